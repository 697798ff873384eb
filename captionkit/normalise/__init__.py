"""The verbs: the whole corridor from text to records.

cleaning -> blocks -> credits and languages of each block -> roles -> captions. Stages work on clean text; `captions`
makes the records and maps their positions back to the text that the caller gave.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import attrs

from captionkit import languages, roles
from captionkit.blocks import split_blocks
from captionkit.cleaning import INVISIBLE, WHITE, Cleaned, clean
from captionkit.credits import Reading, read_caption, read_field
from captionkit.normalise.captions import Draft, Mapper, words_of
from captionkit.normalise.merging import joined, with_hint, with_twins
from captionkit.normalise.mistakes import check_options, checked_context, checked_text
from captionkit.normalise.pairs import pair
from captionkit.normalise.readings import read, read_block, without_hint
from captionkit.options import DEFAULT, Options
from captionkit.records import Article, Block, Caption, Credit, Doubt, Language, Reason, Role, Span
from captionkit.repetition import RepeatedBlocks, repeated_blocks

__all__ = [
    "PageBlock",
    "RepeatedBlocks",
    "detect_language",
    "language_spans",
    "normalise",
    "normalise_caption",
    "normalise_credit",
    "normalise_page",
    "pair",
    "repeated_blocks",
]

_SHOWS_NOTHING = re.compile(rf"[{WHITE}{INVISIBLE}\N{{ZERO WIDTH JOINER}}]*")
_TELLING = 80  # code points: a block of this length tells its language
_LONGEST_CAPTION = 1500  # code points: a longer block is read as prose


def normalise(text: str, options: Options = DEFAULT) -> Article:
    """Take an article apart: blocks with their roles, and one record per caption.

    `text` is any str; blocks are parted by line breaks. Raises TypeError if it is no str or `options` no Options.

    >>> article = normalise("Rain at last\\n\\nPHOTO/EFE - El embalse de Valmora\\n\\nThe reservoir rose on Friday.")
    >>> article.headline, article.captions[0].es, article.captions[0].credit_line
    ('Rain at last', 'El embalse de Valmora', 'EFE')
    """
    text = checked_text(text, "normalise")
    check_options(options, "normalise")
    cleaned = clean(text)
    extents = split_blocks(cleaned.text)
    return _article(cleaned, extents, [_PLAIN] * len(extents), options)


class PageBlock(NamedTuple):
    """A block of a page, and what the page says of it."""

    text: str
    marks: tuple[str, ...] = ()
    """Signs of `lexicon.markup`."""
    image_url: str | None = None
    alt_text: str | None = None
    credit: str | None = None
    """The picture's credit, where the page says it apart: used if the caption's words do not say it."""
    figure: int = 0
    """Which figure of the page it stands in; 0 for none."""


_PLAIN = PageBlock("")


def normalise_page(
    blocks: Iterable[PageBlock], options: Options = DEFAULT, context_language: Language | str | None = None
) -> Article:
    """The same for a page that has been taken apart already; `raw` is the blocks' text, parted by blank lines.

    `context_language` is what the page says of its language: it speaks where no longer block does.

    >>> page = [PageBlock("Rain at last", ("page:h1",)), PageBlock("El embalse de Valmora. EFE", ("page:figcaption",))]
    >>> article = normalise_page(page)
    >>> article.headline, article.captions[0].es, article.raw[:14]
    ('Rain at last', 'El embalse de Valmora.', 'Rain at last\\n\\n')
    """
    check_options(options, "normalise_page")
    context = checked_context(context_language)
    page = [(clean(block.text).text, block) for block in blocks]
    told = [(words, block) for words, block in page if words]
    extents, at = [], 0
    for words, _ in told:
        extents.append((at, at + len(words)))
        at += len(words) + 2
    raw = "\n\n".join(words for words, _ in told)
    return _article(Cleaned(raw, raw, ()), extents, [block for _, block in told], options, context)


def _article(
    cleaned: Cleaned,
    extents: Sequence[tuple[int, int]],
    page: Sequence[PageBlock],
    options: Options,
    context: Language | None = None,
) -> Article:
    """An article of the blocks that stand at the extents of the clean text; `page`: what a page says of each."""
    text = cleaned.source
    spans = _partition(cleaned, extents)
    story = [at for at, block in enumerate(page) if _OUTSIDE not in block.marks]
    told = [page[at] for at in story]
    texts = [cleaned.text[slice(*extents[at])] for at in story]
    drafts = _drafts(texts, options, context)
    facts = [_facts(*each) for each in zip(texts, drafts, [block.marks for block in told], strict=True)]
    verdicts = roles.judge_roles(facts, options.boilerplate_index, options.captions_index, options.repeated)
    blocks = [
        Block(
            _unwrapped(fact.text, verdict.role),
            spans[at],
            verdict.role,
            _language(fact, verdict.role),
            (Reason(verdict.rule, spans[at]),),
        )
        for at, fact, verdict in zip(story, facts, verdicts, strict=True)
    ]
    body = [fact for fact, block in zip(facts, blocks, strict=True) if block.role in (Role.BODY, Role.SUBHEADING)]
    mappers = [Mapper(cleaned, extents[at][0]) for at in story]
    drafts = [_as_role(block, draft, options) for block, draft in zip(blocks, drafts, strict=True)]
    thin = [verdict.thin for verdict in verdicts]
    captions = tuple(with_twins(_captions(blocks, drafts, mappers, thin, told, options), text))
    if len(story) < len(page):
        around = {at: _around(cleaned, extents[at], spans[at]) for at in set(range(len(page))).difference(story)}
        around.update(zip(story, blocks, strict=True))
        blocks = [around[at] for at in range(len(page))]
    return Article(text, tuple(blocks) or _nothing_to_read(text), captions, roles.main_language(body or facts))


_OUTSIDE = "page:outside"  # what stands elsewhere on a page than its story does is the site's


def _around(cleaned: Cleaned, extent: tuple[int, int], span: Span) -> Block:
    """A block of a page that stands outside its story."""
    text = cleaned.text[slice(*extent)].replace("\n", " ")
    reason = Reason(f"role.boilerplate:{_OUTSIDE}", span)
    return Block(text, span, Role.BOILERPLATE, languages.judge(text).language, (reason,))


def normalise_caption(
    text: str,
    options: Options = DEFAULT,
    *,
    credit_hint: str | None = None,
    context_language: Language | str | None = None,
) -> Caption:
    """Read one caption: its credit apart, its language told, its sides found.

    `credit_hint` is the credit field that came beside the caption: its names are taken out of the caption where a mark
    parts them from it, and are in the record once. `context_language` is the article's language: "en" or "es" speak
    where the caption does not, another says nothing. Raises TypeError if `text` or `credit_hint` is no str, ValueError
    if `context_language` is no value of `Language`.

    >>> caption = normalise_caption("REUTERS/ANA RUIZ  -   El puente de Valmora, tras la crecida")
    >>> caption.text, caption.creators, caption.organisations, str(caption.language)
    ('El puente de Valmora, tras la crecida', ('Ana Ruiz',), ('Reuters',), 'es')
    """
    text = checked_text(text, "normalise_caption")
    check_options(options, "normalise_caption")
    context = checked_context(context_language)
    cleaned = clean(text)
    reading, whole = read(cleaned.text, options.organisations_index), Span(0, len(text))
    if credit_hint is None:
        return Mapper(cleaned).caption(Draft.of(reading, context), whole)
    hint = normalise_credit(checked_text(credit_hint, "normalise_caption", "credit_hint"), options)
    hint = attrs.evolve(hint, span=None)
    return with_hint(Mapper(cleaned).caption(Draft.of(without_hint(reading, hint), context), whole), hint)


def normalise_credit(text: str, options: Options = DEFAULT) -> Credit:
    """Read a text that is known to be a credit: an IPTC By-line or Credit, a field of a picture system.

    Raises TypeError if `text` is no str. A text without names gives a Credit without names.

    >>> normalise_credit("Foto: Ana Ruiz (EFE)").line
    'Ana Ruiz/EFE'
    """
    text = checked_text(text, "normalise_credit")
    check_options(options, "normalise_credit")
    cleaned = clean(text)
    return Mapper(cleaned).credit(*read_field(cleaned.text, options.organisations_index))


def detect_language(text: str) -> Language:
    """The language of a text: English, Spanish, both, another, or undetermined (names, numbers, agencies).

    A credit with a label speaks its label's language ("Foto de Ana Ruiz" is Spanish); a credit behind other words has
    no say.

    Raises TypeError if `text` is no str.

    >>> str(detect_language("El primer ministro de Irak, Mustafa al-Kazemi"))
    'es'
    """
    words = clean(checked_text(text, "detect_language")).text
    judged = languages.judge(words).language
    if judged is Language.MUL:
        reading = read_caption(words)
        return Draft.of(reading, None).language if reading.credits else judged
    return judged


def language_spans(text: str) -> tuple[tuple[Span, Language], ...]:
    """Which stretch of a text is in which language, in order and disjoint; names alone are in none.

    Raises TypeError if `text` is no str.

    >>> text = "The bridge at dawn / El puente al amanecer"
    >>> [(span.of(text), str(language)) for span, language in language_spans(text)]
    [('The bridge at dawn', 'en'), ('El puente al amanecer', 'es')]
    """
    cleaned = clean(checked_text(text, "language_spans"))
    return tuple((Span(*cleaned.extent(s.start, s.end)), s.language) for s in languages.stretches(cleaned.text))


def _drafts(blocks: Sequence[str], options: Options, told: Language | None = None) -> list[Draft]:
    """Each block read as a caption, unless it is too long to be one."""
    readings = [
        Reading(block, (), (), (), (), False, ())
        if len(block) > _LONGEST_CAPTION
        else read(block, options.organisations_index)
        for block in blocks
    ]
    words = list(map(words_of, readings))
    weighed = list(map(languages.weigh, words))
    context = _context_of(words, weighed)
    if context is Language.UND:
        context = told or context
    return [Draft.judged(*each, context) for each in zip(readings, words, weighed, strict=True)]


def _facts(text: str, draft: Draft, marks: tuple[str, ...] = ()) -> roles.Facts:
    """What the roles need to know of a block."""
    found = draft.reading.credits
    named = [each for each in found if each.chain.creators or each.chain.organisations or each.chain.flags]
    last = max(named, key=lambda credit: credit.cut_end, default=None)  # a writer's initials are no evidence
    blanked, place = draft.reading.caption, "inside"  # notes to editors are blanked: a credit before them is at the end
    if last is not None and not blanked[last.cut_end :].strip():
        place = "end"
    elif last is not None and not blanked[: last.cut_start].strip():
        place = "start"
    return roles.Facts(
        text,
        draft.language,
        credit=last.rule.partition(":")[0] if last else "",
        credit_place=place,
        only_credit=bool(found) and not draft.words,
        bare_name=draft.reading.bare_name,
        page=marks,
    )


def _language(fact: roles.Facts, role: Role) -> Language:
    """A block's language: of all its words, unless it is a caption, whose credit has no say."""
    if fact.language is Language.UND and fact.only_credit and role not in (Role.CAPTION, Role.CREDIT):
        return languages.judge(fact.text).language
    return fact.language


def _context_of(words: Sequence[str], weighed: Sequence[languages.Weighed]) -> Language:
    """The language of most of an article's longer blocks: what speaks where a short block does not."""
    sizes = {Language.EN: 0, Language.ES: 0}
    for block, each in zip(words, weighed, strict=True):
        if len(block) >= _TELLING and (language := each.judged().language) in sizes:
            sizes[language] += len(block)
    return max(sizes, key=lambda language: sizes[language]) if any(sizes.values()) else Language.UND


def _as_role(block: Block, draft: Draft, options: Options) -> Draft:
    """A block that is a credit by its place, read as one."""
    if block.role is not Role.CREDIT or draft.reading.credits:
        return draft
    return Draft.of(read_block(draft.reading.caption, options.organisations_index), None)


def _captions(
    blocks: Sequence[Block],
    drafts: Sequence[Draft],
    mappers: Sequence[Mapper],
    thin: Sequence[bool],
    page: Sequence[PageBlock],
    options: Options,
) -> Iterator[Caption]:
    """One record for each caption; a credit on its own line goes to the caption above it that has none.

    On a page it may stand above the caption, in the same figure.
    """
    waiting: Caption | None = None
    credited = 0  # the figure of a credit that waits for its caption
    for block, draft, mapper, unsure, marked in zip(blocks, drafts, mappers, thin, page, strict=True):
        is_credit = block.role is Role.CREDIT
        if is_credit and not draft.reading.credits:
            continue  # a label alone: the names stand in the next block
        if not is_credit and block.role is not Role.CAPTION:
            if waiting:
                yield waiting
            waiting, credited = None, 0
            continue
        caption = _of_page(draft, mapper, block.span, marked, options)
        if unsure:
            caption = attrs.evolve(caption, doubts=tuple(dict.fromkeys((Doubt.ROLE, *caption.doubts))))
        if waiting and is_credit and not waiting.credits:
            waiting = joined(waiting, caption, mapper.cleaned.source)
        elif waiting and credited and credited == marked.figure and not (is_credit or caption.credits):
            waiting, credited = joined(caption, waiting, mapper.cleaned.source), 0
        else:
            if waiting:
                yield waiting
            waiting, credited = caption, marked.figure if is_credit else 0
    if waiting:
        yield waiting


def _of_page(draft: Draft, mapper: Mapper, span: Span, marked: PageBlock, options: Options) -> Caption:
    """The record of a draft, with what a page says of its picture."""
    hint = None
    if marked.credit and not draft.reading.credits:
        hint = attrs.evolve(normalise_credit(marked.credit, options), span=None)
        reading = without_hint(draft.reading, hint)
        draft = draft if reading is draft.reading else Draft.of(reading, None)
    caption = mapper.caption(draft, span)
    if marked.image_url or marked.alt_text:
        caption = attrs.evolve(caption, image_url=marked.image_url, alt_text=marked.alt_text)
    return with_hint(caption, hint) if hint else caption


def _unwrapped(text: str, role: Role) -> str:
    """A paragraph's line breaks are where it was wrapped; a caption's were meant."""
    return text if role is Role.CAPTION else text.replace("\n", " ")


def _partition(cleaned: Cleaned, extents: Sequence[tuple[int, int]]) -> list[Span]:
    """Block extents widened over what cleaning dropped and still shows in the source, such as an entity."""
    source = cleaned.source
    places = [cleaned.extent(start, end) for start, end in extents]
    spans, done = [], 0
    for at, (start, end) in enumerate(places):
        following = places[at + 1][0] if at + 1 < len(places) else len(source)
        if not _SHOWS_NOTHING.fullmatch(source, done, start):
            start = done
        if not _SHOWS_NOTHING.fullmatch(source, end, following):
            end = following
        spans.append(Span(start, end))
        done = end
    return spans


def _nothing_to_read(text: str) -> tuple[Block, ...]:
    """A text that shows something and says nothing, such as "&nbsp;", is one empty block."""
    if _SHOWS_NOTHING.fullmatch(text):
        return ()
    whole = Span(0, len(text))
    return (Block("", whole, Role.BOILERPLATE, Language.UND, (Reason("role.no_words", whole),)),)
