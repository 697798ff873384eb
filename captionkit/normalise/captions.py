"""What the stages read -> a Caption record, its positions mapped back to the caller's text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

import attrs

from captionkit import bilingual, languages
from captionkit.cleaning import Cleaned, clean
from captionkit.credits import UNSURE, Chain, Found, Reading, find_hint, read_caption, read_field
from captionkit.lexicon.matching import Index, fold
from captionkit.lexicon.organisations import Organisation
from captionkit.records import Caption, Credit, Doubt, Flag, Language, Medium, Reason, Span, Version

_T = TypeVar("_T")
_FEW = 120  # characters: a longer text tells its languages by its words alone


class Draft(NamedTuple):
    """One block as a caption: what was read, the words that are left, their language."""

    reading: Reading
    words: str
    """Clean; empty for a bare credit."""
    language: Language
    thin: bool
    """Whether the evidence for the language is."""

    @classmethod
    def of(cls, reading: Reading, context: Language | None) -> Draft:
        """The draft of a reading; `context` is the article's language."""
        words = words_of(reading)
        return cls.judged(reading, words, languages.weigh(words), context)

    @classmethod
    def judged(cls, reading: Reading, words: str, weighed: languages.Weighed, context: Language | None) -> Draft:
        """The draft of a reading whose words have been weighed."""
        language, thin, _ = weighed.judged(context)
        if _tagged(words) or (language in (Language.EN, Language.ES) and _says_it_twice(words)):
            language, thin = Language.MUL, False
        elif language is Language.MUL and (around := _language_around(words)) is not None:
            language, thin = around, True
        return cls(reading, words, language, thin)


def _sides(caption: str) -> Sequence[bilingual.Side]:
    """The two sides of a caption that is in both languages: by tags, by one mark, by its clauses."""
    if found := _tagged(caption) or _halves(caption):
        return found
    clauses = [(clause.start, clause.end, clause.language) for clause in languages.clauses(caption)]
    return bilingual.sides(caption, clauses)


def _language_around(caption: str) -> Language | None:
    """The language around what another one says in the middle of a caption: a long name, a title, dishes, a borrowed
    clause; such a caption has one side and a doubt. None where both have a side."""
    if _tagged(caption) or _halves(caption):
        return None
    clauses = languages.clauses(caption)
    return clauses[0].language if len(clauses) > 2 and clauses[0].language is clauses[-1].language else None


def _tagged(caption: str) -> Sequence[bilingual.Side]:
    """The sides that tags name, if no side is clearly in the other's language."""
    sides = bilingual.tagged(caption)
    ours = {Language.EN, Language.ES}
    told = [languages.judge(caption[side.start : side.end]).language for side in sides]
    lies = any(language in ours and language is not side.language for language, side in zip(told, sides, strict=True))
    return () if lies else sides


def _halves(caption: str) -> Sequence[bilingual.Side]:
    """The halves that a mark parts, if one is English and one is Spanish."""
    found = [
        bilingual.Side(*half, languages.judge(caption[slice(*half)]).language) for half in bilingual.parted(caption)
    ]
    return found if {side.language for side in found} == {Language.EN, Language.ES} else ()


def _says_it_twice(words: str) -> bool:
    """Whether a caption of few words, which leave its language open, is one half in each language."""
    if len(words) > _FEW or '"' in words:
        return False
    halves = {side.language: words[side.start : side.end] for side in _halves(words)}
    return len(halves) == 2 and bilingual.alike(halves[Language.EN], halves[Language.ES])


def words_of(reading: Reading) -> str:
    """The words of a caption without its credits, clean; empty without a letter."""
    if reading.reasons:
        return clean(squeezed(reading.caption)).text
    return reading.caption if any(map(str.isalnum, reading.caption)) else ""


def squeezed(blanked: str) -> str:
    """What is left where credits are blanked out, without the spaces where they stood; empty without a letter."""
    lines = (re.sub(r" {2,}", " ", line).strip() for line in blanked.split("\n"))
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n ")
    return text if any(map(str.isalnum, text)) else ""


@attrs.frozen
class Mapper:
    """Positions of a stretch of clean text, as spans of the caller's text."""

    cleaned: Cleaned
    offset: int = 0
    """Where the stretch begins in the clean text."""

    def span(self, start: int, end: int) -> Span:
        """The caller's span of a part of the stretch."""
        return Span(*self.cleaned.extent(self.offset + start, self.offset + end))

    def text(self, start: int, end: int) -> str:
        """A part of the stretch."""
        return self.cleaned.text[self.offset + start : self.offset + end]

    def credit(self, chain: Chain, start: int, end: int) -> Credit:
        """The record of a chain that stands from `start` to `end`."""
        span = self.span(start, end)
        return Credit(
            raw=span.of(self.cleaned.source),
            text=self.text(start, end),
            span=span,
            creators=chain.creators,
            organisations=chain.organisations,
            medium=Medium(chain.medium),
            flags=tuple(map(Flag, chain.flags)),
            notice=chain.notice,
            reference=chain.reference,
        )

    def caption(self, draft: Draft, span: Span, *doubts: Doubt) -> Caption:
        """The record of a draft that covers `span` of the caller's text."""
        reading, versions = draft.reading, self._versions(draft)
        if len(versions) == 2 and bilingual.differ(*(side.text for side in sorted(versions, key=_language))):
            doubts = (*doubts, Doubt.PAIRING)
        unsure = draft.thin or (draft.language is Language.MUL and len(versions) < 2)
        found = [*doubts]
        if any(not credit.chain.sure for credit in reading.credits):
            found.append(Doubt.PERSON_OR_ORGANISATION)
        if reading.bare_name or any(credit.rule in UNSURE for credit in reading.credits):
            found.append(Doubt.CAPTION_OR_CREDIT)
        if unsure and draft.words:
            found.append(Doubt.LANGUAGE)
        return Caption(
            raw=span.of(self.cleaned.source),
            span=span,
            text=draft.words or None,
            language=draft.language,
            credits=_distinct([self.credit(credit.chain, credit.start, credit.end) for credit in reading.credits]),
            versions=versions,
            dateline=" ".join(self.text(*line) for line in reading.datelines) or None,
            instructions=" ".join(squeezed(self.text(*note)) for note in reading.instructions) or None,
            marks=_once(map(Flag, reading.marks)),
            doubts=_once(found),
            reasons=tuple(Reason(rule, self.span(start, end)) for rule, start, end in reading.reasons),
        )

    def _versions(self, draft: Draft) -> tuple[Version, ...]:
        blanked = draft.reading.caption
        if not draft.words or draft.language in (Language.OTHER, Language.UND):
            return ()
        if draft.language is not Language.MUL:
            start = len(blanked) - len(blanked.lstrip(" \n"))
            return (self._version(start, len(blanked.rstrip(" \n")), draft.language, draft.words),)
        versions = []
        for start, end, language in _sides(blanked):
            words = clean(squeezed(blanked[start:end])).text
            torn = blanked.count("(") == blanked.count(")") and words.count("(") != words.count(")")
            if not words or torn or read_caption(words).caption != words:
                return ()  # a side that reads as a credit is none, nor is half of what stands in brackets
            versions.append(self._version(start, end, language, words))
        return tuple(versions)

    def _version(self, start: int, end: int, language: Language, words: str) -> Version:
        span = self.span(start, end)
        return Version(language, words, raw=span.of(self.cleaned.source), span=span)


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
        marks=_once((*caption.marks, *credit.marks)),
        doubts=_once((*doubts, *credit.doubts)),
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
    apart = bool(one.credits and other.credits) and not _share(
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
        marks=_once((*one.marks, *other.marks)),
        image_url=one.image_url or other.image_url,
        alt_text=one.alt_text or other.alt_text,
        doubts=_once((*one.doubts, *other.doubts)),
        reasons=(*one.reasons, *other.reasons, Reason("caption.twin", other.span)),
    )


def read(text: str, own: Index[Organisation] | None = None) -> Reading:
    """Take a clean caption apart; where two halves say the same, each with the credit, it is read in both."""
    reading = read_caption(text, own)
    for start, end in bilingual.parted(reading.caption) if reading.credits else ():
        inner = read_caption(reading.caption[start:end], own)
        names = {name for credit in reading.credits for name in (*credit.chain.creators, *credit.chain.organisations)}
        for credit in inner.credits:
            if _share(names, {*credit.chain.creators, *credit.chain.organisations}):
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
    forms = _once(form for form in (hint.text, hint.line, *hint.creators, *hint.organisations) if form)
    for _ in forms:
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


def with_hint(caption: Caption, hint: Credit) -> Caption:
    """One credit of the hint and of the caption's credits that share a name with it; others stay beside it."""
    if not (_names(hint) or hint.flags or hint.text):
        return caption
    merged, others = hint, []
    for credit in caption.credits:
        if _names(credit) and not _share(_names(credit), _names(hint)):
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
        return _share(set(credit.creators), set(other.creators))
    flag = bool(credit.flags) and credit.flags == other.flags and not (_names(credit) or _names(other))
    return flag or _share(_names(credit), _names(other)) or _same(credit, other)


def _distinct(found: list[Credit]) -> tuple[Credit, ...]:
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
        creators=(*credit.creators, *(name for name in other.creators if not _share({name}, known))),
        organisations=(*credit.organisations, *(name for name in other.organisations if not _share({name}, known))),
        medium=other.medium if credit.medium is Medium.PHOTO else credit.medium,
        flags=_once((*credit.flags, *other.flags)),
        notice=credit.notice or other.notice,
        reference=credit.reference or other.reference,
    )


def _names(credit: Credit) -> set[str]:
    return {*credit.creators, *credit.organisations}


def _share(names: set[str], others: set[str]) -> bool:
    """Whether a name of one set is among the others, in any case and with any accents."""
    return not {_plain(name) for name in names}.isdisjoint(map(_plain, others))


def _plain(name: str) -> str:
    return " ".join(map(fold, name.split()))


def _language(version: Version) -> str:
    return version.language.value


def _once(values: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(values))
