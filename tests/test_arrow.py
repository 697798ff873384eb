"""Arrow batches, and the engines that reach captionkit through them: pandas, polars, DuckDB, Ray."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from captionkit import Options, normalise_caption
from tests.test_formats import RAWS

pa = pytest.importorskip("pyarrow", reason="needs pyarrow: pip install 'captionkit[arrow]'")

from captionkit.adapters.arrow import FIELDS, normalise_batches, schema_of  # noqa: E402

TEXTS = RAWS[:300]
TABLE = pa.table({"id": range(len(TEXTS)), "c": TEXTS})


def rows(batches: Iterator[Any]) -> list[dict[str, Any]]:
    return [row for batch in batches for row in batch.to_pylist()]


def expected(text: str) -> dict[str, Any]:
    row = normalise_caption(text).row()
    return {f"caption_{name}": row.get(name) for name, _ in FIELDS}


def test_each_row_has_its_record_and_its_own_columns() -> None:
    out = rows(normalise_batches(TABLE.to_batches(max_chunksize=70), "c"))
    assert out == [{"id": at, "c": text, **expected(text)} for at, text in enumerate(TEXTS)]


def test_the_schema_is_as_documented_even_for_nothing() -> None:
    empty = pa.RecordBatch.from_pydict({"c": pa.array([], pa.string())})
    for batch in (empty, TABLE.select(["c"]).to_batches()[0]):
        (out,) = normalise_batches([batch], "c")
        assert out.schema == schema_of(batch.schema)
        assert out.schema.names == ["c", *(f"caption_{name}" for name, _ in FIELDS)]
    assert list(normalise_batches([], "c")) == []


@pytest.mark.parametrize(
    ("values", "errors"),
    [
        (pa.array(["El puente (EFE)", None, ""]), [None, "null", None]),
        (pa.array([1, None], pa.int64()), ["no text: int64", "null"]),
        (pa.array([b"El puente"]), ["no text: binary"]),
        (pa.array([["a"]]), ["no text: list<item: string>"]),
        (pa.array(["El puente", "El puente"]).dictionary_encode(), [None, None]),
        (pa.array(["El puente"], pa.large_string()), [None]),
        (pa.nulls(2), ["null", "null"]),
    ],
    ids=lambda value: str(getattr(value, "type", "")),
)
def test_rows_that_are_no_text_say_so_and_fail_nothing(values: Any, errors: list[str | None]) -> None:
    out = rows(normalise_batches([pa.RecordBatch.from_arrays([values], ["c"])], "c"))
    assert [row["caption_error"] for row in out] == errors


def test_bytes_that_are_no_utf8_fail_their_row_alone() -> None:
    whole = pa.array(["abc", "EFE"]).buffers()
    broken = pa.Array.from_buffers(pa.string(), 2, [*whole[:2], pa.py_buffer(b"a\xffcEFE")])
    (batch,) = normalise_batches([pa.RecordBatch.from_arrays([broken], ["c"])], "c")
    assert batch.column("caption_error").to_pylist() == ["no UTF-8", None]


def test_a_credit_column_is_a_hint() -> None:
    batch = pa.RecordBatch.from_pydict({"c": ["El puente", "El puente"], "by": ["Ana Ruiz/EFE", None]})
    out = rows(normalise_batches([batch], "c", "by"))
    assert [row["caption_credit_line"] for row in out] == ["Ana Ruiz/EFE", None]


def test_options_and_prefix_are_the_callers() -> None:
    batch = pa.RecordBatch.from_pydict({"c": ["El puente (Vega Prado)"], "caption_text": ["mine"]})
    (row,) = rows(normalise_batches([batch], "c", options=Options(organisations=("Vega Prado",)), prefix="x_"))
    assert row["x_organisations"] == ["Vega Prado"]
    assert row["caption_text"] == "mine"
    with pytest.raises(ValueError, match="caption_text"):
        list(normalise_batches([batch], "c"))


def test_a_column_that_is_not_there_is_named() -> None:
    with pytest.raises(KeyError, match="there are id, c"):
        list(normalise_batches(TABLE.to_batches(), "caption"))


def test_a_stream_is_read_as_it_comes() -> None:
    seen = []

    def stream() -> Iterator[Any]:
        for batch in TABLE.to_batches(max_chunksize=100):
            seen.append(len(batch))
            yield batch

    out = normalise_batches(stream(), "c")
    next(out)
    assert seen == [100]


def test_pandas() -> None:
    pandas = pytest.importorskip("pandas", reason="needs pandas")
    frame = pandas.DataFrame({"id": [1, 2], "c": ["El puente (Ana Ruiz/EFE)", None]})
    out = pa.Table.from_batches(normalise_batches(pa.Table.from_pandas(frame).to_batches(), "c")).to_pandas()
    assert out["caption_es"].tolist()[0] == "El puente"
    assert out["caption_error"].tolist()[1] == "null"
    assert out["id"].tolist() == [1, 2]


def test_polars() -> None:
    polars = pytest.importorskip("polars", reason="needs polars")
    frame = polars.DataFrame({"c": ["El puente (Ana Ruiz/EFE)", "The bridge. Getty Images"]})
    out = polars.from_arrow(pa.Table.from_batches(normalise_batches(frame.to_arrow().to_batches(), "c")))
    assert out["caption_credit_line"].to_list() == ["Ana Ruiz/EFE", "Getty Images"]
    assert out.filter(polars.col("caption_language") == "en").height == 1


def test_duckdb() -> None:
    duckdb = pytest.importorskip("duckdb", reason="needs duckdb")
    base = duckdb.connect()
    base.register("captions", TABLE)
    table = base.sql("SELECT c FROM captions WHERE id < 50").to_arrow_table()
    out = pa.Table.from_batches(normalise_batches(table.to_batches(), "c"))
    base.register("records", out)
    ((count,),) = base.sql("SELECT count(*) FROM records WHERE len(caption_creators) > 0").fetchall()
    assert count == sum(bool(normalise_caption(text).creators) for text in TEXTS[:50])


def test_ray() -> None:
    ray = pytest.importorskip("ray", reason="needs ray")
    ray.init(num_cpus=1, include_dashboard=False, log_to_driver=False, configure_logging=False)
    try:
        data = pytest.importorskip("ray.data")

        def read(table: Any) -> Any:
            return pa.Table.from_batches(normalise_batches(table.to_batches(), "c"))

        out = data.from_arrow(TABLE.slice(0, 40)).map_batches(read, batch_format="pyarrow").take_all()
        assert [row["caption_text"] for row in sorted(out, key=lambda row: row["id"])] == [
            normalise_caption(text).text for text in TEXTS[:40]
        ]
    finally:
        ray.shutdown()
