"""Which stretch of a text is in which language: a two-state Viterbi over the weights of its words.

Changing the language costs little at a mark that parts, and much inside a clause.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import groupby, pairwise
from typing import NamedTuple

from captionkit.languages.verdict import decide
from captionkit.languages.words import WORD, lean, speech, total_of, weights_of
from captionkit.lexicon import organisations
from captionkit.lexicon.matching import fold
from captionkit.records import Language

_START = re.compile(r"[.!?…:\n|/>•·–—\"“«¿¡(\[]")
_SEPARATOR = re.compile(r"\s[/|>•·–—-]+\s|//|[|\n;()\[\]]|[.!?…]['\"”’»)\]]*(?=\s)|:\s")
_QUOTE = re.compile(r"[\"“”«»‘]|(?<!\w)'|'(?!\w)|’(?!\w)")


class Bound(IntEnum):
    """What stands between two words, from what parts most."""

    APART = 0
    SENTENCE = 1
    BRACKET = 2
    QUOTE = 3
    COMMA = 4
    CAPITAL = 5
    NOTHING = 6


_APART = re.compile(r"\n|\s[/|>•·]+\s|//|\|")
_BOUNDS = (
    (Bound.APART, _APART),
    (Bound.SENTENCE, re.compile(r"[.!?…]['\"”’»)\]]*\s|\s[–—-]+\s|;")),
    (Bound.BRACKET, re.compile(r":\s|[()\[\]]")),
    (Bound.QUOTE, re.compile(r"[\"“”«»‘'’]")),
    (Bound.COMMA, re.compile(r"[^ ]")),
)
# What changing the language costs there, in nats.
_SWITCH = (1.2, 2.0, 3.0, 2.0, 5.5, 6.0, 6.5)
# How many words and nats a clause between such marks has at least; the weaker of its two marks counts.
_CLAUSE = ((1, 2.5), (2, 4.0), (3, 8.0), (4, 12.0), (4, 12.0), (4, 12.0), (4, 12.0))
_MOST_OF_A_WORD, _MOST_OF_A_CAPITAL = 4.0, 1.0  # nats


class Stretch(NamedTuple):
    """A stretch of one language, in code points of the text that was judged."""

    start: int
    end: int
    language: Language
    weight: float
    """Nats."""
    words: int
    """How many of its words are evidence."""
    bound: Bound
    """The weaker of the marks before and behind it."""
    quoted: bool
    """Whether it stands between quotation marks."""


def stretches(text: str) -> tuple[Stretch, ...]:
    """Which stretch of a clean text is in which language: quotations, titles and labels included."""
    matches = list(WORD.finditer(speech(text)))
    words = [match[0] for match in matches]
    gaps = [text[before.end() : after.start()] for before, after in pairwise(matches)]
    weights = weights_of(words, [at for at, gap in enumerate(gaps, 1) if _START.search(gap)])
    if not any(weights):
        return ()
    for start, end in _organisations(words):
        weights[start:end] = [0] * (end - start)
    whole = decide(total_of(weights))
    if whole.language is Language.OTHER and not whole.thin:
        end = len(text.rstrip())
        return (Stretch(matches[0].start(), end, Language.OTHER, 0.0, whole.words, Bound.APART, False),)
    bounds = _bounds(gaps, words)
    leans = _leans(words, weights, bounds)
    states = _follow(leans, [_SWITCH[bound] for bound in bounds[:-1]])
    quoted = quotations(text)
    found: list[Stretch] = []
    at = 0
    for language, run in groupby(states):
        end = at + len(list(run))
        if any(weights[at:end]):
            first, last = matches[at].start(), matches[end - 1].end()
            weight, many = abs(sum(leans[at:end])), sum(map(bool, leans[at:end]))
            bound = max(bounds[at], bounds[end])
            found.append(Stretch(first, last, language, weight, many, bound, _inside(quoted, first, last)))
        at = end
    return tuple(_with_marks(text, found))


def clauses(text: str) -> tuple[Stretch, ...]:
    """The stretches that are clauses of their own: not quoted, and the longer, the less the marks around them part."""
    found = stretches(text)
    if len({stretch.language for stretch in found}) < 2:
        return found
    whole = tuple(stretch for stretch in found if _is_clause(stretch))
    return whole if len({stretch.language for stretch in whole}) > 1 else ()


def parts(text: str) -> bool:
    """Whether a mark stands in the text that parts what is before it from what is behind it: a bar, a line break."""
    return bool(_APART.search(text))


def _is_clause(stretch: Stretch) -> bool:
    words, weight = _CLAUSE[stretch.bound]
    return not stretch.quoted and stretch.words >= words and stretch.weight >= weight


def _bounds(gaps: Sequence[str], words: Sequence[str]) -> list[Bound]:
    """What stands before each word, and behind the last."""
    shouted = "".join(words).isupper()
    between = [_bound(gap, shouted or word[0].islower()) for gap, word in zip(gaps, words[1:], strict=True)]
    return [Bound.APART, *between, Bound.APART]


def _bound(gap: str, low: bool) -> Bound:
    """What the text between two words is; `low` if the second begins with no capital, or all words do."""
    for bound, marks in _BOUNDS if gap != " " else ():
        if marks.search(gap):
            return bound
    return Bound.NOTHING if low else Bound.CAPITAL


def _leans(words: Sequence[str], weights: Sequence[int], bounds: Sequence[Bound]) -> list[float]:
    """How much each word speaks for English, or below zero for Spanish, in nats.

    A capitalised word inside a sentence may be a name's, and says little, unless it stands in a heading of such words.
    """
    leans = [lean(weight) for weight in weights]
    most = [_MOST_OF_A_WORD if word[0].islower() else _MOST_OF_A_CAPITAL for word in words]
    starts = [at for at, bound in enumerate(bounds) if bound <= Bound.SENTENCE]
    for start, end in pairwise(starts):
        if not any(word[0].islower() for word in words[start:end]):
            most[start:end] = [_MOST_OF_A_WORD] * (end - start)
            leans[start + 1 : end] = [2 * each for each in leans[start + 1 : end]]  # a capital halved them
        most[start] = _MOST_OF_A_WORD
    return [max(-limit, min(limit, each)) for limit, each in zip(most, leans, strict=True)]


def _organisations(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where known organisations of two words and more stand: names, in small letters too."""
    folded, at = [fold(word) for word in words], 0
    while at < len(words):
        match = organisations.index().at(folded, at)
        if match is not None and match[0] > 1 and words[at][0].islower():
            yield at, at + match[0]
        at += match[0] if match else 1


def _follow(leans: Sequence[float], costs: Sequence[float]) -> list[Language]:
    """Viterbi over the words: which language each is in; changing it before a word costs."""
    english = spanish = 0.0
    back: list[tuple[bool, bool]] = []
    for each, cost in zip(leans, costs, strict=True):
        back.append((english >= spanish - cost, spanish >= english - cost))
        english, spanish = max(english, spanish - cost) + each / 2, max(spanish, english - cost) - each / 2
    is_english = english >= spanish
    states = [is_english]
    for stays_english, stays_spanish in reversed(back[1:]):
        is_english = stays_english if is_english else not stays_spanish
        states.append(is_english)
    return [Language.EN if state else Language.ES for state in reversed(states)]


def _with_marks(text: str, found: Sequence[Stretch]) -> list[Stretch]:
    """Stretches widened over numbers and marks: two meet at the last separator between them."""
    out = list(found)
    for at, stretch in enumerate(found[:-1]):
        following = found[at + 1]
        cuts = list(_SEPARATOR.finditer(text, stretch.end, following.start))
        cut = cuts[-1].end() if cuts else stretch.end
        out[at] = out[at]._replace(end=stretch.end + len(text[stretch.end : cut].rstrip(" \n/|·•–—-([")))
        cut = following.start - len(text[cut : following.start].lstrip(" \n/|·•–—-([)]:;.,"))
        out[at + 1] = out[at + 1]._replace(start=cut)
    if out:
        out[0] = out[0]._replace(start=_before(text, out[0].start))
        out[-1] = out[-1]._replace(end=len(text.rstrip()))
    return out


def _before(text: str, start: int) -> int:
    while start and text[start - 1] in "\"“«‘'¿¡(":
        start -= 1
    return start


def _inside(ranges: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of the sorted, disjoint ranges holds the stretch."""
    at = bisect_right(ranges, (start, sys.maxsize)) - 1
    return at >= 0 and end <= ranges[at][1]


def quotations(text: str) -> list[tuple[int, int]]:
    """The stretches between quotation marks."""
    if not ('"' in text or "'" in text or "’" in text or "“" in text or "«" in text or "‘" in text):
        return []  # most texts have none: asked of every text, so it must cost nothing
    found, opened = [], None
    for match in _QUOTE.finditer(text):
        if opened is None:
            opened = match.start()
        else:
            found.append((opened, match.end()))
            opened = None
    return found
