"""What stands in a caption beside its credit: notes to editors, marks such as "FILE -", datelines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from captionkit.credits.items import Items
from captionkit.lexicon import instructions

_OPENS = r"[\w“«‘\"'¿¡]"  # what a caption may begin with
MARK = re.compile(
    r"(?:\s*(FILE|FILE PHOTO|FILE PICTURE|FILE IMAGE|File|File photo|FOTO DE ARCHIVO|Foto de archivo|ARCHIVO|Archivo|"
    r"IMAGEN DE ARCHIVO|Imagen de archivo|FOTOGRAFÍA DE ARCHIVO|Fotografía de archivo)"
    rf"\s*(?:[-–—:]|\.-)\s+(?={_OPENS})|\s*\((FILES?|FILE PHOTO|ARCHIVO)\)\s+(?={_OPENS}))+"
)
_CAPITALS = r"[A-ZÁÉÍÓÚÑÜ][A-ZÁÉÍÓÚÑÜ'’.]*"
_PLACE = rf"{_CAPITALS}(?: +{_CAPITALS}){{0,4}}(?:(?:, +| +\(){_CAPITALS}(?: +{_CAPITALS}){{0,3}}\)?){{0,2}}"
_MONTH = (
    r"(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?"
    r"|NOV(?:EMBER)?|DEC(?:EMBER)?|ENE(?:RO)?|FEBRERO|MARZO|ABR(?:IL)?|MAYO|JUNIO|JULIO|AGO(?:STO)?|SEPTIEMBRE"
    r"|OCTUBRE|NOVIEMBRE|DIC(?:IEMBRE)?)"
)
_DATE = (
    rf"(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|{_MONTH}\.? +\d{{1,2}}(?:, +\d{{4}})?"
    rf"|\d{{1,2}} *(?:DE +)?{_MONTH}(?: *(?:DE +)?\d{{4}})?)"
)
_WIRE = r" \((?:AP|AFP|EFE|Reuters|REUTERS|Xinhua)\)(?= ?[-–—]|\.-)"
_DAY = r" \((?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?),? \d{4}\)"
# "GRAF8876. MADRID, 01/05/2020.-", "LONDON - AUGUST 20:", "MEXICO CITY (AP) —", "08 DE MAYO DE 2024/SANTIAGO", and what
# navies print: "240312-N-QX482-1017 PHILIPPINE SEA (March 12, 2024)"
_WIRED = rf"(?:[A-Z]{{2,8}}\d{{2,5}}\.? +)?{_PLACE}(?:(?:,? +|\.? *[-–—] +){_DATE}|{_WIRE})(?=\s*(?:\.-|[:–—]|[-.] ))"
_AT_SEA = r"(?=[A-Z ,.]{0,40}\b(?:SEA|OCEAN|GULF|STRAIT|NAVAL) )"
_NAVAL = rf"(?:\d{{6}}-[A-Z]-[A-Z]{{1,3}}\d{{2,4}}-\d{{3,4}}[A-Z]? +|{_AT_SEA}){_PLACE}{_DAY}(?=\s*(?:[-–—:]+ *)?[A-Z])"
_LONG = (
    rf"{_PLACE}, (?:\d{{1,2}} (?:de )?[a-z]{{4,10}}\.?|[A-Z][a-z]{{2,8}}\.? \d{{1,2}})(?:,? (?:de )?\d{{4}})?{_WIRE}"
)
_DATED = rf"{_DATE}/{_CAPITALS}(?: {_CAPITALS}){{0,3}}(?=\n)"
DATELINE = re.compile(
    rf"\s*(?P<line>{_WIRED}|{_NAVAL}|{_LONG}|{_DATED})\s*(?:(?:\.-|[:–—]|--|[-.](?= ))\s*)?(?=\(|{_OPENS})"
)


def find_notes(read: Items) -> Iterator[tuple[int, int, str]]:
    """Notes to editors: from their opening words to the end of the sentence or of the text."""
    text, items = read.text, read.items
    if not instructions.may_be_in(text):
        return
    words = [(word, at) for at, item in enumerate(items) for word in item.folded.split() if word[0].isalnum()]
    folded, index, done = [word for word, _ in words], instructions.index(), 0
    for spot, (_, at) in enumerate(words):
        match = index.at(folded, spot) if items[at].start >= done else None
        if match is None or (spot and words[spot - 1][1] == at):
            continue
        length, row = match
        last = words[spot + length - 1][1]
        following = items[last + 1] if last + 1 < len(items) else None
        shouted = length > 1 and text[items[at].start : items[last].end].isupper()
        if at and items[at - 1].kind not in ".nd|()*,;q" and not shouted:
            continue
        alone = following is None or following.kind in ".n)*;"
        if row.words in instructions.SHOUTED and not (shouted or alone):
            continue
        if row.words == "mandatory credit" and following is not None and following.kind not in ".n)*d;,":
            continue  # before a name it is a label
        ends = (end for end in range(last + 1, len(items)) if items[end].kind in ".n*")
        stop = None if row.to_end and at else next(ends, None)
        while stop is not None and items[stop].kind == "*" and stop + 1 < len(items) and items[stop + 1].kind == "*":
            stop += 1
        before, done = (
            done,
            len(text) if stop is None else items[stop].start if items[stop].kind == "n" else items[stop].end,
        )
        while at and items[at - 1].kind in "(*" and items[at - 1].start >= before:
            at -= 1
        yield items[at].start, done, f"instruction:{row.words}"
