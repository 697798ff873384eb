"""Where in a caption a credit stands, and what is left as caption.

Candidates are looked for in the order of how far they can be trusted: a label opens a credit, brackets close one,
the end or the start of the text holds one. What is found is blanked out and the rest is read again, until nothing
more is found. When evidence is thin, it is caption.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from captionkit.credits.brackets import find_bracketed
from captionkit.credits.chain import CHAIN, LONGEST, read_chain
from captionkit.credits.ends import find_fragment, find_last, find_last_slash
from captionkit.credits.found import Found, before_mark, is_trusted, make_found
from captionkit.credits.glued import find_last_agency, find_run_on, find_slash, glued_copy
from captionkit.credits.items import Items, read_items
from captionkit.credits.labelled import find_labelled
from captionkit.credits.looks import has_given_name, looks_like_person
from captionkit.credits.notes import DATELINE, MARK, find_notes
from captionkit.credits.runs import holds_outlet, is_person_of, person_first, shouted, works_for
from captionkit.credits.starts import find_first, find_opening
from captionkit.lexicon import controls, flags, institutions, instructions, labels, people
from captionkit.lexicon.flags import FlagWord
from captionkit.lexicon.labels import Label
from captionkit.lexicon.matching import Index
from captionkit.lexicon.organisations import Organisation

_ROUNDS = 6  # a caption has one credit or two; what holds more is no caption
# Without a letter that opens a credit, or a name at the end, the rest holds no second one, if the first stood apart at
# an end: else the rest may be other words than it was.
_MAY_HOLD_ANOTHER = re.compile(r"[OLlcFGHD(/|dn]|(?:[.)qb]|[NI][ph'A]*)[NI][^NIw9]*$")


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
    reasons: list[tuple[str, int, int]] = []
    live = _without_controls(text, reasons)
    notes: list[tuple[int, int]] = []
    marks: list[str] = []
    datelines: list[tuple[int, int]] = []
    items = read_items(live, own)
    for start, end, rule in find_notes(items):
        notes.append((start, end))
        reasons.append((rule, start, end))
    if notes:
        live = _without_controls(_blanked(live, ((start, end, "") for start, end in notes)), reasons)
    found: list[Found] = []
    bare_name = False
    for _ in range(_ROUNDS):
        for _ in range(_ROUNDS):
            if place := DATELINE.match(live):
                datelines.append(place.span("line"))
                reasons.append(("caption.dateline", *place.span("line")))
            elif place := MARK.match(live):
                marks.append("file")
                reasons.append(("caption.mark", *place.span(place.lastindex or 0)))
            else:
                break
            live = _without_controls(_blank(live, *place.span()), reasons)
        if live is not items.text:
            items = read_items(live, own)
        one = _find_twice(live, own) or _find(items)
        if one is None:
            if items.shape[: items.end] == "F" and items.items[0].folded in flags.NOTES:
                marks.append("file")
                reasons.append(("caption.mark", items.items[0].start, items.items[0].end))
            bare_name = not found and _bare_name(items)
            break
        starred = text[one.start - 1 : one.start] == "*"  # "**FILE**"
        if (
            found
            and (starred or one.rule == "credit.whole")
            and one.chain.flags
            and not (one.chain.creators or one.chain.organisations)
        ):
            marks.extend(one.chain.flags)  # "Archivo. (Getty Images)": a flag beside the credit
        else:
            found.append(one)
        names = (text[one.start : one.end], *one.chain.creators, *one.chain.organisations)
        live = _without_copy(_blank(live, one.cut_start, one.cut_end), one, names)
        rest = _blank(live, _loose_end(live), len(live))
        reasons.append((one.rule, one.start, one.end))
        reasons.extend(one.chain.reasons)
        live = _without_controls(rest, reasons)
        if live is not rest:
            continue
        if not _may_hold_another(items, one):
            break
    else:
        if _find(read_items(live, own)) is not None:
            return Reading(text, (), (), (), (), False, ())  # what holds more is no caption
    headed, told = live, list[tuple[str, int, int]]()
    for _ in range(_ROUNDS if found else 0):
        if (heading := _heading(headed)) is None:
            break
        told.append(("caption.heading", *heading))
        headed = _without_controls(_blank(headed, *heading), told)
    if headed is not live and _find(read_items(headed, own)) is None:
        live = headed
        reasons += told
    return Reading(
        live,
        tuple(sorted(found, key=lambda credit: credit.start)),
        tuple(datelines),
        tuple(notes),
        tuple(marks),
        bare_name,
        tuple(reasons),
    )


def _may_hold_another(items: Items, one: Found) -> bool:
    """Whether a text may hold a second credit beside one."""
    if one.cut_start > items.items[0].start and one.cut_end < items.items[-1].end:
        return True
    before, behind = items.text[max(0, one.cut_start - 1) : one.cut_start], items.text[one.cut_end : one.cut_end + 1]
    if before.isalnum() or behind.isalnum():
        return True
    outside = "".join([item.kind for item in items.items if not one.cut_start <= item.start < one.cut_end])
    return bool(_MAY_HOLD_ANOTHER.search(outside))


def _without_controls(live: str, reasons: list[tuple[str, int, int]]) -> str:
    """The text without the page's controls, those too that other controls hid."""
    for _ in range(_ROUNDS):
        cuts, opened, last = [], len(live) - len(live.lstrip()), len(live.rstrip())
        for start, end, words in controls.find(live):
            cuts.append((start, end, "\n" if opened < start and end < last else ""))
            opened = end if start <= opened else opened
            reasons.append((f"control:{words}", start, end))
        if not cuts:
            break
        live = _blanked(live, cuts)
    return live


def _heading(live: str) -> tuple[int, int] | None:
    """A label with its colon before a caption whose credit stands elsewhere: "Image: The mayor speaks. Pic: AP"."""
    start = len(live) - len(live.lstrip())
    if ":" not in live[start : start + labels.LONGEST]:
        return None
    items = read_items(live[start : start + LONGEST])
    row = items.items[0].row
    if items.shape[:2] == "L:" and isinstance(row, Label) and row.medium == "photo":
        return start, start + items.items[1].end
    return None


def _loose_end(live: str) -> int:
    """Where the separators begin that parted the caption from a credit that is gone: they stand behind a space."""
    words = len(live.rstrip(" \n-–—|/;,"))
    return next((at for at in range(words, len(live)) if live[at].isspace()), len(live))


def _without_copy(live: str, one: Found, names: Iterable[str]) -> str:
    """The text without the same credit, or a name of it, in brackets beside it: "... (Foto: Ana Ruiz)(Ana Ruiz)"."""
    for name in names if "(" in live else ():
        for start in (one.cut_end, one.cut_start - len(name) - 2):
            apart = " " not in name and start < one.cut_start  # "... of the Children's Fund (UNICEF)"
            if start >= 0 and not apart and len(name) > _SHORTEST_COPY and live.startswith(f"({name})", start):
                return _blank(live, start, start + len(name) + 2)
    return live


_SHORTEST_COPY = 3  # letters: "(R)" and "(AP)" may be anything


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]


def _blanked(text: str, cuts: Iterable[tuple[int, int, str]]) -> str:
    """The text with blanks in place of each cut, behind the mark that opens it; as long as before."""
    parts, done = [], 0
    for start, end, first in cuts:
        parts += [text[done:start], first.ljust(end - start)]
        done = end
    return "".join(parts) + text[done:] if parts else text


def _find_twice(live: str, own: Index[Organisation] | None) -> Found | None:
    """The credit that ends a text twice with nothing between: "... de CosladaAna Ruiz / EFEAna Ruiz / EFE"."""
    copy = glued_copy(live)
    if copy is None or instructions.may_be_in(live):  # what is left may be a note that the copy was glued to
        return None
    items = read_items(_blanked(live, [(*copy, "\n")]), own)
    one = _find(items)
    if one is None or one.start != copy[1]:
        return None
    said = next((item for item in reversed(items.items) if item.end <= copy[0] and item.kind != "n"), None)
    slogan = live[one.start : one.end].isupper() and not (one.chain.creators or "O" in items.shape[-3:])
    goes_on = said is not None and (said.folded in people.GOES_ON or said.kind in ":p")
    return None if slogan or goes_on else one._replace(cut_start=copy[0])


def _find(items: Items) -> Found | None:
    """The most trusted credit of a text, the last of its kind first."""
    kinds = set(items.shape)
    for needed, search in _searches():
        if not (needed and kinds.isdisjoint(needed)) and (found := search(items)):
            return found
    return None


@cache
def _searches() -> tuple[tuple[str, Callable[[Items], Found | None]], ...]:
    """The searches in the order of how far they can be trusted, each with the letters of which it needs one."""
    return (
        ("/", find_opening),
        (";", _listed),
        ("Llc", find_labelled),
        ("", _whole),
        ("", find_last),
        ("(", find_bracketed),
        ("/", find_slash),
        ("/", find_last_slash),
        ("OF", find_last_agency),
        ("", find_run_on),
        ("", find_fragment),
        ("", find_first),
    )


def _listed(items: Items) -> Found | None:
    """The text lists its credits: "Harrow Star illustration; AP; Getty", "Tom Hale for Harrow Star; source: NASA"."""
    match = CHAIN.match(items.shape, 0, min(items.end, LONGEST))
    mark = items.shape.find(";")
    made_for = "r" in items.shape[: max(0, mark)] and items.shape[mark + 1 : mark + 3] == "L:"
    listed = made_for or items.shape[mark - 1 : mark] == "l"
    if match is None or match.end() != items.end or not (listed and holds_outlet(items.items[:mark])):
        return None
    return make_found(items, 0, items.end, 0, "credit.listed")


def _whole(items: Items) -> Found | None:
    """The text is a credit and nothing else."""
    end = items.end
    if end > LONGEST + 2:
        return None
    start = 1 if items.shape[:1] == "(" and items.shape[end - 1 : end] == ")" else 0
    stop = end - 1 if start else end
    if items.shape[:2] == "bO":
        start = 1  # "By The Morning News"
    match = CHAIN.match(items.shape, start, min(stop, start + LONGEST))
    if match is None or match.end() != stop:
        return None
    shape, run = items.shape[start:stop], items.items[start:stop]
    if not start and (_tells_a_scene(items, stop) or _shouts_behind_dash(items, stop)):
        return None
    chained = any(mark in shape for mark in "/v") or ("|" in shape and "O" in shape)
    if shape.count("/") > 1 and not any(kind in "OFGH" for kind in shape):
        return None  # "Marek Dale / Goalkeeper / Harrow Town"
    rule = "credit.whole"
    if is_trusted(run) or (chained and ("O" in shape or "F" in shape or looks_like_person(before_mark(run, "/|v")))):
        pass
    elif all(kind in "FG" for kind in shape):
        if shape == "F" and run[0].folded in flags.NOTES:
            return None
        if not any(
            isinstance(item.row, FlagWord) and item.row.alone and item.row.words not in flags.WEAK for item in run
        ):
            return None
    elif works_for(items, start, stop) or (")" in shape and person_first(run, shape)):
        rule = "credit.whole_name"  # or a byline
    elif not (
        (shape.endswith("OF") and is_person_of(run[:-1], shape[:-1]))
        or ("O" in shape and all(kind in "O,/:H|v" for kind in shape))
        or (shape[:1] == "G" and shape[1:2] in ("N", "O", "p", "I"))
        or (start and looks_like_person(run))
        or (shape[:2] == "Fb" and looks_like_person(run[2:]))
    ):
        return None
    if shape == "O" and not institutions.HOUSES.isdisjoint(run[0].folded.split()) and not start:
        return None  # the house may be what is shown
    if shape == "O" and not is_trusted(run):
        rule = "credit.whole_name"
    return make_found(items, start, stop, 0, rule)


def _shouts_behind_dash(items: Items, stop: int) -> bool:
    """Whether capitals begin at a dash: "Court of Justice of Valmora - ANA RUIZ - EUROPA PRESS"."""
    dash = items.shape.find("d", 0, stop)
    shout = dash > 2 and shouted(items, dash + 1, stop) and not items.source(0, dash).isupper()
    return shout and not looks_like_person(items.items[:dash])  # "Ana Ruiz - AFP"


def _tells_a_scene(items: Items, stop: int) -> bool:
    """Whether names with low words between them are a caption: "Visitors at the Getty", "Feria de Abril (EFE)"."""
    shape = items.shape[:stop]
    first = next((at for at, kind in enumerate(shape) if kind in "/|v,(d"), stop)
    run = items.items[:first]
    if shape[first : first + 1] == "(" and not has_given_name(run) and not (run and run[0].kind == "O"):
        return True  # "Manchester United (Getty)"
    later = any(has_given_name(run[at : at + 1]) for at in range(1, len(run) - 1))
    known = has_given_name(run[:1]) or is_trusted(run[:1]) or shape[:1] == "G"
    if later and not known and "A" not in shape[:first]:
        return True  # "Harrow Depot Tom Hale/Redux": who is shown, and then who took it
    behind = items.items[first + 1 : first + 2]
    if shape[first : first + 1] == "/" and behind and behind[0].folded in people.JOBS:
        return True  # "Ana Ruiz / Head of Growth, Monzo"
    if run and (run[0].folded in people.ARTICLES and run[0].kind == "N" and first < stop):
        return True
    relation = next((at for at in range(first) if shape[at] == "r"), None)
    agency = shape.find("O", 0, relation) if relation else -1
    if agency > 0 and looks_like_person(before_mark(run[:agency], "d,")):
        return False  # "Tom Hale—AP Images for Save the River"
    if relation is not None and not looks_like_person(run[:relation]):
        return "O" in shape and shape[:relation] != "O"
    if "O" in shape[1:first] and shape[0] != "G" and "p" in shape[: shape.index("O", 1)]:
        return not has_given_name(run)
    if shape[:2] == "NO" and len(run) == 2:
        return not has_given_name(run)
    low = any(kind == "p" for kind in shape[:first])
    return low and first < stop and not looks_like_person(run) and not read_chain(items, 0, first).sure


def _bare_name(items: Items) -> bool:
    end = items.end
    return looks_like_person(items.items[:end])
