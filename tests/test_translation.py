"""`translate`: what is filled, what is never touched, and what becomes of every fault of a translator."""

from __future__ import annotations

import itertools
import pickle
import time
from collections.abc import Iterator, Sequence
from typing import Any

import attrs
import pytest

import captionkit
from captionkit import Caption, Language, Origin, Version, normalise_caption, translate
from captionkit.translation import ErrorKind, Memory, Name, TranslationError, Translator, guard
from captionkit.translation.checks import checked
from captionkit.translation.names import names_of
from tests.test_growth import calls

ES = normalise_caption("La alcaldesa, Ana Ruiz, abre el puente en mayo. EFE/Tomás Vela")
EN = normalise_caption("The mayor, Ana Ruiz, opens the bridge in May. (Tomás Vela/EFE)")
BOTH = normalise_caption("The bridge after the flood / El puente tras la crecida")


class Engine:
    """An engine that says what it is told to, in order, and remembers what it was asked."""

    name, version, pairs = "engine", "1", (("en", "es"), ("es", "en"))

    def __init__(self, *answers: Any) -> None:
        self.answers: Iterator[Any] = itertools.chain(answers, itertools.repeat(answers[-1]))
        self.asked: list[tuple[str, tuple[Name, ...], str, str, float]] = []

    def translate(self, text: str, names: Sequence[Name], source: str, target: str, deadline: float) -> Any:
        self.asked.append((text, tuple(names), source, target, deadline))
        answer = next(self.answers)
        if isinstance(answer, Exception):
            raise answer
        return answer(text) if callable(answer) else answer


def one(caption: Caption, engine: Translator, **arguments: Any) -> Caption:
    return next(translate([caption], engine, **arguments))


GOOD = "The mayor, Ana Ruiz, opens the bridge in May."


def test_the_missing_side_is_filled_and_the_given_one_untouched() -> None:
    engine = Engine(GOOD)
    filled = one(ES, engine)
    assert filled.en == GOOD
    assert filled.es == ES.es
    assert filled.versions[0] == ES.versions[0]
    assert attrs.evolve(filled, versions=ES.versions) == ES
    assert filled.versions[1] == Version(Language.EN, GOOD, Origin.MACHINE, "engine 1", Language.ES)
    assert engine.asked[0][2:4] == ("es", "en")
    assert 9 < engine.asked[0][4] <= 10
    assert Caption.from_dict(filled.to_dict()) == filled


def test_what_is_there_is_not_asked_for() -> None:
    engine = Engine(GOOD)
    bare, galician = (
        normalise_caption("Foto: EFE"),
        normalise_caption("O alcalde saúda os veciños na praza da vila nova"),
    )
    names = normalise_caption("Ana de la Torre")
    for caption in (BOTH, bare, galician, names):
        assert one(caption, engine) == caption
    assert engine.asked == []


def test_nothing_is_done_before_it_is_asked_for_and_order_is_kept() -> None:
    engine = Engine(str.upper)
    captions = [normalise_caption(f"El puente número {at} de la ciudad") for at in range(5)]
    filled = translate(iter(captions), engine)
    assert engine.asked == []
    assert next(filled).es == captions[0].es
    assert len(engine.asked) == 1
    assert [caption.es for caption in filled] == [caption.es for caption in captions[1:]]


FAULTS = [
    (TranslationError("timeout"), "timeout"),
    (TranslationError("unavailable"), "unavailable"),
    (TranslationError("rate_limited", retry_after=60), "rate_limited"),
    (TranslationError("auth"), "auth"),
    (TranslationError("too_long"), "too_long"),
    (TranslationError("unsupported"), "unsupported"),
    (ValueError("El puente: secret"), "bad_response"),
    (RecursionError(), "bad_response"),
    (None, "bad_response"),
    ("", "bad_response"),
    ("...", "bad_response"),
    (["x"], "bad_response"),
    (b"The mayor", "bad_response"),
    ("Error 500 (Server Error)!!1500.That's an error.", "bad_response"),
    ("MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS", "bad_response"),
    ("<html><body>The mayor opens the bridge</body></html>", "bad_response"),
    ("The Zqxa opens the bridge in May, the mayor", "bad_response"),
    ("mainstream " * 30, "bad_response"),
    ("Mayor", "bad_response"),
    (str, "bad_response"),
    (str.title, "bad_response"),
    ("The museum of Tarsia shows 40 paintings of the war", "bad_response"),
]


@pytest.mark.parametrize(("answer", "kind"), FAULTS, ids=lambda value: repr(value)[:40])
def test_a_fault_leaves_the_side_empty_and_says_its_kind(answer: Any, kind: str) -> None:
    text = "La alcaldesa, Ana Ruiz, y el concejal Luis Vega abren el puente 12. EFE"
    caption = normalise_caption(text)
    (failed,) = translate([caption], Engine(answer), deadline=1.0)
    assert failed.en is None
    assert failed.es == caption.es
    assert failed.missing == (Language.EN,)
    assert not failed.is_bilingual
    assert failed.versions[1] == Version(
        Language.EN, "", Origin.MACHINE, "engine 1", Language.ES, warnings=(f"failed:{kind}",)
    )
    assert Caption.from_dict(failed.to_dict()) == failed


def test_calling_again_does_only_what_is_missing() -> None:
    engine = Engine(TranslationError("auth"), str.upper)
    again = Engine("The bridge, after all those years")
    captions = [
        normalise_caption("El puente viejo de la ciudad"),
        normalise_caption("El puente nuevo de la ciudad"),
        BOTH,
    ]
    first = list(translate(captions, engine))
    assert [len(caption.versions) for caption in first] == [2, 2, 2]
    second = list(translate(first, again))
    assert all(caption.is_bilingual for caption in second)
    assert [caption.versions[1].warnings for caption in second[:2]] == [(), ()]
    assert len(again.asked) == 2  # upper case is no translation: both had failed


def test_no_error_message_or_log_holds_the_text(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    for error in (ValueError(f"key=s3cret {ES.text}"), TranslationError("timeout", f"s3cret {ES.text}")):
        one(ES, Engine(error), deadline=0.5)
    told = caplog.text + "".join(str(vars(record)) for record in caplog.records)
    assert "s3cret" not in told
    assert "alcaldesa" not in told
    assert "bad_response" in told
    assert "timeout" in told


def test_what_may_help_is_tried_again_within_the_deadline() -> None:
    engine = Engine(TranslationError("unavailable"), TranslationError("timeout"), GOOD)
    assert one(ES, engine).en == GOOD
    assert len(engine.asked) == 3
    engine = Engine(TranslationError("unavailable"))
    start = time.monotonic()
    assert one(ES, engine, deadline=0.3).en is None
    assert time.monotonic() - start < 2
    assert len(engine.asked) <= 3


def test_what_cannot_help_is_asked_once() -> None:
    for kind in ("auth", "unsupported"):
        engine = Engine(TranslationError(kind))
        one(ES, engine)
        assert len(engine.asked) == 1


def test_a_service_is_given_the_time_that_it_asks_for() -> None:
    engine = Engine(TranslationError("rate_limited", retry_after=0.2), GOOD)
    start = time.monotonic()
    assert one(ES, engine).en == GOOD
    assert time.monotonic() - start >= 0.2
    engine = Engine(TranslationError("rate_limited", retry_after=3600), GOOD)
    captions = [normalise_caption(f"El puente número {at} de la ciudad") for at in range(4)]
    filled = list(translate(captions, engine))
    assert len(engine.asked) == 1  # the others do not bother it
    assert {caption.versions[1].warnings for caption in filled} == {("failed:rate_limited",)}


def test_an_engine_that_only_fails_is_left_alone() -> None:
    engine = Engine(TranslationError("auth"))
    captions = [normalise_caption(f"El puente número {at} de la ciudad") for at in range(20)]
    filled = list(translate(captions, engine))
    assert len(engine.asked) == 5
    assert all(caption.versions[1].warnings == ("failed:auth",) for caption in filled)


def test_what_is_too_long_is_asked_sentence_by_sentence() -> None:
    text = "El puente de Ana Ruiz es viejo. La alcaldesa lo abre hoy. Los vecinos miran desde el muelle."

    def short(asked: str) -> str:
        if len(asked) > 40:
            raise TranslationError("too_long")
        return f"<{asked}>".upper().replace("<", "Well, ").replace(">", "")

    engine = Engine(short)
    caption = normalise_caption(text)
    assert caption.es == text
    filled = one(caption, Engine(lambda asked: short(asked) if len(asked) > 40 else f"Well, {asked[::-1]} Ana Ruiz"))
    assert filled.en is not None
    assert filled.en.count("Well,") == 3
    assert one(normalise_caption("El puente de la ciudad más larga que nadie ha visto nunca"), engine).versions[
        1
    ].warnings == ("failed:too_long",)


def test_names_that_do_not_come_back_are_asked_again_without_protection() -> None:
    engine = Engine(TranslationError("bad_response"), GOOD)
    filled = one(ES, engine)
    assert filled.en == GOOD
    assert filled.versions[1].warnings == ("unprotected",)
    assert [len(asked[1]) for asked in engine.asked] == [1, 0]


def test_warnings_say_what_differs() -> None:
    numbers = normalise_caption("El puente mide 240 metros y costó 3 millones")
    assert one(numbers, Engine("The bridge is 250 metres long and cost 3 million")).versions[1].warnings == ("numbers",)
    assert one(ES, Engine("The mayor, Anne Ruiz, opens the bridge in May.")).versions[1].warnings == ("names",)
    assert (
        one(normalise_caption("Costó 1.500 euros al pueblo"), Engine("It cost the town 1,500 euros"))
        .versions[1]
        .warnings
        == ()
    )


def test_the_side_of_the_other_edition_is_a_source_too() -> None:
    parallel = attrs.evolve(ES, versions=(attrs.evolve(ES.versions[0], origin=Origin.PARALLEL, span=None),))
    assert one(parallel, Engine(GOOD)).en == GOOD
    machine = attrs.evolve(ES, versions=(attrs.evolve(ES.versions[0], origin=Origin.MACHINE, span=None),))
    assert one(machine, Engine(GOOD)) == machine  # no translation of a translation


def test_an_adapter_of_ten_lines_is_a_translator() -> None:
    class Backwards:
        name, version, pairs = "backwards", "1", (("es", "en"),)

        def translate(self, text: str, names: Sequence[Name], source: str, target: str, deadline: float) -> str:
            guarded, restored = guard(text, names)
            return restored(" ".join(reversed(guarded.split())))

    assert isinstance(Backwards(), Translator)
    assert one(ES, Backwards()).en == "mayo. en puente el abre Ana Ruiz, alcaldesa, La"
    assert one(EN, Backwards()).versions[1].warnings == ("failed:unsupported",)


@pytest.mark.parametrize("captions", [None, "text", ES, 3])
def test_what_are_no_captions_is_refused_at_once(captions: Any) -> None:
    with pytest.raises(TypeError, match="translate\\(\\) takes captions"):
        translate(captions, Engine(GOOD))


def test_what_is_no_caption_is_refused_when_its_turn_comes() -> None:
    filled = translate([ES, None], Engine(GOOD))  # type: ignore[list-item]
    assert next(filled).en == GOOD
    with pytest.raises(TypeError, match="NoneType"):
        next(filled)


@pytest.mark.parametrize("deadline", [0, -1, float("inf"), float("nan"), "10", None, True])
def test_a_deadline_is_some_seconds(deadline: Any) -> None:
    with pytest.raises(ValueError, match="deadline"):
        translate([ES], Engine(GOOD), deadline=deadline)


@pytest.mark.parametrize("translator", [None, "apertium", object(), str.upper])
def test_what_is_no_translator_is_refused(translator: Any) -> None:
    with pytest.raises(TypeError, match="takes a translator"):
        translate([ES], translator)


@pytest.mark.parametrize("wait", [-1, "5", float("nan"), float("inf"), None])
def test_a_wait_that_is_none_counts_as_none(wait: Any) -> None:
    assert TranslationError("rate_limited", retry_after=wait).retry_after is None
    assert one(ES, Engine(TranslationError("rate_limited", retry_after=wait)), deadline=0.3).en is None


def test_a_translators_class_is_no_translator_and_its_version_may_fail() -> None:
    class Odd(Engine):
        @property
        def version(self) -> str:  # type: ignore[override]
            raise OSError("El puente")

    with pytest.raises(TypeError, match="not its class"):
        translate([ES], Odd)  # type: ignore[arg-type]
    assert one(ES, Odd(GOOD)).versions[1].warnings == ("failed:bad_response",)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("La clave de la API del servidor fue robada", "The API key of the server was stolen"),
        ("Demasiadas peticiones al alcalde", "The mayor had too many requests"),
    ],
)
def test_a_true_translation_is_no_error_text(text: str, answer: str) -> None:
    assert checked(text, answer, ()) == (answer, ())


def test_controls_are_taken_out_and_half_characters_refused() -> None:
    assert checked("El puente nuevo", "The \x1b[1mnew\u202e bridge", ())[0] == "The [1mnew bridge"
    with pytest.raises(TranslationError):
        checked("El puente nuevo", "The new \ud800 bridge", ())


def test_a_memory_that_raises_anything_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    class Broken:
        def look_up(self, *_: Any) -> Any:
            raise RuntimeError

        def keep(self, *_: Any) -> None:
            raise RuntimeError

    captions = [normalise_caption(f"El puente número {at} de la ciudad") for at in range(3)]
    filled = list(translate(captions, Engine("The bridge of the city, 0 1 2"), memory=Broken()))
    assert all(caption.en for caption in filled)
    assert caplog.text.count("left out") == 1


def test_the_dateline_tells_places() -> None:
    caption = normalise_caption("HARROW LIME, MAY 3 - The people of Harrow Lime wait for the ferry. (AP)")
    assert caption.dateline is not None
    assert "Harrow Lime" in {name.said for name in names_of(caption, caption.versions[0], "es")}


def test_a_title_is_not_said_twice() -> None:
    caption = normalise_caption("El rey Felipe VI preside el acto en la plaza")
    assert all("King" not in name.said for name in names_of(caption, caption.versions[0], "en"))


def test_the_error_pickles_and_is_short() -> None:
    error = TranslationError(ErrorKind.RATE_LIMITED, "slow down", 3.0)
    again = pickle.loads(pickle.dumps(error))
    assert (again.kind, again.message, again.retry_after, str(again)) == (
        "rate_limited",
        "slow down",
        3.0,
        "rate_limited: slow down",
    )
    assert again.retryable
    assert not TranslationError("auth").retryable
    with pytest.raises(ValueError, match="odd"):
        TranslationError("odd")


def test_guard_restores_each_name_once_and_knows_when_not() -> None:
    text = "Ana Ruiz y Ana Ruiz en Bagdad, Zqxa"
    names = [Name(0, 8, "Ana Ruiz"), Name(11, 19, "Ana Ruiz"), Name(23, 29, "Baghdad")]
    guarded, restored = guard(text, names)
    assert "Ana" not in guarded
    assert "Bagdad" not in guarded
    assert restored(guarded) == "Ana Ruiz y Ana Ruiz en Baghdad, Zqxa"
    for broken in (guarded + guarded, "", guarded.lower(), None):
        with pytest.raises(TranslationError):
            restored(broken)  # type: ignore[arg-type]


def test_guard_holds_for_hundreds_of_names() -> None:
    words = [f"Name{at}" for at in range(400)]
    text = " ".join(words)
    starts = itertools.accumulate((len(word) + 1 for word in words), initial=0)
    names = [Name(start, start + len(word), word.upper()) for start, word in zip(starts, words, strict=False)]
    guarded, restored = guard(text, names)
    assert restored(" ".join(reversed(guarded.split()))).split() == [word.upper() for word in reversed(words)]


@pytest.mark.parametrize(
    ("raw", "target", "kept"),
    [
        ("Pablo Casado saluda a Dolores Redondo; Casado llegó tarde. EFE", "en", {"Pablo Casado": "Pablo Casado", "Dolores Redondo": "Dolores Redondo", "Casado": "Casado"}),
        ("El presidente Evo Morales, en la Casa Blanca y en Nueva York", "en", {"Evo Morales": "Evo Morales", "Casa Blanca": "White House", "Nueva York": "New York"}),
        ("Tim Cook's wife waves to the crowd in Baghdad", "es", {"Tim Cook": "Tim Cook", "Baghdad": "Bagdad"}),
        ("Ana Ruiz y Luis Vega saludan desde www.valmora.org y @valmora", "en", {"Ana Ruiz": "Ana Ruiz", "Luis Vega": "Luis Vega", "www.valmora.org": "www.valmora.org", "@valmora": "@valmora"}),
        ("El cartel de «La casa azul», en la plaza", "en", {"La casa azul": "La casa azul"}),
        ("Los vecinos de Tarsia miran el río", "en", {"Tarsia": "Tarsia"}),
        ("Una selfi de Tomás Vela en el puente. Foto: Tomás Vela", "en", {"Tomás Vela": "Tomás Vela"}),
        ("EL ALCALDE ABRE EL PUENTE", "en", {}),
        ("The minister of Foreign Affairs waits on Monday in May", "es", {}),
    ],
)  # fmt: skip
def test_names_are_found(raw: str, target: str, kept: dict[str, str]) -> None:
    caption = normalise_caption(raw)
    (version,) = caption.versions
    found = names_of(caption, version, target)
    assert {version.text[name.start : name.end]: name.said for name in found} == kept
    assert list(found) == sorted(found)


@pytest.mark.parametrize(
    "unit",
    ["Ana Ruiz ", "Ana de ", "Bagdad ", '"a" ', "@a ", "a.com ", "'s ", "la casa de Ana, ", "Ministerio de ", "A"],
)
def test_finding_names_grows_linearly(unit: str) -> None:
    def find(text: str) -> object:
        return names_of(caption, Version(Language.ES, text), "en")

    caption = attrs.evolve(ES, credits=())
    small, large = unit * (2_000 // len(unit)), unit * (8_000 // len(unit))
    find(large)
    assert calls(find, large) <= 5 * calls(find, small) + 500


def test_an_answer_is_made_tidy() -> None:
    text, warnings = checked("El café nuevo", "  The  new  cafe\u0301 ", ())
    assert text == "The new caf\u00e9"
    assert warnings == ()


def test_a_memory_answers_before_the_engine(tmp_path: Any) -> None:
    with Memory(tmp_path / "seen.db") as memory:
        engine = Engine(GOOD)
        assert one(ES, engine, memory=memory).en == GOOD
        again = one(ES, engine, memory=memory)
        assert again.en == GOOD
        assert again.versions[1].engine == "engine 1"
        assert len(engine.asked) == 1
        memory.correct(ES.es or "", "es", "en", "Mayor Ana Ruiz opens the bridge.")
        corrected = one(ES, engine, memory=memory)
        assert corrected.en == "Mayor Ana Ruiz opens the bridge."
        assert corrected.versions[1].engine == "human"


def test_only_what_passed_the_checks_is_remembered(tmp_path: Any) -> None:
    with Memory(tmp_path / "seen.db") as memory:
        one(ES, Engine("Error 500"), memory=memory)
        one(ES, Engine(TranslationError("auth")), memory=memory)
        engine = Engine(GOOD)
        assert one(ES, engine, memory=memory).en == GOOD
        assert len(engine.asked) == 1


def test_a_memory_that_fails_stops_nothing(tmp_path: Any) -> None:
    memory = Memory(tmp_path / "seen.db")
    memory.close()
    assert one(ES, Engine(GOOD), memory=memory).en == GOOD


def test_the_front_door_has_translate_and_nothing_unknown() -> None:
    assert captionkit.translate is translate
    with pytest.raises(AttributeError, match="nothing_such"):
        _ = captionkit.nothing_such
