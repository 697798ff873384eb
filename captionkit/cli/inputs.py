"""What the command line reads: articles as text or HTML, captions as fields of JSON Lines."""

from __future__ import annotations

import codecs
import io
import json
import math
import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from typing import Any, BinaryIO, NamedTuple

from captionkit import Article, Caption, normalise, normalise_caption
from captionkit.cli.outputs import RECORD, has_rich, shown

_PAGE_NAME = re.compile(r"\.x?html?$", re.IGNORECASE)
_PAGE_START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_LONG = 1_000_000  # bytes: a file of this size has a progress bar


class Line(NamedTuple):
    """One line of JSON Lines: its fields, the caption that one of them holds, or what is wrong."""

    number: int
    fields: dict[str, Any] | None
    caption: Caption | None
    error: str = ""


def read_article(name: str, encoding: str | None) -> Article:
    """The article of a file, "-" for standard input. Raises OSError, UnicodeError, ImportError."""
    if name == "-":
        data = _standard_input().read()
    else:
        with open(name, "rb") as file:
            data = file.read()
    if not (_PAGE_NAME.search(name) or _PAGE_START.match(data)):
        return normalise(data.decode(encoding or "utf-8"))
    try:
        from captionkit.adapters.html import normalise_html
    except ImportError as error:
        raise ImportError(f"a page needs the package {error.name}: pip install 'captionkit[html]'") from error
    return normalise_html(data.decode(encoding) if encoding else data)


def read_lines(name: str, encoding: str | None, field: str, credit_field: str | None) -> Iterator[Line]:
    """The captions of a file of JSON Lines, one at a time; empty lines are none.

    A file that cannot be read is one line with an error and the number 0.
    """
    try:
        source = nullcontext(_standard_input()) if name == "-" else open(name, "rb")  # noqa: SIM115 - entered below
    except OSError as error:
        yield Line(0, None, None, explain(error))
        return
    with source as file:
        for number, data in enumerate(_with_progress(file, name, encoding or "utf-8"), 1):
            line = data.removeprefix(codecs.BOM_UTF8) if number == 1 else data
            if line.strip():
                yield _read_line(number, line, _of_bytes(encoding or "utf-8"), field, credit_field)


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        raise OSError("standard input is closed")
    return sys.stdin.buffer


def _read_line(number: int, data: bytes, encoding: str, field: str, credit_field: str | None) -> Line:
    try:
        fields = json.loads(data.decode(encoding), parse_float=_finite, parse_constant=_finite)
    except UnicodeDecodeError as error:
        return Line(number, None, None, explain(error))
    except (ValueError, RecursionError) as error:
        return Line(number, None, None, f"no JSON: {error}")
    if not isinstance(fields, dict):
        return Line(number, None, None, "no JSON object")
    if RECORD in fields:
        return Line(number, fields, None, f"it has a field {RECORD!r} already, where its record would stand")
    text, credit = fields.get(field), fields.get(credit_field) if credit_field else None
    for told, value in ((field, text), (credit_field, credit)):
        if not isinstance(value, str) and (told == field or value is not None):
            what = (
                "absent" if told not in fields else "null" if value is None else f"no text but {type(value).__name__}"
            )
            return Line(number, fields, None, f"the field {told!r} is {what}")
    assert isinstance(text, str)
    return Line(number, fields, normalise_caption(text, credit_hint=credit))


def _finite(told: str) -> float:
    """A number that JSON can say again: 1e999 and NaN it cannot."""
    number = float(told)
    if not math.isfinite(number):
        raise ValueError(f"{told} is no number of JSON")
    return number


def _of_bytes(encoding: str) -> str:
    """The encoding of a line's bytes; those of UTF-16 and UTF-32 are cut as text and come as UTF-8."""
    return "utf-8" if encoding.startswith(("utf-16", "utf-32")) else encoding


def _cut(file: BinaryIO, encoding: str) -> Iterable[bytes]:
    if _of_bytes(encoding) == encoding:
        return file
    return (line.encode("utf-8", "surrogatepass") for line in io.TextIOWrapper(file, encoding, "replace", "\n"))


def _with_progress(file: BinaryIO, name: str, encoding: str) -> Iterator[bytes]:
    """The lines of a file, with a bar on a terminal's standard error if it is long."""
    lines = _cut(file, encoding)
    size = os.fstat(file.fileno()).st_size if name != "-" else 0
    if size < _LONG or not (sys.stderr and sys.stderr.isatty() and has_rich()):
        yield from lines
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(escape(shown(name)), total=size)
        for data in lines:
            yield data
            progress.advance(task, len(data))


def explain(error: OSError | UnicodeError | ImportError) -> str:
    """What is wrong with a file, and what to do."""
    if isinstance(error, UnicodeDecodeError):
        what = "UTF-8" if error.encoding.replace("_", "-") == "utf-8" else error.encoding
        return f"byte {error.start} is not {what}; name the file's encoding, for example --encoding cp1252"
    return getattr(error, "strerror", None) or str(error)
