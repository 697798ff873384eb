"""How rows are matched: folded words in a row, looked up by their first word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

import attrs

_T = TypeVar("_T")

WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[&@+]")
"""Words of letters and digits; an apostrophe inside belongs to the word. `&`, `@` and `+` count as words."""

NUMBER = "#"
"""In a phrase, any word of digits."""

LONGEST_KEPT = 40
"""Letters of a token: a longer one is no word of any row, and must not fill a memo."""


class Memo(dict[str, _T]):
    """What a function says of a token, remembered: bounded, and no long token is kept.

    >>> length = Memo(len, most=2)
    >>> length["caption"]
    7
    """

    def __init__(self, of_token: Callable[[str], _T], most: int) -> None:
        self._of_token, self._most = of_token, most

    def __missing__(self, token: str) -> _T:
        value = self._of_token(token)
        if len(token) <= LONGEST_KEPT:
            if len(self) >= self._most:
                self.clear()
            self[token] = value
        return value


def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    if len(word) > LONGEST_KEPT:
        return word.casefold()
    marks_apart = unicodedata.normalize("NFD", word.casefold().replace("’", "'"))
    return "".join(character for character in marks_apart if not unicodedata.combining(character))


_FOLDED = Memo(_folded, 1 << 15)


def fold(word: str) -> str:
    """One token without case and accents, apostrophes straight.

    >>> fold("Télam")
    'telam'
    """
    return _FOLDED[word]


def folded_words(text: str) -> tuple[str, ...]:
    """The folded words of a text.

    >>> folded_words("© Getty’s Álbum, 2024")
    ("getty's", 'album', '2024')
    """
    return tuple(map(_FOLDED.__getitem__, WORDS.findall(text)))


def with_numbers(words: Iterable[str]) -> tuple[str, ...]:
    """Folded words, those of digits as phrases write them.

    >>> with_numbers(("ver", "12", "fotos"))
    ('ver', '#', 'fotos')
    """
    return tuple([NUMBER if word.isdigit() else word for word in words])


@attrs.frozen
class Index(Generic[_T]):
    """Rows by the words that they match; of two that match at one place the longer wins."""

    rows: Mapping[tuple[str, ...], _T]
    """Values by the folded words that they match."""
    _lengths: Mapping[str, tuple[int, ...]]
    _seconds: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, rows: Iterable[tuple[str, _T]]) -> Index[_T]:
        """An index of (words, value) pairs; of two rows with the same words the first counts."""
        found: dict[tuple[str, ...], _T] = {}
        lengths: dict[str, set[int]] = {}
        seconds: dict[str, list[str]] = {}
        for text, value in rows:
            ascii_ = text.isascii()
            words = tuple(_ROW_WORDS.findall(text.lower()) if ascii_ else map(fold, _ROW_WORDS.findall(text)))
            if words:
                found.setdefault(words, value)
                lengths.setdefault(words[0], set()).add(len(words))
                if len(words) > 1:
                    seconds.setdefault(words[0], []).append(words[1])
        sizes = {first: tuple(sorted(many, reverse=True)) for first, many in lengths.items()}
        return cls(found, sizes, {first: frozenset(many) for first, many in seconds.items()})

    def __contains__(self, word: str) -> bool:
        """Whether a row begins with this folded word."""
        return word in self._lengths

    def seconds(self, word: str) -> frozenset[str]:
        """The second words of the rows that begin with this folded word."""
        return self._seconds.get(word, frozenset())

    def longest(self, word: str) -> int:
        """How many words the longest row has that begins with this folded word; 0 for none."""
        return self._lengths.get(word, (0,))[0]

    def found(self, words: Sequence[str]) -> Iterator[_T]:
        """The values of the rows that match anywhere, in order.

        >>> list(Index.of([("getty images", 1), ("via", 2)]).found(["via", "getty", "images"]))
        [2, 1]
        """
        for at in [at for at, word in enumerate(words) if word in self._lengths]:
            if match := self.at(words, at):
                yield match[1]

    def at(self, words: Sequence[str], start: int = 0) -> tuple[int, _T] | None:
        """How many words match at `start`, and the row's value; None where no row matches.

        >>> Index.of([("getty images", 1), ("getty", 2)]).at(["via", "getty", "images"], 1)
        (2, 1)
        """
        for length in self._lengths.get(words[start], ()):
            value = self.rows.get(tuple(words[start : start + length]))
            if value is not None and start + length <= len(words):
                return length, value
        return None


_ROW_WORDS = re.compile(WORDS.pattern + "|#")
