"""No regex of the package backtracks without bound: a fuzzer that reads their parse trees tries to make them slow."""

from __future__ import annotations

import ast
import gc
import re
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import captionkit
from tests.attacks import Attacks

PACKAGE = Path(captionkit.__file__).parent
LONGEST, TOO_LONG = 8192, 0.1  # an attack grows to so many characters, or until it takes so many seconds

BUILT = {"captionkit.adapters.source:flat": r"</title[\s/>]"}
"""Patterns that a function makes of what it is given: an example of each."""

PLACED = {"captionkit.lexicon.controls:opening": "`find` goes on where the last one ended"}
"""Matched with a position, and yet at few places of a text: the work of one `match` is what counts."""

BOUNDED = {
    "captionkit.bilingual.terms:_SENTENCE": "`_opens` gives it the four characters before a word",
    "captionkit.translation.names:_SENTENCE": "`_detected` gives it the eight characters before a word",
    "captionkit.credits.chain:CHAIN": "every caller ends at most `chain.LONGEST` items behind its start",
}
"""Asked of short text alone, and who sees to that."""


class Regex(NamedTuple):
    """A pattern, where the package has it, and whether only one place of a text is tried."""

    place: str
    pattern: re.Pattern[Any]
    use: str

    def seconds(self, text: str) -> float:
        """Of this thread: for all matches in a text, or for the one that is asked for."""
        given: Any = text.encode("latin-1", "replace") if isinstance(self.pattern.pattern, bytes) else text
        start = time.thread_time()
        if self.use == "search":
            self.pattern.sub(given[:0], given)
        else:
            getattr(self.pattern, self.use)(given)
        return time.thread_time() - start


def regexes() -> Iterator[Regex]:
    """Every pattern that a module writes down, and those that its cached functions make."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}
    nodes = [node for tree in trees.values() for node in ast.walk(tree)]
    at_a_start = {id(node.func) for node in nodes if isinstance(node, ast.Call) and len(node.args) == 1}
    uses: dict[str, set[str]] = {}  # by the patterns' names: "match", "fullmatch", "search" for all else
    for node in nodes:
        if isinstance(node, ast.Attribute):
            holder = getattr(node.value, "attr", getattr(node.value, "id", ""))
            uses.setdefault(holder, set()).add(node.attr if id(node) in at_a_start else "search")
    for path, tree in trees.items():
        module = ".".join(("captionkit", *path.relative_to(PACKAGE).with_suffix("").parts))
        names: dict[str, Any] = {}
        for statement in tree.body:
            for call in filter(_makes_a_pattern, ast.walk(statement)):
                names = names or vars(import_module(module.removesuffix(".__init__")))
                name = getattr(statement, "name", None) or ast.unparse(getattr(statement, "targets", [statement])[0])
                for each, pattern in _patterns(f"{module}:{name}", call, names, names.get(name)):
                    place = f"{module}:{each or name}"
                    told = uses.get(each or name, {call.func.attr})  # type: ignore[attr-defined]
                    only = "match" if place in PLACED else next(iter(told)) if len(told) == 1 else "search"
                    yield Regex(place, pattern, only if only in ("match", "fullmatch") else "search")


def _makes_a_pattern(node: ast.AST) -> bool:
    assert not (isinstance(node, ast.ImportFrom) and node.module == "re"), "as `re.compile` it would be seen"
    return isinstance(node, ast.Call) and re.fullmatch(r"re\.(?!escape)\w+", ast.unparse(node.func)) is not None


def _patterns(place: str, call: Any, names: dict[str, Any], maker: Any) -> Iterator[tuple[str, re.Pattern[Any]]]:
    """The pattern that a call of `re` makes; if it is made of what a function knows, all that this function makes."""
    given = [call.args[0], *(each.value for each in call.keywords if each.arg == "flags")]
    given += call.args[1:] if call.func.attr == "compile" else []
    try:
        yield "", re.compile(*(eval(compile(ast.Expression(each), "", "eval"), dict(names)) for each in given))
    except NameError:
        if place in BUILT:
            yield "", re.compile(BUILT[place])
        else:
            yield from maker()._asdict().items()


def slow(regex: Regex) -> tuple[str, str, str] | None:
    """An attack that takes far more than four times as long when it is four times as long; None if none does.

    It grows, the slower the faster its time does, so that what doubles with each character is caught while it is short.
    """
    for attack in dict.fromkeys(Attacks(regex.pattern)):
        size, growth, took = 4, 2.0, 0.0
        while took < TOO_LONG and size < LONGEST:
            size, before = max(size + 1, int(size * growth)), took
            took = regex.seconds(_made(attack, size))
            growth = 1.1 if took > max(growth**4 * before, 0.0002) else 2.0
        if took > 0.001 and _grows(regex, attack, size, tries=1) and _grows(regex, attack, size, tries=3):
            return attack
    return None


def _made(attack: tuple[str, str, str], size: int) -> str:
    before, pump, end = attack
    return before + (pump * (size // len(pump) + 1))[:size] + end


def _grows(regex: Regex, attack: tuple[str, str, str], size: int, tries: int) -> bool:
    """Between linear, which is 4, and quadratic, which is 16; the best of some tries, for the machine may be busy."""
    many, few = (min(regex.seconds(_made(attack, each)) for _ in range(tries)) for each in (size, size // 4))
    return many > 9 * few


REGEXES = list(dict.fromkeys(regexes()))


@pytest.fixture(autouse=True)
def _no_garbage_collection() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("regex", REGEXES, ids=lambda regex: regex.place)
def test_no_attack_makes_a_regex_slow(regex: Regex) -> None:
    assert regex.place in BOUNDED or slow(regex) is None


def test_no_regex_escapes() -> None:
    """Those that a module holds by another way than a call of `re`; and no exception for one that is gone."""
    held = {
        each
        for name, module in sys.modules.items()
        if name.startswith("captionkit")
        for each in vars(module).values()
        if isinstance(each, re.Pattern)
    }
    assert held <= {regex.pattern for regex in REGEXES}
    assert {*BUILT, *PLACED, *BOUNDED} <= {regex.place for regex in REGEXES}


@pytest.mark.parametrize(
    "bad", ["(a+)+$", "(?:a|a)*b", r"\s*\n\s*x", r"x*y", r"(?:ab?){3,}c", r"<[a-z]*[^>]*>", r"(?=.*z)a"]
)
def test_the_fuzzer_finds_what_is_slow(bad: str) -> None:
    assert slow(Regex("", re.compile(bad), "search"))
