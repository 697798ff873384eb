"""Unicode and white space: clean text, with a map back to the caller's text.

Cleaning composes characters (NFC), decodes HTML entities, drops invisible characters, folds white space to single
spaces and line breaks (two for a blank line), and reads C1 controls as the Windows-1252 characters they were meant
to be. Quotes and dashes stay as written. Cleaning twice gives what cleaning once gives.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from html import unescape
from types import MappingProxyType

import attrs

WHITE = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""White space, as the inside of a character class."""

INVISIBLE = (
    "\x00-\x08\x0e-\x1b\x7f\x81\x8d\x8f\x90\x9d"  # control characters that are neither white nor Windows-1252
    "\N{SOFT HYPHEN}\N{COMBINING GRAPHEME JOINER}\N{ARABIC LETTER MARK}\u115f\u1160\u17b4\u17b5\u180b-\u180e"
    "\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
    "\u202a-\u202e\u2060-\u206f\u3164\N{ZERO WIDTH NO-BREAK SPACE}\uffa0\ufff0-\ufffb"
)
"""Characters that show nothing, as the inside of a character class. U+200D joins emoji and goes only elsewhere."""

_BREAKS = frozenset("\n\x0b\x0c\r\x1c\x1d\x1e\x85\u2028\u2029")
_WINDOWS_1252 = MappingProxyType(
    {
        code: bytes([code]).decode("cp1252")
        for code in range(0x80, 0xA0)
        if code not in (0x81, 0x85, 0x8D, 0x8F, 0x90, 0x9D)
    }
)

# The run of white space starts at a space or line break that has company, or at any other character of the class;
# never at what precedes it, so that a long run is read once.
_UNTIDY = re.compile(
    rf"[ \n][{WHITE}{INVISIBLE}]+|[^\S \n][{WHITE}{INVISIBLE}]*|[{INVISIBLE}][{WHITE}{INVISIBLE}]*"
    "|\u200d(?![\u2190-\u2bff\U0001f000-\U0001ffff])"
    "|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]|[\x80-\x9f]"
)
_ENTITY = re.compile(r"&(?:amp;)*(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
# Outside these ranges a character may change under NFC or combine with the one before it.
_UNSTABLE = re.compile("[^\x00-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\U0001f000-\U0001f5ff]")
_UNSTABLE_RUN = re.compile("[\x00-\uffff]?" + _UNSTABLE.pattern + "+")
_STREAM_SAFE = 30  # UAX #15, Stream-Safe Text Format: no more marks than this are ordered together
_PASSES = 4  # an entity may decode to white space or to a mark that combines; deeper nesting is not text


@attrs.frozen
class Cleaned:
    """Clean text that knows where it came from."""

    text: str
    """The clean text."""
    source: str
    """The text before cleaning."""
    _edits: tuple[_Edits, ...] = attrs.field(repr=False)

    def extent(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the source that `text[start:end]` was made from, in code points.

        >>> clean("Qatar\\u200b.  AFP").extent(7, 10)
        (9, 12)
        """
        for edits in reversed(self._edits):
            start, end = edits.before(start, end)
        return start, end


@attrs.frozen
class _Edits:
    """Replacements made in one pass, in order: where each stands before and after."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    source_starts: tuple[int, ...]
    source_ends: tuple[int, ...]

    def before(self, start: int, end: int) -> tuple[int, int]:
        first = self._place(start, self.source_starts)
        return first, first if start == end else max(first, self._place(end - 1, self.source_ends, 1))

    def _place(self, position: int, inside: tuple[int, ...], step: int = 0) -> int:
        at = bisect_right(self.starts, position) - 1
        if at < 0:
            return position + step
        if position < self.ends[at]:
            return inside[at]
        return self.source_ends[at] + position - self.ends[at] + step


def clean(text: str) -> Cleaned:
    """Clean `text`; any str is fine, lone surrogates become U+FFFD.

    >>> clean(" El&nbsp;ministro de\\u00a0\\u00a0Irak\\r\\n\\r\\n\\r\\nFoto: AP ").text
    'El ministro de Irak\\n\\nFoto: AP'
    """
    if _is_clean(text):
        return Cleaned(text, text, ())
    source = text
    history: list[_Edits] = []
    for _ in range(_PASSES):
        before = len(history)
        for stage in (_decode, _tidy, _trim, _compose):
            text, edits = stage(text)
            if edits:
                history.append(edits)
        if len(history) == before or _is_clean(text):
            break
    return Cleaned(text, source, tuple(history))


def _is_clean(text: str) -> bool:
    """Whether a text is seen at a glance to need nothing: stable characters, single spaces, a blank line at most."""
    return (
        text.replace("\n", "").isprintable()  # of white space only the space is
        and not ("  " in text or " \n" in text or "\n " in text or "\n\n\n" in text)
        and not text.startswith((" ", "\n"))
        and not text.endswith((" ", "\n"))
        and (text.isascii() or not _UNSTABLE.search(text))
        and not ("&" in text and _ENTITY.search(text))
    )


def _decode(text: str) -> tuple[str, _Edits | None]:
    if "&" not in text or ";" not in text:
        return text, None
    return _edit(text, ((m.start(), m.end(), unescape(f"&{m[1]};")) for m in _ENTITY.finditer(text)))


def _tidy(text: str) -> tuple[str, _Edits | None]:
    return _edit(text, ((m.start(), m.end(), _tidied(m[0])) for m in _UNTIDY.finditer(text)))


def _tidied(run: str) -> str:
    if len(run) == 1 and (code := ord(run)) in _WINDOWS_1252:
        return _WINDOWS_1252[code]
    if "\ud800" <= run[0] <= "\udfff":
        return (
            run.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            if len(run) == 2
            else "\N{REPLACEMENT CHARACTER}"
        )
    breaks = sum(character in _BREAKS for character in run.replace("\r\n", "\n"))
    return "\n" * min(breaks, 2) or (" " if any(map(str.isspace, run)) else "")


def _trim(text: str) -> tuple[str, _Edits | None]:
    left = len(text) - len(text.lstrip(" \n"))
    right = max(left, len(text.rstrip(" \n")))
    return _edit(text, ((0, left, ""), (right, len(text), "")))


def _compose(text: str) -> tuple[str, _Edits | None]:
    if text.isascii() or not _UNSTABLE.search(text):
        return text, None
    return _edit(text, (edit for run in _UNSTABLE_RUN.finditer(text) for edit in _compositions(run)))


def _compositions(run: re.Match[str]) -> Iterable[tuple[int, int, str]]:
    start, made = run.start(), run[0][0]
    for at, character in enumerate(run[0][1:], run.start() + 1):
        composed = unicodedata.normalize("NFC", made + character)
        joins = unicodedata.combining(character) or composed != made + unicodedata.normalize("NFC", character)
        if joins and at - start <= _STREAM_SAFE:
            made = composed
        else:
            yield start, at, unicodedata.normalize("NFC", made)
            start, made = at, character
    yield start, run.end(), unicodedata.normalize("NFC", made)


def _edit(text: str, replacements: Iterable[tuple[int, int, str]]) -> tuple[str, _Edits | None]:
    pieces: list[str] = []
    rows: list[tuple[int, int, int, int]] = []
    done = length = 0
    for start, end, new in replacements:
        if text[start:end] == new:
            continue
        pieces += (text[done:start], new)
        length += start - done
        rows.append((length, length + len(new), start, end))
        length, done = length + len(new), end
    if not rows:
        return text, None
    return "".join((*pieces, text[done:])), _Edits(*zip(*rows, strict=True))
