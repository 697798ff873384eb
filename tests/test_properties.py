"""Two promises for every public function, for any str at all: it never raises, and twice equals once."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from captionkit import (
    Credit,
    detect_language,
    language_spans,
    normalise,
    normalise_caption,
    normalise_credit,
)
from captionkit.cleaning import clean
from captionkit.credits import read_caption
from tests.invariants import check_article, check_caption, check_twice

PARTS = st.sampled_from(
    [
        "Foto:", "Photo by", "REUTERS", "AFP", "EFE/", "(", ")", "[", "]", "/", " / ", " | ", " - ", "—", "©", "(c)", "Ana Ruiz", "TOM HALE",
        "Getty Images", "via", "Cedida por", "Archivo", "FILE -", "FILE PHOTO:", "Pool", "\n", "\n\n", ". ", ".", ", ", ":", "El alcalde saluda",
        "The mayor waves", "the", "de la", "de", "y", "and", "&amp;", "&nbsp;", "\u200b", "\u00ad", "\u00a0", "\u0301", "\ud800", "\x00", "\u202e",
        "\u2028", "12", "MADRID, 01/05/2020.-", "LONDON - MAY 3:", "NO RESALES", "@ana", "ana@x.es", "example.com", "'", '"', "“", "”", "Share",
        "Publicidad", "Lee también", "By Ana Ruiz", "3 mar 2025", "…", "😀", "\u200d", "ñ", "Credit", "Source:", "Vídeo:", "A", "B.", "J.J.",
        "***", "NO ARCHIVES", "*", "Image courtesy of", "courtesy of", "hide caption", "[/caption]", "Image caption,", "Read more", "Enlarge /",
    ]
)  # fmt: skip
TEXTS = (
    st.text(st.characters(exclude_categories=[]), max_size=120)
    | st.lists(PARTS, max_size=14).map("".join)
    | st.lists(PARTS, max_size=14).map(" ".join)
)


@given(TEXTS)
@example("','")
@example("@0'@0")
@example("*** NO RESALES *** NO ARCHIVES *** El alcalde saluda. (Ana Ruiz/EFE)")
@example("Image courtesy of")
def test_nothing_raises_and_nothing_is_lost(text: str) -> None:
    """Any text is partitioned into blocks, and every span is true."""
    check_article(text)
    check_caption(normalise_caption(text), text)
    credit = normalise_credit(text)
    assert credit.span is not None
    assert credit.span.of(text) == credit.raw
    assert Credit.from_dict(credit.to_dict()) == credit
    detect_language(text)
    words = clean(text).text
    assert len(read_caption(words).caption) == len(words), "blanked, not cut: positions stay true"


@given(TEXTS)
@example("AFP. AFP. AFP. AFP.")
@example("Foto: Foto: Foto: Ana Ruiz")
@example("Ana Ruiz. Tom Hale. Luis Vega.")
@example('.A0"A)REUTER')
@example("A<FOTO:0<AAA 0:0")
@example("A©0<MAY 0:0")
@example(".0.coFOTO:0")
@example("FOTO\nNO:RESALES\n0")
@example("[/caption]Pool")
@example(": hide caption Pool")
@example("s l�s?Poe\nShow Less")  # this and the next: found by a fuzzer
@example("o|L|L|L|L|L|L|A")
def test_twice_equals_once(text: str) -> None:
    """A caption's own text is read as itself, without a credit."""
    check_twice(text)


@given(TEXTS)
def test_cleaning_twice_equals_once(text: str) -> None:
    cleaned = clean(text).text
    assert clean(cleaned).text == cleaned


@given(TEXTS)
def test_language_spans_are_in_order_and_disjoint(text: str) -> None:
    done = 0
    for span, language in language_spans(text):
        assert done <= span.start < span.end <= len(text)
        assert language in ("en", "es", "other")
        done = span.end


@given(TEXTS, TEXTS)
def test_a_hint_never_loses_a_word_of_prose(text: str, hint: str) -> None:
    """With any hint at all: nothing raises, spans stay true, and no letter appears that was not there."""
    caption = normalise_caption(text, credit_hint=hint, context_language="es")
    check_caption(caption, text)
    plain = normalise_caption(text).text or ""
    assert set(filter(str.isalnum, caption.text or "")) <= set(plain)


@given(TEXTS)
def test_the_same_text_gives_the_same_answer(text: str) -> None:
    assert normalise(text) == normalise(text)


def test_a_line_of_a_megabyte() -> None:
    """Long input is read like any other."""
    line = "El alcalde saluda a los vecinos (Ana Ruiz/EFE). " * 21_000
    article = check_article(line)
    assert len(article.blocks) == 1
