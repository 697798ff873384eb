"""`pair`: the captions of two editions of one article, matched into bilingual records."""

from __future__ import annotations

import json
import pickle
import random
from collections.abc import Sequence
from typing import Any

import attrs
import pytest

from captionkit import Caption, Doubt, Language, Origin, Version, normalise, normalise_caption, pair
from captionkit.bilingual import match
from captionkit.lexicon import translations
from captionkit.lexicon.matching import fold
from tests.conftest import FIXTURES
from tests.test_growth import calls

ROWS: list[dict[str, Any]] = [
    json.loads(line) for line in (FIXTURES / "bilingual" / "editions.jsonl").read_text(encoding="utf-8").splitlines()
]


def read(captions: Sequence[str]) -> list[Caption]:
    return [normalise_caption(text) for text in captions]


EDITIONS = [(row, read(row["left"]), read(row["right"])) for row in ROWS]


def counts(kind: str) -> tuple[int, int, int]:
    """Right, false and missed pairs of the articles of a kind."""
    right = false = missed = 0
    for row, left, right_side in EDITIONS:
        if row["kind"] == kind:
            found = {(each.left, each.right) for each in match(left, right_side).pairs}
            wanted = {(one, other) for one, other in row["pairs"]}
            right += len(found & wanted)
            false += len(found - wanted)
            missed += len(wanted - found)
    return right, false, missed


def test_editions_find_their_partners() -> None:
    """Captions dropped, added, reordered, shortened, credited in another way, dates localised."""
    right, false, missed = counts("edition")
    assert right >= 0.98 * (right + false)
    assert right >= 0.90 * (right + missed)
    assert right + missed > 200


def test_unrelated_articles_give_no_pair() -> None:
    assert counts("unrelated") == (0, 0, 0)


def test_articles_of_one_beat_give_few() -> None:
    """The same people, places and photographer on another day: nobody can tell some of these from their words."""
    right, false, _ = counts("another_day")
    assert right == 0
    assert false <= 15  # of 57 captions


def test_shuffled_articles_give_hardly_any() -> None:
    """Each English article beside each Spanish one that is not its own."""
    compared = wrong = 0
    for at, (_, left, _) in enumerate(EDITIONS):
        for other, (_, _, right) in enumerate(EDITIONS):
            if at != other:
                compared += 1
                wrong += bool(match(left, right).pairs)
    assert wrong <= 0.001 * compared


def test_order_of_the_captions_does_not_matter_where_words_tell() -> None:
    """A shuffled edition loses what only the order told, and gains nothing false."""
    random.seed(7)
    right = false = missed = 0
    for row, left, right_side in EDITIONS:
        if row["kind"] == "edition":
            order = list(range(len(right_side)))
            random.shuffle(order)
            found = {(each.left, order[each.right]) for each in match(left, [right_side[at] for at in order]).pairs}
            wanted = {(one, other) for one, other in row["pairs"]}
            right, false = right + len(found & wanted), false + len(found - wanted)
            missed += len(wanted - found)
    assert right >= 0.97 * (right + false)
    assert right >= 0.85 * (right + missed)


ONE = normalise_caption("The mayor of Valmora, Ana Ruiz, opens the bridge on Friday. AP Photo/Tom Hale")
OTHER = normalise_caption("La alcaldesa de Valmora, Ana Ruiz, inaugura el puente. (AP)")
DOG = normalise_caption("Un perro duerme en la playa de Tarsia. (AP)")


def test_a_pair_has_both_sides_and_each_its_own_origin() -> None:
    both, alone = pair([ONE], [DOG, OTHER])
    assert (both.en, both.es) == (ONE.en, OTHER.es)
    assert [version.origin for version in both.versions] == [Origin.ORIGINAL, Origin.PARALLEL]
    parallel = both.versions[1]
    assert parallel.span is None
    assert parallel.raw == OTHER.versions[0].raw
    assert both.creators == ("Tom Hale",)
    assert both.organisations == ("AP",)
    assert both.raw == ONE.raw
    assert both.is_bilingual
    assert alone == DOG
    assert Caption.from_dict(both.to_dict()) == both
    assert pickle.loads(pickle.dumps(both)) == both
    assert any(reason.rule.startswith("pair.") for reason in both.reasons)


def test_what_only_the_partner_says_is_kept() -> None:
    left = attrs.evolve(
        normalise_caption("The mayor of Valmora, Ana Ruiz, opens the bridge on Friday."), alt_text="A bridge"
    )
    right = attrs.evolve(OTHER, image_url="https://example.org/b.jpg", dateline="VALMORA, 3 MAYO")
    (both,) = pair([left], [right])
    assert both.credits[0].organisations == ("AP",)
    assert both.credits[0].span is None
    assert (both.image_url, both.alt_text, both.dateline) == (
        "https://example.org/b.jpg",
        "A bridge",
        "VALMORA, 3 MAYO",
    )


def test_a_credit_without_accents_is_the_same_credit() -> None:
    left = normalise_caption("The mayor of Valmora, Ana Ruiz, opens the bridge. (Lucia Fernandez/EFE)")
    right = normalise_caption("La alcaldesa de Valmora, Ana Ruiz, inaugura el puente. (Lucía Fernández/EFE)")
    (both,) = pair([left], [right])
    assert both.creators == ("Lucia Fernandez",)
    assert len(both.credits) == 1


def test_a_doubtful_match_is_left_open() -> None:
    """Two captions that nothing tells apart, and one partner."""
    left = read(["A woman waves from the balcony in Valmora.", "A woman waves from a balcony in Valmora."])
    right = read(["Una mujer saluda desde el balcón en Valmora."])
    records = pair(left, right)
    assert len(records) == 3
    assert not any(record.is_bilingual for record in records)
    assert Doubt.PAIRING in records[0].doubts
    assert Doubt.PAIRING in records[2].doubts


def test_an_image_overrules_the_order() -> None:
    left = [
        attrs.evolve(caption, image_url=f"https://example.org/{at}.jpg?w=3")
        for at, caption in enumerate(read(["At dawn", "At noon"]))
    ]
    right = [
        attrs.evolve(caption, image_url=f"https://cdn.example.org/x/{1 - at}.jpg")
        for at, caption in enumerate(read(["A mediodía", "Al amanecer"]))
    ]
    assert [(record.en, record.es) for record in pair(left, right)] == [
        ("At dawn", "Al amanecer"),
        ("At noon", "A mediodía"),
    ]


def test_captions_that_both_editions_left_in_one_language_are_one_record() -> None:
    """The seed of it all: an English page that carries Spanish captions, and its Spanish edition."""
    same = normalise_caption(
        "El ministro de Recursos Hídricos, Oumar Tidane, a su llegada a la cumbre. REUTERS/ANA RUIZ"
    )
    (record,) = pair([same], [same])
    assert record.missing == (Language.EN,)
    assert len(record.credits) == 1


def test_a_mixed_edition_keeps_its_own_sides() -> None:
    own = normalise_caption("The mayor, Ana Ruiz, opens the bridge / La alcaldesa, Ana Ruiz, abre el puente")
    (record,) = pair([own], [OTHER])
    assert record.es == own.es
    assert {version.origin for version in record.versions} == {Origin.ORIGINAL}


def test_a_machine_side_stays_a_machine_side() -> None:
    machine = attrs.evolve(OTHER, versions=(Version(Language.ES, "La alcaldesa", Origin.MACHINE, "engine 1"),))
    (record,) = pair([ONE], [machine])
    assert record.versions[1].origin is Origin.MACHINE
    assert record.versions[1].engine == "engine 1"


def test_a_human_side_outranks_an_engines_and_a_failure() -> None:
    for version in (
        Version(Language.EN, "The mayoress", Origin.MACHINE, "engine 1"),
        Version(Language.EN, "", Origin.MACHINE, "engine 1", warnings=("failed:auth",)),
    ):
        filled = attrs.evolve(OTHER, versions=(*OTHER.versions, version))
        (record,) = pair([filled], [ONE])
        assert record.en == ONE.en
        assert [side.language for side in record.versions] == [Language.ES, Language.EN]
        (record,) = pair([ONE], [filled])
        assert record.en == ONE.en


def test_a_partner_in_a_third_language_stays_a_record() -> None:
    catalan = normalise_caption(
        "L'alcaldessa de Valmora, Ana Ruiz, inaugura el pont nou davant dels veïns de la vila. (AP)"
    )
    assert catalan.language is Language.OTHER
    assert catalan in pair([ONE], [catalan])


def test_credits_of_two_people_stay_two_and_the_partners_doubts_count() -> None:
    left = normalise_caption("The mayor of Valmora, Ana Ruiz, opens the bridge. (Luis Paz/EFE)")
    right = normalise_caption("La alcaldesa de Valmora, Ana Ruiz, inaugura el puente. (Eva Mas/EFE)")
    records = pair([left], [right])
    assert all(len(credit.creators) < 2 for record in records for credit in record.credits)
    unsure = normalise_caption("La alcaldesa de Valmora, Ana Ruiz, inaugura el puente. Northcell")
    (record,) = pair([normalise_caption("The mayor of Valmora, Ana Ruiz, opens the bridge.")], [unsure])
    assert set(unsure.doubts) <= set(record.doubts)


def test_articles_are_taken_too_and_nothing_is_lost() -> None:
    texts = [
        (FIXTURES / "articles" / name).read_text(encoding="utf-8")
        for name in ("01_river_accord.txt", "02_hydrogen_corridor.txt")
    ]
    left, right = map(normalise, texts)
    records = pair(left, right)
    assert records == (*left.captions, *right.captions)


def test_empty_editions_and_bare_credits() -> None:
    bare = normalise_caption("Foto: Ana Ruiz/EFE")
    assert pair([], []) == ()
    assert pair([ONE], []) == (ONE,)
    assert pair([bare], [bare]) == (bare, bare)


@pytest.mark.parametrize("wrong", [None, "text", ONE, 3, ["text"], [None]])
def test_what_is_no_edition_is_refused(wrong: Any) -> None:
    with pytest.raises(TypeError, match="pair\\(\\) takes"):
        pair([ONE], wrong)
    with pytest.raises(TypeError, match="pair\\(\\) takes"):
        pair(wrong, [ONE])


def test_work_is_at_most_the_product_of_both_sizes() -> None:
    """Twice the captions on both sides take at most little more than four times the calls, alike or not."""
    mixed = [caption for _, left, right in EDITIONS for caption in (*left, *right)]
    for captions in (mixed, [ONE] * 200):

        def work(size: str, captions: list[Caption] = captions) -> object:
            return match(captions[: int(size)], captions[: int(size)])

        work("100")
        few, many = calls(work, "50"), calls(work, "100")
        assert many <= 4.5 * few, (few, many)


def test_no_form_of_the_table_stands_in_two_rows() -> None:
    """A word would be found in the first row and never in the second; names come first, and may hide a word."""
    for side in (0, 1):
        for names in (True, False):
            seen: dict[str, int] = {}
            for number, entry in enumerate(translations.entries()):
                if entry.is_name is names:
                    for form in entry.forms[side]:
                        assert seen.setdefault(form, number) == number, form


def test_every_row_of_the_table_has_both_sides_and_a_theme() -> None:
    for entry in translations.entries():
        assert all(map(all, entry.forms)), entry
        assert entry.theme or entry.is_name, entry
    assert sum(entry.is_weekday and entry.is_name for entry in translations.entries()) == 7
    assert fold("Kadhimi") != fold("Kazemi")
