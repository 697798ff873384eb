"""IPTC photo metadata: a caption as an XMP packet, as ExifTool and picture systems read it."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import MappingProxyType
from xml.sax.saxutils import XMLGenerator
from xml.sax.xmlreader import AttributesNSImpl

from captionkit.formats.parts import credit_text, notices, references
from captionkit.records import Caption, Language, Origin

_NAMESPACES = (
    ("x", "adobe:ns:meta/"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("photoshop", "http://ns.adobe.com/photoshop/1.0/"),
    ("plus", "http://ns.useplus.org/ldf/xmp/1.0/"),
    ("Iptc4xmpCore", "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"),
    ("xml", "http://www.w3.org/XML/1998/namespace"),
)
_URIS = MappingProxyType(dict(_NAMESPACES))
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what XML 1.0 cannot hold
_HEAD = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_TAIL = '\n<?xpacket end="w"?>'


def xmp_packet(caption: Caption) -> str:
    """The XMP packet of a caption; properties that it does not have are left out.

    dc:description is a Lang Alt: x-default (the text as it was written, or its first side), then en and es. dc:creator
    holds the people, photoshop:Credit the credit line, photoshop:Source the last organisation, dc:rights the copyright
    notice, photoshop:Instructions the editors' notes and the flags, plus:ImageSupplierImageID the reference. Engines of
    machine sides are named in photoshop:CaptionWriter, for no property says that a caption was translated. Characters
    that XML cannot hold become U+FFFD.

    >>> from captionkit import normalise_caption
    >>> packet = xmp_packet(normalise_caption("El puente (Ana Ruiz/EFE)"))
    >>> '<rdf:li xml:lang="es">El puente</rdf:li>' in packet, "<photoshop:Credit>Ana Ruiz/EFE<" in packet
    (True, True)
    """
    out = io.StringIO()
    writer = _Writer(out)
    with writer.inside("x:xmpmeta"), writer.inside("rdf:RDF"), writer.inside("rdf:Description", {"rdf:about": ""}):
        writer.items("dc:description", "rdf:Alt", list(_descriptions(caption)))
        writer.items("dc:creator", "rdf:Seq", [(None, name) for name in caption.creators])
        notice = "; ".join(notices(caption))
        writer.items("dc:rights", "rdf:Alt", [("x-default", notice)] if notice else [])
        languages = [str(side.language) for side in caption.versions if side.origin is Origin.ORIGINAL and side.text]
        writer.items("dc:language", "rdf:Bag", [(None, language) for language in languages])
        writer.text("photoshop:Credit", credit_text(caption))
        writer.text("photoshop:Source", next(iter(reversed(caption.organisations)), ""))
        flags = [f"flags: {', '.join(map(str, caption.flags))}"] if caption.flags else []
        writer.text("photoshop:Instructions", "; ".join([*filter(None, [caption.instructions]), *flags]))
        engines = dict.fromkeys(side.engine for side in caption.versions if side.engine and side.text)
        writer.text("photoshop:CaptionWriter", "; ".join(f"machine: {engine}" for engine in engines))
        writer.text("plus:ImageSupplierImageID", "; ".join(references(caption)))
        alternative = [("x-default", caption.alt_text)] if caption.alt_text else []
        writer.items("Iptc4xmpCore:AltTextAccessibility", "rdf:Alt", alternative)
    return _HEAD + out.getvalue() + _TAIL


def _descriptions(caption: Caption) -> Iterator[tuple[str, str]]:
    sides = [side for side in caption.versions if side.text]
    first = (
        caption.text
        if caption.language is not Language.MUL and caption.text
        else next((s.text for s in sides), caption.text)
    )
    if first:
        yield "x-default", first
    for language in (Language.EN, Language.ES):
        yield from ((str(language), side.text) for side in sides if side.language is language)


class _Writer:
    """Elements by their prefixed names."""

    def __init__(self, out: io.StringIO) -> None:
        self._xml = XMLGenerator(out, "utf-8", short_empty_elements=False)
        for prefix, uri in _NAMESPACES[:-1]:
            self._xml.startPrefixMapping(prefix, uri)

    @contextmanager
    def inside(self, name: str, attributes: Mapping[str, str] = MappingProxyType({})) -> Iterator[None]:
        """An element around what is written meanwhile."""
        values: dict[tuple[str | None, str], str] = {
            _qualified(each): _clean(value) for each, value in attributes.items()
        }
        names: dict[tuple[str | None, str], str] = {_qualified(each): each for each in attributes}
        self._xml.startElementNS(_qualified(name), name, AttributesNSImpl(values, names))
        yield
        self._xml.endElementNS(_qualified(name), name)

    def text(self, name: str, value: str, attributes: Mapping[str, str] = MappingProxyType({})) -> None:
        """One element with a text; none without."""
        if value:
            with self.inside(name, attributes):
                self._xml.characters(_clean(value))

    def items(self, name: str, kind: str, values: Sequence[tuple[str | None, str]]) -> None:
        """An array, each item with its language if it has one; none without items."""
        if values:
            with self.inside(name), self.inside(kind):
                for language, value in values:
                    self.text("rdf:li", value, {"xml:lang": language} if language else {})


def _qualified(name: str) -> tuple[str, str]:
    prefix, _, local = name.partition(":")
    return _URIS[prefix], local


def _clean(value: str) -> str:
    return _NO_XML.sub("\ufffd", value)
