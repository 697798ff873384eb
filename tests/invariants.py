"""The promises that hold for every text, checked by several tests."""

from __future__ import annotations

import pickle
import re

from captionkit import Article, Caption, Role, normalise, normalise_caption
from captionkit.cleaning import INVISIBLE, WHITE, clean

_SHOWS_NOTHING = re.compile(rf"[{WHITE}{INVISIBLE}\N{{ZERO WIDTH JOINER}}]*")


def check_article(text: str) -> Article:
    """Everything in order, nothing lost, every span true, records that travel."""
    article = normalise(text)
    assert article.raw == text
    check_record(article)
    return article


def check_record(article: Article) -> None:
    """The same for an article, whatever it was read from."""
    text, done = article.raw, 0
    for block in article.blocks:
        assert done <= block.span.start <= block.span.end <= len(text)
        assert _SHOWS_NOTHING.fullmatch(text, done, block.span.start), text[done : block.span.start]
        assert clean(block.span.of(text)).text.replace("\n", " ") == block.text.replace("\n", " ")
        assert block.reasons
        done = block.span.end
    assert _SHOWS_NOTHING.fullmatch(text, done), text[done:]
    for block in article.blocks:
        records = sum(c.span.start <= block.span.start and block.span.end <= c.span.end for c in article.captions)
        assert records == 1 or block.role is not Role.CAPTION
        assert records <= 1  # a label alone ("Image:") is a credit block without a record
    for caption in article.captions:
        check_caption(caption, text)
    assert Article.from_dict(article.to_dict()) == article
    assert pickle.loads(pickle.dumps(article)) == article
    assert isinstance(hash(article), int)


def check_caption(caption: Caption, text: str) -> None:
    """Every span of a caption is true of the caller's text."""
    assert caption.span.of(text) == caption.raw
    for credit in caption.credits:
        if credit.span is not None:
            assert credit.span.of(text) == credit.raw
            assert clean(credit.raw).text == credit.text
    for version in caption.versions:
        assert version.span is not None
        assert version.span.of(text) == version.raw
        assert version.language in ("en", "es")
    for reason in caption.reasons:
        assert 0 <= reason.span.start <= reason.span.end <= len(text)
    if caption.text is not None:
        assert caption.text == clean(caption.text).text
        assert any(map(str.isalnum, caption.text))
    assert Caption.from_dict(caption.to_dict()) == caption
    assert pickle.loads(pickle.dumps(caption)) == caption
    assert isinstance(hash(caption), int)
    for value in caption.row().values():
        assert value is None or isinstance(value, str) or all(isinstance(item, str) for item in value)


def check_twice(text: str) -> Caption:
    """Normalising a caption's own text again changes nothing and finds no credit."""
    caption = normalise_caption(text)
    check_caption(caption, text)
    for again in {caption.text, caption.en, caption.es} - {None}:
        assert again is not None
        second = normalise_caption(again)
        assert second.text == again
        assert second.credits == ()
    return caption
