"""The caller's own mistakes raise at once, with a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest

from captionkit import (
    DEFAULT,
    Options,
    detect_language,
    language_spans,
    normalise,
    normalise_caption,
    normalise_credit,
)

FUNCTIONS = [normalise, normalise_caption, normalise_credit, detect_language, language_spans]


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize(
    ("value", "help_"),
    [
        (b"bytes", "Decode the bytes"),
        (bytearray(b"x"), "Decode the bytes"),
        (None, "Leave missing values out"),
        (float("nan"), "Leave missing values out"),
        (3, "one string"),
        (["a", "b"], "Call it once for each"),
    ],
)
def test_what_is_no_text(function: Callable[[Any], object], value: object, help_: str) -> None:
    with pytest.raises(TypeError, match=help_) as raised:
        function(value)
    assert function.__name__ in str(raised.value)


@pytest.mark.parametrize("value", [3, float("nan"), b"x"])
def test_a_hint_is_text(value: Any) -> None:
    with pytest.raises(TypeError, match="credit_hint"):
        normalise_caption("A bridge", credit_hint=value)


@pytest.mark.parametrize("value", ["fr", "english", "", 3])
def test_a_context_language_is_a_language(value: Any) -> None:
    with pytest.raises(ValueError, match=r"'en', 'es'.* or None"):
        normalise_caption("A bridge", context_language=value)


@pytest.mark.parametrize("function", [normalise, normalise_caption, normalise_credit])
def test_options_are_options(function: Callable[..., object]) -> None:
    with pytest.raises(TypeError, match=r"attrs\.evolve"):
        function("text", {"organisations": ["Acme"]})


def test_an_unknown_option() -> None:
    with pytest.raises(TypeError):
        Options(agencies=["Acme"])  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        attrs.evolve(DEFAULT, agencies=["Acme"])  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Options(("Acme",))  # type: ignore[call-arg]


def test_one_string_where_several_belong() -> None:
    with pytest.raises(TypeError, match="several strings"):
        Options(organisations="Acme")


def test_what_is_no_word() -> None:
    with pytest.raises(TypeError, match="3 is int"):
        Options(boilerplate=[3])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="no letter"):
        Options(captions=["--"])


def test_no_words_at_all() -> None:
    with pytest.raises(TypeError, match="not NoneType"):
        Options(organisations=None)  # type: ignore[arg-type]
