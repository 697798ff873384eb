"""The nouns: what captionkit returns.

Frozen, slotted attrs classes with tuples inside: they hash, compare, pickle, and go to plain dicts and back.
Spans count code points of the text that the caller gave; where a record has both, its `raw` is `span.of(that text)`.
A block's, credit's and version's `text` is that stretch cleaned; a caption's is cleaned and without its credit.
Terms follow IPTC photo metadata; language codes follow BCP 47, but for "other".
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import attrs

from captionkit.records.plain import FORMAT, Record
from captionkit.records.terms import Doubt, Flag, Language, Medium, Origin, Role, Term

__all__ = [
    "FORMAT", "Article", "Block", "Caption", "Credit", "Doubt", "Flag", "Language", "Medium", "Origin", "Reason",
    "Record", "Role", "Span", "Term", "Version",
]  # fmt: skip

_T = TypeVar("_T")


@attrs.frozen
class Span(Record):
    """A stretch of the caller's text, in code points, end excluded."""

    start: int = attrs.field()
    """The first code point."""
    end: int
    """The code point after the last."""

    @start.validator
    def _ordered(self, _: object, start: int) -> None:
        if not 0 <= start <= self.end:
            raise ValueError(f"A span needs 0 <= start <= end, not start={start!r}, end={self.end!r}.")

    def of(self, text: str) -> str:
        """The stretch itself.

        >>> Span(0, 4).of("Foto: Ana Ruiz")
        'Foto'
        """
        return text[self.start : self.end]


@attrs.frozen
class Reason(Record):
    """Why something was decided: the name of one lexicon row or rule, and where it applied."""

    rule: str
    """`table:row` names a row of `captionkit/lexicon`, `stage.rule` a rule, `stage.rule:function` a function: search
    the package for what stands behind the last colon. "Carrying on" in the README says where each leads."""
    span: Span
    """What the rule saw."""


@attrs.frozen
class Block(Record):
    """A paragraph, line, caption or notice of an article."""

    text: str
    """Clean: NFC, no invisible characters, single spaces; quotes and dashes as written."""
    span: Span
    """Its extent in `Article.raw`."""
    role: Role
    """What it is."""
    language: Language
    """The language of its own words, credit apart."""
    reasons: tuple[Reason, ...] = ()
    """What decided the role."""


@attrs.frozen
class Credit(Record):
    """Who made, owns or gave the picture. `creators`, `organisations` and `text` matter most."""

    raw: str
    """The credit as written, uncleaned, without its label and outer brackets."""
    text: str
    """`raw` cleaned, verbatim: the chain, flag words and "Courtesy of X" stay."""
    span: Span | None
    """The extent of `raw` in the caller's text; None if only the caller's `credit_hint` held it."""
    creators: tuple[str, ...] = ()
    """People and user names, in order, in readable case: IPTC Creator."""
    organisations: tuple[str, ...] = ()
    """Agencies, outlets, stock sites, rights holders; known ones in their own spelling: IPTC Credit Line."""
    medium: Medium = Medium.PHOTO
    """Photo, unless a label says otherwise."""
    flags: tuple[Flag, ...] = ()
    """File, handout, pool ... as the credit's own words say."""
    notice: str | None = None
    """A copyright notice such as "© 2024 Ana Ruiz": IPTC Copyright Notice."""
    reference: str | None = None
    """A supplier's number, such as "16507315bs"."""

    @property
    def line(self) -> str | None:
        """Creators, then organisations, joined by "/"; None where there is no name.

        >>> Credit("EFE/Ana Ruiz", "EFE/Ana Ruiz", Span(0, 12), ("Ana Ruiz",), ("EFE",)).line
        'Ana Ruiz/EFE'
        """
        return "/".join(self.creators + self.organisations) or None


@attrs.frozen
class Version(Record):
    """One side of a caption."""

    language: Language
    """`en` or `es`."""
    text: str
    """The clean caption in that language, without its credit; empty where an engine failed, as `warnings` say."""
    origin: Origin = Origin.ORIGINAL
    """Original, parallel or machine."""
    engine: str | None = None
    """Name and version of the engine, for a machine version."""
    source_language: Language | None = None
    """The language that the engine translated from."""
    raw: str | None = None
    """The text as it stood, uncleaned; None for a machine version."""
    span: Span | None = None
    """The extent of `raw` in the caller's text; None unless the origin is original."""
    warnings: tuple[str, ...] = ()
    """What is to be known of a machine version: "numbers" or "names" differ, "failed:timeout" ..."""


@attrs.frozen
class Caption(Record):
    """One picture's caption. `text`, `credit_line` and `language` matter most."""

    raw: str
    """The caption as it stood, with its credit."""
    span: Span
    """The extent of `raw` in the caller's text."""
    text: str | None
    """Clean, as first written, without credit, dateline and instructions; None for a bare credit."""
    language: Language
    """The language of `text`."""
    credits: tuple[Credit, ...] = ()
    """Usually one; two for "Foto: A | Vídeo: B"."""
    versions: tuple[Version, ...] = ()
    """The English and Spanish sides that there are."""
    dateline: str | None = None
    """Place and date that stood in front: "MADRID, 01/05/2020"."""
    instructions: str | None = None
    """Notes to editors: "NO RESALES", "MANDATORY CREDIT"."""
    marks: tuple[Flag, ...] = ()
    """Flags that stood outside a credit, as in "FILE - ..."."""
    image_url: str | None = None
    """The picture's address, where a page told it."""
    alt_text: str | None = None
    """The picture's alternative text, where a page told it."""
    doubts: tuple[Doubt, ...] = ()
    """What is unsure; empty when sure."""
    reasons: tuple[Reason, ...] = ()
    """What decided the cut and the names."""

    @property
    def en(self) -> str | None:
        """The English side."""
        return self._side(Language.EN)

    @property
    def es(self) -> str | None:
        """The Spanish side."""
        return self._side(Language.ES)

    @property
    def creators(self) -> tuple[str, ...]:
        """The people of all credits, each once."""
        return _once(name for credit in self.credits for name in credit.creators)

    @property
    def organisations(self) -> tuple[str, ...]:
        """The organisations of all credits, each once."""
        return _once(name for credit in self.credits for name in credit.organisations)

    @property
    def flags(self) -> tuple[Flag, ...]:
        """The marks and the credits' flags, each once."""
        return _once((*self.marks, *(flag for credit in self.credits for flag in credit.flags)))

    @property
    def credit_line(self) -> str | None:
        """Creators, then organisations, joined by "/"; None where there is no name."""
        return "/".join(self.creators + self.organisations) or None

    @property
    def is_bilingual(self) -> bool:
        """Whether both sides are there, whatever their origin."""
        return not self.missing and self.text is not None

    @property
    def missing(self) -> tuple[Language, ...]:
        """The languages without a side; none for a bare credit, which has nothing to say in any."""
        if self.text is None:
            return ()
        there = {version.language for version in self.versions if version.text}
        return tuple(language for language in (Language.EN, Language.ES) if language not in there)

    def row(self) -> dict[str, str | list[str] | None]:
        """A flat dict of str, None and lists of str: a table row, a Scrapy item, a Spark row."""
        return {
            "raw": self.raw,
            "text": self.text,
            "language": self.language.value,
            "en": self.en,
            "es": self.es,
            "credit_line": self.credit_line,
            "creators": list(self.creators),
            "organisations": list(self.organisations),
            "flags": [flag.value for flag in self.flags],
            "dateline": self.dateline,
            "instructions": self.instructions,
            "image_url": self.image_url,
            "alt_text": self.alt_text,
            "doubts": [doubt.value for doubt in self.doubts],
        }

    def _side(self, language: Language) -> str | None:
        return next((version.text for version in self.versions if version.language is language and version.text), None)


@attrs.frozen
class Article(Record):
    """An article taken apart. `captions` and `body` matter most."""

    raw: str
    """The text as the caller gave it; of a page, the text that was read from it."""
    blocks: tuple[Block, ...]
    """Everything, in order and disjoint; between them stands only white space and invisible characters."""
    captions: tuple[Caption, ...]
    """One record per caption, in order; a credit on its own line is in the record of the caption above it."""
    language: Language
    """The language of the body."""

    @property
    def headline(self) -> str | None:
        """The text of the headline."""
        return next(iter(self._texts(Role.HEADLINE)), None)

    @property
    def standfirst(self) -> str | None:
        """The summary beside the headline."""
        return next(iter(self._texts(Role.STANDFIRST)), None)

    @property
    def body(self) -> tuple[str, ...]:
        """The paragraphs of the story, without subheadings."""
        return self._texts(Role.BODY)

    @property
    def boilerplate(self) -> tuple[str, ...]:
        """What belongs to the site and not to the story."""
        return self._texts(Role.BOILERPLATE)

    def _texts(self, role: Role) -> tuple[str, ...]:
        return tuple(block.text for block in self.blocks if block.role is role)


def _once(values: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(values))
