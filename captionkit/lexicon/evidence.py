"""What a word says of its language: langdetect's letter profiles, and our corrections to them from `evidence.txt`.

Every word weighs on eleven columns at once, so a row is one whole number that holds them side by side: adding two rows
adds all columns. `evidence.txt` tells its sources and is made by a script, not by hand.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from math import log
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

COLUMNS = ("en", "es", "pt", "ca", "gl", "it", "fr", "ro", "eu", "de", "zz")
"""BCP 47 codes; `zz` stands for languages that are nobody's neighbour here."""

STEPS_PER_NAT = 8
FIELD = 16  # bits of one column in a packed row

PROFILES = ("en", "es", "pt", "ca", "it", "fr", "ro", "de")  # langdetect has none of Galician and Basque
_GALICIAN, _BETWEEN = COLUMNS.index("gl"), (COLUMNS.index("es"), COLUMNS.index("pt"))
_FLOOR = 2e-5  # the share of a triple that a profile does not hold
SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
"""The digits of `evidence.txt`, from 0 on."""

NO_CORRECTION = "V"
_VALUE = MappingProxyType(str.maketrans(SIGNS, bytes(range(len(SIGNS))).decode("ascii")))


class Evidence(NamedTuple):
    """Packed rows, in steps of an eighth of a nat."""

    triples: dict[str, int]
    """Three letters, a space at a word's edge -> a score; the differences between its columns count."""
    words: dict[str, int]
    """A low word -> how far each language is below the likeliest."""


@cache
def evidence() -> Evidence:
    """The tables, read once. Raises ImportError if langdetect is not installed."""
    text = Path(__file__).with_name("evidence.txt").read_text("utf-8")
    _, _, rest = text.partition("[triples]\n")
    triples, _, words = rest.partition("[words]\n")
    scores = {gram.replace("_", " "): _packed(row) for gram, row in map(str.split, triples.splitlines())}
    uncorrected = _packed(NO_CORRECTION * len(COLUMNS))
    for gram, row in profile_rows().items():
        scores[gram] = scores.get(gram, uncorrected) + row
    return Evidence(scores, {word: _packed(row) for word, row in map(str.split, words.splitlines())})


def _packed(row: str) -> int:
    """A row of signs as one number: UTF-16 gives each column its sixteen bits."""
    return int.from_bytes(row.translate(_VALUE).encode("utf-16-le"), "little")


def profile_rows() -> dict[str, int]:
    """What langdetect's profiles say of a triple; Galician is read off its neighbours."""
    rows: dict[str, list[int]] = {}
    for gram, column, nats in profile_nats():
        rows.setdefault(gram, [0] * len(COLUMNS))[column] = round(STEPS_PER_NAT * nats)
    packed = {}
    for gram, row in rows.items():
        row[_GALICIAN] = sum(row[column] for column in _BETWEEN) // 2
        packed[gram] = sum(value << FIELD * column for column, value in enumerate(row))
    return packed


def profile_nats() -> Iterator[tuple[str, int, float]]:
    """langdetect's counts of three letters as log-probabilities above the floor, read as data: triple, column, nats.

    Its factory and its seed stay untouched.
    """
    spec = find_spec("langdetect")
    if spec is None or not spec.submodule_search_locations:
        raise ImportError("captionkit needs the package langdetect for its letter profiles: pip install langdetect")
    folder = Path(spec.submodule_search_locations[0]) / "profiles"
    for language in PROFILES:
        profile = json.loads((folder / language).read_bytes())
        whole, column = profile["n_words"][2], COLUMNS.index(language)
        for gram, count in profile["freq"].items():
            if len(gram) == 3 and gram == gram.lower():
                yield gram, column, log(count / whole + _FLOOR) - log(_FLOOR)
