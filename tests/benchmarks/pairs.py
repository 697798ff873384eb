"""`python -m tests.benchmarks.pairs`: how many captions of two editions find their partner, and in what time.

The project's own editions, by kind: two editions of one article; two articles of one beat on different days, of the
same people, places and photographers; unrelated articles. Prints Markdown; asserts nothing.
"""

from __future__ import annotations

import json
import time
from collections import Counter

from captionkit import normalise_caption
from captionkit.bilingual import match
from tests.benchmarks.measuring import Measure, arguments
from tests.conftest import FIXTURES

KINDS = {"edition": "two editions", "another_day": "one beat, another day", "unrelated": "unrelated articles"}


def main(measure: Measure) -> None:
    """Print the table."""
    counts: Counter[tuple[str, str]] = Counter()
    lefts, rights = [], []
    for line in (FIXTURES / "bilingual" / "editions.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        left, right = ([normalise_caption(text) for text in row[side]] for side in ("left", "right"))
        found = {(each.left, each.right) for each in match(left, right).pairs}
        wanted = {(one, other) for one, other in row["pairs"]}
        counts.update({(row["kind"], "articles"): 1, (row["kind"], "captions"): len(left) + len(right)})
        counts.update({(row["kind"], "true"): len(wanted), (row["kind"], "right"): len(found & wanted)})
        counts[row["kind"], "false"] += len(found - wanted)
        lefts += left
        rights += right
    print(
        "| what is compared | articles, two by two | captions | true pairs | found | false |\n|---|---|---|---|---|---|"
    )
    for kind, name in KINDS.items():
        cells = [counts[kind, what] for what in ("articles", "captions", "true", "right", "false")]
        print(f"| {name} | {' | '.join(map(str, cells))} |")
    print()
    for size in (125,) if measure.quick else (125, 250, 500):
        left, right = ((side * 4)[:size] for side in (lefts, rights))
        start = time.process_time()
        match(left, right)
        print(f"{size} x {size} captions: {time.process_time() - start:.2f} s")


if __name__ == "__main__":
    main(arguments(__doc__))
