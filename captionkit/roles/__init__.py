"""Blocks -> roles: each block's own cues (`own`), those of its place (`around`), and the likeliest row (`sequence`)."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import NamedTuple

from captionkit.lexicon.matching import Index, folded_words
from captionkit.records import Language, Role
from captionkit.roles.around import look_around
from captionkit.roles.own import Facts, find_phrase, see
from captionkit.roles.sequence import choose

__all__ = ["Facts", "Verdict", "find_phrase", "judge_roles", "main_language"]

_NEVER_REPEATED = (Role.HEADLINE, Role.CAPTION)  # other pages list a headline that many read
_PROTECTED = frozenset(("credit", "credit_alone", "label_alone", "date", "byline", "name:given", "name:other"))
"""Cues of what may stand on many pages and is yet the article's own."""

_PARAGRAPH = 110  # characters: a block of this length tells the language of the story
_CLOSE = 3.0  # nats between two roles, below which a doubt is set: of such blocks one in four is wrong


class Verdict(NamedTuple):
    """A role, and the rule that decided it."""

    role: Role
    rule: str
    thin: bool
    """Whether another role is nearly as likely."""


def judge_roles(
    facts: Sequence[Facts],
    own_boilerplate: Index[str] | None = None,
    own_captions: Index[str] | None = None,
    repeated: Container[str] | None = None,
) -> list[Verdict]:
    """The role of each block; the caller's own words decide before any other cue."""
    main = main_language(facts)
    seen = [see(fact, main) for fact in facts]
    verdicts = []
    for fact, each, choice in zip(facts, seen, choose(look_around(facts, seen)), strict=True):
        rule = f"role.{choice.role}:{choice.cue}"
        if each.phrase and choice.role is Role.BOILERPLATE:
            rule = f"phrase:{each.phrase.family}:{each.phrase.words}"
        verdict = Verdict(choice.role, rule, choice.margin < _CLOSE)
        own = choice.role in _NEVER_REPEATED or not _PROTECTED.isdisjoint(each.cues)
        if repeated is not None and not own and fact.text in repeated:
            verdict = Verdict(Role.BOILERPLATE, "options.repeated", False)
        verdicts.append(_by_options(fact, own_boilerplate, own_captions) or verdict)
    return verdicts


def _by_options(fact: Facts, boilerplate: Index[str] | None, captions: Index[str] | None) -> Verdict | None:
    """What the caller's own phrases say of a block."""
    words = folded_words(fact.text) if boilerplate is not None or captions is not None else ()
    if boilerplate is not None and any(boilerplate.at(words, at) for at in range(len(words))):
        return Verdict(Role.BOILERPLATE, "options.boilerplate", False)
    if captions is not None and words and captions.at(words):
        return Verdict(Role.CAPTION, "options.captions", False)
    return None


def main_language(facts: Sequence[Facts]) -> Language:
    """The language of most characters of the paragraphs, or of all blocks where there is no paragraph."""
    for least in (_PARAGRAPH, 0):
        size = {Language.EN: 0, Language.ES: 0, Language.OTHER: 0}
        for fact in facts:
            if fact.language in size and len(fact.text) >= least:
                size[fact.language] += len(fact.text)
        if any(size.values()):
            return max(size, key=lambda language: size[language])
    return Language.UND
