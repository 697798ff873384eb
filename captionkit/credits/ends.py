"""Credits at the end of a text, without label or brackets: behind a sentence, a line break, a bar, a dash, a slash."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from captionkit.credits.chain import CHAIN, LONGEST, earliest_start, read_chain
from captionkit.credits.found import Found, is_trusted, make_found, tells
from captionkit.credits.items import Items
from captionkit.credits.names import has_given_name, looks_like_person, says_body
from captionkit.credits.tokens import Item
from captionkit.lexicon import cues, institutions, people
from captionkit.lexicon.evidence import evidence
from captionkit.lexicon.flags import FlagWord
from captionkit.lexicon.organisations import Organisation
from captionkit.lexicon.places import PLACES


def find_last(items: Items) -> Found | None:
    """At the end, after a sentence, a line break, a bar or a dash."""
    return _last_after(items, ".n|d)q")


def find_last_slash(items: Items) -> Found | None:
    """At the end, after a slash that belongs to no chain."""
    return _last_after(items, "/")


def _last_after(items: Items, marks: str) -> Found | None:
    shape, end = items.shape, items.end
    for at in range(max(1, earliest_start(shape, end)), end):
        before, said = shape[at - 1], 0
        if shape[at] == "q" and before == "." and _closes(items, at):
            continue  # the mark belongs to what it closes: "... “The Long Tide.” Tom Hale/AP"
        if before == "q" and shape[at - 2 : at - 1] == "." and _closes(items, at - 1) and "." in marks:
            before = "."
        if before == "b" and "." in marks and items.text[items.items[at - 1].start].isupper():
            before, said = shape[at - 2 : at - 1], 1  # "... at Ascot. By Tom Hale/Reuters"
        if shape[at] == "9" and before == "." and items.items[at - 2].folded in cues.MONTHS:
            continue  # "... on Nov. 6 Tom Hale/AP"
        behind = before in "d/|" and "." in marks and at > 2 and shape[at - 2] in "n."
        behind = behind and (before != "d" or shape[at - 2] == "n")  # "... on Monday. / Ana Ruiz"
        if not before or not (before in marks or behind):
            continue
        if (
            before == "/"
            and shape[at - 2] in "NIO"
            and items.items[at - 2].end == items.items[at - 1].start == items.items[at].start - 1
        ):
            continue  # a slash without space holds two names together
        match = CHAIN.match(shape, at, end)
        if match is None or match.end() != end:
            continue
        run = items.items[at:end]
        loud = before == "." and items.source(at, end).isupper() and not items.text[: run[0].start].isupper()
        placed = (behind or loud) and shape[at:end].endswith("N)") and _is_person_of(items.items[at:end], shape[at:end])
        if placed or (behind and _last_is_credit(items, at, end, "n")) or _last_is_credit(items, at, end, before):
            cut = at - said
            while cut and shape[cut - 1] in "|d/n":
                cut -= 1
            if before == "|" and cut < at and (name := _shouted_person(items, cut)) < cut:
                at = cut = name  # "... en Vilasanta SANDRA OUTEIRAL | EFE"
            return make_found(items, at, end, cut, "credit.last")
    return None


def _closes(items: Items, at: int) -> bool:
    """Whether the quotation mark at item `at` closes: nothing parts it from what stands before."""
    return at > 0 and items.items[at - 1].end == items.items[at].start


def _shouted_person(items: Items, end: int) -> int:
    """Where a person's name in capitals begins that ends before item `end`, behind words that are not; else `end`."""
    at = end
    while at and end - at < 5 and items.shape[at - 1] in "NIph'":
        at -= 1
    run = items.items[at:end]
    named = at and looks_like_person(run) and has_given_name(run) and shouted(items, at, end)
    return (
        at if named and items.shape[at - 1] in "wN" and items.items[at - 1].folded not in people.ENDS_NOTHING else end
    )


def _last_is_credit(items: Items, at: int, end: int, before: str) -> bool:
    shape, run = items.shape[at:end], items.items[at:end]
    chained = any(mark in shape for mark in "/|v")
    if "/" in shape and run[shape.index("/") + 1].folded in people.JOBS and shape.count("/") == 1:
        return False  # "Who decides. Ana Ruiz / Councillor"
    if shape.count("P") > 1 and before in ".n" and "O" in shape and not any(kind in "w" for kind in shape):
        return True  # "... in Oslo. L: Random House / R: Simon & Schuster"
    if before == "q" and not _closes(items, at - 1):
        return False  # "... a scene from “Dawn.”"
    if before == "q" and shape == "O" and items.items[at - 1].end == run[0].start:
        return True  # "“The Lantern Keeper”A24"
    if (
        not any(kind in "wpr" for kind in items.shape[max(0, at - LONGEST) : at])
        and before not in "n|."
        and not is_trusted(run)
    ):
        return False  # a headline in capitals, a list of names
    if (shape[0] == "G" or shape[:2] == "Fb") and not items.text[run[0].start].islower():
        return True
    if before == "q":
        return is_trusted(run) and shape[0] in "NO" and items.shape[max(0, at - 2) : at - 1] in (".", "w", "N", "q")
    if before == ")":
        return is_trusted(run)
    if is_trusted(run):
        return shape[0] != "w" or shape[1] == "/"
    known = "O" in shape
    if shape[:2] == "F/" and not items.text[run[0].start].islower():
        return True
    if before in ".n|" and person_first(run, shape):
        return True
    if before in ".n|d" and shape[-1] == "l" and _has_photo(items, at, end):
        return True
    initials = (shape == "I" and len(run[0].folded) == 4) or (shape == "II" and len(run[0].folded) == 2)
    if before in ".n|" and initials and tells(items.shape[: at - 1]):
        return True  # the photographer's initials
    stopped = items.shape[max(0, at - 2)] in ".n" and items.shape[max(0, at - 3)] != "q"
    if before == "d" and stopped and holds_outlet(run) and (_is_person_of(run, shape) or works_for(items, at, end)):
        return True  # "... on Monday. - Tom Hale • SaltWire"
    if all(kind in "FG" for kind in shape):
        return (
            any(isinstance(item.row, FlagWord) and item.row.alone for item in run)
            and not items.text[run[0].start].islower()
        )
    if shape[0] == "G":
        return True
    if before in ".n" and chained:
        return True
    if before in "d|" and "/" in shape and (has_given_name(run) or (known and _slashed_person(run, shape))):
        return True
    if before == "d" and items.shape[max(0, at - 2)] == "." and "/" in shape and _slashed_person(run, shape):
        return True  # "... on Monday.—Tom Hale / Harrow Star"
    named = before in ".n|d" and "/" in shape and not any(kind in "wp" for kind in shape)
    if named and any(looks_like_person(part) and has_given_name(part) for part in slashed(items, end, at)):
        return True
    if before == "|" and "|" in shape and has_given_name(run) and looks_like_person(run[: shape.index("|")]):
        return True
    if before in ".n|" and works_for(items, at, end):
        return True
    if before in ".n|" and _NAMED_BY_HOUSE.fullmatch(shape) and looks_like_person(run[2:]):
        return True  # "Tribune photo: Tom Hale"
    person = looks_like_person(run) and len(run) <= 6
    if person and before in "|d" and items.shape[max(0, at - 2)] == ".":
        return True  # "The mayor speaks. :: Tom Hale"
    if before in "n|/" or before == ".":
        if known and before == "n" and not _is_line_of_credit(items, at, end):
            return False  # what is shown, on a line of its own
        if known and before == "." and _answers(items, at, end):
            return False
        if known:
            return (
                all(kind in "OH,/|vF" for kind in shape)
                or before == "n"
                or _is_person_of(run, shape)
                or (chained and any(looks_like_person(part) for part in slashed(items, end, at)))
            )
        if person:
            return (
                has_given_name(run)
                or shouted(items, at, end)
                or any(item.kind == "I" for item in run)
                or before == "n"
                or (before == "/" and items.shape.count("/") == 1)
            )
        if before == "n":
            if looks_like_person(items.items[: at - 1]):
                return False  # who is shown, and where they work
            names = read_chain(items, at, end).reasons
            return any(rule in ("name.institution", "name.domain") for rule, _, _ in names) or (
                shape == "N" and shouted(items, at, end)
            )
        lone = before == "/" and items.shape.count("/") == 1 and end == len(items.shape) and tells(items.shape[:at])
        if lone and items.items[at - 1].start > items.items[at - 2].end:
            if is_body(items, at, end) and run[0].folded not in people.ARTICLES:
                return True  # "El parque, de noche / Ayuntamiento de Valmora"
            if set(shape) <= set("Np") and shouted(items, at, end) and len(items.source(at, end)) > _SHORTEST_SHOUT:
                return True  # "... en el parlamento / EL FARADIO"
            if shape.endswith(")") and _is_person_of(run, shape):
                return True  # "... a primera hora / Ana Ruiz (La Línea)"
        body = (
            set(shape[shape[0] == "F" :]) <= set("NpAh'I")
            and (run[0].folded not in people.ARTICLES or end == len(items.shape))
            and is_body(items, at, end)
        )
        if body and ((before == "/" and shouted(items, at, end)) or (before == "." and len(shape) > 1)):
            return True
        if before == "|" and shouted(items, at, end):
            return set(shape) <= set("NpAIh'")
        return before in "./" and bool(re.fullmatch("D|H", shape))
    if before in "d|" and shouted(items, at, end) and (before == "|" or is_body(items, at, end)):
        return set(shape) <= set("NpAIh'O")
    if shape == "O" and before == "d" and items.shape[max(0, at - 2)] in ".n" and shouted(items, at, end):
        return True
    return (person and shouted(items, at, end)) or (known and chained and not any(kind in "wp" for kind in shape))


def _has_photo(items: Items, at: int, end: int) -> bool:
    """Whether a name with "photo" behind it says whose it is: "HT PHOTO", "US Navy Photo", "Tom Hale photo"."""
    run = items.items[at : end - 1]
    if run and run[0].folded in people.ARTICLES:
        return False
    short = len(run) == 1 and items.source(at, end - 1).isupper()
    return "O" in items.shape[at:end] or short or looks_like_person(run) or is_body(items, at, end - 1)


def _is_line_of_credit(items: Items, at: int, end: int) -> bool:
    """Whether each part of a line with a known organisation is one, a person, a flag or a body's name."""
    shape, run = items.shape[at:end], items.items[at:end]
    if not institutions.HOUSES.isdisjoint(run[0].folded.split()) and "/" not in shape:
        return False  # "The British Museum"
    if "d" in shape and not holds_outlet(run):
        return False  # "Juventus - Osasuna"
    cuts = [-1, *(spot for spot, kind in enumerate(shape) if kind in "/|,;vdr()"), len(shape)]
    parts = [(shape[left + 1 : right], run[left + 1 : right]) for left, right in pairwise(cuts)]
    return all(
        set(kinds) <= set("OHFG9Il'")
        or holds_outlet(part)
        or looks_like_person(part)
        or says_body(part)
        or len(parts) > 1
        for kinds, part in parts
    )


def _answers(items: Items, at: int, end: int) -> bool:
    """Whether companies or clubs behind a sentence answer it, or are its list: "Who owns it? Nike."."""
    if items.shape[end : end + 1] == "." and not institutions.HOUSES.isdisjoint(items.items[at].folded.split()):
        return True  # "Óleo sobre lienzo. Museo de Valmora."
    if items.source(at - 1, at) == "?" and items.shape[end : end + 1] == "." and "/" not in items.shape[at:end]:
        return True
    if holds_outlet(items.items[at:end]) or "/" in items.shape[at:end]:
        return False
    asked = items.source(at - 1, at) == "?"
    return asked or items.shape[end : end + 1] == "." or "," in items.shape[at:end]


def find_fragment(items: Items) -> Found | None:
    """One word behind a sentence or below it, itself without a full stop: "The plant opens in May. Northcell"."""
    shape, end = items.shape, len(items.shape)
    if shape[-1:] != "N" or shape[-2:-1] not in (".", "n") or not tells(shape[:-2]):
        return None
    common = items.items[-1].folded in evidence().words or items.items[-1].folded in people.ARTICLES
    if common and not shouted(items, end - 1, end):
        return None
    return make_found(items, end - 1, end, end - 1, "credit.fragment", whence=True)


def _slashed_person(run: Sequence[Item], shape: str) -> bool:
    return looks_like_person(run[: shape.index("/")])


_SHORTEST_SHOUT = 5  # letters of a name in capitals behind a slash: a shorter word may be anything's acronym
_PLACED = re.compile(r"\([Np]*N\)")
_NAMED_BY_HOUSE = re.compile("O:[NIph']{2,6}")
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
        return looks_like_person(person) and (has_given_name(person) or "(" in shape)
    return False


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


def _is_person_of(run: Sequence[Item], shape: str) -> bool:
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


def is_body(items: Items, at: int, end: int) -> bool:
    """Whether the run is the name of a public body, a club, a company."""
    run = items.items[at:end]
    if len(run) == 1 and run[0].kind == "O":
        return says_body(run)
    return any(rule == "name.institution" for rule, _, _ in read_chain(items, at, end).reasons)


def shouted(items: Items, at: int, end: int) -> bool:
    """Whether the run is in capitals and the text before it is not."""
    return items.source(at, end).isupper() and not items.text[: items.items[at].start].isupper()


def slashed(items: Items, end: int, start: int = 0) -> list[tuple[Item, ...]]:
    """The stretches between the slashes of the items from `start` to `end`."""
    cuts = [start - 1, *(at for at in range(start, end) if items.shape[at] == "/"), end]
    return [items.items[start + 1 : stop] for start, stop in pairwise(cuts)]
