"""What a page's markup says of a block's role: evidence beside the block's words, for many pages lie.

Source: HTML, ARIA and schema.org, and the class names that sites share. To add a word, add it to its row.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from captionkit.lexicon.role_weights import ROLES


class Mark(NamedTuple):
    """What one sign of the markup says: nats for or against roles."""

    name: str
    """`page:` and the sign: the cue that reasons show."""
    roles: Mapping[str, float]


class Word(NamedTuple):
    """A word of class names, ids and itemprop, and the sign that it gives."""

    word: str
    mark: str
    example: str
    near_miss: str


MARKS = (
    # sign, nats for roles
    ("h1", {"headline": 6.0, "boilerplate": -1.0}),
    ("title", {"headline": 4.0}),  # the words of <title> or og:title
    ("summary", {"standfirst": 4.0}),  # the words of the description
    ("h2", {"subheading": 1.5, "headline": 0.5, "standfirst": 0.5, "body": -2.0, "caption": -2.5}),
    ("h3", {"subheading": 1.5, "body": -2.0, "caption": -2.5}),
    ("p", {"body": 0.7, "caption": -0.5}),
    ("paragraph", {"body": 0.3, "caption": -2.5, "byline": -1.0, "boilerplate": 0.3}),  # of the story, in no picture's frame
    ("quote", {"body": 3.0, "boilerplate": -1.5}),
    ("figcaption", {"caption": 7.0, "credit": 4.0, "body": -3.0, "boilerplate": -1.0}),
    ("figure", {"caption": 2.5, "credit": 2.5, "body": -2.0}),
    ("picture", {"caption": 1.0, "credit": 1.0, "body": -0.7}),
    ("caption", {"caption": 5.5, "credit": 2.0, "body": -2.0, "boilerplate": -1.0}),
    ("credit", {"credit": 4.0, "caption": 2.0, "body": -2.0}),
    ("byline", {"byline": 3.5}),
    ("date", {"dateline": 3.0}),
    ("standfirst", {"standfirst": 4.5}),
    ("nav", {"boilerplate": 6.0, "caption": -3.0}),
    ("footer", {"boilerplate": 5.0, "caption": -3.0}),
    ("control", {"boilerplate": 4.0, "caption": -3.0}),
    ("aside", {"boilerplate": 2.5, "caption": -1.0}),
    ("furniture", {"boilerplate": 3.5, "caption": -3.0}),
    ("linked", {"boilerplate": 2.5, "body": -1.0, "caption": -4.0, "credit": -2.0, "subheading": -1.0}),
    ("inside", {"boilerplate": -0.7}),
    ("outside", {"boilerplate": 3.0, "caption": -5.0, "credit": -3.0, "subheading": -2.0}),
)

TAGS = MappingProxyType(
    {
        **dict.fromkeys(("h3", "h4", "h5", "h6"), "h3"),
        **{tag: tag for tag in ("h1", "h2", "p", "figure", "figcaption", "nav", "footer", "aside")},
        **dict.fromkeys(("form", "button", "dialog"), "control"),
        "blockquote": "quote",
        "time": "date",
    }
)
"""The sign of an element's own name."""

WORDS = (
    # word of a class, id or itemprop, sign, example, near miss
    ("caption", "caption", "article__caption", "capture"),
    ("figcaption", "caption", "figcaption-text", "figures"),
    ("pie", "caption", "pie-foto", "piece"),
    ("leyenda", "caption", "leyenda-imagen", "ley"),
    ("legend", "caption", "image-legend", "legendary"),
    ("cutline", "caption", "photo-cutline", "cut"),
    ("epigrafe", "caption", "epigrafe", "epica"),
    ("piefoto", "caption", "piefoto", "pieza"),
    ("image", "picture", "article-image", "imagine"),
    ("img", "picture", "main-img", "imgur"),
    ("photo", "picture", "lead-photo", "photocall"),
    ("foto", "picture", "foto-nota", "fotomaton"),
    ("imagen", "picture", "imagen-principal", "imaginar"),
    ("gallery", "picture", "photo-gallery", "galley"),
    ("galeria", "picture", "galeria", "galera"),
    ("media", "picture", "article-media", "mediator"),
    ("credit", "credit", "image-credit", "credits-card-offer"),
    ("credito", "credit", "foto-credito", "creditos"),
    ("photographer", "credit", "photographer-name", "photography"),
    ("copyright", "credit", "image__copyright", "copy"),
    ("byline", "byline", "article-byline", "bypass"),
    ("author", "byline", "author-name", "authority"),
    ("autor", "byline", "nombre-autor", "autoridad"),
    ("firma", "byline", "firma", "firmado"),
    ("published", "date", "datePublished", "publisher"),
    ("modified", "date", "dateModified", "modify"),
    ("timestamp", "date", "timestamp", "stamp"),
    ("fecha", "date", "fecha-nota", "fechas"),
    ("standfirst", "standfirst", "standfirst", "standing"),
    ("subtitle", "standfirst", "article-subtitle", "subtitles"),
    ("subheadline", "standfirst", "subheadline", "subhead-rail"),
    ("dek", "standfirst", "article-dek", "desk"),
    ("deck", "standfirst", "headline-deck", "decker"),
    ("bajada", "standfirst", "bajada", "bajo"),
    ("copete", "standfirst", "copete", "copa"),
    ("entradilla", "standfirst", "entradilla", "entrada"),
    ("volanta", "standfirst", "volanta", "volante"),
    ("sumario", "standfirst", "sumario", "suma"),
    ("related", "furniture", "related-articles", "relative"),
    ("relacionadas", "furniture", "notas-relacionadas", "relacion"),
    ("recommended", "furniture", "recommended-list", "recommend"),
    ("recirc", "furniture", "recirc-rail", "circle"),
    ("newsletter", "furniture", "newsletter-signup", "news"),
    ("share", "furniture", "share-bar", "shared"),
    ("social", "furniture", "social-links", "society"),
    ("sharing", "furniture", "sharing", "shard"),
    ("compartir", "furniture", "compartir-nota", "parte"),
    ("comments", "furniture", "comments-list", "commentary"),
    ("comentarios", "furniture", "comentarios", "comentarista"),
    ("promo", "furniture", "promo-box", "promote"),
    ("advert", "furniture", "advert", "adventure"),
    ("ad", "furniture", "ad slot", "address"),
    ("ads", "furniture", "ads", "adsl"),
    ("publicidad", "furniture", "publicidad", "publico"),
    ("sponsored", "furniture", "sponsored-box", "sponsor-name"),
    ("tags", "furniture", "article-tags", "tag"),
    ("etiquetas", "furniture", "etiquetas", "etiqueta-precio"),
    ("breadcrumb", "furniture", "breadcrumb", "bread"),
    ("breadcrumbs", "furniture", "breadcrumbs", "crumbs"),
    ("sidebar", "furniture", "sidebar", "side"),
    ("trending", "furniture", "trending", "trend"),
    ("popular", "furniture", "most-popular", "popularity"),
    ("paywall", "furniture", "paywall", "pay"),
    ("subscribe", "furniture", "subscribe-box", "subscript"),
    ("cookie", "furniture", "cookie-banner", "cooking"),
    ("outbrain", "furniture", "outbrain", "out"),
    ("taboola", "furniture", "taboola-feed", "table"),
    ("menu", "nav", "main-menu", "menus"),
    ("navbar", "nav", "navbar", "navy"),
    ("footer", "footer", "site-footer", "foot"),
)


@cache
def marks() -> tuple[Mark, ...]:
    """The signs with their fields named."""
    return tuple(Mark(f"page:{name}", roles) for name, roles in MARKS)


@cache
def rows() -> tuple[Word, ...]:
    """The words with their fields named."""
    return tuple(Word(*row) for row in WORDS)


@cache
def signs() -> Mapping[str, str]:
    """The sign of each word, in small letters."""
    return {row.word.lower(): f"page:{row.mark}" for row in rows()}


@cache
def weights() -> Mapping[str, tuple[int, ...]]:
    """What each sign says of each role, in hundredths of a nat."""
    return {mark.name: tuple(round(100 * mark.roles.get(role, 0.0)) for role in ROLES) for mark in marks()}
