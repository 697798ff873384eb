"""What a site repeats on its pages: prompts, headers, templates, counted in bounded memory.

The counts are a count-min sketch (Cormode and Muthukrishnan, 2005): a table of fixed size in which each block adds one
to a few cells. A count is never too low; it is too high by more than `forms / 32768` with a chance of one in sixteen
at most, `forms` being the blocks counted, those with digits twice. Tables add up, so that parts counted anywhere, in
any order, give what one pass gives.
"""

from __future__ import annotations

import base64
import re
import sys
import zlib
from array import array
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from math import ceil
from typing import Any

import attrs

from captionkit.records import Article, Role

_WIDTH, _DEPTH = 1 << 16, 4
_MOST = (1 << 32) - 1  # a cell counts no farther
_DIGITS = re.compile(r"\d+")
_SPACE = re.compile(r"\s+")
_LONGEST = 400  # characters: a longer block is prose
_PROTECTED = frozenset((Role.BYLINE, Role.DATELINE, Role.CAPTION, Role.CREDIT, Role.HEADLINE))
_FORMAT = 1


def _cells(key: bytes) -> Iterable[int]:
    """The cells of a key, one in each row of the table: the same in every process."""
    digest = blake2b(key, digest_size=4 * _DEPTH).digest()
    for row in range(_DEPTH):
        yield row * _WIDTH + int.from_bytes(digest[4 * row : 4 * row + 4], "little") % _WIDTH


def _keys(text: str) -> set[bytes]:
    """The forms of a block that are counted: as it is, and with its digits folded ("Share 12")."""
    folded = _SPACE.sub(" ", text).strip().casefold()
    if not folded or len(folded) > _LONGEST or not any(map(str.isalpha, folded)):
        return set()
    return {form.encode("utf-8", "replace") for form in (folded, _DIGITS.sub("#", folded))}


def _checked_share(_instance: object, _field: object, value: float) -> None:
    if not (isinstance(value, int | float) and 0 < value <= 1):
        raise ValueError(f"share is a part of the pages between 0 and 1, such as 0.01, not {value!r}.")


def _checked_least(_instance: object, _field: object, value: int) -> None:
    if not (_is_number(value) and value >= 2):
        raise ValueError(f"least is a number of pages from 2 on, not {value!r}: what stands once repeats nothing.")


def _checked_pages(_instance: object, _field: object, value: int) -> None:
    if not _is_number(value):
        raise ValueError(f"pages is a number of pages, not {value!r}.")


def _is_number(value: object) -> bool:
    return type(value) is int and 0 <= value <= _MOST


def _little_endian(table: bytes) -> bytes:
    """A table in the byte order of this machine as one in little-endian order, or the other way round."""
    cells = array("I", table)
    if sys.byteorder == "big":
        cells.byteswap()
    return cells.tobytes()


@attrs.frozen
class RepeatedBlocks:
    """What a site repeats. `text in repeated` tells whether a block does; `Options(repeated=...)` uses it.

    Made by `repeated_blocks`; compares, pickles, and adds up with `merge`. One megabyte, however much was counted.
    """

    pages: int = attrs.field(validator=_checked_pages)
    """How many articles were counted."""
    share: float = attrs.field(default=0.01, validator=_checked_share)
    """The part of the pages that a block must stand on, from 0 to 1."""
    least: int = attrs.field(default=3, validator=_checked_least)
    """The number of pages that it must stand on in any case."""
    _table: bytes = attrs.field(default=bytes(4 * _WIDTH * _DEPTH), repr=False)

    @property
    def threshold(self) -> int:
        """The number of pages from which on a block repeats."""
        return max(self.least, ceil(self.share * self.pages))

    def count(self, text: str) -> int:
        """On how many pages a block stands, or its form with other digits: never too few, seldom too many.

        Raises TypeError for what is no str.

        >>> from captionkit import normalise, repeated_blocks
        >>> repeated_blocks(normalise(f"A title\\n\\nShare {n}") for n in range(5)).count("Share 12")
        5
        """
        if not isinstance(text, str):
            raise TypeError(f"count() takes the text of a block, not {type(text).__name__}.")
        table = memoryview(self._table).cast("I")
        return max((min(table[cell] for cell in _cells(key)) for key in _keys(text)), default=0)

    def __contains__(self, text: object) -> bool:
        """Whether a block repeats; what is no text does not."""
        return isinstance(text, str) and self.count(text) >= self.threshold

    def merge(self, other: RepeatedBlocks) -> RepeatedBlocks:
        """Both together, as if counted in one pass; `share` and `least` of this one.

        Raises TypeError for what is no RepeatedBlocks.
        """
        if not isinstance(other, RepeatedBlocks):
            raise TypeError(f"merge() takes RepeatedBlocks, not {type(other).__name__}: repeated_blocks() makes them.")
        mine, theirs = (memoryview(each._table).cast("I") for each in (self, other))
        table = array("I", [min(_MOST, a + b) for a, b in zip(mine, theirs, strict=True)])
        return attrs.evolve(self, pages=self.pages + other.pages, table=table.tobytes())

    def to_dict(self) -> dict[str, Any]:
        """All that it knows as JSON values; `from_dict` gives it back."""
        table = base64.b85encode(zlib.compress(_little_endian(self._table), 9)).decode("ascii")
        return {"format": _FORMAT, "pages": self.pages, "share": self.share, "least": self.least, "table": table}

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> RepeatedBlocks:
        """What `to_dict` gave. Raises ValueError for anything else."""
        try:
            if given["format"] != _FORMAT:
                raise ValueError(f"this captionkit reads format {_FORMAT}, not {given['format']!r}")
            unpacker = zlib.decompressobj()
            size = 4 * _WIDTH * _DEPTH
            table = unpacker.decompress(base64.b85decode(given["table"]), size + 1)
            if len(table) != size:
                raise ValueError("its table has another size")
            return cls(given["pages"], given["share"], given["least"], _little_endian(table))
        except (KeyError, TypeError, ValueError, zlib.error) as error:
            raise ValueError(f"These are no repeated blocks: {error!s}.") from error


def repeated_blocks(articles: Iterable[Article], *, share: float = 0.01, least: int = 3) -> RepeatedBlocks:
    """Learn what a site repeats from its articles, a stream of any length, in any order.

    A block repeats if it stands on `share` of the pages (0.01 is one in a hundred) and on at least `least` of them, as
    it is or with other digits; within one page it counts once. Headlines, bylines, datelines, captions and credits are
    not counted where they stand as such. Raises TypeError for what is no Article, ValueError for a share or number that
    cannot be.

    >>> from captionkit import Options, normalise
    >>> page = "Title {0}\\n\\nWe tell the {0} story today.\\n\\nOnly on The Herald"
    >>> pages = [page.format(name) for name in ("ferry", "dam", "mill")]
    >>> repeated = repeated_blocks(map(normalise, pages))
    >>> "Only on The Herald" in repeated, "We tell the dam story today." in repeated
    (True, False)
    >>> normalise(pages[0], Options(repeated=repeated)).blocks[-1].reasons[0].rule
    'options.repeated'
    """
    made = RepeatedBlocks(0, share, least)
    table, pages = array("I", made._table), 0
    for article in articles:
        if not isinstance(article, Article):
            raise TypeError(
                f"repeated_blocks() takes Articles, not {type(article).__name__}: map(normalise, texts) makes them."
            )
        pages += 1
        blocks = (block.text for block in article.blocks if block.role not in _PROTECTED)
        for key in set().union(*map(_keys, blocks)):
            for cell in _cells(key):
                if table[cell] < _MOST:
                    table[cell] += 1
    return attrs.evolve(made, pages=pages, table=table.tobytes())
