"""`python -m tests.benchmarks.growth`: time and memory against the length of the text, for each stage.

Prose with captions and furniture, and text made to be slow, from 2 kB to 2 MB. A line that rises like the length is
linear; what it takes a character says how nearly. Memory is what Python held at the most (tracemalloc) above the text,
in bytes a character, and what the process grew by over many captions. The plot needs uniplot (the extra `bench`).
Prints; asserts nothing.
"""

from __future__ import annotations

import gc
import resource
import time
import tracemalloc
from collections.abc import Callable

from captionkit import detect_language, normalise, normalise_caption
from captionkit.adapters.html import normalise_html
from captionkit.blocks import split_blocks
from captionkit.cleaning import clean
from captionkit.credits import read_caption
from tests.benchmarks.credits import captions
from tests.benchmarks.measuring import Measure, arguments
from tests.conftest import FIXTURES

HOSTILE = [
    "(",
    "Foto: ",
    "ANA RUIZ ",
    "a/",
    "AFP. ",
    "Photo by ",
    " - ",
    "A.",
    "[Foto: ",
    "de la ",
    "www.",
    "NO RESALES ",
]
STAGES: dict[str, Callable[[str], object]] = {
    "cleaning": clean,
    "blocks": split_blocks,
    "languages": detect_language,
    "credits": read_caption,
    "article": normalise,
    "page": lambda text: normalise_html("<article><p>" + text.replace("\n\n", "<p>") + "</article>"),
}


def prose(size: int) -> str:
    """All articles of the fixtures one after another, as often as it takes."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((FIXTURES / "articles").glob("*.txt"))]
    whole = "\n\n".join(texts)
    return (whole * (size // len(whole) + 1))[:size]


def filled(unit: str, size: int) -> str:
    """Nothing but the unit."""
    return unit * (size // len(unit))


def timed(function: Callable[[str], object], text: str, passes: int) -> float:
    """The fewest seconds of this thread; the collector, which walks what all else holds, is off."""
    shortest = float("inf")
    for _ in range(passes):
        gc.collect()
        gc.disable()
        start = time.thread_time()
        function(text)
        shortest = min(shortest, time.thread_time() - start)
        gc.enable()
    return shortest


def held(function: Callable[[str], object], text: str) -> int:
    """The most bytes that one call held at a time, its result among them."""
    function(text[:2_000])
    tracemalloc.start()
    kept = function(text)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return peak


def plot(sizes: list[int], rows: dict[str, list[float]]) -> None:
    """Seconds against characters, both as powers of ten."""
    try:
        from uniplot import plot_to_string
    except ImportError:
        print("uniplot is not here: no plot")
        return
    print("\nmilliseconds against characters\n")
    drawn = plot_to_string(
        ys=[[1e3 * took for took in row] for row in rows.values()], xs=[sizes] * len(rows), lines=True, x_as_log=True, y_as_log=True,
        legend_labels=list(rows), color=False, character_set="ascii", width=70, height=20,
    )  # fmt: skip
    print("\n".join(line.rstrip() for line in drawn.splitlines()))


def main(measure: Measure) -> None:
    """Run and print."""
    sizes = [2_000, 20_000] if measure.quick else [2_000, 20_000, 200_000, 2_000_000]
    rows: dict[str, list[float]] = {}
    texts = {size: prose(size) for size in sizes}
    for name, stage in STAGES.items():
        stage(texts[sizes[0]])
        rows[name] = [timed(stage, texts[size], 5 if size < 100_000 else 1) for size in sizes]
    slowest = max(HOSTILE, key=lambda unit: timed(normalise_caption, filled(unit, 20_000), 3))
    rows[f"caption of {slowest!r}"] = [timed(normalise_caption, filled(slowest, size), 1) for size in sizes]
    print("| microseconds a character at | " + " | ".join(f"{size:,}" for size in sizes) + " | most to least |")
    print("|---|" + "---|" * (len(sizes) + 1))
    for name, row in rows.items():
        each = [1e6 * took / size for took, size in zip(row, sizes, strict=True)]
        print(f"| {name} | {' | '.join(f'{took:.2f}' for took in each)} | {max(each) / min(each):.1f} |")
    del rows["blocks"]  # lies on the line of cleaning
    plot(sizes, rows)
    print("\n| memory, bytes a character at | " + " | ".join(f"{size:,}" for size in sizes[:3]) + " |")
    print("|---|" + "---|" * len(sizes[:3]))
    for name in ("article", "page", "credits"):
        print(f"| {name} | " + " | ".join(f"{held(STAGES[name], texts[size]) / size:.0f}" for size in sizes[:3]) + " |")
    raws = [row["raw"] for row in captions()]
    many = 2_000 if measure.quick else 100_000
    for raw in raws:
        normalise_caption(raw)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for at in range(many):
        normalise_caption(f"{at} {raws[at % len(raws)]}")
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"\n{many:,} captions one after another: the process grew by {grown:.1f} MB")


if __name__ == "__main__":
    main(arguments(__doc__))
