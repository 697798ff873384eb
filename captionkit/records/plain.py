"""Record <-> plain dict: str, int, None, lists and dicts, with the version of the format."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from reprlib import repr  # noqa: A004 - a value in a message is cut short
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import attrs

FORMAT = 1
"""The version of the dict form; `from_dict` refuses another."""

_R = TypeVar("_R", bound="Record")


@attrs.frozen
class Record:
    """What all records share: the way to a plain dict and back."""

    def to_dict(self) -> dict[str, Any]:
        """All fields and properties as str, int, None, lists and dicts, with the version of the format.

        >>> from captionkit import Span
        >>> Span(2, 5).to_dict()
        {'format': 1, 'start': 2, 'end': 5}
        """
        return {"format": FORMAT, **_plain_record(self)}

    @classmethod
    def from_dict(cls: type[_R], data: Mapping[str, Any]) -> _R:
        """The record that `to_dict` came from; properties in `data` are ignored.

        Raises TypeError if `data` is no mapping, ValueError if it has another format version, lacks a field or holds
        a value that the field cannot have; the message names the field.

        >>> from captionkit import Span
        >>> Span.from_dict({"format": 1, "start": 2, "end": 5})
        Span(start=2, end=5)
        """
        if not isinstance(data, Mapping):
            raise TypeError(
                f"{cls.__name__}.from_dict() takes a mapping as to_dict() gives, not {type(data).__name__}."
            )
        if type(data.get("format")) is not int or data["format"] != FORMAT:
            raise ValueError(
                f"This dict has format {repr(data.get('format'))}; this version of captionkit reads format {FORMAT}. "
                "Was it made by to_dict()?"
            )
        record: _R = _read_record(cls, data, cls.__name__)
        return record


def _plain_record(record: Record) -> dict[str, Any]:
    cls: Any = type(record)
    names = [*attrs.fields_dict(cls), *_properties(cls)]
    return {name: _plain(getattr(record, name)) for name in names}


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return _plain_record(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


@cache
def _properties(cls: Any) -> tuple[str, ...]:
    return tuple(name for name, value in vars(cls).items() if isinstance(value, property))


@cache
def _kinds(cls: Any) -> dict[str, Any]:
    hints = get_type_hints(cls)
    return {name: hints[name] for name in attrs.fields_dict(cls)}


def _read_record(cls: Any, data: Any, where: str) -> Any:
    if not isinstance(data, Mapping):
        raise ValueError(f"{where} must be a mapping, not {repr(data)}.")
    if absent := [name for name in _kinds(cls) if name not in data]:
        raise ValueError(f"{where} lacks {', '.join(absent)}.")
    return cls(**{name: _read(kind, data[name], f"{where}.{name}") for name, kind in _kinds(cls).items()})


def _read(kind: Any, value: Any, where: str) -> Any:
    if get_origin(kind) is tuple:
        if not isinstance(value, list | tuple):
            raise ValueError(f"{where} must be a list, not {repr(value)}.")
        return tuple(_read(get_args(kind)[0], item, f"{where}[{i}]") for i, item in enumerate(value))
    if alternatives := get_args(kind):  # X | None
        return None if value is None else _read(alternatives[0], value, where)
    if issubclass(kind, Record):
        return _read_record(kind, value, where)
    if issubclass(kind, Enum):
        try:
            return kind(value)
        except ValueError:
            raise ValueError(f"{where} must be one of {', '.join(kind)}, not {repr(value)}.") from None
    if type(value) is not kind:
        raise ValueError(f"{where} must be {kind.__name__}, not {repr(value)}.")
    return value
