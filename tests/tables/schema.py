"""`python -m tests.tables.schema`: writes captionkit/formats/caption.schema.json from the records themselves."""

from __future__ import annotations

import json
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import attrs

import captionkit
from captionkit import Caption
from captionkit.records import FORMAT, Record

PATH = Path(captionkit.__file__).parent / "formats" / "caption.schema.json"
_PLAIN = {str: "string", int: "integer", bool: "boolean"}


def kind(hint: Any, needed: dict[str, Any]) -> dict[str, Any]:
    """The schema of one field's type; records that it needs are added to `needed`."""
    if get_origin(hint) is tuple:
        return {"type": "array", "items": kind(get_args(hint)[0], needed)}
    if alternatives := [each for each in get_args(hint) if each is not type(None)]:
        inner = kind(alternatives[0], needed)
        if "enum" in inner:
            return {"enum": [*inner["enum"], None]}
        if isinstance(inner.get("type"), str):
            return {**inner, "type": [inner["type"], "null"]}
        return {"anyOf": [inner, {"type": "null"}]}
    if issubclass(hint, Enum):
        return {"type": "string", "enum": [each.value for each in hint]}
    if issubclass(hint, Record):
        if hint.__name__ not in needed:
            needed[hint.__name__] = {}
            needed[hint.__name__] = record(hint, needed)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    return {"type": _PLAIN[hint]}


def record(cls: Any, needed: dict[str, Any]) -> dict[str, Any]:
    """The schema of one record: its fields, which it must have, and its properties, which it may."""
    hints = get_type_hints(cls)
    properties = {name: kind(hints[name], needed) for name in attrs.fields_dict(cls)}
    derived = {name: value.fget for name, value in vars(cls).items() if isinstance(value, property)}
    properties |= {name: kind(get_type_hints(getter)["return"], needed) for name, getter in derived.items()}
    if cls.__name__ == "Span":
        properties = {name: {**each, "minimum": 0} for name, each in properties.items()}
    return {
        "type": "object",
        "properties": properties,
        "required": list(attrs.fields_dict(cls)),
        "additionalProperties": False,
    }


def schema() -> dict[str, Any]:
    """The schema of a line of JSON Lines: a Caption, its format version, and the caller's own fields."""
    needed: dict[str, Any] = {}
    caption = record(Caption, needed)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:captionkit:caption:{FORMAT}",
        "title": f"A caption as captionkit writes it, format {FORMAT}",
        **caption,
        "properties": {"format": {"const": FORMAT}, **caption["properties"]},
        "required": ["format", *caption["required"]],
        "additionalProperties": True,
        "$defs": needed,
    }


def text() -> str:
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    PATH.write_text(text(), encoding="utf-8")
