"""The caller's own mistakes: raised at once, with a sentence that says what to do."""

from __future__ import annotations

from typing import Any

from captionkit.options import Options
from captionkit.records import Language


def checked_text(text: object, function: str, argument: str = "text") -> str:
    """`text` as a plain str, or TypeError."""
    if isinstance(text, str):
        return str.__str__(text)  # a subclass may carry more than its letters
    help_ = "Give it one string."
    if isinstance(text, bytes | bytearray | memoryview):
        help_ = "Decode the bytes first, as in data.decode('utf-8'): only you know their encoding."
    elif argument != "text":
        help_ = "Give it a string, or leave it out."
    elif text is None or (isinstance(text, float) and text != text):
        help_ = (
            f"Leave missing values out, as in [{function}(t) for t in texts if isinstance(t, str)] or column.dropna()."
        )
    elif isinstance(text, list | tuple):
        help_ = f"Call it once for each string, as in [{function}(t) for t in texts]."
    raise TypeError(f"{function}() takes a str as {argument}, not {type(text).__name__}. {help_}")


def check_options(options: object, function: str) -> None:
    """Raise TypeError if `options` are none."""
    if not isinstance(options, Options):
        raise TypeError(
            f"{function}() takes Options as options, not {type(options).__name__}. "
            "Change the defaults with attrs.evolve(captionkit.DEFAULT, organisations=[...])."
        )


def checked_context(value: Any) -> Language | None:
    """A language that can speak where a caption does not; None for one that cannot, ValueError for no language."""
    try:
        language = None if value is None else Language(value)
    except ValueError:
        codes = ", ".join(map(repr, map(str, Language)))
        raise ValueError(f"context_language is one of {codes} or None, not {value!r}.") from None
    return language if language in (Language.EN, Language.ES) else None
