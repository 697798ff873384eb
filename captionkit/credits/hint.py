"""A credit that came beside a caption: found again in the caption's words, so that it is not there twice."""

from __future__ import annotations

from collections.abc import Sequence

from captionkit.lexicon.matching import WORDS, fold, folded_words

_CLOSES = '.!?…)]/|–—-;,\n"”’»('
_AROUND = " .,;:/|–—-()[]\n"


def find_hint(caption: str, hints: Sequence[str]) -> tuple[int, int, int, int] | None:
    """Where one of the hints stands at the end or the start of a caption, and what to cut with it.

    A hint counts only behind or before a mark, a line break or nothing: "A portrait of Ana Ruiz" keeps its words.

    >>> find_hint("The bridge at dawn. ANA RUIZ", ["Ana Ruiz"])
    (20, 28, 20, 28)
    """
    words = list(WORDS.finditer(caption))
    for wanted in dict.fromkeys(map(folded_words, sorted(hints, key=len, reverse=True))):
        size = len(wanted)
        if not wanted or size > len(words):
            continue
        if tuple(fold(word[0]) for word in words[-size:]) == wanted:
            start, end = words[-size].start(), words[-1].end()
            before = caption[:start].rstrip(" ")
            if not before or (before[-1] in _CLOSES and (len(before) < start or before[-1] not in ",-")):
                return start, end, _outwards(caption, start, -1), _outwards(caption, end, 1)
        if tuple(fold(word[0]) for word in words[:size]) == wanted and size < len(words):
            start, end = words[0].start(), words[size - 1].end()
            after = caption[end:].lstrip(" ")
            if after[:1] in ("-", "–", "—", "|", "\n", ")", "]"):
                return start, end, _outwards(caption, start, -1), _outwards(caption, end, 1)
    return None


def _outwards(caption: str, at: int, step: int) -> int:
    """Past the brackets and separators that held the hint, but not past a sentence's full stop."""
    if step < 0:
        while at and caption[at - 1] in " /|–—-([\n":
            at -= 1
        return at if at == 0 or not caption[at:].startswith(" ") else at + 1
    while at < len(caption) and caption[at] in _AROUND:
        at += 1
    return at
