"""Catalogue: every text of the plugin that a person can meet in their own language.

Texts of the user interface stand in ``tr`` and ``translate``; what the engine says stands in its errors and in the
feedback of its runs (context TerrazzoErrors); class names stand in the legends.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from .following import NOOP, Follower
from .modules import Function, Module, Project, simple_name

_FIELD = re.compile(r"{[^{}]*}|%n")
ENGINE = "TerrazzoErrors"
LEGEND = "LandCoverLegend"
ERROR_FAMILY = "TerrazzoError"
FEEDBACK = ("info", "warning")  # methods of Feedback that take a template
CARRIERS = ("template", "note")  # fields of classes of the engine that hold what is said later
FROM_QGIS = ("invalidRasterError", "invalidSourceError", "invalidSinkError", "invalidPointCloudError")
ENGINE_FLOORS = ("landcover", "annotation", "assessment", "datasets", "adaptation", "dependencies", "qgis_bridge")


@dataclass
class Message:
    """A text in a context. ``plural``: it goes with a number and has as many forms as the language needs."""

    context: str
    source: str
    plural: bool = False
    comment: str = ""
    places: list[str] = field(default_factory=list)  # files, relative to the root

    @property
    def key(self) -> tuple[str, str, str]:
        """What a translation is found by."""
        return self.context, self.source, self.comment


@dataclass
class Catalogue:
    """All messages in order of appearance, and what stands in the way of finding more, one sentence each."""

    messages: dict[tuple[str, str, str], Message] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    unfollowed: list[str] = field(default_factory=list)

    def add(self, context: str, source: str, place: str, plural: bool = False, comment: str = "") -> None:
        """Note a text; the same one may stand in several places."""
        if not any(map(str.isalpha, _FIELD.sub("", source))):
            return  # nothing but signs and values
        message = self.messages.setdefault((context, source, comment), Message(context, source, plural, comment))
        if message.plural != plural:
            self.faults.append(f"{place}: {source!r} is used with a number and without one; word them differently")
        if place not in message.places:
            message.places.append(place)


def collect(root: Path) -> Catalogue:
    """The catalogue of the checkout at ``root``."""
    project = Project(root)
    collector = _Collector(project, Catalogue())
    for module in project.modules.values():
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call):
                collector.call(module, node)
            elif isinstance(node, ast.Tuple):
                collector.pair(module, node)
    for path in sorted((root / "resources" / "legends").glob("*.json")):
        for item in json.loads(path.read_text(encoding="utf-8"))["classes"]:
            collector.catalogue.add(LEGEND, item["name"], path.relative_to(root).as_posix())
    return collector.catalogue


class _Collector:
    def __init__(self, project: Project, catalogue: Catalogue) -> None:
        self.project, self.catalogue = project, catalogue
        self.follower = Follower(project)
        self.errors = project.descendants(ERROR_FAMILY)
        self.carriers = dict(_carriers(project))

    def call(self, module: Module, node: ast.Call) -> None:
        """Take what a call says to a person."""
        name, on = simple_name(node.func), simple_name(getattr(node.func, "value", node.func))
        if name.lstrip("_") == "translate" and len(node.args) >= 2 and not self._inside_tr(node):
            for context in self._contexts(module, node, node.args[0]):
                self._take(module, node, context, node.args[1], node.args[2:], ("disambiguation", "n"))
        elif name == NOOP and len(node.args) == 2:
            for context in self.follower.texts(module, node.args[0]) or ():
                self._take(module, node, context, node.args[1], [], ())
        elif name == "tr" and on == "self" and node.args:
            for context in self._contexts_of_tr(node):
                self._take(module, node, context, node.args[0], node.args[1:], ("disambiguation", "n"))
        elif (name in self.errors and node.args) or name == "engine_text":
            self._take_engine(module, node)
        elif name == "__init__" and isinstance(node.func, ast.Attribute):
            around = self.project.class_around(node)
            if around and around.name in self.errors and around.name != ERROR_FAMILY and node.args:
                self._take_engine(module, node)
        elif name in FEEDBACK and "feedback" in on.lower() and node.args:
            self._take_engine(module, node)
        elif name in self.carriers:
            for index, field_name in self.carriers[name]:
                given = [k.value for k in node.keywords if k.arg == field_name] or node.args[index : index + 1]
                for value in given:
                    self._take_sentence(module, value)

    def pair(self, module: Module, node: ast.Tuple) -> None:
        """Take the sentence of (template, values), a form in which the engine keeps what it says later."""
        floor = module.name.split(".")[1:2]
        if not floor or floor[0] not in ENGINE_FLOORS or len(node.elts) != 2:
            return
        first, second = node.elts
        # A tuple in the first place is no sentence, but for instance the options of a program.
        if isinstance(second, ast.Dict) and not isinstance(first, (ast.Tuple, ast.List)):
            self._take_sentence(module, node.elts[0])

    # ------------------------------------------------------------ texts of the user interface

    def _take(
        self,
        module: Module,
        call: ast.Call,
        context: str,
        text: ast.expr,
        more: list[ast.expr],
        names: tuple[str, ...],
    ) -> None:
        given = dict(zip(names, more))
        given.update({k.arg: k.value for k in call.keywords if k.arg})
        comment = self.follower.texts(module, given.get("disambiguation")) or {""}
        place = f"{module.path}:{call.lineno}"
        if isinstance(text, (ast.JoinedStr, ast.Call)) and simple_name(getattr(text, "func", text)) in ("", "format"):
            self.catalogue.faults.append(
                f"{place}: the text is put together before it is translated; use .format after"
            )
            return
        found = self.follower.texts(module, text)
        if not found:
            if not self._is_parameter(text) and not self._is_carried(
                text
            ):  # else a function that translates what it is given
                self.catalogue.unfollowed.append(f"{place}: {ast.unparse(text)}")
            return
        for source in sorted(found, key=lambda s: s):
            plural = "{count" in source if context == ENGINE else "n" in given
            self.catalogue.add(context, source, module.path, plural, next(iter(comment)))

    def _is_parameter(self, node: ast.expr) -> bool:
        function = self.project.enclosing(node, Function)
        if not isinstance(node, ast.Name) or function is None:
            return False
        arguments = function.args  # type: ignore[attr-defined]
        return node.id in {a.arg for a in [*arguments.args, *arguments.kwonlyargs]}

    def _inside_tr(self, node: ast.AST) -> bool:
        function = self.project.enclosing(node, Function)
        return getattr(function, "name", "") == "tr" and self.project.class_around(node) is not None

    def _contexts(self, module: Module, node: ast.AST, context: ast.expr) -> list[str]:
        if isinstance(context, ast.Attribute) and context.attr == "__name__":
            return self._instances(node)
        return sorted(self.follower.texts(module, context) or ())

    def _contexts_of_tr(self, node: ast.Call) -> list[str]:
        """Where ``self.tr`` looks: the context that the class's own ``tr`` names, else the object's class."""
        around = self.project.class_around(node)
        if around is None:
            return []
        method = self.project.method(around.name, "tr")
        for call in ast.walk(method[1]) if method is not None else ():
            named = isinstance(call, ast.Call) and simple_name(call.func).lstrip("_") == "translate" and call.args
            if named and simple_name(call.args[0]) != "__name__":
                return self._contexts(method[0].module, call, call.args[0])
        return self._instances(node)

    def _instances(self, node: ast.AST) -> list[str]:
        """Names of the classes whose objects run the code at ``node``: heirs, and the class itself if it is made."""
        around = self.project.class_around(node)
        if around is None:
            return []
        heirs = sorted(self.project.descendants(around.name) - {around.name})
        return heirs if heirs and around.name not in self.project.callers else [around.name, *heirs]

    # ------------------------------------------------------------ texts of the engine

    def _take_engine(self, module: Module, node: ast.Call) -> None:
        if not self._take_sentence(module, node.args[0]) and not self._is_carried(node.args[0]):
            self.catalogue.unfollowed.append(f"{module.path}:{node.lineno}: {ast.unparse(node.args[0])}")

    def _take_sentence(self, module: Module, text: ast.expr) -> bool:
        """Note a sentence of the engine; False if its source cannot be found."""
        found = self.follower.texts(module, text)
        for source in sorted(found or ()):  # engine_text picks the form for {count}
            self.catalogue.add(ENGINE, source, module.path, plural="{count" in source)
        return found is not None or self._is_parameter(text)

    def _is_carried(self, text: ast.expr) -> bool:
        """Whether a text was kept in a field and is taken where it was put there, or comes translated from QGIS."""
        return simple_name(text) in CARRIERS or simple_name(getattr(text, "func", text)) in FROM_QGIS


def _carriers(project: Project) -> Iterator[tuple[str, list[tuple[int, str]]]]:
    """Classes with fields that hold sentences: name -> (position, field)."""
    for name, items in project.classes.items():
        fields = [
            n.target.id for c in items for n in c.node.body if isinstance(n, ast.AnnAssign) and simple_name(n.target)
        ]
        held = [(fields.index(one), one) for one in CARRIERS if one in fields]
        if held:
            yield name, held
