"""Adds first names to `captionkit/lexicon/given_names.py`: those that Faker knows in two or more of its locales.

    python -m venv /tmp/names && /tmp/names/bin/pip install -e . Faker==40.54.0
    /tmp/names/bin/python tests/tables/given_names.py

What is also a common word, an organisation's word, a place, a day or a surname that newspapers print alone stays out.
Names are only added: those written by hand stay.
"""

from __future__ import annotations

import importlib
import pkgutil
import textwrap
from collections import Counter
from pathlib import Path

import faker.providers.person

from captionkit.lexicon import given_names, institutions, organisations
from captionkit.lexicon.evidence import evidence
from captionkit.lexicon.matching import fold, folded_words

TABLE = Path(given_names.__file__)
LOCALES = 2
NOT_NAMES = """
addison africa alabama alexandria alhambra america angel angeles april argentina asia asuncion august aurora austin
austria autumn avila baba basil berlin bishop boston brooklyn burgos cadiz carolina celeste chance chelsea cherry
chester chile china christian clementine cliff clinton colombia columbus concepcion coral cordoba cristal cruz crystal
cuba daisy dakota dale dallas dean delhi denver destiny devil devon diamond dolores domingo dove earl ebony eden egypt
emerald essex europa faith falcon fleur flora florence forest fox francia franklin gem gene general geneva genesis
georgia ginger glen goa gold grace granada grant guadalupe guy harmony harrison hazel heather heath hermes holly honor
hope houston india indiana iris israel italia ivory ivy jack jackson jade jay jefferson jesus jordan joy judge july june
kansas kenya kerala kingston kobe lady lala lancaster lane lark legend leon liban liberty lima lincoln lion london lord
lourdes love luna mackenzie madison magnolia major malaga mali marina mark mars marsh maverick max may melody memphis
mercedes merced messiah milan miles minerva monday montana montserrat morgan moses muni nevada niger nova nick ocean
olive olympia orlando page paris park pat patience pearl perla phoenix pilar playa poppy preston prince princess
prudence punjab queen quito rain ray regina reign reyes rich river rob robin rocky roma rosa rosario rose rosemary royal
ruby sage sahara salem salvador san santa santiago santo savannah seville sierra siena sofia soledad sonata spring
stanley star stone storm sue summer sunday sunny sussex sydney tara tennessee tesla toki toledo trinidad trinity troy
tunis valencia venus verona victor victoria victory vienna violet virginia wadi washington wayne whitney will willow
wilson winter wolf york zion
"""


def found() -> set[str]:
    """The folded first names of two or more locales."""
    first, last = Counter[str](), Counter[str]()
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        lists = {"first": set[str](), "last": set[str]()}
        for field in dir(provider):
            kind = field.partition("_")[0]
            if kind in lists and not callable(getattr(provider, field)):
                lists[kind].update(fold(name) for name in _flat(getattr(provider, field)))
        first.update(lists["first"])
        last.update(lists["last"])
    return {
        name
        for name, locales in first.items()
        if locales >= LOCALES and last[name] <= locales and len(name) > 2 and name.isascii() and name.isalpha()
    }


def _flat(value: object) -> set[str]:
    if isinstance(value, str):
        return {value}
    return set().union(*map(_flat, value)) if isinstance(value, (tuple, list, set, dict)) else set()


def main() -> None:
    """Rewrite the table."""
    taken = set(map(fold, evidence().words)) | set(NOT_NAMES.split())
    for row in organisations.rows():
        taken.update(word for name in (row.name, *row.aliases) for word in folded_words(name))
    more = {name for name in found() - taken if not institutions.is_institution(name)}
    names = sorted(given_names.GIVEN_NAMES | more)
    head, mark, rest = TABLE.read_text("utf-8").partition('frozenset(\n    """\n')
    tail = rest[rest.index('"""') :]
    TABLE.write_text(head + mark + textwrap.fill(" ".join(names), 120) + "\n" + tail, "utf-8")
    print(f"{TABLE}: {len(names)} names")


if __name__ == "__main__":
    main()
