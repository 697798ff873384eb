"""`python -m tests.benchmarks.spark`: 200,000 captions on a local Spark with two cores, and in one process, in one run.

Needs Spark and Java (`pip install 'captionkit[spark]'`, `apt install default-jre-headless`). Prints; asserts nothing.
"""

from __future__ import annotations

import json
import os
import sys
import time

from pyspark.sql import SparkSession

from captionkit import normalise_caption
from captionkit.adapters.spark import normalise
from tests.benchmarks.measuring import Measure, arguments
from tests.conftest import FIXTURES

COUNT, CORES = 200_000, 2


def main(measure: Measure) -> None:
    """Print captions per second, and per core and hour."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    lines = (FIXTURES / "captions" / "synthetic.jsonl").read_text(encoding="utf-8").splitlines()
    raws = [json.loads(line)["raw"] for line in lines]
    count = COUNT // 100 if measure.quick else COUNT
    texts = [raws[at % len(raws)] for at in range(count)]
    session = (
        SparkSession.builder.master(f"local[{CORES}]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    frame = session.createDataFrame([(text,) for text in texts], "c string").repartition(CORES * 8).cache()
    normalise(frame.limit(1_000), "c").count()  # workers are up and have read their tables
    frame.count()
    start = time.monotonic()
    records = normalise(frame, "c").where("caption_error is null").count()
    spark = time.monotonic() - start
    session.stop()
    for text in texts[:1_000]:
        normalise_caption(text)
    start = time.monotonic()
    for text in texts:
        normalise_caption(text)
    alone = time.monotonic() - start
    print(f"{records:,} captions: local[{CORES}] {spark:.1f} s, one process {alone:.1f} s: {alone / spark:.2f} x")
    print(f"one process: {count / alone:,.0f} a second; Spark: {count / spark / CORES * 3600:,.0f} per core and hour")


if __name__ == "__main__":
    main(arguments(__doc__))
