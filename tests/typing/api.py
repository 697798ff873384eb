"""Never run: the public API as a type checker sees it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from captionkit import (
    DEFAULT,
    Article,
    Block,
    Caption,
    Credit,
    Doubt,
    Flag,
    Language,
    Medium,
    Options,
    Origin,
    Reason,
    RepeatedBlocks,
    Role,
    Span,
    Version,
    detect_language,
    language_spans,
    normalise,
    normalise_caption,
    normalise_credit,
    repeated_blocks,
)

article: Article = normalise("text", DEFAULT)
blocks: tuple[Block, ...] = article.blocks
captions: tuple[Caption, ...] = article.captions
headline: str | None = article.headline
body: tuple[str, ...] = article.body
role: Role = blocks[0].role
reason: Reason = blocks[0].reasons[0]

caption: Caption = normalise_caption("text", DEFAULT, credit_hint="EFE", context_language="es")
caption = normalise_caption("text", credit_hint=None, context_language=Language.EN)
sides: tuple[str | None, str | None] = (caption.en, caption.es)
creators: tuple[str, ...] = caption.creators
flags: tuple[Flag, ...] = caption.flags
doubts: tuple[Doubt, ...] = caption.doubts
missing: tuple[Language, ...] = caption.missing
row: dict[str, str | list[str] | None] = caption.row()
again: Caption = Caption.from_dict(caption.to_dict())
version: Version = caption.versions[0]
origin: Origin = version.origin

credit: Credit = normalise_credit("EFE")
medium: Medium = credit.medium
where: Span | None = credit.span

language: Language = detect_language("text")
spans: tuple[tuple[Span, Language], ...] = language_spans("text")
options: Options = attrs.evolve(DEFAULT, organisations=["Acme"])
options = Options(organisations=["Acme"], boilerplate=("x",), captions=())


def records(texts: Iterator[str]) -> Iterator[Caption]:
    """A generator, as in a job."""
    for text in texts:
        yield from normalise(text).captions


def of_pages(page: str | bytes, articles: Iterable[Article]) -> Options:
    """Pages, and what a site repeats."""
    from captionkit.adapters.html import normalise_html

    article: Article = normalise_html(page)
    repeated: RepeatedBlocks = repeated_blocks((*articles, article), share=0.02, least=4)
    known: bool = "Share" in repeated.merge(RepeatedBlocks.from_dict(repeated.to_dict()))
    pages: int = repeated.pages + repeated.count("Share") + repeated.threshold
    return Options(repeated=repeated if known and pages else None)
