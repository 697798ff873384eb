"""`python -m tests.benchmarks.roles`: how well the roles of blocks are told, beside jusText and trafilatura.

On the labelled pages of `fixtures/articles`, as plain text; the peers get the same blocks as paragraphs of a page,
because they read HTML alone, and say of each whether it is the site's. captionkit's weights were learnt from these very
pages: "sites left out" is the fair figure, by models that never saw a page of the site (it needs python-crfsuite).
Prints Markdown; asserts nothing.
"""

from __future__ import annotations

import html
import json
import time
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from captionkit import normalise
from tests.benchmarks.measuring import Measure, arguments
from tests.pages import FILES, pages

Block = tuple[str, str]
Answer = Sequence[str | None]
"""A role for each block; None for "not the site's", which is all that the peers say."""


def articles() -> list[list[Block]]:
    """Text and role of the blocks of each page."""
    lines = [
        line for path in FILES if path.suffix == ".jsonl" for line in path.read_text(encoding="utf-8").splitlines()
    ]
    return [[(block["text"], block["role"]) for block in json.loads(line)["blocks"]] for line in lines]


def ours(blocks: Sequence[Block], join: str = "\n\n") -> Answer:
    """The roles that `normalise` gives, block by block: the one that covers most of it."""
    text = join.join(text for text, _ in blocks)
    found, at, answer = normalise(text).blocks, 0, []
    for block, _ in blocks:
        covered: Counter[str] = Counter()
        for each in found:
            covered[str(each.role)] += max(0, min(at + len(block), each.span.end) - max(at, each.span.start))
        answer.append(covered.most_common(1)[0][0])
        at += len(block) + len(join)
    return answer


def as_page(blocks: Sequence[Block]) -> str:
    """The blocks as paragraphs of a page."""
    return "<html><body>" + "".join(f"<p>{html.escape(text)}</p>" for text, _ in blocks) + "</body></html>"


def peers() -> dict[str, Callable[[Sequence[Block]], Answer]]:
    """The neighbours that are installed."""
    found: dict[str, Callable[[Sequence[Block]], Answer]] = {}
    try:
        import justext
    except ImportError:
        pass
    else:
        words = justext.get_stoplist("English") | justext.get_stoplist("Spanish")

        def just(blocks: Sequence[Block]) -> Answer:
            kept = [
                None if not part.is_boilerplate else "boilerplate" for part in justext.justext(as_page(blocks), words)
            ]
            return kept if len(kept) == len(blocks) else [*kept, *["boilerplate"] * len(blocks)][: len(blocks)]

        found["jusText"] = just
    try:
        import trafilatura
    except ImportError:
        pass
    else:

        def extracted(blocks: Sequence[Block]) -> Answer:
            kept = trafilatura.extract(as_page(blocks), include_comments=False, favor_recall=True) or ""
            return [None if text in kept else "boilerplate" for text, _ in blocks]

        found["trafilatura"] = extracted
    return found


def f1(pairs: Sequence[tuple[str, str | None]], role: str) -> float:
    """F1 of a role."""
    said, labelled = sum(answer == role for _, answer in pairs), sum(label == role for label, _ in pairs)
    return 2 * sum(label == answer == role for label, answer in pairs) / max(1, said + labelled)


def row(name: str, pairs: Sequence[tuple[str, str | None]], seconds: float | None, count: int) -> str:
    """One line of the table; for who says no roles, of the site's blocks and the story's alone."""
    roles = any(answer not in (None, "boilerplate") for _, answer in pairs)
    right = f"{sum(a == b for a, b in pairs) / len(pairs):.3f}" if roles else "-"
    told = pairs if roles else [(label, answer or "body") for label, answer in pairs]
    caption = f"{f1(pairs, 'caption'):.2f}" if roles else "-"
    each = f"{1e3 * seconds / count:.1f}" if seconds is not None else "-"
    return f"| {name} | {right} | {f1(told, 'boilerplate'):.2f} | {f1(told, 'body'):.2f} | {caption} | {each} |"


def main(measure: Measure) -> None:
    """Run and print; with `quick` a few pages, and no model is learnt."""
    found = articles()[: 5 if measure.quick else None]
    blocks = sum(map(len, found))
    print(f"{blocks:,} blocks of {len(found)} pages\n")
    print("| | roles right | boilerplate F1 | body F1 | caption F1 | ms a page |")
    print("|---|---|---|---|---|---|")
    systems: dict[str, Callable[[Sequence[Block]], Answer]] = {"captionkit, as shipped": ours, **peers()}
    for name, answer in systems.items():
        answer(found[0])
        start = time.perf_counter()
        answers = [answer(page) for page in found]
        seconds = time.perf_counter() - start
        pairs = [
            (role, said)
            for page, told in zip(found, answers, strict=True)
            for (_, role), said in zip(page, told, strict=True)
        ]
        print(row(name, pairs, seconds, len(found)))
    if not measure.quick:
        print(row("captionkit, sites left out", _left_out(), None, len(found)))


def _left_out() -> Sequence[tuple[str, str | None]]:
    try:
        from tests.tables import roles
    except ImportError:
        print("python-crfsuite is not installed: no figure for sites left out")
        return [("body", None)]
    pairs: list[Any] = roles.left_out(list(pages(FILES)), 6)
    return pairs


if __name__ == "__main__":
    main(arguments(__doc__))
