"""The nouns: what captionkit returns.

Frozen, slotted attrs classes with tuples inside: they hash, compare, pickle, and go to plain dicts and back.
Spans count code points of the text that the caller gave; where a record has both, its `raw` is `span.of(that text)`.
A block's, credit's and version's `text` is that stretch cleaned; a caption's is cleaned and without its credit.
Terms follow IPTC photo metadata; language codes follow BCP 47.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import attrs

FORMAT = 1
"""The version of the dict form; `from_dict` refuses another."""

_R = TypeVar("_R", bound="Record")
_T = TypeVar("_T")


class Term(str, Enum):
    """A word of a closed set, printed as its value."""

    def __str__(self) -> str:
        return str(self.value)


class Role(Term):
    """What a block of an article is."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    SUBHEADING = "subheading"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    BOILERPLATE = "boilerplate"


class Language(Term):
    """English, Spanish, both (`mul`), another language, or undetermined (names, numbers, credits)."""

    EN = "en"
    ES = "es"
    MUL = "mul"
    OTHER = "other"
    UND = "und"


class Origin(Term):
    """Where a version of a caption comes from: this text, the other edition, or an engine."""

    ORIGINAL = "original"
    PARALLEL = "parallel"
    MACHINE = "machine"


class Doubt(Term):
    """What captionkit is not sure of: a caption with doubts is one to look at."""

    PERSON_OR_ORGANISATION = "person_or_organisation"
    CAPTION_OR_CREDIT = "caption_or_credit"
    ROLE = "role"
    LANGUAGE = "language"
    PAIRING = "pairing"


class Flag(Term):
    """How a picture came to the desk, said by a word beside the names."""

    FILE = "file"
    HANDOUT = "handout"
    POOL = "pool"
    COURTESY = "courtesy"
    STRINGER = "stringer"
    SUPPLIED = "supplied"


class Medium(Term):
    """The kind of work that is credited: a photo unless its label says otherwise."""

    PHOTO = "photo"
    VIDEO = "video"
    ILLUSTRATION = "illustration"
    GRAPHIC = "graphic"
    SCREENSHOT = "screenshot"
    COMPOSITE = "composite"


@attrs.frozen
class Record:
    """What all records share: the way to a plain dict and back."""

    def to_dict(self) -> dict[str, Any]:
        """All fields and properties as str, int, None, lists and dicts, with the version of the format.

        >>> Span(2, 5).to_dict()
        {'format': 1, 'start': 2, 'end': 5}
        """
        return {"format": FORMAT, **_plain_record(self)}

    @classmethod
    def from_dict(cls: type[_R], data: Mapping[str, Any]) -> _R:
        """The record that `to_dict` came from; properties in `data` are ignored.

        Raises TypeError if `data` is no mapping, ValueError if it has another format version, lacks a field or holds
        a value that the field cannot have; the message names the field.

        >>> Span.from_dict({"format": 1, "start": 2, "end": 5})
        Span(start=2, end=5)
        """
        if not isinstance(data, Mapping):
            raise TypeError(
                f"{cls.__name__}.from_dict() takes a mapping as to_dict() gives, not {type(data).__name__}."
            )
        if data.get("format") != FORMAT:
            raise ValueError(
                f"This dict has format {data.get('format')!r}; this version of captionkit reads format {FORMAT}. "
                "Was it made by to_dict()?"
            )
        record: _R = _read_record(cls, data, cls.__name__)
        return record


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
    """`table:row`, `stage.rule` or `stage.rule:function`; search the package for it to find the place that decided."""
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


def _plain_record(record: Record) -> dict[str, Any]:
    cls: Any = type(record)
    names = [*attrs.fields_dict(cls), *_properties(cls)]
    return {name: _plain(getattr(record, name)) for name in names}


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return _plain_record(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


@cache
def _properties(cls: Any) -> tuple[str, ...]:
    return tuple(name for name, value in vars(cls).items() if isinstance(value, property))


@cache
def _kinds(cls: Any) -> dict[str, Any]:
    hints = get_type_hints(cls)
    return {name: hints[name] for name in attrs.fields_dict(cls)}


def _read_record(cls: Any, data: Any, where: str) -> Any:
    if not isinstance(data, Mapping):
        raise ValueError(f"{where} must be a mapping, not {data!r}.")
    if absent := [name for name in _kinds(cls) if name not in data]:
        raise ValueError(f"{where} lacks {', '.join(absent)}.")
    return cls(**{name: _read(kind, data[name], f"{where}.{name}") for name, kind in _kinds(cls).items()})


def _read(kind: Any, value: Any, where: str) -> Any:
    if get_origin(kind) is tuple:
        if not isinstance(value, list | tuple):
            raise ValueError(f"{where} must be a list, not {value!r}.")
        return tuple(_read(get_args(kind)[0], item, f"{where}[{i}]") for i, item in enumerate(value))
    if alternatives := get_args(kind):  # X | None
        return None if value is None else _read(alternatives[0], value, where)
    if issubclass(kind, Record):
        return _read_record(kind, value, where)
    if issubclass(kind, Enum):
        try:
            return kind(value)
        except ValueError:
            raise ValueError(f"{where} must be one of {', '.join(kind)}, not {value!r}.") from None
    if type(value) is not kind:
        raise ValueError(f"{where} must be {kind.__name__}, not {value!r}.")
    return value
