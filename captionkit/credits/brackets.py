"""A credit in brackets: "(Ana Ruiz/AFP)", "[Getty Images]", unbalanced ones included."""

from __future__ import annotations

from captionkit.credits.chain import CHAIN, LONGEST, read_chain
from captionkit.credits.found import Found, before_mark, is_trusted, make_found, tells
from captionkit.credits.items import Items
from captionkit.credits.looks import has_given_name, looks_like_person
from captionkit.credits.runs import is_body, marked_person, shouted, works_for
from captionkit.lexicon import people
from captionkit.lexicon.flags import FlagWord


def find_bracketed(items: Items) -> Found | None:
    """ "(Ana Ruiz/AFP)", "[Getty Images]", unbalanced ones included."""
    shape = items.shape
    told = len(shape.rstrip("H"))  # "(Tom Hale/Harrow Star) @tomhale"
    for at in range(len(shape) - 1, -1, -1):
        if shape[at] != "(":
            continue
        match = CHAIN.match(shape, at + 1, min(len(shape), at + 1 + LONGEST))
        if match is None:
            continue
        end = match.end()
        while end < len(shape) and shape[end] in ".'" and shape[end + 1 : end + 2] in (")", ""):
            end += 1
        if shape[end : end + 2] == "w)" and items.items[end].folded in people.CLOSES:
            end += 1  # "(Handout/Abernathy family)"
        if end < len(shape) and shape[end] != ")":
            continue
        last = not shape[end + 1 : items.end].strip(")") and is_trusted(items.items[at + 1 : end])
        spaced = at > 2 and items.items[at - 3].end < items.items[at - 2].start < items.items[at - 1].start - 1
        if last and spaced and shape[at - 2 : at] == "/w":
            # "... a su paciente / anaruiz (GETTY IMAGES)"
            return make_found(items, at - 1, min(end + 1, len(shape)), at - 1, "credit.brackets")
        if last and (name := marked_person(items, at)) < at:
            if shape[name - 1] == "(":
                continue  # "[Ana Ruiz (EFE)]"
            return make_found(items, name, min(end + 1, len(shape)), name, "credit.brackets")
        if _bracket_is_credit(items, at, end, told):
            return make_found(
                items, at + 1, end, at, "credit.brackets", beyond=len(shape) - told if end + 1 == told else 0
            )
        if _is_square(items, at, end):
            return make_found(items, at + 1, end, at, "credit.square_brackets", whence=True)
    return None


def _bracket_is_credit(items: Items, at: int, end: int, told: int) -> bool:
    """Whether what stands in brackets is a credit; from item `told` on there are only handles."""
    shape = items.shape[:told] if end + 1 == told else items.shape
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
    if inside in ("O:H", "OH", "O/H", "H/O") and not rest:
        return True  # "(Instagram: @anaruiz)"
    if inside == "H" and after_sentence and not rest and "@" in run[0].folded:
        return True
    if inside[-1:] == "l" and not rest and ("O" in inside or looks_like_person(run[:-1])):
        return True  # "(Tom Hale photo)", "(Facebook pic)"
    if ":" in inside and "H" not in inside and inside[0] != "F":
        return "O" in inside or (after_sentence and is_body(items, at + 1, at + 1 + inside.index(":")))
    if "r" in inside and "O" in inside and works_for(items, at + 1, at + 1 + len(inside)):
        return True  # "(Tom Hale for The Guardian)"
    if rest and at == 0 and not chained:
        return is_trusted(run)
    if rest and at:
        told = (after_sentence or shouted(items, at + 1, end)) and looks_like_person(run[inside.find("/") + 1 :])
        told |= after_sentence and looks_like_person(before_mark(run, "/|v"))
        return chained and "O" in inside and (told or is_trusted(run))
    if chained and ("O" in inside or "N" in inside):
        return "O" in inside or after_sentence or inside[0] in "FG" or looks_like_person(before_mark(run, "/|v"))
    if is_trusted(run):
        return True
    if all(item.kind == "F" for item in run):
        alone = any(isinstance(item.row, FlagWord) and item.row.alone for item in run)
        special = run[0].folded == "especial" and not items.text[run[0].start].islower()  # "... lluvias (Especial)"
        special = special and (after_sentence or (before == "w" and tells(shape[:at])))
        return alone or (not rest and (special or (after_sentence and items.source(at + 1, end).isupper())))
    if not after_sentence:
        person = looks_like_person(run) and has_given_name(run)
        return "G" in inside or (not rest and person and shouted(items, at + 1, end) and tells(shape[:at]))
    if "O" in inside or "G" in inside or "F" in inside:
        return True
    if looks_like_person(run):
        return True
    if inside == "N":
        written = items.source(at + 1, end)
        return written.isupper() and len(written) <= 6 and not rest
    return bool(read_chain(items, at + 1, end).organisations) and "N" in inside


def _is_square(items: Items, at: int, end: int) -> bool:
    """Whether square brackets close a sentence that has no full stop: "... at dawn [Harrow Lions]"."""
    return (
        end + 1 >= len(items.shape)
        and items.text[items.items[at].start] == "["
        and set(items.shape[at + 1 : end]) <= set("NI'hpO")
        and items.shape[at - 1 : at] in ("w", "N")
        and tells(items.shape[max(0, at - LONGEST) : at])
    )
