"""Text -> its language, and which stretch is in which.

Each word is evidence by itself: its letters weigh on eleven languages, in log-odds. The weights of a text's words are
summed for its language (`words`, `verdict`), and followed one by one for its stretches (`stretches`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from captionkit.languages.stretches import Stretch, clauses, parts, quotations, stretches
from captionkit.languages.verdict import Judgement, decide
from captionkit.languages.words import GRAIN, total_of, weights_of
from captionkit.records import Language

__all__ = ["Judgement", "Stretch", "Weighed", "clauses", "judge", "stretches", "weigh"]

_ENOUGH_FOR_BOTH, _ENOUGH_WHERE_APART = 4.0, 2.5  # nats: with less in one of the languages no text is in both
_POSSESSIVE = re.compile(r"\w['’]s (?=[A-ZÀ-ÖØ-Þ\d])")  # "Northcell's Harrow 3": English, where no word says more
_ENOUGH_FOR_NAMES = 5 * GRAIN
_ENOUGH_OUTSIDE = 4.0  # nats, of the words outside quotation marks


class Weighed(NamedTuple):
    """What the words of a text say, before the article's language has its say."""

    total: Sequence[int]
    both: bool
    """Whether each language has a clause of its own."""

    def judged(self, context: Language | None = None) -> Judgement:
        """The language; `context` is the article's, English or Spanish: a little evidence."""
        return Judgement(Language.MUL, False, self.total[-1]) if self.both else decide(self.total, context)


def weigh(text: str) -> Weighed:
    """What the words of a clean text say of its language."""
    total = total_of(weights_of(text.split()))
    if not total[-1] and _POSSESSIVE.search(text):
        total = [total[0], *(cost + _ENOUGH_FOR_NAMES for cost in total[1:-3]), *total[-3:]]
    if _both(text, total) and len({clause.language for clause in clauses(text)}) > 1:
        return Weighed(total, True)
    return Weighed(_outside_quotes(text, total), False)


def judge(text: str) -> Judgement:
    """The language of a clean text."""
    return weigh(text).judged()


def _both(text: str, total: Sequence[int]) -> bool:
    """Whether each language has evidence enough for a clause: asked of every text, so that few need a closer look."""
    less = min(total[-3:-1]) / GRAIN
    return less >= _ENOUGH_FOR_BOTH or (less >= _ENOUGH_WHERE_APART and parts(text))


def _outside_quotes(text: str, total: Sequence[int]) -> Sequence[int]:
    """The sums of the words outside quotation marks, if they say enough; what is quoted may be in any language."""
    quoted = quotations(text)
    if not quoted:
        return total
    outside, done = [], 0
    for start, end in quoted:
        outside.append(text[done:start])
        done = end
    rest = total_of(weights_of(" ".join([*outside, text[done:]]).split()))
    return rest if abs(rest[0] - rest[1]) >= _ENOUGH_OUTSIDE * GRAIN else total
