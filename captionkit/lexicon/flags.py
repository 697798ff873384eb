"""Words beside a credit's names: how the picture came, whose courtesy it is, and steps that name nobody."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from captionkit.lexicon.matching import Index


class FlagWord(NamedTuple):
    """A flag word. `flag` is a value of `records.Flag`, or "" for a word that names nobody and says nothing more.

    `alone`: the word by itself is a credit. `of`: a name may follow ("Courtesy of X").
    """

    words: str
    flag: str
    alone: bool
    of: bool
    example: str
    near_miss: str


ROWS = (
    # words, flag, alone, a name may follow, example, near miss
    FlagWord("file", "file", True, False, "Tom Hale/Reuters/File", "She files a report"),
    FlagWord("files", "file", True, False, "AFP/Files", "The archive keeps many file cards"),
    FlagWord("file photo", "file", True, False, "The court in May. File photo", "The clerk filed a photo"),
    FlagWord("file photograph", "file", True, False, "File photograph", "The clerk filed a photograph"),
    FlagWord("file picture", "file", True, False, "File picture", "The clerk filed a picture"),
    FlagWord("file image", "file", True, False, "File image", "The clerk filed an image"),
    FlagWord("archive", "file", False, False, "Tom Hale/Archive", "He archived the letters"),
    FlagWord("archive photo", "file", True, False, "Archive photo", "The archive of a photographer"),
    FlagWord("archivo", "file", True, False, "Una garza. Archivo", "Los archivos del rey"),
    FlagWord("foto archivo", "file", True, False, "Foto archivo", "Una foto archivada"),
    FlagWord("foto de archivo", "file", True, False, "Foto de archivo", "Una foto de archivos viejos"),
    FlagWord("fotografia de archivo", "file", True, False, "Fotografía de archivo", "Fotografía de archivos viejos"),
    FlagWord("fotos de archivo", "file", True, False, "Fotos de archivo", "Fotos de archivos viejos"),
    FlagWord("imagen de archivo", "file", True, False, "Imagen de archivo", "Imagen de archivos viejos"),
    FlagWord("handout", "handout", True, False, "HANDOUT/Reuters", "Handouts for the students"),
    FlagWord("ho", "handout", False, False, "HO/AFP", "Santa hums a tune"),
    FlagWord("difusion", "handout", True, False, "ANDINA/Difusión", "La difusa luz del alba"),
    FlagWord("prensa", "", False, False, "EFE/Prensa", "La prensada cinta"),
    FlagWord("pool", "pool", True, False, "Ana Ruiz/Pool via Reuters", "The pools close in May"),
    FlagWord("pool photo", "pool", True, False, "Ana Ruiz, Pool Photo via AP", "A pooled photo archive"),
    FlagWord("pool new", "pool", True, False, "POOL New/Reuters", "New pools open"),
    FlagWord("stringer", "stringer", True, False, "STRINGER/AFP", "The stringers struck"),
    FlagWord("str", "stringer", False, False, "Str/AFP", "The strings broke"),
    FlagWord("str new", "stringer", False, False, "STR New/AFP", "New strings"),
    FlagWord("xxstringerxx", "stringer", False, False, "XXSTRINGERXX/AFP", "A stringer of pearls"),
    FlagWord("supplied", "supplied", True, False, "Supplied/AFP", "They supply water"),
    FlagWord("supplied by", "supplied", False, True, "Supplied by Ana Ruiz", "A supplier by trade"),
    FlagWord("submitted photo", "supplied", True, False, "Submitted photo", "She submits a photo"),
    FlagWord("submitted", "supplied", True, False, "Submitted", "She submits a plan"),
    FlagWord("contributed", "supplied", True, False, "Contributed", "She contributes a plan"),
    FlagWord("contributed photo", "supplied", True, False, "Contributed photo", "He contributes a photo"),
    FlagWord("contributed image", "supplied", True, False, "CONTRIBUTED IMAGE", "He contributes an image"),
    FlagWord("provided", "supplied", True, False, "Provided", "They provide water"),
    FlagWord("photo provided", "supplied", True, False, "Photo provided", "They provide photos"),
    FlagWord("provided by", "supplied", False, True, "Provided by Ana Ruiz", "They provide it by hand"),
    FlagWord("facilitada", "supplied", True, False, "Facilitada", "La facilidad del paso"),
    FlagWord("facilitada por", "supplied", False, True, "Facilitada por la familia", "Facilidad por ley"),
    FlagWord("suministrada", "supplied", True, False, "Suministrada", "El suministro de agua"),
    FlagWord("suministrada por", "supplied", False, True, "Suministrada por Ana Ruiz", "El suministro por mar"),
    FlagWord("cedida", "supplied", True, False, "La escuela.Cedida", "El cedido llega tarde"),
    FlagWord("cedidas", "supplied", True, False, "Cedidas", "Los cedidos llegan tarde"),
    FlagWord("cedida por", "supplied", False, True, "Cedida por Ana Ruiz", "Un cedido por el club"),
    FlagWord("cedidas por", "supplied", False, True, "Cedidas por Ana Ruiz", "Los cedidos por el club"),
    FlagWord("foto cedida", "supplied", True, False, "Foto cedida", "Una foto de cedros"),
    FlagWord("foto cedida por", "supplied", False, True, "Foto cedida por Ana Ruiz", "Una foto cedió por fin"),
    FlagWord("cortesia", "courtesy", True, True, "Cortesía/La República", "Un gesto cortés"),
    FlagWord("cortesia de", "courtesy", False, True, "Cortesía de Ana Ruiz", "Cortés de trato"),
    FlagWord("cortesia del", "courtesy", False, True, "Cortesía del Teatro Sol", "Cortés del todo"),
    FlagWord("foto cortesia", "courtesy", True, True, "Foto cortesía", "Una foto cortés"),
    FlagWord("courtesy", "courtesy", True, True, "Courtesy Ana Ruiz", "A courteous clerk"),
    FlagWord("courtesy photo", "courtesy", True, False, "Courtesy photo", "A photo of a courteous clerk"),
    FlagWord("courtesy of", "courtesy", False, True, "Courtesy of Ana Ruiz", "A courteous clerk of the court"),
    FlagWord("photo courtesy", "courtesy", True, True, "Photo courtesy Ana Ruiz", "A photo of a courteous clerk"),
    FlagWord("care of", "courtesy", False, True, "Care of Ana Ruiz", "They cared of old"),
    FlagWord("tomada de", "courtesy", False, True, "Tomada de Facebook", "La tomaron de noche"),
    FlagWord("tomada de video", "", True, False, "Foto: Tomada de video", "La tomaron de un vídeo"),
    FlagWord("captura de pantalla", "", True, False, "Captura de pantalla", "Captura del fugitivo"),
    FlagWord("captura de video", "", True, False, "Captura de vídeo", "Captura del fugitivo en vídeo"),
    FlagWord("screen grab", "", True, False, "Screen grab", "A screen grabs the eye"),
    FlagWord("screengrab", "", True, False, "Screengrab", "A screen grabs the eye"),
    FlagWord("screenshot", "", True, False, "Screenshot", "Two screenshots of the app"),
    FlagWord("fuente externa", "", True, False, "FUENTE EXTERNA", "Fuentes externas lo niegan"),
    FlagWord("agencias", "", True, False, "Agencias", "Las agencia de viajes"),
    FlagWord("agencies", "", True, False, "Agencies", "A travel agency"),
    FlagWord("redes sociales", "", True, False, "Redes sociales", "La red social"),
    FlagWord("imagen con fines ilustrativos", "", True, False, "Imagen con fines ilustrativos", "Una imagen con fin ilustrativo"),
    FlagWord("contributor", "", False, False, "Getty - Contributor", "Contributors meet"),
    FlagWord("staff", "", False, False, "STAFF/AFP", "Staffing is thin"),
    FlagWord("staff photo", "", True, False, "Staff photo", "Staffing photos"),
    FlagWord("stf", "", False, False, "Ana Ruiz, STF / AP", "The SFT index"),
    FlagWord("photographer", "", False, False, "Reuters Photographer", "Photographers wait"),
    FlagWord("uncredited", "", True, False, "Uncredited/AFP", "A credited find"),
    FlagWord("unknown", "", False, False, "Unknown/AFP", "The unknowns met"),
    FlagWord("collected", "", True, False, "Photo: Collected", "The collector came"),
    FlagWord("internet", "", True, False, "Foto: Internet", "La interna oficial"),
    FlagWord("public domain", "", True, False, "Public domain", "The domain is public"),
    FlagWord("dominio publico", "", True, False, "Dominio público", "El público domina"),
    FlagWord("particular", "", True, False, "Foto: Particular", "Los particulares pagan"),
    FlagWord("ap archive", "file", False, False, "Ana Ruiz/AP Archive", "The app archives"),
)

WEAK = frozenset({"file", "files", "archive", "ho", "str", "staff", "prensa", "unknown", "particular", "internet", "provided", "contributed", "submitted"})
"""Words of prose: a flag only inside a credit."""

@cache
def index() -> Index[FlagWord]:
    """The rows by their words."""
    return Index.of((row.words, row) for row in ROWS)
