"""A credit field and the article's language that come beside a caption: evidence, not orders."""

from __future__ import annotations

import pytest

from captionkit import Language, normalise_caption


@pytest.mark.parametrize(
    ("text", "hint", "left", "creators", "organisations"),
    [
        ("The bridge at dawn. ANA RUIZ", "Ana Ruiz/AFP", "The bridge at dawn.", ("Ana Ruiz",), ("AFP",)),
        ("The bridge at dawn (Ana Ruiz/AFP)", "AFP", "The bridge at dawn", ("Ana Ruiz",), ("AFP",)),
        ("The bridge at dawn.", "Acme Corporation", "The bridge at dawn.", (), ("Acme Corporation",)),
        ("El puente - Ana Ruiz", "ANA RUIZ", "El puente", ("Ana Ruiz",), ()),
        ("Ana Ruiz | El puente al amanecer", "Ana Ruiz", "El puente al amanecer", ("Ana Ruiz",), ()),
        # a wrong hint does no harm, and prose keeps its words
        ("A portrait of Ana Ruiz", "Ana Ruiz", "A portrait of Ana Ruiz", ("Ana Ruiz",), ()),
        ("The bridge (Tom Hale/Reuters)", "Ana Ruiz/EFE", "The bridge", ("Ana Ruiz", "Tom Hale"), ("EFE", "Reuters")),
        ("The bridge at dawn", "", "The bridge at dawn", (), ()),
        ("Ana Ruiz: the mayor of Valmora", "Ana Ruiz", "Ana Ruiz: the mayor of Valmora", ("Ana Ruiz",), ()),
        ("The mayor said: Ana Ruiz", "Ana Ruiz", "The mayor said: Ana Ruiz", ("Ana Ruiz",), ()),
        ("", "Ana Ruiz/EFE", None, ("Ana Ruiz",), ("EFE",)),
    ],
)
def test_credit_hint(
    text: str, hint: str, left: str | None, creators: tuple[str, ...], organisations: tuple[str, ...]
) -> None:
    """The hint's names are taken out of the caption where a mark parts them from it, and are not doubled."""
    caption = normalise_caption(text, credit_hint=hint)
    assert (caption.text, caption.creators, caption.organisations) == (left, creators, organisations)


def test_a_credit_from_the_hint_alone_has_no_span() -> None:
    credit = normalise_caption("The bridge at dawn", credit_hint="Foto: EFE").credits[0]
    assert (credit.text, credit.span) == ("EFE", None)


def test_context_speaks_where_the_caption_does_not() -> None:
    """Too few words to tell: the article's language decides, and a doubt says so."""
    assert normalise_caption("capital federal", context_language="es").language is Language.ES
    assert normalise_caption("capital federal", context_language="en").language is Language.EN
    assert normalise_caption("capital federal").language is Language.UND
    assert "language" in normalise_caption("capital federal", context_language="es").doubts


def test_context_never_overrules() -> None:
    assert normalise_caption("The mayor cuts the ribbon", context_language="es").language is Language.EN
    assert normalise_caption("La alcaldesa corta la cinta", context_language=Language.EN).language is Language.ES
    assert normalise_caption("Ana Ruiz", context_language="es").language is Language.UND


@pytest.mark.parametrize("language", [Language.OTHER, Language.MUL, Language.UND])
def test_an_article_in_another_language_says_nothing(language: Language) -> None:
    """The language of any Article may be handed on."""
    assert normalise_caption("capital federal", context_language=language).language is Language.UND
