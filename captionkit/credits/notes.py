"""What stands in a caption beside its credit: notes to editors, marks such as "FILE -", datelines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from captionkit.credits.chain import LONGEST
from captionkit.credits.items import Items
from captionkit.credits.tokens import Item
from captionkit.lexicon import instructions

_OPENS = r"[\w“«‘\"'¿¡]"  # what a caption may begin with
_ARCHIVE = "FILE PHOTO|FOTO DE ARCHIVO|IMAGEN DE ARCHIVO|FOTOGRAFÍA DE ARCHIVO"
MARK = re.compile(
    rf"(?:\s*({_ARCHIVE}|FILE|FILE PICTURE|FILE IMAGE|File|File photo|Foto de archivo|ARCHIVO|Archivo|"
    rf"Imagen de archivo|Fotografía de archivo)\s*(?:[-–—:]|\.-)\s+(?={_OPENS})"
    rf"|\s*({_ARCHIVE})\.\s+(?={_OPENS})|\s*\((FILES?|FILE PHOTO|ARCHIVO)\)\s+(?={_OPENS}))+"
)
_CAPITALS = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.]*"
_PLACE = rf"{_CAPITALS}(?: +{_CAPITALS}){{0,4}}(?:(?:, +| +\(){_CAPITALS}(?: +{_CAPITALS}){{0,3}}\)?){{0,2}}"
_MONTH = (
    r"(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?"
    r"|NOV(?:EMBER)?|DEC(?:EMBER)?|ENE(?:RO)?|FEBRERO|MARZO|ABR(?:IL)?|MAYO|JUNIO|JULIO|AGO(?:STO)?|SEPTIEMBRE"
    r"|OCTUBRE|NOVIEMBRE|DIC(?:IEMBRE)?)"
)
_DATE = (
    rf"(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|{_MONTH}\.? +\d{{1,2}}(?:, +\d{{4}})?"
    rf"|\d{{1,2}} *(?:(?:DE|de) +)?{_MONTH}(?: *(?:(?:DEL?|del?) +)?\d{{4}})?)"
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
_NAME = r"[A-ZÀ-ÖØ-Þ][\w.'’-]{1,30}"
_WHERE = rf"{_NAME}(?: {_NAME}){{0,2}}, {_NAME}(?:,? {_NAME}){{0,3}}"
# "18 March 2025, Bavaria, Munich:", "18 March 2025, Berlin:", "Bristol, UK. 12th March 2025.", "epa11302217", and on a
# line of its own "Santiago, 22 agosto 2023."
_DESK = (
    rf"\d{{1,2}} [A-Z][a-z]{{2,8}} \d{{4}}, (?:{_WHERE}|{_NAME})(?=: )"
    rf"|{_WHERE}\. \d{{1,2}}(?:st|nd|rd|th) [A-Z][a-z]{{2,8}},? \d{{4}}\.?"
    rf"|epa\d{{8}}(?=\s)|{_NAME}, \d{{1,2}} [a-z]{{4,10}} \d{{4}}\.(?=\n)"
)
_DATED = rf"(?i:{_DATE})/{_CAPITALS}(?: {_CAPITALS}){{0,3}}(?=\n| [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])"
DATELINE = re.compile(
    rf"\s*(?P<line>{_WIRED}|{_NAVAL}|{_LONG}|{_DESK}|{_DATED})\s*(?:(?:\.-|[:–—]|--|[-.](?= ))\s*)?(?=\(|{_OPENS})"
)


def find_notes(read: Items) -> Iterator[tuple[int, int, str]]:
    """Notes to editors: from their opening words to the end of the sentence or of the text."""
    text, items = read.text, read.items
    if not instructions.may_be_in(text):
        return
    words = [(word, at) for at, item in enumerate(items) for word in item.folded.split() if word[0].isalnum()]
    folded, index, done, sentence = [word for word, _ in words], instructions.index(), 0, 0
    for spot, (_, at) in enumerate(words):
        match = index.at(folded, spot) if items[at].start >= done else None
        if match is None or (spot and words[spot - 1][1] == at):
            continue
        length, row = match
        last = words[spot + length - 1][1]
        following = items[last + 1] if last + 1 < len(items) else None
        told = length > 1 or row.words in instructions.SHOUTED
        shouted = told and text[items[at].start : items[last].end].isupper()
        if at and items[at - 1].kind not in ".nd|()*,;q" and not shouted:
            continue
        alone = following is None or following.kind in ".n)*;"
        if row.words in instructions.SHOUTED and not (shouted or alone):
            continue
        if sentence <= last:  # looked for once, however many words of notes stand in it
            ends = (end for end in range(last + 1, len(items)) if items[end].kind in ".n*")
            sentence = next(ends, len(items))
        if at and _in_prose(read, at, last, sentence):
            continue  # "A sign reading NO SALES hangs in the window"
        if row.words == "mandatory credit" and following is not None and following.kind not in ".n)*d;,":
            continue  # before a name it is a label
        stop = None if (row.to_end and at) or sentence == len(items) else sentence
        if shouted and not row.to_end and following is not None and following.kind in "NOwpd":
            stop = _prose_behind(read, last + 1, stop)
        while stop is not None and items[stop].kind == "*" and stop + 1 < len(items) and items[stop + 1].kind == "*":
            stop += 1
        before, done = done, len(text)
        if stop is not None:
            done = items[stop].end if items[stop].kind in ".*" else items[stop].start
        while at and items[at - 1].kind in "(*" and items[at - 1].start >= before:
            at -= 1
        yield items[at].start, done, f"instruction:{row.words}"


def _in_prose(read: Items, at: int, last: int, stop: int) -> bool:
    """Whether the words of a note, items `at` to `last`, belong to a sentence that ends at item `stop`."""
    before = read.items[at - 1]
    mark = read.items[at - 2] if before.kind in ":,q" and at > 1 else before
    if read.text[mark.start : mark.end].isupper() or mark.kind not in "wpN":
        return before.kind == "q" and "w" in read.shape[max(0, at - LONGEST) : at]
    low = "w" in read.shape[last + 1 : min(stop, last + LONGEST)]
    return before.kind in ":q" or (low and (before.kind == "," or before.kind == "w"))


_SHORTEST_NOTE = 4  # letters


def _prose_behind(read: Items, at: int, stop: int | None) -> int | None:
    """Where a note in capitals ends: at a capitalised word behind which words are low ("EDITORIAL USE ONLY Pupils plant
    the first tree"), else at item `stop`."""
    last = len(read.items) if stop is None else stop
    first = next((spot for spot in range(at, last) if _is_low(read, read.items[spot])), last)
    if first > at and first < last and read.items[first - 1].kind in "NO":
        before = read.items[first - 1]
        if read.items[first].kind in "wpA" or before.end - before.start < _SHORTEST_NOTE:
            first -= 1  # "NO ARCHIVES A view of ...", "NO ARCHIVES LAPD officers ...", "NO SALES UN Secretary Ana Ruiz"
    opens = first < last and read.text[read.items[first].start].isupper()
    return first if opens and "w" in read.shape[first:last] else stop


def _is_low(read: Items, item: Item) -> bool:
    return item.kind in "NOwpA" and not read.text[item.start : item.end].isupper()
