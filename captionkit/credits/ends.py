"""Credits at the end or the start of a text, without label or brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from captionkit.credits.chain import CHAIN, LONGEST, earliest_start, read_chain
from captionkit.credits.found import Found, is_trusted, make_found, tells
from captionkit.credits.items import Items
from captionkit.credits.names import has_given_name, looks_like_person, says_body
from captionkit.credits.tokens import Item
from captionkit.lexicon import cues, people
from captionkit.lexicon.evidence import evidence
from captionkit.lexicon.flags import FlagWord
from captionkit.lexicon.labels import Label
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
        if (behind and _last_is_credit(items, at, end, "n")) or _last_is_credit(items, at, end, before):
            cut = at - said
            while cut and shape[cut - 1] in "|d/n":
                cut -= 1
            if before == "|" and cut < at and (shouted := _shouted_person(items, cut)) < cut:
                at = cut = shouted  # "... en Vilasanta SANDRA OUTEIRAL | EFE"
            return make_found(items, at, end, cut, "credit.last")
    return None


def _shouted_person(items: Items, end: int) -> int:
    """Where a person's name in capitals begins that ends before item `end`, behind words that are not; else `end`."""
    at = end
    while at and end - at < 5 and items.shape[at - 1] in "NIph'":
        at -= 1
    while at < end and not (looks_like_person(items.items[at:end]) and _shouted(items, at, end)):
        at += 1
    return at


def _last_is_credit(items: Items, at: int, end: int, before: str) -> bool:
    shape, run = items.shape[at:end], items.items[at:end]
    chained = any(mark in shape for mark in "/|v")
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
    if before in ".n|" and shape == "I" and tells(items.shape[: at - 1]) and len(run[0].folded) > 3:
        return True  # the photographer's initials
    if (
        before == "d"
        and items.shape[max(0, at - 2)] in ".n"
        and (_is_person_of(run, shape) or works_for(items, at, end))
    ):
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
    if named and any(looks_like_person(part) and has_given_name(part) for part in _slashed(items, end, at)):
        return True
    if before == "|" and "|" in shape and has_given_name(run) and looks_like_person(run[: shape.index("|")]):
        return True
    if before in ".n|" and (works_for(items, at, end) or (shape.endswith("(N)") and _is_person_of(run, shape))):
        return True
    person = looks_like_person(run) and len(run) <= 6
    if person and before in "|d" and items.shape[max(0, at - 2)] == ".":
        return True  # "The mayor speaks. :: Tom Hale"
    if before in "n|/" or before == ".":
        if known:
            return (
                all(kind in "OH,/|vF" for kind in shape)
                or before == "n"
                or _is_person_of(run, shape)
                or (chained and any(looks_like_person(part) for part in _slashed(items, end, at)))
            )
        if person:
            return (
                has_given_name(run)
                or _shouted(items, at, end)
                or any(item.kind == "I" for item in run)
                or before == "n"
                or (before == "/" and items.shape.count("/") == 1)
            )
        if before == "n":
            if looks_like_person(items.items[: at - 1]):
                return False  # who is shown, and where they work
            names = read_chain(items, at, end).reasons
            return any(rule in ("name.institution", "name.domain") for rule, _, _ in names) or (
                shape == "N" and _shouted(items, at, end)
            )
        body = (
            set(shape[shape[0] == "F" :]) <= set("NpAh'I")
            and (run[0].folded not in people.ARTICLES or end == len(items.shape))
            and is_body(items, at, end)
        )
        if body and ((before == "/" and _shouted(items, at, end)) or (before == "." and len(shape) > 1)):
            return True
        if before == "|" and _shouted(items, at, end):
            return set(shape) <= set("NpAIh'")
        return before in "./" and bool(re.fullmatch("D|H", shape))
    if before in "d|" and _shouted(items, at, end) and (before == "|" or is_body(items, at, end)):
        return set(shape) <= set("NpAIh'O")
    if shape == "O" and before == "d" and items.shape[max(0, at - 2)] in ".n" and _shouted(items, at, end):
        return True
    return (person and _shouted(items, at, end)) or (known and chained and not any(kind in "wp" for kind in shape))


def _has_photo(items: Items, at: int, end: int) -> bool:
    """Whether a name with "photo" behind it says whose it is: "HT PHOTO", "US Navy Photo", "Tom Hale photo"."""
    run = items.items[at : end - 1]
    short = len(run) == 1 and items.source(at, end - 1).isupper()
    return "O" in items.shape[at:end] or short or looks_like_person(run) or is_body(items, at, end - 1)


def find_fragment(items: Items) -> Found | None:
    """One word behind a sentence or below it, itself without a full stop: "The plant opens in May. Northcell"."""
    shape, end = items.shape, len(items.shape)
    if shape[-1:] != "N" or shape[-2:-1] not in (".", "n") or not tells(shape[:-2]):
        return None
    common = items.items[-1].folded in evidence().words or items.items[-1].folded in people.ARTICLES
    if common and not _shouted(items, end - 1, end):
        return None
    return make_found(items, end - 1, end, end - 1, "credit.fragment", whence=True)


def _slashed_person(run: Sequence[Item], shape: str) -> bool:
    return looks_like_person(run[: shape.index("/")])


_WITH_MAIL = re.compile("[NIph']{2,6}H")
_WITH_FLAGS = re.compile(r"[NIph']{2,6}(?:(?:[,/]F)+|\(F9?\))")


def person_first(run: Sequence[Item], shape: str) -> bool:
    """A person, and what is no name behind: "Ana Ruiz aruiz@valmora.es", "Tom Hale/Staff", "Tom Hale (CC BY 4.0)"."""
    if _WITH_MAIL.fullmatch(shape) and "@" in run[-1].folded[1:]:
        return looks_like_person(run[:-1])
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
        and ("O" in shape or is_body(items, relation + 1, end))
    )


def _is_person_of(run: Sequence[Item], shape: str) -> bool:
    """A person and the body that they belong to, or whom they work for: "Ana Ruiz, CSIC"."""
    cut = next((at for at, kind in enumerate(shape) if kind in ",r(d"), 0)
    if shape[cut:] == "(O)" and looks_like_person(run[:cut]):
        return True
    if shape[cut:] == "(N)" and looks_like_person(run[:cut]):
        return run[-2].folded in PLACES or has_given_name(run)  # "Ana Ruiz (EP)"
    if shape[cut : cut + 1] in ("r", ",", "d") and set(shape[cut + 1 :]) == {"O"} and looks_like_person(run[:cut]):
        return True
    return cut > 0 and has_given_name(run) and looks_like_person(run[:cut]) and set(shape[cut + 1 :]) <= set("O,")


def is_body(items: Items, at: int, end: int) -> bool:
    """Whether the run is the name of a public body, a club, a company."""
    run = items.items[at:end]
    if len(run) == 1 and run[0].kind == "O":
        return says_body(run)
    return any(rule == "name.institution" for rule, _, _ in read_chain(items, at, end).reasons)


def _shouted(items: Items, at: int, end: int) -> bool:
    """Whether the run is in capitals and the text before it is not."""
    return items.source(at, end).isupper() and not items.text[: items.items[at].start].isupper()


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
        closed = after in (".", ":") and "/" in shape[:at] and is_trusted(items.items[:at])
        if not (after in ("d", "n", "|") or glued or closed):
            continue
        run, rest = items.items[:at], shape[at + (not glued) :]
        if sum(kind in "wp" for kind in rest[:LONGEST]) < 1 + (after == "n"):
            continue
        chained = "/" in shape[:at]
        if is_trusted(run) and (chained or all(item.kind in "OF" for item in run)):
            return make_found(items, 0, at, 0, "credit.first", through=0 if glued else 1)
        shouted = after == "n" and items.source(0, at).isupper() and not items.text.isupper()
        if chained and ("O" in shape[:at] or shouted) and any(looks_like_person(part) for part in _slashed(items, at)):
            return make_found(items, 0, at, 0, "credit.first", through=0 if glued else 1)
        if after == "n" and (person_first(run, shape[:at]) or _is_outlet_bar_person(items, at)):
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
        ):
            return make_found(items, 0, at, 0, "credit.first_body", through=1)
        if after == "n" and (all(item.kind == "O" for item in run) or (looks_like_person(run) and has_given_name(run))):
            return make_found(items, 0, at, 0, "credit.first", through=1)
    return None


def _slashed(items: Items, end: int, start: int = 0) -> list[tuple[Item, ...]]:
    """The stretches between the slashes of the items from `start` to `end`."""
    cuts = [start - 1, *(at for at in range(start, end) if items.shape[at] == "/"), end]
    return [items.items[start + 1 : stop] for start, stop in pairwise(cuts)]


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
        if looks_like_person(person) and has_given_name(person) and says_body(other):
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
    )
