"""A page's bytes -> HTML that a parser reads in linear time: its encoding, and no deeper nesting than browsers read."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from types import MappingProxyType

BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p picture pre search "
    "section summary table tbody td tfoot th thead tr ul video".split()
)
"""Elements that begin a block and end it."""

_CHARSET = re.compile(rb"<meta[^>]{1,200}?charset\s*=\s*(?:[\"']\s*)?([\w:.-]{1,40})", re.IGNORECASE)
_ENCODINGS = frozenset(  # of the web; the time of others, as punycode, grows with the square
    "big5 big5hkscs cp866 cp874 cp932 cp949 euc_jp euc_kr gb18030 gb2312 gbk iso2022_jp koi8-r koi8-u mac-cyrillic "
    "mac-roman shift_jis tis-620".split()
    + [f"iso8859-{part}" for part in range(1, 17)]
    + [f"cp{page}" for page in range(1250, 1259)]
)
_NOT_ASCII = re.compile(r"[^\x00-\x7f\ufffd]")
# A comment, what is read as one, or a tag with its values, in which > and < are text. What no > closes goes to the end
# of the page, so that nothing fails and is read again.
_TAG = re.compile(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))|<(?:[!?]|/[^a-zA-Z>])[^>]*|<(/?)([a-zA-Z][^\s/>]*)"
    r"[^>=]*(?:=\s*(?:\"[^\"]*\"?|'[^']*'?|[^\s>\"'][^\s>]*)?[^>=]*)*(?:>|\Z)",
    re.DOTALL,
)
_EMPTY = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_VERBATIM = frozenset("script style textarea title iframe noembed noframes xmp".split())
_DRAWN = frozenset("svg g defs symbol clippath mask pattern marker lineargradient radialgradient math mrow".split())
_CELLS = ("p", "td", "th")
_ENDED = MappingProxyType(
    {  # the elements whose end tag may be left out before the start of another
        **dict.fromkeys(BLOCKS, ("p",)),
        "li": ("p", "li"),
        "dt": ("p", "dt", "dd"),
        "dd": ("p", "dt", "dd"),
        "option": ("option",),
        "td": _CELLS,
        "th": _CELLS,
        "tr": (*_CELLS, "tr"),
        **dict.fromkeys(("thead", "tbody", "tfoot"), (*_CELLS, "tr", "thead", "tbody", "tfoot")),
    }
)

_MANY_TAGS = 20_000  # a page with fewer cannot nest deep enough to be slow
_DEEPEST_PARSED = 512  # elements, as in browsers; the parser's time grows with the square of the depth


def decoded(data: bytes) -> str:
    """The text of a page, by its byte order mark, as UTF-8, by its `<meta charset>`, or as Windows-1252."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig", "replace" if data.startswith(codecs.BOM_UTF8) else "strict")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    told = _CHARSET.search(data, 0, 4096)
    try:
        name = codecs.lookup(told[1].decode("ascii")).name if told else "utf-8"
        if name == "utf-8" and text.count("\ufffd") <= len(_NOT_ASCII.findall(text)):
            return text  # cut or broken in places: in another encoding no letter would have come out right
        known = name in _ENCODINGS and name != "iso8859-1"
        return data.decode(name if known else "cp1252", "replace")
    except (LookupError, UnicodeError):
        return data.decode("cp1252", "replace")


def flat(html: str) -> str:
    """A page without the tags of elements that nest deeper than a browser reads."""
    if html.count("<") < _MANY_TAGS:
        return html
    kept, done, at = [], 0, 0
    opened: list[tuple[str, bool]] = []  # the open elements, and whether each is of a drawing
    count: Counter[str] = Counter()

    def close() -> str:
        name = opened.pop()[0]
        count[name] -= 1
        return name

    while tag := _TAG.search(html, at):
        at, name = tag.end(), (tag[2] or "").lower()
        drawn = bool(opened) and opened[-1][1]
        if not name or name in _EMPTY or (drawn and tag[0].endswith("/>") and name not in BLOCKS):
            continue
        if tag[1]:
            if count[name]:
                while close() != name:
                    pass
            is_deep = len(opened) >= _DEEPEST_PARSED
        elif name in _VERBATIM and not drawn:
            end = re.compile(f"</{name}[\\s/>]", re.IGNORECASE).search(html, at)
            at = end.start() if end else len(html)
            continue
        else:
            while opened and opened[-1][0] in _ENDED.get(name, ()):
                close()
            is_deep = len(opened) >= _DEEPEST_PARSED
            opened.append((name, name in _DRAWN and (drawn or name in ("svg", "math"))))
            count[name] += 1
        if is_deep:
            kept += [html[done : tag.start()], " "]
            done = at
    return "".join(kept) + html[done:] if kept else html
