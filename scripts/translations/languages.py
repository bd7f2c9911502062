"""Languages: what Terrazzo speaks, and how each language counts.

The forms of the plural and their order are those of Qt: https://doc.qt.io/qt-6/i18n-plural-rules.html
"""

from __future__ import annotations

from dataclasses import dataclass

SOURCE = "en"


@dataclass(frozen=True)
class Language:
    """``code``: as in the file's name. ``forms``: for which numbers each form of a counted text is."""

    code: str
    name: str
    forms: tuple[str, ...]


_ONE, _ZERO_AND_ONE, _ALL = ("1", "0, 2, 3, …"), ("0, 1", "2, 3, …"), ("all numbers",)

# English has a file, too: only with counted texts, so that it is "1 tile" and "2 tiles".
LANGUAGES = {
    language.code: language
    for language in (
        Language("ar", "Arabic", ("0", "1", "2", "3-10, 103-110, …", "11-99, 111-199, …", "100-102, 200-202, …")),
        Language("de", "German", _ONE),
        Language("en", "English", _ONE),
        Language("es", "Spanish", _ONE),
        Language("fr", "French", _ZERO_AND_ONE),
        Language("it", "Italian", _ONE),
        Language("ja", "Japanese", _ALL),
        Language("pt_BR", "Portuguese (Brazil)", _ZERO_AND_ONE),
        Language("zh_CN", "Chinese (simplified)", _ALL),
    )
}
