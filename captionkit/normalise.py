"""The verbs: the whole corridor from text to records.

cleaning -> blocks -> credits and languages of each block -> roles -> captions. Stages work on clean text; here their
positions are mapped back to the text that the caller gave.
"""

from __future__ import annotations

import re
from typing import Any

import attrs

from captionkit import bilingual, languages, roles
from captionkit.blocks import split_blocks
from captionkit.cleaning import INVISIBLE, WHITE, Cleaned, clean
from captionkit.credits import Chain, Found, Reading, find_hint, read_caption, read_field
from captionkit.options import DEFAULT, Options
from captionkit.records import (
    Article,
    Block,
    Caption,
    Credit,
    Doubt,
    Flag,
    Language,
    Medium,
    Reason,
    Role,
    Span,
    Version,
)

_SHOWS_NOTHING = re.compile(rf"[{WHITE}{INVISIBLE}\N{{ZERO WIDTH JOINER}}]*")
_TELLING = 80  # code points: a block of this length tells its language
_SHORT_CAPTION = 350  # code points: a longer block needs a credit with a label or brackets to be a caption
_LONGEST_CAPTION = 1500  # code points: a longer block is read as prose


def normalise(text: str, options: Options = DEFAULT) -> Article:
    """Take an article apart: blocks with their roles, and one record per caption.

    `text` is any str; blocks are parted by line breaks. Raises TypeError if it is no str or `options` no Options.

    >>> article = normalise("Rain at last\\n\\nPHOTO/EFE - El embalse de Valmora\\n\\nThe reservoir rose on Friday.")
    >>> article.headline, article.captions[0].es, article.captions[0].credit_line
    ('Rain at last', 'El embalse de Valmora', 'EFE')
    """
    _check(text, options, "normalise")
    cleaned = clean(text)
    extents = split_blocks(cleaned.text)
    readings = [_read_block(cleaned.text[start:end], options) for start, end in extents]
    context = _context_of([cleaned.text[start:end] for start, end in extents])
    facts = []
    for (start, end), reading in zip(extents, readings, strict=True):
        words = _squeeze(reading.caption)
        facts.append(
            roles.Facts(
                cleaned.text[start:end],
                _block_language(cleaned.text[start:end], words, context),
                bool(words) and _sure_of_caption(reading, len(words)),
                bool(reading.credits) and not words and _sure_of_credit(reading),
                reading.bare_name,
            )
        )
    verdicts = roles.judge_roles(facts, options._boilerplate, options._captions)
    spans = _partition(text, [cleaned.extent(start, end) for start, end in extents])
    blocks = tuple(
        Block(_unwrap(fact.text, verdict.role), span, verdict.role, fact.language, (Reason(verdict.rule, span),))
        for fact, verdict, span in zip(facts, verdicts, spans, strict=True)
    )
    if not blocks and not _SHOWS_NOTHING.fullmatch(text):
        whole = Span(0, len(text))
        blocks = (Block("", whole, Role.BOILERPLATE, Language.UND, (Reason("role.no_words", whole),)),)
    main = roles.main_language(
        [fact for fact, verdict in zip(facts, verdicts, strict=True) if verdict.role in (Role.BODY, Role.SUBHEADING)]
        or facts
    )
    captions = []
    for at, (block, reading, (start, _)) in enumerate(zip(blocks, readings, extents, strict=False)):
        if block.role is Role.CAPTION:
            below = (
                at + 1 if at + 1 < len(blocks) and blocks[at + 1].role is Role.CREDIT and not reading.credits else None
            )
            captions.append(_join(cleaned, text, blocks, extents, readings, at, below, main))
        elif block.role is Role.CREDIT and not (
            at and blocks[at - 1].role is Role.CAPTION and not readings[at - 1].credits
        ):
            captions.append(_caption(cleaned, text, reading, start, block.span, main))
    return Article(text, blocks, tuple(captions), main)


def normalise_caption(
    text: str,
    options: Options = DEFAULT,
    *,
    credit_hint: str | None = None,
    context_language: Language | str | None = None,
) -> Caption:
    """Read one caption: its credit apart, its language told, its sides found.

    `credit_hint` is the credit field that came beside the caption: names it shares with the caption are taken out of
    the caption, others are added. `context_language` is the article's language, "en" or "es": it speaks where the
    caption does not. Raises TypeError if `text` or `credit_hint` is no str, ValueError for another context language.

    >>> caption = normalise_caption("REUTERS/ANA RUIZ  -   El puente de Valmora, tras la crecida")
    >>> caption.text, caption.creators, caption.organisations, str(caption.language)
    ('El puente de Valmora, tras la crecida', ('Ana Ruiz',), ('Reuters',), 'es')
    """
    _check(text, options, "normalise_caption")
    context = _context(context_language)
    cleaned = clean(text)
    reading = read_caption(cleaned.text, options._organisations)
    if credit_hint is None:
        return _caption(cleaned, text, reading, 0, Span(0, len(text)), context)
    _check(credit_hint, options, "normalise_caption", "credit_hint")
    hint = attrs.evolve(normalise_credit(credit_hint, options), span=None)
    reading = _without_hint(reading, hint)
    caption = _caption(cleaned, text, reading, 0, Span(0, len(text)), context)
    return _with_hint(caption, hint)


def normalise_credit(text: str, options: Options = DEFAULT) -> Credit:
    """Read a text that is known to be a credit: an IPTC By-line or Credit, a field of a picture system.

    Raises TypeError if `text` is no str. A text without names gives a Credit without names.

    >>> normalise_credit("Foto: Ana Ruiz (EFE)").line
    'Ana Ruiz/EFE'
    """
    _check(text, options, "normalise_credit")
    cleaned = clean(text)
    chain, start, end = read_field(cleaned.text, options._organisations)
    return _credit(cleaned, text, chain, start, end)


def detect_language(text: str) -> Language:
    """The language of a text: English, Spanish, both, another, or undetermined (names, numbers, lone credits).

    Raises TypeError if `text` is no str.

    >>> str(detect_language("El primer ministro de Irak, Mustafa al-Kazemi"))
    'es'
    """
    _check(text, DEFAULT, "detect_language")
    return languages.judge(clean(text).text).language


def language_spans(text: str) -> tuple[tuple[Span, Language], ...]:
    """Which stretch of a text is in which language, in order and disjoint; names alone are in none.

    Raises TypeError if `text` is no str.

    >>> text = "The bridge at dawn / El puente al amanecer"
    >>> [(span.of(text), str(language)) for span, language in language_spans(text)]
    [('The bridge at dawn', 'en'), ('El puente al amanecer', 'es')]
    """
    _check(text, DEFAULT, "language_spans")
    cleaned = clean(text)
    return tuple((Span(*cleaned.extent(s.start, s.end)), s.language) for s in languages.stretches(cleaned.text))


def _check(text: object, options: object, function: str, argument: str = "text") -> None:
    """Raise at once, with help, for a mistake of the caller."""
    if not isinstance(text, str):
        help_ = "Give it one string."
        if isinstance(text, bytes | bytearray | memoryview):
            help_ = "Decode the bytes first, as in data.decode('utf-8'): only you know their encoding."
        elif text is None or (isinstance(text, float) and text != text):
            help_ = "Leave missing values out, as in [normalise_caption(t) for t in texts if t] or column.dropna()."
        elif isinstance(text, list | tuple):
            help_ = f"Call it once for each string, as in [{function}(t) for t in texts]."
        raise TypeError(f"{function}() takes a str as {argument}, not {type(text).__name__}. {help_}")
    if not isinstance(options, Options):
        raise TypeError(
            f"{function}() takes Options as options, not {type(options).__name__}. "
            "Change the defaults with attrs.evolve(captionkit.DEFAULT, organisations=[...])."
        )


def _context(value: Any) -> Language | None:
    try:
        language = None if value is None else Language(value)
    except ValueError:
        language = Language.OTHER
    if language is not None and language not in (Language.EN, Language.ES, Language.UND):
        raise ValueError(f"context_language is 'en', 'es' or None, not {value!r}.")
    return language


def _read_block(text: str, options: Options) -> Reading:
    """A block read as a caption, unless it is too long to be one."""
    if len(text) > _LONGEST_CAPTION:
        return Reading(text, (), (), (), (), False, ())
    return read_caption(text, options._organisations)


def _sure_of_credit(reading: Reading) -> bool:
    """Whether a block is a credit: an outlet's or a platform's name alone may be a label or a button."""
    rules = {rule for rule, _, _ in reading.reasons}
    return "credit.whole_name" not in rules


def _sure_of_caption(reading: Reading, length: int) -> bool:
    """Whether a block with a credit is a caption: a paragraph may end with an agency's name."""
    rules = {found.rule for found in reading.credits}
    return bool(rules) and (
        length <= _SHORT_CAPTION or bool(rules & {"credit.label", "credit.brackets", "credit.first"})
    )


def _context_of(blocks: list[str]) -> Language:
    """The language of most of an article's longer blocks: what speaks where a short block does not."""
    sizes = {Language.EN: 0, Language.ES: 0}
    for block in blocks:
        if len(block) >= _TELLING and (language := languages.judge(block).language) in sizes:
            sizes[language] += len(block)
    return max(sizes, key=lambda language: sizes[language]) if any(sizes.values()) else Language.UND


def _block_language(text: str, words: str, context: Language) -> Language:
    return languages.judge(words or text, context).language if words else Language.UND


def _unwrap(text: str, role: Role) -> str:
    """A paragraph's line breaks are where it was wrapped; a caption's were meant."""
    return text if role is Role.CAPTION else text.replace("\n", " ")


def _partition(text: str, extents: list[tuple[int, int]]) -> list[Span]:
    """Block extents widened over what cleaning dropped and still shows in the source, such as an entity."""
    spans, done = [], 0
    for at, (start, end) in enumerate(extents):
        following = extents[at + 1][0] if at + 1 < len(extents) else len(text)
        if not _SHOWS_NOTHING.fullmatch(text, done, start):
            start = done
        if not _SHOWS_NOTHING.fullmatch(text, end, following):
            end = following
        spans.append(Span(start, end))
        done = end
    return spans


def _squeeze(blanked: str) -> str:
    """What is left when credits are blanked out: no spaces where they stood, no separator that joined them."""
    lines = (re.sub(r" {2,}", " ", line).strip() for line in blanked.split("\n"))
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n ")
    return text if any(map(str.isalnum, text)) else ""


def _caption(
    cleaned: Cleaned, source: str, reading: Reading, offset: int, span: Span, context: Language | None
) -> Caption:
    """The record of one reading; `offset` is where the reading's text begins in the clean text."""
    words = _squeeze(reading.caption)
    text = clean(words).text or None
    judged = languages.judge(text, context) if text else languages.Judgement(Language.UND, False)
    versions = _versions(cleaned, source, reading, offset, text, judged.language)
    if judged.language is Language.MUL and len(versions) < 2:
        judged = languages.Judgement(Language.MUL, True)
    found_credits = tuple(
        _credit(cleaned, source, found.chain, offset + found.start, offset + found.end) for found in reading.credits
    )
    doubts = []
    if any(not found.chain.sure for found in reading.credits):
        doubts.append(Doubt.PERSON_OR_ORGANISATION)
    if reading.bare_name:
        doubts.append(Doubt.CAPTION_OR_CREDIT)
    if judged.thin and text:
        doubts.append(Doubt.LANGUAGE)
    notes = [_squeeze(cleaned.text[offset + start : offset + end]) for start, end in reading.instructions]
    datelines = [cleaned.text[offset + start : offset + end] for start, end in reading.datelines]
    return Caption(
        raw=span.of(source),
        span=span,
        text=text,
        language=judged.language,
        credits=_distinct(found_credits),
        versions=versions,
        dateline=" ".join(datelines) or None,
        instructions=" ".join(notes) or None,
        marks=tuple(dict.fromkeys(map(Flag, reading.marks))),
        doubts=tuple(doubts),
        reasons=tuple(
            Reason(rule, _span(cleaned, offset + start, offset + end)) for rule, start, end in reading.reasons
        ),
    )


def _distinct(found: tuple[Credit, ...]) -> tuple[Credit, ...]:
    """A credit printed twice counts once: the fuller one stays."""
    kept: list[Credit] = []
    for credit in found:
        names = {*credit.creators, *credit.organisations}
        twin = next((at for at, other in enumerate(kept) if names and _overlap(names, other)), None)
        if twin is None:
            kept.append(credit)
        elif len(names) > len({*kept[twin].creators, *kept[twin].organisations}):
            kept[twin] = credit
    return tuple(kept)


def _overlap(names: set[str], other: Credit) -> bool:
    theirs = {*other.creators, *other.organisations}
    return bool(theirs) and (names <= theirs or theirs <= names)


def _versions(
    cleaned: Cleaned, source: str, reading: Reading, offset: int, text: str | None, language: Language
) -> tuple[Version, ...]:
    if text is None or language in (Language.OTHER, Language.UND):
        return ()
    start = len(reading.caption) - len(reading.caption.lstrip(" \n"))
    end = len(reading.caption.rstrip(" \n"))
    if language is not Language.MUL:
        return (_version(cleaned, source, offset + start, offset + end, language, text),)
    clauses = [(s.start, s.end, s.language) for s in languages.clauses(reading.caption)]
    versions = tuple(
        _version(cleaned, source, offset + side.start, offset + side.end, side.language, side_text)
        for side in bilingual.sides(reading.caption, clauses)
        if (side_text := clean(_squeeze(reading.caption[side.start : side.end])).text)
    )
    whole = all(read_caption(version.text).caption == version.text for version in versions)
    return versions if whole else ()  # a side that reads as a credit is none


def _version(cleaned: Cleaned, source: str, start: int, end: int, language: Language, text: str) -> Version:
    span = _span(cleaned, start, end)
    return Version(language, text, raw=span.of(source), span=span)


def _credit(cleaned: Cleaned, source: str, chain: Chain, start: int, end: int) -> Credit:
    span = _span(cleaned, start, end)
    return Credit(
        raw=span.of(source),
        text=cleaned.text[start:end],
        span=span,
        creators=chain.creators,
        organisations=chain.organisations,
        medium=Medium(chain.medium),
        flags=tuple(map(Flag, chain.flags)),
        notice=chain.notice,
        reference=chain.reference,
    )


def _span(cleaned: Cleaned, start: int, end: int) -> Span:
    return Span(*cleaned.extent(start, end))


def _join(
    cleaned: Cleaned,
    source: str,
    blocks: tuple[Block, ...],
    extents: list[tuple[int, int]],
    readings: list[Reading],
    at: int,
    below: int | None,
    context: Language,
) -> Caption:
    """The record of a caption block, with the credit block below it if there is one."""
    caption = _caption(cleaned, source, readings[at], extents[at][0], blocks[at].span, context)
    if below is None:
        return caption
    credit = _caption(cleaned, source, readings[below], extents[below][0], blocks[below].span, context)
    span = Span(caption.span.start, credit.span.end)
    return Caption(
        raw=span.of(source),
        span=span,
        text=caption.text,
        language=caption.language,
        credits=credit.credits,
        versions=caption.versions,
        dateline=caption.dateline,
        instructions=caption.instructions or credit.instructions,
        marks=tuple(dict.fromkeys(caption.marks + credit.marks)),
        doubts=tuple(dict.fromkeys((*(d for d in caption.doubts if d is not Doubt.CAPTION_OR_CREDIT), *credit.doubts))),
        reasons=(*caption.reasons, *credit.reasons, Reason("caption.credit_below", credit.span)),
    )


def _without_hint(reading: Reading, hint: Credit) -> Reading:
    """Take what the hint says out of the caption, where it stands at its end or start."""
    names = (*hint.creators, *hint.organisations)
    forms = dict.fromkeys(form for form in (hint.text, hint.line, *names) if form)
    for _ in forms:
        place = find_hint(reading.caption, tuple(forms))
        if place is None:
            break
        start, end, cut_start, cut_end = place
        chain = Chain((), (), (), hint.medium.value, None, None, True, ())
        found = Found(start, end, cut_start, cut_end, chain, "credit.hint")
        reading = reading._replace(
            caption=reading.caption[:cut_start] + " " * (cut_end - cut_start) + reading.caption[cut_end:],
            credits=(*reading.credits, found),
            bare_name=False,
            reasons=(*reading.reasons, ("credit.hint", start, end)),
        )
    return reading


def _with_hint(caption: Caption, hint: Credit) -> Caption:
    """One credit of the hint and of the caption's credits that share a name with it; others stay beside it."""
    names = {*hint.creators, *hint.organisations}
    if not (names or hint.flags or hint.text):
        return caption
    merged, others, place = hint, [], None
    for credit in caption.credits:
        mine = {*credit.creators, *credit.organisations}
        if mine and not mine & names:
            others.append(credit)
            continue
        place = place or credit
        merged = attrs.evolve(
            merged,
            creators=tuple(dict.fromkeys((*merged.creators, *credit.creators))),
            organisations=tuple(dict.fromkeys((*merged.organisations, *credit.organisations))),
            flags=tuple(dict.fromkeys((*merged.flags, *credit.flags))),
            medium=credit.medium if merged.medium is Medium.PHOTO else merged.medium,
            notice=merged.notice or credit.notice,
            reference=merged.reference or credit.reference,
        )
    if place is not None:
        merged = attrs.evolve(merged, raw=place.raw, text=place.text, span=place.span)
    return attrs.evolve(caption, credits=(merged, *others))
