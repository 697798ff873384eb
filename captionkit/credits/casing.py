"""Names in capitals made readable: "THAIER al-SUDANI" -> "Thaier al-Sudani", "HARROW FIRE" -> "Harrow Fire"."""

from __future__ import annotations

import re

from captionkit.lexicon import institutions, people
from captionkit.lexicon.matching import fold

_WORD = re.compile(r"[^\W\d_]+")
_ROMAN = re.compile(r"I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V")  # the numbers of kings and popes
_CAPITALS_KEPT = 4  # letters: a longer word in capitals is shouted, a shorter one may be an acronym


def readable_person(name: str) -> str:
    """Capitals made readable, particles low, initials kept: "THAIER al-SUDANI" -> "Thaier al-Sudani"."""
    words = [word for word in _WORD.findall(name) if len(word) > 1]
    shouted = sum(map(_is_shouted, words))
    if not shouted:
        return name

    def recase(match: re.Match[str]) -> str:
        word, before = match[0], name[max(0, match.start() - 4) : match.start()]
        initial = len(word) == 1 or name[match.end() : match.end() + 1] == "."
        if initial or not _is_shouted(word) or _ROMAN.fullmatch(word):
            return word
        if shouted < len(words) and (len(word) < 3 or not _VOWEL.search(word)):
            return word  # an acronym among words that are not in capitals
        if (before and fold(word) in people.PARTICLES) or _INSIDE_NAME.search(before):
            return word.lower()
        scottish = word.upper().startswith("MC") and len(word) > 3
        return "Mc" + word[2:].capitalize() if scottish else word.capitalize()

    return _WORD.sub(recase, name)


def _is_shouted(word: str) -> bool:
    return len(word) > 1 and (word.isupper() or (word.startswith("Mc") and word[2:].isupper()))


_VOWEL = re.compile("[AEIOUYÁÉÍÓÚ]")
_INSIDE_NAME = re.compile(r"[^\W\d_]{3}['’]$")  # "Mosa'ab", not "D'Angelo"


def readable(name: str) -> str:
    """An organisation as printed; several words in capitals made readable, acronyms kept."""
    words = _WORD.findall(name)
    if not name.isupper() or len(words) < 2 or all(len(word) <= _CAPITALS_KEPT for word in words):
        return name

    def recase(match: re.Match[str]) -> str:
        word = match[0]
        before = name[match.start() - 1 : match.start()]
        if before in ("'", "’") and len(word) == 1:
            return word.lower()
        if match.start() and fold(word) in people.ORGANISATION_PARTICLES:
            return word.lower()
        short, folded = len(word) <= 3, fold(word)
        if short and not _VOWEL.search(folded.upper()):
            return word  # "Harrow Town FC"
        if short and word.isascii() and not (institutions.is_institution(folded) or folded in institutions.SHORT_WORDS):
            return word
        return word.capitalize()

    return _WORD.sub(recase, name)
