"""A block -> cues: what its own words say of its role, each cue a short name that the weights know."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import NamedTuple

from captionkit.lexicon import cues, labels, phrases
from captionkit.lexicon.given_names import GIVEN_NAMES
from captionkit.lexicon.matching import NUMBER, folded_words, with_numbers
from captionkit.records import Language

_WINDOW = 70  # words of a block in which those that tell are looked for
_HEAD = 400  # characters of a block in which its capitals are counted
_ENDS_SENTENCE = re.compile(r"[.!?…][\"”’»')\]]*\s*$")
_HOLDS_SENTENCES = re.compile(r"(?<=[^\W\d])[.!?][\"”’»')]* [A-ZÁÉÍÓÚÑ¿¡\"“].{60}", re.DOTALL)
_MAIL = re.compile(r"(?<!\S)[\w.+-]{1,64}@\S+|\[email")
_ADDRESS = re.compile(r"https?://|www\.|\w\.com\b")
_HANDLE = re.compile(r"(?<!\w)@\w")
_GLUED = re.compile(r"[a-zñáéíóú][A-ZÁÉÍÓÚÑ]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FULL_DATE = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}")
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}\b")
_DATE_PARTS = re.compile(r"\d[/.-]\d")
_AGO = re.compile(r"\b(?:ago|hace \d+|\d+ ?(?:min|hours?|horas?|h|m))\b", re.IGNORECASE)
_SIGNATURE = re.compile(r"\W{1,3}\S.{0,60}\(@\w+\)")  # below an embedded post
_CAPITALISED = r"[A-ZÁÉÍÓÚÑ][\w.'’-]*"
_NAME_AND_DATE = re.compile(  # a hyphen that ends a name and one that parts it from the date are read once
    rf"{_CAPITALISED}(?: (?:de |del |la |y |van )?{_CAPITALISED}){{1,3}}(?:(?<=-)|[ ,|·•–—][ ,|·•–—-]*)\d"
)
_INITIALS = re.compile(r"[A-ZÁÉÍÓÚÑ]{2,3}|[A-Z]\.[A-Z]\.?")
_CLOSES = "\"”»’') ]"


class Facts(NamedTuple):
    """What earlier stages know of a block."""

    text: str
    """Clean."""
    language: Language
    """Of its words, credit apart."""
    credit: str
    """The rule of its last credit; empty without one."""
    credit_place: str
    """Where that stands: at the "start" or the "end", or "inside"."""
    only_credit: bool
    """It holds a credit and nothing else."""
    bare_name: bool
    """It is one person's name."""
    page: tuple[str, ...] = ()
    """What the page's markup says of it: signs of `lexicon.markup`."""


class Seen(NamedTuple):
    """A block as its neighbours see it."""

    words: Sequence[str]
    """Folded."""
    cues: list[str]
    look: str
    """Its kind at a glance: a paragraph, a title, a date, a phrase of a family ..."""
    phrase: phrases.Phrase | None
    """The row of site furniture that it holds."""


def see(fact: Facts, main: Language) -> Seen:
    """The cues of one block by itself; `main` is the language of the article."""
    words = folded_words(fact.text)
    if not words:
        return Seen(words, ["no_words"], "nothing", None)
    size, opening = len(words), words[:_WINDOW]
    phrase = find_phrase(fact.text, opening)
    found = [f"words:{_size(size)}", *fact.page]
    if phrase:
        found += ["phrase", f"phrase:{phrase.family}", f"phrase:{phrase.how}"]
    found += _ends(fact.text, size)
    found += _written(fact.text, size)
    found += _says(fact, opening, size)
    if "byline" not in found or fact.credit:  # the day beside an author says nothing more
        found += _dates(fact.text, opening, size)
    found += _languages(fact.language, main, size)
    return Seen(words, found, _look(set(found), size, phrase), phrase)


def _size(words: int) -> str:
    """How many words a block has, in classes."""
    return next((name for most, name in _SIZES if words <= most), "81+")


_SIZES = (
    *((most, str(most)) for most in (1, 2, 3)),
    (5, "4-5"),
    (8, "6-8"),
    (12, "9-12"),
    (18, "13-18"),
    (28, "19-28"),
    (45, "29-45"),
    (80, "46-80"),
)


def _ends(text: str, size: int) -> Iterator[str]:
    """How it ends."""
    last = text.rstrip(_CLOSES)[-1:]
    end = _ENDS.get(last, "open")
    yield f"ends:{end}"
    if text[-1] in '"”»’':
        yield "ends:quote"
    yield f"ends:{end if end in ('stop', 'open') else 'other'}&{_length(size)}"
    if _HOLDS_SENTENCES.search(text):
        yield "sentences"


_ENDS = MappingProxyType(
    {".": "stop", "!": "stop", "…": "stop", "?": "question", ":": "colon", ",": "comma", ";": "comma"}
)


def _length(size: int) -> str:
    return "short" if size < 9 else "middling" if size < 25 else "long"


def _written(text: str, size: int) -> Iterator[str]:
    """How it begins, and how it is written."""
    first = text[0]
    if first.isdigit():
        yield "opens:digit"
    elif first.islower():
        yield "opens:low"
    elif first in _OPENS:
        yield f"opens:{_OPENS[first]}"
    if size > 1:
        long = [word[0] for word in text[:_HEAD].split() if len(word) > 3]
        share = sum(map(str.isupper, long)) / max(1, len(long))
        capitals = "all" if share == 1 else "most" if share > 0.6 else "some" if share > 0.2 else "few"
        yield f"capitals:{capitals}"
        if size > 5:
            yield f"capitals:{capitals}&{'sentence' if _ENDS_SENTENCE.search(text) else 'open'}"
    if text.isupper() and len(text) > 1:
        yield "shouted"
    if size < 25 and "|" in text:
        yield "bar"
    if size < 12 and "/" in text:
        yield "slash"
    if size < 10 and _GLUED.search(text):
        yield "glued"
    if size < 20 and ":" in text[:40]:
        yield "lead"
    if size <= 6 and "," in text and '"' not in text:
        yield "comma"
    if _INITIALS.fullmatch(text):
        yield "initials"


_OPENS = MappingProxyType(
    {
        **dict.fromkeys("\"“«‘'", "quote"),
        **dict.fromkeys("-–—*•·>→▪", "mark"),
        **dict.fromkeys("¿¡", "inverted"),
        "#": "hash",
    }
)


def _says(fact: Facts, words: Sequence[str], size: int) -> Iterator[str]:
    """What its words are about: who wrote it, who took the picture, what the reader is asked."""
    text, low, many = fact.text, fact.text.lower(), set(words)
    if low.startswith(cues.BYLINE_STARTS):
        yield "by"
        if size <= 20 and _names_follow(text):
            yield "byline"
    elif " por: " in low:
        yield "byline"
    if size <= 12 and _NAME_AND_DATE.match(text):
        yield "name&date"
    if size <= 9 and not many.isdisjoint(cues.BYLINE_WORDS) and not _ENDS_SENTENCE.search(text):
        yield "job"
    if fact.bare_name:
        yield "name:given" if words[0] in GIVEN_NAMES else "name:other"
    if fact.credit:
        kind = "credit_alone" if fact.only_credit else "credit"
        yield kind
        yield f"{kind}:{fact.credit.partition('.')[2]}"
        yield f"{kind}&{fact.credit_place}"
        yield f"{kind}&{fact.credit_place}&{_length(size)}"
    elif size <= 3 and (label := labels.index().at(words)) and label[0] == len(words):
        yield "label_alone"
    if low.startswith(cues.CAPTION_STARTS):
        yield "caption_opening"
    if len(text) <= 300:
        if "(" in low and any(cue in low for cue in cues.CAPTION_PLACES):
            yield "caption_place"
        if not many.isdisjoint(_CAPTION_WORDS) and any(cue in low for cue in cues.CAPTION_HAS):
            yield "caption_words"
    if size < 60:
        asks, reader = len(many & cues.ASKS), not many.isdisjoint(cues.READER)
        if reader:
            yield "reader"
        if asks:
            yield f"asks:{min(asks, 3)}"
            if reader:
                yield "asks&reader"
        if legal := len(many & cues.LEGAL):
            yield f"legal:{min(legal, 2)}"
        if size > 3:
            yield "verb" if not many.isdisjoint(cues.VERBS) else "no_verb"
            if not many.isdisjoint(cues.SCENE):
                yield "scene"
    if "©" in text or "copyright" in many:
        yield "copyright"
        if _YEAR.search(text):
            yield "copyright&year"
    if ("@" in text or "[email" in text) and _MAIL.search(text):
        yield "mail"
    if size <= 12 and _HANDLE.search(text):
        yield "handle"
    if size <= 12 and _ADDRESS.search(text):
        yield "address" if " " in text else "address_alone"
    if _SIGNATURE.match(text):
        yield "signature"


_CAPTION_WORDS = frozenset(max(folded_words(cue), key=len) for cue in cues.CAPTION_HAS)


def _names_follow(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", _MAIL.sub(" ", text))[1:]
    ends = _ENDS_SENTENCE.search(text) and len(words) > 6
    return bool(words) and not ends and sum(word[0].isupper() for word in words) >= 0.5 * len(words)


def _dates(text: str, words: Sequence[str], size: int) -> Iterator[str]:
    """What it says of days and hours."""
    numbered = any(map(str.isdigit, [word[0] for word in words]))
    if size <= 14 and not cues.PUBLISHED.isdisjoint(words):
        yield "published"
    if all(word.isdigit() for word in words):
        yield "number"
    if not numbered:
        return
    if _is_date(text, words):
        yield "date"
    elif size <= 12 and not cues.MONTHS.isdisjoint(words):
        yield "month"
    elif size < 60 and not cues.DAYS.isdisjoint(words):
        yield "when"
    if size <= 14:
        if _CLOCK.search(text):
            yield "clock"
        if _YEAR.search(text):
            yield "year"
        if _AGO.search(text):
            yield "ago"


def _is_date(text: str, words: Sequence[str]) -> bool:
    """Whether a line says when, and little else: "Madrid - 15 oct 2024 - 08:22"."""
    if len(words) > 22 or len(text) > 130:
        return False
    if text.endswith(".") and not words[-1].isdigit() and words[-1] not in cues.DATE_WORDS:
        return False
    dated = sum(word[0].isdigit() or word in cues.DATE_WORDS for word in words)
    month = not cues.MONTHS.isdisjoint(words)
    told = _FULL_DATE.search(text) or (month and _CLOCK.search(text))
    return bool(told) and dated >= 0.7 * len(words) and (month or bool(_DATE_PARTS.search(text)))


def _languages(language: Language, main: Language, size: int) -> Iterator[str]:
    """Its language beside the article's."""
    if {language, main} == {Language.EN, Language.ES}:
        yield "foreign"
        yield f"foreign&{'few' if size < 4 else _length(size)}"
    elif language is not main:
        yield f"language:{language}"


def _look(found: set[str], size: int, phrase: phrases.Phrase | None) -> str:
    if not found.isdisjoint(("credit_alone", "label_alone")):
        return "credit"
    if "credit" in found and size < 45:
        return "captioned"
    if "date" in found:
        return "date"
    if not found.isdisjoint(("byline", "name:given", "name:other")):
        return "name"
    if phrase:
        return phrase.family
    sentence = not found.isdisjoint(("ends:stop", "sentences"))
    if size > 28:
        return "paragraph"
    if size > 12:
        return "sentence" if sentence else "line"
    if size > 3:
        return "short_sentence" if sentence else "title"
    return "few_words." if sentence else "few_words"


def find_phrase(text: str, words: Sequence[str] | None = None) -> phrases.Phrase | None:
    """The row of site furniture that a block holds."""
    words = with_numbers(folded_words(text)[:_WINDOW] if words is None else words)
    if not words:
        return None
    if (line := _line_of_phrases(text, words)) is not None:
        return line
    if start := phrases.index("starts").at(words):
        return start[1]
    opening, colon, _ = text[:60].partition(":")
    if colon and (opened := with_numbers(folded_words(opening))):
        lead = phrases.index("line").at(opened)
        if lead and lead[0] == len(opened) and lead[1].family in _BEFORE_COLON:
            return lead[1]
    return next(phrases.index("has").found(words), None)


def _line_of_phrases(text: str, words: Sequence[str]) -> phrases.Phrase | None:
    """The first row of a line that consists of such rows, glued or not: "Share", "Share Print", "ShareTweetEmail"."""
    if len(text) > _LONGEST_LINE:
        return None
    index, at, first = phrases.index("line"), 0, None
    while at < len(words):
        found = index.at(words, at)
        if found:
            first = first or found[1]
            at += found[0]
        elif words[at] == NUMBER and at:
            at += 1  # "Share 12"
        elif _GLUED.search(text):
            parted = _GLUED.sub(lambda match: " ".join(match[0]), text)
            return _line_of_phrases(parted, with_numbers(folded_words(parted)))
        else:
            return None
    return first


_LONGEST_LINE = 120  # characters of a line of buttons
_BEFORE_COLON = frozenset("related most_read tags newsletter advertising follow share".split())
