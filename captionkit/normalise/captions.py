"""What the stages read -> a Caption record, its positions mapped back to the caller's text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import attrs

from captionkit import bilingual, languages
from captionkit.cleaning import Cleaned, clean
from captionkit.credits import UNSURE, Chain, Reading, read_caption
from captionkit.normalise.merging import distinct, once
from captionkit.records import Caption, Credit, Doubt, Flag, Language, Medium, Reason, Span, Version

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
    clause; such a caption has one side and a doubt. None where both have a side. Of a caption without tags."""
    if _halves(caption):
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

    def caption(self, draft: Draft, span: Span) -> Caption:
        """The record of a draft that covers `span` of the caller's text."""
        reading, versions = draft.reading, self._versions(draft)
        unsure = draft.thin or (draft.language is Language.MUL and len(versions) < 2)
        found = []
        if len(versions) == 2 and bilingual.differ(*(side.text for side in sorted(versions, key=_language))):
            found.append(Doubt.PAIRING)
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
            credits=distinct([self.credit(credit.chain, credit.start, credit.end) for credit in reading.credits]),
            versions=versions,
            dateline=" ".join(self.text(*line) for line in reading.datelines) or None,
            instructions=" ".join(squeezed(self.text(*note)) for note in reading.instructions) or None,
            marks=once(map(Flag, reading.marks)),
            doubts=tuple(found),
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


def _language(version: Version) -> str:
    return version.language.value
