"""What a caller may set: one frozen value."""

from __future__ import annotations

from collections.abc import Container, Iterable

import attrs

from captionkit.lexicon.matching import Index
from captionkit.lexicon.organisations import Organisation


def _words(value: Iterable[str]) -> tuple[str, ...]:
    if isinstance(value, str | bytes):
        raise TypeError(f"Options take several strings, as in ({value!r},), not one.")
    if not isinstance(value, Iterable):
        raise TypeError(f'Options take several strings, as in ("Acme",), not {type(value).__name__}.')
    words = tuple(value)
    for word in words:
        if not isinstance(word, str):
            raise TypeError(f"Options take strings; {word!r} is {type(word).__name__}.")
        if not any(map(str.isalnum, word)):
            raise ValueError(f"Options take words to look for; {word!r} has no letter or digit.")
    return words


def _checked_container(_instance: object, _field: object, value: Container[str] | None) -> None:
    if value is not None and (isinstance(value, str | bytes | type) or not hasattr(value, "__contains__")):
        raise TypeError(f"Options take what repeated_blocks() gives as repeated, not {type(value).__name__}.")


@attrs.frozen(kw_only=True)
class Options:
    """How to read. Change it with `attrs.evolve(DEFAULT, organisations=["Acme"])`; an unknown name raises TypeError."""

    organisations: tuple[str, ...] = attrs.field(default=(), converter=_words)
    """Names to read as organisations and to spell as here, wherever a credit holds them, in any case."""
    boilerplate: tuple[str, ...] = attrs.field(default=(), converter=_words)
    """The site's own phrases: a block that holds one, in any case and with any accents, is boilerplate."""
    captions: tuple[str, ...] = attrs.field(default=(), converter=_words)
    """The site's own caption markers, such as "Pie de foto": a block that begins with one is a caption."""

    repeated: Container[str] | None = attrs.field(default=None, validator=_checked_container)
    """What the site repeats, from `repeated_blocks`: a block in it is boilerplate, unless it is the headline, a
    caption, a credit, a date or a name alone. With a set of the caller's own these options have no hash."""

    organisations_index: Index[Organisation] | None = attrs.field(init=False, eq=False, repr=False, default=None)
    boilerplate_index: Index[str] | None = attrs.field(init=False, eq=False, repr=False, default=None)
    captions_index: Index[str] | None = attrs.field(init=False, eq=False, repr=False, default=None)

    def __attrs_post_init__(self) -> None:
        """Index the caller's words once."""
        if self.organisations:
            rows = ((name, Organisation(name, "agency", (), "", "")) for name in self.organisations)
            object.__setattr__(self, "organisations_index", Index.of(rows))
        if self.boilerplate:
            object.__setattr__(self, "boilerplate_index", Index.of((phrase, phrase) for phrase in self.boilerplate))
        if self.captions:
            object.__setattr__(self, "captions_index", Index.of((phrase, phrase) for phrase in self.captions))


DEFAULT = Options()
"""The options used where none are given."""
