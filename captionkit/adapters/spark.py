"""Apache Spark: captions of a data frame read on its workers by way of Arrow, and what a site repeats counted there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from pyspark.sql import DataFrame
from pyspark.sql.types import ArrayType, StringType, StructField, StructType

from captionkit import DEFAULT, Options, RepeatedBlocks
from captionkit import repeated_blocks as count_nothing
from captionkit.adapters.arrow import FIELDS, check_free, check_there, count_repeated, normalise_batches


def normalise(
    df: DataFrame, column: str, credit_column: str | None = None, options: Options = DEFAULT, prefix: str = "caption_"
) -> DataFrame:
    """The data frame with the record of the caption in `column` in new columns (`adapters.arrow.FIELDS`).

    Lazy, as everything in Spark. A row that is null or no text has nulls and says why in `caption_error`; it fails no
    job. Workers need captionkit and pyarrow in the Python that `PYSPARK_PYTHON` names. Raises KeyError for a column
    that is not there, ValueError for names that are taken.
    """
    check_there(df.columns, column, credit_column)
    check_free(df.columns, prefix)
    lists = ArrayType(StringType())
    added = [StructField(prefix + name, StringType() if str(kind) == "string" else lists) for name, kind in FIELDS]

    def read(batches: Iterable[Any]) -> Iterator[Any]:
        return normalise_batches(batches, column, credit_column, options, prefix)

    return df.mapInArrow(read, StructType([*df.schema.fields, *added]))


def repeated_blocks(df: DataFrame, column: str, *, share: float = 0.01, least: int = 3) -> RepeatedBlocks:
    """What the articles in `column`, plain texts, repeat: counted on the workers, one megabyte a partition, and merged.

    The same value as `captionkit.repeated_blocks` over all of them; rows that are null or no text count for nothing.
    Raises KeyError for a column that is not there.
    """
    check_there(df.columns, column)

    def count(batches: Iterable[Any]) -> Iterator[Any]:
        return count_repeated(batches, column, share=share, least=least)

    parts = df.select(column).mapInArrow(count, StructType([StructField("counts", StringType())]))
    whole = count_nothing([], share=share, least=least)
    for row in parts.toLocalIterator():
        whole = whole.merge(RepeatedBlocks.from_dict(json.loads(row.counts)))
    return whole
