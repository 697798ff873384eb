"""What a caller sets is used, and nothing else changes."""

from __future__ import annotations

import pickle

import attrs

from captionkit import DEFAULT, Options, Role, normalise, normalise_caption, normalise_credit


def test_own_organisations() -> None:
    """A name is read as an organisation and spelled as the caller spells it, in any case."""
    options = attrs.evolve(DEFAULT, organisations=["Vega Prado"])
    assert normalise_credit("VEGA PRADO/EFE").creators == ("Vega Prado",)
    assert normalise_credit("VEGA PRADO/EFE", options).organisations == ("Vega Prado", "EFE")
    caption = normalise_caption("El puente de Valmora. Foto: vega prado", options)
    assert (caption.text, caption.organisations) == ("El puente de Valmora.", ("Vega Prado",))


def test_own_organisations_change_nothing_else() -> None:
    """Other names are read as without them: "el mundo" is the world, not the newspaper."""
    options = Options(organisations=["Zeta Prado"])
    for text in ("El puente. el mundo", "The dog. time", "El puente (Ana Ruiz/EFE)", "Fondos de AFP"):
        assert normalise_caption(text, options) == normalise_caption(text)


ARTICLE = "Rain at last\n\nThe reservoir of Valmora rose on Friday, the council said.\n\n{}\n\nFarmers welcomed it, and so did the town."


def test_own_boilerplate() -> None:
    line = "Only on Valmora Tonight, from nine"
    options = Options(boilerplate=["valmora tonight"])
    assert normalise(ARTICLE.format(line)).blocks[2].role is not Role.BOILERPLATE
    block = normalise(ARTICLE.format(line), options).blocks[2]
    assert (block.role, block.reasons[0].rule) == (Role.BOILERPLATE, "options.boilerplate")


def test_own_boilerplate_is_found_anywhere_in_a_block() -> None:
    line = "The council met again, and again it voted. " * 12 + "Only on Valmora Tonight."
    assert normalise(ARTICLE.format(line), Options(boilerplate=["valmora tonight"])).blocks[2].role is Role.BOILERPLATE


def test_own_caption_markers() -> None:
    line = "Seen today: the weir below the mill"
    options = Options(captions=["seen today"])
    assert not normalise(ARTICLE.format(line)).captions
    article = normalise(ARTICLE.format(line), options)
    assert article.captions[0].text == line
    assert article.blocks[2].reasons[0].rule == "options.captions"


def test_options_are_values() -> None:
    options = Options(organisations=["Acme"], boilerplate=["x y"], captions=["z"])
    assert options == Options(organisations=("Acme",), boilerplate=("x y",), captions=("z",))
    assert hash(options) == hash(pickle.loads(pickle.dumps(options)))
    again = pickle.loads(pickle.dumps(options))
    assert normalise_credit("ACME/EFE", again).organisations == ("Acme", "EFE")
