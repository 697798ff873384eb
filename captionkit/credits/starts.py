"""Credits at the start of a text, without label or brackets: "REUTERS/ANA RUIZ - El puente", "AP – Caption"."""

from __future__ import annotations

from captionkit.credits.chain import CHAIN, LONGEST
from captionkit.credits.found import Found, is_trusted, make_found, tells
from captionkit.credits.items import Items
from captionkit.credits.looks import gives_pictures, has_given_name, looks_like_person, says_body
from captionkit.credits.runs import holds_outlet, is_body, is_person_of, is_tight, person_first, slashed, works_for
from captionkit.lexicon import institutions, people
from captionkit.lexicon.evidence import evidence
from captionkit.lexicon.flags import FlagWord
from captionkit.lexicon.labels import Label


def find_opening(items: Items) -> Found | None:
    """A chain with a slash before a spaced dash: "REUTERS/ANA RUIZ - Ana Vega", "PHOTO/AP - Soldiers".

    It opens the text, or a line or sentence inside it, as where the caption is told again in the other language.
    """
    shape = items.shape
    for at in range(len(shape)):
        if (at == 0 or shape[at - 1] in "n.") and (found := _opening_at(items, at)):
            return found
    return None


def _opening_at(items: Items, at: int) -> Found | None:
    shape = items.shape
    dash = shape.find("d", at + 1, at + LONGEST)
    if dash < 0 or "/" not in shape[at:dash] or "O" in shape[dash : dash + LONGEST]:
        return None
    labelled = shape[at] in "lLN" and isinstance(items.items[at].row, Label) and shape[at + 1] == "/"
    first = at + 2 * labelled
    match = CHAIN.fullmatch(shape, first, dash)
    if match is None or not any(kind in "Nw" for kind in shape[dash + 1 : dash + LONGEST]):
        return None
    if labelled or is_trusted(items.items[first:dash]) or (at == 0 and _is_outlet_and_person(items, dash)):
        return make_found(items, first, dash, at, "credit.opening", through=1)
    return None


def find_first(items: Items) -> Found | None:
    """At the start: "REUTERS/NAME - Caption", "Getty Images\\nCaption", "AP – Caption"."""
    shape = items.shape
    match = CHAIN.match(shape, 0, LONGEST)
    if match is None:
        return None
    for at in range(1, match.end() + 1):
        after = shape[at : at + 1]
        glued = (
            at < len(shape)
            and shape[at - 1] == "O"
            and items.items[at].start == items.items[at - 1].end
            and shape[at] == "N"
        )
        acronym = shape[:2] == "N/" and _is_acronym(items) and has_given_name(items.items[2:at])
        closed = after in (".", ":") and "/" in shape[:at]
        closed = closed and (is_trusted(items.items[:at]) or (after == "." and acronym))
        if "/" in shape[:at] and shape[at - 1 : at + 1] == "ON" and tells(shape[at : at + LONGEST]):
            glued |= items.items[at].folded in people.ARTICLES  # "Tom Hale/Reuters The mayor waves from ..."
        if not (after in ("d", "n", "|") or glued or closed):
            continue
        run, rest = items.items[:at], shape[at + (not glued) :]
        if sum(kind in "wp" for kind in rest[:LONGEST]) < 1 + (after == "n"):
            continue
        chained = "/" in shape[:at]
        goes_on = after == "d" and items.text[items.items[at + 1].start : items.items[at + 1].start + 1].islower()
        joined = chained or (not goes_on and ("v" in shape[:at] or is_person_of(run, shape[:at])))
        if is_trusted(run) and (joined or all(item.kind in "OF" for item in run)):
            return make_found(items, 0, at, 0, "credit.first", through=0 if glued else 1)
        shouted = after == "n" and items.source(0, at).isupper() and not items.text.isupper()
        if after != "n" and works_for(items, 0, at):
            return make_found(items, 0, at, 0, "credit.first", through=1)
        shouted |= acronym and after in ("n", ".")  # "OPS/Ana Ruiz\nUna enfermera vacuna ..."
        tight = after == "n" and chained and all(is_tight(items, spot) for spot in range(at) if shape[spot] == "/")
        parts = slashed(items, at) if chained else []
        body = after in ("|", "d") or tight  # of one word it is where she writes: "Cultura/Ana Ruiz"
        body = body and any(says_body(part) for part in parts if len(part) > tight)
        if ("O" in shape[:at] or shouted or body) and any(map(looks_like_person, parts)):
            return make_found(items, 0, at, 0, "credit.first", through=0 if glued else 1)
        if after == "n" and (person_first(run, shape[:at]) or _is_outlet_bar_person(items, at)):
            return make_found(items, 0, at, 0, "credit.first", through=1)
        if shape[: at + 1] == "Fn" and _is_gift(items):
            return make_found(items, 0, at, 0, "credit.first", through=1)
        if chained and shouted and shape[:2] in ("F/", "G/"):
            return make_found(items, 0, at, 0, "credit.first", through=0 if glued else 1)
        if after == "d" and (_is_shouted_body(items, at) or _is_outlet_and_person(items, at)):
            return make_found(items, 0, at, 0, "credit.first", through=1)
        if after == "n" and shape[0] == "G" and not items.text[run[0].start].islower():
            return make_found(items, 0, at, 0, "credit.first", through=1)
        if (
            after == "n"
            and at > 1
            and set(shape[:at]) <= set("NpAO")
            and tells(rest[:LONGEST])
            and is_body(items, 0, at)
            and gives_pictures(run)
        ):
            return make_found(items, 0, at, 0, "credit.first_body", through=1)
        if after == "n" and (all(item.kind == "O" for item in run) or (looks_like_person(run) and has_given_name(run))):
            return make_found(items, 0, at, 0, "credit.first", through=1)
    return None


def _is_gift(items: Items) -> bool:
    """Whether the text opens with a flag for who gave the picture: "Submitted photo\\nMembers of the club ..."."""
    row = items.items[0].row
    return isinstance(row, FlagWord) and row.alone and row.flag in ("supplied", "handout", "courtesy")


_LONGEST_ACRONYM = 7  # letters


def _is_acronym(items: Items) -> bool:
    """Whether the text opens with capitals that are no word: "DTH", not "TENIS"."""
    word = items.items[0]
    known = word.folded in evidence().words or institutions.is_institution(word.folded)
    return items.source(0, 1).isupper() and word.end < _LONGEST_ACRONYM and not known


def _is_outlet_and_person(items: Items, at: int) -> bool:
    """Whether the text opens with a name in capitals, a slash and a person: "VALMORA HOY/Ana Ruiz - The mayor ..."."""
    slash = items.shape.find("/", 0, at)
    return (
        slash > 0
        and set(items.shape[:slash]) <= set("Np")
        and items.source(0, slash).isupper()
        and looks_like_person(items.items[slash + 1 : at])
        and (has_given_name(items.items[slash + 1 : at]) or items.source(slash + 1, at).isupper())
    )


def _is_outlet_bar_person(items: Items, at: int) -> bool:
    """Whether the text opens with an outlet, a bar or slash and a person, in any order: "Navajo Times | Tom Hale"."""
    bar = max(items.shape.find(mark, 0, at) for mark in "|/")
    if bar < 1 or not {"|", "/"}.isdisjoint(items.shape[bar + 1 : at]):
        return False
    left, right = items.items[:bar], items.items[bar + 1 : at]
    for person, other in ((left, right), (right, left)):
        if looks_like_person(person) and (
            holds_outlet(other) or any(item.folded in institutions.OUTLET_WORDS for item in other)
        ):
            return True
    return False


def _is_shouted_body(items: Items, at: int) -> bool:
    """Whether the text opens with a public body's name in capitals: "CIVIL PROTECTION SERVICE - Smoke rises ..."."""
    written = items.source(0, at)
    return (
        at > 1
        and set(items.shape[:at]) <= set("NpA")
        and written.isupper()
        and not items.text.isupper()
        and is_body(items, 0, at)
        and gives_pictures(items.items[:at])
    )
