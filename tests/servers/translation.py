"""A LibreTranslate-compatible server on loopback, as real as the engine behind it, and every way that one goes wrong."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

Engine = Callable[[str, str, str], str]


class Server(ThreadingHTTPServer):
    """What it was asked is in `asked`; `fault` is the name of the row that it plays."""

    daemon_threads = True
    fault = ""
    engine: Engine
    asked: list[dict[str, str]]
    paths: list[str]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def log_message(self, *_: Any) -> None:
        pass

    def do_GET(self) -> None:
        self.do_POST()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        fields = {key: values[0] for key, values in parse_qs(urlsplit(self.path).query + "&" + body).items()}
        self.server.asked.append(fields)
        self.server.paths.append(self.path)
        fault = self.server.fault
        if fault == "closed":
            self.connection.close()
        elif fault == "hang":
            time.sleep(60)
        elif fault == "drip":
            self._drip()
        elif fault == "drip headers":
            self._drip_headers()
        elif fault == "redirect":
            self._send(302, "", Location=f"{self.server.url}/elsewhere")
        elif fault == "429 with Retry-After":
            self._send(429, "{}", **{"Retry-After": "1"})
        elif fault.isdigit():
            self._send(int(fault), json.dumps({"error": "no"}))
        elif fault == "truncated JSON":
            self._send(200, '{"translatedText": "Una')
        elif fault == "HTML":
            self._send(200, "<html><body>Welcome</body></html>")
        elif fault == "empty body":
            self._send(200, "")
        elif fault == "short length":
            self._send(200, '{"translatedText": "x"}', **{"Content-Length": "1000"})
        elif fault == "endless":
            self._endless()
        elif fault in ANSWERS:
            self._send(200, json.dumps(ANSWERS[fault](fields.get("q", ""))))
        else:
            said = self.server.engine(fields["q"], fields["source"], fields["target"])
            self._send(200, json.dumps({"translatedText": said}))

    def _send(self, status: int, body: str, **headers: str) -> None:
        data = body.encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(data)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def _drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        try:
            for letter in '{"translatedText": "' + "x" * 600:
                self.wfile.write(letter.encode())
                self.wfile.flush()
                time.sleep(0.1)
        except OSError:
            pass

    def _drip_headers(self) -> None:
        try:
            for letter in "HTTP/1.1 200 OK\r\n" + "X-Slow: 1\r\n" * 100:
                self.wfile.write(letter.encode())
                self.wfile.flush()
                time.sleep(0.1)
        except OSError:
            pass

    def _endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            for _ in range(10_000):
                self.wfile.write(b"x" * 10_000)
        except OSError:
            pass


ANSWERS: dict[str, Callable[[str], Any]] = {
    "null": lambda _text: None,
    "empty object": lambda _text: {},
    "null text": lambda _text: {"translatedText": None},
    "empty text": lambda _text: {"translatedText": ""},
    "list": lambda _text: ["x"],
    "list text": lambda _text: {"translatedText": ["x"]},
    "error field": lambda _text: {"error": "Slowdown"},
    "error text": lambda _text: {"translatedText": "Error 500 (Server Error)!!1500.That's an error."},
    "echo": lambda text: {"translatedText": text},
    "loop": lambda _text: {"translatedText": "main stream " * 20},
    "another text's answer": lambda _text: {"translatedText": "The museum of Tarsia opens a hall for 40 paintings"},
}


@contextmanager
def serving(engine: Engine) -> Iterator[Server]:
    """A server for as long as the block runs."""
    server = Server(("127.0.0.1", 0), _Handler)
    server.engine, server.asked, server.paths = engine, [], []
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
