"""What stands in a caption beside its credit: notes to editors, marks such as "FILE -", datelines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from captionkit.credits.items import read_items
from captionkit.lexicon import instructions

MARK = re.compile(
    r"(?:\s*(FILE|FILE PHOTO|FILE PICTURE|FILE IMAGE|File|File photo|FOTO DE ARCHIVO|Foto de archivo|ARCHIVO|Archivo|"
    r"IMAGEN DE ARCHIVO|Imagen de archivo|FOTOGRAFÍA DE ARCHIVO|Fotografía de archivo)\s*(?:[-–—:]|\.-)\s+(?=\w))+"
)
_CAPITALS = r"[A-ZÁÉÍÓÚÑÜ][A-ZÁÉÍÓÚÑÜ'’.]*"
_PLACE = rf"{_CAPITALS}(?: {_CAPITALS}){{0,4}}(?:(?:, | \(){_CAPITALS}(?: {_CAPITALS}){{0,3}}\)?){{0,2}}"
_DATE = (
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|[A-Z]{3,9}\.? \d{1,2}(?:, \d{4})?"
    r"|\d{1,2} (?:DE )?[A-ZÁÉÍÓÚ]{3,10}(?: (?:DE )?\d{4})?)"
)
_WIRE = r" \((?:AP|AFP|EFE|Reuters|REUTERS)\)(?= ?[-–—]|\.-)"
# "GRAF8876. MADRID, 01/05/2020.-", "LONDON - AUGUST 20:", "MEXICO CITY (AP) —"
DATELINE = re.compile(
    rf"\s*(?P<line>(?:[A-Z]{{2,5}}\d{{2,5}}\.? )?{_PLACE}(?:(?:,? |\.? ?[-–—] ){_DATE}|{_WIRE}))"
    r"\s*(?:\.-|[:–—]|-(?= )|\.(?= ))\s*(?=\w)"
)


def find_notes(text: str) -> Iterator[tuple[int, int, str]]:
    """Notes to editors: from their opening words to the end of the sentence or of the text."""
    if not _NOTE_WORDS.search(text):
        return
    items = read_items(text).items
    words = [item.folded for item in items]
    done = 0
    index = instructions.index()
    for at, item in enumerate(items):
        if item.start < done:
            continue
        match = index.at(" ".join(words[at : at + 8]).split()) if words[at].strip() else None
        if match is None:
            continue
        length, row = match
        following = items[at + length] if at + length < len(items) else None
        shouted = text[item.start : items[min(at + length, len(items)) - 1].end].isupper()
        if at and items[at - 1].kind not in ".nd|()*,;q" and not (shouted and length > 1):
            continue
        if row.words == "mandatory credit" and following is not None and following.kind not in ".n)*d":
            continue  # before a name it is a label
        ends = (items[end] for end in range(at + length, len(items)) if items[end].kind in ".n")
        stop = None if row.to_end and at else next(ends, None)
        done = len(text) if stop is None else stop.end if stop.kind == "." else stop.start
        yield item.start, done, f"instruction:{row.words}"


_NOTE_WORDS = re.compile(
    "editor|tpx|resale|archiv|sales|mandatory|quality|prohibid|obligatori|ventas|commercial|ilustrar", re.IGNORECASE
)
