"""Where in a caption a credit stands, and what is left as caption.

Candidates are looked for in the order of how far they can be trusted: a label opens a credit, brackets close one,
the end or the start of the text holds one. What is found is blanked out and the rest is read again, until nothing
more is found. When evidence is thin, it is caption.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from captionkit.credits.chain import CHAIN, LABELS, LONGEST, open_labels, read_chain
from captionkit.credits.ends import (
    _is_body,
    find_first,
    find_last,
    find_last_agency,
    find_last_slash,
    find_opening,
    find_slash,
)
from captionkit.credits.found import Found, is_trusted, make_found, text_end
from captionkit.credits.items import Item, Items, read_items
from captionkit.credits.names import has_given_name, looks_like_person
from captionkit.credits.notes import DATELINE, MARK, find_notes
from captionkit.lexicon import controls, flags, labels, people
from captionkit.lexicon.flags import FlagWord
from captionkit.lexicon.labels import Label
from captionkit.lexicon.matching import Index
from captionkit.lexicon.organisations import Organisation

_ROUNDS = 6  # a caption has one credit or two; what holds more is no caption
_BOUNDARY = ".n|d/);:*"
# Without a letter that opens a credit, or a capital at the end, the rest holds no second one, if the first stood apart
# at an end: else the rest may be other words than it was.
_MAY_HOLD_ANOTHER = re.compile(r"[OLlcFGHD(/|dn]|[NI][^NIw9]*$")
_NAME_WITH_A_LOW_END = re.compile("(?:[NI9][pA]?){2,5}w(?=$|n)")  # on a line of its own: "Image: Velmar Q cells"


class Reading(NamedTuple):
    """A caption taken apart; all positions in the clean text."""

    caption: str
    """As long as the text, with all that is no caption blanked out."""
    credits: tuple[Found, ...]
    datelines: tuple[tuple[int, int], ...]
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
    datelines: list[tuple[int, int]] = []
    for start, end, words in controls.find(live):
        live = _blank(live, start, end, "\n" if live[:start].strip() and live[end:].strip() else "")
        reasons.append((f"control:{words}", start, end))
    for start, end, rule in find_notes(live):
        live = _blank(live, start, end)
        notes.append((start, end))
        reasons.append((rule, start, end))
    found: list[Found] = []
    bare_name = False
    for _ in range(_ROUNDS):
        for _ in range(_ROUNDS):
            if place := DATELINE.match(live):
                datelines.append(place.span("line"))
                reasons.append(("caption.dateline", *place.span("line")))
            elif place := MARK.match(live):
                marks.append("file")
                reasons.append(("caption.mark", *place.span(1)))
            else:
                break
            live = _blank(live, *place.span())
        items = read_items(live, own)
        one = _find(items)
        if one is None:
            bare_name = not found and _bare_name(items)
            break
        if (
            found
            and one.rule == "credit.whole"
            and one.chain.flags
            and not (one.chain.creators or one.chain.organisations)
        ):
            marks.extend(one.chain.flags)  # "File photo. (Getty Images)": a flag beside the credit
        else:
            found.append(one)
        live = _blank(live, one.cut_start, one.cut_end)
        live = _blank(live, _loose_end(live), len(live))
        reasons.append((one.rule, one.start, one.end))
        reasons.extend(one.chain.reasons)
        outside = [item.kind for item in items.items if not one.cut_start <= item.start < one.cut_end]
        at_an_end = one.cut_start <= items.items[0].start or one.cut_end >= items.items[-1].end
        glued = (
            live[max(0, one.cut_start - 1) : one.cut_start].isalnum() or live[one.cut_end : one.cut_end + 1].isalnum()
        )
        if at_an_end and not glued and not _MAY_HOLD_ANOTHER.search("".join(outside)):
            break
    while found and (heading := _heading(live)):
        reasons.append(("caption.heading", *heading))
        live = _blank(live, *heading)
    return Reading(
        live,
        tuple(sorted(found, key=lambda credit: credit.start)),
        tuple(datelines),
        tuple(notes),
        tuple(marks),
        bare_name,
        tuple(reasons),
    )


def _heading(live: str) -> tuple[int, int] | None:
    """A label with its colon before a caption whose credit stands elsewhere: "Image: The mayor speaks. Pic: AP"."""
    if ":" not in live[: live.find(" ", len(live) - len(live.lstrip()) + 1) + 1]:
        return None
    items = read_items(live[:LONGEST])
    row = items.items[0].row
    if items.shape[:2] == "L:" and isinstance(row, Label) and row.medium == "photo":
        return items.items[0].start, items.items[1].end
    return None


def _loose_end(live: str) -> int:
    """Where the separators begin that parted the caption from a credit that is gone: they stand behind a space."""
    words = len(live.rstrip(" \n-–—|/"))
    return next((at for at in range(words, len(live)) if live[at].isspace()), len(live))


def _blank(text: str, start: int, end: int, break_: str = "") -> str:
    return text[:start] + break_.ljust(end - start) + text[end:]


def _find(items: Items) -> Found | None:
    """The most trusted credit of a text, the last of its kind first."""
    searches = (
        find_opening,
        _labelled,
        _whole,
        find_last,
        _bracketed,
        find_slash,
        find_last_slash,
        find_last_agency,
        find_first,
    )
    return next((found for search in searches if (found := search(items))), None)


def _labelled(items: Items) -> Found | None:
    """ "Foto: Ana Ruiz", "Photo by Tom Hale/Reuters", "© NASA": a label opens it, a boundary closes it."""
    shape = items.shape
    for at in range(len(shape) - 1, -1, -1):
        if shape[at] in "Llc" and (_opens(items, at) or _house(items, at) < at):
            at = _first_label(items, at)
            first, medium, said_by, notice = open_labels(items, at)
            end = _chain_end(items, first)
            if end is not None and shape[first - 1] == "/":
                end = _before_dash(shape, first, end)
            if end is None and at and shape[at - 1] == "n" and shape[first - 1] == ":":
                line = _NAME_WITH_A_LOW_END.match(shape, first)
                end = line and line.end()
            if end is None or not _labelled_is_credit(items, at, first, end):
                continue
            if (house := _house(items, at)) < at:
                return make_found(items, house, end, house, "credit.house", medium=medium)
            whence = items.items[at].folded in labels.WHENCE or items.items[first - 2].folded in labels.WHENCE
            return make_found(
                items, first, end, at, "credit.label", said_by=said_by, medium=medium, notice=notice, whence=whence
            )
    return None


def _first_label(items: Items, at: int) -> int:
    """Back over the labels that stand before a label: "Image credit:", "Credits:\nPhoto:", "Credit...Photo by"."""
    shape, back = items.shape, at - LABELS
    while at > max(0, back):
        if shape[at - 1] in "Llcb" or _qualifies(items, at - 1):
            at -= 1
            continue
        mark = at - 1
        while mark > max(0, back) and (shape[mark] in ":n" or _is_ellipsis(items, mark)):
            mark -= 1
        if shape[mark] != "L" or mark == at - 1:
            break
        at = mark
    return at


def _is_ellipsis(items: Items, at: int) -> bool:
    return items.shape[at] == "." and len(items.items[at].folded) > 1


def _house(items: Items, at: int) -> int:
    """Where the words begin that say whose photo it is, before a label: "(U.S. Army photo by Sgt. Tom Hale)"."""
    shape = items.shape
    if shape[at] not in "LlwN" or shape[at + 1 : at + 2] not in ("b", ":"):
        return at
    start = at
    while start and at - start < 5 and shape[start - 1] in "ONIF'p":
        start -= 1
    before = shape[start - 1] if start else "n"
    run = items.items[start:at]
    if not run or before not in "(|.nd" or has_given_name(run):
        return at
    said = shape[at + 1] == "b" and before in "(|d"
    shouted = items.source(start, at + 1).isupper() and not items.text.isupper()
    known = all(kind in "OF" for kind in shape[start:at]) or _is_body(items, start, at)
    return start if said or shouted or known else at


def _before_dash(shape: str, first: int, end: int) -> int:
    """ "PHOTO/AP - Soldiers": the caption begins behind the dash, unless an organisation stands there."""
    dash = shape.find("d", first + 1, end)
    return dash if dash > 0 and "O" not in shape[dash:end] else end


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
    if person and items.shape[at] == "l" and at and items.shape[at - 1] in ".n" and first + len(run) == text_end(items):
        return len(run) <= 4  # "... by the river. Foto Ana Ruiz"
    if person and (said or has_given_name(run) or "/" in shape):
        return has_given_name(run) or not _is_heading(items, at) or _says_by(items, at, first)
    if isinstance(label, Label) and not label.bare and _is_heading(items, at) and not _says_by(items, at, first):
        return False
    if _NAME_WITH_A_LOW_END.fullmatch(shape):
        return True
    return (said or "/" in shape) and "w" not in shape and len(run) <= 12


def _says_by(items: Items, at: int, first: int) -> bool:
    return any(item.folded in ("by", "por") for item in items.items[at:first])


def _is_heading(items: Items, at: int) -> bool:
    """Whether a label that is a common word opens the text: it may be a heading ("Photos: The people of the river")."""
    label = items.items[at].row
    return (
        isinstance(label, Label)
        and not label.bare
        and not any(kind in "w.n(" for kind in items.shape[max(0, at - LONGEST) : at])
    )


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
    """ "(Ana Ruiz/AFP)", "[Getty Images]", unbalanced ones included."""
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
            return make_found(items, at + 1, end, at, "credit.brackets")
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
    after_sentence = (
        before in ".n"
        or (before == "q" and shape[max(0, at - 2) : at - 1] in (".", "q"))
        or (before == ")" and not rest)
    )
    if (inside[:1] == "G" or inside[:2] == "Fb") and len(inside) > 1 and not items.text[run[0].start].islower():
        return True
    if inside == "H" and after_sentence and "@" in run[0].folded[1:]:
        return True
    if ":" in inside and "H" not in inside and inside[0] != "F":
        return "O" in inside or (after_sentence and _is_body(items, at + 1, at + 1 + inside.index(":")))
    if rest and at == 0 and not chained:
        return is_trusted(run)
    if rest and at:
        return chained and "O" in inside and is_trusted(run)
    if chained and ("O" in inside or "N" in inside):
        return "O" in inside or after_sentence or looks_like_person(_before_mark(run, "/|v"))
    if is_trusted(run):
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


def _whole(items: Items) -> Found | None:
    """The text is a credit and nothing else."""
    end = text_end(items)
    start = 1 if items.shape[:1] == "(" and items.shape[end - 1 : end] == ")" else 0
    stop = end - 1 if start else end
    if items.shape[:2] == "bO":
        start = 1  # "By The Morning News"
    match = CHAIN.match(items.shape, start, min(stop, start + LONGEST))
    if match is None or match.end() != stop:
        return None
    shape, run = items.shape[start:stop], items.items[start:stop]
    if not start and _tells_a_scene(items, stop):
        return None
    chained = any(mark in shape for mark in "/v") or ("|" in shape and "O" in shape)
    rule = "credit.whole"
    if is_trusted(run) or (chained and ("O" in shape or "F" in shape or looks_like_person(_before_mark(run, "/|v")))):
        pass
    elif all(kind in "FG" for kind in shape):
        if not any(
            isinstance(item.row, FlagWord) and item.row.alone and item.row.words not in flags.WEAK for item in run
        ):
            return None
    elif not (
        ("O" in shape and all(kind in "O,/:H|v" for kind in shape))
        or (shape[:1] == "G" and shape[1:2] in ("N", "O", "p"))
        or (start and looks_like_person(run))
    ):
        return None
    if shape == "O" and not is_trusted(run):
        rule = "credit.whole_name"
    return make_found(items, start, stop, 0, rule)


def _tells_a_scene(items: Items, stop: int) -> bool:
    """Whether names with low words between them are a caption: "Visitors at the Getty", "Feria de Abril (EFE)"."""
    shape = items.shape[:stop]
    first = next((at for at, kind in enumerate(shape) if kind in "/|v,(d"), stop)
    run = items.items[:first]
    if shape[first : first + 1] == "(" and not has_given_name(run) and not (run and run[0].kind == "O"):
        return True  # "Manchester United (Getty)"
    later = [at for at in range(1, len(run) - 1) if has_given_name(run[at : at + 1])]
    if later and not has_given_name(run[:1]) and not is_trusted(run[:1]) and "A" not in shape[:first]:
        return True  # "Harrow Depot Tom Hale/Redux": who is shown, and then who took it
    if run and (run[0].folded in people.ARTICLES and run[0].kind == "N" and first < stop):
        return True
    relation = next((at for at in range(first) if shape[at] == "r"), None)
    if relation is not None and not looks_like_person(run[:relation]):
        return "O" in shape and shape[:relation] != "O"
    if "O" in shape[1:first] and "p" in shape[: shape.index("O", 1)]:
        return not has_given_name(run)
    if shape[:2] == "NO" and len(run) == 2:
        return not has_given_name(run)
    low = any(kind == "p" for kind in shape[:first])
    return low and first < stop and not looks_like_person(run) and not read_chain(items, 0, first).sure


def _bare_name(items: Items) -> bool:
    end = text_end(items)
    return looks_like_person(items.items[:end])
