"""Pages: what the markup tells is evidence, what it hides is not read, and nothing that a page holds raises."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from captionkit import Doubt, Options, Role
from captionkit.lexicon import markup
from captionkit.lexicon.role_weights import ROLES
from captionkit.normalise import PageBlock, normalise_page
from tests.conftest import FIXTURES
from tests.invariants import check_record

pytest.importorskip("selectolax", reason="pip install 'captionkit[html]'")

from captionkit.adapters.html import normalise_html

PAGE = (FIXTURES / "html" / "river_accord.html").read_text(encoding="utf-8")
STORY = (
    "<p>"
    + "The mayor said on Tuesday that the bridge would open in May, after years of delays and doubt. " * 3
    + "</p>"
)


def roles(html: str | bytes) -> list[tuple[str, str]]:
    return [(str(block.role), block.text[:30]) for block in normalise_html(html).blocks]


def test_a_page_comes_apart() -> None:
    """Roles of every visible block; what stands outside the story's element is the site's."""
    article = normalise_html(PAGE)
    told = {block.text[:24]: str(block.role) for block in article.blocks}
    assert article.headline == "The river accord that nobody wanted to sign"
    assert article.standfirst == "Nine days of talks ended at dawn, and the dam stays shut"
    assert told["By Hannah Prewitt and To"] == "byline"
    assert told["12 May 2025, 07:40"] == "dateline"
    assert told["What the maps do not sho"] == "subheading"
    assert len(article.body) == 4
    for words in (
        "Home",
        "World",
        "The Herald by mail",
        "Ferry captain cleared af",
        "Snow falls on the upper ",
        "© 2025 The Valmora Heral",
    ):
        assert told[words] == "boilerplate", words
    assert not any("hidden" in block.text or "fake" in block.text for block in article.blocks)
    assert str(article.language) == "en"


def test_captions_know_their_pictures() -> None:
    """Alternative text stays beside the caption; a glued credit and one of the page's data are found."""
    first, second = normalise_html(PAGE).captions
    assert (first.es, first.credit_line) == (
        "La ministra de Aguas, Petra Solís, a su llegada a la cumbre de Valmora.",
        "Ana Montalvo/EFE",
    )
    assert (first.image_url, first.alt_text) == (
        "https://valmora.example/minister.jpg",
        "A woman walks past microphones",
    )
    assert (second.en, second.credit_line) == ("The dam above Valmora on the last day of the talks", "Lena Orme/AFP")
    assert (second.image_url, second.alt_text) == ("https://valmora.example/dam.jpg", None)
    assert second.credits[0].span is None, "the words of the page do not hold it"


def test_spans_are_true_of_the_text_that_was_read() -> None:
    check_record(normalise_html(PAGE))


def test_the_pages_language_speaks_where_no_words_do() -> None:
    """A page in `lang=es` may be English: its words are heard first."""
    figure = "<figure><img src=a.jpg><figcaption>{0}. Ana Ruiz/EFE</figcaption></figure>"

    def told(lang: str, words: str, story: str = "") -> str:
        (caption,) = normalise_html(f"<html lang={lang}><h1>Valmora 2025</h1>{figure.format(words)}{story}").captions
        return str(caption.language)

    assert [told(lang, "Final") for lang in ("es-ES", "est", "''")] == ["es", "und", "und"]
    assert [told(lang, "Central") for lang in ("en", "EN_gb", "eng")] == ["en", "en", "und"]
    assert told("es", "The old bridge at dawn in May") == "en"
    assert told("es", "Central", STORY) == "en"


def test_a_label_for_readers_of_screens_is_a_sign() -> None:
    link = "<a href=x>The ferry sails again in May</a>"
    page = f"<h1>A bridge in May</h1>{STORY}{STORY}<div aria-label='Related stories'><p>{link}</p></div>"
    assert roles(page)[-1] == ("boilerplate", "The ferry sails again in May")


def test_a_lying_class_is_overruled() -> None:
    """A story in an element called related, and prose in a figure, stay what their words say."""
    story = f"<body class='footer related'><div class='sidebar ads'><h1>A bridge in May</h1>{STORY}{STORY}</div>"
    assert [role for role, _ in roles(story)] == ["headline", "body", "body"]
    assert ("body", STORY[3:33]) in roles(f"<h1>A bridge in May</h1>{STORY}<figure>{STORY}</figure>{STORY}")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("<p>El niño".encode(), "El niño"),
        ("<meta charset=latin-1><p>El niño".encode("latin-1"), "El niño"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>“El niño”'.encode("cp1252"), "“El niño”"),
        ("<p>El niño".encode("cp1252"), "El niño"),
        ("<meta charset=no-such><p>El niño".encode("cp1252"), "El niño"),
        ("<meta charset=hex><p>El niño".encode("cp1252"), "El niño"),
        ("\ufeff<p>El niño".encode(), "El niño"),
        ("\ufeff<p>El niño".encode("utf-16-le"), "El niño"),
        ("\ufeff<p>El niño".encode("utf-16-be"), "El niño"),
        ("<meta charset=utf-8><p>El ni\xf1o".encode("cp1252"), "El niño"),
        ("<meta charset=utf-8><p>El niño".encode() + b"\xc3", "El niño\ufffd"),
        ("<p>El niño".encode() + b"\xff", "El niño\ufffd"),
        ("\ufeff<p>El niño".encode() + b"\xff", "El niño\ufffd"),
    ],
)  # fmt: skip
def test_bytes_are_read_in_their_encoding(data: bytes, text: str) -> None:
    assert normalise_html(data).raw == text


@pytest.mark.parametrize(
    ("attributes", "is_shown"),
    [
        ("class='relative overflow-hidden'", True),
        ("class='overflow-x-hidden'", True),
        ("class='hidden md:block'", True),
        ("style='backface-visibility: hidden'", True),
        ("class='hidden'", False),
        ("class='note sr-only'", False),
        ("style='color: red; display: none'", False),
        ("style='visibility:hidden'", False),
        ("hidden", False),
    ],
)
def test_what_a_page_hides(attributes: str, is_shown: bool) -> None:
    assert normalise_html(f"<div {attributes}>The bridge at dawn</div>").raw == "The bridge at dawn" * is_shown


GALLERY = """<div class="photo-gallery">
  <div><img src="bridge.jpg"><div class="caption">The old bridge at dawn in May</div></div>
  <div><div class="image"><img src="dam.jpg"></div><div class="caption">The dam after the long rain</div></div>
  <div class="caption">The town hall of Valmora at noon</div>
</div>"""


def test_captions_of_a_gallery_have_their_own_pictures() -> None:
    """And the credit of no other: a caption without a picture of its own has none."""
    data = '{"@type": ["ImageObject"], "url": "bridge.jpg", "creator": [{"name": "Ana Ruiz/EFE"}]}'
    page = f"<script type='application/ld+json'>{data}</script><h1>Rain at last</h1>{STORY}{GALLERY}{STORY}"
    captions = normalise_html(page).captions
    assert [(each.text, each.image_url, each.credit_line) for each in captions] == [
        ("The old bridge at dawn in May", "bridge.jpg", "Ana Ruiz/EFE"),
        ("The dam after the long rain", "dam.jpg", None),
        ("The town hall of Valmora at noon", None, None),
    ]


def test_a_notice_of_the_site_is_no_credit() -> None:
    """In the data of a page, what is longer than any credit: it would be read again for each caption."""
    figure = "<figure><img src=a.jpg><figcaption>The old bridge at dawn.</figcaption></figure>"
    page = '<script type="application/ld+json">{{"@type": "ImageObject", "url": "a.jpg", "creditText": "{0}"}}</script>'
    for credit, found in (("Ana Ruiz/EFE", "Ana Ruiz/EFE"), ("All pictures are ours. " * 30, None)):
        (caption,) = normalise_html(page.format(credit) + figure).captions
        assert caption.credit_line == found


@pytest.mark.parametrize(
    "markup",
    [
        "<img src=pixel.gif width=1 height=1><img src=a.jpg>",
        "<img srcset=' a.jpg 1x, b.jpg 2x'>",
        "<img src='data:image/gif;base64,R0' data-src=a.jpg>",
    ],
)
def test_the_address_of_a_picture(markup: str) -> None:
    page = f"<figure>{markup}<figcaption>The old bridge at dawn. Ana Ruiz/EFE</figcaption></figure>"
    assert [caption.image_url for caption in normalise_html(page).captions] == ["a.jpg"]


@pytest.mark.parametrize(
    "inside",
    [
        "<span class=credit>Ana Ruiz</span>The bridge at dawn",
        "The bridge at dawn<span class=credit>Ana Ruiz</span>",
        "The bridge at dawn <span class=credit>Photo: Ana Ruiz</span>",
    ],
)
def test_a_credit_glued_to_its_caption(inside: str) -> None:
    page = f"<h1>Rain at last</h1><figure><img src=a.jpg><figcaption>{inside}</figcaption></figure>{STORY}"
    (caption,) = normalise_html(page).captions
    assert (caption.text, caption.creators) == ("The bridge at dawn", ("Ana Ruiz",))


def test_a_lead_picture_above_the_storys_element() -> None:
    """It is the story's; one below it is the site's."""
    figure = "<figure><img src={0}.jpg><figcaption>The old bridge at dawn in {0}. Ana Ruiz/EFE</figcaption></figure>"
    story = f"<article><h1>A bridge in May</h1>{STORY}{STORY}</article>"
    page = f"<div>{figure.format('May')}</div>{story}<div>{figure.format('June')}</div>"
    assert [caption.image_url for caption in normalise_html(page).captions] == ["May.jpg"]


FILLERS = {
    "a drawing": "<svg>" + "<path d='M0'/>" * 600 + "</svg>",
    "breaks": "<BR>" * 600,
    "a comment": "<!--" + "<div>" * 600 + "-->",
    "a script": "<script>var a = '" + "<div>" * 600 + "'</script>",
    "choices": "<select>" + "<option>a" * 600 + "</select>",
    "a list": "<ul>" + "<li>x<p>y" * 600 + "</ul>",
    "a table": "<table>" + "<tr><td>x<td>y" * 600 + "</table>",
}


@pytest.mark.parametrize("name", FILLERS)
def test_what_does_not_nest_is_not_deep(name: str) -> None:
    """A page long enough to be flattened is read as a short one."""
    figure = "<figure><img src=a.jpg><figcaption>The old bridge at dawn. Ana Ruiz/EFE</figcaption></figure>"
    page = f"<h1>A bridge in May</h1>{FILLERS[name]}{figure}<h2>What next</h2>{STORY}<footer>Bye now</footer>"
    short, long = normalise_html(page), normalise_html(page + "<i></i>" * 20_001)
    assert len(short.captions) == 1
    assert long == short


@pytest.mark.parametrize("page", [None, 3, ["<p>"], object()])
def test_what_is_no_page_raises(page: object) -> None:
    with pytest.raises(TypeError, match=r"normalise_html\(\) takes the page as str or bytes"):
        normalise_html(page)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="takes Options"):
        normalise_html("<p>", None)  # type: ignore[arg-type]


def test_options_count_on_pages() -> None:
    page = f"<h1>A bridge in May</h1>{STORY}<p>Only on the Valmora Herald.</p>"
    article = normalise_html(page, Options(boilerplate=["Valmora Herald"]))
    assert article.boilerplate == ("Only on the Valmora Herald.",)


HOSTILE = {
    "nested": ("<div>", ""),
    "nested furniture": ("<div class='related'>", ""),
    "nested links": ("<a><b>", ""),
    "unclosed figures": ("<figure><figcaption>The bridge. (AP)", ""),
    "paragraphs": ("<p>The mayor waves to the people of the town.", ""),
    "entities": ("&amp;&lt;&nbsp;x", ""),
    "half entities": ("&", ""),
    "null bytes": ("\0<p>He\0llo", ""),
    "comments": ("<!-- <p>x</p> -->", ""),
    "open comments": ("<!--", ""),
    "attributes": ("<p class='caption credit byline' id=related itemprop=author>x", ""),
    "tables": ("<table><tr><td>x", ""),
    "headings": ("<h1>The bridge", ""),
    "open tags": ("<a", ""),
    "open attributes": ('<div class="', ""),
    "stray ends": ("<div></i>", ""),
    "ends in comments": ("<div><!--</i>--><!--><b>", ""),
    "drawings": ("<svg><p><path/><style><div/>", ""),
    "galleries": ("<div><img src=a><span class=caption>x</span>", ""),
    "data": ('<script type="application/ld+json">{"@type": "ImageObject", "caption": ', "</script>"),
    "deep data": ('<script type="application/ld+json">' + "[" * 3000 + '"ImageObject"', "</script>"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_give_an_article_in_linear_time(name: str) -> None:
    """Ten times the page takes at most thirty times the time; a quadratic takes a hundred."""
    unit, tail = HOSTILE[name]
    small, large = (unit * (size // len(unit)) + tail for size in (20_000, 200_000))
    few = many = float("inf")
    for _ in range(6):
        few, many = min(few, _timed(small)), min(many, _timed(large))
        if many <= 30 * few + 0.2:
            return
    raise AssertionError((few, many))


def _timed(page: str) -> float:
    start = time.thread_time()
    normalise_html(page)
    return time.thread_time() - start


def test_a_hundred_thousand_nested_elements() -> None:
    article = normalise_html("<div>" * 100_000 + "Hello there." + "</div>" * 100_000 + "<p>And goodbye.</p>")
    assert [block.text for block in article.blocks] == ["Hello there.", "And goodbye."]


TAGS = st.sampled_from(
    ["<p>", "</p>", "<div class=caption>", "<figure>", "<img src=a alt=b>", "<figcaption>", "</figure>", "<h1>", "<br>", "&amp;", "<a>", "<!--", "<nav>", "</div>", "<script>", "(AP)", " "]
)  # fmt: skip


@given(st.lists(TAGS | st.text(max_size=12), max_size=30).map("".join))
def test_no_page_raises(page: str) -> None:
    check_record(normalise_html(page))


@pytest.mark.parametrize("row", markup.rows(), ids=lambda row: row.word)
def test_a_word_of_the_markup(row: markup.Word) -> None:
    """The example gives the row's sign, the near miss does not."""
    from captionkit.adapters.html import _blocks

    def marks(name: str) -> set[str]:
        from selectolax.lexbor import LexborHTMLParser

        return {mark for block in _blocks(LexborHTMLParser(f"<div class='{name}'>x</div>")) for mark in block.marks}

    assert f"page:{row.mark}" in marks(row.example)
    assert f"page:{row.mark}" not in marks(row.near_miss)


def test_signs_weigh_on_roles_that_exist() -> None:
    for mark in markup.marks():
        assert set(mark.roles) <= set(ROLES), mark.name
    assert {row.mark for row in markup.rows()} | set(markup.TAGS.values()) <= {mark.name[5:] for mark in markup.marks()}


def test_a_caption_told_by_its_words_alone_keeps_its_doubt() -> None:
    """Markup adds evidence: with it the same words are sure."""
    words = "Phil Orme and Rita Moss have been together since school"
    plain = normalise_page([PageBlock("A headline about the couple"), PageBlock(words), PageBlock(STORY[3:-4])])
    marked = normalise_page(
        [PageBlock("A headline about the couple"), PageBlock(words, ("page:figcaption", "page:figure")), PageBlock(STORY[3:-4])]
    )  # fmt: skip
    assert [caption.text for caption in marked.captions] == [words]
    assert Doubt.ROLE not in marked.captions[0].doubts
    assert plain.blocks[1].role is not Role.CAPTION or Doubt.ROLE in plain.captions[0].doubts


def test_pages_of_many_publishing_systems() -> None:
    """Pages by somebody who had not seen the code: nine roles in ten, and most captions with their names and pictures."""
    from tests.benchmarks.pages import found, pages, said

    given = list(pages())
    articles = [normalise_html(page.data) for page in given]
    for article in articles:
        check_record(article)
    pairs = [pair for page, article in zip(given, articles, strict=True) for pair in said(page, article)]
    assert sum(label == role for label, role in pairs) >= 0.89 * len(pairs)
    captions = [right for page, article in zip(given, articles, strict=True) for right in found(page, article)]
    text, names, picture = (sum(column) for column in zip(*captions, strict=True))
    assert text >= 0.85 * len(captions)
    assert names >= 0.82 * len(captions)
    assert picture >= 0.75 * len(captions)
    alts = {caption["alt_text"] for page in given for caption in page.captions if caption["alt_text"]}
    assert not alts & {caption.text for article in articles for caption in article.captions}
