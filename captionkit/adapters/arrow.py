"""Apache Arrow: columns of captions in, the same rows with columns of records out; pandas, polars, DuckDB speak it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import pyarrow as pa

from captionkit import DEFAULT, Options, normalise, normalise_caption, repeated_blocks

_TEXT, _LIST = pa.string(), pa.list_(pa.string())
FIELDS: tuple[tuple[str, pa.DataType], ...] = (
    ("text", _TEXT),
    ("language", _TEXT),
    ("en", _TEXT),
    ("es", _TEXT),
    ("credit_line", _TEXT),
    ("creators", _LIST),
    ("organisations", _LIST),
    ("flags", _LIST),
    ("dateline", _TEXT),
    ("instructions", _TEXT),
    ("doubts", _LIST),
    ("error", _TEXT),
)
"""What is added to each row: `Caption.row()`, and what was wrong: "null", "no UTF-8", "no text: int64"."""


def schema_of(schema: pa.Schema, prefix: str = "caption_") -> pa.Schema:
    """The schema that comes out where this one goes in: its fields, then `FIELDS` behind the prefix.

    Raises ValueError if a column has such a name already.
    """
    added = [pa.field(prefix + name, kind) for name, kind in FIELDS]
    check_free(schema.names, prefix)
    return pa.schema([*schema, *added], metadata=schema.metadata)


def check_free(present: Sequence[str], prefix: str) -> None:
    """Raise ValueError if a column has the name of one that is added."""
    if taken := [prefix + name for name, _ in FIELDS if prefix + name in present]:
        raise ValueError(f"There are columns of these names already: {', '.join(taken)}; choose another prefix.")


def check_there(present: Sequence[str], *columns: str | None) -> None:
    """Raise KeyError if a column is not there; None is none."""
    for name in filter(None, columns):
        if name not in present:
            raise KeyError(f"There is no column {name!r}; there are {', '.join(present)}.")


def normalise_batches(
    batches: Iterable[pa.RecordBatch],
    column: str,
    credit_column: str | None = None,
    options: Options = DEFAULT,
    prefix: str = "caption_",
) -> Iterator[pa.RecordBatch]:
    """The batches in their order, each row with the record of the caption in `column`; input columns pass through.

    `credit_column` holds the credits that came beside the captions. A row that is null or no text has nulls and says
    why in the column `error`; nothing fails a batch. Takes what yields batches: a pyarrow.RecordBatchReader, a list, a
    Table's `to_batches()`. Raises KeyError for a column that is not there, ValueError for names that are taken.

    >>> batch = pa.RecordBatch.from_pydict({"id": [1, 2], "c": ["El puente (Ana Ruiz/EFE)", None]})
    >>> (out,) = normalise_batches([batch], "c")
    >>> out.column("caption_credit_line").to_pylist(), out.column("caption_error").to_pylist()
    (['Ana Ruiz/EFE', None], [None, 'null'])
    """
    for batch in batches:
        check_there(batch.schema.names, column, credit_column)
        texts = batch.column(column)
        credits_ = _values(batch.column(credit_column)) if credit_column else [None] * batch.num_rows
        pairs = zip(_values(texts), credits_, strict=True)
        rows = [_row(text, credit, texts.type, options) for text, credit in pairs]
        added = [pa.array([row.get(name) for row in rows], kind) for name, kind in FIELDS]
        yield pa.RecordBatch.from_arrays([*batch.columns, *added], schema=schema_of(batch.schema, prefix))


def count_repeated(
    batches: Iterable[pa.RecordBatch], column: str, *, share: float = 0.01, least: int = 3
) -> Iterator[pa.RecordBatch]:
    """What the articles in `column`, plain texts, repeat: one row with the counts as JSON, in the column `counts`.

    Counts of parts are read by `RepeatedBlocks.from_dict(json.loads(...))` and add up by `merge`. Rows that are null or
    no text count for nothing.
    """
    texts = (text for batch in batches for text in _values(batch.column(column)) if isinstance(text, str))
    counts = repeated_blocks(map(normalise, texts), share=share, least=least)
    yield pa.RecordBatch.from_pydict({"counts": [json.dumps(counts.to_dict())]})


def _values(column: pa.Array) -> list[Any]:
    """The values of a column; one whose bytes are no UTF-8, as files may hold, is its bytes."""
    try:
        values: list[Any] = column.to_pylist()
    except UnicodeDecodeError:
        values = [_value(scalar) for scalar in column]
    return values


def _value(scalar: pa.Scalar) -> Any:
    try:
        return scalar.as_py()
    except UnicodeDecodeError:
        return scalar.as_buffer().to_pybytes()


def _row(text: Any, credit: Any, kind: pa.DataType, options: Options) -> dict[str, Any]:
    if text is None:
        return {"error": "null"}
    if not isinstance(text, str):
        broken = pa.types.is_string(kind) or pa.types.is_large_string(kind)
        return {"error": "no UTF-8" if broken else f"no text: {kind}"}
    hint = credit if isinstance(credit, str) else None
    return normalise_caption(text, options, credit_hint=hint).row()
