"""The item pipeline, alone and in a real crawl of our own pages from a server on this machine."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from captionkit import normalise_caption
from captionkit.adapters.html import normalise_html
from tests.conftest import FIXTURES

pytest.importorskip("scrapy", reason="needs Scrapy: pip install 'captionkit[scrapy]'")

from captionkit.adapters.scrapy import CaptionPipeline

PAGE = (FIXTURES / "html" / "wp_block.html").read_bytes()


class Stats(dict[str, int]):
    def inc_value(self, name: str, count: int) -> None:
        self[name] = self.get(name, 0) + count


def test_a_page_an_article_and_a_caption_become_rows() -> None:
    stats = Stats()
    pipeline = CaptionPipeline(stats=stats)
    want = [caption.row() for caption in normalise_html(PAGE).captions]
    assert pipeline.process_item({"html": PAGE})["captions"] == want
    assert pipeline.process_item({"html": PAGE.decode()})["captions"] == want
    item = pipeline.process_item({"caption": "El puente", "credit": "Ana Ruiz/EFE", "url": "u"})
    assert item["caption_row"]["credit_line"] == "Ana Ruiz/EFE"
    assert item["url"] == "u"
    assert pipeline.process_item({"caption": "El puente"}, object())["caption_row"]["es"] == "El puente"
    assert pipeline.process_item({"text": "Rain\n\nEl embalse. Foto: EFE"})["captions"][0]["es"] == "El embalse."
    assert stats["captionkit/captions"] == 2 * len(want) + 3


@pytest.mark.parametrize("item", [{}, {"html": None, "caption": None}, {"other": 1}])
def test_what_is_not_there_gives_nothing(item: dict[str, Any]) -> None:
    assert CaptionPipeline().process_item(dict(item)) == item


def test_what_is_no_text_is_counted() -> None:
    stats = Stats()
    assert CaptionPipeline(stats=stats).process_item({"caption": 3, "html": ["x"]}) == {"caption": 3, "html": ["x"]}
    assert stats["captionkit/no_text"] == 2


def test_fields_and_options_are_set_by_the_project() -> None:
    pipeline = CaptionPipeline({"CAPTIONKIT_CAPTION_FIELD": "pie"})
    assert (
        pipeline.process_item({"pie": "El puente (EFE)"})["caption_row"] == normalise_caption("El puente (EFE)").row()
    )


SPIDER = """
import scrapy

class Pages(scrapy.Spider):
    name = "pages"
    custom_settings = {"ITEM_PIPELINES": {"captionkit.adapters.scrapy.CaptionPipeline": 300}, "TELNETCONSOLE_ENABLED": False}

    def parse(self, response):
        for link in response.css("a::attr(href)").re(r".*[.]html$"):
            yield response.follow(link, self.page)

    def page(self, response):
        yield {"url": response.url, "html": response.body}
"""


def test_a_real_spider_crawls_our_pages(tmp_path: Path) -> None:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(FIXTURES / "html")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_address[1]}/"
    spider, out = tmp_path / "spider.py", tmp_path / "out.jsonl"
    spider.write_text(SPIDER + f"    start_urls = [{url!r}]\n", encoding="utf-8")
    code = "import sys; from scrapy.cmdline import execute; execute(sys.argv)"
    command = [
        sys.executable,
        "-c",
        code,
        "runspider",
        str(spider),
        "-o",
        str(out),
        "-s",
        "LOG_LEVEL=ERROR",
        "-s",
        "FEED_EXPORT_FIELDS=url,captions",
    ]
    try:
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    finally:
        server.shutdown()
        server.server_close()
    assert done.returncode == 0, done.stderr
    items = {Path(item["url"]).name: item["captions"] for item in map(json.loads, out.read_text("utf-8").splitlines())}
    pages = sorted((FIXTURES / "html").glob("*.html"))
    assert sorted(items) == [page.name for page in pages]
    for page in pages:
        assert items[page.name] == [caption.row() for caption in normalise_html(page.read_bytes()).captions]
