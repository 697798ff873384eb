"""`python -m tests.benchmarks.translation`: what Apertium makes of names, and how many captions a second.

Needs Apertium (`apt install apertium apertium-eng-spa`). Prints; asserts nothing.
"""

from __future__ import annotations

import json
import time

from captionkit import normalise_caption, translate
from captionkit.translation import TranslationError
from captionkit.translation.apertium import Apertium
from tests.benchmarks.measuring import Measure, arguments
from tests.conftest import FIXTURES


def main(measure: Measure) -> None:
    """Print the figures."""
    try:
        engine = Apertium()
    except TranslationError as error:
        print(f"left out: {error}")
        return
    rows = [json.loads(line) for line in (FIXTURES / "translation" / "names.jsonl").read_text("utf-8").splitlines()]
    print(f"Apertium {engine.version}")
    for language, name in (("es", "Spanish to English"), ("en", "English to Spanish")):
        of_it = [row for row in rows if row["language"] == language]
        filled = list(translate([normalise_caption(row["raw"]) for row in of_it], engine))
        told = [
            (each, caption.versions[-1].text)
            for row, caption in zip(of_it, filled, strict=True)
            for each in (*row["keep"], *row["change"].values())
        ]
        print(f"{name}: {sum(each in text for each, text in told)} of {len(told)} names come through")
    captions = [
        normalise_caption(json.loads(line)["raw"])
        for line in (FIXTURES / "captions" / "synthetic.jsonl").read_text("utf-8").splitlines()
    ]
    captions = [caption for caption in captions if len(caption.versions) == 1][: 100 if measure.quick else 1_000]
    start = time.monotonic()  # the pipes run already
    done = list(translate(captions, engine))
    seconds = time.monotonic() - start
    failed = sum(not caption.is_bilingual for caption in done)
    print(
        f"{len(captions)} captions in {seconds:.1f} s on one pipe: {len(captions) / seconds:.0f} a second; {failed} failed"
    )


if __name__ == "__main__":
    main(arguments(__doc__))
