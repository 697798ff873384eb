"""Where in a caption a credit stands, and what is left as caption.

Candidates are looked for in the order of how far they can be trusted: a label opens a credit, brackets close one,
the end or the start of the text holds one. What is found is blanked out and the rest is read again, until nothing
more is found. When evidence is thin, it is caption.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from captionkit.credits.chain import CHAIN, LABELS, LONGEST, REFERENCE, Chain, open_labels, read_chain
from captionkit.credits.items import Item, Items, read_items
from captionkit.credits.names import has_given_name, looks_like_person
from captionkit.lexicon import flags, instructions, labels
from captionkit.lexicon.flags import FlagWord
from captionkit.lexicon.labels import Label
from captionkit.lexicon.matching import Index
from captionkit.lexicon.organisations import Organisation

_ROUNDS = 6  # a caption has one credit or two; what holds more is no caption
_TRUSTED = ("agency", "stock")
_SEPARATES = " /|-–—·•,;\\\n"
_BOUNDARY = ".n|d/);:*"


class Found(NamedTuple):
    """One credit in a text: where its words stand, what goes with it, what it says."""

    start: int
    end: int
    cut_start: int
    cut_end: int
    chain: Chain
    rule: str


class Reading(NamedTuple):
    """A caption taken apart; all positions in the clean text."""

    caption: str
    """As long as the text, with all that is no caption blanked out."""
    credits: tuple[Found, ...]
    dateline: tuple[int, int] | None
    instructions: tuple[tuple[int, int], ...]
    marks: tuple[str, ...]
    bare_name: bool
    """The whole text is one person's name, which may be a caption or a credit."""
    reasons: tuple[tuple[str, int, int], ...]


def read_caption(text: str, own: Index[Organisation] | None = None) -> Reading:
    """Take a clean caption apart."""
    live, reasons = text, []
    notes: list[tuple[int, int]] = []
    marks: list[str] = []
    dateline: tuple[int, int] | None = None
    for start, end, rule in _notes(live):
        live = _blank(live, start, end)
        notes.append((start, end))
        reasons.append((rule, start, end))
    found: list[Found] = []
    bare_name = False
    for _ in range(_ROUNDS):
        if dateline is None and (place := _DATELINE.match(live)):
            dateline = (place.start("line"), place.end("line"))
            live = _blank(live, place.start(), place.end())
            reasons.append(("caption.dateline", *dateline))
        if mark := _MARK.match(live):
            marks.append("file")
            live = _blank(live, mark.start(), mark.end())
            reasons.append(("caption.mark", mark.start(1), mark.end(1)))
        items = read_items(live, own)
        one = _find(items, not found)
        if one is None:
            bare_name = not found and _bare_name(items)
            break
        found.append(one)
        live = _blank(live, one.cut_start, one.cut_end)
        reasons.append((one.rule, one.start, one.end))
        reasons.extend(one.chain.reasons)
    return Reading(
        live, tuple(sorted(found, key=lambda credit: credit.start)), dateline, tuple(notes), tuple(marks), bare_name, tuple(reasons)
    )


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]


_MARK = re.compile(
    r"(?:\s*(FILE|FILE PHOTO|FILE PICTURE|FILE IMAGE|File|File photo|FOTO DE ARCHIVO|Foto de archivo|ARCHIVO|Archivo|"
    r"IMAGEN DE ARCHIVO|Imagen de archivo|FOTOGRAFÍA DE ARCHIVO|Fotografía de archivo)\s*(?:[-–—:]|\.-)\s+(?=\w))+"
)
_CAPITALS = r"[A-ZÁÉÍÓÚÑÜ][A-ZÁÉÍÓÚÑÜ'’.]*"
_DATE = (
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|[A-Z]{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2} (?:DE )?[A-ZÁÉÍÓÚ]{3,10}(?: (?:DE )?\d{4})?)"
)
_DATELINE = re.compile(
    rf"\s*(?P<line>(?:[A-Z]{{2,5}}\d{{2,5}}\.? )?{_CAPITALS}(?: {_CAPITALS}){{0,4}}"
    rf"(?:(?:, | \(){_CAPITALS}(?: {_CAPITALS}){{0,3}}\)?){{0,2}}"
    rf"(?:(?:,? |\.? ?[-–—] ){_DATE}| \((?:AP|AFP|EFE|Reuters|REUTERS)\)(?= ?[-–—]|\.-)))\s*(?:\.-|[:–—]|-(?= )|\.(?= ))\s*(?=\w)"
)


def _notes(text: str) -> Iterator[tuple[int, int, str]]:
    """Notes to editors: from their opening words to the end of the sentence or of the text."""
    if not _NOTE_WORDS.search(text):
        return
    items = read_items(text).items
    words = [item.folded for item in items]
    done = 0
    index = instructions.index()
    for at, item in enumerate(items):
        if item.start < done or (at and items[at - 1].kind not in ".nd|()*,;q"):
            continue
        flat = " ".join(words[at : at + 8]).split()[:8]
        match = index.at(flat) if flat else None
        if match is None:
            continue
        length, row = match
        following = next((other for other in items[at + length : at + length + 1]), None)
        if row.words == "mandatory credit" and following is not None and following.kind not in ".n)*d":
            continue  # before a name it is a label
        stop = None if row.to_end else next((other for other in items[at + length :] if other.kind in ".n"), None)
        end = len(text) if stop is None else stop.end if stop.kind == "." else stop.start
        done = end
        yield item.start, end, f"instruction:{row.words}"


_NOTE_WORDS = re.compile("editor|tpx|resale|archiv|sales|mandatory|quality|prohibid|obligatori|ventas|commercial|ilustrar", re.IGNORECASE)


def _find(items: Items, first_round: bool) -> Found | None:
    """The most trusted credit of a text, the last of its kind first."""
    for search in (_labelled, _whole, _last, _bracketed, _glued_slash, _last_slash, _last_agency, _first):
        if (found := search(items)) and (first_round or not found.rule.startswith("credit.whole") or "O" in items.shape):
            return found
    return None


def _labelled(items: Items) -> Found | None:
    """"Foto: Ana Ruiz", "Photo by Tom Hale/Reuters", "© NASA": a label opens it, a boundary closes it."""
    shape = items.shape
    for at in range(len(shape) - 1, -1, -1):
        if shape[at] in "Llc" and _opens(items, at):
            back = at - LABELS
            while at > max(0, back) and (shape[at - 1] in "Llcb" or (shape[at - 1] == ":" and shape[at - 2 : at - 1] == "L") or _qualifies(items, at - 1)):
                at -= 1
            first, medium, said_by, notice = open_labels(items, at)
            end = _chain_end(items, first)
            if end is None or not _labelled_is_credit(items, at, first, end):
                continue
            whence = items.items[at].folded in labels.WHENCE or items.items[first - 2].folded in labels.WHENCE
            return _found(items, first, end, at, "credit.label", said_by=said_by, medium=medium, notice=notice, whence=whence)
    return None


def _qualifies(items: Items, at: int) -> bool:
    """Whether item `at` is a word that belongs to the label behind it: "Mandatory credit"."""
    return items.items[at].folded in labels.BEFORE


def _opens(items: Items, at: int) -> bool:
    before = items.shape[at - 1] if at else "n"
    item = items.items[at]
    glued = at > 0 and items.items[at - 1].end == item.start
    if before in _BOUNDARY or before in "(q,'":
        return True
    if items.shape[at] == "l":
        return glued or before in "Ll"
    return not items.text[item.start].islower() or item.folded == "(c)"


def _labelled_is_credit(items: Items, at: int, first: int, end: int) -> bool:
    """Whether what follows a label is a credit and no caption under a heading ("Video: the mayor speaks")."""
    shape, run = items.shape[first:end], items.items[first:end]
    label = items.items[at].row
    if any(kind in "OGHDF" for kind in shape):
        return True
    said = first > at + 1 or items.shape[at] == "c"
    person = looks_like_person([item for item in run if item.kind in "NIph"])
    if person and (said or has_given_name(run) or "/" in shape):
        return has_given_name(run) or not _is_heading(items, at, end) or _says_by(items, at, first)
    if isinstance(label, Label) and not label.bare and _is_heading(items, at, end):
        return False
    return (said or "/" in shape) and "w" not in shape and len(run) <= 12


def _says_by(items: Items, at: int, first: int) -> bool:
    return any(item.folded in ("by", "por") for item in items.items[at:first])


def _is_heading(items: Items, at: int, end: int) -> bool:
    """Whether a label that is a common word opens the text: it may be a heading ("Photos: The people of the river")."""
    label = items.items[at].row
    return isinstance(label, Label) and not label.bare and not any(kind in "w.n(" for kind in items.shape[max(0, at - LONGEST) : at])


def _chain_end(items: Items, first: int) -> int | None:
    """The item after the longest chain from `first` on that ends at a boundary."""
    shape = items.shape
    match = CHAIN.match(shape, first, min(len(shape), first + LONGEST))
    if match is None:
        return None
    end = match.end()
    if _closed(items, end):
        return end
    for at in range(end - 1, first, -1):
        if shape[at] in "d|" and _closed(items, at) and shape[at - 1] not in "d|/,":
            return at
    for at in range(first + 1, end):
        if shape[at - 1] == "O" and items.items[at].start == items.items[at - 1].end and shape[at] == "N":
            return at  # "Tom Hale/ReutersThe mayor ..."
    return None


def _closed(items: Items, end: int) -> bool:
    """Whether a credit may end before item `end`."""
    if end >= len(items.shape):
        return True
    kind = items.shape[end]
    if kind in "n)|*;":
        return True
    if kind == "d":
        return end + 1 < len(items.shape)
    if kind == ".":
        return True
    return kind == "(" and "O" not in items.shape[end : end + 3]


def _bracketed(items: Items) -> Found | None:
    """"(Ana Ruiz/AFP)", "[Getty Images]", unbalanced ones included."""
    shape = items.shape
    for at in range(len(shape) - 1, -1, -1):
        if shape[at] != "(":
            continue
        match = CHAIN.match(shape, at + 1, min(len(shape), at + 1 + LONGEST))
        if match is None:
            continue
        end = match.end()
        while end < len(shape) and shape[end] in ".'" and shape[end + 1 : end + 2] in (")", ""):
            end += 1
        if end < len(shape) and shape[end] != ")":
            continue
        if _bracket_is_credit(items, at, end):
            return _found(items, at + 1, end, at, "credit.brackets")
    return None


def _bracket_is_credit(items: Items, at: int, end: int) -> bool:
    shape = items.shape
    inside = shape[at + 1 : end].rstrip(".'")
    run = items.items[at + 1 : end]
    after = end + 1
    while after < len(shape) and shape[after] in ".n*q)":
        after += 1
    rest = shape[after : after + 1]
    if rest == "d":
        return False  # "MADRID (EFE) - ..."
    chained = any(mark in inside for mark in "/|v")
    before = shape[at - 1] if at else "n"
    after_sentence = before in ".n" or (before == "q" and shape[max(0, at - 2) : at - 1] in (".", "q")) or (before in ")q" and not rest)
    if rest and at == 0 and not chained:
        return _trusted(run)
    if rest and at:
        return chained and "O" in inside and _trusted(run)
    if chained and ("O" in inside or "N" in inside):
        return "O" in inside or after_sentence or looks_like_person(_before_mark(run, "/|v"))
    if _trusted(run):
        return True
    if all(item.kind == "F" for item in run):
        return any(isinstance(item.row, FlagWord) and item.row.alone for item in run)
    if not after_sentence:
        return "G" in inside
    if "O" in inside or "G" in inside or "F" in inside:
        return True
    if looks_like_person(run):
        return True
    if inside == "N":
        written = items.source(at + 1, end)
        return written.isupper() and len(written) <= 6 and not rest
    return bool(read_chain(items, at + 1, end).organisations) and "N" in inside


def _before_mark(run: tuple[Item, ...], marks: str) -> tuple[Item, ...]:
    cut = next((at for at, item in enumerate(run) if item.kind in marks), len(run))
    return run[:cut]


def _trusted(run: tuple[Item, ...]) -> bool:
    return any(isinstance(item.row, Organisation) and item.row.kind in _TRUSTED for item in run)


def _whole(items: Items) -> Found | None:
    """The text is a credit and nothing else."""
    end = _text_end(items)
    start = 1 if items.shape[:1] == "(" and items.shape[end - 1 : end] == ")" else 0
    stop = end - 1 if start else end
    match = CHAIN.match(items.shape, start, min(stop, start + LONGEST))
    if match is None or match.end() != stop:
        return None
    shape, run = items.shape[start:stop], items.items[start:stop]
    chained = any(mark in shape for mark in "/v") or ("|" in shape and "O" in shape)
    rule = "credit.whole"
    if _trusted(run) or (chained and ("O" in shape or "F" in shape or looks_like_person(_before_mark(run, "/|v")))):
        pass
    elif all(kind in "FG" for kind in shape):
        if not any(isinstance(item.row, FlagWord) and item.row.alone and item.row.words not in flags.WEAK for item in run):
            return None
    elif not ("O" in shape and all(kind in "O,/:H|v" for kind in shape)) and not (shape[:1] == "G" and len(shape) > 1 and shape[1] in "NOp"):
        if not (start and looks_like_person(run)):
            return None
    if shape == "O" and not _trusted(run):
        rule = "credit.whole_name"
    return _found(items, start, stop, 0, rule)


def _text_end(items: Items) -> int:
    end = len(items.shape)
    while end and items.shape[end - 1] in ".n*,;|dq" and not (items.shape[end - 1] == "q" and end > 1 and items.shape[end - 2] != "."):
        end -= 1
    return end


def _last(items: Items) -> Found | None:
    """At the end, after a sentence, a line break, a bar or a dash."""
    return _last_after(items, ".n|d)q")


def _last_slash(items: Items) -> Found | None:
    """At the end, after a slash that belongs to no chain."""
    return _last_after(items, "/")


def _last_after(items: Items, marks: str) -> Found | None:
    shape, end = items.shape, _text_end(items)
    for at in range(max(1, end - LONGEST), end):
        before = shape[at - 1]
        if before not in marks:
            continue
        match = CHAIN.match(shape, at, end)
        if match is not None and match.end() == end and _last_is_credit(items, at, end, before):
            cut = at
            while cut and shape[cut - 1] in "|d/n":
                cut -= 1
            return _found(items, at, end, cut, "credit.last")
    return None


def _last_is_credit(items: Items, at: int, end: int, before: str) -> bool:
    shape, run = items.shape[at:end], items.items[at:end]
    chained = any(mark in shape for mark in "/|v")
    if not any(kind in "wp" for kind in items.shape[max(0, at - LONGEST) : at]) and before not in "n|." and not _trusted(run):
        return False  # a headline in capitals, a list of names
    if before == "q":
        return _trusted(run) and shape[0] in "NO" and items.shape[max(0, at - 2) : at - 1] in (".", "w", "N", "q")
    if before == ")":
        return _trusted(run)
    if _trusted(run):
        return shape[0] != "w"
    known = "O" in shape
    if all(kind in "FG" for kind in shape):
        return any(isinstance(item.row, FlagWord) and item.row.alone for item in run) and not items.text[run[0].start].islower()
    if shape[0] == "G":
        return True
    if before in ".n" and chained:
        return True
    person = looks_like_person(run) and len(run) <= 6
    if before in "n|/" or before == ".":
        if known:
            return all(kind in "O,/|vF" for kind in shape) or before == "n"
        if person:
            return has_given_name(run) or _shouted(items, at, end) or any(item.kind == "I" for item in run) or before in "n/"
        if before == "n":
            names = read_chain(items, at, end).reasons
            return any(rule in ("name.institution", "name.domain") for rule, _, _ in names) or (shape == "N" and _shouted(items, at, end))
        return before in "./" and bool(re.fullmatch("D|H", shape))
    return (person and _shouted(items, at, end)) or (known and chained and not any(kind in "wp" for kind in shape))


def _shouted(items: Items, at: int, end: int) -> bool:
    """Whether the run is in capitals and the text before it is not."""
    return items.source(at, end).isupper() and not items.text[: items.items[at].start].isupper()


def _glued_slash(items: Items) -> Found | None:
    """A chain at the end with nothing before it but a space: "... in Paris Tom Hale/Reuters"."""
    shape, end = items.shape, _text_end(items)
    slash = shape.rfind("/", max(0, end - LONGEST), end)
    while slash > 0:
        match = CHAIN.match(shape, slash + 1, end)
        if match is None or match.end() != end:
            break
        run = items.items[slash + 1 : end]
        start = _name_start(items, slash)
        if start is not None and (_trusted(items.items[start:end]) or ("O" in shape[slash:end] and looks_like_person(items.items[start:slash]))):
            previous = shape.rfind("/", max(0, end - LONGEST), slash)
            if previous > 0 and start == previous + 1:
                slash = previous
                continue
            return _found(items, start, end, start, "credit.slash")
        slash = shape.rfind("/", max(0, end - LONGEST), slash)
    return None


def _name_start(items: Items, slash: int) -> int | None:
    """Where the name before a slash begins: at a known first name, else two words back; an organisation is itself."""
    shape = items.shape
    if slash and shape[slash - 1] in "OFHD":
        return slash - 1
    at = slash
    while at and shape[at - 1] in "NIph'" and slash - at < 6:
        at -= 1
    while at < slash and shape[at] in "ph'":
        at += 1
    words = [position for position in range(at, slash) if shape[position] in "NI"]
    if not words or len(words) < 2:
        return words[0] if words else None
    given = [position for position in words[:-1] if has_given_name(items.items[position : position + 1])]
    if given:
        later = [position for position in given if position >= words[-3:][0]]
        return later[0] if later else given[-1]
    if len(words) > 2 and shape[words[-2]] == "I":
        return words[-3]
    return words[-2]


_NO_CREDIT_AFTER = frozenset(
    "de del la el los las al a un una con por para en y o e segun the of to by with and or from in at for told on as "
    "agency agencia fund funds fondo fondos afiliados premio premios award prize informa informan informo dice dijo says said "
    "reports reported senala cuenta explica which that que".split()
)


def _last_agency(items: Items) -> Found | None:
    """A news agency, or a flag word with a capital, as the last word: "... Timothy Weeks AP", "... Ingeniería Cedida"."""
    shape, end = items.shape, _text_end(items)
    at = end - 1
    if at < 1:
        return None
    item, before = items.items[at], items.items[at - 1]
    if shape[at] == ")" and shape[at - 2 : at - 1] == "N" and at > 3:
        return None
    if shape[at] == "F" and isinstance(item.row, FlagWord) and item.row.alone and not items.text[item.start].islower():
        if before.kind in "wN9)" and not items.text[: item.start].isupper() and item.row.words not in flags.WEAK:
            return _found(items, at, end, at, "credit.last_flag")
        return None
    if not isinstance(item.row, Organisation) or before.folded in _NO_CREDIT_AFTER or before.kind in "OprvbA(:,/":
        return None
    written = items.text[item.start : item.end]
    trusted = item.row.kind in _TRUSTED
    shouted = len(written) > 1 and written.isupper() and not items.text[: item.start].isupper()
    if "w" not in shape[:at]:
        return None
    if trusted and (shouted or item.row.kind == "stock" or " " in written or before.end == item.start):
        return _found(items, at, end, at, "credit.last_agency")
    if item.row.kind == "outlet" and shouted and " " in written:
        return _found(items, at, end, at, "credit.last_agency")
    return None


def _first(items: Items) -> Found | None:
    """At the start: "REUTERS/NAME - Caption", "Getty Images\\nCaption", "AP – Caption"."""
    shape = items.shape
    match = CHAIN.match(shape, 0, LONGEST)
    if match is None:
        return None
    for at in range(1, match.end() + 1):
        after = shape[at : at + 1]
        glued = at < len(shape) and shape[at - 1] == "O" and items.items[at].start == items.items[at - 1].end and shape[at] == "N"
        if not (after in ("d", "n", "|") or glued):
            continue
        run, rest = items.items[:at], shape[at + (not glued) :]
        if sum(kind in "wp" for kind in rest[:LONGEST]) < 1 + (after == "n"):
            continue
        chained = "/" in shape[:at]
        if _trusted(run) and (chained or all(item.kind in "OF" for item in run)):
            return _found(items, 0, at, 0, "credit.first", through=0 if glued else 1)
        if chained and "O" in shape[:at]:
            return _found(items, 0, at, 0, "credit.first", through=0 if glued else 1)
        if after == "d" and _is_shouted_body(items, at):
            return _found(items, 0, at, 0, "credit.first", through=1)
        if after == "n" and (all(item.kind == "O" for item in run) or (looks_like_person(run) and has_given_name(run))):
            return _found(items, 0, at, 0, "credit.first", through=1)
    return None


def _is_shouted_body(items: Items, at: int) -> bool:
    """Whether the text opens with the name of a public body in capitals: "CIVIL PROTECTION SERVICE - Smoke rises ..."."""
    written = items.source(0, at)
    return (
        at > 1
        and set(items.shape[:at]) <= set("NpA")
        and written.isupper()
        and not items.text.isupper()
        and any(rule == "name.institution" for rule, _, _ in read_chain(items, 0, at).reasons)
    )


def _bare_name(items: Items) -> bool:
    end = _text_end(items)
    return looks_like_person(items.items[:end])


def _found(
    items: Items,
    start: int,
    end: int,
    cut: int,
    rule: str,
    *,
    said_by: bool = False,
    medium: str = "photo",
    notice: int | None = None,
    whence: bool = False,
    through: int = 0,
) -> Found:
    """A credit of the items `start` to `end`, cut from item `cut` on, with its brackets, separators and full stop."""
    text = items.text
    first, last = items.items[start].start, items.items[end - 1].end
    while last > first and text[last - 1] in " .,;" and items.items[end - 1].kind == ".":
        end -= 1
        last = items.items[end - 1].end
    reference = REFERENCE.search(text, first, last)
    chain = read_chain(items, start, end, said_by=said_by, medium=medium, whence=whence)
    chain = chain._replace(
        notice=None if notice is None else text[notice:last].strip(), reference=reference[1] if reference else None
    )
    cut_start, cut_end = items.items[cut].start, last
    following = end + through
    if through:
        cut_end = items.items[end].end
    while following < len(items.shape) and items.shape[following] in ").*":
        inside = items.shape[following + 1 : following + 2] in ("", ")")
        if items.shape[following] == "." and not inside and cut > 0 and items.shape[cut - 1] not in ".n":
            break
        cut_end = items.items[following].end
        following += 1
    if cut_start == items.items[0].start:
        while following < len(items.shape) and items.shape[following] in "d|:,;.n":
            cut_end = items.items[following].end
            following += 1
    before = cut - 1
    while before >= 0 and items.shape[before] in "(|d/n*" and cut_start:
        cut_start = items.items[before].start
        before -= 1
    return Found(first, last, cut_start, cut_end, chain, rule)
