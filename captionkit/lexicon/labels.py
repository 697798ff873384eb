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
    ("photo", "photo", True, "A heron at dusk. Photo: Ana Ruiz", "The photo shows a heron"),
    ("photos", "photo", False, "Photos: Ana Ruiz and Tom Hale", "Photos of the flood went round the world"),
    ("photograph", "photo", True, "A heron at dusk Photograph: Tom Hale/Reuters", "A photograph of a heron"),
    ("photographs", "photo", False, "Photographs by Tom Hale", "Photographs of the flood are on show"),
    ("photography", "photo", False, "Photography by Tom Hale", "Photography students protest"),
    ("photographer", "photo", False, "Photographer: Tom Hale/Bloomberg", "A photographer walks by"),
    ("picture", "photo", True, "Picture: Press Eye", "The picture shows a heron"),
    ("pictures", "photo", False, "Pictures: Tom Hale", "Pictures of the flood"),
    ("pic", "photo", True, "The cup at last. Pic: Tom Hale", "A pick and a shovel"),
    ("pics", "photo", False, "Pics: Tom Hale", "Picks and shovels"),
    ("pix", "photo", False, "The cup at last. Pix by Tom Hale", "A pixie at the well"),
    ("food styling", "photo", False, "Photo by Tom Hale, Food Styling by Ana Ruiz", "Food styling is an art"),
    ("prop styling", "photo", False, "Photo by Tom Hale, Prop Styling by Ana Ruiz", "Prop styling is an art"),
    ("story and photo", "photo", False, "Story and photo by Tom Hale", "A story and a photo"),
    ("story and photos", "photo", False, "Story and photos by Tom Hale", "A story and its photos"),
    ("text and photos", "photo", False, "Text and photos by Tom Hale", "Texts and photos"),
    ("words and photos", "photo", False, "Words and photos by Tom Hale", "Words and a photo"),
    ("texto y foto", "photo", False, "Texto y foto: Ana Ruiz", "Un texto y una foto"),
    ("texto y fotos", "photo", False, "Texto y fotos: Ana Ruiz", "Un texto y sus fotos"),
    ("visual", "photo", False, "Visual: Tom Hale for Undark", "A visual guide to the plan"),
    ("photo is", "photo", False, "A hall of glass. Photo is by Tom Hale", "The photo is on show"),
    ("photo credit should read", "photo", True, "(Photo credit should read TOM HALE/AFP/Getty Images)", "The photo credit should be read"),
    ("photo must be credited", "photo", True, "Photo Must Be Credited ©Tom Hale/Alpha Press", "The photo must be seen"),
    ("please credit", "photo", True, "Please credit: Tom Hale/Harrow Star", "Please credit my account"),
    ("main image", "photo", False, "Main image: Tom Hale", "The main image of the show"),
    ("source image", "photo", False, "Source image: Getty Images", "A source of images"),
    ("source images", "photo", False, "Source images: Getty Images", "A source of many images"),
    ("data", "graphic", False, "Data: NASA", "Data centres drink the river"),
    ("staff photo", "photo", False, "Staff photo by Tom Hale", "A photo of the staff"),
    ("staff photos", "photo", False, "Staff photos by Tom Hale", "Photos of the staff"),
    ("image", "photo", True, "(Image: Tom Hale)", "Image recognition software fails"),
    ("image source", "photo", True, "Image source, Tom Hale", "Image sources vary"),
    ("image copyright", "photo", True, "Image copyright Tom Hale", "Image copyrights expire"),
    ("images", "photo", False, "Images: Tom Hale", "Images of the flood"),
    ("credit", "photo", True, "Credit: NASA", "Credit Suisse opens an office"),
    ("credits", "photo", False, "Image Credits: Tom Hale", "Students earn credits abroad"),
    ("source", "photo", False, "(Source: NASA)", "Source code on a screen"),
    ("sources", "photo", False, "Sources: NASA, ESA", "Sources close to the mayor"),
    ("illustration", "illustration", True, "Illustration by Tom Hale", "An illustration of the plan"),
    ("illustrations", "illustration", False, "Illustrations by Tom Hale", "Illustrations of birds"),
    ("animation", "video", False, "Animation by Tom Hale", "Animation studios strike"),
    ("rendering", "illustration", False, "Rendering: Tom Hale", "Rendering of the plan"),
    ("renderings", "illustration", False, "Renderings: Tom Hale", "Renderings of the plan"),
    ("render", "illustration", False, "Render: Ana Ruiz", "Render de la torre"),
    ("photo illustration", "composite", False, "Photo illustration by Tom Hale", "A photo and its illustration"),
    ("photo illustrations", "composite", False, "Photo illustrations by Tom Hale", "A photo and illustrations"),
    ("art", "illustration", False, "Art: Tom Hale", "Art of the possible"),
    ("artwork", "illustration", False, "Artwork by Tom Hale", "Artwork on the wall"),
    ("cartoon", "illustration", False, "Cartoon by Tom Hale", "A cartoon of the mayor"),
    ("photographed", "photo", False, "Photographed by Tom Hale", "She photographed birds"),
    ("drawing", "illustration", False, "Drawing by Tom Hale", "Drawing of a ship"),
    ("graphic", "graphic", True, "Graphic: Tom Hale", "Graphic scenes in court"),
    ("graphics", "graphic", False, "Graphics by Tom Hale", "Graphics cards are scarce"),
    ("infographic", "graphic", False, "Infographic: Tom Hale", "An infographic of the plan"),
    ("map", "graphic", False, "Map: Tom Hale", "Map of the valley"),
    ("chart", "graphic", False, "Chart: Tom Hale", "Chart of the week"),
    ("video", "video", False, "Video: Tom Hale", "Video of the flood"),
    ("video shot", "video", False, "Video shot by Tom Hale", "A video shot in May"),
    ("video filmed", "video", False, "Video filmed by Tom Hale", "A video filmed in May"),
    ("video edited", "video", False, "Video edited by Tom Hale", "A video edited in May"),
    ("video produced", "video", False, "Video produced by Tom Hale", "A video produced in May"),
    ("video shot and edited", "video", False, "Video shot and edited by Tom Hale", "A video shot in May"),
    ("video filmed and edited", "video", False, "Video filmed and edited by Tom Hale", "A video filmed and cut"),
    ("video produced and edited", "video", False, "Video produced and edited by Tom Hale", "A video produced and cut"),
    ("filmed and edited", "video", False, "Filmed and edited by Tom Hale", "It was filmed and cut"),
    ("produced and edited", "video", False, "Produced and edited by Tom Hale", "It was produced and cut"),
    ("shot and edited", "video", False, "Shot and edited by Tom Hale", "It was shot and cut"),
    ("video editing", "video", False, "Video editing: Tom Hale", "Video editors on strike"),
    ("videography", "video", False, "Videography by Tom Hale", "Videography students protest"),
    ("footage", "video", False, "Footage: Tom Hale", "Footage of the flood"),
    ("screenshot", "screenshot", False, "Screenshot by Tom Hale", "A screenshot of the app"),
    ("screengrab", "screenshot", False, "Screengrab: Tom Hale", "A screengrab of the clip"),
    ("screen capture", "screenshot", False, "(Screen capture: Channel 12)", "The screen captures the eye"),
    ("screen shot", "screenshot", False, "(Screen shot: YouTube)", "A screen and a shot"),
    ("screencap", "screenshot", False, "Screencap: YouTube", "Screens and caps"),
    ("composite", "composite", True, "Composite: Rex/Getty Images", "A composite of metals"),
    ("montage", "composite", True, "FT montage/Getty Images", "A montage of the best goals"),
    ("collage", "composite", False, "Collage: Tom Hale", "A collage of stamps"),
    ("foto", "photo", True, "Una garza al anochecer. Foto: Ana Ruiz", "Foto ganadora del concurso"),
    ("fotos", "photo", True, "Fotos: Ana Ruiz y Luis Vega", "Fotos de la riada"),
    ("fotografia", "photo", True, "Fotografía: Ana Ruiz", "Fotografía de boda"),
    ("fotografias", "photo", False, "Fotografías: Ana Ruiz", "Fotografías de boda"),
    ("fotografo", "photo", False, "Fotógrafo: Luis Vega", "El fotógrafo espera"),
    ("fotografa", "photo", False, "Fotógrafa: Ana Ruiz", "La fotógrafa espera"),
    ("autor", "photo", False, "Una garza. Autor: Luis Vega", "El autor espera"),
    ("autora", "photo", False, "Una garza. Autora: Ana Ruiz", "La autora espera"),
    ("autoria", "photo", False, "Una garza. Autoría: Ana Ruiz", "La autoría del robo"),
    ("argazkia", "photo", False, "Argazkia: Ana Ruiz", "Argazkiak eta marrazkiak"),
    ("imagen", "photo", True, "Imagen: Ana Ruiz", "Imagen del puente"),
    ("fuente de la imagen", "photo", True, "Fuente de la imagen, Ana Ruiz", "La fuente de las imágenes"),
    ("fuente de imagen", "photo", True, "Fuente de imagen, Ana Ruiz", "Una fuente de imágenes"),
    ("imagen ilustrativa", "photo", True, "(Imagen ilustrativa Infobae)", "Imágenes ilustrativas del plan"),
    ("foto ilustrativa", "photo", True, "(Foto ilustrativa: Infobae)", "Fotos ilustrativas del plan"),
    ("imagenes", "photo", False, "Imágenes: Ana Ruiz", "Imágenes del puente"),
    ("derechos de autor", "photo", True, "Derechos de autor AP Photo/Ana Ruiz", "Los derechos de los autores"),
    ("credito", "photo", True, "Crédito: Ana Ruiz", "Crédito hipotecario más caro"),
    ("creditos", "photo", True, "(Créditos: Ana Ruiz)", "Créditos para el campo"),
    ("fuente", "photo", False, "(Fuente: Samur)", "Fuente de la plaza"),
    ("fuentes", "photo", False, "Fuentes: NASA, ESA", "Fuentes cercanas al alcalde"),
    ("ilustracion", "illustration", True, "Ilustración: Ana Ruiz", "Ilustración del proyecto"),
    ("fotoilustracion", "composite", False, "Fotoilustración de Ana Ruiz", "La fotoilustración ganadora"),
    ("dibujo", "illustration", False, "Dibujo: Ana Ruiz", "Dibujo del puente"),
    ("vineta", "illustration", False, "Viñeta: Ana Ruiz", "Viñetas del siglo XX"),
    ("caricatura", "illustration", False, "Caricatura: Ana Ruiz", "Caricaturas del alcalde"),
    ("grafico", "graphic", False, "Gráfico: Ana Ruiz", "Gráfico del paro"),
    ("infografia", "graphic", False, "Infografía: Ana Ruiz", "Infografía del puente"),
    ("mapa", "graphic", False, "Mapa: Ana Ruiz", "Mapa del valle"),
    ("montaje", "composite", False, "Montaje: Ana Ruiz", "Montaje del escenario"),
    ("fotomontaje", "composite", False, "Fotomontaje: Ana Ruiz", "El fotomontaje ganador"),
    ("composicion", "composite", False, "Composición: Ana Ruiz", "Composición del gobierno"),
    ("grabacion", "video", False, "Grabación: Ana Ruiz", "Grabación del disco"),
    ("video grabado", "video", False, "Vídeo grabado por Ana Ruiz", "Un vídeo grabado en mayo"),
    ("video editado", "video", False, "Vídeo editado por Ana Ruiz", "Un vídeo editado en mayo"),
    ("video realizado", "video", False, "Vídeo realizado por Ana Ruiz", "Un vídeo realizado en mayo"),
    ("edicion de video", "video", False, "Edición de vídeo: Ana Ruiz", "La edición del vídeo"),
    ("captura de pantalla", "screenshot", False, "Captura de pantalla: Ana Ruiz", "La captura de una pantalla rota"),
    ("captura de video", "screenshot", False, "Captura de video: Ana Ruiz", "La captura del video"),
    ("captura", "screenshot", False, "Captura: Ana Ruiz", "Captura del fugitivo"),
)

BY = frozenset(["by", "por", "de"])
"""Words that join a label to its name without a colon."""

WHENCE = frozenset(["source", "sources", "source image", "source images", "data", "fuente", "fuentes"])
"""Labels that say where a picture is from, so that an unknown name is an organisation's."""

OF_WORKS = frozenset(["autor", "autora", "autoria"])
"""Labels that may name the author of the work which is shown: a credit's only where nothing follows."""

NO_HEADINGS = frozenset(["photography", "photographer", "visual", "illustration", "artwork", "fotografo", "fotografa", "autor", "autora"])
"""Labels that open no heading, so that any person behind them is named."""

WITH_COMMA = frozenset(["image source", "image copyright", "fuente de la imagen", "fuente de imagen"])
"""Labels that a comma may part from the name."""

MADE = frozenset("shot filmed edited produced".split())
"""Words of those who made a video: a slash between two of them is an "and"."""

LONGEST = 26
"""Letters: no label is longer."""

BEFORE = frozenset("ai-generated mandatory featured feature custom author cover header hero lead thumbnail banner inset background additional".split())
"""Words that may stand before a label and belong to it."""

PHOTO_WORDS = frozenset("photo photos foto fotos pic pics image picture photograph montage illustration graphic".split())
"""Words behind a house for what it made: "INQUIRER PHOTO", "FT montage"."""

@cache
def rows() -> tuple[Label, ...]:
    """The rows with their fields named."""
    return tuple(Label(*row) for row in ROWS)


@cache
def index() -> Index[Label]:
    """The rows by their words."""
    return Index.of((row.word, row) for row in rows())
