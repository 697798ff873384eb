"""What a run of items is, for the rules on credits: a person with their outlet, a public body, words in capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from captionkit.credits.chain import read_chain
from captionkit.credits.items import Items
from captionkit.credits.looks import has_given_name, looks_like_person, says_body
from captionkit.credits.tokens import Item
from captionkit.lexicon import flags, people
from captionkit.lexicon.organisations import Organisation
from captionkit.lexicon.places import PLACES

LONGEST_NAME = 8  # items
_PLACED = re.compile(r"\([Np]*N\)")
_SPECIAL_TO = re.compile("[NIph']{2,6},Fp{1,2}O")
_WITH_MAIL = re.compile("[NIph']{2,6}H")
_WITH_FLAGS = re.compile(r"[NIph']{2,6}(?:(?:[,/]F)+|\(F9?\))")


def person_first(run: Sequence[Item], shape: str) -> bool:
    """A person, and what is no name behind: "Ana Ruiz aruiz@valmora.es", "Tom Hale/Staff", "Tom Hale (CC BY 4.0)"."""
    if _WITH_MAIL.fullmatch(shape) and "@" in run[-1].folded[1:]:
        return looks_like_person(run[:-1])
    if _SPECIAL_TO.fullmatch(shape):
        return looks_like_person(run[: shape.index(",")])  # "Ana Ruiz, Special to the Courier"
    if _WITH_FLAGS.fullmatch(shape):
        person = run[: next(at for at, kind in enumerate(shape) if kind in ",/(")]
        if "," in shape and run[-1].folded in flags.JOBS:
            return False  # "Who tells it? Ana Ruiz, photojournalist"
        return looks_like_person(person) and (has_given_name(person) or "," not in shape)
    return False


def is_person_of(run: Sequence[Item], shape: str) -> bool:
    """A person and the body that they belong to, or whom they work for: "Ana Ruiz, CSIC"."""
    cut = next((at for at, kind in enumerate(shape) if kind in ",r(d"), 0)
    if shape[cut:] == "(O)" and looks_like_person(run[:cut]):
        return holds_outlet(run)
    if shape[-1] == "O" and not cut and looks_like_person(run[:-1]):
        return has_given_name(run)  # "Rodrigo Vega El Español"
    if _PLACED.fullmatch(shape, cut) and looks_like_person(run[:cut]):
        return has_given_name(run) or run[-2].folded in PLACES  # "Ana Ruiz (EP)"
    if shape[cut : cut + 1] in ("r", ",", "d") and set(shape[cut + 1 :]) == {"O"} and looks_like_person(run[:cut]):
        return True
    return cut > 0 and has_given_name(run) and looks_like_person(run[:cut]) and set(shape[cut + 1 :]) <= set("O,")


def says_where(run: Sequence[Item]) -> bool:
    """Whether low words make a run no name: "Calder at Millbrook Park"."""
    return any(item.folded in people.WHERE for item in run)


def marked_person(items: Items, end: int) -> int:
    """Where a person's name begins that ends before item `end`, behind a mark, "... / Ana Ruiz (EFE)", or glued to the
    word before it, "... en la Casa RosadaAna Ruiz - EFE"; else `end`."""
    at = end
    while at and end - at < LONGEST_NAME and (items.shape[at - 1] in "NIph'" or items.items[at - 1].folded == "i"):
        at -= 1
        glued = at > 0 and items.shape[at - 1] in "wNO" and items.items[at - 1].end == items.items[at].start
        if glued and has_given_name(items.items[at : at + 1]) and looks_like_person(items.items[at:end]):
            return at
    run = items.items[at:end]
    marked = at > 0 and items.shape[at - 1] in "/|d("
    sure = at > 0 and (items.shape[at - 1] in "/|" or has_given_name(run) or items.shape[at] == "I")
    return at if marked and sure and looks_like_person(run) else end


def works_for(items: Items, at: int, end: int) -> bool:
    """ "Tom Hale for The Harrow Tribune": a person, and an organisation known or by its words."""
    shape, relation = items.shape[at:end], items.shape.find("r", at, end)
    return (
        relation > at
        and set(items.shape[relation + 1 : end]) <= set("NOpA")
        and looks_like_person(items.items[at:relation])
        and (
            "O" in shape
            or is_body(items, relation + 1, end)
            or _is_acronym(items, relation + 1, end)
            or (at > 0 and (items.shape[at - 1] == "n" or has_given_name(items.items[at:relation])))
        )
    )


def _is_acronym(items: Items, at: int, end: int) -> bool:
    """Whether one word of three to six capitals stands there: "for STAT"."""
    word = items.source(at, end)
    return end == at + 1 and word.isupper() and 3 <= len(word) <= 6 and items.shape[at] == "N"


def holds_outlet(run: Sequence[Item]) -> bool:
    """Whether a known organisation in the run is one that prints pictures: no party, club or company."""
    kinds = (item.row.kind for item in run if isinstance(item.row, Organisation))
    return any(kind in ("agency", "stock", "outlet") for kind in kinds)


def is_body(items: Items, at: int, end: int) -> bool:
    """Whether the run is the name of a public body, a club, a company."""
    run = items.items[at:end]
    if run and run[0].kind == "O" and {item.kind for item in run[1:]} <= set("pN"):
        return says_body(run[:1])  # "Policía Local de Linares"
    return any(rule == "name.institution" for rule, _, _ in read_chain(items, at, end).reasons)


def shouted(items: Items, at: int, end: int) -> bool:
    """Whether the run is in capitals and the text before it is not."""
    return items.source(at, end).isupper() and not items.text[: items.items[at].start].isupper()


def slashed(items: Items, end: int, start: int = 0, marks: str = "/") -> list[tuple[Item, ...]]:
    """The stretches between the slashes, or other marks, of the items from `start` to `end`."""
    cuts = [start - 1, *(at for at in range(start, end) if items.shape[at] in marks), end]
    return [items.items[start + 1 : stop] for start, stop in pairwise(cuts)]


def is_tight(items: Items, at: int) -> bool:
    """Whether item `at` has no space on either side: a slash so holds two names together."""
    return items.items[at - 1].end == items.items[at].start == items.items[at + 1].start - 1


def closes(items: Items, at: int) -> bool:
    """Whether the quotation mark at item `at` closes: nothing parts it from what stands before."""
    return at > 0 and items.items[at - 1].end == items.items[at].start
