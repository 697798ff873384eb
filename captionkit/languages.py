"""Text -> its language, and which stretch is in which.

Each word is evidence by itself: common words by a table, other low words by the letter n-grams of langdetect's
profiles, evaluated exactly. Names, handles and numbers are no evidence, so that a text of names stays undetermined.
The evidence of words is summed for the language of a text, and followed by a two-state Viterbi for its stretches.
"""

from __future__ import annotations

import json
import re
import sys
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.util import find_spec
from math import log
from pathlib import Path
from typing import NamedTuple

from captionkit.lexicon.function_words import WORDS
from captionkit.lexicon.matching import fold
from captionkit.records import Language

_NEIGHBOURS = ("pt", "ca", "it", "fr", "ro", "de")
_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:['’][^\W\d_]+)*(?!\w)")
# Bounded, so that a text of nothing but dots or at signs is read once.
_NO_WORDS = re.compile(
    r"https?://\S+|www\.\S+|(?<!\w)[\w.+-]{1,64}@[\w.-]+|@\w+|#\w+"
    r"|(?<!\w)[\w-]{1,60}(?:\.[\w-]{1,30}){0,3}\.(?:com|org|net|es|mx|uk)\b"
)
_SENTENCE_END = re.compile(r"[.!?…:]['\"”’»)\]]*\s+|\n")
_SEPARATOR = re.compile(r"\s[/|•·–—-]+\s|//|[|\n;()\[\]]|[.!?…]['\"”’»)\]]*(?=\s)|:\s")
_STARTS = re.compile(r"[.!?…:\n|/•–—\"“«¿¡(\[-]")
_QUOTE = re.compile(r"[\"“”«»‘]|(?<!\w)'|'(?!\w)|’(?!\w)")
_CLOSES = re.compile(r"[.!?…;/|•·–—:(\[\])\n]|\s-\s")
_NAME_PARTICLES = frozenset("de del la las los y e da do dos di von van der den el al bin of".split())

_TABLE_WORD = 2.5  # log-odds of a word that only one of the two languages has
_MOST_OTHER = 0.9  # letters alone make a word of another language only with company
_MOST = 2.0  # no word seen only through its letters says more
_LETTERS = 0.30  # n-grams of one word overlap: a share of their summed log-odds
_ENOUGH = 0.9  # summed log-odds below which nothing is asserted
_CLAUSE = 3.0  # summed log-odds below which a stretch is no clause of its own
_SWITCH, _SWITCH_AT_MARK, _SWITCH_AT_QUOTE = 7.0, 1.2, 3.0


class Token(NamedTuple):
    """A word that may be evidence. `lean` > 0 is English, < 0 Spanish; `other` > 0 neither."""

    start: int
    end: int
    lean: float
    other: float
    counts: bool


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
    """The language of a clean text; `context` speaks only where the text does not."""
    tokens = read_tokens(text)
    if _both(tokens) and len({clause.language for clause in clauses(text, tokens)}) > 1:
        return Judgement(Language.MUL, False, len(tokens))
    judgement = _judge(_unquoted(text, tokens))
    if context in (Language.EN, Language.ES) and _leaves_open(judgement):
        return Judgement(context, True, judgement.words)
    return judgement


def _leaves_open(judgement: Judgement) -> bool:
    """Whether a text has words, but too few to tell: then its context may."""
    if judgement.language is Language.OTHER:
        return judgement.words <= 3
    return judgement.language is Language.UND and judgement.words > 0


def _both(tokens: Sequence[Token]) -> bool:
    """Whether each language has evidence enough for a clause."""
    return (
        sum(token.lean for token in tokens if token.lean > 0) >= _CLAUSE
        and sum(token.lean for token in tokens if token.lean < 0) <= -_CLAUSE
    )


def _unquoted(text: str, tokens: Sequence[Token]) -> Sequence[Token]:
    """The words outside quotation marks, if they are evidence enough; what is quoted may be in any language."""
    quoted = _quoted(text)
    if not quoted:
        return tokens
    outside = [token for token in tokens if not _inside(quoted, token.start, token.end)]
    return outside if abs(sum(token.lean for token in outside)) >= _CLAUSE else tokens


def _judge(tokens: Sequence[Token]) -> Judgement:
    lean = sum(token.lean for token in tokens)
    other = sum(token.other for token in tokens)
    counting = sum(token.counts for token in tokens)
    if not counting:
        return Judgement(Language.UND, False, 0)
    if other > 2.2 and other > 0.6 * abs(lean) and other / counting > 0.5:
        return Judgement(Language.OTHER, False, counting)
    if abs(lean) < _ENOUGH:
        return Judgement(Language.UND, True, counting)
    return Judgement(Language.EN if lean > 0 else Language.ES, abs(lean) < 2 * _ENOUGH, counting)


def stretches(text: str, tokens: Sequence[Token] | None = None) -> tuple[Stretch, ...]:
    """Which stretch of a clean text is in which language: quotations, titles and labels included."""
    tokens = read_tokens(text) if tokens is None else tokens
    if not any(token.counts for token in tokens):
        return ()
    if _judge(tokens).language is Language.OTHER:
        return (Stretch(tokens[0].start, len(text.rstrip()), Language.OTHER, 0.0, len(tokens)),)
    states = _follow(text, tokens)
    found: list[Stretch] = []
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and states[end] == states[at]:
            end += 1
        run = tokens[at:end]
        if any(token.counts for token in run):
            language = Language.EN if states[at] == 0 else Language.ES
            weight = abs(sum(token.lean for token in run))
            found.append(Stretch(run[0].start, run[-1].end, language, weight, sum(t.counts for t in run)))
        at = end
    return tuple(_with_marks(text, found))


def clauses(text: str, tokens: Sequence[Token] | None = None) -> tuple[Stretch, ...]:
    """The stretches that are clauses of their own: not inside quotation marks, bounded by marks, with enough words."""
    found = stretches(text, tokens)
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


def read_tokens(text: str) -> list[Token]:
    """The words of a text with their evidence; words of names have none."""
    if "@" in text or "." in text or "#" in text or "/" in text:
        text = _NO_WORDS.sub(lambda match: " " * len(match[0]), text)
    matches = list(_WORD.finditer(text))
    words = [match[0] for match in matches]
    letters = [word for word in words if len(word) > 1]
    shouting = len(letters) > 1 and sum(word.isupper() for word in letters) > 0.7 * len(letters)
    tokens = []
    for at, (match, word) in enumerate(zip(matches, words, strict=True)):
        low = word.lower()
        if len(word) > 40:
            tokens.append(Token(match.start(), match.end(), 0.0, 0.0, False))
            continue
        lean, other, listed = evidence(low)
        if shouting and word.isupper():
            if not listed:
                lean, other = 0.5 * lean, 0.5 * other
        elif word[0].isupper():
            first = at == 0 or bool(_STARTS.search(text, matches[at - 1].end(), match.start()))
            followed = (
                at + 1 < len(words)
                and (words[at + 1][0].isupper() or fold(words[at + 1]) in _NAME_PARTICLES)
                and len(word) > 1
            )
            if not listed and (not first or followed or len(words) == 1):
                lean, other = 0.0, 0.0
            elif not listed:
                lean, other = 0.4 * lean, 0.4 * other
            elif word.isupper() and 1 < len(word) <= 3:
                lean, other = 0.0, 0.0
        elif low in _NAME_PARTICLES and _inside_name(words, at):
            lean, other = 0.0, 0.0
        tokens.append(Token(match.start(), match.end(), lean, other, bool(lean or other)))
    if shouting and not any(_listed(word.lower()) for word in words) and len(words) <= 4:
        return [token._replace(lean=0.0, other=0.0, counts=False) for token in tokens]
    return tokens


def _inside_name(words: Sequence[str], at: int) -> bool:
    """Whether a particle stands between two capitalised words, other particles between them: "Ana de la Torre"."""
    before, after = at - 1, at + 1
    while before >= 0 and words[before] in _NAME_PARTICLES and at - before < 3:
        before -= 1
    while after < len(words) and words[after] in _NAME_PARTICLES and after - at < 3:
        after += 1
    return (
        before >= 0
        and after < len(words)
        and words[before][0].isupper()
        and words[after][0].isupper()
        and not _listed(words[before].lower())
    )


@lru_cache(maxsize=1 << 16)
def evidence(word: str) -> tuple[float, float, bool]:
    """Log-odds English over Spanish, log-odds of another language over both, and whether a table has the word."""
    en, es = word in _table("en"), word in _table("es")
    others = sum(word in _table(language) for language in ("pt", "ca", "gl", "it", "fr", "ro", "eu", "de"))
    if en or es:
        if en and es:
            return 0.0, 0.0, True
        shared = 0.75 if others else 1.0
        return (_TABLE_WORD if en else -_TABLE_WORD) * shared, -0.5 if not others else 0.0, True
    if others:
        return 0.0, 2.0, True
    if word.endswith(("'s", "’s", "n't", "n’t")):
        return _TABLE_WORD, 0.0, True
    if len(word) < 3:
        return 0.0, 0.0, False
    scores = _letter_scores(word)
    lean = max(-_MOST, min(_MOST, _LETTERS * (scores[0] - scores[1])))
    best, neighbour = max(scores[0], scores[1]), max(scores[2:])
    other = max(-1.0, min(_MOST_OTHER, _LETTERS * (neighbour - best)))
    return lean, other, False


def _listed(word: str) -> bool:
    return word in _table("en") or word in _table("es")


@cache
def _table(language: str) -> frozenset[str]:
    words = WORDS[language].split()
    return frozenset(words) | frozenset(map(fold, words)) if language in ("en", "es") else frozenset(words)


def _letter_scores(word: str) -> list[float]:
    """The summed log-probabilities of a word's bigrams and trigrams, one for English, Spanish and each neighbour."""
    padded, profiles = f" {word} ", _profiles()
    scores = [0.0] * (2 + len(_NEIGHBOURS))
    for size in (2, 3):
        for at in range(len(padded) - size + 1):
            row = profiles.get(padded[at : at + size])
            if row is not None:
                scores = [score + value for score, value in zip(scores, row, strict=True)]
    return scores


@cache
def _profiles() -> dict[str, tuple[float, ...]]:
    """langdetect's n-gram profiles as log-probabilities, read as data: its factory and its seed stay untouched."""
    spec = find_spec("langdetect")
    if spec is None or not spec.submodule_search_locations:
        raise ImportError("captionkit needs the package langdetect for its n-gram profiles: pip install langdetect")
    folder = Path(spec.submodule_search_locations[0]) / "profiles"
    languages = ("en", "es", *_NEIGHBOURS)
    counts: dict[str, list[float]] = {}
    for column, language in enumerate(languages):
        profile = json.loads((folder / language).read_bytes())
        for gram, count in profile["freq"].items():
            if len(gram) > 1 and gram == gram.lower():
                share = count / profile["n_words"][len(gram) - 1]
                counts.setdefault(gram, [0.0] * len(languages))[column] = share
    return {gram: tuple(log(share + 2e-5) for share in row) for gram, row in counts.items()}


def _follow(text: str, tokens: Sequence[Token]) -> list[int]:
    """Viterbi over the words: 0 English, 1 Spanish. Switching is cheap at marks and dear inside a clause."""
    english = spanish = 0.0
    back: list[tuple[int, int]] = []
    end_of_last = 0
    for at, token in enumerate(tokens):
        cost = 0.0
        if at:
            if _SEPARATOR.search(text, end_of_last, token.start):
                cost = _SWITCH_AT_MARK
            elif _QUOTE.search(text, end_of_last, token.start):
                cost = _SWITCH_AT_QUOTE
            else:
                cost = _SWITCH
        from_english = 0 if english >= spanish - cost else 1
        from_spanish = 1 if spanish >= english - cost else 0
        english, spanish = (
            max(english, spanish - cost) + token.lean / 2,
            max(spanish, english - cost) - token.lean / 2,
        )
        back.append((from_english, from_spanish))
        end_of_last = token.end
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
    found, opened = [], None
    for match in _QUOTE.finditer(text):
        if opened is None:
            opened = match.start()
        else:
            found.append((opened, match.end()))
            opened = None
    return found
