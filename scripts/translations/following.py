"""Following: which texts an expression can stand for, found without running it.

A text is followed through names, conditions, tables, loops over tables, parameters (to the calls) and results of the
project's own functions. What depends on data cannot be followed, and is none of the answer.
"""

from __future__ import annotations

import ast

from .modules import Function, Module, Project, assigned, simple_name

DEEPEST = 12  # steps; guards against circles
NOOP = "QT_TRANSLATE_NOOP"


class Follower:
    """Answers for one project."""

    def __init__(self, project: Project) -> None:
        self.project = project

    def texts(self, module: Module, node: ast.AST | None, depth: int = 0) -> set[str] | None:
        """The texts that ``node`` can stand for; None if it stands for something that is not in the source."""
        if node is None or depth > DEEPEST:
            return None
        if isinstance(node, ast.Constant):
            return {node.value} if isinstance(node.value, str) else None
        if isinstance(node, ast.IfExp):
            return self._all(module, [node.body, node.orelse], depth)
        if isinstance(node, ast.BoolOp):
            return self._all(module, node.values, depth)
        if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
            return self._all(module, node.elts, depth)
        if isinstance(node, ast.Dict):
            return self._all(module, node.values, depth)
        if isinstance(node, ast.Starred):
            return self.texts(module, node.value, depth + 1)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            sides = [self.texts(module, side, depth + 1) for side in (node.left, node.right)]
            return {a + b for a in sides[0] for b in sides[1]} if all(sides) else None  # type: ignore[union-attr]
        if isinstance(node, ast.Subscript):
            return self._item(module, node, depth)
        if isinstance(node, ast.Call):
            return self._result(module, node, depth)
        if isinstance(node, ast.Name):
            return self._name(module, node, depth)
        if isinstance(node, ast.Attribute):
            return self._attribute(module, node, depth)
        return None

    def _all(self, module: Module, nodes: list[ast.expr], depth: int) -> set[str] | None:
        found: set[str] = set()
        for node in nodes:
            found |= self.texts(module, node, depth + 1) or set()
        return found or None

    def _item(self, module: Module, node: ast.Subscript, depth: int) -> set[str] | None:
        """Of a table given by name: the item if the key is written there, else any."""
        table = self._definition(module, node.value)
        if isinstance(table, ast.Dict) and isinstance(node.slice, ast.Constant):
            for key, value in zip(table.keys, table.values):
                if isinstance(key, ast.Constant) and key.value == node.slice.value:
                    return self.texts(module, value, depth + 1)
        return self.texts(module, table or node.value, depth + 1)

    def _definition(self, module: Module, node: ast.AST) -> ast.expr | None:
        """The value that a module gives to a name of its own or that it imports."""
        if not isinstance(node, ast.Name):
            return None
        for statement in module.tree.body:
            if (value := assigned(statement, node.id)) is not None:
                return value
        return None

    def _result(self, module: Module, node: ast.Call, depth: int) -> set[str] | None:
        name = simple_name(node.func)
        if name == NOOP and len(node.args) == 2:
            return self.texts(module, node.args[1], depth + 1)
        if name == "get" and isinstance(node.func, ast.Attribute) and node.args:
            return self._all(module, [node.func.value, *node.args[1:]], depth)
        if name in ("values", "items") and isinstance(node.func, ast.Attribute):
            return self.texts(module, node.func.value, depth + 1)
        for owner, function in self._functions(module, node):
            returned = [r.value for r in ast.walk(function) if isinstance(r, ast.Return) and r.value is not None]
            if found := self._all(owner, returned, depth + 2):
                return found
        return None

    def _functions(self, module: Module, node: ast.Call) -> list[tuple[Module, ast.FunctionDef]]:
        """Functions of the project that a call may mean: of this module, imported by name, or a method of the class."""
        if isinstance(node.func, ast.Name):
            where, name = module, node.func.id
            if name in module.imported:
                origin, name = module.imported[name]
                where = self.project.modules.get(origin, module)
            return [(where, f) for f in where.tree.body if isinstance(f, ast.FunctionDef) and f.name == name]
        if isinstance(node.func, ast.Attribute) and simple_name(node.func.value) in ("self", "cls"):
            around = self.project.class_around(node)
            method = self.project.method(around.name, node.func.attr) if around else None
            return [(method[0].module, method[1])] if method else []
        return []

    def _name(self, module: Module, node: ast.Name, depth: int) -> set[str] | None:
        function = self.project.enclosing(node, Function)
        while function is not None:
            if (found := self._in_function(module, function, node, depth)) is not None:
                return found or None
            function = self.project.enclosing(function, Function)
        if (value := self._definition(module, node)) is not None:
            return self.texts(module, value, depth + 1)
        if node.id in module.imported:
            origin, name = module.imported[node.id]
            other = self.project.modules.get(origin)
            if other is not None:
                return self.texts(other, ast.Name(name), depth + 1)
        return None

    def _in_function(self, module: Module, function: ast.AST, node: ast.Name, depth: int) -> set[str] | None:
        """Texts that a function gives to a name. None: it does not know the name; empty: it depends on data."""
        values: list[ast.expr] = []
        known = False
        for part in ast.walk(function):
            if (value := assigned(part, node.id)) is not None:
                values.append(value)
            elif isinstance(part, (ast.For, ast.comprehension)) and node.id in _targets(part.target):
                known = True
                values += _column(self._table(module, part.iter), part.target, node.id)
            elif isinstance(part, ast.Assign) and any(node.id in _targets(t) for t in part.targets):
                known = True
                target = next(t for t in part.targets if node.id in _targets(t))
                values += _column([part.value], target, node.id)
        if values or known:
            return self._all(module, values, depth) or set()
        arguments = function.args  # type: ignore[attr-defined]
        names = [a.arg for a in [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]]
        if node.id in names:
            return self._from_calls(function, names, node.id, depth)
        return None

    def _table(self, module: Module, node: ast.expr) -> list[ast.expr]:
        """Rows of a table: what a loop runs over."""
        if isinstance(node, ast.Call) and simple_name(node.func) in ("items", "enumerate", "zip", "sorted", "list"):
            inner = node.func.value if isinstance(node.func, ast.Attribute) else node.args[0] if node.args else None
            table = self._definition(module, inner) or inner if inner is not None else None
            if isinstance(table, ast.Dict):
                return [ast.Tuple([k or v, v], ast.Load()) for k, v in zip(table.keys, table.values)]
            return list(table.elts) if isinstance(table, (ast.Tuple, ast.List)) else []
        table = self._definition(module, node) or node
        return list(table.elts) if isinstance(table, (ast.Tuple, ast.List, ast.Set)) else []

    def _from_calls(self, function: ast.AST, names: list[str], name: str, depth: int) -> set[str]:
        """Texts that calls of a function in the project pass for one of its parameters."""
        position = names.index(name)
        if isinstance(self.project.parents.get(function), ast.ClassDef) and names[0] in ("self", "cls"):
            position -= 1
        found: set[str] = set()
        for module, call in self.project.calls_of(function):
            given = next((k.value for k in call.keywords if k.arg == name), None)
            if given is None and 0 <= position < len(call.args):
                given = call.args[position]
            if given is not None:
                found |= self.texts(module, given, depth + 2) or set()
        return found

    def _attribute(self, module: Module, node: ast.Attribute, depth: int) -> set[str] | None:
        if simple_name(node.value) in ("self", "cls") and (around := self.project.class_around(node)):
            value = self.project.field_value(around.name, node.attr)
            return self.texts(around.module, value, depth + 1)
        if isinstance(node.value, ast.Name):  # a module's name: texts.NO_POLYGON
            origin, name = module.imported.get(node.value.id, ("", ""))
            other = self.project.modules.get(f"{origin}.{name}")
            if other is not None:
                return self.texts(other, ast.Name(node.attr), depth + 1)
        return None


def _targets(target: ast.AST) -> set[str]:
    return {part.id for part in ast.walk(target) if isinstance(part, ast.Name)}


def _column(rows: list[ast.expr], target: ast.AST, name: str) -> list[ast.expr]:
    """Of the rows of a table, what a loop's target ``name`` takes."""
    if isinstance(target, ast.Name):
        return rows if target.id == name else []
    found: list[ast.expr] = []
    if isinstance(target, (ast.Tuple, ast.List)):
        for index, part in enumerate(target.elts):
            if name in _targets(part):
                inner = [r.elts[index] for r in rows if isinstance(r, (ast.Tuple, ast.List)) and index < len(r.elts)]
                found += _column(inner, part, name)
    return found
