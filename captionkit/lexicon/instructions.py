"""Notes to editors and wire tags that stand in captions and belong to neither the caption nor its credit."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from captionkit.lexicon.matching import Index


class Instruction(NamedTuple):
    """An opening of a note. `to_end`: the note runs to the end of the text, else to the end of its sentence."""

    words: str
    to_end: bool
    example: str
    near_miss: str


ROWS = (
    # words, runs to the end, example, near miss
    ("attention editors", True, "ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY", "The attention of editors fell"),
    ("editors note", True, "EDITORS' NOTE: graphic content", "Editors wrote a note"),
    ("editor's note", True, "EDITOR'S NOTE: graphic content", "The editor noted it"),
    ("tpx images of the day", False, "TPX IMAGES OF THE DAY", "Images of the day"),
    ("topshot", False, "TOPSHOT - Crowds fill the quay", "The top shot of the day"),
    ("no resales", False, "NO RESALES. NO ARCHIVES", "No resale shop stayed open"),
    ("no archives", False, "NO ARCHIVES", "No archive was spared"),
    ("no sales", False, "NO SALES", "No sale was made"),
    ("no commercial use", False, "NO COMMERCIAL USE", "No commercial flights"),
    ("editorial use only", False, "EDITORIAL USE ONLY", "The editorial used only facts"),
    ("for editorial use only", False, "FOR EDITORIAL USE ONLY", "The editorial used only facts"),
    ("restricted to editorial use", True, "RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT", "Use restricted by editors"),
    ("note to user", False, "NOTE TO USER: User agrees to the terms", "A note to users"),
    ("no reproduction fee", False, "*** NO REPRODUCTION FEE ***", "No fee for a reproduction"),
    ("mags out", False, "MAGS OUT; TV OUT", "The mags are out"),
    ("tv out", False, "TV OUT", "The TV went out"),
    ("mandatory credit", False, "MANDATORY CREDIT", "Credit is not mandatory"),
    ("best quality available", False, "BEST QUALITY AVAILABLE", "The best available quality"),
    ("no reuse", False, "(no reuse)", "No reused bottles"),
    ("prohibido su uso", False, "Prohibido su uso en redes sociales", "Está prohibido el uso de agua"),
    ("solo uso editorial", False, "SOLO USO EDITORIAL", "Un uso solo para editoriales"),
    ("solo disponible para ilustrar", False, "SOLO DISPONIBLE PARA ILUSTRAR LA NOTICIA QUE ACOMPAÑA", "Disponible para ilustrar"),
    ("credito obligatorio", False, "CRÉDITO OBLIGATORIO", "El crédito no es obligatorio"),
    ("no ventas", False, "NO VENTAS", "No hay ventas"),
    ("no archivos", False, "NO ARCHIVOS", "No hay archivos"),
)


SHOUTED = frozenset(("topshot", "mags out", "tv out", "no reproduction fee", "note to user", "best quality available"))
"""Words that a caption may begin with: a note in capitals only, or where nothing follows."""


@cache
def rows() -> tuple[Instruction, ...]:
    """The rows with their fields named."""
    return tuple(Instruction(*row) for row in ROWS)


@cache
def index() -> Index[Instruction]:
    """The rows by their words."""
    return Index.of((row.words, row) for row in rows())


@cache
def _telling_words() -> tuple[str, ...]:
    return tuple({max(row.words.split(), key=len) for row in rows()})


def may_be_in(text: str) -> bool:
    """Whether a text holds the longest word of any row: most captions hold none.

    >>> may_be_in("The bridge. NO RESALES")
    True
    """
    low = text.casefold()
    return any(word in low for word in _telling_words())
