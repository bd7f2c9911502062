"""Fixtures: a place to install into, and a package index or proxy on this computer."""

from __future__ import annotations

import base64
import http.server
import sys
import threading
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from terrazzo.plugin.landcover.progress import Feedback


class Heard(Feedback):
    """Keeps what was said. ``stop``: cancel once this is said (part of a line)."""

    def __init__(self, stop: str | None = None) -> None:
        self.lines: list[str] = []
        self.steps: list[tuple[str, float]] = []
        self._stop, self._stopped = stop, False

    def info(self, template, **values):
        self.lines.append(template.format(**values))
        self._stopped |= self._stop is not None and self._stop in self.lines[-1]

    warning = info

    def progress(self, stage, fraction):
        self.steps.append((stage, fraction))

    def is_cancelled(self):
        return self._stopped

    @property
    def text(self):
        return "\n".join(self.lines)


@pytest.fixture
def root(tmp_path):
    """A folder for packages in a profile with a name that is not plain; the search path is put right afterwards."""
    before, finders = list(sys.path), list(sys.meta_path)
    yield tmp_path / "Profil von Jürgen" / "terrazzo" / "packages"
    sys.path[:], sys.meta_path[:] = before, finders


class _Index(http.server.BaseHTTPRequestHandler):
    """A package index (PyPA: simple repository API) of the files in ``folder``; also as a proxy for any host."""

    folder: Path
    asked: list[tuple[str, str]]
    delay = threading.Event()

    def do_GET(self):
        path = unquote(urlsplit(self.path).path)
        self.asked.append((self.path, self.headers.get("Proxy-Authorization", "")))
        if path.startswith("/files/"):
            body = (self.folder / path[len("/files/") :]).read_bytes()
            if self.hang:
                self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n" + body[:100])
                self.delay.wait(30)
                return
        else:
            names = [file.name for file in self.folder.glob("*.whl")]
            body = "".join(f'<a href="/files/{name}">{name}</a>' for name in names).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def index(tmp_path):
    """Serve a folder of wheels: ``index(folder)`` gives the address and what was asked for."""
    servers = []

    def serve(folder, hang=False):
        handler = type(
            "Index", (_Index,), {"folder": Path(folder), "asked": [], "hang": hang, "delay": threading.Event()}
        )
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append((server, handler))
        return server.server_address[1], handler.asked

    yield serve
    for server, handler in servers:
        handler.delay.set()
        server.shutdown()
        server.server_close()


def login(user, password):
    """The header that a proxy wants."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
