"""schema.org: a caption as an ImageObject, in JSON-LD."""

from __future__ import annotations

from typing import Any

from captionkit.formats.parts import credit_text, notices, references
from captionkit.records import Caption, Origin

Node = dict[str, Any]


def image_object(caption: Caption) -> Node:
    """The ImageObject of a caption: captions tagged with their language, creditText, creator, copyrightNotice.

    What the caption does not have is left out. A side that an engine made is no `caption`: it stands in
    `workTranslation`, with the engine named. A caption in another language or in none has a plain text.

    >>> from captionkit import normalise_caption
    >>> node = image_object(normalise_caption("El puente (Ana Ruiz/EFE)"))
    >>> node["caption"], node["creditText"], node["creator"][0]["name"]
    ([{'@language': 'es', '@value': 'El puente'}], 'Ana Ruiz/EFE', 'Ana Ruiz')
    """
    sides = [side for side in caption.versions if side.text]
    printed = [side for side in sides if side.origin is not Origin.MACHINE]
    machine = [side for side in sides if side.origin is Origin.MACHINE]
    texts: Any = [{"@language": str(side.language), "@value": side.text} for side in printed] or caption.text
    people = [{"@type": "Person", "name": name} for name in caption.creators]
    bodies = [{"@type": "Organization", "name": name} for name in caption.organisations]
    node = {
        "@context": "https://schema.org",
        "@type": "ImageObject",
        "contentUrl": caption.image_url,
        "caption": texts,
        "inLanguage": _one_or_all([str(side.language) for side in printed]),
        "creditText": credit_text(caption),
        "creator": people or bodies,
        "provider": bodies if people else None,
        "copyrightNotice": _one_or_all(notices(caption)),
        "identifier": _one_or_all(references(caption)),
        "workTranslation": [
            {
                "@type": "CreativeWork",
                "inLanguage": str(side.language),
                "text": side.text,
                "creditText": f"Machine translation: {side.engine or 'unknown engine'}",
            }
            for side in machine
        ],
    }
    return {name: value for name, value in node.items() if value}


def language_objects(caption: Caption) -> tuple[Node, ...]:
    """One ImageObject for each language, its caption a plain text: for readers that know no language-tagged values."""
    whole = image_object(caption)
    whole.pop("workTranslation", None)
    sides = [side for side in caption.versions if side.text and side.origin is not Origin.MACHINE]
    if not sides:
        return (whole,)
    return tuple({**whole, "caption": side.text, "inLanguage": str(side.language)} for side in sides)


def _one_or_all(values: list[str]) -> str | list[str]:
    return values[0] if len(values) == 1 else values
