"""deep-translator's engines, made safe to ask: a real deadline, no key in a message, no answer of another thread.

Each call has an instance of its own and runs in a daemon thread, by which a server that never answers cannot hold the
interpreter. The HTTP client that deep-translator's code sees there is ours: it gives up in time, follows no redirect,
reads no endless answer and tells statuses apart. Nobody's module is changed.
"""

from __future__ import annotations

import copy
import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Sequence
from email.utils import parsedate_to_datetime
from importlib.metadata import version as version_of
from types import FunctionType, MappingProxyType, MethodType, SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import deep_translator
import requests
from deep_translator import exceptions
from deep_translator.base import BaseTranslator

from captionkit.translation.protocol import ErrorKind, Name, TranslationError, guard

_MOST_BYTES = 1_000_000  # of an answer
_CHUNK = 64  # bytes
_MOST_STUCK = 8  # calls that did not come back; with more, nothing is asked until one does
_LANGUAGES = MappingProxyType({"en": "english", "es": "spanish"})
_STATUSES = MappingProxyType(
    {
        401: ErrorKind.AUTH,
        402: ErrorKind.AUTH,
        403: ErrorKind.AUTH,
        408: ErrorKind.UNAVAILABLE,
        413: ErrorKind.TOO_LONG,
        414: ErrorKind.TOO_LONG,
        429: ErrorKind.RATE_LIMITED,
        501: ErrorKind.UNSUPPORTED,
    }
)
_KINDS: tuple[tuple[type[Exception], ErrorKind], ...] = (
    (exceptions.NotValidLength, ErrorKind.TOO_LONG),
    (exceptions.NotValidPayload, ErrorKind.TOO_LONG),
    (exceptions.LanguageNotSupportedException, ErrorKind.UNSUPPORTED),
    (exceptions.InvalidSourceOrTargetLanguage, ErrorKind.UNSUPPORTED),
    (exceptions.ApiKeyException, ErrorKind.AUTH),
    (exceptions.AuthorizationException, ErrorKind.AUTH),
    (exceptions.TooManyRequests, ErrorKind.RATE_LIMITED),
    (exceptions.RequestError, ErrorKind.UNAVAILABLE),
    (exceptions.ServerException, ErrorKind.UNAVAILABLE),
    (requests.exceptions.JSONDecodeError, ErrorKind.BAD_RESPONSE),
    (requests.exceptions.Timeout, ErrorKind.TIMEOUT),
    (requests.exceptions.RequestException, ErrorKind.UNAVAILABLE),
)


class DeepTranslator:
    """One of deep-translator's engines, by the name of its class or as an instance.

    `DeepTranslator("GoogleTranslator")` asks a public service, which nothing here does unless told so. Arguments go to
    the class: `DeepTranslator("LibreTranslator", custom_url="http://localhost:5000")`, a key as `api_key`. Pickles if
    its arguments do; its repr shows none of them. Raises ValueError for a class that is not there and a LibreTranslator
    without `custom_url`, TypeError for `base_url`, which deep-translator would take and ignore.
    """

    pairs = (("en", "es"), ("es", "en"))

    def __init__(self, engine: str | BaseTranslator, **arguments: Any) -> None:
        self._given = engine
        self._arguments = arguments
        if isinstance(engine, BaseTranslator):
            if arguments:
                raise TypeError("DeepTranslator() takes arguments for a class, not for an instance.")
            kind = type(engine)
        else:
            kind = self._class(engine)
        if "base_url" in arguments:
            raise TypeError("deep-translator ignores base_url and would send the text elsewhere; use custom_url.")
        if kind is deep_translator.LibreTranslator and isinstance(engine, str):
            arguments.setdefault("api_key", "-")  # it asks for a key, servers without accounts for none
            if not isinstance(url := arguments.get("custom_url"), str) or not url:
                raise ValueError("LibreTranslator needs custom_url, or it would send the text to a public server.")
            arguments["custom_url"] = url.rstrip("/").removesuffix("/translate") + "/"
        self.name = f"deep-translator:{kind.__name__}"
        self._stuck: list[threading.Thread] = []
        for source, target in self.pairs:
            self._instance(source, target)  # says at once what is wrong with the arguments

    @property
    def version(self) -> str:
        """The version of deep-translator."""
        return version_of("deep-translator")

    def translate(self, text: str, names: Sequence[Name], source: str, target: str, deadline: float) -> str:
        """The text in the target language; TranslationError if there is none within `deadline` seconds."""
        self._stuck = [thread for thread in self._stuck if thread.is_alive()]
        if len(self._stuck) >= _MOST_STUCK:
            raise TranslationError(ErrorKind.UNAVAILABLE, "too many calls did not come back")
        guarded, restored = guard(text, names)
        until = time.monotonic() + deadline
        said: list[Any] = []
        failed: list[TranslationError] = []

        def ask() -> None:
            try:
                said.append(self._ask(guarded, source, target, until))
            except Exception as error:  # its message may hold the text or the key: only its kind is told
                failed.append(_told(error))

        thread = threading.Thread(target=ask, name=self.name, daemon=True)
        thread.start()
        thread.join(max(0.0, deadline))
        if failed:
            raise failed[0] from None
        if not said:
            self._stuck.append(thread)
            raise TranslationError(ErrorKind.TIMEOUT, "no answer in time")
        return restored(said[0])

    def _ask(self, text: str, source: str, target: str, until: float) -> Any:
        instance = self._instance(source, target)
        method = type(instance).translate
        if isinstance(method, FunctionType) and "requests" in method.__globals__:
            client = _client(until)
            own = FunctionType(
                method.__code__,
                {**method.__globals__, "requests": client},
                method.__name__,
                method.__defaults__,
                method.__closure__,
            )
            own.__kwdefaults__ = method.__kwdefaults__
            instance.__dict__["translate"] = MethodType(own, instance)
        return instance.translate(text)

    def _instance(self, source: str, target: str) -> BaseTranslator:
        """An instance that no other call has."""
        if isinstance(self._given, BaseTranslator):
            instance = copy.deepcopy(self._given)
        else:
            kind = self._class(self._given)
            try:
                return kind(source=source, target=target, **self._arguments)
            except exceptions.LanguageNotSupportedException:  # it has codes of its own
                instance = kind(source="auto", target="auto", **self._arguments)
        instance.source, instance.target = (_code(instance, language) for language in (source, target))
        return instance

    @staticmethod
    def _class(name: str) -> type[BaseTranslator]:
        known = [each for each in deep_translator.__all__ if each.endswith("Translator")]
        if name not in known:
            raise ValueError(f"deep-translator has no {name!r}; it has {', '.join(known)}.")
        found: type[BaseTranslator] = getattr(deep_translator, name)
        return found

    def __reduce__(self) -> tuple[Callable[..., DeepTranslator], tuple[Any, ...]]:
        return _made, (self._given, self._arguments)

    def __repr__(self) -> str:
        return f"<{self.name}>"


def libretranslate(url: str, api_key: str | None = None) -> DeepTranslator:
    """A LibreTranslate server by its address, "http://localhost:5000"; a key if it asks for one.

    Raises ValueError if the address is none.
    """
    try:
        told = urlsplit(url)
        wrong = told.scheme not in ("http", "https") or not told.hostname or told.query or told.fragment
    except ValueError:  # its message holds the address, and so a password
        wrong = True
    if wrong:
        raise ValueError("libretranslate() takes an address such as http://localhost:5000, and a key as api_key.")
    return DeepTranslator("LibreTranslator", custom_url=url, api_key=api_key or "-")


def _made(engine: str | BaseTranslator, arguments: dict[str, Any]) -> DeepTranslator:
    return DeepTranslator(engine, **arguments)


def _code(instance: BaseTranslator, language: str) -> str:
    """The engine's code of a language: "es", or "es-ES" where it has only such."""
    codes = instance.get_supported_languages(as_dict=True)
    if language in codes.values():
        return language
    found = [code for name, code in codes.items() if name.lower().startswith(_LANGUAGES[language])]
    if not found:
        raise TranslationError(ErrorKind.UNSUPPORTED, f"the engine has no {language}")
    return str(found[0])


def _told(error: Exception) -> TranslationError:
    if isinstance(error, TranslationError):
        return error
    kind = next((kind for type_, kind in _KINDS if isinstance(error, type_)), ErrorKind.BAD_RESPONSE)
    return TranslationError(kind, f"deep-translator raised {type(error).__name__}")


def _client(until: float) -> SimpleNamespace:
    """What deep-translator's code sees as `requests`."""

    def request(method: str, url: str, **arguments: Any) -> requests.Response:
        if method == "POST" and "params" in arguments and not arguments.keys() & {"data", "json"}:
            arguments["data"] = arguments.pop("params")  # neither text nor key belong in an address
        left = max(0.001, until - time.monotonic())
        with requests.Session() as session:
            session.trust_env = not _is_loopback(url)  # a proxy of the environment cannot reach this machine
            session.headers["Accept-Encoding"] = "identity"  # an answer is short; packed it may be endless
            arguments |= {"timeout": left, "allow_redirects": False, "stream": True}
            with session.request(method, url, **arguments) as response:
                _check_status(response)
                response._content = _read(response, until)
        if (response.encoding or "").lower() not in ("iso-8859-1", "windows-1252"):
            response.encoding = "utf-8"  # as all engines answer; what else a server names may take for ever to decode
        return response

    return SimpleNamespace(
        get=lambda url, **arguments: request("GET", url, **arguments),
        post=lambda url, **arguments: request("POST", url, **arguments),
        exceptions=requests.exceptions,
    )


def _check_status(response: requests.Response) -> None:
    status = response.status_code
    if 200 <= status < 300:
        return
    after = _seconds(response.headers.get("Retry-After", ""))
    kind = _STATUSES.get(status) or (ErrorKind.UNAVAILABLE if status >= 500 else ErrorKind.BAD_RESPONSE)
    raise TranslationError(kind, f"HTTP status {status}", after)


def _seconds(wait: str) -> float | None:
    """A Retry-After in seconds, given so or as a date."""
    if wait.isdecimal():
        return float(wait)
    try:
        return max(0.0, parsedate_to_datetime(wait).timestamp() - time.time())
    except (ValueError, TypeError):
        return None


def _read(response: requests.Response, until: float) -> bytes:
    read = bytearray()
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise TranslationError(ErrorKind.BAD_RESPONSE, "the answer is packed")
    for chunk in response.iter_content(_CHUNK):
        read += chunk
        if time.monotonic() > until:
            raise TranslationError(ErrorKind.TIMEOUT, "the answer came too slowly")
        if len(read) > _MOST_BYTES:
            raise TranslationError(ErrorKind.BAD_RESPONSE, "the answer has no end")
    return bytes(read)


def _is_loopback(url: str) -> bool:
    host = (urlsplit(url).hostname or "").rstrip(".")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(socket.inet_ntoa(socket.inet_aton(host)) if ":" not in host else host)
    except (ValueError, OSError):
        return False
    return address.is_loopback or address.is_unspecified
