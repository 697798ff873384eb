"""Captions that hold both languages, in every layout, and look-alikes that hold one."""

from __future__ import annotations

import json
from typing import Any

import pytest

from captionkit import Caption, Doubt, Language, Origin, normalise, normalise_caption
from captionkit.normalise import PageBlock, normalise_page
from tests.conftest import FIXTURES
from tests.invariants import check_article, check_caption, check_twice

ROWS: list[dict[str, Any]] = [
    json.loads(line) for line in (FIXTURES / "bilingual" / "halves.jsonl").read_text(encoding="utf-8").splitlines()
]
KEYS = ("language", "en", "es", "text", "creators", "organisations")


def told(caption: Caption) -> dict[str, Any]:
    return {
        "language": str(caption.language),
        "en": caption.en,
        "es": caption.es,
        "text": caption.text,
        "creators": list(caption.creators),
        "organisations": list(caption.organisations),
    }


@pytest.mark.parametrize(
    "row",
    [pytest.param(row, marks=pytest.mark.xfail(reason=row["reason"]) if "reason" in row else ()) for row in ROWS],
    ids=lambda row: row["raw"][:60],
)
def test_both_sides_or_one_are_found_in_every_layout(row: dict[str, Any]) -> None:
    got = told(normalise_caption(row["raw"]))
    assert {key: got[key] for key in KEYS if key in row} == {key: row[key] for key in KEYS if key in row}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["raw"][:60])
def test_sides_stand_where_their_spans_say(row: dict[str, Any]) -> None:
    """Whether read right or wrong: originals are stretches of the text, and read again they stay."""
    caption = check_twice(row["raw"])
    check_caption(caption, row["raw"])
    for version in caption.versions:
        assert version.origin is Origin.ORIGINAL
        assert version.span is not None
        assert version.raw == version.span.of(row["raw"])


def test_most_are_right() -> None:
    """Nine in ten of those with both languages when first read; fixtures were mended after, reasons tell which fail."""
    both = [row for row in ROWS if row["language"] == "mul"]
    assert sum("reason" not in row for row in both) >= 0.9 * len(both) > 160


@pytest.mark.parametrize(
    "raw",
    [
        "Three boats reach the port / Llegan al puerto cinco barcos",
        "Ana Ruiz and Tom Hale open the new bridge over the river | Luis Vega y Marta Sanz inauguran el puente nuevo del río",
        "The mayor waves. El alcalde de Valmora saluda desde el balcón a los cientos de vecinos que llegaron de toda la comarca para verlo.",
    ],
)
def test_sides_that_hardly_say_the_same_have_a_doubt(raw: str) -> None:
    """Other numbers, other people, another length: both sides are there, and somebody should look."""
    caption = normalise_caption(raw)
    assert caption.en
    assert caption.es
    assert Doubt.PAIRING in caption.doubts


def test_sides_that_say_the_same_have_none() -> None:
    caption = normalise_caption("Three boats reach the port of Valmora / Tres barcos llegan al puerto de Valmora")
    assert caption.is_bilingual
    assert not caption.doubts


STORY = "The bridge cost two million euros, the town hall said on Friday, and it will carry three thousand cars a day."
ENGLISH, SPANISH = "The mayor, Ana Ruiz, opens the bridge.", "La alcaldesa, Ana Ruiz, inaugura el puente."


@pytest.mark.parametrize(
    ("one", "other"),
    [(f"{ENGLISH} (Tom Hale/EFE)", f"{SPANISH} (Tom Hale/EFE)"), (f"{SPANISH} Foto: EFE", f"{ENGLISH} Tom Hale/EFE")],
)
def test_two_captions_in_a_row_that_say_the_same_are_one_record(one: str, other: str) -> None:
    text = f"A bridge at last\n\n{STORY}\n\n{one}\n\n{other}\n\n{STORY}"
    (caption,) = check_article(text).captions
    assert (caption.en, caption.es) == (ENGLISH, SPANISH)
    assert caption.language is Language.MUL
    assert caption.credit_line == "Tom Hale/EFE"
    assert caption.raw == f"{one}\n\n{other}"
    for version in caption.versions:
        assert version.span is not None
        assert version.span.of(text) == version.raw


def test_a_figure_with_a_caption_in_each_language_is_one_record() -> None:
    page = [PageBlock(text, ("page:figcaption",), image_url="https://example.org/1.jpg") for text in (ENGLISH, SPANISH)]
    (caption,) = normalise_page([PageBlock(STORY), *page, PageBlock(STORY)]).captions
    assert (caption.en, caption.es) == (ENGLISH, SPANISH)


def test_two_captions_in_a_row_of_two_pictures_stay_two() -> None:
    one, other = "The mayor of Valmora opens the bridge. Photo: EFE", "Un perro duerme en la playa de Tarsia. Foto: EFE"
    captions = normalise(f"A bridge at last\n\n{STORY}\n\n{one}\n\n{other}\n\n{STORY}").captions
    assert [caption.is_bilingual for caption in captions] == [False, False]


@pytest.mark.parametrize(
    "raw",
    [
        "Carlos Aldea (ESP) and Jack Hale (ENG) after their match in Valmora",
        "LA PROTESTA TERMINA EN: LA PLAZA MAYOR. EL LEMA ES: BASTA YA",
        "El curso se imparte en inglés: lunes y martes; en español: jueves y viernes",
        "The novel (English) and the film (Spanish) were shown at the school in Valmora",
        "El diccionario (español) y su versión (inglés) en la biblioteca de la villa",
    ],
)
def test_country_codes_and_names_of_languages_are_no_tags(raw: str) -> None:
    caption = normalise_caption(raw)
    assert len(caption.versions) == 1
    assert caption.text == raw


def test_tags_that_lie_are_not_believed() -> None:
    caption = normalise_caption(
        "[EN] El puente nuevo de la villa de Valmora [ES] The new bridge of the town of Valmora"
    )
    assert caption.en == "The new bridge of the town of Valmora"
    assert caption.es == "El puente nuevo de la villa de Valmora"


@pytest.mark.parametrize(
    ("raw", "credit"),
    [
        ("The mayor opens the bridge in Valmora (AP) / La alcaldesa abre el puente en Valmora (AP)", "AP"),
        ("The bridge after the flood (AFP)\n\nEl puente tras la crecida (AFP)", "AFP"),
        (
            "El puente tras la crecida. Foto: Ana Ruiz/EFE // The bridge after the flood. Photo: Ana Ruiz",
            "Ana Ruiz/EFE",
        ),
    ],
)
def test_halves_that_have_the_credit_each_are_read_whole(raw: str, credit: str) -> None:
    caption = check_twice(raw)
    check_caption(caption, raw)
    assert caption.is_bilingual
    assert caption.credit_line == credit
    assert credit.split("/")[-1] not in (caption.text or "")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mayor Ana Ruiz waves to the people in Valmora. Photo: EFE", "El alcalde Luis Ruiz saluda a los vecinos de Valmora. Foto: EFE"),
        ("Ana Ruiz waves in Valmora on Friday. Photo: EFE", "Ana Ruiz saluda en Valmora el martes. Foto: EFE"),
    ],
)  # fmt: skip
def test_captions_in_a_row_that_contradict_each_other_stay_two(one: str, other: str) -> None:
    assert len(normalise(f"A bridge at last\n\n{STORY}\n\n{one}\n\n{other}\n\n{STORY}").captions) == 2


def test_brackets_are_never_torn() -> None:
    for raw in (
        "Ana Vela in a scene from The House (Todo sobre mi casa), directed by Tom Hale",
        "(Left) The bridge after the flood / (Izquierda) El puente tras la crecida",
    ):
        for side in normalise_caption(raw).versions:
            assert side.text.count("(") == side.text.count(")")


def test_numbers_without_end_are_words() -> None:
    caption = normalise_caption(
        f"The bridge that the mayor opened {'9' * 400} / El puente que abrió la alcaldesa {'9' * 400}"
    )
    assert caption.is_bilingual
    assert Doubt.PAIRING not in caption.doubts
