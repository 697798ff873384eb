"""A real local Spark: the same records as without it, whatever happens to its tasks."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import venv
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
ROOT = Path(__file__).parent.parent


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


OTHER = """
import os, sys
from pyspark.sql import SparkSession
from captionkit.adapters.spark import normalise

def who(batches):
    import pyarrow as pa
    for batch in batches:
        yield pa.RecordBatch.from_pydict({"python": [sys.executable] * len(batch)})

session = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1").getOrCreate()
df = session.createDataFrame([("El puente (Ana Ruiz/EFE)",)], "c string")
print("DRIVER", sys.executable)
print("WORKER", df.mapInArrow(who, "python string").collect()[0].python)
print("CREDIT", normalise(df, "c").collect()[0].caption_credit_line)
"""


def test_a_worker_python_that_is_not_the_drivers(tmp_path: Path) -> None:
    """Another environment, which has the same packages by a path file."""
    other = tmp_path / "other"
    venv.create(other, with_pip=False, symlinks=True)
    (site,) = (other / "lib").glob("python*/site-packages")
    (site / "ours.pth").write_text(
        "\n".join(path for path in sys.path if "site-packages" in path) + f"\n{ROOT}\n", encoding="utf-8"
    )
    script = tmp_path / "job.py"
    script.write_text(OTHER, encoding="utf-8")
    environment = {**os.environ, "PYSPARK_PYTHON": str(other / "bin" / "python"), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, str(script)], env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    told = dict(
        line.split(" ", 1) for line in done.stdout.splitlines() if line.startswith(("DRIVER", "WORKER", "CREDIT"))
    )
    assert told.get("CREDIT") == "Ana Ruiz/EFE", done.stderr[-2_000:]
    assert told["WORKER"] == str(other / "bin" / "python") != told["DRIVER"]
