"""`python -m tests.benchmarks`: how long a caption, an article and an import take on this machine.

Median and best of several passes over the project's own fixtures, on one core, warm unless said otherwise; langdetect
beside it on the same captions in the same run. Prints; asserts nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from captionkit import detect_language, normalise, normalise_caption
from tests.benchmarks.languages import peer
from tests.conftest import FIXTURES


def passes(function: Callable[[str], object], texts: Sequence[str], count: int) -> tuple[float, float]:
    """Microseconds a text: the median pass, and the best."""
    times = []
    for _ in range(count):
        start = time.perf_counter()
        for text in texts:
            function(text)
        times.append(1e6 * (time.perf_counter() - start) / len(texts))
    return statistics.median(times), min(times)


def in_fresh_process(code: str, count: int) -> float:
    """Median milliseconds that `code` reports from new interpreters."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    times = []
    for _ in range(count + 1):  # the first one writes the bytecode
        command = [sys.executable, "-c", code]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        times.append(float(done.stdout))
    return statistics.median(times[1:])


IMPORT = "import attrs, time; s=time.perf_counter(); import captionkit; print(1e3*(time.perf_counter()-s))"
FIRST = (
    "import captionkit, time; s=time.perf_counter();"
    "captionkit.normalise_caption('El alcalde saluda (Ana Ruiz/EFE)'); print(1e3*(time.perf_counter()-s))"
)


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer passes: does it run at all")
    count = 2 if parser.parse_args().quick else 15
    lines = (FIXTURES / "captions" / "synthetic.jsonl").read_text(encoding="utf-8").splitlines()
    captions = [json.loads(line)["raw"] for line in lines]
    articles = [path.read_text(encoding="utf-8") for path in sorted((FIXTURES / "articles").glob("*.txt"))]
    size = statistics.mean(map(len, articles)) / 1000

    print(f"{platform.python_implementation()} {platform.python_version()}, {platform.system()} {platform.machine()}")
    rows = [
        ("language of a caption", passes(detect_language, captions, count)),
        ("a caption record", passes(normalise_caption, captions, count)),
        (f"an article ({size:.1f} kB)", passes(normalise, articles, count)),
    ]
    (detect,) = peer("langdetect").values()
    detect(captions[0])  # loads its profiles
    rows.append(("langdetect alone, a caption", passes(detect, captions[:40], 1)))
    for name, (median, best) in rows:
        print(f"{name:32s} {median:9.0f} us median {best:9.0f} us best")
    print(f"{'langdetect / caption record':32s} {rows[3][1][0] / rows[1][1][0]:9.1f} x")
    print(f"{'import, on top of attrs':32s} {in_fresh_process(IMPORT, count):9.1f} ms")
    print(f"{'first caption':32s} {in_fresh_process(FIRST, count):9.1f} ms")


if __name__ == "__main__":
    main()
