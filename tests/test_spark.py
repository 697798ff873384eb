"""A real local Spark: the same records as without it, whatever happens to its tasks."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from captionkit import normalise as normalise_text
from captionkit import normalise_caption, repeated_blocks
from tests.test_formats import RAWS

pytest.importorskip("pyspark", reason="needs Spark: pip install 'captionkit[spark]'")
if shutil.which("java") is None:
    pytest.skip("needs Java: apt install default-jre-headless", allow_module_level=True)

from pyspark.sql import SparkSession
from pyspark.sql import functions as F  # noqa: N812
from pyspark.sql.types import IntegerType, StringType, StructField, StructType

from captionkit.adapters import spark as adapter

TEXTS = RAWS[:400]


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    running = (
        SparkSession.builder.master("local[2, 4]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.driver.memory", "2g")
        .getOrCreate()
    )
    running.sparkContext.setLogLevel("OFF")
    yield running
    running.stop()


def frame(session: Any, texts: list[Any]) -> Any:
    return session.createDataFrame(
        list(enumerate(texts)), StructType([StructField("id", IntegerType()), StructField("c", StringType())])
    )


def test_the_records_are_those_of_one_process(session: Any) -> None:
    out = adapter.normalise(frame(session, [*TEXTS, None]).repartition(5), "c").orderBy("id").collect()
    for row, text in zip(out, TEXTS, strict=False):
        want = normalise_caption(text).row()
        assert {
            name: row[f"caption_{name}"]
            for name in want
            if name in ("text", "en", "es", "creators", "organisations", "doubts")
        } == {name: want[name] for name in ("text", "en", "es", "creators", "organisations", "doubts")}
        assert row["c"] == text
    assert out[-1]["caption_error"] == "null"
    assert out[-1]["id"] == len(TEXTS)


def test_rows_that_are_no_text_fail_no_job(session: Any) -> None:
    out = adapter.normalise(session.range(3), "id").collect()
    assert [row["caption_error"] for row in out] == ["no text: int64"] * 3


def test_a_killed_task_is_done_again(session: Any, tmp_path: Path) -> None:
    """A worker that kills itself once, in the middle of its partition."""
    marker = str(tmp_path / "killed")

    def kill_once(batches: Any) -> Any:
        for batch in batches:
            if not os.path.exists(marker):
                with open(marker, "w"):
                    os.kill(os.getpid(), 9)
            yield batch

    df = frame(session, TEXTS).repartition(4)
    out = adapter.normalise(df.mapInArrow(kill_once, df.schema), "c")
    assert sorted(row["caption_text"] or "" for row in out.collect()) == sorted(
        normalise_caption(text).text or "" for text in TEXTS
    )
    assert Path(marker).exists()


def test_a_skewed_partition_is_read_whole(session: Any) -> None:
    df = frame(session, TEXTS * 5).repartition(4, F.lit(1))
    assert adapter.normalise(df, "c").where("caption_error is null").count() == len(TEXTS) * 5


def test_two_hundred_thousand_captions(session: Any) -> None:
    df = session.range(200_000).select(
        F.concat(F.lit("El puente número "), F.col("id"), F.lit(" de la ciudad (Ana Ruiz/EFE)")).alias("c")
    )
    start = time.monotonic()
    rows = adapter.normalise(df, "c").groupBy("caption_credit_line", "caption_language").count().collect()
    assert [tuple(row) for row in rows] == [("Ana Ruiz/EFE", "es", 200_000)]
    assert time.monotonic() - start < 1_800  # a bound for a hung job, no benchmark


def test_what_a_site_repeats_is_counted_on_the_workers(session: Any) -> None:
    pages = [
        f"Rain number {at} at last\n\nWe tell the story of the rain number {at}.\n\nOnly on The Herald"
        for at in range(60)
    ]
    found = adapter.repeated_blocks(frame(session, [*pages, None]).repartition(6), "c")
    alone = repeated_blocks(map(normalise_text, pages))
    assert "Only on The Herald" in found
    assert found.to_dict() == alone.to_dict()


def test_wrong_columns_are_refused_before_anything_runs(session: Any) -> None:
    df = frame(session, TEXTS[:1])
    with pytest.raises(KeyError, match="there are id, c"):
        adapter.normalise(df, "caption")
    with pytest.raises(KeyError, match="there are id, c"):
        adapter.repeated_blocks(df, "text")
    with pytest.raises(ValueError, match="caption_text"):
        adapter.normalise(df.withColumn("caption_text", F.lit("x")), "c")


def test_the_workers_python_is_the_one_that_is_named(session: Any) -> None:
    def who(batches: Any) -> Any:
        import pyarrow as pa

        for _ in batches:
            yield pa.RecordBatch.from_pydict({"python": [sys.executable]})

    (row,) = session.range(1).mapInArrow(who, "python string").collect()
    assert Path(row.python).resolve() == Path(sys.executable).resolve()
