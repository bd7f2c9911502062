"""Modules: the plugin's Python files as syntax trees, with what a reader needs to follow a name in them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

Function = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass
class Class:
    """A class: its bases by simple name, its methods, and the values of its own fields that are given as they stand."""

    name: str
    module: Module
    bases: tuple[str, ...]
    node: ast.ClassDef


@dataclass
class Module:
    """A file. ``imported``: local name -> (dotted module or None, name there)."""

    name: str  # dotted, below the root: plugin.panel.dock
    path: str  # relative to the root, with forward slashes
    tree: ast.Module
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)


class Project:
    """All Python files below ``folders`` of ``root``. ``SyntaxError`` if one cannot be read."""

    def __init__(self, root: Path, folders: tuple[str, ...] = ("plugin",)) -> None:
        self.root = root
        self.modules: dict[str, Module] = {}
        self.classes: dict[str, list[Class]] = {}
        self.parents: dict[ast.AST, ast.AST] = {}
        self.callers: dict[str, list[tuple[Module, ast.Call]]] = {}
        self._families: dict[str, set[str]] = {}
        self._modules_of: dict[ast.AST, Module] = {}
        paths = [path for folder in folders for path in sorted((root / folder).rglob("*.py"))]
        for path in paths:
            self._add(path)

    def _add(self, path: Path) -> None:
        relative = path.relative_to(self.root)
        tree = ast.parse(path.read_text(encoding="utf-8"), str(relative))
        parts = relative.with_suffix("").parts
        package = parts[:-1]
        module = Module(".".join(package if parts[-1] == "__init__" else parts), relative.as_posix(), tree)
        self.modules[module.name] = module
        self._modules_of[tree] = module
        for node in ast.walk(tree):
            for child in ast.iter_child_nodes(node):
                self.parents[child] = node
            if isinstance(node, ast.ClassDef):
                bases = tuple(base for base in map(simple_name, node.bases) if base)
                self.classes.setdefault(node.name, []).append(Class(node.name, module, bases, node))
            elif isinstance(node, ast.ImportFrom):
                base = package[: len(package) - node.level + 1] if node.level else ()
                origin = ".".join([*base, *filter(None, [node.module])])
                for alias in node.names:
                    module.imported[alias.asname or alias.name] = (origin, alias.name)
            elif isinstance(node, ast.Call) and (name := simple_name(node.func)):
                self.callers.setdefault(name, []).append((module, node))

    # ------------------------------------------------------------ where a node stands

    def enclosing(self, node: ast.AST, kinds: tuple[type, ...]) -> ast.AST | None:
        """The nearest node around ``node`` that is of one of ``kinds``."""
        around = self.parents.get(node)
        while around is not None and not isinstance(around, kinds):
            around = self.parents.get(around)
        return around

    def class_around(self, node: ast.AST) -> Class | None:
        """The class in whose methods ``node`` stands."""
        found = self.enclosing(node, (ast.ClassDef,))
        return next((c for c in self.classes.get(getattr(found, "name", ""), []) if c.node is found), None)

    def module_of(self, node: ast.AST) -> Module:
        """The file in which ``node`` stands."""
        tree = node if isinstance(node, ast.Module) else self.enclosing(node, (ast.Module,))
        return self._modules_of[tree]  # type: ignore[index]

    def calls_of(self, function: ast.AST) -> list[tuple[Module, ast.Call]]:
        """Calls that mean ``function``: a method by its name on anything, a module's function where it can be seen."""
        name = function.name  # type: ignore[attr-defined]
        around, home = self.parents.get(function), self.module_of(function)
        if isinstance(around, ast.ClassDef):
            if name != "__init__":
                return [(m, call) for m, call in self.callers.get(name, []) if isinstance(call.func, ast.Attribute)]
            family = self.descendants(around.name)
            made = [entry for one in family for entry in self.callers.get(one, [])]
            return made + [
                (m, call)
                for m, call in self.callers.get("__init__", [])
                if (inside := self.class_around(call)) and inside.name in family and inside.node is not around
            ]
        return [(m, call) for m, call in self.callers.get(name, []) if self._sees(m, call.func, home, name)]

    def _sees(self, module: Module, called: ast.expr, home: Module, name: str) -> bool:
        if isinstance(called, ast.Name):
            return module is home or module.imported.get(called.id) == (home.name, name)
        origin, part = module.imported.get(simple_name(getattr(called, "value", called)), ("", ""))
        return f"{origin}.{part}" == home.name

    # ------------------------------------------------------------ families of classes

    def ancestors(self, name: str) -> Iterator[Class]:
        """The class and its bases in the project, nearest first."""
        seen, todo = set(), [name]
        while todo:
            current = todo.pop(0)
            if current in seen:
                continue
            seen.add(current)
            for item in self.classes.get(current, []):
                yield item
                todo.extend(item.bases)

    def descendants(self, name: str) -> set[str]:
        """Names of the class and of all that derive from it in the project."""
        if name in self._families:
            return self._families[name]
        family = {name}
        grown = True
        while grown:
            more = {c for c, items in self.classes.items() for item in items if family & set(item.bases)}
            grown = not more <= family
            family |= more
        self._families[name] = family
        return family

    def method(self, class_name: str, method: str) -> tuple[Class, ast.FunctionDef] | None:
        """A method, looked up in the class and then in its bases."""
        for item in self.ancestors(class_name):
            for node in item.node.body:
                if isinstance(node, Function) and node.name == method:
                    return item, node  # type: ignore[return-value]
        return None

    def field_value(self, class_name: str, name: str) -> ast.expr | None:
        """What a class attribute is set to, in the class or its bases."""
        for item in self.ancestors(class_name):
            for node in item.node.body:
                if (value := assigned(node, name)) is not None:
                    return value
        return None


def simple_name(node: ast.AST) -> str:
    """``b`` of ``a.b`` and of ``b``; "" of anything else."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def assigned(node: ast.AST, name: str) -> ast.expr | None:
    """The value that a statement gives to ``name``, if it does."""
    if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == name for t in node.targets):
        return node.value
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == name:
        return node.value
    return None
