"""A caption -> its terms: what a translation of it would say again, in whichever language.

Names, numbers, dates and words, each under keys that both languages share: a row of `lexicon.translations`, the
consonants of a name ("Kadhimi", "Kazemi"), the first letters of a cognate ("protesters", "protestan").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from captionkit.lexicon import translations
from captionkit.lexicon.given_names import GIVEN_NAMES
from captionkit.lexicon.matching import WORDS, fold
from captionkit.records import Caption, Language

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SENTENCE = re.compile(r"[.!?:\n\"“«(]\W*$")
_MANY = MappingProxyType(
    {"thousand": 1_000, "mil": 1_000, "million": 1_000_000, "millon": 1_000_000, "millones": 1_000_000}
)
_LEAST_STEM = 5  # letters of a cognate that count: the first of its stem
_LONGEST_NUMBER = 15  # characters: a longer one is a serial number
_LEAST_WORD = 4  # letters: a shorter one that no row holds is a particle


class Kind(Enum):
    """What a term is: how well it survives translation, and how often another caption has it by chance."""

    NAME = (0.78, 0.07)
    NUMBER = (0.7, 0.03)
    WORD = (0.57, 0.05)
    COGNATE = (0.22, 0.04)
    CREATOR = (0.8, 0.3)
    ORGANISATION = (0.85, 0.5)

    @property
    def survives(self) -> float:
        """How likely a translation has it too."""
        return self.value[0]

    @property
    def by_chance(self) -> float:
        """How likely any other caption has it, before the captions at hand are counted."""
        return self.value[1]

    @property
    def is_told_again(self) -> bool:
        """Whether a caption without it is another caption; a credit may be left out."""
        return self not in (Kind.CREATOR, Kind.ORGANISATION)


class Term(NamedTuple):
    """One term; it is in another caption if any of its keys is among the other's."""

    keys: tuple[str, ...]
    kind: Kind
    given: str = ""
    """How the given name begins that stands before a name."""


class Said(NamedTuple):
    """What a caption says."""

    terms: tuple[Term, ...]
    days: frozenset[str]
    """Days of a month, days of a week, numbers: captions of one picture do not contradict each other in them."""
    people: Mapping[str, str]
    """How the given names begin of people that are named in full, by the keys of their surnames."""
    creators: frozenset[str]
    organisations: frozenset[str]
    image: str | None
    """The name of the picture's file."""
    length: int


def said_by(caption: Caption) -> Said:
    """The terms of a caption and of its credits; none for a bare credit."""
    text = caption.text or ""
    terms = dict.fromkeys(terms_of(text, caption.language))
    creators, organisations = _folded(caption.creators), _folded(caption.organisations)
    for names, kind in ((creators, Kind.CREATOR), (organisations, Kind.ORGANISATION)):
        terms.update(dict.fromkeys(Term((f"{kind.name}:{name}",), kind) for name in names))
    days = frozenset(key for term in terms for key in term.keys if key.startswith(("day:", "weekday:", "number:")))
    people = {key: term.given for term in terms if term.given for key in term.keys}
    image = caption.image_url.partition("?")[0].rpartition("/")[2].lower() if caption.image_url else None
    return Said(tuple(terms), days, people, creators, organisations, image or None, len(text))


def _folded(names: Sequence[str]) -> frozenset[str]:
    """Names as they compare: the initials, marks and accents of one edition may be missing in the other."""
    return frozenset(" ".join(fold(word) for word in WORDS.findall(name)) for name in names)


def terms_of(text: str, language: Language) -> Iterator[Term]:
    """The terms of a clean text in a language, in order."""
    found = list(WORDS.finditer(text))
    words = [fold(match[0]) for match in found]
    indexes = translations.indexes(language)
    at, done = 0, set[int]()
    for term, first, last in _numbers(text, words, [match.start() for match in found]):
        done.update(range(first, last))
        yield term
    while at < len(words):
        if at in done or words[at] in translations.PARTICLES:
            at += 1
            continue
        rows = [row for index in indexes if (row := index.at(words, at)) and row[1].stands_for(found[at][0])]
        if rows:
            length = max(row[0] for row in rows)
            told = [row[1] for row in rows if row[0] == length]
            if all(row.entry.is_weekday for row in told):
                yield Term((f"weekday:{told[0].key}",), Kind.NUMBER)
            else:
                kind = Kind.NAME if told[0].entry.is_name else Kind.WORD
                yield Term((*(row.key for row in told), f"w:{'_'.join(words[at : at + length])}"), kind)
            at += length
            continue
        word = found[at][0]
        if word[0].isupper() and not _opens(text, found[at].start(), found, at):
            end = _name_end(text, found, at)
            said = [each for each in words[at:end] if each not in GIVEN_NAMES] or words[at:end]
            given = words[at] if end - at > 1 and words[at] in GIVEN_NAMES else ""
            shared = dict.fromkeys(key for each in said for key in _name_keys(each))
            yield Term(tuple(shared), Kind.NAME, _sounded(given)[:1])
            at = end
            continue
        if len(word) >= _LEAST_WORD:
            keys: tuple[str, ...] = (f"w:{words[at]}",)
            if (stem := _stem(words[at])) is not None:
                keys += (stem,)
            yield Term(keys, Kind.COGNATE)
        at += 1


def _opens(text: str, start: int, found: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a capital may be that of a sentence: its first word, unless another capital follows."""
    first = not at or _SENTENCE.search(text, max(0, start - 4), start) is not None
    return first and not (at + 1 < len(found) and found[at + 1][0][0].isupper())


def _name_end(text: str, found: Sequence[re.Match[str]], at: int) -> int:
    """The word behind a run of capitalised words, with nothing but spaces between them."""
    end = at + 1
    while end < len(found) and found[end][0][0].isupper() and text[found[end - 1].end() : found[end].start()].isspace():
        end += 1
    return end


_SOUNDS = ("kh j", "dh z", "th t", "sch x", "sh x", "ch x", "ph f", "ck k", "qu k", "q k", "c k", "w u", "v b")
"""How the languages spell one sound: "Khamenei", "Jamenei"."""
_NO_CONSONANT = re.compile(r"[aeiouyh'’]+")
_TWICE = re.compile(r"(.)\1+")


def _name_keys(word: str) -> tuple[str, ...]:
    """A name as printed, and by its consonants as both languages write them."""
    skeleton = _TWICE.sub(r"\1", _NO_CONSONANT.sub("", _sounded(word)))
    stem = _stem(word)
    keys = (f"w:{word}",) if stem is None else (f"w:{word}", stem)
    return (*keys, f"n:{skeleton}") if len(skeleton) > 2 else keys


def _sounded(word: str) -> str:
    """A word as it sounds, roughly, in both languages."""
    for spelled, sound in map(str.split, _SOUNDS):
        word = word.replace(spelled, sound)
    return word


def _stem(word: str) -> str | None:
    """The first letters of a cognate, spelled alike: "photograph", "fotografía"."""
    plain = _TWICE.sub(r"\1", word.replace("ph", "f").replace("th", "t").replace("y", "i").replace("qu", "cu"))
    return f"c:{plain[:_LEAST_STEM]}" if len(plain) >= _LEAST_STEM else None


def _numbers(text: str, words: Sequence[str], starts: Sequence[int]) -> Iterator[tuple[Term, int, int]]:
    """Numbers in digits and words, and the days of dates; with the words that they take up."""
    place = {start: at for at, start in enumerate(starts)}
    for at, word in enumerate(words):
        told = translations.NUMBERS.get(word) or translations.ORDINALS.get(word)
        if told is not None:
            yield Term((f"number:{told}",), Kind.NUMBER), at, at + 1
    for match in _NUMBER.finditer(text):
        if match.start() not in place:
            continue
        first = place[match.start()]
        last = first
        while last < len(starts) and starts[last] < match.end():
            last += 1
        if len(match[0]) > _LONGEST_NUMBER:
            yield Term((f"number:{match[0]}",), Kind.NUMBER), first, last
            continue
        value = _value(match[0])
        if last < len(words) and words[last] in _MANY:
            value *= _MANY[words[last]]
            last += 1
        elif value == int(value) and 0 < value < 32 and (month := _month_beside(words, first, last)):
            yield Term((f"day:{month}-{int(value)}",), Kind.NUMBER), first, last
            continue
        yield Term((f"number:{value:g}",), Kind.NUMBER), first, last


def _value(digits: str) -> float:
    """A number as either language groups it: "2,500", "2.500", "1,5"."""
    head, mark, tail = digits.replace(",", ".").rpartition(".")
    if mark and len(tail) != 3:
        return float(f"{head.replace('.', '')}.{tail}")
    return float(digits.replace(",", "").replace(".", ""))


def _month_beside(words: Sequence[str], first: int, last: int) -> int | None:
    """The month of a day: "January 13", "13 January", "13 de enero"."""
    behind = words[last : last + 2]
    behind = behind[1:] if behind[:1] == ["de"] else behind[:1]
    for word in (*words[max(0, first - 1) : first], *behind):
        if (month := translations.MONTHS.get(word)) is not None:
            return month
    return None
