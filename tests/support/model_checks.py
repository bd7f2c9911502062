"""What the tests of imported models share."""

import dataclasses

import pytest

from terrazzo.plugin.landcover.errors import TerrazzoError
from terrazzo.plugin.landcover.model_import import inspect_model


def settings_for(path, **changes):
    """Settings with what every test model needs said."""
    asked = {"gsd_range": (0.25, 0.5), "scaling": "0-255", "legend": "openearthmap"}
    settings = inspect_model(path).settings
    return dataclasses.replace(settings, **{**asked, **changes})


def refused(kind, words, call, *args, **options):
    with pytest.raises(TerrazzoError) as error:
        call(*args, **options)
    text = str(error.value)
    assert type(error.value) is kind, text
    assert all(word in text for word in words), text
    assert "\n" not in text and "Traceback" not in text
    return text
