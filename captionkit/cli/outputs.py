"""What the command line writes: a table to read, and lines in the formats of machines."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from typing import IO, Any
from urllib.parse import quote

from captionkit import Article, Caption, Language, Origin
from captionkit.formats.jsonl import one_line, to_line
from captionkit.formats.parts import credit_text

RECORD = "captionkit"  # the field of a line of JSON in which its record stands
LINE_FORMATS = ("jsonl", "schema-org", "ninjs", "xmp")
FORMATS = ("table", *LINE_FORMATS, "report")


def written(
    form: str, caption: Caption | None, place: str, fields: dict[str, Any] | None, source: str | None = None
) -> Iterator[str]:
    """The lines of a caption in a format.

    In JSON Lines the caller's `fields` pass through and the record stands beside them, as "captionkit"; null for a
    line without one. `place` names the caption in ninjs.
    """
    if form == "jsonl" and fields is not None:
        yield one_line({RECORD: caption.to_dict() if caption is not None else None, **fields})
    elif caption is None:
        return
    elif form == "jsonl":
        yield to_line(caption, {"source": source} if source is not None else None)
    elif form == "schema-org":
        from captionkit.formats.schema_org import image_object

        yield one_line(image_object(caption))
    elif form == "ninjs":
        from captionkit.formats.ninjs import ninjs_items

        named = quote(place, safe="", errors="surrogateescape")  # of a file whose name is no UTF-8 too
        yield from map(one_line, ninjs_items(caption, f"urn:x-captionkit:{named}"))
    else:
        from captionkit.formats.xmp import xmp_packet

        yield xmp_packet(caption)


def utf8(stream: IO[str]) -> IO[str]:
    """Machines' formats are UTF-8 whatever the terminal's encoding is; a lone surrogate is written as its escape."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream


def say(message: str) -> None:
    """Tell the caller something, on standard error alone: where that is closed, nothing may land among the data."""
    if sys.stderr is not None:
        print(f"captionkit: {shown(message)}", file=sys.stderr)


_UNSEEN = re.compile("[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def shown(text: str) -> str:
    """A text for a terminal: what would move its cursor or turn its letters round is written as its escape."""
    return _UNSEEN.sub(lambda match: ascii(match[0])[1:-1], text)


def has_rich() -> bool:
    """Whether tables and progress bars can be drawn."""
    return find_spec("rich") is not None


def summary(article: Article) -> str:
    """An article's language, and how many blocks it has of each role."""
    roles = Counter(str(block.role) for block in article.blocks)
    told = ", ".join(f"{count} {role}" for role, count in roles.most_common())
    return f"{article.language}; {told or 'no text'}"


def show_table(title: str, captions: Sequence[Caption]) -> None:
    """Print the captions as a table."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    console = Console(file=sys.stdout, width=None if sys.stdout.isatty() else 120, highlight=False)
    console.print(Text(shown(title), style="bold"))
    if not captions:
        console.print(Text("no captions"))
        return
    table = Table("credit", "language", "English", "Spanish", show_lines=True, expand=False)
    for caption in captions:
        table.add_row(*(Text("\n".join(map(shown, cell.split("\n"))), style=style) for cell, style in _cells(caption)))
    console.print(table)


def _cells(caption: Caption) -> Iterator[tuple[str, str]]:
    """The cells of a caption's row, with their styles: a missing side is shown as missing."""
    flags = f" ({', '.join(map(str, caption.flags))})" if caption.flags else ""
    yield (credit_text(caption) + flags).strip() or "-", ""
    told = [str(caption.language), *(f"? {doubt}" for doubt in caption.doubts)]
    if caption.text is not None and not caption.versions:
        told.append(caption.text)  # in neither language, or in both at once
    yield "\n".join(told), ""
    sides = {side.language: side for side in caption.versions}
    for language in (Language.EN, Language.ES):
        side = sides.get(language)
        if side is None or not side.text:
            failed = "; ".join(side.warnings) if side else ""
            yield failed or ("-" if caption.text is None else "missing"), "dim italic"
        else:
            yield side.text + ("" if side.origin is Origin.ORIGINAL else f" ({side.origin})"), ""
