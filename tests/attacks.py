"""Texts made to be slow for a regex, out of its own parse tree."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from random import Random
from typing import Any

PARSER = import_module("re._parser" if sys.version_info >= (3, 11) else "sre_parse")
CHANCES = 12  # attacks by chance for each repeat of a pattern
ALIEN = "\N{SNOWMAN}"  # no pattern names it: it ends what wants anything else


class Attacks:
    """Texts made to be slow for a pattern: a beginning, what goes round in one of its repeats, what lets none end."""

    def __init__(self, pattern: re.Pattern[Any]) -> None:
        self._random, self._groups = Random(repr(pattern)), dict[int, str]()
        self._tree = PARSER.parse(pattern.pattern, pattern.flags)
        single = list(_singles(self._tree))
        codes = {code for node in single for code in _codes(node)} | set(map(ord, " \n\tabA0_.,-'é" + ALIEN))
        kinds = {tuple(_holds(node, chr(code)) for node in single): chr(code) for code in sorted(codes)}
        self._alphabet = "".join(kinds.values())  # one character of each kind that the pattern tells apart

    def __iter__(self) -> Iterator[tuple[str, str, str]]:
        choice, repeats = self._random.choice, list(self._repeats(self._tree, ""))
        for at, (before, body, _) in enumerate(repeats):
            stops = self._stops(body)
            yield from ((before, each, choice(stops)) for each in self._alphabet if each not in stops)
            near = [body] * 3 + [other for _, other, _ in repeats[max(0, at - 2) : at + 3]]
            for _ in range(CHANCES):
                pump = "".join(self._example(choice(near)) for _ in range(choice((1, 1, 2, 3))))
                pump = choice((pump, pump, before + pump, before)) or ALIEN
                behind, stop = self._example(repeats[at][2]), choice(stops)
                yield before, pump, choice(("", stop, stop, behind[:-1], behind[:-1] + stop))
        for _ in range(CHANCES):
            whole = self._example(self._tree) + choice(self._alphabet)
            start = self._random.randrange(len(whole))
            yield whole[:start], whole[start : start + choice((1, 2, 5, 50))], choice(("", ALIEN, whole[:-2]))

    def _stops(self, tree: Any) -> str:
        """Characters that nothing in a tree matches."""
        inside = list(_singles(tree))
        return "".join(each for each in self._alphabet if not any(_holds(node, each) for node in inside)) or ALIEN

    def _repeats(self, tree: Any, before: str) -> Iterator[tuple[str, Any, Any]]:
        """The repeats of a tree: an example of what stands before, the node that is repeated, what stands behind."""
        for at, (op, given) in enumerate(tree):
            if op.name.endswith("_REPEAT"):
                yield before, given[2], tree[at + 1 :]
            for part in _parts(op.name, given):
                yield from self._repeats(part, before)
            before += self._example([(op, given)], 0)

    def _example(self, tree: Any, most: int = 2) -> str:
        """A text that a tree may match, no repeat in it longer than by `most` than it must be."""
        text, choice = "", self._random.choice
        for op, given in tree:
            parts = _parts(op.name, given)
            if _is_single(op.name):
                text += choice([each for each in self._alphabet if _holds((op, given), each)] or "x")
            elif op.name.endswith("_REPEAT"):
                more = choice(range(min(most, given[1] - given[0]) + 1))
                text += "".join(self._example(parts[0], most) for _ in range(given[0] + more))
            elif op.name == "GROUPREF":
                text += self._groups.get(given, "")
            elif parts and not (op.name == "ASSERT_NOT" or (op.name == "ASSERT" and choice((True, False)))):
                inside = self._example(choice(parts), most)
                text += inside
                if op.name == "SUBPATTERN":
                    self._groups[given[0]] = inside
        return text


def _parts(name: str, given: Any) -> Sequence[Any]:
    """The trees inside a node of a parse tree."""
    if name == "BRANCH":
        return list(given[1])
    if name == "GROUPREF_EXISTS":
        return [part for part in given[1:] if part]
    where = {"SUBPATTERN": 3, "ASSERT": 1, "ASSERT_NOT": 1, "MAX_REPEAT": 2, "MIN_REPEAT": 2, "POSSESSIVE_REPEAT": 2}
    return [given] if name == "ATOMIC_GROUP" else [given[where[name]]] if name in where else []


def _is_single(name: str) -> bool:
    return name in ("LITERAL", "NOT_LITERAL", "ANY", "IN", "RANGE", "CATEGORY")


def _singles(tree: Any) -> Iterator[Any]:
    """The nodes of a tree that match one character."""
    for op, given in tree:
        if _is_single(op.name):
            yield op, given
        for part in _parts(op.name, given):
            yield from _singles(part)


def _codes(node: Any) -> set[int]:
    """Characters that a node names, and those beside its ranges."""
    name, given = node[0].name, node[1]
    if name == "IN":
        return set().union(*map(_codes, given))
    named = {"LITERAL": (given,), "NOT_LITERAL": (given,), "RANGE": given}.get(name, ())
    return {code for each in named for code in (each - 1, each, each + 1) if 0 <= code <= sys.maxunicode}


def _holds(node: Any, character: str) -> bool:
    """Whether a node matches a character; case aside."""
    name, given = node[0].name, node[1]
    if name == "IN":
        negated: bool = given[0][0].name == "NEGATE"
        return negated is not any(_holds(each, character) for each in given[negated:])
    if name == "CATEGORY":
        kind = given.name.rpartition("_")[2]
        told = {
            "SPACE": character.isspace(),
            "DIGIT": character.isdecimal(),
            "WORD": character.isalnum() or character == "_",
        }
        return told[kind] != ("_NOT_" in given.name)
    if name == "RANGE":
        return bool(given[0] <= ord(character) <= given[1])
    return bool(name == "ANY" or (ord(character) == given) != (name == "NOT_LITERAL"))
