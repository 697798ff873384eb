"""JSON Lines: one record a line, and the same record back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar, overload

from captionkit.records import Caption, Record

_R = TypeVar("_R", bound=Record)
_ESCAPED = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069<]")  # more than letters to some readers
_SURROGATES = re.compile("[\ud800-\udfff]")  # a lone one is no UTF-8


def to_line(record: Record, about: Mapping[str, Any] | None = None) -> str:
    """A record as one line of JSON without its line end; `about`: the caller's own fields, before the record's.

    Raises ValueError if a field of `about` has the name of one of the record's, or holds NaN. Two half characters
    (surrogates) side by side, which no decoded text holds, are read back as the one that they make.

    >>> from captionkit import Span
    >>> to_line(Span(2, 5), {"id": "a"})
    '{"id": "a", "format": 1, "start": 2, "end": 5}'
    """
    fields = record.to_dict()
    if about and (taken := sorted(fields.keys() & about.keys())):
        raise ValueError(f"The record has fields of these names itself: {', '.join(taken)}.")
    return one_line({**(about or {}), **fields})


def one_line(value: object) -> str:
    """A value as one line of JSON for every reader: no line end inside, nothing that is no UTF-8."""
    return _SURROGATES.sub(_escaped, _ESCAPED.sub(_escaped, json.dumps(value, ensure_ascii=False, allow_nan=False)))


@overload
def from_lines(lines: Iterable[str | bytes]) -> Iterator[Caption]: ...


@overload
def from_lines(lines: Iterable[str | bytes], kind: type[_R]) -> Iterator[_R]: ...


def from_lines(lines: Iterable[str | bytes], kind: type[Any] = Caption) -> Iterator[Any]:
    """The records of lines that `to_line` made, in order; empty lines are none, other fields are ignored.

    Raises ValueError for a line that is no such record, with its number from one.

    >>> from captionkit import Span
    >>> list(from_lines(['{"id": "a", "format": 1, "start": 2, "end": 5}'], Span))
    [Span(start=2, end=5)]
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = kind.from_dict(json.loads(line))
        except (ValueError, TypeError, RecursionError) as error:
            raise ValueError(f"Line {number} is no {kind.__name__}: {error}") from error
        yield record


@cache
def _schema_text() -> str:
    return files("captionkit.formats").joinpath("caption.schema.json").read_text("utf-8")


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a line that holds a Caption; its `$id` names the version of the format."""
    schema: dict[str, Any] = json.loads(_schema_text())
    return schema


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
