"""Proxy: through what a network is left. Passed on in the environment: a command line can be seen by everybody."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

_SECRET = re.compile(r"(\w+://)[^/@\s]+@")


@dataclass(frozen=True)
class Proxy:
    """``kind``: "http" or "socks5". ``password``: never shown."""

    host: str
    port: int
    user: str = ""
    password: str = ""
    kind: str = "http"

    @property
    def url(self) -> str:
        """With user and password."""
        login = f"{quote(self.user, safe='')}:{quote(self.password, safe='')}@" if self.user else ""
        return f"{self.kind}://{login}{self.host}:{self.port}"

    @property
    def shown(self) -> str:
        """Without user and password."""
        return f"{self.kind}://{self.host}:{self.port}"

    def variables(self) -> dict[str, str]:
        """Environment variables that tell programs of it."""
        return dict.fromkeys(("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"), self.url)


def without_secrets(text: str) -> str:
    """``text`` without users and passwords in addresses."""
    return _SECRET.sub(r"\1***@", text)
