"""Words that open a credit ("Foto:", "Photo by"), with the medium they name."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from captionkit.lexicon.matching import Index


class Label(NamedTuple):
    """A label word. `bare` labels may do without a colon or "by" before a name."""

    word: str
    medium: str
    bare: bool
    example: str
    near_miss: str


ROWS = (
    # word, medium, bare, example, near miss
    Label("photo", "photo", True, "A heron at dusk. Photo: Ana Ruiz", "The photo shows a heron"),
    Label("photos", "photo", False, "Photos: Ana Ruiz and Tom Hale", "Photos of the flood went round the world"),
    Label("photograph", "photo", True, "A heron at dusk Photograph: Tom Hale/Reuters", "A photograph of a heron"),
    Label("photographs", "photo", False, "Photographs by Tom Hale", "Photographs of the flood are on show"),
    Label("photography", "photo", False, "Photography by Tom Hale", "Photography students protest"),
    Label("photographer", "photo", False, "Photographer: Tom Hale/Bloomberg", "A photographer walks by"),
    Label("picture", "photo", True, "Picture: Press Eye", "The picture shows a heron"),
    Label("pictures", "photo", False, "Pictures: Tom Hale", "Pictures of the flood"),
    Label("image", "photo", True, "(Image: Tom Hale)", "Image recognition software fails"),
    Label("images", "photo", False, "Images: Tom Hale", "Images of the flood"),
    Label("credit", "photo", True, "Credit: NASA", "Credit Suisse opens an office"),
    Label("credits", "photo", False, "Image Credits: Tom Hale", "Students earn credits abroad"),
    Label("source", "photo", False, "(Source: NASA)", "Source code on a screen"),
    Label("sources", "photo", False, "Sources: NASA, ESA", "Sources close to the mayor"),
    Label("illustration", "illustration", True, "Illustration by Tom Hale", "An illustration of the plan"),
    Label("illustrations", "illustration", False, "Illustrations by Tom Hale", "Illustrations of birds"),
    Label("animation", "video", False, "Animation by Tom Hale", "Animation studios strike"),
    Label("artwork", "illustration", False, "Artwork by Tom Hale", "Artwork on the wall"),
    Label("drawing", "illustration", False, "Drawing by Tom Hale", "Drawing of a ship"),
    Label("graphic", "graphic", True, "Graphic: Tom Hale", "Graphic scenes in court"),
    Label("graphics", "graphic", False, "Graphics by Tom Hale", "Graphics cards are scarce"),
    Label("infographic", "graphic", False, "Infographic: Tom Hale", "An infographic of the plan"),
    Label("map", "graphic", False, "Map: Tom Hale", "Map of the valley"),
    Label("chart", "graphic", False, "Chart: Tom Hale", "Chart of the week"),
    Label("video", "video", False, "Video: Tom Hale", "Video of the flood"),
    Label("footage", "video", False, "Footage: Tom Hale", "Footage of the flood"),
    Label("screenshot", "screenshot", False, "Screenshot by Tom Hale", "A screenshot of the app"),
    Label("screengrab", "screenshot", False, "Screengrab: Tom Hale", "A screengrab of the clip"),
    Label("composite", "composite", False, "Composite: Rex/Getty Images", "A composite of metals"),
    Label("collage", "composite", False, "Collage: Tom Hale", "A collage of stamps"),
    Label("foto", "photo", True, "Una garza al anochecer. Foto: Ana Ruiz", "Foto ganadora del concurso"),
    Label("fotos", "photo", True, "Fotos: Ana Ruiz y Luis Vega", "Fotos de la riada"),
    Label("fotografia", "photo", True, "Fotografía: Ana Ruiz", "Fotografía de boda"),
    Label("fotografias", "photo", False, "Fotografías: Ana Ruiz", "Fotografías de boda"),
    Label("fotografo", "photo", False, "Fotógrafo: Luis Vega", "El fotógrafo espera"),
    Label("imagen", "photo", True, "Imagen: Ana Ruiz", "Imagen del puente"),
    Label("imagenes", "photo", False, "Imágenes: Ana Ruiz", "Imágenes del puente"),
    Label("credito", "photo", True, "Crédito: Ana Ruiz", "Crédito hipotecario más caro"),
    Label("creditos", "photo", True, "(Créditos: Ana Ruiz)", "Créditos para el campo"),
    Label("fuente", "photo", False, "(Fuente: Samur)", "Fuente de la plaza"),
    Label("fuentes", "photo", False, "Fuentes: NASA, ESA", "Fuentes cercanas al alcalde"),
    Label("ilustracion", "illustration", True, "Ilustración: Ana Ruiz", "Ilustración del proyecto"),
    Label("fotoilustracion", "composite", False, "Fotoilustración de Ana Ruiz", "La fotoilustración ganadora"),
    Label("dibujo", "illustration", False, "Dibujo: Ana Ruiz", "Dibujo del puente"),
    Label("grafico", "graphic", False, "Gráfico: Ana Ruiz", "Gráfico del paro"),
    Label("infografia", "graphic", False, "Infografía: Ana Ruiz", "Infografía del puente"),
    Label("mapa", "graphic", False, "Mapa: Ana Ruiz", "Mapa del valle"),
    Label("montaje", "composite", False, "Montaje: Ana Ruiz", "Montaje del escenario"),
    Label("fotomontaje", "composite", False, "Fotomontaje: Ana Ruiz", "El fotomontaje ganador"),
    Label("composicion", "composite", False, "Composición: Ana Ruiz", "Composición del gobierno"),
    Label("captura", "screenshot", False, "Captura: Ana Ruiz", "Captura del fugitivo"),
)

BY = frozenset("by por de".split())
"""Words that join a label to its name without a colon."""

WHENCE = frozenset("source sources fuente fuentes".split())
"""Labels that say where a picture is from, so that an unknown name is an organisation's."""

BEFORE = frozenset("mandatory featured".split())
"""Words that may stand before a label and belong to it."""

@cache
def index() -> Index[Label]:
    """The rows by their words."""
    return Index.of((row.word, row) for row in ROWS)
