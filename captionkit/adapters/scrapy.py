"""Scrapy: an item pipeline that reads captions, articles and pages into records, beside what the spider scraped."""

from __future__ import annotations

from typing import Any

from itemadapter import ItemAdapter

from captionkit import DEFAULT, Article, Options, normalise, normalise_caption
from captionkit.adapters.html import normalise_html


class CaptionPipeline:
    """For each item the captions of its page or article as rows in `captions`, and its caption's own in `caption_row`.

    What it reads is set in the project's settings, by the names of the item's fields: CAPTIONKIT_HTML_FIELD ("html",
    str or bytes), CAPTIONKIT_TEXT_FIELD ("text"), CAPTIONKIT_CAPTION_FIELD ("caption"), CAPTIONKIT_CREDIT_FIELD
    ("credit"); CAPTIONKIT_OPTIONS holds an `Options`. A field that an item does not have, or that is None, gives
    nothing; one that is no text gives nothing and counts in the crawl's statistics ("captionkit/no_text"), beside
    "captionkit/captions".

    Add `{"captionkit.adapters.scrapy.CaptionPipeline": 300}` to ITEM_PIPELINES; a Scrapy Item needs the fields
    `captions` and `caption_row`, a dict nothing.
    """

    def __init__(self, settings: Any = None, stats: Any = None) -> None:
        told = settings.get if settings is not None else lambda _name, default: default
        self._html: str = told("CAPTIONKIT_HTML_FIELD", "html")
        self._text: str = told("CAPTIONKIT_TEXT_FIELD", "text")
        self._caption: str = told("CAPTIONKIT_CAPTION_FIELD", "caption")
        self._credit: str = told("CAPTIONKIT_CREDIT_FIELD", "credit")
        self._options: Options = told("CAPTIONKIT_OPTIONS", DEFAULT)
        self._stats = stats

    @classmethod
    def from_crawler(cls, crawler: Any) -> CaptionPipeline:
        """What Scrapy calls."""
        return cls(crawler.settings, crawler.stats)

    def process_item(self, item: Any, spider: Any = None) -> Any:  # noqa: ARG002 - older Scrapy gives it
        """The item with its records; it is changed in place, as pipelines do."""
        adapter = ItemAdapter(item)
        article = self._article(adapter)
        if article is not None:
            adapter["captions"] = [caption.row() for caption in article.captions]
            self._count("captionkit/captions", len(article.captions))
        text, credit = self._told(adapter, self._caption), self._told(adapter, self._credit)
        if text is not None:
            adapter["caption_row"] = normalise_caption(text, self._options, credit_hint=credit).row()
            self._count("captionkit/captions", 1)
        return item

    def _article(self, adapter: ItemAdapter) -> Article | None:
        page = adapter.get(self._html)
        if isinstance(page, bytes):
            return normalise_html(page, self._options)
        if (page := self._told(adapter, self._html)) is not None:
            return normalise_html(page, self._options)
        text = self._told(adapter, self._text)
        return normalise(text, self._options) if text is not None else None

    def _told(self, adapter: ItemAdapter, name: str) -> str | None:
        value = adapter.get(name)
        if value is not None and not isinstance(value, str):
            self._count("captionkit/no_text", 1)
            return None
        return value

    def _count(self, name: str, by: int) -> None:
        if self._stats is not None:
            self._stats.inc_value(name, by)
