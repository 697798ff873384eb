"""deep-translator against a real server on loopback: every way that it answers, and that nothing of it leaks or hangs."""

from __future__ import annotations

import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate

import deep_translator
import pytest
import requests

from captionkit import normalise_caption, translate
from captionkit.translation import Name, TranslationError
from captionkit.translation.apertium import Apertium
from captionkit.translation.deep import DeepTranslator, _is_loopback, _seconds, libretranslate
from tests.conftest import needs_apertium
from tests.servers.translation import ANSWERS, Server, serving

CAPTION = normalise_caption("Ana Ruiz y Marta Sanz abren el puente nuevo de Valmora, que costó 3 millones. EFE")
WORDS = {
    "abren": "open",
    "puente": "bridge",
    "nuevo": "new",
    "costó": "cost",
    "millones": "million",
    "y": "and",
    "el": "the",
}


def dictionary(text: str, _source: str, _target: str) -> str:
    return " ".join(WORDS.get(word, word) for word in text.split())


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(dictionary) as running:
        yield running


KINDS = {
    "400": "bad_response", "401": "auth", "402": "auth", "403": "auth", "404": "bad_response", "413": "too_long",
    "414": "too_long", "429": "rate_limited", "429 with Retry-After": "rate_limited", "500": "unavailable", "502": "unavailable",
    "503": "unavailable", "504": "unavailable", "redirect": "bad_response", "closed": "unavailable", "truncated JSON": "bad_response",
    "HTML": "bad_response", "empty body": "bad_response", "short length": "unavailable", "endless": "bad_response", "hang": "timeout",
    "drip": "timeout", "drip headers": "timeout", **dict.fromkeys(ANSWERS, "bad_response"),
}  # fmt: skip


@pytest.mark.parametrize("fault", KINDS)
def test_each_fault_has_its_kind_within_the_deadline(server: Server, fault: str) -> None:
    server.fault = fault
    deadline = 0.7 if KINDS[fault] == "timeout" else 5.0  # a busy machine may take its time for any other fault
    start = time.monotonic()
    (failed,) = translate([CAPTION], libretranslate(server.url), deadline=deadline)
    assert time.monotonic() - start < deadline + 2.5
    assert failed.versions[1].warnings == (f"failed:{KINDS[fault]}",)
    assert failed.en is None
    assert failed.es == CAPTION.es


def test_a_refused_connection_is_unavailable() -> None:
    with serving(dictionary) as server:
        url = server.url
    with pytest.raises(TranslationError, match="unavailable"):
        libretranslate(url).translate("El puente", (), "es", "en", 2.0)


def test_retry_after_is_told(server: Server) -> None:
    server.fault = "429 with Retry-After"
    with pytest.raises(TranslationError) as told:
        libretranslate(server.url).translate("El puente", (), "es", "en", 2.0)
    assert told.value.retry_after == 1.0


def test_names_come_back_and_a_good_answer_is_taken(server: Server) -> None:
    (filled,) = translate([CAPTION], libretranslate(server.url))
    assert filled.en == "Ana Ruiz and Marta Sanz open the bridge new de Valmora, que cost 3 millones."
    assert filled.versions[1].engine is not None
    assert filled.versions[1].engine.startswith("deep-translator:LibreTranslator ")
    assert "Ruiz" not in server.asked[0]["q"]


def test_neither_text_nor_key_stand_in_the_address_or_in_an_error(server: Server) -> None:
    translator = libretranslate(server.url + "/translate", api_key="s3cret")
    translator.translate("El puente", (), "es", "en", 2.0)
    assert server.paths == ["/translate"]
    assert server.asked[0]["api_key"] == "s3cret"
    assert "s3cret" not in repr(translator)
    for fault in ("403", "closed", "HTML", "error field"):
        server.fault = fault
        with pytest.raises(TranslationError) as told:
            translator.translate("El puente", (), "es", "en", 2.0)
        assert "s3cret" not in f"{told.value!r} {told.value} {told.value.__context__!r}"
        assert "puente" not in f"{told.value!r} {told.value} {told.value.__context__!r}"


def test_a_redirect_is_not_followed(server: Server) -> None:
    server.fault = "redirect"
    with pytest.raises(TranslationError):
        libretranslate(server.url).translate("El puente", (), "es", "en", 2.0)
    assert server.paths == ["/translate"]


def test_threads_get_their_own_answers(server: Server) -> None:
    shared = DeepTranslator(
        deep_translator.LibreTranslator(source="en", target="es", api_key="-", custom_url=server.url + "/")
    )

    def ask(number: int) -> bool:
        source, target = ("es", "en") if number % 2 else ("en", "es")
        return shared.translate(f"text {number}", (), source, target, 10.0) == f"text {number}"

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(ask, range(200)))
    assert {(each["source"], each["target"]) for each in server.asked} == {("es", "en"), ("en", "es")}


def test_nobodys_module_is_changed(server: Server) -> None:
    before = dict(vars(deep_translator.libre)), deep_translator.LibreTranslator.translate, requests.post
    libretranslate(server.url).translate("El puente", (), "es", "en", 2.0)
    assert before == (dict(vars(deep_translator.libre)), deep_translator.LibreTranslator.translate, requests.post)


def test_a_stuck_call_does_not_hold_the_interpreter(server: Server) -> None:
    server.fault = "hang"
    code = (
        "import time; start = time.monotonic()\n"
        "from captionkit.translation.deep import libretranslate\n"
        "from captionkit.translation import TranslationError\n"
        f"translator = libretranslate({server.url!r})\n"
        "try: translator.translate('El puente', (), 'es', 'en', 0.3)\n"
        "except TranslationError as error: print(error.kind)\n"
    )
    start = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=50, check=True)
    assert done.stdout == "timeout\n"
    assert time.monotonic() - start < 30  # the server hangs for sixty


def test_calls_that_do_not_come_back_are_few(server: Server) -> None:
    server.fault = "drip headers"
    translator = libretranslate(server.url)
    before = set(threading.enumerate())
    kinds = []
    for _ in range(12):
        with pytest.raises(TranslationError) as told:
            translator.translate("El puente", (), "es", "en", 0.3)
        kinds.append(str(told.value.kind))
    assert kinds == ["timeout"] * 8 + ["unavailable"] * 4
    assert sum(thread.name == translator.name for thread in set(threading.enumerate()) - before) <= 8


def test_base_url_is_refused_with_the_name_of_what_works() -> None:
    with pytest.raises(TypeError, match="custom_url"):
        DeepTranslator("LibreTranslator", base_url="http://localhost:5000")


@pytest.mark.parametrize("name", ["Google", "", "single_detection"])
def test_an_unknown_class_is_refused_with_those_there_are(name: str) -> None:
    with pytest.raises(ValueError, match="GoogleTranslator"):
        DeepTranslator(name)


@pytest.mark.parametrize("url", ["", "localhost:5000", "ftp://localhost", "http://"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="http://localhost:5000"):
        libretranslate(url)


def test_arguments_belong_to_a_class_and_not_to_an_instance() -> None:
    with pytest.raises(TypeError, match="instance"):
        DeepTranslator(deep_translator.GoogleTranslator(source="en", target="es"), api_key="x")


def test_codes_are_the_engines_own() -> None:
    """MyMemory knows no "es"; nothing is asked here."""
    instance = DeepTranslator("MyMemoryTranslator")._instance("es", "en")
    assert instance.source.startswith("es-")
    assert instance.target.startswith("en-")


def test_it_pickles(server: Server) -> None:
    again = pickle.loads(pickle.dumps(libretranslate(server.url)))
    assert again.translate("El puente", (), "es", "en", 2.0) == "El bridge"
    assert again.name == "deep-translator:LibreTranslator"


def test_a_name_that_the_server_loses_is_told(server: Server) -> None:
    server.fault = "error text"
    with pytest.raises(TranslationError, match="a name"):
        libretranslate(server.url).translate("Ana Ruiz saluda", [Name(0, 8, "Ana Ruiz")], "es", "en", 2.0)


@needs_apertium
def test_a_real_engine_behind_a_real_server_in_both_directions() -> None:
    """deep-translator unmodified, HTTP, Apertium: end to end."""
    engine = Apertium()

    def real(text: str, source: str, target: str) -> str:
        return engine.translate(text, (), source, target, 10.0)

    spanish = normalise_caption("El alcalde de Valmora, Luis Vega, visita la escuela nueva. EFE")
    english = normalise_caption("The mayor of Valmora, Luis Vega, visits the new school. AP")
    with serving(real) as server:
        both = list(translate([spanish, english], libretranslate(server.url)))
    assert both[0].en is not None
    assert both[1].es is not None
    assert "Luis Vega" in both[0].en
    assert "school" in both[0].en
    assert "Luis Vega" in both[1].es
    assert "escuela" in both[1].es


@pytest.mark.parametrize("arguments", [{}, {"url": "http://localhost:5000"}, {"custom_url": None}, {"custom_url": ""}])
def test_a_libretranslate_without_an_address_asks_nobody(arguments: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="custom_url"):
        DeepTranslator("LibreTranslator", **arguments)


@pytest.mark.parametrize("host", ["localhost", "localhost.", "127.0.0.1", "127.1", "0.0.0.0", "[::1]", "a.localhost"])
def test_a_proxy_of_the_environment_is_not_asked_for_this_machine(host: str) -> None:
    assert _is_loopback(f"http://{host}:5000/translate")
    assert not _is_loopback("https://libretranslate.example/translate")


def test_retry_after_may_be_a_date() -> None:
    soon = formatdate(time.time() + 90, usegmt=True)
    assert 80 < (_seconds(soon) or 0) < 91
    assert _seconds("7") == 7.0
    assert _seconds("²") is None
    assert _seconds("soon") is None
    assert _seconds(formatdate(0, usegmt=True)) == 0.0
