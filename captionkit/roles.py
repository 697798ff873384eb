"""Blocks -> roles: each block is judged alone by named cues, then once more in its neighbourhood.

The story runs from its first paragraph to its last. Before it stand headline, standfirst, byline, dateline; after it
and in clusters of short lines stands what belongs to the site.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from captionkit.lexicon import cues, phrases
from captionkit.lexicon.given_names import GIVEN_NAMES
from captionkit.lexicon.matching import Index, fold, folded_words, with_numbers
from captionkit.records import Language, Role

_ENDS_SENTENCE = re.compile(r"[.!?…][\"”’»')\]]*\s*$")
_HOLDS_SENTENCES = re.compile(r"[^\W\d][.!?][\"”’»')]* [A-ZÁÉÍÓÚÑ¿¡\"“].{60}", re.DOTALL)
_QUOTED = re.compile(r"[\"”»’]\s*$")
_LAST_SENTENCES = 8  # blocks: more short sentences than this after the last paragraph are no story
_SHORTEST_HEADLINE = 12  # characters
_LONG_LINE = 80  # characters: longer than most headlines
_PARAGRAPH, _SENTENCE = 110, 45  # characters: a paragraph of a story; a sentence that may be one
_PHRASE_WINDOW = 400  # characters of a block in which a phrase says something about the whole
_END_FAMILIES = frozenset(
    ("comments author_bio tags most_read copyright paywall newsletter related legal share donation section").split()
)
_LINK_FAMILIES = frozenset({"related", "most_read"})
_BEFORE_COLON = frozenset("related most_read tags newsletter advertising follow share".split())
_MAIL = re.compile(r"(?<!\S)[\w.+-]{1,64}@\S+")


class Facts(NamedTuple):
    """What earlier stages know of a block."""

    text: str
    """Clean."""
    language: Language
    """Of its words, credit apart."""
    credit: bool
    """It holds a credit and other words."""
    only_credit: bool
    """It holds a credit and nothing else."""
    bare_name: bool
    """It is one person's name."""


class Verdict(NamedTuple):
    """A role, and the rule that decided it."""

    role: Role
    rule: str


def judge_roles(
    facts: Sequence[Facts],
    own_boilerplate: Index[str] | None = None,
    own_captions: Index[str] | None = None,
) -> list[Verdict]:
    """The role of each block."""
    alone = [_alone(fact, own_boilerplate, own_captions) for fact in facts]
    language = main_language(facts, alone)
    first, last = _story(facts, alone, language)
    verdicts = list(alone)
    for at, fact in enumerate(facts):
        if verdicts[at] is None:
            verdicts[at] = _in_place(at, fact, facts, alone, first, last, language)
    done = [verdict or Verdict(Role.BODY, "role.default") for verdict in verdicts]
    _head(facts, done, first)
    _clusters(done, first, last)
    _credits_below(facts, done)
    return done


def main_language(facts: Sequence[Facts], alone: Sequence[Verdict | None] = ()) -> Language:
    """The language of most characters of the paragraphs, or of all blocks where there is no paragraph."""
    for least in (_PARAGRAPH, 0):
        size = {Language.EN: 0, Language.ES: 0, Language.OTHER: 0}
        for at, fact in enumerate(facts):
            skip = at < len(alone) and alone[at] is not None
            if fact.language in size and len(fact.text) >= least and not skip:
                size[fact.language] += len(fact.text)
        if any(size.values()):
            return max(size, key=lambda language: size[language])
    return Language.UND


def _alone(fact: Facts, own_boilerplate: Index[str] | None, own_captions: Index[str] | None) -> Verdict | None:
    """What a block is by its own words, or None."""
    text = fact.text
    words = folded_words(text[:_PHRASE_WINDOW])
    if not words:
        return Verdict(Role.BOILERPLATE, "role.no_words")
    if own_boilerplate is not None and _holds(own_boilerplate, folded_words(text)):
        return Verdict(Role.BOILERPLATE, "options.boilerplate")
    if own_captions is not None and own_captions.at(words):
        return Verdict(Role.CAPTION, "options.captions")
    if phrase := find_phrase(text, words):
        return Verdict(Role.BOILERPLATE, f"phrase:{phrase.family}:{phrase.words}")
    if all(word.isdigit() for word in words) and len(words) <= 4 and "/" not in text and "." not in text:
        return Verdict(Role.BOILERPLATE, "role.number")
    if re.fullmatch(r"https?://\S+|www\.\S+", text):
        return Verdict(Role.BOILERPLATE, "role.address")
    low = text.lower()
    if len(words) <= 20 and (low.startswith(cues.BYLINE_STARTS) or " por: " in low) and _names_follow(text):
        return Verdict(Role.BYLINE, "role.byline")
    if fact.only_credit and len(text) < 160:
        return Verdict(Role.CREDIT, "role.credit")
    if fact.credit and len(text) <= 700:
        return Verdict(Role.CAPTION, "role.has_credit")
    if _is_date(text, words):
        return Verdict(Role.DATELINE, "role.date")
    if len(text) <= 500 and low.startswith(cues.CAPTION_STARTS):
        return Verdict(Role.CAPTION, "role.caption_opening")
    if len(text) <= 200 and any(cue in low for cue in cues.CAPTION_HAS) and '"' not in text and "”" not in text:
        return Verdict(Role.CAPTION, "role.caption_cue")
    return None


def _holds(index: Index[str], words: Sequence[str]) -> bool:
    return any(index.at(words, at) for at in range(len(words)))


def find_phrase(text: str, words: Sequence[str] | None = None) -> phrases.Phrase | None:
    """The row of site furniture that a block holds."""
    words = with_numbers(folded_words(text[:_PHRASE_WINDOW]) if words is None else words)
    if not words:
        return None
    if (whole := phrases.index("line").at(words)) and whole[0] == len(words) and len(text) < _PHRASE_WINDOW:
        return whole[1]
    if start := phrases.index("starts").at(words):
        return start[1]
    opening, colon, _ = text[:60].partition(":")
    if colon and (opened := with_numbers(folded_words(opening))):
        lead = phrases.index("line").at(opened)
        if lead and lead[0] == len(opened) and lead[1].family in _BEFORE_COLON:
            return lead[1]
    anywhere = phrases.index("has")
    return next((found[1] for at in range(len(words)) if (found := anywhere.at(words, at))), None)


def _is_date(text: str, words: Sequence[str]) -> bool:
    """Whether a line says when, and little else: "Madrid - 15 oct 2024 - 08:22"."""
    if len(words) > 22 or len(text) > 130 or not any(word[0].isdigit() for word in words):
        return False
    if text.endswith(".") and not words[-1].isdigit() and words[-1] not in cues.DATE_WORDS:
        return False
    dated = sum(word[0].isdigit() or word in cues.DATE_WORDS for word in words)
    year = re.search(r"\b(?:19|20)\d\d\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}", text)
    clock = re.search(r"\b\d{1,2}[:.h]\d{2}\b", text)
    month = any(word in cues.MONTHS for word in words)
    return (
        bool(year or (clock and month)) and dated >= 0.7 * len(words) and (month or bool(re.search(r"\d[/.-]\d", text)))
    )


def _names_follow(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", _MAIL.sub(" ", text))[1:]
    ends = _ENDS_SENTENCE.search(text) and len(words) > 6
    return bool(words) and not ends and sum(word[0].isupper() for word in words) >= 0.5 * len(words)


def _story(facts: Sequence[Facts], alone: Sequence[Verdict | None], language: Language) -> tuple[int, int]:
    """The first and the last paragraph of the story; after the site has begun to speak, one needs company to count."""
    paragraphs = [
        at
        for at, fact in enumerate(facts)
        if alone[at] is None
        and len(fact.text) >= _PARAGRAPH
        and fact.language in (language, Language.MUL, Language.UND)
        and (_ENDS_SENTENCE.search(fact.text) or _HOLDS_SENTENCES.search(fact.text))
    ]
    if not paragraphs:
        sentences = [at for at, fact in enumerate(facts) if alone[at] is None and _ENDS_SENTENCE.search(fact.text)]
        return (sentences[0], sentences[-1]) if sentences else (len(facts), len(facts))
    if (
        len(paragraphs) > 1
        and len(facts[paragraphs[0]].text) < 400
        and any(
            ((verdict := alone[at]) is not None and verdict.role in (Role.BYLINE, Role.DATELINE))
            or (alone[at] is None and _byline(facts[at]))
            for at in range(paragraphs[0] + 1, paragraphs[1])
        )
    ):
        paragraphs = paragraphs[1:]  # what stands above the byline is the standfirst
    opening = paragraphs[0]
    if len(paragraphs) > 1 and opening + 1 < paragraphs[1] and not any(verdict is None for verdict in alone[:opening]):
        following = facts[opening + 1].text
        if alone[opening + 1] is None and len(following) <= 110 and not _ENDS_SENTENCE.search(following):
            paragraphs = paragraphs[1:]  # what stands above the headline is the standfirst
    last = paragraphs[0]
    for count, (before, at) in enumerate(pairwise(paragraphs), 1):
        spoken = sum(_family(alone[between]) in _END_FAMILIES for between in range(before + 1, at))
        others = at - before - 1
        company = sum(at <= other <= at + 8 for other in paragraphs[count : count + 9])
        if count >= 3 and spoken and (spoken >= 3 or others >= 6) and company < 3:
            break
        last = at
    return paragraphs[0], last


def _family(verdict: Verdict | None) -> str:
    return verdict.rule.split(":")[1] if verdict and verdict.rule.startswith("phrase:") else ""


def _in_place(
    at: int,
    fact: Facts,
    facts: Sequence[Facts],
    alone: Sequence[Verdict | None],
    first: int,
    last: int,
    language: Language,
) -> Verdict:
    """What a block is by where it stands."""
    sentence = bool(_ENDS_SENTENCE.search(fact.text)) or bool(_HOLDS_SENTENCES.search(fact.text))
    sentence = sentence or (len(fact.text) > 60 and bool(_QUOTED.search(fact.text)))
    foreign = {fact.language, language} == {Language.EN, Language.ES}
    foreign = foreign and fact.text[0] not in '"“«' and len(folded_words(fact.text)) >= 4
    if first <= at <= last:
        if foreign:
            linked = at and _family(alone[at - 1]) in _LINK_FAMILIES
            return (
                Verdict(Role.BOILERPLATE, "role.after_link") if linked else Verdict(Role.CAPTION, "role.other_language")
            )
        following = alone[at + 1] if at + 1 < len(alone) else None
        if _family(following) == "related" and len(fact.text) <= 160 and len(facts[at + 1].text) <= 30:
            return Verdict(Role.BOILERPLATE, "role.before_link")
        asks = fact.text.endswith("?") and len(fact.text) <= 80 and fact.text[0] not in '"“«-—'
        if asks and at < last and len(facts[at + 1].text) > len(fact.text):
            return Verdict(Role.SUBHEADING, "role.question")
        if sentence or len(fact.text) >= 200:
            return Verdict(Role.BODY, "role.paragraph")
        if at and _family(alone[at - 1]) in _LINK_FAMILIES:
            return Verdict(Role.BOILERPLATE, "role.after_link")
        if fact.text.endswith(":") and len(fact.text) > 60:
            return Verdict(Role.BODY, "role.lead_in")
        if re.match(r"[*•·–-] |\d+[.)] ", fact.text):
            return Verdict(Role.BODY, "role.list_item")
        if len(fact.text) <= 120:
            return Verdict(Role.SUBHEADING, "role.short_line")
        return Verdict(Role.BODY, "role.paragraph")
    if at > last:
        if sentence and not foreign and _goes_on(facts, alone, last, at):
            return Verdict(Role.BODY, "role.last_sentence")
        if at <= last + 2 and re.fullmatch(r"[A-ZÁÉÍÓÚÑ]{2,3}|[A-Z]\.[A-Z]\.?", fact.text):
            return Verdict(Role.BYLINE, "role.initials")
        return Verdict(Role.BOILERPLATE, "role.after_story")
    return Verdict(Role.CAPTION, "role.other_language") if foreign else Verdict(Role.HEADLINE, "role.before_story")


def _goes_on(facts: Sequence[Facts], alone: Sequence[Verdict | None], last: int, at: int) -> bool:
    """Whether every block from the last paragraph to this one is a sentence that no phrase claims."""
    return (
        all(
            alone[between] is None
            and (_ENDS_SENTENCE.search(facts[between].text) or _QUOTED.search(facts[between].text))
            and len(folded_words(facts[between].text)) >= 2
            for between in range(max(last + 1, at - _LAST_SENTENCES), at + 1)
        )
        and at - last <= _LAST_SENTENCES
    )


def _head(facts: Sequence[Facts], verdicts: list[Verdict], first: int) -> None:
    """Headline, standfirst, byline and section labels before the story."""
    titles = [at for at in range(first) if verdicts[at].rule == "role.before_story"]
    lines = [at for at in titles if not _byline(facts[at])]
    for at in titles:
        if _byline(facts[at]):
            verdicts[at] = Verdict(Role.BYLINE, "role.name_before_story")
    told = [at for at in lines if len(folded_words(facts[at].text)) >= 4] or lines
    sentence = bool(told) and facts[told[0]].text.endswith(".")
    if sentence:  # the headline is the short line above it, if there is one
        told = [at for at in lines if at == told[0] - 1 and len(facts[at].text) >= _SHORTEST_HEADLINE] + told
    if not told:
        return
    headline, below = told[0], False
    if len(told) > 1 and _stands_above_headline(facts[told[0]].text, facts[told[1]].text):
        verdicts[headline] = Verdict(Role.STANDFIRST, "role.standfirst_first")
        headline, below = told[1], True
    verdicts[headline] = Verdict(Role.HEADLINE, "role.headline")
    name = fold(facts[headline].text)
    standfirst = below
    for at in lines:
        if at == headline or verdicts[at].role is Role.STANDFIRST:
            continue
        if at > headline and facts[at].bare_name:
            verdicts[at] = Verdict(Role.BYLINE, "role.name_below_headline")
        elif fold(facts[at].text) == name:
            verdicts[at] = Verdict(Role.HEADLINE, "role.headline_again")
        elif at < headline:
            verdicts[at] = Verdict(Role.BOILERPLATE, "role.section_label")
        elif not standfirst and len(facts[at].text) >= 40 and at - headline <= 3:
            verdicts[at] = Verdict(Role.STANDFIRST, "role.standfirst")
            standfirst = True
        elif _ENDS_SENTENCE.search(facts[at].text) and len(folded_words(facts[at].text)) >= 4:
            verdicts[at] = Verdict(Role.BODY, "role.sentence")
        else:
            verdicts[at] = Verdict(Role.BOILERPLATE, "role.before_story")
    _credits_of_text(facts, verdicts, first)


def _stands_above_headline(first: str, second: str) -> bool:
    """Whether the first of two lines is the standfirst and the second, much shorter one, the headline."""
    if _ENDS_SENTENCE.search(second):
        return False
    share = 0.4 if any(mark in first for mark in ':"“«') else 0.8  # long headlines hold a colon or a quotation
    return len(first) >= _LONG_LINE and len(second) <= share * len(first)


def _credits_of_text(facts: Sequence[Facts], verdicts: list[Verdict], first: int) -> None:
    """Before the story, an agency beside a date or a headline wrote the text: a byline."""
    for at in range(1, first):
        if verdicts[at].role is Role.CREDIT and not any(mark in facts[at].text for mark in ":©/(|"):
            beside = {verdicts[at - 1].role, verdicts[min(at + 1, len(verdicts) - 1)].role}
            if beside & {Role.DATELINE, Role.BYLINE} and Role.CAPTION not in beside:
                verdicts[at] = Verdict(Role.BYLINE, "role.agency_byline")


def _byline(fact: Facts) -> bool:
    words = folded_words(fact.text)
    if fact.bare_name:
        return len(words) > 2 or words[0] in GIVEN_NAMES
    return (
        1 < len(words) <= 9
        and any(word in cues.BYLINE_WORDS for word in words)
        and fact.text[0].isupper()
        and not _ENDS_SENTENCE.search(fact.text)
    )


def _clusters(verdicts: list[Verdict], first: int, last: int) -> None:
    """Inside the story: several short lines in a row are links, not subheadings; a date or a name there is a link's."""
    at = first
    while at <= last and at < len(verdicts):
        end = at
        while end <= last and verdicts[end].role in (Role.SUBHEADING, Role.BOILERPLATE, Role.DATELINE):
            end += 1
        short = [i for i in range(at, end) if verdicts[i].role is Role.SUBHEADING]
        links = any(_family(verdicts[i]) in _LINK_FAMILIES for i in range(at, end))
        if len(short) >= 3 or (short and links):
            keep = short[-1] if not links and end <= last else -1
            for i in short:
                if i != keep:
                    verdicts[i] = Verdict(Role.BOILERPLATE, "role.cluster")
        at = max(end, at + 1)
    for i in range(last + 1, len(verdicts)):
        if verdicts[i].role is Role.DATELINE and i > last + 2:
            verdicts[i] = Verdict(Role.BOILERPLATE, "role.date_after_story")


def _credits_below(facts: Sequence[Facts], verdicts: list[Verdict]) -> None:
    """A short block with its credit below is a caption; a paragraph, a headline or a standfirst is not."""
    for at in range(1, len(verdicts)):
        text, above = facts[at - 1].text, verdicts[at - 1]
        if verdicts[at].role is not Role.CREDIT or len(text) > 320:
            continue
        short = len(text) <= 180 and not _HOLDS_SENTENCES.search(text)
        if (above.role in (Role.SUBHEADING, Role.BODY) and short) or above.rule in (
            "role.after_story",
            "role.before_story",
        ):
            verdicts[at - 1] = Verdict(Role.CAPTION, "role.credit_below")
