"""Clean text -> blocks: the paragraphs, lines and notices of an article.

A blank line always parts blocks. A single line break parts them too, unless the lines are one paragraph that was
wrapped: the next line goes on in lower case, or all lines but the last are equally long and end in mid-sentence. Two
lines are too few to tell; they go by the paragraphs around them.
"""

from __future__ import annotations

import re

_LINE = re.compile(r"[^\n]+")
_CHUNK = re.compile(r"[^\n](?:[^\n]|\n(?!\n))*")
_ENDS_SENTENCE = re.compile(r"[.!?…:;][\"”’»')\]]*$")
_NARROWEST, _WIDEST = 40, 120  # characters of a wrapped line
_SHORTEST_WRAPPED = 25  # characters of a line that the next one goes on from: shorter ones are tags and buttons
_BYLINES = ("by ", "por ")


def split_blocks(text: str) -> list[tuple[int, int]]:
    """The extents of the blocks of a clean text, in order, none empty.

    >>> text = "A headline\\n\\nThe mayor of Valmora said on\\nmonday that it is over.\\nFoto: EFE"
    >>> [text[start:end] for start, end in split_blocks(text)]
    ['A headline', 'The mayor of Valmora said on\\nmonday that it is over.', 'Foto: EFE']
    """
    blocks: list[tuple[int, int]] = []
    chunks = [(chunk.start(), list(_LINE.finditer(chunk[0]))) for chunk in _CHUNK.finditer(text)]
    widths = [_wrapped_width([line[0] for line in lines]) for _, lines in chunks]
    usual = max(widths, default=0) if sum(map(bool, widths)) > 1 else 0
    for (offset, lines), own in zip(chunks, widths, strict=True):
        width = own or (usual if len(lines) == 2 else 0)
        start = end = -1
        for line in lines:
            if start >= 0 and not _goes_on(text[start:end].rpartition("\n")[2], line[0], width):
                blocks.append((start, end))
                start = -1
            start = offset + line.start() if start < 0 else start
            end = offset + line.end()
        blocks.append((start, end))
    return blocks


def _wrapped_width(lines: list[str]) -> int:
    """The width that a chunk's lines were wrapped at; 0 where they were not wrapped, or are too few to tell."""
    if len(lines) < 3:
        return 0
    widths = [len(line) for line in lines[:-1]]
    longest = max(widths)
    cut = sum(not _ENDS_SENTENCE.search(line) for line in lines[:-1])
    return longest if _NARROWEST <= longest <= _WIDEST and min(widths) >= longest - 25 and 2 * cut > len(widths) else 0


def _goes_on(line: str, following: str, width: int) -> bool:
    """Whether the next line belongs to the same paragraph."""
    if width:
        return len(line) + len(following.split(" ", 1)[0]) >= width or following[0].islower()
    if not following[0].islower() or following.startswith(_BYLINES):
        return False
    return len(line) >= _SHORTEST_WRAPPED and not _ENDS_SENTENCE.search(line)
