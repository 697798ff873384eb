"""What a translator is, and the one error that it raises.

Whoever has an engine writes an adapter: an object with `name`, `version`, `pairs` and one method. `guard` keeps names
whole in engines that know nothing of them.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple, Protocol, runtime_checkable

from captionkit.records import Term


class ErrorKind(Term):
    """Why there is no translation: a closed set."""

    TIMEOUT = "timeout"
    UNAVAILABLE = "unavailable"
    RATE_LIMITED = "rate_limited"
    AUTH = "auth"
    TOO_LONG = "too_long"
    BAD_RESPONSE = "bad_response"
    UNSUPPORTED = "unsupported"


_RETRYABLE = (ErrorKind.TIMEOUT, ErrorKind.UNAVAILABLE, ErrorKind.RATE_LIMITED)


class TranslationError(Exception):
    """A translator has no translation; the only error that it may raise.

    `retry_after` is in seconds, where the service said how long to wait; what is no such number counts as None. The
    message holds neither the text nor a key.
    """

    def __init__(self, kind: ErrorKind | str, message: str = "", retry_after: float | None = None) -> None:
        self.kind = ErrorKind(kind)
        self.message = message
        told = isinstance(retry_after, int | float) and 0 <= retry_after < math.inf
        self.retry_after = float(retry_after) if told and retry_after is not None else None
        super().__init__(self.kind, message, retry_after)

    def __str__(self) -> str:
        return f"{self.kind}: {self.message}" if self.message else str(self.kind)

    def __repr__(self) -> str:
        return f"TranslationError({self.kind.value!r})"  # a log line of somebody else's may show it

    @property
    def retryable(self) -> bool:
        """Whether the same text may be translated a little later."""
        return self.kind in _RETRYABLE


class Name(NamedTuple):
    """A stretch of a text that an engine must not translate."""

    start: int
    """The first code point."""
    end: int
    """The code point after the last."""
    said: str
    """What the translation says there: the same, or what the other language calls it."""


@runtime_checkable
class Translator(Protocol):
    """An engine: what `translate` takes."""

    @property
    def name(self) -> str:
        """What stands in `Version.engine`."""

    @property
    def version(self) -> str:
        """The version of the engine and of its data."""

    @property
    def pairs(self) -> Collection[tuple[str, str]]:
        """From which language into which, as BCP 47 codes: ("en", "es")."""

    def translate(self, text: str, names: Sequence[Name], source: str, target: str, deadline: float) -> str:
        """The text in the target language, names kept; within `deadline` seconds, or TranslationError.

        `names` are in order and disjoint.
        """


_MOST_MARKS = 30  # on one letter: UAX #15, Stream-Safe Text Format


def composed(text: str) -> str:
    """The text in NFC; as it is if a letter has more marks than any script, for NFC's time grows with their square."""
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks > _MOST_MARKS:
            return text
    return unicodedata.normalize("NFC", text)


_LETTERS = "abcdefghijkmnprtuw"
_PLACEHOLDER = re.compile(f"Zqx[{_LETTERS}]+")


def guard(text: str, names: Sequence[Name]) -> tuple[str, Callable[[str], str]]:
    """The text with a placeholder of letters for each name, and what puts the names back into the answer.

    What puts them back raises TranslationError if a placeholder did not come back exactly once.

    >>> guarded, restored = guard("Evo Morales en Roma", [Name(0, 11, "Evo Morales")])
    >>> guarded, restored("Zqxa in Rome")
    ('Zqxa en Roma', 'Evo Morales in Rome')
    """
    parts: list[str] = []
    said: dict[str, str] = {}
    done = 0
    for name in names:
        placeholder = _placeholder(len(said), text)
        said[placeholder] = name.said
        parts += [text[done : name.start], placeholder]
        done = name.end

    def restored(answer: str) -> str:
        if not isinstance(answer, str):
            raise TranslationError(ErrorKind.BAD_RESPONSE, "the answer is no text")
        back = Counter(_PLACEHOLDER.findall(answer))
        if any(back[placeholder] != 1 for placeholder in said):
            raise TranslationError(ErrorKind.BAD_RESPONSE, "a name did not come back once")
        return _PLACEHOLDER.sub(lambda match: said.get(match[0], match[0]), answer)

    return "".join(parts) + text[done:], restored


def _placeholder(number: int, text: str) -> str:
    """An invented word that the text does not hold."""
    word = "Zqx"
    while True:
        word += _LETTERS[number % len(_LETTERS)]
        number //= len(_LETTERS)
        if not number and word not in text:
            return word
