"""Two editions of one article -> bilingual records: the verb `pair`."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from captionkit import bilingual
from captionkit.normalise.merging import merged_credits, once
from captionkit.records import Article, Caption, Doubt, Language, Origin, Reason, Version


def pair(left: Article | Iterable[Caption], right: Article | Iterable[Caption]) -> tuple[Caption, ...]:
    """The captions of two editions of one article, matched into bilingual records.

    First one record for each caption of `left`, in its order; then those of `right` that found no partner, as they
    are. A record with a partner has the partner's side too, origin `parallel`, where its own text has none in that
    language (an engine's side gives way), and what only the partner says of credit, dateline and picture. A partner
    in a third language stays a record of its own; where both say it in one language, the first edition's words count. A
    match that is not sure is left open: both captions stay as they are, with the doubt `pairing`. Spans count in the
    text of the record's own edition. Work and memory grow with the product of both sizes.

    The order of the arguments does not decide who is whose partner. A caption without words finds none. Raises
    TypeError if an argument is neither an Article nor captions.

    >>> from captionkit import normalise_caption
    >>> one = normalise_caption("The mayor of Valmora, Ana Ruiz, opens the bridge. Photo: EFE")
    >>> other = normalise_caption("La alcaldesa de Valmora, Ana Ruiz, inaugura el puente. EFE")
    >>> [(caption.en, caption.es) for caption in pair([one], [other])]
    [('The mayor of Valmora, Ana Ruiz, opens the bridge.', 'La alcaldesa de Valmora, Ana Ruiz, inaugura el puente.')]
    """
    ours, theirs = _captions(left), _captions(right)
    matches = bilingual.match(ours, theirs)
    useful = [match for match in matches.pairs if _adds(theirs[match.right], ours[match.left])]
    partners = {match.left: match for match in useful}
    found = {match.right for match in useful}
    records = []
    for at, caption in enumerate(ours):
        if at in partners:
            caption = _joined(caption, theirs[partners[at].right], partners[at].rule)
        records.append(_doubtful(caption) if at in matches.left_open else caption)
    for at, caption in enumerate(theirs):
        if at not in found:
            records.append(_doubtful(caption) if at in matches.right_open else caption)
    return tuple(records)


def _captions(edition: Article | Iterable[Caption]) -> tuple[Caption, ...]:
    if isinstance(edition, Article):
        return edition.captions
    if isinstance(edition, Caption | str | bytes) or not isinstance(edition, Iterable):
        raise TypeError(f"pair() takes two Articles or sequences of Captions, not {type(edition).__name__}.")
    captions = tuple(edition)
    for caption in captions:
        if not isinstance(caption, Caption):
            raise TypeError(f"pair() takes Captions, as normalise_caption() gives; one is {type(caption).__name__}.")
    return captions


_OF_CREDITS = (Doubt.PERSON_OR_ORGANISATION, Doubt.CAPTION_OR_CREDIT)


def _adds(partner: Caption, caption: Caption) -> bool:
    """Whether a partner has a side, or says the same: one in another language stays a record of its own."""
    return partner.text == caption.text or any(side.text for side in partner.versions)


def _told(caption: Caption) -> set[Language]:
    """The languages in which a caption has a side that no engine made."""
    return {side.language for side in caption.versions if side.text and side.origin is not Origin.MACHINE}


def _joined(caption: Caption, partner: Caption, rule: str) -> Caption:
    """A caption with what only its partner says."""
    told = _told(caption)
    new = [
        _parallel(side)
        for side in partner.versions
        if side.text and side.language not in told
        if side.origin is not Origin.MACHINE or side.language in caption.missing
    ]
    kept = [side for side in caption.versions if side.language not in {each.language for each in new}]
    unsure = [doubt for doubt in partner.doubts if partner.credits and doubt in _OF_CREDITS]
    return attrs.evolve(
        caption,
        versions=(*kept, *new),
        doubts=once((*caption.doubts, *unsure)),
        credits=merged_credits(caption.credits, [attrs.evolve(credit, span=None) for credit in partner.credits]),
        dateline=caption.dateline or partner.dateline,
        instructions=caption.instructions or partner.instructions,
        marks=once((*caption.marks, *partner.marks)),
        image_url=caption.image_url or partner.image_url,
        alt_text=caption.alt_text or partner.alt_text,
        reasons=(*caption.reasons, Reason(rule, caption.span)),
    )


def _parallel(side: Version) -> Version:
    """A side of the other edition; what an engine made stays an engine's."""
    origin = Origin.PARALLEL if side.origin is Origin.ORIGINAL else side.origin
    return attrs.evolve(side, origin=origin, span=None)


def _doubtful(caption: Caption) -> Caption:
    return attrs.evolve(caption, doubts=once((*caption.doubts, Doubt.PAIRING)))
