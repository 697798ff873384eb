"""A page to look at: what was read of one article or many, why, and what is unsure; one file, nothing from outside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple

from captionkit.formats.parts import credit_text
from captionkit.records import Article, Block, Caption, Credit, Language, Origin, Reason, Role, Version


class Report(str):
    """The HTML of a page; a notebook shows it."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        """The page in a frame of its own, so that neither styles the other."""
        style = "width:100%;height:40rem;border:1px solid #8888"
        return f'<iframe srcdoc="{escape(self)}" sandbox="allow-scripts" style="{style}"></iframe>'


def html_report(articles: Mapping[str, Article] | Iterable[Article], title: str = "captionkit report") -> Report:
    """A self-contained page of articles, each with its text as it was, coloured by role, and its records beside it.

    `articles` are by their names (a file, an address), or numbered. Reasons show where a block or a mark is pointed at
    or reached with the Tab key. Filters hide roles, and captions without a doubt or with both sides. All that comes
    from the world is escaped. Raises TypeError for what is no Article.

    >>> from captionkit import normalise
    >>> page = html_report({"a.txt": normalise("El puente (Ana Ruiz/EFE)")})
    >>> page.startswith("<!doctype html>"), page.count("<article")
    (True, 1)
    """
    named = (
        articles.items()
        if isinstance(articles, Mapping)
        else ((f"Article {at}", each) for at, each in enumerate(articles, 1))
    )
    parts: list[str] = []
    totals = Counter[str]()
    for name, article in named:
        if not isinstance(article, Article):
            raise TypeError(f"html_report() takes Articles, as normalise() gives; one is {type(article).__name__}.")
        totals.update(_totals(article))
        parts.append(_article(name, article))
    fields = {
        "title": escape(title),
        "totals": "".join(f"<div><dt>{name}</dt><dd>{totals[name]:,}</dd></div>" for name in _COUNTED),
        "roles": "".join(
            f'<label class="{role}"><input type="checkbox" data-role="{role}" checked> {role}</label>' for role in Role
        ),
        "articles": "".join(parts),
    }
    template = files("captionkit.formats").joinpath("report.html").read_text("utf-8")
    page = _FIELD.sub(lambda match: fields[match[1]], template)
    return Report(_SURROGATES.sub("\ufffd", page))


_SURROGATES = re.compile("[\ud800-\udfff]")  # halves of characters: with one the page could not be saved
_FIELD = re.compile(r"\{\{(\w+)\}\}")
_COUNTED = ("articles", "captions", "credits", "missing sides", "machine sides", "failed sides", "doubts")


def _totals(article: Article) -> Iterator[str]:
    yield "articles"
    for caption in article.captions:
        yield "captions"
        yield from ("credits" for _ in caption.credits)
        yield from ("missing sides" for _ in caption.missing if caption.text)
        for side in caption.versions:
            if side.origin is Origin.MACHINE:
                yield "machine sides" if side.text else "failed sides"
        yield from ("doubts" for _ in caption.doubts)


def _article(name: str, article: Article) -> str:
    """One article: a row for each block, the record beside the first block of its caption."""
    captions = sorted(article.captions, key=lambda caption: caption.span.start)
    rows, at, shown = [], 0, -1
    for block in article.blocks:
        while at < len(captions) and captions[at].span.end <= block.span.start:
            at += 1
        caption = captions[at] if at < len(captions) and captions[at].span.start <= block.span.start else None
        card = _card(caption) if caption is not None and shown != at else "<div></div>"
        shown = at if caption is not None else shown
        rows.append(_row(article.raw, block, caption, card))
    told = f"{article.language} · {len(article.blocks)} blocks, {len(captions)} captions"
    body = "".join(rows) or "<p>no text</p>"
    return f'<article><h2>{escape(name)}</h2><p class="about">{told}</p>{body}</article>'


def _row(raw: str, block: Block, caption: Caption | None, card: str) -> str:
    marks = list(_marks(caption)) if caption is not None else []
    reasons = [*block.reasons, *(caption.reasons if caption is not None else ())]
    flags = ""
    if caption is not None:
        flags = f' data-doubts="{len(caption.doubts)}" data-missing="{len(caption.missing) if caption.text else 0}"'
    return (
        f'<div class="row" data-role="{block.role}"{flags}>'
        f'<div class="block {block.role}" tabindex="0"><span class="tag">{block.role} · {block.language}</span>'
        f'<div class="text" dir="auto">{_marked(raw, block.span.start, block.span.end, marks)}</div>'
        f'<div class="why" role="note">{_reasons(raw, reasons)}</div></div>{card}</div>'
    )


class _Mark(NamedTuple):
    start: int
    end: int
    kind: str
    title: str


def _marks(caption: Caption) -> Iterator[_Mark]:
    """The stretches of the text that are marked: sides by language, and credits, which win."""
    for side in caption.versions:
        if side.span is not None:
            yield _Mark(side.span.start, side.span.end, f"side {side.language}", f"{side.language}, as written")
    for credit in caption.credits:
        if credit.span is not None:
            yield _Mark(credit.span.start, credit.span.end, "credit", _told(credit))


def _told(credit: Credit) -> str:
    """Who is in a credit."""
    who = (("people", credit.creators), ("organisations", credit.organisations), ("flags", credit.flags))
    told = [f"{name}: {', '.join(map(str, values))}" for name, values in who if values]
    return "; ".join([f"{credit.medium} credit", *told])


def _marked(raw: str, start: int, end: int, marks: list[_Mark]) -> str:
    """A stretch of the text with its marks; where two overlap, the later of the list."""
    edges = sorted({start, end, *(edge for mark in marks for edge in (mark.start, mark.end) if start < edge < end)})
    parts = []
    for left, right in pairwise(edges):
        text = escape(raw[left:right])
        over = next((mark for mark in reversed(marks) if mark.start <= left and right <= mark.end), None)
        parts.append(
            f'<mark class="{over.kind}" tabindex="0" title="{escape(over.title)}">{text}</mark>' if over else text
        )
    return "".join(parts)


def _reasons(raw: str, reasons: Iterable[Reason]) -> str:
    lines = []
    for reason in reasons:
        seen = reason.span.of(raw)
        quoted = seen if len(seen) <= _LONGEST_QUOTE else seen[:_LONGEST_QUOTE] + "…"
        lines.append(f"<li><code>{escape(reason.rule)}</code> <q dir=auto>{escape(quoted)}</q></li>")
    return f"<ul>{''.join(lines)}</ul>"


_LONGEST_QUOTE = 60  # characters of what a rule saw


def _card(caption: Caption) -> str:
    """The record beside its text."""
    rows = [("credit", credit_text(caption))]
    sides = {side.language: side for side in caption.versions}
    if caption.text and not sides:
        rows.append((str(caption.language), caption.text))
    if caption.text:
        rows += [(str(language), _side(sides.get(language))) for language in (Language.EN, Language.ES)]
    rows += [
        ("people", ", ".join(caption.creators)),
        ("organisations", ", ".join(caption.organisations)),
        ("flags", ", ".join(map(str, caption.flags))),
        ("dateline", caption.dateline or ""),
        ("instructions", caption.instructions or ""),
        ("picture", caption.image_url or ""),
        ("alt text", caption.alt_text or ""),
    ]
    doubts = "".join(f'<span class="doubt">{doubt}</span>' for doubt in caption.doubts)
    cells = "".join(f'<dt>{name}</dt><dd dir="auto">{escape(value)}</dd>' for name, value in rows if value)
    return f'<section class="card" aria-label="record"><dl>{cells}</dl>{doubts}</section>'


def _side(side: Version | None) -> str:
    """A side's text, and where it comes from if not from this text."""
    if side is None:
        return "missing"
    origin = [] if side.origin is Origin.ORIGINAL else [str(side.origin), side.engine or ""]
    about = ", ".join(filter(None, (*origin, *side.warnings)))
    return f"{side.text} ({about})".strip() if about else side.text
