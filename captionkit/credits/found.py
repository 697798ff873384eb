"""One credit found in a text: where its words stand, and how much of the text goes with it."""

from __future__ import annotations

from typing import NamedTuple

from captionkit.credits.chain import REFERENCE, Chain, read_chain, without_courtesy
from captionkit.credits.items import Items
from captionkit.credits.tokens import Item
from captionkit.lexicon.flags import RIGHTS
from captionkit.lexicon.organisations import Organisation

TRUSTED = ("agency", "stock")
"""Kinds of organisations whose bare name at the end of a caption is a credit."""

_WORDS_OF_A_SENTENCE = 3

UNSURE = frozenset({"credit.square_brackets", "credit.fragment", "credit.first_body"})
"""The rules of credits that may be the caption's last words."""


class Found(NamedTuple):
    """One credit in a text: where its words stand, what goes with it, what it says."""

    start: int
    end: int
    cut_start: int
    cut_end: int
    chain: Chain
    rule: str


def tells(shape: str) -> bool:
    """Whether letters hold as many low words as a sentence does."""
    return shape.count("w") + shape.count("p") + shape.count("r") >= _WORDS_OF_A_SENTENCE


def is_trusted(run: tuple[Item, ...]) -> bool:
    """Whether a run of items holds an agency or a stock site."""
    return any(item.kind == "O" and isinstance(item.row, Organisation) and item.row.kind in TRUSTED for item in run)


def before_mark(run: tuple[Item, ...], marks: str) -> tuple[Item, ...]:
    """The items before the first of the marks."""
    cut = next((at for at, item in enumerate(run) if item.kind in marks), len(run))
    return run[:cut]


def _kind_behind(items: Items, at: int) -> str:
    """The letter of item `at`; "" at the end, and where the mark belongs to the words behind it."""
    return "" if at >= len(items.shape) or items.items[at].folded in ("¿", "¡") else items.shape[at]


def _is_mark(items: Items, at: int) -> bool:
    """Whether item `at` only parts a credit from the caption: a star does, a currency does not."""
    return items.shape[at] in "(|d/n" or items.items[at].folded == "*"


def make_found(
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
    beyond: int = 0,
    named: int | None = None,
) -> Found:
    """A credit of the items `start` to `end`, cut from item `cut` on, with its brackets, separators and full stop.

    Cut with it are `through` items behind it, and `beyond` at the end of the text; its names end before item `named`.
    """
    text = items.text
    first, last = items.items[start].start, items.items[end - 1].end
    while last > first and text[last - 1] in " .,;" and items.items[end - 1].kind == ".":
        end -= 1
        last = items.items[end - 1].end
    reference = REFERENCE.search(text, first, last)
    chain = read_chain(items, start, end if named is None else named, said_by=said_by, medium=medium, whence=whence)
    if chain.creators or chain.organisations:
        first = items.items[without_courtesy(items, start)].start
    chain = chain._replace(
        notice=None if notice is None else text[notice:last].strip(), reference=reference[1] if reference else None
    )
    if items.shape[end : end + 2] == ".F" and items.items[end + 1].folded in RIGHTS:
        end += 2
        last = items.items[end - 1].end
    cut_start, cut_end = items.items[cut].start, last
    following = end + through
    if through:
        cut_end = items.items[end].end
    while _kind_behind(items, following) in tuple(").*"):
        inside = items.shape[following + 1 : following + 2] in ("", ")")
        if items.shape[following] == "." and not inside and cut > 0 and items.shape[cut - 1] not in ".n":
            break
        cut_end = items.items[following].end
        following += 1
    if beyond:
        cut_end = items.items[-1].end
    if cut_start == items.items[0].start:
        while _kind_behind(items, following) in tuple("d|:,;.n"):
            cut_end = items.items[following].end
            following += 1
    if cut and items.shape[cut - 1] == "," and rule == "credit.label":
        cut_start = items.items[cut - 1].start  # "Soft Harbour, photo by Ana Ruiz"
    before = cut - 1
    while before >= 0 and cut_start and _is_mark(items, before):
        cut_start = items.items[before].start
        before -= 1
    return Found(first, last, cut_start, cut_end, chain, rule)
