"""The closed sets of words that records hold: roles, languages, flags, doubts ..."""

from __future__ import annotations

from enum import Enum


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
