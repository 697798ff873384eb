"""Credits at the end that nothing parts from the caption: "... in Paris Tom Hale/Reuters", "... el puente Cedida"."""

from __future__ import annotations

from captionkit.credits.chain import CHAIN, LONGEST, earliest_start
from captionkit.credits.found import TRUSTED, Found, is_trusted, make_found, tells
from captionkit.credits.items import Items
from captionkit.credits.looks import has_given_name, looks_like_person
from captionkit.credits.runs import LONGEST_NAME, holds_outlet, is_tight, marked_person, says_where, shouted
from captionkit.lexicon import flags, people
from captionkit.lexicon.flags import FlagWord
from captionkit.lexicon.organisations import Organisation
from captionkit.lexicon.places import PLACES


def find_slash(items: Items) -> Found | None:
    """A chain at the end with nothing before it but a space: "... in Paris Tom Hale/Reuters"."""
    shape, end = items.shape, items.end
    slash = shape.rfind("/", max(0, end - LONGEST), end)
    while slash > 0:
        match = CHAIN.match(shape, slash + 1, end)
        if match is None or match.end() != end:
            break
        start = _name_start(items, slash)
        if start is not None and _belongs_to_caption(items, start, slash):
            start = slash + 1
        if start and shape[start - 1] == "h" and (person := _name_start(items, start - 1)) is not None:
            start = person if looks_like_person(items.items[person : start - 1]) else start  # "Tom Hale—Bloomberg/AP"
        if start is not None and (
            (shape[start:slash] == "O" and shape[slash + 1 : end] == "H")
            or is_trusted(items.items[start:end])
            or (
                looks_like_person(items.items[start:slash])
                and ("O" in shape[slash:end] or _is_pair(items, start, slash))
            )
        ):
            if (first := _first_of_several(items, start)) < start:
                start = first if first == 0 or shape[first - 1] in "/|d.n" else slash + 1  # else they are who is shown
            previous = shape.rfind("/", max(0, end - LONGEST), slash)
            if previous > 0 and start == previous + 1 and not (_spaced(items, previous) and not _spaced(items, slash)):
                slash = previous
                continue
            return make_found(items, start, end, start, "credit.slash")
        slash = shape.rfind("/", max(0, end - LONGEST), slash)
    return None


def _is_pair(items: Items, start: int, slash: int) -> bool:
    """Whether a first name opens what a tight slash ends, and it is none of a list: "... Lima Ana Ruiz/Northcell"."""
    return is_tight(items, slash) and items.shape[start - 1] != "," and has_given_name(items.items[start:slash])


def _holds_two(items: Items, start: int, end: int) -> bool:
    """Whether a second first name follows a surname: two people with nothing between."""
    given = "".join("g" if has_given_name(items.items[at : at + 1]) else "-" for at in range(start, end))
    return "g-g" in given


def _spaced(items: Items, at: int) -> bool:
    """Whether a space stands before item `at`."""
    return items.items[at - 1].end < items.items[at].start


def _first_of_several(items: Items, start: int) -> int:
    """Where the first of several people begins whose last begins at item `start`: "... / Ana Ruiz y Tom Hale/EFE"."""
    while start > 1 and items.shape[start - 1] in "A,":
        first = _name_start(items, start - 1)
        if first is None:
            break
        run = items.items[first : start - 1]
        marked = first and items.shape[first - 1] in "/|d"
        if not (looks_like_person(run) and (marked or has_given_name(run) or run[0].kind == "I")):
            break
        start = first
    return start


def _belongs_to_caption(items: Items, start: int, slash: int) -> bool:
    """Whether the words before a spaced slash are the caption's last: "The pope in Malta / AP"."""
    if items.items[slash - 1].end == items.items[slash].start or not start:
        return False
    before = items.items[start - 1].folded
    if before in people.JOBS or (items.shape[start - 1] == "," and items.items[slash - 1].folded in PLACES):
        return True  # "The mayor Petra Brandt / AP", "... in Oslo, Norway / AP"
    if items.shape[start - 1] == "d" and start + 1 == slash and not items.source(start, slash).isupper():
        return True  # "Harrow - Calder / AP"
    low = items.shape[start - 1] in "prb" or before in people.NO_CREDIT_AFTER
    return low and not has_given_name(items.items[start:slash])


def _name_start(items: Items, slash: int) -> int | None:
    """Where the name before a slash begins: at a known first name, else two words back; an organisation is itself."""
    shape = items.shape
    if slash and shape[slash - 1] in "OFHD":
        return slash - 1
    at = slash
    while at and shape[at - 1] in "NIph'" and slash - at < LONGEST_NAME:
        at -= 1
    marked = at and (shape[at - 1] in "/|d.n" or (shape[at - 1] in ",A" and has_given_name(items.items[at : at + 1])))
    run = items.items[at:slash]
    if marked and shape[at] in "NI" and len(run) > 1 and not (_holds_two(items, at, slash) or says_where(run)):
        return at  # marks on both sides: "... / Ana María Vega Ruiz/EFE"
    while at < slash and shape[at] in "ph'":
        at += 1
    words = [
        position for position in range(at, slash) if shape[position] in "NI" and shape[max(at, position - 1)] != "h"
    ]
    if not words or len(words) < 2:
        return words[0] if words else None
    given = [position for position in words[:-1] if has_given_name(items.items[position : position + 1])]
    if given:
        later = [position for position in given if position >= words[-3:][0]]
        return later[0] if later else given[-1]
    if len(words) > 2 and shape[words[-2]] == "I":
        return words[-3]
    return words[-2]


def find_last_agency(items: Items) -> Found | None:
    """A news agency, or a flag word with a capital, as the last word: "... Sam Poole AP", "... el puente Cedida"."""
    shape, end = items.shape, items.end
    at = end - 1
    if at < 1:
        return None
    item, before = items.items[at], items.items[at - 1]
    if shape[at] == ")" and shape[at - 2 : at - 1] == "N" and at > 3:
        return None
    if shape[at] == "F" and item.folded == "pool" and before.kind == "N":
        return None  # "... opens the Calder Memorial Pool"
    if shape[at] == "F" and isinstance(item.row, FlagWord) and item.row.alone and not items.text[item.start].islower():
        if before.kind in "wN9)" and not items.text[: item.start].isupper() and item.row.words not in flags.WEAK:
            return make_found(items, at, end, at, "credit.last_flag")
        return None
    if not isinstance(item.row, Organisation) or before.folded in people.NO_CREDIT_AFTER or before.kind in "OprvbA(:,/":
        return None
    if before.kind == "q" and items.items[at - 2].end < before.start:
        return None  # "... a scene from “Avalon.”"
    written = items.text[item.start : item.end]
    trusted = item.row.kind in TRUSTED
    loud = len(written) > 1 and shouted(items, at, end)
    if not any(kind in "wpr" for kind in shape[:at]):
        return None
    if trusted and (loud or item.row.kind == "stock" or " " in written or before.end == item.start):
        return make_found(items, at, end, at, "credit.last_agency")
    if item.row.kind == "outlet" and loud and " " in written:
        name = marked_person(items, at - 1) if before.kind == "d" else at
        at = name if name < at - 1 else at  # "... en la Casa RosadaAna Ruiz - LA NACION"
        return make_found(items, at, end, at, "credit.last_agency")
    return None


def find_run_on(items: Items) -> Found | None:
    """A chain at the end that begins in the middle of a word, at "Courtesy of", or in capitals where there were none.

    "... in PamplonaANA RUIZ | MARCA", "... de La Paz Cedida por Ana Ruiz", "... corta la calle XOSÉ L. VEGA".
    """
    shape, end = items.shape, items.end
    for at in range(max(1, earliest_start(shape, end)), end):
        item, before = items.items[at], items.items[at - 1]
        if before.kind not in "wN" or shape[at] not in "NIGOF" or items.text[item.start].islower():
            continue
        if (match := CHAIN.match(shape, at, end)) is None or match.end() != end:
            continue
        glued = before.end == item.start
        run, first = items.items[at:end], next((n for n in range(at, end) if shape[n] in "/|v,dr"), end)
        if first == end and shape[end - 1] == "O" and items.items[end - 2].end == items.items[end - 1].start:
            first = end - 1  # "... este lunesAna RuizLa Razón"
        person = looks_like_person(items.items[at:first]) and (
            has_given_name(run) or "I" in shape[at:first] or items.source(at, first).isupper()
        )
        if shape[at] == "G" and len(run) > 1:
            return make_found(items, at, end, at, "credit.run_on")
        told = tells(shape[:at])
        house = shape[at] == "O" and (is_trusted(run) or (end == at + 1 and holds_outlet(run)))
        named = house or (person and (first == end or "O" in shape[first:end]))
        if glued and named and told:
            return make_found(items, at, end, at, "credit.run_on" if "O" in shape[at:end] else "credit.run_on_person")
        if before.kind == "w" and shape[at:end].endswith("vO") and shape[at : end - 2] in ("F", "N", "O"):
            return make_found(items, at, end, at, "credit.run_on")
        if shape[at:end].endswith("FvO") and is_trusted(run):
            return make_found(items, at, end, at, "credit.run_on")
        loud = before.kind == "w" and shouted(items, at, end)
        if told and loud and first == end and person and (has_given_name(run) or "I" in shape[at:end]):
            return make_found(items, at, end, at, "credit.run_on_person")
    return None


def glued_copy(text: str) -> tuple[int, int] | None:
    """Where the first of two copies stands that end a text with nothing between: "... de CosladaAna RuizAna Ruiz"."""
    end = len(text.rstrip(" ."))
    for at in range(end - 1, max(0, end - _LONGEST_COPY), -1):
        if not text[at].isupper() or text[at - 1].isspace() or text[at - 1] in "-'’./":
            continue
        copy = text[at:end]
        whole = " " in copy or "/" in copy or (copy.isupper() and len(copy) > _SHORTEST_SHOUT)
        if whole and text.endswith(copy, 0, at):
            return at - len(copy), at
    return None


_SHORTEST_SHOUT = 4  # letters
_LONGEST_COPY = 80  # code points
