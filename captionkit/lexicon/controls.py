"""What a page prints around a caption and is neither caption nor credit: "Image caption,", "Enlarge /", "hide caption"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple


class Control(NamedTuple):
    """Words of the page, as they are written, beside a caption.

    `place`: `heads` the caption, behind a line, a credit or nothing; a `line` of its own above it; `ends` the text or a
    line. `marked`: only with a mark or a line break between it and the caption, for words that a caption may begin with.
    """

    words: str
    place: str
    marked: bool
    example: str
    near_miss: str


ROWS = (
    # words, place, with a mark, example, near miss
    ("Image caption", "heads", False, "Image caption, The bridge at dawn", "Image captions help the blind"),
    ("Video caption", "heads", False, "Video caption, The bridge at dawn", "Video captioning is slow work"),
    ("Media caption", "heads", False, "Media caption, The bridge at dawn", "Media captions are short"),
    ("Pie de foto", "heads", False, "Pie de foto, El puente al alba", "El pie de la foto está roto"),
    ("Pie de imagen", "heads", False, "Pie de imagen, El puente al alba", "El pie de la imagen está roto"),
    ("Caption", "heads", True, "Caption: The bridge at dawn", "Caption contests are back"),
    ("View image in fullscreen", "heads", True, "View image in fullscreen\nThe bridge at dawn", "View the image in full"),
    ("Open image in gallery", "heads", True, "Open image in gallery\nThe bridge at dawn", "Open the gallery"),
    ("open image in gallery", "heads", True, "open image in gallery\nThe bridge at dawn", "They open images in galleries"),
    ("Open this photo in gallery", "heads", True, "Open this photo in gallery:\nThe bridge at dawn", "Open this gallery"),
    ("View # Images", "heads", True, "View 12 Images\nThe bridge at dawn", "View images at home"),
    ("Show Caption", "heads", True, "Show Caption\nThe bridge at dawn", "They show captions"),
    ("Hide Caption", "heads", True, "Hide Caption\nThe bridge at dawn", "Hide the captions"),
    ("Imagen principal -", "heads", False, "Imagen principal - El puente al alba", "La imagen principal del mural"),
    ("Imagen secundaria -", "heads", False, "Imagen secundaria - El puente al alba", "Una imagen secundaria del mural"),
    ("Imagen # de #", "line", True, "Imagen 2 de 7\nEl puente al alba", "Imagen de 2 puentes"),
    ("Image # of #", "line", True, "Image 2 of 7\nThe bridge at dawn", "Images of 7 bridges"),
    ("Foto # de #", "line", True, "Foto 2 de 7\nEl puente al alba", "Fotos de 7 puentes"),
    ("Photo # of #", "line", True, "Photo 2 of 7\nThe bridge at dawn", "Photos of 7 bridges"),
    ("Slide # of #", "line", True, "Slide 2 of 7\nThe bridge at dawn", "Slides of 7 bridges"),
    ("Image", "line", True, "Image\nThe bridge at dawn", "Image of the bridge"),
    ("Imagen", "line", True, "Imagen:\nEl puente al alba", "Imagen del puente"),
    ("Enlarge", "heads", True, "Enlarge / The bridge at dawn", "Enlarge the harbour, they say"),
    ("Enlarge this image", "heads", True, "Enlarge this image\nThe bridge at dawn", "Enlarge this harbour"),
    ("Enlarge image", "heads", True, "Enlarge image\nThe bridge at dawn", "Enlarge images at home"),
    ("Zoom", "heads", True, "Zoom / The bridge at dawn", "Zoom calls tire"),
    ("Buy Now", "heads", True, "Buy Now\nThe bridge at dawn", "Buy now, the sign says"),
    ("Banner image", "heads", True, "Banner image: A frog at dawn", "A banner with an image"),
    ("Illustrative", "heads", True, "Illustrative: A nurse at work", "Illustrative cases were heard"),
    ("Illustrative image", "heads", True, "Illustrative image: A nurse at work", "An image for illustration"),
    ("Ampliar", "heads", True, "Ampliar\nEl puente al alba", "Ampliar el puente llevará un año"),
    ("Ampliar foto", "heads", True, "Ampliar foto\nEl puente al alba", "Ampliar fotos cuesta poco"),
    ("Ver galería", "heads", True, "Ver galería\nEl puente al alba", "Ver galerías de arte"),
    ("null", "heads", True, "null / The bridge at dawn", "The null hypothesis"),
    ("Purchase Licensing Rights, opens new tab", "ends", False, "The bridge. Purchase Licensing Rights, opens new tab", "They purchase rights"),
    ("Acquire Licensing Rights", "ends", False, "The bridge. Acquire Licensing Rights", "They acquire rights"),
    ("Acquire Licensing Rights, opens new tab", "ends", False, "The bridge. Acquire Licensing Rights, opens new tab", "They acquire rights"),
    ("hide caption", "ends", False, "The bridge at dawn. hide caption", "They hide captions"),
    ("toggle caption", "ends", False, "The bridge at dawn. toggle caption", "They toggle captions"),
    ("Read More", "ends", True, "The bridge at dawn.\nRead More", "They read more"),
    ("Show more", "ends", True, "The bridge at dawn.\nShow more", "They show more"),
    ("Ampliar", "ends", True, "El puente al alba.\nAmpliar", "Ampliar el puente"),
    ("Ver más", "ends", True, "El puente al alba.\nVer más", "Ver más allá del puente"),
    ("Show More", "ends", True, "The bridge at dawn.\nShow More", "They show more"),
    ("Show Less", "ends", True, "The bridge at dawn.\nShow Less", "They show less"),
    ("VIEW ORIGINAL", "ends", True, "The bridge at dawn. VIEW ORIGINAL", "They view the original"),
    ("License Photo", "ends", True, "The bridge at dawn. License Photo", "A licensed photo"),
    ("Buy this Photo", "ends", True, "The bridge at dawn. Buy this Photo", "They buy this for a photo"),
    ("Buy Photo", "ends", True, "The bridge at dawn. Buy Photo", "They buy photos"),
    ("(opens in a new window)", "ends", False, "The bridge at dawn. (opens in a new window)", "It opens in a new place"),
    ("(opens in new window)", "ends", False, "The bridge at dawn. (opens in new window)", "It opens in a new place"),
    ("(opens in new tab)", "ends", False, "The bridge at dawn. (opens in new tab)", "It opens in a new place"),
    ("Purchase Licensing Rights", "ends", False, "The bridge. Purchase Licensing Rights", "They purchase rights"),
    ("Opens new tab", "ends", False, "The bridge at dawn. Opens new tab", "It opens new doors"),
)


@cache
def rows() -> tuple[Control, ...]:
    """The rows with their fields named."""
    return tuple(Control(*row) for row in ROWS)


def find(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a clean text holds words of the page, in order: start, end, the row's words.

    >>> list(find("Image caption, The bridge"))
    [(0, 15, 'Image caption')]
    """
    patterns, rest = _patterns(), 0
    while found := patterns.opening.match(text, rest):
        yield rest, found.end(), re.sub(r"\d+", "#", found["words"] or found["line"] or "counter")
        rest = found.end()
    if any(part in text for part in _INSIDE):
        for found in patterns.inside.finditer(text, rest):
            yield found.start(), found.end(), found["words"] or found["glued"]
            rest = found.end()
    if any(part in text for part in _CLOSING):
        for found in patterns.closing.finditer(text, rest):
            name = "words" if found["words"] else "marked"
            yield found.start(name), found.end(name), found[name]


_INSIDE = ("aption", "Pie de", "Imagen ", "Read more")
_CLOSING = ("Ampl", "Ver", "apt", "pens", "Rights", "More", "Photo", "[/", "Publi", "Show", "VIEW")


class _Patterns(NamedTuple):
    opening: re.Pattern[str]
    inside: re.Pattern[str]
    closing: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    def words(place: str, *marked: bool) -> str:
        chosen = sorted((row.words for row in rows() if row.place == place and row.marked in marked), key=len)
        return "(?:" + "|".join(re.escape(each).replace("\\#", r"\d+") for each in reversed(chosen)) + ")"

    mark_before = r"(?:(?<=[.!?)\]\"”’|\n])|(?<=[.!?)\]\"”’|] ))"
    published = r"Publi(?:cado|shed):? \d{1,2}/\d{1,2}/\d{4}[^\n]{0,20}"
    mark, line = r"\s*[:/|]\s*", r":? *\n\s*"
    capital = r"[,:]\s*|\s+(?=[\"“«¿¡'\d]|[^\W\d_a-zß-öø-ÿ])"
    return _Patterns(
        re.compile(rf"\s*(?:(?P<words>{words('heads', True, False)})(?:{mark}|{line})|(?P<line>{words('line', True)}){line})|\s*\[caption [^\]\n]{{0,200}}\]\s*|\s*(?:(?:\d{{1,3}}|\d{{1,3}} ?/ ?\d{{1,3}}){line}|\[\d{{1,3}}/\d{{1,3}}\]|\d{{1,3}}of\d{{1,3}}(?=[A-Z])|[▲▼►▶◄◀]+)\s*"),
        re.compile(rf"(?P<words>{words('heads', False)})(?:{line}|{capital})|(?<=[.!?])(?P<glued>Read more)(?=[A-ZÁÉÍÓÚ])"),
        re.compile(
            rf"(?:{mark_before}(?P<marked>{words('ends', True)})|(?:(?<!\w)|(?=\W))(?P<words>{published}|{words('ends', False)}|\[/caption\]))"
            r" *(?=\n|$)"
        ),
    )
