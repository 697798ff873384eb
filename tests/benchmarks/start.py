"""`python -m tests.benchmarks.start`: what an import and a first answer cost a new process.

Megabytes are read from /proc, so that it runs on Linux. Prints; asserts nothing."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

from tests.benchmarks.measuring import Measure, arguments

# VmHWM, not getrusage: that one counts what the parent held before the new program began.
REPORT = """
import attrs, time
def megabytes():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
size, start = megabytes(), time.perf_counter()
{code}
print(1e3 * (time.perf_counter() - start), megabytes() - size)
"""
CODE = {
    "import, on top of attrs": "import captionkit",
    "import and first language": "import captionkit; captionkit.detect_language('El alcalde saluda')",
    "import and first caption": "import captionkit; captionkit.normalise_caption('El alcalde saluda (Ana Ruiz/EFE)')",
    "import and first article": "import captionkit; captionkit.normalise('Rain\\n\\nThe mayor waved.\\n\\nEl alcalde saluda (Ana Ruiz/EFE)')",
    "langdetect, import and first answer": "import langdetect; langdetect.detect('El alcalde saluda')",
}


def in_fresh_process(code: str, passes: int) -> tuple[float, float]:
    """Median milliseconds and megabytes of new interpreters."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", REPORT.format(code=code)]
    rows = []
    for _ in range(passes + 1):  # the first one writes the bytecode
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        rows.append([float(part) for part in done.stdout.split()])
    milliseconds, megabytes = zip(*rows[1:], strict=True)
    return statistics.median(milliseconds), statistics.median(megabytes)


def main(measure: Measure) -> None:
    """Run and print."""
    print("| a new process | ms | MB |\n|---|---|---|")
    for name, code in CODE.items():
        milliseconds, megabytes = in_fresh_process(code, measure.passes)
        print(f"| {name} | {milliseconds:.0f} | {megabytes:.1f} |")


if __name__ == "__main__":
    main(arguments(__doc__))
