"""What an engine answered -> a translation, or why it is none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from captionkit.lexicon.matching import folded_words
from captionkit.translation.protocol import ErrorKind, Name, TranslationError, composed

_ERROR_TEXT = re.compile(
    r"^\W*(?:(?:Server )?Error \d{3}|Internal Server Error|MYMEMORY WARNING|QUERY LENGTH LIMIT"
    r"|PLEASE SELECT TWO DISTINCT|INVALID (?:LANGUAGE|SOURCE|TARGET|API KEY)|Too Many Requests|rate limit exceeded)"
    r"|<!doctype|<html|</\w+>",
    re.IGNORECASE,
)
_CONTROLS = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_PLACEHOLDER = re.compile(r"Zqx[a-z]+|\[\[/?\]?")
_LOOP = re.compile(r"(.{3,60}?)\1{4,}", re.DOTALL)
_SHORTEST, _LONGEST, _MEASURED = 0.3, 3.0, 20  # an answer's length beside the text's, from so many characters on
_ECHO = 3  # low words: a text with fewer may be names, the same in both languages
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def checked(text: str, answer: object, names: Sequence[Name]) -> tuple[str, tuple[str, ...]]:
    """The translation, tidy, and warnings: "numbers" or "names" differ.

    Raises TranslationError (bad_response) for an answer that is no translation: none, an error page, the text itself,
    a word again and again, one of another length, or one that has lost all names and numbers.
    """
    if not isinstance(answer, str):
        raise TranslationError(ErrorKind.BAD_RESPONSE, "the answer is no text")
    tidy = _tidied(text, answer)
    for wrong in _faults(text, tidy):
        raise TranslationError(ErrorKind.BAD_RESPONSE, wrong)
    warnings = []
    numbers, answered = _numbers(text, names), _numbers(tidy, ())
    if numbers != answered:
        warnings.append("numbers")
    lost = sum(name.said not in tidy for name in names)
    if lost:
        warnings.append("names")
    if lost == len(names) > 0 and (lost > 1 or (numbers and not numbers & answered)):
        raise TranslationError(ErrorKind.BAD_RESPONSE, "the answer has none of the names")
    return tidy, tuple(warnings)


def _tidied(text: str, answer: str) -> str:
    """NFC, without control characters, and without the double spaces that the text does not have."""
    tidy = _CONTROLS.sub("", composed(answer)).strip()
    return tidy if "  " in text else re.sub(" {2,}", " ", tidy)


def _faults(text: str, answer: str) -> Iterator[str]:
    if not any(map(str.isalpha, answer)):
        yield "the answer is empty"
    if _SURROGATES.search(answer) or ("\ufffd" in answer and "\ufffd" not in text):
        yield "the answer is no Unicode text"
    if _ERROR_TEXT.search(answer) and not _ERROR_TEXT.search(text):
        yield "the answer is an error text"
    if _PLACEHOLDER.search(answer) and not _PLACEHOLDER.search(text):
        yield "a placeholder is left in the answer"
    if _LOOP.search(answer) and not _LOOP.search(text):
        yield "the answer says the same again and again"
    shortest = _SHORTEST * len(text) if len(text) >= _MEASURED else 0
    if not shortest <= len(answer) <= _LONGEST * max(len(text), _MEASURED):
        yield "the answer has another length"
    if folded_words(text) == folded_words(answer) and sum(word.islower() for word in text.split()) >= _ECHO:
        yield "the answer is the text itself"


def _numbers(text: str, names: Sequence[Name]) -> set[str]:
    """The digits of a text outside its names, as either language groups them."""
    renamed = {name.said for name in names if text[name.start : name.end] != name.said}
    gone = {said for said in renamed if said not in text}
    outside, done = [], 0
    for name in (name for name in names if name.said in gone):
        outside.append(text[done : name.start])
        done = name.end
    outside.append(text[done:])
    return {re.sub("[.,]", "", match) for match in _NUMBER.findall(" ".join(outside))}
