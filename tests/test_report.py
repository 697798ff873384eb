"""The page to look at: what it says, that nothing of the world is markup in it, and how it behaves in a real browser."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import attrs
import pytest

from captionkit import Article, Language, Origin, Version, normalise
from captionkit.formats.report import Report, html_report
from tests.conftest import FIXTURES

HOSTILE = '<script>alert(1)</script> "quoted" \'single\' & {{title}} {{articles}}\n\nEl puente <b onmouseover="x()">viejo</b>. Foto: Ana <i>Ruiz</i>/EFE\n\n</div></article></main><img src=x onerror=alert(1)>'
FERRY = normalise((FIXTURES / "bilingual" / "ferry_es.txt").read_text(encoding="utf-8"))

DOUBTS = sum(len(caption.doubts) for caption in FERRY.captions)


def filled(article: Article) -> Article:
    """With one machine side and one that failed."""
    captions = list(article.captions)
    for at, side in (
        (0, Version(Language.EN, "A fisherman", Origin.MACHINE, "engine 1")),
        (1, Version(Language.EN, "", Origin.MACHINE, "engine 1", warnings=("failed:timeout",))),
    ):
        captions[at] = attrs.evolve(captions[at], versions=(*captions[at].versions, side))
    return attrs.evolve(article, captions=tuple(captions))


class Text(HTMLParser):
    """The texts of the blocks, and the names of all elements."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.tags: list[str] = []
        self.depth = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if self.depth and tag == "div":
            self.depth += 1
        if tag == "div" and ("class", "text") in attributes:
            self.depth = 1
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        if self.depth and tag == "div":
            self.depth -= 1

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.texts[-1] += data


def read(page: str) -> Text:
    parser = Text()
    parser.feed(page)
    return parser


@pytest.mark.parametrize("text", [HOSTILE, "", "Foto: EFE", FERRY.raw, "El puente / The bridge (EFE)\n\n\u202eabc"])
def test_the_text_is_there_as_it_was_and_is_no_markup(text: str) -> None:
    article = normalise(text)
    page = html_report({text[:30]: article})
    found = read(page)
    assert found.texts == [block.span.of(text) for block in article.blocks]
    assert found.tags.count("script") == 1
    assert not {"img", "b", "i", "a", "link", "iframe", "object"} & set(found.tags)
    assert not re.search(
        r"(?:src|href)\s*=",
        re.sub(r"&[^;]+;|<div class=.text.*?</div>|<q .*?</q>|<h2>.*?</h2>|<dd .*?</dd>", "", page, flags=re.DOTALL),
    )


def test_totals_count_all_articles() -> None:
    page = html_report([filled(FERRY), normalise("Only a headline")])
    totals = dict(re.findall(r"<dt>([\w ]+)</dt><dd>([\d,]+)</dd>", page.split("</dl>")[0]))
    assert totals == {
        "articles": "2",
        "captions": "4",
        "credits": "4",
        "missing sides": "3",
        "machine sides": "1",
        "failed sides": "1",
        "doubts": str(DOUBTS),
    }
    assert "A fisherman (machine, engine 1)" in page
    assert "(machine, engine 1, failed:timeout)" in page


def test_marks_stand_on_credits_and_sides() -> None:
    page = html_report([FERRY])
    for caption in FERRY.captions:
        for credit in caption.credits:
            assert f">{credit.raw}</mark>" in page
        for side in caption.versions:
            assert side.raw is not None
            assert f">{side.raw}</mark>" in page
    assert "credit.label" in page


def test_every_reason_is_told() -> None:
    page = html_report([FERRY])
    for block in FERRY.blocks:
        assert all(f"<code>{escape(reason.rule)}</code>" in page for reason in block.reasons)


def test_half_a_character_does_not_keep_the_page_from_being_saved() -> None:
    assert "El puente \ufffd" in html_report([normalise("El puente \ud800 viejo. Foto: EFE")]).encode("utf-8").decode()


def test_a_notebook_shows_it_in_a_frame() -> None:
    page = html_report([FERRY], title="<b>T</b>")
    assert isinstance(page, Report)
    assert page._repr_html_().startswith("<iframe srcdoc=")
    assert "<script>" not in page._repr_html_()
    assert "<title>&lt;b&gt;T&lt;/b&gt;</title>" in page


@pytest.mark.parametrize("wrong", [[None], ["text"], {"a": 3}])
def test_what_is_no_article_is_refused(wrong: Any) -> None:
    with pytest.raises(TypeError, match="takes Articles"):
        html_report(wrong)


def test_size_grows_with_the_text() -> None:
    one, many = (len(html_report([normalise(FERRY.raw)] * count)) for count in (10, 40))
    assert many < 4.5 * one


CHROMIUM = shutil.which("chromium")


@pytest.fixture
def browser() -> Iterator[Any]:
    api = pytest.importorskip("playwright.sync_api", reason="needs Playwright: pip install 'captionkit[browser]'")
    if CHROMIUM is None:
        pytest.skip("needs Chromium: apt install chromium")
    with api.sync_playwright() as running:
        opened = running.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


def opened(browser: Any, page: str, tmp_path: Path, **options: Any) -> tuple[Any, list[str]]:
    path = tmp_path / "report.html"
    path.write_text(page, encoding="utf-8")
    tab = browser.new_page(**options)
    told: list[str] = []
    tab.on("console", lambda message: told.append(message.text))
    tab.on("pageerror", lambda error: told.append(str(error)))
    tab.on("request", lambda request: told.append(request.url) if not request.url.startswith("file:") else None)
    tab.on("dialog", lambda dialog: told.append(dialog.message))
    tab.goto(path.as_uri())
    return tab, told


def test_a_real_browser_shows_it_and_runs_nothing_of_the_world(browser: Any, tmp_path: Path) -> None:
    hostile = normalise(HOSTILE)
    tab, told = opened(browser, html_report({"ferry": filled(FERRY), HOSTILE: hostile}), tmp_path)
    shown = tab.locator(".text").all_inner_texts()
    assert [" ".join(text.split()) for text in shown] == [
        " ".join(block.span.of(article.raw).split()) for article in (FERRY, hostile) for block in article.blocks
    ]
    assert told == []
    assert tab.title() == "captionkit report"


def test_filters_and_keys_work_in_a_real_browser(browser: Any, tmp_path: Path) -> None:
    tab, told = opened(browser, html_report([filled(FERRY)]), tmp_path)
    rows = tab.locator(".row:visible")
    whole = rows.count()
    assert whole == len(FERRY.blocks)
    tab.get_by_label("body").uncheck()
    assert rows.count() == whole - len(FERRY.body)
    tab.get_by_label("body").check()
    tab.get_by_label("only missing sides").check()
    assert rows.count() == sum(bool(caption.missing) for caption in filled(FERRY).captions)
    tab.get_by_label("only missing sides").uncheck()
    tab.get_by_label("only doubts").check()
    assert rows.count() == sum(bool(caption.doubts) for caption in FERRY.captions)
    tab.get_by_label("only doubts").uncheck()
    first = tab.locator(".block").first
    assert not first.locator(".why").is_visible()
    tab.locator("input").last.focus()
    tab.keyboard.press("Tab")
    assert first.locator(".why").is_visible()
    assert "role." in first.locator(".why").inner_text()
    tab.locator(".block.caption").first.hover()
    assert "credit." in tab.locator(".block.caption .why").first.inner_text()
    assert told == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_a_phone_and_can_be_read_in_both_schemes(browser: Any, tmp_path: Path, scheme: str) -> None:
    tab, told = opened(
        browser, html_report([filled(FERRY)]), tmp_path, viewport={"width": 360, "height": 740}, color_scheme=scheme
    )
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360
    ink, page = (tab.evaluate(f"getComputedStyle(document.body).{name}") for name in ("color", "backgroundColor"))

    def light(colour: str) -> float:
        return sum(map(float, re.findall(r"[\d.]+", colour)[:3])) / 765

    assert abs(light(ink) - light(page)) > 0.6
    assert (light(page) > 0.5) == (scheme == "light")
    assert told == []
