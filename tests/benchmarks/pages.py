"""`python -m tests.benchmarks.pages`: roles, captions and time on HTML pages, beside trafilatura in the same run.

The project's own pages (`fixtures/html`), each block of the story's element labelled, written by somebody who had not
seen the code. trafilatura keeps or drops text; what it keeps counts as told to be the story's. Prints; asserts nothing.
"""

from __future__ import annotations

import html
import json
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from captionkit import Article
from captionkit.adapters.html import normalise_html
from tests.benchmarks.measuring import Measure, arguments
from tests.conftest import FIXTURES

PAGES = sorted(path for path in (FIXTURES / "html").glob("*.html") if path.with_suffix(".json").exists())


class Page(NamedTuple):
    """A page and its labels."""

    data: bytes
    blocks: list[dict[str, str]]
    captions: list[dict[str, Any]]


def pages() -> Iterator[Page]:
    """The labelled pages."""
    for path in PAGES:
        told = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        yield Page(path.read_bytes(), told["blocks"], told["captions"])


def squeezed(text: str) -> str:
    return "".join(text.split()).casefold()


def said(page: Page, article: Article) -> Iterator[tuple[str, str | None]]:
    """The label of each block, and the role of the block that holds its words."""
    got = {squeezed(block.text): str(block.role) for block in article.blocks}
    for block in page.blocks:
        key = squeezed(block["text"])
        near = (role for text, role in got.items() if key in text or (len(text) > 20 and text in key))
        yield block["role"], got.get(key) or next(near, None)


def found(page: Page, article: Article) -> Iterator[tuple[bool, bool, bool]]:
    """For each true caption: whether its text, its names, and its picture are right."""
    for caption in page.captions:
        mine = next((each for each in article.captions if each.text == caption["text"]), None)
        if mine is None:
            yield False, False, False
            continue
        names = (list(mine.creators), list(mine.organisations)) == (caption["creators"], caption["organisations"])
        url = html.unescape(caption["image_url"] or "") or None
        yield True, names, (mine.image_url, mine.alt_text) == (url, caption["alt_text"] or None)


def f1(pairs: list[tuple[bool, bool]]) -> float:
    """F1 of (is it, was it said to be)."""
    both = sum(label and answer for label, answer in pairs)
    return 2 * both / max(1, sum(label for label, _ in pairs) + sum(answer for _, answer in pairs))


def timed(function: Callable[[bytes], object], given: list[Page], passes: int) -> float:
    """Milliseconds a page, the best of several passes."""
    best = float("inf")
    for _ in range(passes):
        start = time.perf_counter()
        for page in given:
            function(page.data)
        best = min(best, time.perf_counter() - start)
    return 1e3 * best / len(given)


def main(measure: Measure) -> None:
    """Run and print."""
    given = list(pages())
    articles = [normalise_html(page.data) for page in given]
    pairs = [pair for page, article in zip(given, articles, strict=True) for pair in said(page, article)]
    captions = [right for page, article in zip(given, articles, strict=True) for right in found(page, article)]
    size = sum(len(page.data) for page in given) / len(given) / 1000
    print(f"{len(given)} pages of {size:.0f} kB, {len(pairs)} blocks, {len(captions)} captions\n")
    print(
        "| | story kept, F1 | captions kept | their text, names and picture right | ms a page |\n|---|---|---|---|---|"
    )
    story = [pair for pair in pairs if pair[0] in ("body", "subheading", "boilerplate")]
    kept = f1([(label != "boilerplate", answer not in ("boilerplate", None)) for label, answer in story])
    told = sum(answer in ("caption", "credit") for label, answer in pairs if label == "caption")
    labelled = sum(label == "caption" for label, _ in pairs)
    text, names, picture = (sum(column) for column in zip(*captions, strict=True))
    line = f"{text}, {names}, {picture} of {len(captions)}"
    print(
        f"| captionkit | {kept:.3f} | {told} of {labelled} | {line} | {timed(normalise_html, given, measure.passes):.1f} |"
    )
    try:
        import trafilatura
    except ImportError as error:
        print(f"trafilatura is not here: {error}")
        return
    texts = [squeezed(trafilatura.extract(page.data, include_images=True) or "") for page in given]
    answers = [
        (b["role"], squeezed(b["text"]) in text) for page, text in zip(given, texts, strict=True) for b in page.blocks
    ]
    kept = f1(
        [
            (label != "boilerplate", answer)
            for label, answer in answers
            if label in ("body", "subheading", "boilerplate")
        ]
    )
    told = sum(answer for label, answer in answers if label == "caption")
    print(
        f"| trafilatura | {kept:.3f} | {told} of {labelled} | - | {timed(trafilatura.extract, given, measure.passes):.1f} |"
    )
    right = sum(label == answer for label, answer in pairs)
    print(f"\nroles right: {right} of {len(pairs)}")


if __name__ == "__main__":
    main(arguments(__doc__))
