"""Records in others' formats, read back by tools that we did not write."""

from __future__ import annotations

import json
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from PIL import Image
from pyld import jsonld

from captionkit import Caption, Language, Origin, Version, normalise_caption, pair
from captionkit.formats.jsonl import from_lines, json_schema, to_line
from captionkit.formats.ninjs import ninjs_items
from captionkit.formats.schema_org import image_object, language_objects
from captionkit.formats.xmp import xmp_packet
from tests.conftest import FIXTURES
from tests.tables.schema import PATH, text

needs_exiftool = pytest.mark.skipif(
    shutil.which("exiftool") is None, reason="needs ExifTool: apt install libimage-exiftool-perl"
)

RAWS = [
    json.loads(line)["raw"]
    for name in ("captions/in_the_wild", "captions/synthetic", "captions/negative", "bilingual/halves")
    for line in (FIXTURES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
]
HOSTILE = [
    "", " ", "Foto: EFE", '<script>alert("&")</script> El alcalde saluda. EFE', "a\0b\x01c\ud800 El puente (Ana & Luis/EFE)",
    "El puente\u2028de la\u0085ciudad\u2029vieja", "O alcalde saúda", "© 2024 Ana Ruiz/AFP", "الرئيس يصل (AFP)", "😀 El puente ]]> <!-- --> (EFE)",
]  # fmt: skip
FULL = attrs.evolve(
    normalise_caption(
        "MADRID, SPAIN - MAY 3: The mayor waves to the neighbours / La alcaldesa saluda a los vecinos. (© 2024 Ana Ruiz/Pool/EFE via AP) NO RESALES"
    ),
    image_url="https://example.org/1.jpg?a=1&b=2",
    alt_text="A woman & a bridge",
)
MACHINE = attrs.evolve(
    normalise_caption("El puente de «Valmora» & Tarsia (Ana Ruiz/EFE)"),
    versions=(
        *normalise_caption("El puente de «Valmora» & Tarsia (Ana Ruiz/EFE)").versions,
        Version(Language.EN, "The bridge of “Valmora” & Tarsia", Origin.MACHINE, "apertium 3.8.3", Language.ES),
    ),
)
FAILED = attrs.evolve(
    normalise_caption("El puente (EFE)"),
    versions=(
        *normalise_caption("El puente (EFE)").versions,
        Version(Language.EN, "", Origin.MACHINE, "apertium 3.8.3", Language.ES, warnings=("failed:timeout",)),
    ),
)
PAIRED = pair(
    [normalise_caption("The mayor, Ana Ruiz, opens the bridge. AP")],
    [normalise_caption("La alcaldesa, Ana Ruiz, abre el puente. AP")],
)[0]
RECORDS = [*map(normalise_caption, [*RAWS, *HOSTILE]), FULL, MACHINE, FAILED, PAIRED]


def test_json_lines_are_lossless_and_obey_the_schema() -> None:
    validator = jsonschema.Draft202012Validator(json_schema())
    lines = [to_line(record, {"id": at}) for at, record in enumerate(RECORDS)]
    assert "\n".join(lines).encode("utf-8").decode("utf-8").splitlines() == lines  # one line each, for every reader
    for at, line in enumerate(lines):
        data = json.loads(line)
        assert data["id"] == at
        validator.validate(data)
    assert list(from_lines(lines)) == RECORDS


def test_the_schema_is_the_records_and_refuses_others() -> None:
    assert PATH.read_text(encoding="utf-8") == text()
    jsonschema.Draft202012Validator.check_schema(json_schema())
    good = FULL.to_dict()
    validator = jsonschema.Draft202012Validator(json_schema())
    for wrong in (
        {"format": 2},
        {"language": "fr"},
        {"credits": None},
        {"span": {"start": -1, "end": 2}},
        {"doubts": ["x"]},
    ):
        with pytest.raises(jsonschema.ValidationError):
            validator.validate({**good, **wrong})
    with pytest.raises(jsonschema.ValidationError):
        validator.validate({name: value for name, value in good.items() if name != "credits"})


@pytest.mark.parametrize(
    "line", ["x", "[]", "3", "null", "{}", '{"format": 2}', "[" * 100_000, '{"format": 1, "raw": 3}']
)
def test_a_line_that_is_no_record_is_named_by_its_number(line: str) -> None:
    records = from_lines(["", to_line(FULL), line])
    assert next(records) == FULL
    with pytest.raises(ValueError, match="Line 3 is no Caption"):
        next(records)


def test_a_callers_field_may_not_hide_the_records() -> None:
    with pytest.raises(ValueError, match="text"):
        to_line(FULL, {"id": 1, "text": "mine"})


def test_an_archive_shows_what_an_upgrade_changed() -> None:
    """The README's recipe: the text that was given, read again, gives another line."""
    archive = {text: to_line(normalise_caption(text)) for text in RAWS[:50]}
    archive[RAWS[7]] = to_line(attrs.evolve(normalise_caption(RAWS[7]), text="El puente viejo"))
    assert [text for text, line in archive.items() if to_line(normalise_caption(text)) != line] == [RAWS[7]]


def test_what_json_cannot_say_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        to_line(FULL, {"n": float("nan")})


def load(url: str, _options: Any) -> dict[str, Any]:
    """schema.org's context as far as a tagged value needs it; nothing is fetched."""
    assert url == "https://schema.org"
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": url,
        "document": {"@context": {"@vocab": "http://schema.org/"}},
    }


def test_schema_org_keeps_each_language_apart() -> None:
    (node,) = jsonld.expand(image_object(FULL), {"documentLoader": load})
    assert node["@type"] == ["http://schema.org/ImageObject"]
    captions = {each["@language"]: each["@value"] for each in node["http://schema.org/caption"]}
    assert captions == {"en": FULL.en, "es": FULL.es}
    creators = [each["http://schema.org/name"][0]["@value"] for each in node["http://schema.org/creator"]]
    assert creators == ["Ana Ruiz"]
    assert node["http://schema.org/creditText"] == [{"@value": FULL.credit_line}]
    assert "2024" in node["http://schema.org/copyrightNotice"][0]["@value"]
    assert node["http://schema.org/contentUrl"] == [{"@value": FULL.image_url}]


def test_schema_org_marks_a_machine_side() -> None:
    node = image_object(MACHINE)
    assert node["caption"] == [{"@language": "es", "@value": MACHINE.es}]
    assert node["inLanguage"] == "es"
    (translation,) = node["workTranslation"]
    assert translation["text"] == MACHINE.en
    assert "apertium" in translation["creditText"]
    assert [(each["caption"], each["inLanguage"]) for each in language_objects(FULL)] == [
        (FULL.en, "en"),
        (FULL.es, "es"),
    ]
    assert "workTranslation" not in image_object(FAILED)


def test_schema_org_holds_for_every_record() -> None:
    for record in RECORDS:
        (node,) = jsonld.expand(image_object(record), {"documentLoader": load}) or [{}]
        told = [each["@value"] for each in node.get("http://schema.org/caption", ())]
        assert (
            told == [side.text for side in record.versions if side.text and side.origin is not Origin.MACHINE]
            or told == [record.text]
            or not record.text
        )
        assert all(
            each.get("inLanguage") in ("en", "es", None) or isinstance(each["inLanguage"], list)
            for each in language_objects(record)
        )


def test_xmp_is_wellformed_for_every_record() -> None:
    for record in RECORDS:
        packet = xmp_packet(record)
        packet.encode("utf-8")
        root = ElementTree.fromstring(packet.split("?>", 1)[1].rsplit("<?", 1)[0])
        language = "{http://www.w3.org/XML/1998/namespace}lang"
        told = {
            each.get(language): each.text
            for each in root.iterfind(".//{http://purl.org/dc/elements/1.1/}description//*")
            if each.get(language)
        }
        for code, side in (("en", record.en), ("es", record.es)):
            assert told.get(code) == side
        assert ("x-default" in told) == bool(record.text)


def read_back(packet: str, tmp_path: Path) -> dict[str, Any]:
    """What ExifTool reads of a JPEG into which ExifTool wrote the packet."""
    picture, xmp = tmp_path / "picture.jpg", tmp_path / "packet.xmp"
    Image.new("RGB", (8, 8), (40, 90, 160)).save(picture)
    xmp.write_text(packet, encoding="utf-8")
    subprocess.run(
        ["exiftool", "-q", "-overwrite_original", f"-xmp<={xmp}", str(picture)], check=True, capture_output=True
    )
    done = subprocess.run(["exiftool", "-j", "-G1", "-XMP:all", str(picture)], check=True, capture_output=True)
    validated = subprocess.run(
        ["exiftool", "-validate", "-warning", "-a", str(picture)], check=True, capture_output=True
    )
    assert b"Error" not in validated.stdout
    found: dict[str, Any] = json.loads(done.stdout)[0]
    return found


@needs_exiftool
@pytest.mark.parametrize(
    "record", [FULL, MACHINE, FAILED, PAIRED, *map(normalise_caption, HOSTILE)], ids=lambda record: record.raw[:20]
)
def test_exiftool_reads_every_field_back_in_both_languages(record: Caption, tmp_path: Path) -> None:
    found = read_back(xmp_packet(record), tmp_path)
    replaced = str.maketrans({"\0": "\ufffd", "\x01": "\ufffd", "\ud800": "\ufffd"})

    def clean(value: str | None) -> str | None:
        return " ".join(value.translate(replaced).split()) if value else None

    def told(name: str) -> str | None:
        value = found.get(name)
        return " ".join(str(value).split()) if value is not None else None

    assert told("XMP-dc:Description-en") == clean(record.en)
    assert told("XMP-dc:Description-es") == clean(record.es)
    assert bool(told("XMP-dc:Description")) == bool(record.text)
    creators = found.get("XMP-dc:Creator", [])
    assert (creators if isinstance(creators, list) else [creators]) == list(record.creators)
    credit = record.credit_line or "; ".join(each.text for each in record.credits) or None
    assert told("XMP-photoshop:Credit") == clean(credit)
    assert told("XMP-photoshop:Source") == (record.organisations[-1] if record.organisations else None)
    assert told("XMP-iptcCore:AltTextAccessibility") == clean(record.alt_text)
    for each in record.credits:
        assert (each.notice or "") in (told("XMP-dc:Rights") or "")
    for flag in record.flags:
        assert str(flag) in (told("XMP-photoshop:Instructions") or "")
    assert clean(record.instructions) is None or str(clean(record.instructions)) in str(
        told("XMP-photoshop:Instructions")
    )
    if record is MACHINE:
        assert told("XMP-photoshop:CaptionWriter") == "machine: apertium 3.8.3"
        assert told("XMP-dc:Description") == clean(record.es)


# The properties of ninjs 3.0 that an item of ours may have, as the standard's reference lists them; no network fetches it.
NINJS = {
    "type": "object",
    "required": ["uri"],
    "additionalProperties": False,
    "properties": {
        "uri": {"type": "string", "minLength": 1},
        "type": {"enum": ["text", "audio", "video", "picture", "graphic", "composite", "planning", "component", "event"]},
        "language": {"type": "string", "pattern": "^[a-z]{2}$"},
        "by": {"type": "string"},
        "copyrightNotice": {"type": "string"},
        "edNote": {"type": "string"},
        "descriptions": {"type": "array", "items": {"type": "object", "required": ["value"], "additionalProperties": False, "properties": {"role": {"type": "string"}, "contentType": {"type": "string"}, "value": {"type": "string"}}}},
        "infoSources": {"type": "array", "items": {"type": "object", "additionalProperties": False, "properties": {each: {"type": "string"} for each in ("name", "role", "uri", "literal")}}},
        "altIds": {"type": "array", "items": {"type": "object", "additionalProperties": False, "properties": {each: {"type": "string"} for each in ("role", "value")}}},
        "renditions": {"type": "array", "items": {"type": "object", "required": ["name"], "properties": {each: {"type": "string"} for each in ("name", "href", "contentType")}, "additionalProperties": False}},
        "associations": {"type": "array", "items": {"type": "object", "required": ["name", "uri"]}},
    },
}  # fmt: skip


def test_ninjs_has_no_property_that_the_standard_lacks() -> None:
    validator = jsonschema.Draft202012Validator(NINJS)
    for record in RECORDS:
        items = ninjs_items(record, "https://example.org/p/1")
        assert len(items) == max(1, sum(bool(side.text) for side in record.versions))
        for item in items:
            validator.validate(json.loads(json.dumps(item)))


def test_ninjs_has_one_item_a_language_and_they_know_each_other() -> None:
    items = ninjs_items(MACHINE, "urn:p:1")
    assert [item["language"] for item in items] == ["es", "en"]
    assert [item["associations"][0]["uri"] for item in items] == ["urn:p:1#en", "urn:p:1#es"]
    assert items[0]["descriptions"][0] == {"role": "caption", "contentType": "text/plain", "value": MACHINE.es}
    assert {"name": "apertium 3.8.3", "role": "translator"} in items[1]["infoSources"]
    assert all(source["role"] != "translator" for source in items[0]["infoSources"])
    assert items[0]["by"] == "Ana Ruiz"
    assert "edNote" not in items[0]
    assert items[1]["edNote"] == "caption: machine"
    assert ninjs_items(PAIRED, "urn:p:2")[1]["edNote"] == "caption: parallel"
    for uri in ("", "http://example.org/a.jpg#x"):
        with pytest.raises(ValueError, match="identifier"):
            ninjs_items(FULL, uri)
