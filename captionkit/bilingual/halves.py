"""The two sides of a caption that is written in both languages, and whether they say the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import MappingProxyType
from typing import NamedTuple

from captionkit.bilingual.terms import Kind, terms_of
from captionkit.records import Language

_ENGLISH = r"EN|ENG|[Ee]nglish|ENGLISH|[Ii]nglés|INGLÉS"
_SPANISH = r"ES|ESP|SPA|[Ss]panish|SPANISH|[Ee]spañol|ESPAÑOL|[Cc]astellano"
# The tag of a side: "[ES]", "(English)", "EN:", and "ENG", "ES |" where a side may begin.
_BEGINS = r"(?:(?<=[\n/|.·])|(?<=[\n/|.·]\s)|^)"
_TAG = re.compile(
    rf"[\[(](?:(?P<a>{_ENGLISH})|{_SPANISH})[\])]\s*:?|(?<!\w)(?:(?P<b>{_ENGLISH})|{_SPANISH})\s?:"
    rf"|{_BEGINS}(?:(?P<c>ENG)|ESP)(?=\s)|{_BEGINS}(?:(?P<d>EN)|ES)\s?[|–—-](?=\s)"
)
_EDGES = " /|·•–—-;:\n"
_PARTING = ("|", "/", "·", "•", "\n")  # marks that part what stands before a tag from the side behind it
_ENDING = (*_PARTING, ".", "!", "?", "…", ";", ")", "]", '"', "”", "»", "—", "–")
_LONGEST_TAG = 16  # characters


class Side(NamedTuple):
    """One side: its extent in the clean caption."""

    start: int
    end: int
    language: Language


def tagged(caption: str) -> tuple[Side, ...]:
    """The sides of a caption that names the language of each: "[ES] ... [EN] ...", "... (ES) / ... (EN)".

    Empty if it does not.
    """
    if not ("EN" in caption or "ngl" in caption):
        return ()  # asked of every caption
    tags = [(match, Language.EN if match.lastgroup else Language.ES) for match in _TAG.finditer(caption)]
    if len(tags) != 2 or tags[0][1] is tags[1][1]:
        return ()
    (first, language), (second, other) = tags
    before, between = caption[: first.start()].rstrip(" "), caption[first.end() : second.start()].strip(" ")
    if _says(before) and not _says(caption[second.end() :]):  # "... (ES) / ... (EN)"
        apart = between.startswith(_PARTING)
        extents = ((0, first.start()), (first.end(), second.start()))
    else:
        leads = not before or first[0].startswith("[") or before.endswith(_PARTING)
        apart = leads and (second[0][0] == first[0][0] in "[(" or between.endswith(_ENDING))
        extents = ((first.end(), second.start()), (second.end(), len(caption)))
    if not apart:
        return ()  # "(ESP) and ... (ENG)", "in English: ..." are words of a sentence
    found = tuple(
        _trimmed(caption, Side(*extent, said)) for extent, said in zip(extents, (language, other), strict=True)
    )
    return found if all(_says(caption[side.start : side.end]) for side in found) else ()


def parted(caption: str) -> tuple[tuple[int, int], ...]:
    """The two halves of a caption that one mark parts: "... / ...", "... | ...", a line break, brackets round one half.

    Empty for a caption that no such mark parts, or more than one.
    """
    if not _MAY_PART.search(caption):
        return ()
    start, end = len(caption) - len(caption.lstrip(_EDGES)), len(caption.rstrip(_EDGES))
    if caption[start : start + 1] in ("(", "[") and (close := caption.find(_CLOSING[caption[start]], start, end)) > 0:
        halves = ((start, close), (close + 1, end))
    elif caption[end - 1 : end] in (")", "]") and (opened := caption.find(_OPENING[caption[end - 1]], start, end)) > 0:
        halves = ((start, opened), (opened + 1, end - 1))
    else:
        marks = list(_PARTS.finditer(caption, start, end))
        if len(marks) != 1:
            return ()
        halves = ((start, marks[0].start()), (marks[0].end(), end))
    whole = tuple(_trimmed(caption, Side(*half, Language.UND))[:2] for half in halves)
    return whole if all(_says(caption[slice(*half)]) for half in whole) else ()


_MAY_PART = re.compile(r"[/|·•–—\n;()\[\]]")  # asked of every caption
_PARTS = re.compile(r"(?<!\s)(?:\s+(?:/{1,2}|[|·•–—])\s+|\s*\n\s*)|;\s+|//")  # white space is read from its start
_OPENING, _CLOSING = MappingProxyType({")": "(", "]": "["}), MappingProxyType({"(": ")", "[": "]"})


def alike(english: str, spanish: str) -> bool:
    """Whether two texts say the same: half of what the shorter one says is in the other, two terms at least."""
    one, other = (terms_of(text, language) for text, language in ((english, Language.EN), (spanish, Language.ES)))
    ours, theirs = list(one), list(other)
    if not ours or not theirs:
        return False
    if len(ours) > len(theirs):
        ours, theirs = theirs, ours
    said = {key for term in theirs for key in term.keys}
    shared = sum(not said.isdisjoint(term.keys) for term in ours)
    return shared >= max(len(ours) / 2, min(2, len(ours)))


def _says(text: str) -> bool:
    return any(map(str.isalpha, text))


def sides(caption: str, clauses: Sequence[tuple[int, int, Language]]) -> tuple[Side, ...]:
    """One side for each language, from its first clause to its last; marks and tags between the sides belong to none.

    Empty if the clauses of the languages alternate: then the text is one text in two languages.
    """
    order: list[Side] = []
    for start, end, language in clauses:
        if order and order[-1].language is language:
            order[-1] = order[-1]._replace(end=end)
        else:
            order.append(Side(start, end, language))
    if len(order) != 2:
        return ()
    middle = order[1].start
    first = order[0]._replace(start=0, end=middle)
    second = order[1]._replace(end=len(caption))
    return tuple(_trimmed(caption, side) for side in (first, second))


def differ(english: str, spanish: str) -> bool:
    """Whether two sides hardly say the same: numbers or names without one in common, or one side far longer."""
    lengths = sorted((len(english), len(spanish)))
    if lengths[1] > _FAR_LONGER * lengths[0] and lengths[1] > _LONG:
        return True
    sides = [list(terms_of(text, language)) for text, language in ((english, Language.EN), (spanish, Language.ES))]
    for kind, least in _LEAST.items():
        keys = [[term.keys for term in side if term.kind is kind] for side in sides]
        ours, theirs = ({key for each in side for key in each} for side in keys)
        if min(map(len, keys)) >= least and ours.isdisjoint(theirs):
            return True
    return False


_FAR_LONGER, _LONG = 3, 60  # times; characters of the longer side, for short ones differ in length by chance
_LEAST = MappingProxyType({Kind.NUMBER: 1, Kind.NAME: 2})  # terms a side without one in common


def _trimmed(caption: str, side: Side) -> Side:
    """A side without the marks and brackets around it."""
    start, end = side.start, side.end
    while start < end and caption[start] in _EDGES:
        start += 1
    if tag := _TAG.match(caption, start, end):
        start = tag.end()
    while start < end and caption[start] in _EDGES:
        start += 1
    for tag in _TAG.finditer(caption, max(start, end - _LONGEST_TAG), end):
        end = tag.start() if not _says(caption[tag.end() : end]) else end
    while start < end and caption[end - 1] in _EDGES + "([":
        end -= 1
    for opening, closing in ("()", "[]"):
        inside = caption[start:end]
        if inside.endswith((closing, closing + ".")) and opening not in inside:
            end -= len(inside) - inside.rindex(closing)
        elif inside.startswith(opening) and closing not in inside:
            start += 1
        elif inside.startswith(opening) and inside.rstrip(".").endswith(closing) and inside.count(opening) == 1:
            start, end = start + 1, start + inside.rindex(closing)
    return Side(start, end, side.language)
