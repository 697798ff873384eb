"""Records of one picture -> one record: a caption and its credit, a hint, a twin in the other language, two credits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

import attrs

from captionkit import bilingual
from captionkit.lexicon.matching import fold
from captionkit.records import Caption, Credit, Doubt, Language, Medium, Reason, Span

_T = TypeVar("_T")


def joined(caption: Caption, credit: Caption, source: str) -> Caption:
    """One record of a caption and the credit that stands below it, or above."""
    span = Span(min(caption.span.start, credit.span.start), max(caption.span.end, credit.span.end))
    doubts = [doubt for doubt in caption.doubts if doubt is not Doubt.CAPTION_OR_CREDIT]
    return attrs.evolve(
        caption,
        raw=span.of(source),
        span=span,
        credits=credit.credits,
        dateline=caption.dateline or credit.dateline,
        instructions=" ".join(filter(None, (caption.instructions, credit.instructions))) or None,
        marks=once((*caption.marks, *credit.marks)),
        doubts=once((*doubts, *credit.doubts)),
        reasons=(*caption.reasons, *credit.reasons, Reason("caption.credit_beside", credit.span)),
    )


def with_twins(captions: Iterable[Caption], source: str) -> Iterator[Caption]:
    """The captions of an article, one record where two in a row are one in English and one in Spanish."""
    waiting: Caption | None = None
    for caption in captions:
        if waiting is not None and _are_twins(waiting, caption, source):
            yield _as_one(waiting, caption, source)
            waiting = None
        else:
            if waiting is not None:
                yield waiting
            waiting = caption
    if waiting is not None:
        yield waiting


def _are_twins(one: Caption, other: Caption, source: str) -> bool:
    texts = {caption.language: caption.text for caption in (one, other) if caption.text and len(caption.versions) == 1}
    english, spanish = texts.get(Language.EN), texts.get(Language.ES)
    if not (english and spanish and source[one.span.end : other.span.start].isspace()):
        return False
    one_picture = one.image_url is None or other.image_url in (None, one.image_url)
    apart = bool(one.credits and other.credits) and not share_a_name(
        set().union(*map(_names, one.credits)), set().union(*map(_names, other.credits))
    )
    return one_picture and not apart and bilingual.alike(english, spanish) and not bilingual.contradict(one, other)


def _as_one(one: Caption, other: Caption, source: str) -> Caption:
    span = Span(one.span.start, other.span.end)
    return attrs.evolve(
        one,
        raw=span.of(source),
        span=span,
        text=f"{one.text}\n\n{other.text}",
        language=Language.MUL,
        credits=merged_credits(one.credits, other.credits),
        versions=(*one.versions, *other.versions),
        dateline=one.dateline or other.dateline,
        instructions=" ".join(filter(None, (one.instructions, other.instructions))) or None,
        marks=once((*one.marks, *other.marks)),
        image_url=one.image_url or other.image_url,
        alt_text=one.alt_text or other.alt_text,
        doubts=once((*one.doubts, *other.doubts)),
        reasons=(*one.reasons, *other.reasons, Reason("caption.twin", other.span)),
    )


def with_hint(caption: Caption, hint: Credit) -> Caption:
    """One credit of the hint and of the caption's credits that share a name with it; others stay beside it."""
    if not (_names(hint) or hint.flags or hint.text):
        return caption
    merged, others = hint, []
    for credit in caption.credits:
        if _names(credit) and not share_a_name(_names(credit), _names(hint)):
            others.append(credit)
        else:
            merged = _merged(merged, credit)
    return attrs.evolve(caption, credits=(merged, *others))


def merged_credits(mine: Iterable[Credit], others: Iterable[Credit]) -> tuple[Credit, ...]:
    """The credits of one picture in two editions: one of those that share a name, with what only the other says."""
    kept = list(mine)
    for other in others:
        twin = next((at for at, each in enumerate(kept) if _of_one_picture(each, other)), None)
        if twin is None:
            kept.append(other)
        else:
            kept[twin] = _merged(kept[twin], other)
    return tuple(kept)


def _of_one_picture(credit: Credit, other: Credit) -> bool:
    """Whether two credits share a person, or a name where one of them has no people; or say the same flag."""
    if credit.creators and other.creators:
        return share_a_name(set(credit.creators), set(other.creators))
    flag = bool(credit.flags) and credit.flags == other.flags and not (_names(credit) or _names(other))
    return flag or share_a_name(_names(credit), _names(other)) or _same(credit, other)


def distinct(found: list[Credit]) -> tuple[Credit, ...]:
    """A credit printed twice counts once: the fuller one stays, with what only the other said."""
    kept: list[Credit] = []
    for credit in found:
        twin = next((at for at, other in enumerate(kept) if _same(credit, other)), None)
        if twin is None:
            kept.append(credit)
        elif len(_names(credit)) > len(_names(kept[twin])):
            kept[twin] = _merged(credit, kept[twin])
        else:
            kept[twin] = _merged(kept[twin], credit)
    return tuple(kept)


def _same(credit: Credit, other: Credit) -> bool:
    mine, theirs = _names(credit), _names(other)
    same_words = not mine and not theirs and credit.text.casefold() == other.text.casefold()
    within = bool(mine and theirs) and (mine <= theirs or theirs <= mine)
    return credit.medium is other.medium and (within or same_words)


def _merged(credit: Credit, other: Credit) -> Credit:
    """`credit` with what only `other` says; its place in the text too, if `credit` has none."""
    known = _names(credit)
    place = credit if credit.span is not None else other
    return attrs.evolve(
        credit,
        raw=place.raw,
        text=place.text,
        span=place.span,
        creators=(*credit.creators, *(name for name in other.creators if not share_a_name({name}, known))),
        organisations=(
            *credit.organisations,
            *(name for name in other.organisations if not share_a_name({name}, known)),
        ),
        medium=other.medium if credit.medium is Medium.PHOTO else credit.medium,
        flags=once((*credit.flags, *other.flags)),
        notice=credit.notice or other.notice,
        reference=credit.reference or other.reference,
    )


def _names(credit: Credit) -> set[str]:
    return {*credit.creators, *credit.organisations}


def share_a_name(names: set[str], others: set[str]) -> bool:
    """Whether a name of one set is among the others, in any case and with any accents."""
    return not {_plain(name) for name in names}.isdisjoint(map(_plain, others))


def _plain(name: str) -> str:
    return " ".join(map(fold, name.split()))


def once(values: Iterable[_T]) -> tuple[_T, ...]:
    """The values in their order, each once."""
    return tuple(dict.fromkeys(values))
