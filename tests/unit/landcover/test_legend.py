"""Legends: the standard palette, and refusal of what is none."""

import json

import pytest

from terrazzo.plugin.landcover.errors import ParameterError
from terrazzo.plugin.landcover.legend import LEGEND_FOLDER, Legend, load_legend, load_legend_file


def test_openearthmap_palette_is_that_of_the_paper():
    legend = load_legend("openearthmap")
    assert [(c.code, c.name, c.colour.strip("#")) for c in legend.classes] == [
        (1, "Bareland", "800000"),
        (2, "Rangeland", "00FF24"),
        (3, "Developed space", "949494"),
        (4, "Road", "FFFFFF"),
        (5, "Tree", "226126"),
        (6, "Water", "0045FF"),
        (7, "Agriculture land", "4BB549"),
        (8, "Building", "DE1F07"),
    ]


@pytest.mark.parametrize("path", sorted(LEGEND_FOLDER.glob("*.json")), ids=lambda p: p.stem)
def test_every_bundled_legend_loads(path):
    legend = load_legend(path.stem)
    assert legend.id == path.stem and legend.title and legend.source
    assert len({c.rgb for c in legend.classes}) == len(legend.classes)


def test_colour_table_and_category_names():
    legend = load_legend("worldcover-10m")
    assert legend.colour_table()[0] == (0, 0, 0, 0) and legend.colour_table()[80] == (0, 100, 200, 255)
    names = legend.category_names()
    assert len(names) == 91 and names[10] == "Tree cover" and names[11] == "" and names[0] == "No data"


@pytest.mark.parametrize(
    "change",
    [
        {"classes": []},
        {"classes": [{"code": 0, "name": "a", "colour": "#000000"}]},
        {"classes": [{"code": 1, "name": "a", "colour": "#000000"}] * 2},
        {"classes": [{"code": 300, "name": "a", "colour": "#000000"}]},
        {"classes": [{"code": 1, "name": "a", "colour": "red"}]},
        {"classes": [{"name": "a", "colour": "#000000"}]},
        {"id": None, "classes": 7},
    ],
)
def test_wrong_legends_are_refused(change):
    good = {"id": "x", "title": "X", "classes": [{"code": 1, "name": "a", "colour": "#000000"}]}
    Legend.from_dict(good)
    with pytest.raises(ParameterError, match="is not a legend"):
        Legend.from_dict({**good, **change})


def test_unknown_legend_names_the_known_ones():
    with pytest.raises(ParameterError, match="openearthmap"):
        load_legend("nosuch")
    with pytest.raises(ParameterError, match="no legend"):
        load_legend("../legends/openearthmap")


def test_unreadable_file(tmp_path):
    (tmp_path / "l.json").write_text("{")
    with pytest.raises(ParameterError, match="cannot be read"):
        load_legend_file(tmp_path / "l.json")
    (tmp_path / "l.json").write_text(json.dumps({"id": "l"}))
    with pytest.raises(ParameterError, match="is not a legend"):
        load_legend_file(tmp_path / "l.json")


def test_unknown_code():
    with pytest.raises(ParameterError, match="no class with code 99"):
        load_legend("openearthmap").by_code(99)
