"""`python -m tests.benchmarks.records`: whole records beside the script that people write today, right and fast.

Captions and articles of our own fixtures (the known failures too), in one run: how many captions are right in text,
credit, creators, organisations and language together; what is lost and invented; microseconds each, new texts at every
pass. The articles are those whose files hold the whole text. Prints Markdown; asserts nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from captionkit import normalise
from tests.benchmarks import afternoon
from tests.benchmarks.credits import Fields, captions, fields, wanted
from tests.benchmarks.measuring import Measure, again, arguments, each
from tests.benchmarks.roles import f1
from tests.conftest import FIXTURES
from tests.pages import beside

SYSTEMS: dict[str, Callable[[str], Fields]] = {"captionkit": fields, "regexes and langdetect": afternoon.caption}


def tally(read: Callable[[str], Fields], rows: Sequence[dict[str, Any]]) -> Counter[str]:
    """How many captions are right, lose words of theirs, or get a credit that nobody printed."""
    counts: Counter[str] = Counter()
    for row in rows:
        got = read(row["raw"])
        kept = Counter((got[0] or "").split())
        counts["right"] += got == wanted(row)
        counts["lost"] += bool(Counter((row["text"] or "").split()) - kept)
        counts["invented"] += row["credit"] is None and got[1] is not None
    return counts


def roles(text: str) -> list[tuple[str, str]]:
    """captionkit's blocks of an article, each with its role."""
    return [(block.text, str(block.role)) for block in normalise(text).blocks]


ARTICLES: dict[str, Callable[[str], Sequence[tuple[str, str]]]] = {
    "captionkit": roles,
    "regexes and langdetect": lambda text: list(afternoon.article(text)),
}


def labelled(read: Callable[[str], Sequence[tuple[str, str]]]) -> list[tuple[str, str | None]]:
    """The label and the answer of each block of the articles."""
    pairs: list[tuple[str, str | None]] = []
    for path in sorted((FIXTURES / "articles").glob("*.txt")):
        got = {text.split("\n")[0][:40]: role for text, role in read(path.read_text(encoding="utf-8"))}
        pairs += [(role, got.get(text.strip().split("\n")[0][:40])) for text, role in beside(path)]
    return pairs


def main(measure: Measure) -> None:
    """Run and print."""
    rows = list(captions())
    if measure.quick:
        rows = rows[::10]
    texts = [row["raw"] for row in rows]
    print(f"| {len(rows):,} captions | all fields right | words lost | credits invented | us a caption | ratio |")
    print("|---|---|---|---|---|---|")
    base = None
    for name, read in SYSTEMS.items():
        took = 1e6 * each(read, texts, measure.passes)
        counts = tally(read, rows)
        share = [f"{100 * counts[what] / len(rows):.1f} %" for what in ("right", "lost", "invented")]
        base = base or took
        print(f"| {name} | {' | '.join(share)} | {took:.0f} | {took / base:.1f} |")
    articles = [path.read_text(encoding="utf-8") for path in sorted((FIXTURES / "articles").glob("*.txt"))]
    size = sum(map(len, articles)) / len(articles) / 1000
    print(
        f"\n| {len(articles)} articles of {size:.1f} kB | roles right | boilerplate F1 | body F1 | caption F1 | ms each | ratio |"
    )
    print("|---|---|---|---|---|---|---|")
    base = None
    for name, split in ARTICLES.items():
        pairs = labelled(split)
        right = sum(label == answer for label, answer in pairs) / len(pairs)
        scores = " | ".join(f"{f1(pairs, role):.2f}" for role in ("boilerplate", "body", "caption"))
        took = 1e3 * again(split, articles, measure.passes)
        base = base or took
        print(f"| {name} | {right:.2f} | {scores} | {took:.1f} | {took / base:.1f} |")


if __name__ == "__main__":
    main(arguments(__doc__))
