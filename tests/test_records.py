"""The nouns: dicts, rows, properties, and what they refuse."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

from captionkit import Article, Caption, Credit, Flag, Language, Role, Span, Version, normalise, normalise_caption

CAPTION = normalise_caption("FILE - El puente de Valmora, tras la crecida (Ana Ruiz/Pool via AP)")


def test_properties_follow_from_fields() -> None:
    assert CAPTION.es == CAPTION.text == "El puente de Valmora, tras la crecida"
    assert CAPTION.en is None
    assert CAPTION.missing == (Language.EN,)
    assert not CAPTION.is_bilingual
    assert CAPTION.credit_line == "Ana Ruiz/AP"
    assert CAPTION.flags == (Flag.FILE, Flag.POOL)
    assert CAPTION.marks == (Flag.FILE,)


def test_a_bare_credit_has_no_text_and_misses_nothing() -> None:
    caption = normalise_caption("Foto: Ana Ruiz/EFE")
    assert caption.text is None
    assert caption.missing == ()
    assert not caption.is_bilingual


def test_a_caption_in_another_language_keeps_its_text() -> None:
    caption = normalise_caption("Die Feuerwehr löscht den Brand in der alten Halle (Ana Ruiz/dpa)")
    assert caption.text == "Die Feuerwehr löscht den Brand in der alten Halle"
    assert (caption.en, caption.es, caption.language) == (None, None, Language.OTHER)


def test_row_is_flat() -> None:
    row = CAPTION.row()
    assert row["creators"] == ["Ana Ruiz"]
    assert row["flags"] == ["file", "pool"]
    assert json.loads(json.dumps(row)) == row


def test_credit_line_reads_back_as_the_same_names() -> None:
    for text in ("Ana Ruiz y Tom Hale/Reuters", "EFE/J.J. Ortega", "Carla Vidal for The New York Times", "NASA/ESA"):
        credit = normalise_caption(f"The mayor waves. Photo: {text}").credits[0]
        assert credit.line is not None
        again = normalise_caption(f"The mayor waves. Photo: {credit.line}").credits[0]
        assert (again.creators, again.organisations) == (credit.creators, credit.organisations)


def test_dict_holds_version_fields_and_properties() -> None:
    data = CAPTION.to_dict()
    assert data["format"] == 1
    assert data["credit_line"] == "Ana Ruiz/AP"
    assert data["credits"][0]["line"] == "Ana Ruiz/AP"
    assert json.loads(json.dumps(data)) == data


def test_from_dict_ignores_properties_and_unknown_keys() -> None:
    data = {**CAPTION.to_dict(), "credit_line": "someone else", "id": 7}
    assert Caption.from_dict(data) == CAPTION


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": 2}, "format 2"),
        ({"format": None}, "format None"),
        ({"language": "fr"}, "Caption.language"),
        ({"text": 3}, "Caption.text"),
        ({"credits": "Ana"}, "Caption.credits"),
        ({"credits": [{"raw": "x"}]}, r"Caption.credits\[0\] lacks"),
        ({"span": None}, "Caption.span"),
        ({"span": {"start": 3, "end": 1}}, "start"),
        ({"doubts": [["role"]]}, "Caption.doubts"),
    ],
)
def test_from_dict_says_what_is_wrong(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Caption.from_dict({**CAPTION.to_dict(), **change})


def test_from_dict_takes_a_mapping() -> None:
    with pytest.raises(TypeError, match="takes a mapping"):
        Caption.from_dict([1])  # type: ignore[arg-type]


def test_from_dict_names_an_absent_field() -> None:
    data = CAPTION.to_dict()
    del data["raw"]
    with pytest.raises(ValueError, match="lacks raw"):
        Caption.from_dict(data)


def test_records_are_frozen_and_slotted() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        CAPTION.text = "x"  # type: ignore[misc]
    for record in (CAPTION, CAPTION.credits[0], CAPTION.versions[0], CAPTION.span, normalise("A line")):
        assert not hasattr(record, "__dict__")


def test_a_span_has_an_order() -> None:
    with pytest.raises(ValueError, match="start <= end"):
        Span(3, 2)


def test_enums_print_as_their_values() -> None:
    assert f"{Role.CAPTION} {Language.EN!s} {Flag.POOL}" == "caption en pool"


def test_article_properties() -> None:
    article = normalise(
        "A new bridge opens\n\nThe mayor of Valmora cut the ribbon on Friday. Hundreds came to see it.\n\nShare"
    )
    assert article.headline == "A new bridge opens"
    assert article.standfirst is None
    assert article.body == ("The mayor of Valmora cut the ribbon on Friday. Hundreds came to see it.",)
    assert article.boilerplate == ("Share",)
    assert isinstance(article, Article)


def test_versions_and_credits_can_be_made_by_hand() -> None:
    """A correction by a person goes into a record like any other."""
    side = Version(Language.EN, "The bridge after the flood")
    assert attrs.evolve(CAPTION, versions=(*CAPTION.versions, side)).is_bilingual
    assert Credit("x", "x", None).line is None
