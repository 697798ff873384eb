"""How rows are matched: folded words in a row, looked up by their first word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Generic, TypeVar

import attrs

_T = TypeVar("_T")

WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[&@+]")
"""Words of letters and digits; an apostrophe inside belongs to the word. `&`, `@` and `+` count as words."""

NUMBER = "#"
"""In a row, any word of digits."""

_LONGEST = 40  # longer tokens are no words of any row, and must not fill the memo


def fold(word: str) -> str:
    """One token without case and accents, apostrophes straight.

    >>> fold("Télam")
    'telam'
    """
    return _fold(word) if len(word) <= _LONGEST else word.casefold()


@lru_cache(maxsize=1 << 15)
def _fold(word: str) -> str:
    if word.isascii():
        return word.lower()
    marks_apart = unicodedata.normalize("NFD", word.casefold().replace("’", "'"))
    return "".join(character for character in marks_apart if not unicodedata.combining(character))


def folded_words(text: str) -> tuple[str, ...]:
    """The folded words of a text.

    >>> folded_words("© Getty’s Álbum, 2024")
    ("getty's", 'album', '2024')
    """
    return tuple(map(fold, WORDS.findall(text)))


@attrs.frozen
class Index(Generic[_T]):
    """Rows by the words that they match; of two that match at one place the longer wins."""

    _rows: Mapping[str, tuple[tuple[tuple[str, ...], _T], ...]]

    @classmethod
    def of(cls, rows: Iterable[tuple[str, _T]]) -> Index[_T]:
        """An index of (words, value) pairs."""
        found: dict[str, list[tuple[tuple[str, ...], _T]]] = {}
        for text, value in rows:
            words = tuple(NUMBER if word == NUMBER else fold(word) for word in _ROW_WORDS.findall(text))
            if words:
                found.setdefault(words[0], []).append((words, value))
        return cls({first: tuple(sorted(many, key=lambda row: -len(row[0]))) for first, many in found.items()})

    def at(self, words: Sequence[str], start: int = 0) -> tuple[int, _T] | None:
        """How many words match at `start`, and the row's value; None where no row matches.

        >>> Index.of([("getty images", 1), ("getty", 2)]).at(["via", "getty", "images"], 1)
        (2, 1)
        """
        first = words[start]
        for row, value in self._rows.get(NUMBER if first.isdigit() else first, ()):
            if len(row) <= len(words) - start and all(
                mine == words[start + i] or (mine == NUMBER and words[start + i].isdigit()) for i, mine in enumerate(row)
            ):
                return len(row), value
        return None


_ROW_WORDS = re.compile(WORDS.pattern + "|#")
