"""An article from a page's HTML: what the markup says of each block is evidence for its role, and no order.

Parsed by selectolax (lexbor, an HTML5 parser); nothing is fetched and no script runs. Every visible block of the page
is a block of the article; what stands outside the element of the story and its headline is boilerplate.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import islice, takewhile
from typing import Any, NamedTuple

import attrs
from selectolax.lexbor import LexborHTMLParser, LexborNode

from captionkit import DEFAULT, Article, Language, Options
from captionkit.adapters.source import BLOCKS, decoded, flat
from captionkit.lexicon import markup
from captionkit.normalise import PageBlock, normalise_page

_SKIPPED = frozenset(
    "script style noscript template svg math iframe object embed head canvas audio datalist select option map "
    "textarea".split()
)
_OWN = frozenset(("page:h1", "page:h2", "page:h3", "page:p"))  # said of a block alone, not of the blocks inside it
_INLINE = frozenset(("page:credit", "page:date", "page:byline"))  # said of a block by an element inside its line
_OF_PARTS = frozenset(
    "page:nav page:footer page:aside page:control page:furniture page:caption page:credit page:byline page:date "
    "page:standfirst page:figure page:picture".split()
)  # never true of the element that holds the story
_ABOVE = frozenset(("page:h1", "page:title", "page:summary", "page:standfirst"))  # often above the story's element
_FRAMES = frozenset(("page:figure", "page:figcaption", "page:caption"))
_PLAIN = frozenset(("page:p", "page:inside", "page:linked", "page:summary", "page:title"))
_PICTURES = frozenset(("page:figure", "page:figcaption", "page:caption", "page:credit", "page:picture"))
_LEAD = _PICTURES | {"page:p"}  # all that a block of the picture above the story may say

_WORD = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+")
_SPACE = re.compile(r"\s+")
_HIDDEN_STYLE = re.compile(r"(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_HIDDEN_CLASSES = frozenset("is-hidden u-hidden visually-hidden visuallyhidden sr-only screen-reader-text".split())

_PARAGRAPH = 80  # characters of a paragraph that tells where the story stands
_HOME = 0.5  # of the page's paragraphs: the least that the element of the story holds
_TITLES = 5  # first elements that may hold the headline
_DEEPEST = 60  # elements above a paragraph that are looked at
_NEAR = 2  # elements above a caption that may hold its picture
_MOST_MARKS = 12  # that a block inherits: deeper nesting says nothing new
_LONGEST_DATA = 400_000  # characters of JSON-LD that are read
_LONGEST_CREDIT = 400  # characters: longer is a notice of the site


def normalise_html(html: str | bytes, options: Options = DEFAULT) -> Article:
    """Take a page apart: blocks with roles, one record per caption, with `image_url` and `alt_text`.

    `html` is text, or bytes in UTF-8 or the encoding that their mark or `<meta charset>` names, else Windows-1252.
    `Article.raw` is the text read from the page, blocks parted by blank lines, and spans are true of it; a credit that
    only JSON-LD told has no span. Raises TypeError if `html` is neither str nor bytes; whatever a page holds gives an
    Article.

    >>> page = "<h1>Rain at last</h1><figure><img src='a.jpg' alt='A dam'><figcaption>El embalse.<span>EFE</span>"
    >>> caption = normalise_html(page).captions[0]
    >>> caption.es, caption.organisations, caption.image_url, caption.alt_text
    ('El embalse.', ('EFE',), 'a.jpg', 'A dam')
    """
    if isinstance(html, bytes | bytearray | memoryview):
        html = decoded(bytes(html))
    elif not isinstance(html, str):
        raise TypeError(
            f"normalise_html() takes the page as str or bytes, not {type(html).__name__}. "
            "Give it the HTML itself, as in Path('page.html').read_bytes(), not an address or a parsed tree."
        )
    tree = LexborHTMLParser(flat(html.replace("\0", "")).encode("utf-8", "replace"))
    return normalise_page(_blocks(tree), options, _language(tree))


def _language(tree: LexborHTMLParser) -> Language | None:
    """What the page says of its language, if it is one that captionkit reads."""
    told = (tree.root.attributes.get("lang") or "") if tree.root else ""
    return {"en": Language.EN, "es": Language.ES}.get(told[:2].lower() if told[2:3] in ("", "-", "_") else "")


class _Picture(NamedTuple):
    url: str | None
    alt: str | None


class _Piece(NamedTuple):
    """The text of one block, before cleaning."""

    parts: list[str]
    marks: frozenset[str]
    figure: int
    """Which figure it stands in; 0 for none."""
    linked: list[int]
    """Letters that stand in links."""
    credit: list[str]
    """What stands in an element for the credit, inside the block."""


def _blocks(tree: LexborHTMLParser) -> Iterator[PageBlock]:
    """The blocks of a page in order."""
    root = tree.body or tree.root
    if root is None:
        return
    shares = _story_shares(root)
    reader = _Reader(shares, _home(root, shares), _single_pictures(root))
    reader.read(root)
    about, data = list(_told_by_head(tree)), _told_by_data(tree)
    for piece in reader.pieces:
        text = "".join(piece.parts).strip()
        if not any(map(str.isalnum, text)):
            continue
        folded = _folded(text)
        marks = _settled(piece, len(text), [mark for mark, told in about if _says(told, folded, mark)], folded in data)
        picture = reader.pictures.get(piece.figure) if not marks.isdisjoint(_PICTURES) else None
        url, alt = picture or _Picture(None, None)
        inner = "".join(piece.credit).strip()
        credit = (inner if inner != text else "") or data.get(folded) or data.get(url or "")
        yield PageBlock(text, tuple(sorted(marks)), url, alt, credit, piece.figure)


def _settled(piece: _Piece, size: int, told: Iterable[str], is_caption: bool) -> set[str]:
    """All signs of a block, those apart that another says better."""
    marks = {*piece.marks, *told}
    if is_caption:
        marks.add("page:caption")
    if "page:figcaption" in marks:
        marks -= {"page:caption"}
    if sum(piece.linked) > 0.9 * size:
        marks.add("page:linked")
    if not marks.isdisjoint(_ABOVE):
        marks -= {"page:outside"}
    if "page:p" in marks and marks <= _PLAIN:
        marks.add("page:paragraph")
    return marks


def _folded(text: str) -> str:
    return _SPACE.sub(" ", text).strip().casefold()


def _says(told: str, folded: str, mark: str) -> bool:
    """Whether the page's head says what a block does; behind a title sites put their name."""
    return told == folded or (mark == "page:title" and len(folded) > 24 and told.startswith(folded))


def _told_by_head(tree: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    """What the page's head says: its title and description."""
    for css, mark in (
        ("meta[property='og:title']", "page:title"),
        ("meta[property='og:description']", "page:summary"),
        ("meta[name='description']", "page:summary"),
    ):
        node = tree.css_first(css)
        if node and (content := node.attributes.get("content")):
            yield mark, _folded(content)


def _told_by_data(tree: LexborHTMLParser) -> dict[str, str | None]:
    """The credits of the pictures in JSON-LD, by their captions and addresses."""
    told: dict[str, str | None] = {}
    for script in tree.css("script[type='application/ld+json']"):
        text = script.text(deep=True)
        if "ImageObject" not in text or len(text) > _LONGEST_DATA:
            continue
        try:
            waiting: list[Any] = [json.loads(text, strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            value = waiting.pop()
            if isinstance(value, list):
                waiting.extend(value)
            elif isinstance(value, dict):
                waiting.extend(value.values())
                kind = value.get("@type")
                if kind == "ImageObject" or (isinstance(kind, list) and "ImageObject" in kind):
                    credit = next(filter(None, map(_name, map(value.get, _CREDITS))), None)
                    for key in ("caption", "url", "contentUrl"):
                        if isinstance(said := value.get(key), str) and said.strip():
                            told.setdefault(_folded(said) if key == "caption" else said, credit)
    return told


_CREDITS = ("creditText", "creator", "author", "copyrightNotice")


def _name(value: Any) -> str | None:
    """A name in JSON-LD: a text, or something with a name, or the first of several."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("name")
    return value.strip() or None if isinstance(value, str) and len(value) <= _LONGEST_CREDIT else None


def _story_shares(root: LexborNode) -> dict[int, float]:
    """How much of the page's paragraphs each element holds, by the element's number."""
    held: dict[int, int] = {}
    total = 0
    for paragraph in root.css("p"):
        size = len(paragraph.text(deep=True))
        if size < _PARAGRAPH:
            continue
        total += size
        for node in _above(paragraph):
            held[node.mem_id] = held.get(node.mem_id, 0) + size
    return {number: size / total for number, size in held.items()}


def _home(root: LexborNode, shares: dict[int, float]) -> int | None:
    """The number of the smallest element that holds the story and its headline; None where none does."""
    homes = []
    for title in root.css("h1")[:_TITLES]:
        home = next((node.mem_id for node in _above(title) if shares.get(node.mem_id, 0.0) >= _HOME), None)
        if home is not None:
            homes.append(home)
    return min(homes, key=shares.__getitem__, default=None)


def _single_pictures(root: LexborNode) -> dict[int, LexborNode | None]:
    """The picture of each element that holds one and no more, by the element's number; None where it holds more."""
    held: dict[int, LexborNode | None] = {}
    for picture in root.css("img, amp-img"):
        if picture.attributes.get("width") not in ("0", "1"):  # a pixel that counts readers
            for node in _above(picture):
                held[node.mem_id] = None if node.mem_id in held else picture
    return held


def _above(node: LexborNode) -> Iterator[LexborNode]:
    """The elements that hold a node, the nearest first."""
    above = node.parent
    for _ in range(_DEEPEST):
        if above is None:
            return
        yield above
        above = above.parent


class _Place(NamedTuple):
    """What the elements around a node say."""

    marks: frozenset[str]
    figure: int
    in_link: bool


@attrs.define
class _Reader:
    """Walks the tree once, without recursion, and gathers the text of each block with the signs around it."""

    shares: dict[int, float]
    home: int | None
    single: dict[int, LexborNode | None]
    pieces: list[_Piece] = attrs.field(factory=list)
    pictures: dict[int, _Picture] = attrs.field(factory=dict)
    _figures: dict[int, int] = attrs.field(factory=dict)
    """The number of each figure, by that of its element."""
    _is_open: bool = False
    """Whether text goes on in the last piece."""
    _is_parted: bool = False
    """Whether a credit ends here, which a page may glue to the caption."""
    _is_begun: bool = False
    """Whether the story's element was entered."""

    def read(self, root: LexborNode) -> None:
        """Read everything below an element."""
        # Each step enters a node; a bool is where an element closes, true that of a block.
        steps: list[tuple[LexborNode | bool, _Place]] = [(root, _Place(frozenset(), 0, False))]
        while steps:
            node, place = steps.pop()
            if isinstance(node, bool):
                self._is_open, self._is_parted = self._is_open and not node, not node
            elif (tag := node.tag or "") == "-text":
                self._say(_SPACE.sub(" ", node.text_content or ""), place)
            elif tag == "br":
                self._say("\n", place)
            elif tag in ("img", "amp-img"):
                self._see(node, place.figure)
            elif tag not in _SKIPPED and tag[:1] not in ("-", "!") and not _is_hidden(node):
                inside = self._entered(node, tag, place)
                if tag in BLOCKS:
                    self._is_open = False
                    steps.append((True, place))
                elif "page:credit" in inside.marks - place.marks:
                    self._part()
                    steps.append((False, place))
                children = []
                child = node.child
                while child is not None:
                    children.append((child, inside))
                    child = child.next
                steps.extend(reversed(children))

    def _entered(self, node: LexborNode, tag: str, place: _Place) -> _Place:
        """The place inside an element."""
        own, marks, figure = _signs(node, tag), place.marks, place.figure
        if self.shares.get(node.mem_id, 0.0) >= _HOME:  # what holds the story is no furniture, whatever its class says
            own -= _OF_PARTS
        if node.mem_id == self.home:
            own |= {"page:inside"}
            self._is_begun = True
        if tag == "figure":
            figure = self._figures.setdefault(node.mem_id, len(self._figures) + 1)
        elif not figure and not own.isdisjoint(("page:caption", "page:picture")):
            figure = self._framed(node, "page:caption" in own)
        if tag in BLOCKS and not marks.isdisjoint(_OWN):
            marks -= _OWN
        if "page:byline" in own and not _FRAMES.isdisjoint(marks):
            own = own - {"page:byline"} | {"page:credit"}  # the author of a picture
        if own:
            marks |= own
            if len(marks) > _MOST_MARKS:
                marks = frozenset(sorted(marks)[:_MOST_MARKS])
        return _Place(marks, figure, place.in_link or tag == "a")

    def _framed(self, node: LexborNode, is_caption: bool) -> int:
        """The figure of what is no `<figure>`: with its one picture, or that of the element around a caption."""
        frames = [node, *islice(_above(node), _NEAR if is_caption else 0)]
        near = takewhile(lambda frame: self.shares.get(frame.mem_id, 0.0) < _HOME, frames)
        frame = next((frame for frame in near if frame.mem_id in self.single), node)
        picture = self.single.get(frame.mem_id)
        if picture is None and not is_caption and frame.mem_id in self.single:
            return 0  # a gallery
        figure = self._figures.setdefault((frame if picture else node).mem_id, len(self._figures) + 1)
        if picture:
            self._see(picture, figure)
        return figure

    def _part(self) -> None:
        """A credit that the page glues to its caption stays apart for who reads it."""
        if self._is_open and not self.pieces[-1].parts[-1].endswith((" ", "\n")):
            self.pieces[-1].parts.append("\n")

    def _say(self, text: str, place: _Place) -> None:
        if self._is_parted and text[:1].strip():
            self._part()
        if not self._is_open:
            if not text.strip():
                return
            outside = self.home is not None and "page:inside" not in place.marks
            if not self._is_begun and "page:figcaption" in place.marks and place.marks <= _LEAD:
                outside = False  # the picture that leads the story stands above its element
            marks = place.marks | {"page:outside"} if outside else place.marks
            self.pieces.append(_Piece([], marks, place.figure, [], []))
            self._is_open = True
        elif inline := (place.marks & _INLINE) - self.pieces[-1].marks:
            self.pieces[-1] = self.pieces[-1]._replace(marks=self.pieces[-1].marks | inline)
        self._is_parted = False
        self.pieces[-1].parts.append(text)
        if "page:credit" in place.marks:
            self.pieces[-1].credit.append(text)
        if place.in_link:
            self.pieces[-1].linked.append(len(text.strip()))

    def _see(self, node: LexborNode, figure: int) -> None:
        values = node.attributes
        if not figure or figure in self.pictures or values.get("width") in ("0", "1"):
            return
        sources = [values.get(name) or "" for name in ("data-src", "data-original", "data-lazy-src", "src")]
        sources.append(next(iter((values.get("srcset") or "").split()), ""))
        url = next((source for source in sources if source and not source.startswith("data:")), None)
        self.pictures[figure] = _Picture(url, (values.get("alt") or "").strip() or None)


def _is_hidden(node: LexborNode) -> bool:
    """Whether a browser with a wide window does not show an element: "hidden md:block" is shown there."""
    values = node.attributes
    if not values:
        return False
    classes = (values.get("class") or "").split()
    return (
        "hidden" in values
        or bool(_HIDDEN_STYLE.search(values.get("style") or ""))
        or not _HIDDEN_CLASSES.isdisjoint(classes)
        or ("hidden" in classes and not any(":" in each for each in classes))
    )


def _signs(node: LexborNode, tag: str) -> frozenset[str]:
    """What an element's tag, classes, id, itemprop, role and label say."""
    known, found = markup.signs(), set()
    if mark := markup.TAGS.get(tag):
        found.add(f"page:{mark}")
    if values := node.attributes:
        named = " ".join(filter(None, map(values.get, ("class", "id", "itemprop", "role", "aria-label"))))
        found.update(known[word] for word in map(str.lower, _WORD.findall(named[:300])) if word in known)
    return frozenset(found)
