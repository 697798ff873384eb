"""The two sides of a caption that is written in both languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from captionkit.records import Language

_TAG = re.compile(
    r"^[\s(\[]*(?:EN|ES|ENG|ESP|English|Spanish|Inglés|Español|Castellano)[\])]?\s*[:\])]\s*|^\s*\[(?:EN|ES)\]\s*",
    re.IGNORECASE,
)
# The tag of the side that follows, at the end of a side.
_TAIL_TAG = re.compile(r"[\[(]?\b(?:EN|ES|ENG|ESP|English|Spanish|Inglés|Español|Castellano)\s?[\])]?\s?:?$")
_LONGEST_TAG = 16  # characters
_EDGES = " /|·•–—-;:([\n"


class Side(NamedTuple):
    """One side: its extent in the clean caption."""

    start: int
    end: int
    language: Language


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


def _trimmed(caption: str, side: Side) -> Side:
    start, end = side.start, side.end
    text = caption[start:end]
    if tag := _TAG.match(text):
        start += tag.end()
    while start < end and caption[end - 1] in " \n":
        end -= 1
    if tail := _TAIL_TAG.search(caption, max(start, end - _LONGEST_TAG), end):
        end = tail.start()
    while start < end and caption[start] in _EDGES:
        start += 1
    while start < end and caption[end - 1] in _EDGES:
        end -= 1
    if start < end and caption[end - 1] == ")" and "(" not in caption[start:end]:
        end -= 1
    elif caption[end - 2 : end] == ")." and "(" not in caption[start:end]:
        end -= 2
    return Side(start, end, side.language)
