"""`python -m tests.benchmarks`: all figures of the README in one run, captionkit beside its peers.

Or the sections that you name. What a section needs and this machine lacks is said and left out. With `--quick` few
texts and passes, and no model learnt: does it run at all. Prints Markdown; asserts nothing.
"""

from __future__ import annotations

import argparse
import datetime
import importlib
import time

from tests.benchmarks.measuring import Measure, machine

SECTIONS = {
    "records": "Whole records, beside the script that people write today",
    "credits": "Captions by the shape of their credit",
    "languages": "Languages, beside other detectors",
    "roles": "Roles of plain text, beside jusText and trafilatura",
    "pages": "Pages, beside trafilatura",
    "pairs": "Two editions",
    "translation": "Translation by Apertium",
    "start": "A new process",
    "growth": "Time and memory against length",
    "spark": "Spark, beside one process",
}


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sections", nargs="*", metavar="section", help=f"one of {', '.join(SECTIONS)}; all by default")
    parser.add_argument("--quick", action="store_true", help="does it run at all")
    asked = parser.parse_args()
    if unknown := set(asked.sections) - set(SECTIONS):
        parser.error(f"no such section: {', '.join(sorted(unknown))}")
    print(f"{datetime.date.today()}; {machine()}")
    for name in asked.sections or SECTIONS:
        print(f"\n## {SECTIONS[name]} (`{name}`)\n", flush=True)
        start = time.perf_counter()
        try:
            importlib.import_module(f"tests.benchmarks.{name}").main(Measure(asked.quick))
        except ImportError as error:
            print(f"left out: {error}")
        print(f"\n({time.perf_counter() - start:.0f} s)", flush=True)


if __name__ == "__main__":
    main()
