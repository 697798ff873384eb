"""The summed weights of a text -> its language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from captionkit.languages.words import GRAIN
from captionkit.records import Language

_OURS = 4.0  # nats: what a language beyond English and Spanish must be ahead of both
_ENOUGH = 0.4  # nats between English and Spanish below which nothing is asserted
_NAMES_ALONE = 4.0  # nats, the same for a text of capitalised words alone
_CLEAR = 2.5  # nats below which a doubt is set
_CONTEXT = 2.5  # nats that the language of the article adds: it tells what is not clear, and overrules nothing
_NAMES_IN_CONTEXT = 3.0  # nats, the same where the article's language helps


class Judgement(NamedTuple):
    """The language of a text, and whether the evidence was thin."""

    language: Language
    thin: bool
    words: int
    """How many words were evidence."""


def decide(total: Sequence[int], context: Language | None = None) -> Judgement:
    """The language that the sums speak for; `context` is the article's, English or Spanish: a little evidence."""
    english, spanish, count = total[0] / GRAIN, total[1] / GRAIN, total[-1]
    clear = abs(english - spanish) >= _CLEAR
    if context is Language.EN:
        english -= _CONTEXT
    elif context is Language.ES:
        spanish -= _CONTEXT
    if not count and (not any(total) or abs(english - spanish) < (_NAMES_IN_CONTEXT if context else _NAMES_ALONE)):
        return Judgement(Language.UND, False, 0)
    ahead = min(english, spanish) - min(total[2:-3]) / GRAIN - _OURS
    if ahead > 0:
        return Judgement(Language.OTHER, ahead < 1, count)
    if abs(english - spanish) < _ENOUGH:
        return Judgement(Language.UND, True, count)
    return Judgement(Language.EN if english < spanish else Language.ES, not clear, count)
