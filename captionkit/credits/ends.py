"""Credits at the end of a text, without label or brackets: behind a sentence, a line break, a bar, a dash, a slash."""

from __future__ import annotations

from captionkit.credits.chain import CHAIN, earliest_start
from captionkit.credits.found import Found, is_trusted, make_found, tells
from captionkit.credits.items import Items
from captionkit.credits.looks import has_given_name, looks_like_person
from captionkit.credits.runs import closes, is_body, is_person_of, is_tight, marked_person, says_where, shouted
from captionkit.credits.tails import Tail, judge
from captionkit.lexicon import cues, people
from captionkit.lexicon.evidence import evidence


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
        if shape[at] == "q" and before == "." and closes(items, at):
            continue  # the mark belongs to what it closes: "... “The Long Tide.” Tom Hale/AP"
        if before == "q" and shape[at - 2 : at - 1] == "." and closes(items, at - 1) and "." in marks:
            before = "."
        if before == "b" and "." in marks and items.text[items.items[at - 1].start].isupper():
            before, said = shape[at - 2 : at - 1], 1  # "... at Ascot. By Tom Hale/Reuters"
        if before == "v" and "." in marks and shape[at - 2 : at - 1] == "n" and is_trusted(items.items[at : at + 1]):
            before, said = "n", 1  # "...\nvia Getty Images"
        if shape[at] == "9" and before == "." and items.items[at - 2].folded in cues.MONTHS:
            continue  # "... on Nov. 6 Tom Hale/AP"
        behind = before in "d/|" and "." in marks and at > 2 and shape[at - 2] in "n."
        behind = behind and (before != "d" or shape[at - 2] == "n")  # "... on Monday. / Ana Ruiz"
        if not before or not (before in marks or behind):
            continue
        if before == "/" and shape[at - 2] in "NIO" and is_tight(items, at - 1):
            continue  # a slash without space holds two names together
        if before == "d" and _is_other_side(items, at, end):
            continue
        match = CHAIN.match(shape, at, end)
        if match is None or match.end() != end:
            continue
        tail = Tail.of(items, at, end, before)
        apart = behind or (before == "." and tail.is_shouted())
        if apart and tail.shape.endswith("N)") and is_person_of(tail.run, tail.shape):
            rule: str | None = "outlet"
        else:
            rule = (judge(tail._replace(before="n")) if behind else None) or judge(tail)
        if rule:
            cut = at - said
            while cut and shape[cut - 1] in "|d/n":
                cut -= 1
            if before == "|" and cut < at and (name := _shouted_person(items, cut)) < cut:
                at = cut = name  # "... en Valmora ANA RUIZ | EFE"
            elif before in "|d" and cut < at and (name := marked_person(items, cut)) < cut:
                at = cut = name  # "... en Valmora / Ana Ruiz - EFE"
            return make_found(items, at, end, cut, f"credit.last:{rule}")
    return None


def _is_other_side(items: Items, at: int, end: int) -> bool:
    """Whether nobody's name stands behind a dash, parted from the agency by a mark: "Harrow - Calder | EFE"."""
    mark = next((spot for spot in range(at + 1, end) if items.shape[spot] in "|d(/"), end)
    spaced = mark < end and items.items[mark - 1].end < items.items[mark].start
    if not (spaced and "O" in items.shape[mark + 1 : end]):
        return False
    run = items.items[at:mark]
    named = looks_like_person(run) or has_given_name(run[:1]) or (is_body(items, at, mark) and not says_where(run))
    return set(items.shape[at:mark]) <= set("NpI") and not named and not items.source(at, mark).isupper()


def _shouted_person(items: Items, end: int) -> int:
    """Where a person's name in capitals begins that ends before item `end`, behind words that are not; else `end`."""
    at = end
    while at and end - at < 5 and items.shape[at - 1] in "NIph'" and items.source(at - 1, at).isupper():
        at -= 1
    run = items.items[at:end]
    named = at and looks_like_person(run) and has_given_name(run) and shouted(items, at, end)
    return (
        at if named and items.shape[at - 1] in "wN" and items.items[at - 1].folded not in people.ENDS_NOTHING else end
    )


def find_fragment(items: Items) -> Found | None:
    """One word behind a sentence or below it, itself without a full stop: "The plant opens in May. Northcell"."""
    shape = items.shape.rstrip("n")
    end = len(shape)
    if shape[-1:] != "N" or shape[-2:-1] not in (".", "n") or not tells(shape[:-2]):
        return None
    common = items.items[-1].folded in evidence().words or items.items[-1].folded in people.ARTICLES
    if common and not shouted(items, end - 1, end):
        return None
    return make_found(items, end - 1, end, end - 1, "credit.fragment", whence=True)
