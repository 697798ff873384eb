"""Text -> its language, and which stretch is in which.

Each word is evidence by itself: its letters weigh on every language, in log-odds, and the weights of a text's words are
summed. Names, handles and numbers weigh nothing, so that a text of names stays undetermined. The sum gives the language
of a text; a two-state Viterbi over the same weights gives its stretches.
"""

from __future__ import annotations

import re
import struct
import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from captionkit.lexicon import organisations
from captionkit.lexicon.evidence import COLUMNS, FIELD, STEPS_PER_NAT, evidence
from captionkit.lexicon.matching import fold
from captionkit.records import Language

# Bounded, so that a text without spaces is read once and fills no memo.
_WORD = re.compile(r"[^\W\d_][\w'’]{0,40}")
_NO_WORDS = re.compile(
    r"\[email.protected\]|https?://\S+|www\.\S+|(?<!\w)[\w.+-]{1,64}@[\w.-]+|@\w+|#\w+"
    r"|(?<!\w)[\w-]{1,60}(?:\.[\w-]{1,30}){0,3}\.(?:com|org|net|es|mx|uk)\b"
)
_START = re.compile(r"[.!?…:\n|/•–—\"“«¿¡(\[]")
_SEPARATOR = re.compile(r"\s[/|•·–—-]+\s|//|[|\n;()\[\]]|[.!?…]['\"”’»)\]]*(?=\s)|:\s")
_MARKS = frozenset("\"“”«»‘'’")
_QUOTE = re.compile(r"[\"“”«»‘]|(?<!\w)'|'(?!\w)|’(?!\w)")
_CLOSES = re.compile(r"[.!?…;/|•·–—:(\[\])\n]|\s-\s")
_OPENING = frozenset("El La Los Las".split())
_PARTICLES = _OPENING | frozenset("de del la las los da do dos di von van der den el al bin of".split())
_ENGLISH_ENDINGS = frozenset("s t re ve ll d m".split())
_ELISIONS = frozenset("l d s n m t c j qu un all dell nell sull dall quest".split())

_GRAIN = 4 * STEPS_PER_NAT  # of a weight: so many make a nat
_MOST = 6 * STEPS_PER_NAT  # no word says more against a language
_OURS = 4.0  # nats: what a language beyond English and Spanish must be ahead of both
_ENOUGH = 0.4  # nats between English and Spanish below which nothing is asserted
_NAMES_ALONE = 4.0  # nats, the same for a text of capitalised words alone
_CLEAR = 2.5  # nats below which a doubt is set
_CONTEXT = 2.5  # nats that the language of the article adds: it tells what is not clear, and overrules nothing
_CLAUSE = 4.0  # nats below which a stretch is no clause of its own
_MOST_OF_A_STEP = 4.0  # nats that one word may say in a stretch
_SWITCH, _SWITCH_AT_CAPITAL = 9.0, 7.5  # nats
_SWITCH_AT = (
    (re.compile(r"\n|\s[/|•·]+\s|//|\|"), 1.5),
    (re.compile(r"[.!?…]['\"”’»)\]]*\s|\s[–—-]+\s|;"), 2.5),
    (re.compile(r":\s|[()\[\]]"), 4.5),
    (re.compile(r"[\"“”«»‘'’]"), 3.0),
)
_QUARTER, _HALF, _FULL = 1, 2, 4  # shares of a word's weight

# The weight of a word is one whole number too: the costs of all languages, then three sums.
_FIELDS = len(COLUMNS) + 3
_ENGLISH, _SPANISH, _COUNT = (FIELD * at for at in range(len(COLUMNS), _FIELDS))
_MASK = (1 << FIELD) - 1
_AT_ONCE = _MASK // (_FULL * _MOST)  # words whose weights no field overflows
_costs_of = struct.Struct(f"<{len(COLUMNS)}H")
_sums_of = struct.Struct(f"<{_FIELDS}H")


class Judgement(NamedTuple):
    """The language of a text, and whether the evidence was thin."""

    language: Language
    thin: bool
    words: int
    """How many words were evidence."""


class Stretch(NamedTuple):
    """A stretch of one language, in code points of the text that was judged."""

    start: int
    end: int
    language: Language
    weight: float
    words: int


def judge(text: str, context: Language | None = None) -> Judgement:
    """The language of a clean text; `context` is the article's, English or Spanish: a little evidence."""
    total = _total(_weights(_WORD.findall(_speech(text))))
    if _both(total) and len({clause.language for clause in clauses(text)}) > 1:
        return Judgement(Language.MUL, False, total[-1])
    return _judge(_outside_quotes(text, total), context)


def _total(weights: Sequence[int]) -> Sequence[int]:
    """The fields of the sum of weights: the cost of each language, what says English and Spanish, how many words."""
    if len(weights) <= _AT_ONCE:
        return _sums_of.unpack(sum(weights).to_bytes(_sums_of.size, "little"))
    parts = (_total(weights[at : at + _AT_ONCE]) for at in range(0, len(weights), _AT_ONCE))
    return [sum(column) for column in zip(*parts, strict=True)]


def _leaves_open(judgement: Judgement) -> bool:
    """Whether a text has words, but too few to tell: then its context may."""
    if judgement.language is Language.OTHER:
        return judgement.words <= 3
    return judgement.language is Language.UND and judgement.words > 0


def _both(total: Sequence[int]) -> bool:
    """Whether each language has evidence enough for a clause."""
    return min(total[-3:-1]) >= _CLAUSE * _GRAIN


def _outside_quotes(text: str, total: Sequence[int]) -> Sequence[int]:
    """The sums of the words outside quotation marks, if they say enough; what is quoted may be in any language."""
    quoted = _quoted(text)
    if not quoted:
        return total
    outside, done = [], 0
    for start, end in quoted:
        outside.append(text[done:start])
        done = end
    rest = _total(_weights(_WORD.findall(_speech(" ".join([*outside, text[done:]])))))
    return rest if abs(rest[0] - rest[1]) >= _CLAUSE * _GRAIN else total


def _judge(total: Sequence[int], context: Language | None = None) -> Judgement:
    english, spanish, count = total[0] / _GRAIN, total[1] / _GRAIN, total[-1]
    lead = abs(english - spanish)
    if not count and lead < _NAMES_ALONE:
        return Judgement(Language.UND, False, 0)
    if context is Language.EN:
        english -= _CONTEXT
    elif context is Language.ES:
        spanish -= _CONTEXT
    ahead = min(english, spanish) - min(total[2:-3]) / _GRAIN - _OURS
    if ahead > 0:
        return Judgement(Language.OTHER, ahead < 1, count)
    if abs(english - spanish) < _ENOUGH:
        return Judgement(Language.UND, True, count)
    return Judgement(Language.EN if english < spanish else Language.ES, lead < _CLEAR, count)


def stretches(text: str) -> tuple[Stretch, ...]:
    """Which stretch of a clean text is in which language: quotations, titles and labels included."""
    matches = list(_WORD.finditer(_speech(text)))
    words = [match[0] for match in matches]
    gaps = [text[before.end() : after.start()] for before, after in pairwise(matches)]
    weights = _weights(words, [0, *(at for at, gap in enumerate(gaps, 1) if _START.search(gap))])
    if not any(weights):
        return ()
    for start, end in _organisations(words):
        weights[start:end] = [0] * (end - start)
    total = _total(weights)
    if _judge(total).language is Language.OTHER:
        return (Stretch(matches[0].start(), len(text.rstrip()), Language.OTHER, 0.0, total[-1]),)
    places = [(match.start(), match.end()) for match in matches]
    leans = [max(-_MOST_OF_A_STEP, min(_MOST_OF_A_STEP, _lean(weight))) for weight in weights]
    costs = [_switch(gap, word) for gap, word in zip(gaps, words[1:], strict=True)]
    states = _follow(leans, [0.0, *costs])
    found: list[Stretch] = []
    at = 0
    while at < len(places):
        end = at
        while end < len(places) and states[end] == states[at]:
            end += 1
        if any(weights[at:end]):
            language = Language.EN if states[at] == 0 else Language.ES
            found.append(
                Stretch(
                    places[at][0],
                    places[end - 1][1],
                    language,
                    weight=abs(sum(leans[at:end])),
                    words=sum(map(bool, leans[at:end])),
                )
            )
        at = end
    return tuple(_with_marks(text, found))


def clauses(text: str) -> tuple[Stretch, ...]:
    """The stretches that are clauses of their own: not inside quotation marks, bounded by marks, with enough words."""
    found = stretches(text)
    if len({stretch.language for stretch in found}) < 2:
        return found
    quoted = _quoted(text)
    whole = []
    for stretch in found:
        inside = _inside(quoted, stretch.start, stretch.end)
        bounded = _opens(text, stretch.start) and _closes(text, stretch.end)
        if not inside and bounded and stretch.words >= 2 and stretch.weight >= _CLAUSE:
            whole.append(stretch)
    return tuple(whole) if len({stretch.language for stretch in whole}) > 1 else ()


def _opens(text: str, at: int) -> bool:
    """Whether a mark, a line break or nothing stands before position `at`; quotation marks and brackets aside."""
    while at and text[at - 1] in " \"“«‘'¿¡”»’)]":
        at -= 1
    return not at or text[at - 1] in ".!?…/|•·–—;:\n()[]-"


def _closes(text: str, at: int) -> bool:
    """Whether a mark, a line break or nothing stands at position `at`."""
    if _CLOSES.search(text, max(0, at - 2), at + 4):
        return True
    while at < len(text) and text[at] == " ":
        at += 1
    return at == len(text) or text[at] in "\n/|([–—"


def _speech(text: str) -> str:
    """The text with blanks for what is no language: links, addresses, handles and tags."""
    inner_dots = text.count(".") - text.count(". ") - text.endswith(".")
    if inner_dots > 0 or "@" in text or "#" in text or "://" in text or "[email" in text:
        return _NO_WORDS.sub(lambda match: " " * len(match[0]), text)
    return text


def _weights(words: Sequence[str], starts: Sequence[int] = (0,)) -> list[int]:
    """The weight of each word of a text, as its place allows; `starts` are the words that begin a sentence."""
    if len(words) > 1 and sum(map(str.isupper, words)) > 0.7 * len(words):
        return list(map(_shouted, words))
    weights = list(map(_weight, words))
    for at in starts:
        if words[at : at + 1] and words[at][0].isupper():
            named = at + 1 < len(words) and words[at + 1][0].isupper()
            weights[at] = _opening(words[at].lower(), named, len(words) == 1)
    for particle in _PARTICLES.intersection(words):
        at = -1
        for _ in range(words.count(particle)):
            at = words.index(particle, at + 1)
            if _inside_name(words, at):
                weights[at] = 0
    return weights


def _inside_name(words: Sequence[str], at: int) -> bool:
    """Whether a particle stands between two capitalised words, other particles between them: "Ana de la Torre".

    A capitalised article needs only the second: "Los Angeles".
    """
    before, after = at - 1, at + 1
    if words[at] in _OPENING:
        return after < len(words) and words[after][0].isupper()
    while before >= 0 and words[before] in _PARTICLES and at - before < 3:
        before -= 1
    while after < len(words) and words[after] in _PARTICLES and after - at < 3:
        after += 1
    return (
        before >= 0
        and after < len(words)
        and words[before][0].isupper()
        and words[after][0].isupper()
        and words[before].lower() not in evidence().words
    )


@lru_cache(maxsize=1 << 15)
def _weight(word: str) -> int:
    """The weight of a word as printed: a capital makes a word that the table does not hold a name."""
    if word[0].islower():
        return _packed(word, _FULL, 1)
    low = word.lower()
    if low not in evidence().words or (word.isupper() and 1 < len(word) <= 4):
        return 0
    return _packed(low, _HALF, 0)


@lru_cache(maxsize=1 << 13)
def _shouted(word: str) -> int:
    """The weight of a word of a text in capitals."""
    low = word.lower()
    return _packed(low, _FULL, 1) if low in evidence().words else _packed(low, _QUARTER, 0)


@lru_cache(maxsize=1 << 13)
def _opening(low: str, named: bool, alone: bool) -> int:
    """The weight of a sentence's first word; a capital after it makes one that the table does not hold a name."""
    if low in evidence().words:
        return 0 if named and low in _PARTICLES else _packed(low, _FULL, 0)
    return 0 if named else _packed(low, _FULL if alone else _HALF, 0)


def _packed(word: str, share: int, counts: int) -> int:
    """The weight of a low word, `share` quarters of it; whether it counts as a word of the text."""
    costs = _costs(word)
    lean = share * ((costs >> FIELD & _MASK) - (costs & _MASK))
    return costs and costs * share | abs(lean) << (_ENGLISH if lean > 0 else _SPANISH) | counts << _COUNT


def _costs(word: str) -> int:
    """How far each language is below the likeliest, given a low word: packed, in steps of the table."""
    tables = evidence()
    if (row := tables.words.get(word)) is not None:
        return row
    if not word.isascii():
        if any(letter > "ɏ" and letter.isalpha() for letter in word):
            return _NOT_LATIN
        word = word.replace("’", "'")
    if "'" in word:
        head, _, tail = word.strip("'").partition("'")
        if tail in _ENGLISH_ENDINGS:
            return _ENGLISH_ONLY
        if tail and head in _ELISIONS:
            return _NEITHER
        if (row := tables.words.get(head)) is not None:
            return row
        word = head
    padded, known = f" {word} ", tables.triples
    total = sum([known.get(padded[at : at + 3], 0) for at in range(len(word))])
    scores = _costs_of.unpack(total.to_bytes(_costs_of.size, "little"))
    best = max(scores)
    least = best - _MOST
    return int.from_bytes(_costs_of.pack(*[best - score if score > least else _MOST for score in scores]), "little")


def _row(costs: Sequence[int]) -> int:
    return sum(cost << FIELD * at for at, cost in enumerate(costs))


_OTHERS = len(COLUMNS) - 2
_ENGLISH_ONLY = _row([0, _MOST] + [_MOST] * _OTHERS)
_NEITHER = _row([4 * STEPS_PER_NAT] * 2 + [0] * _OTHERS)
_NOT_LATIN = _row([_MOST] * (_OTHERS + 1) + [0])


def _lean(weight: int) -> float:
    """Nats for English, or against it for Spanish."""
    return ((weight >> FIELD & _MASK) - (weight & _MASK)) / _GRAIN


def _switch(gap: str, word: str) -> float:
    """What a change of language before a word costs, in nats: little at a mark, much inside a clause."""
    for marks, cost in _SWITCH_AT if gap != " " else ():
        if marks.search(gap):
            return cost
    return _SWITCH_AT_CAPITAL if gap != " " or (word[0].isupper() and len(word) > 1) else _SWITCH


def _organisations(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where known organisations of two words and more stand: names, in small letters too."""
    folded, at = [fold(word) for word in words], 0
    while at < len(words):
        match = organisations.index().at(folded, at)
        if match is not None and match[0] > 1 and words[at][0].islower():
            yield at, at + match[0]
        at += match[0] if match else 1


def _follow(leans: Sequence[float], costs: Sequence[float]) -> list[int]:
    """Viterbi over the words: 0 English, 1 Spanish; changing the language before a word costs."""
    english = spanish = 0.0
    back: list[tuple[int, int]] = []
    for lean, cost in zip(leans, costs, strict=True):
        from_english = 0 if english >= spanish - cost else 1
        from_spanish = 1 if spanish >= english - cost else 0
        english, spanish = max(english, spanish - cost) + lean / 2, max(spanish, english - cost) - lean / 2
        back.append((from_english, from_spanish))
    state = 0 if english >= spanish else 1
    states = [state]
    for step in reversed(back[1:]):
        state = step[state]
        states.append(state)
    return states[::-1]


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


def _quoted(text: str) -> list[tuple[int, int]]:
    """The stretches between quotation marks."""
    if _MARKS.isdisjoint(text):
        return []
    found, opened = [], None
    for match in _QUOTE.finditer(text):
        if opened is None:
            opened = match.start()
        else:
            found.append((opened, match.end()))
            opened = None
    return found
