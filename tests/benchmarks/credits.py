"""`python -m tests.benchmarks.credits`: how many captions are read right, by the shape of their credit.

All of the project's own captions, those it reads wrong today among them, each told apart by what its fixture says:
where the credit stands, what parts it from the caption, and who is in it. A caption is right if its text, credit,
creators, organisations and language all are. Prints Markdown; asserts nothing.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from captionkit import normalise_caption
from captionkit.lexicon import organisations
from captionkit.lexicon.matching import folded_words
from tests.benchmarks.measuring import Measure, arguments
from tests.conftest import FIXTURES

Fields = tuple[str | None, str | None, tuple[str, ...], tuple[str, ...], str]
_LABEL = re.compile(r"(?:[:©]|\b(?:by|de|por|photo|image|credit|foto|imagen|pic|picture|courtesy))\W*$", re.IGNORECASE)


def captions() -> Iterator[dict[str, Any]]:
    """The fixtures of captions, known failures included."""
    for path in sorted((FIXTURES / "captions").glob("*.jsonl")):
        yield from map(json.loads, path.read_text(encoding="utf-8").splitlines())


def place(row: dict[str, Any]) -> str:
    """Where the credit stands, and what parts it from the caption."""
    if row["credit"] is None:
        return "no credit, though it looks like one"
    if row["text"] is None:
        return "a credit alone"
    parts = row["credit"].split(" | ")
    start = row["raw"].find(parts[0])
    end = row["raw"].find(parts[-1], start) + len(parts[-1])
    before, after = row["raw"][:start].rstrip(" "), row["raw"][end:]
    if row["raw"].find(row["text"][:20]) > start:
        return "first"
    if sum(map(str.isalnum, after)) > 3:
        return "in the middle"
    if _LABEL.search(before):
        return "last, behind a label"
    marks = {"([{": "in brackets", "\n": "on its own line", ".!?…”\"'": "behind a full stop"}
    mark = next((name for marks_, name in marks.items() if before[-1:] in marks_), "behind a dash, bar or slash")
    if before[-1:].isalnum() or before[-1:] in ")%,;":
        mark = "with nothing between"
    return f"last, {mark}"


def who(row: dict[str, Any]) -> Iterator[str]:
    """Who is in the credit."""
    people, bodies = row["creators"], row["organisations"]
    if not row["credit"]:
        return
    if people and bodies:
        yield "people and organisations"
    elif people or bodies:
        yield "people only" if people else "organisations only"
    else:
        yield "nobody: a flag, a licence"
    index = organisations.index()
    if any(index.at(words := folded_words(body)) is None or index.at(words)[0] < len(words) for body in bodies):  # type: ignore[index]
        yield "an organisation of no lexicon row"


def fields(raw: str) -> Fields:
    """captionkit's text, credit, creators, organisations and language of a caption."""
    caption = normalise_caption(raw)
    credit = " | ".join(credit.text for credit in caption.credits) or None
    return caption.text, credit, caption.creators, caption.organisations, str(caption.language)


def wanted(row: dict[str, Any]) -> Fields:
    """The same five fields as the fixture says."""
    return row["text"], row["credit"], tuple(row["creators"]), tuple(row["organisations"]), row["language"]


def main(_: Measure) -> None:
    """Run and print."""
    seen, good = Counter[str](), Counter[str]()
    for row in captions():
        is_right = fields(row["raw"]) == wanted(row)
        for shape in ("all captions", place(row), *who(row)):
            seen[shape] += 1
            good[shape] += is_right
    print("| shape of the credit | captions | right |\n|---|---|---|")
    for shape, count in sorted(seen.items(), key=lambda pair: -pair[1]):
        print(f"| {shape} | {count} | {100 * good[shape] / count:.0f} % |")


if __name__ == "__main__":
    main(arguments(__doc__))
