"""What a credit carries beside its names, and what two credits of one caption do."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from captionkit import Flag, Medium, normalise_caption, normalise_credit
from captionkit.credits import tails


@pytest.mark.parametrize(
    ("text", "left", "instructions"),
    [
        (
            "ATTENTION EDITORS - HANDOUT PICTURE. The bridge. REUTERS/Ana Ruiz",
            "The bridge.",
            "ATTENTION EDITORS - HANDOUT PICTURE.",
        ),
        ("The bridge. REUTERS/Ana Ruiz  TPX IMAGES OF THE DAY", "The bridge.", "TPX IMAGES OF THE DAY"),
        ("The bridge. REUTERS/Ana Ruiz NO RESALES. NO ARCHIVES.", "The bridge.", "NO RESALES. NO ARCHIVES."),
        ("El puente. EFE/Ana Ruiz SOLO USO EDITORIAL", "El puente.", "SOLO USO EDITORIAL"),
        ("MANDATORY CREDIT", None, "MANDATORY CREDIT"),
        ("The editors paid attention to the bridge", "The editors paid attention to the bridge", None),
    ],
)
def test_instructions(text: str, left: str | None, instructions: str | None) -> None:
    caption = normalise_caption(text)
    assert (caption.text, caption.instructions) == (left, instructions)


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("MADRID, 01/05/2020.- La alcaldesa saluda", "MADRID, 01/05/2020"),
        ("GRAF8876. MADRID, 01/05/2020.- La alcaldesa saluda", "GRAF8876. MADRID, 01/05/2020"),
        ("LAS VEGAS, NV - FEBRUARY 11: La alcaldesa saluda", "LAS VEGAS, NV - FEBRUARY 11"),
        ("MEXICO CITY (AP) — La alcaldesa saluda", "MEXICO CITY (AP)"),
    ],
)
def test_dateline(text: str, dateline: str) -> None:
    caption = normalise_caption(text)
    assert (caption.text, caption.dateline, caption.credits) == ("La alcaldesa saluda", dateline, ())


@pytest.mark.parametrize(
    ("text", "credit", "notice", "creators", "organisations"),
    [
        ("The bridge © 2024 Ana Ruiz", "Ana Ruiz", "© 2024 Ana Ruiz", ("Ana Ruiz",), ()),
        ("The bridge (c) Ana Ruiz/AFP", "Ana Ruiz/AFP", "(c) Ana Ruiz/AFP", ("Ana Ruiz",), ("AFP",)),
        ("The bridge. Copyright Harrow Museum", "Harrow Museum", "Copyright Harrow Museum", (), ("Harrow Museum",)),
    ],
)
def test_notice(text: str, credit: str, notice: str, creators: tuple[str, ...], organisations: tuple[str, ...]) -> None:
    found = normalise_caption(text).credits[0]
    assert (found.text, found.notice, found.creators, found.organisations) == (credit, notice, creators, organisations)


def test_reference() -> None:
    credit = normalise_credit("Mandatory Credit: Photo by Ken Moss/ITV/Shutterstock (12345678ab)")
    assert (credit.line, credit.reference) == ("Ken Moss/ITV/Shutterstock", "12345678ab")


@pytest.mark.parametrize(
    ("label", "medium"),
    [
        ("Foto", Medium.PHOTO), ("Vídeo", Medium.VIDEO), ("Illustration", Medium.ILLUSTRATION), ("Gráfico", Medium.GRAPHIC),
        ("Screenshot", Medium.SCREENSHOT), ("Montaje", Medium.COMPOSITE), ("Image", Medium.PHOTO),
    ],
)  # fmt: skip
def test_the_label_tells_the_medium(label: str, medium: Medium) -> None:
    assert normalise_caption(f"The bridge at dawn. {label}: Ana Ruiz/EFE").credits[0].medium is medium


@pytest.mark.parametrize(
    ("text", "note", "organisations"),
    [
        ("File photo. (Credit: Getty Images)", "File photo.", ("Getty Images",)),
        ("Foto de archivo. EFE", "Foto de archivo.", ("EFE",)),
        ("FILE PHOTO", "FILE PHOTO", ()),
    ],
)
def test_a_note_by_itself_is_the_caption_and_a_mark(text: str, note: str, organisations: tuple[str, ...]) -> None:
    caption = normalise_caption(text)
    assert (caption.text, caption.organisations, caption.marks) == (note, organisations, (Flag.FILE,))
    assert normalise_caption(note).text == note
    assert normalise_caption("The court in May. File photo").text == "The court in May."


def test_two_media_are_two_credits() -> None:
    """The same person may have made both."""
    credits_ = normalise_caption("El puente al amanecer. Foto: Ana Ruiz | Vídeo: Ana Ruiz").credits
    assert [(one.text, one.medium) for one in credits_] == [("Ana Ruiz", Medium.PHOTO), ("Ana Ruiz", Medium.VIDEO)]


def test_a_credit_told_twice_keeps_what_either_says() -> None:
    caption = normalise_caption("The bridge at dawn. (AFP/File) Photo by Tom Hale/AFP")
    assert len(caption.credits) == 1
    assert (caption.creators, caption.organisations, caption.flags) == (("Tom Hale",), ("AFP",), (Flag.FILE,))
    noticed = normalise_caption("El puente al amanecer. © 2024 EFE. Foto: Ana Ruiz/EFE").credits
    assert [credit.notice for credit in noticed] == ["© 2024 EFE"]


def test_a_credit_before_the_second_language() -> None:
    caption = normalise_caption("The mayor waves at the people.\nREUTERS/ANA RUIZ - El alcalde saluda a los vecinos.")
    assert (caption.en, caption.es) == ("The mayor waves at the people.", "El alcalde saluda a los vecinos.")
    assert caption.credit_line == "Ana Ruiz/Reuters"


def test_letters_without_case_are_no_names() -> None:
    caption = normalise_caption("رئيس البلدية يحيي السكان خلال الحفل (Ana Ruiz/EFE)")
    assert caption.text == "رئيس البلدية يحيي السكان خلال الحفل"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Foto: THAIER al-SUDANI", "Thaier al-Sudani"), ("Foto: ANA DE LA TORRE", "Ana de la Torre"), ("Foto: J.J. ORTEGA", "J.J. Ortega"),
        ("Foto: RUTH W. LEE", "Ruth W. Lee"), ("Foto: SEAN O'NEILL", "Sean O'Neill"), ("Foto: ANA McDONALD", "Ana McDonald"),
        ("Foto: Lee Jin-man", "Lee Jin-man"), ("Foto: C P Scott", "C P Scott"), ("Foto: MARTA SOLÍS-VEGA", "Marta Solís-Vega"),
    ],
)  # fmt: skip
def test_names_in_readable_case(text: str, name: str) -> None:
    assert normalise_caption(text).creators == (name,)


@pytest.mark.parametrize(("is_credit", "rule"), tails.RULES, ids=lambda value: getattr(value, "__name__", ""))
def test_the_first_example_of_a_rule(
    is_credit: bool, rule: Callable[[tails.Tail], bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rule reads its own example; without a rule that says no, a credit would be found there."""
    quoted = re.search(r'"(.+?)"[,.:;]', rule.__doc__ or "")
    assert quoted, "a rule begins with an example"
    text = quoted[1].replace("\\n", "\n").replace("...", "The mayor opens the new bridge")
    rules = [reason.rule for reason in normalise_caption(text).reasons]
    assert (f"credit.last:{rule.__name__}" in rules) is is_credit
    if not is_credit:
        assert not normalise_caption(text).credits
        monkeypatch.setattr(tails, "RULES", [pair for pair in tails.RULES if pair[1] is not rule])
        assert normalise_caption(text).credits
