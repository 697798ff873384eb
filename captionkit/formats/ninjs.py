"""ninjs 3.0: a caption as news items in JSON, one a language, associated with each other."""

from __future__ import annotations

from typing import Any

from captionkit.formats.parts import credit_text, notices, references
from captionkit.records import Caption, Origin, Version

Item = dict[str, Any]


def ninjs_items(caption: Caption, uri: str) -> tuple[Item, ...]:
    """One ninjs 3.0 item for each side, the first written first; one without a language for a caption without sides.

    `uri` is the caller's own identifier of the picture; the items of the sides add "#en" or "#es". Each has the caption
    and the credit line as descriptions, `by`, `infoSources`, `copyrightNotice`, `edNote` (editors' notes, flags, and
    where a text comes from the other edition or an engine) and `altIds` (the reference), where there are such. A side
    that an engine made names it among the `infoSources`, with the role "translator". The sides are each other's
    `associations`. Raises ValueError for a `uri` that is empty or holds a "#".

    >>> from captionkit import normalise_caption
    >>> (item,) = ninjs_items(normalise_caption("El puente (Ana Ruiz/EFE)"), "https://example.org/p/1")
    >>> item["uri"], item["language"], item["by"], item["descriptions"][0]["value"]
    ('https://example.org/p/1#es', 'es', 'Ana Ruiz', 'El puente')
    """
    if not uri or "#" in uri:
        raise ValueError("ninjs_items() takes the identifier of the picture, not empty and without a #, which it adds.")
    sides = [side for side in caption.versions if side.text]
    if not sides:
        return (_item(caption, uri, caption.text, None, []),)
    uris = {side.language: f"{uri}#{side.language}" for side in sides}
    return tuple(
        _item(caption, uris[side.language], side.text, side, [other for other in sides if other is not side], uris)
        for side in sides
    )


def _item(
    caption: Caption, uri: str, text: str | None, side: Version | None, others: list[Version], uris: Any = None
) -> Item:
    notes = [caption.instructions, ", ".join(map(str, caption.flags))]
    if side is not None and side.origin is not Origin.ORIGINAL:
        notes.append(f"caption: {side.origin}")
    sources = [{"name": name, "role": "credit"} for name in caption.organisations]
    if side is not None and side.origin is Origin.MACHINE:
        sources.append({"name": side.engine or "unknown engine", "role": "translator"})
    item = {
        "uri": uri,
        "type": "picture",
        "language": str(side.language) if side is not None else None,
        "by": ", ".join(caption.creators),
        "descriptions": [
            {"role": role, "contentType": "text/plain", "value": value}
            for role, value in (("caption", text), ("creditline", credit_text(caption)))
            if value
        ],
        "infoSources": sources,
        "copyrightNotice": "; ".join(notices(caption)),
        "edNote": "; ".join(filter(None, notes)),
        "altIds": [{"role": "supplier", "value": reference} for reference in references(caption)],
        "renditions": [{"name": "original", "href": caption.image_url}] if caption.image_url else None,
        "associations": [
            {"name": f"translation-{other.language}", "uri": uris[other.language], "type": "picture"}
            for other in others
        ],
    }
    return {name: value for name, value in item.items() if value}
