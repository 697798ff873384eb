"""Clean text -> a Reading, where more is known than the words alone: halves, a block that is a credit, a hint."""

from __future__ import annotations

from captionkit import bilingual
from captionkit.credits import Chain, Found, Reading, find_hint, read_caption, read_field
from captionkit.lexicon.matching import Index
from captionkit.lexicon.organisations import Organisation
from captionkit.normalise.merging import once, share_a_name
from captionkit.records import Credit

_MOST_CUT = 12  # places where a caption says its hint again: of a longer list of names the rest stays caption


def read(text: str, own: Index[Organisation] | None = None) -> Reading:
    """Take a clean caption apart; where two halves say the same, each with the credit, it is read in both."""
    reading = read_caption(text, own)
    for start, end in bilingual.parted(reading.caption) if reading.credits else ():
        inner = read_caption(reading.caption[start:end], own)
        names = {name for credit in reading.credits for name in (*credit.chain.creators, *credit.chain.organisations)}
        for credit in inner.credits if inner.caption.strip() else ():  # "... of the Children's Fund (UNICEF)"
            if share_a_name(names, {*credit.chain.creators, *credit.chain.organisations}):
                reading = _without(reading, credit, start)
    return reading


def _without(reading: Reading, credit: Found, offset: int) -> Reading:
    """A reading without a credit that was found in a half of it, which begins at `offset`."""
    found = credit._replace(
        start=credit.start + offset,
        end=credit.end + offset,
        cut_start=credit.cut_start + offset,
        cut_end=credit.cut_end + offset,
    )
    blank = " " * (found.cut_end - found.cut_start)
    return reading._replace(
        caption=reading.caption[: found.cut_start] + blank + reading.caption[found.cut_end :],
        credits=tuple(sorted((*reading.credits, found), key=lambda each: each.start)),
        reasons=(*reading.reasons, (found.rule, found.start, found.end)),
    )


def read_block(text: str, own: Index[Organisation] | None) -> Reading:
    """A clean block that is known to be a credit; without a name or a flag, as "Image:", it is none."""
    chain, start, end = read_field(text, own)
    blank = " " * len(text)
    if not (chain.creators or chain.organisations or chain.flags):
        return Reading(blank, (), (), (), (), False, ())
    found = Found(start, end, 0, len(text), chain, "credit.block")
    return Reading(blank, (found,), (), (), (), False, (("credit.block", start, end), *chain.reasons))


def without_hint(reading: Reading, hint: Credit) -> Reading:
    """Take what the hint says out of the caption, where it stands at its end or start."""
    forms = once(form for form in (hint.text, hint.line, *hint.creators, *hint.organisations) if form)
    for _ in forms[:_MOST_CUT]:
        place = find_hint(reading.caption, forms)
        if place is None:
            break
        start, end, cut_start, cut_end = place
        chain = Chain((), (), (), hint.medium.value, None, None, True, ())
        reading = reading._replace(
            caption=reading.caption[:cut_start] + " " * (cut_end - cut_start) + reading.caption[cut_end:],
            credits=(*reading.credits, Found(start, end, cut_start, cut_end, chain, "credit.hint")),
            bare_name=False,
            reasons=(*reading.reasons, ("credit.hint", start, end)),
        )
    return reading
