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
    ("file", "file", True, False, "Tom Hale/Reuters/File", "She files a report"),
    ("files", "file", True, False, "AFP/Files", "The archive keeps many file cards"),
    ("file photo", "file", True, False, "The court in May. File photo", "The clerk filed a photo"),
    ("file photograph", "file", True, False, "File photograph", "The clerk filed a photograph"),
    ("file picture", "file", True, False, "File picture", "The clerk filed a picture"),
    ("file image", "file", True, False, "File image", "The clerk filed an image"),
    ("archive", "file", False, False, "Tom Hale/Archive", "He archived the letters"),
    ("archive photo", "file", True, False, "Archive photo", "The archive of a photographer"),
    ("archivo", "file", True, False, "Una garza. Archivo", "Los archivos del rey"),
    ("foto archivo", "file", True, False, "Foto archivo", "Una foto archivada"),
    ("foto de archivo", "file", True, False, "Foto de archivo", "Una foto de archivos viejos"),
    ("fotografia de archivo", "file", True, False, "Fotografía de archivo", "Fotografía de archivos viejos"),
    ("fotos de archivo", "file", True, False, "Fotos de archivo", "Fotos de archivos viejos"),
    ("imagen de archivo", "file", True, False, "Imagen de archivo", "Imagen de archivos viejos"),
    ("handout", "handout", True, False, "HANDOUT/Reuters", "Handouts for the students"),
    ("ho", "handout", False, False, "HO/AFP", "Santa hums a tune"),
    ("difusion", "handout", True, False, "ANDINA/Difusión", "La difusa luz del alba"),
    ("prensa", "", False, False, "EFE/Prensa", "La prensada cinta"),
    ("pool", "pool", True, False, "Ana Ruiz/Pool via Reuters", "The pools close in May"),
    ("pool photo", "pool", True, False, "Ana Ruiz, Pool Photo via AP", "A pooled photo archive"),
    ("pool new", "pool", True, False, "POOL New/Reuters", "New pools open"),
    ("stringer", "stringer", True, False, "STRINGER/AFP", "The stringers struck"),
    ("str", "stringer", False, False, "Str/AFP", "The strings broke"),
    ("str new", "stringer", False, False, "STR New/AFP", "New strings"),
    ("xxstringerxx", "stringer", False, False, "XXSTRINGERXX/AFP", "A stringer of pearls"),
    ("supplied", "supplied", True, False, "Supplied/AFP", "They supply water"),
    ("supplied by", "supplied", False, True, "Supplied by Ana Ruiz", "A supplier by trade"),
    ("submitted photo", "supplied", True, False, "Submitted photo", "She submits a photo"),
    ("submitted", "supplied", True, False, "Submitted", "She submits a plan"),
    ("contributed", "supplied", True, False, "Contributed", "She contributes a plan"),
    ("contributed photo", "supplied", True, False, "Contributed photo", "He contributes a photo"),
    ("contributed image", "supplied", True, False, "CONTRIBUTED IMAGE", "He contributes an image"),
    ("provided", "supplied", True, False, "Provided", "They provide water"),
    ("photo provided", "supplied", True, False, "Photo provided", "They provide photos"),
    ("provided by", "supplied", False, True, "Provided by Ana Ruiz", "They provide it by hand"),
    ("facilitada", "supplied", True, False, "Facilitada", "La facilidad del paso"),
    ("facilitada por", "supplied", False, True, "Facilitada por la familia", "Facilidad por ley"),
    ("suministrada", "supplied", True, False, "Suministrada", "El suministro de agua"),
    ("suministrada por", "supplied", False, True, "Suministrada por Ana Ruiz", "El suministro por mar"),
    ("cedida", "supplied", True, False, "La escuela.Cedida", "El cedido llega tarde"),
    ("cedidas", "supplied", True, False, "Cedidas", "Los cedidos llegan tarde"),
    ("cedida por", "supplied", False, True, "Cedida por Ana Ruiz", "Un cedido por el club"),
    ("cedidas por", "supplied", False, True, "Cedidas por Ana Ruiz", "Los cedidos por el club"),
    ("foto cedida", "supplied", True, False, "Foto cedida", "Una foto de cedros"),
    ("foto cedida por", "supplied", False, True, "Foto cedida por Ana Ruiz", "Una foto cedió por fin"),
    ("cortesia", "courtesy", True, True, "Cortesía/La República", "Un gesto cortés"),
    ("cortesia de", "courtesy", False, True, "Cortesía de Ana Ruiz", "Cortés de trato"),
    ("cortesia del", "courtesy", False, True, "Cortesía del Teatro Sol", "Cortés del todo"),
    ("foto cortesia", "courtesy", True, True, "Foto cortesía", "Una foto cortés"),
    ("courtesy", "courtesy", True, True, "Courtesy Ana Ruiz", "A courteous clerk"),
    ("courtesy photo", "courtesy", True, False, "Courtesy photo", "A photo of a courteous clerk"),
    ("courtesy of", "courtesy", False, True, "Courtesy of Ana Ruiz", "A courteous clerk of the court"),
    ("gentileza", "courtesy", True, True, "Gentileza Bodega Sol", "Un hombre gentil"),
    ("gentileza de", "courtesy", False, True, "Gentileza de Ana Ruiz", "La gentil Ana Ruiz"),
    ("care of", "courtesy", False, True, "Care of Ana Ruiz", "They cared of old"),
    ("tomada de", "", False, True, "Tomada de Facebook", "La tomaron de noche"),
    ("tomada de video", "", True, False, "Foto: Tomada de video", "La tomaron de un vídeo"),
    ("captura de pantalla", "", True, False, "Captura de pantalla", "Captura del fugitivo"),
    ("captura de video", "", True, False, "Captura de vídeo", "Captura del fugitivo en vídeo"),
    ("screen grab", "", True, False, "Screen grab", "A screen grabs the eye"),
    ("screengrab", "", True, False, "Screengrab", "A screen grabs the eye"),
    ("screenshot", "", True, False, "Screenshot", "Two screenshots of the app"),
    ("fuente externa", "", True, False, "FUENTE EXTERNA", "Fuentes externas lo niegan"),
    ("agencias", "", True, False, "Agencias", "Las agencia de viajes"),
    ("agencies", "", True, False, "Agencies", "A travel agency"),
    ("redes sociales", "", True, False, "Redes sociales", "La red social"),
    ("contributor", "", False, False, "Getty - Contributor", "Contributors meet"),
    ("staff", "", False, False, "STAFF/AFP", "Staffing is thin"),
    ("staff photo", "", True, False, "Staff photo", "Staffing photos"),
    ("especial", "", False, False, "Foto: Especial", "El especialista espera"),
    ("special", "", False, False, "Ana Ruiz, Special to the Courier", "A specialist waits"),
    ("stf", "", False, False, "Ana Ruiz, STF / AP", "The SFT index"),
    ("photographer", "", False, False, "Reuters Photographer", "Photographers wait"),
    ("staff photographer", "", False, False, "Tom Hale / Staff Photographer", "Staff and photographers wait"),
    ("fotografo de planta", "", False, False, "Luis Vega / Fotógrafo de planta", "Un fotógrafo de plantas"),
    ("fotografa de planta", "", False, False, "Ana Ruiz / Fotógrafa de planta", "Una fotógrafa de plantas"),
    ("propias", "", False, False, "Ana Ruiz / Propias", "Con sus propios medios"),
    ("otras fuentes", "", True, False, "Otras Fuentes", "Según otra fuente"),
    ("family handout", "handout", True, False, "(Family handout)", "Families handed out leaflets"),
    ("family photo", "", False, False, "(Family photo)", "A photo of the family"),
    ("all rights reserved", "", False, False, "(© Tom Hale. All rights reserved)", "All the rights they reserved"),
    ("todos los derechos reservados", "", False, False, "(© Ana Ruiz. Todos los derechos reservados)", "Todos los derechos que reservan"),
    ("permission granted by", "", False, True, "Permission granted by Harrow Construction", "The permission they granted by law"),
    ("arxiu", "file", True, False, "Una garza. ARXIU/Ana Ruiz", "Els arxius del rei"),
    ("used with permission", "", False, False, "Photo by Tom Hale, used with permission", "The permission they used"),
    ("usada con autorizacion", "", False, False, "Foto de Ana Ruiz, usada con autorización", "La autorización que usa"),
    ("usada con permiso", "", False, False, "Foto de Ana Ruiz, usada con permiso", "El permiso que usa"),
    ("creative commons", "", True, False, "Tom Hale / Penn State. Creative Commons", "The creative use of the commons"),
    ("cc by", "", False, False, "Tom Hale (CC BY 4.0)", "A cc, by the way"),
    ("cc by sa", "", False, False, "Tom Hale (CC BY-SA 4.0)", "Sold by SA"),
    ("cc by nc", "", False, False, "Tom Hale (CC BY-NC 2.0)", "Signed by NC"),
    ("cc by nd", "", False, False, "Tom Hale (CC BY-ND 2.0)", "Signed by ND"),
    ("cc by nc sa", "", False, False, "Tom Hale (CC BY-NC-SA 2.0)", "Signed by NC, SA"),
    ("cc by nc nd", "", False, False, "Tom Hale (CC BY-NC-ND 2.0)", "Signed by NC, ND"),
    ("under cc by", "", False, False, "Tom Hale/Flickr under CC BY 2.0", "Under a cc, by the way"),
    ("under cc by sa", "", False, False, "Tom Hale via Wikimedia Commons under CC BY-SA 4.0", "Under the SA"),
    ("uncredited", "", True, False, "Uncredited/AFP", "A credited find"),
    ("unknown", "", False, False, "Unknown/AFP", "The unknowns met"),
    ("collected", "", True, False, "Photo: Collected", "The collector came"),
    ("internet", "", True, False, "Foto: Internet", "La interna oficial"),
    ("public domain", "", True, False, "Public domain", "The domain is public"),
    ("dominio publico", "", True, False, "Dominio público", "El público domina"),
    ("particular", "", True, False, "Foto: Particular", "Los particulares pagan"),
    ("released", "", False, False, "Tom Hale/Released", "She releases a song"),
    ("special arrangement", "", True, False, "Photo: Special Arrangement", "A special arranged match"),
    ("referencial", "", False, False, "Foto: Andina/Referencial", "Una referencia vieja"),
    ("imagen referencial", "", False, False, "Foto: Andina (imagen referencial)", "Una imagen de referencia"),
    ("contexto", "", False, False, "Contexto | Andina", "El contextual dilema"),
    ("author provided", "supplied", True, False, "Tom Hale, Author provided", "The author provides it"),
    ("author supplied", "supplied", True, False, "Tom Hale, Author supplied", "The author supplies it"),
    ("rrss", "", True, False, "Foto: RRSS", "Las redes sociológicas"),
    ("cc", "", False, False, "Flickr/CC/Tom Hale", "The CCs of the letter"),
    ("cc0", "", False, False, "Unsplash/CC0", "The CC0s of the web"),
    ("ap archive", "file", False, False, "Ana Ruiz/AP Archive", "The app archives"),
)

BEFORE_A_NAME = frozenset(["unknown"])
"""Flag words that are part of a name when one follows: "Unknown Person"."""

BEHIND_A_NAME = frozenset(["archive", "archives"])
"""Flag words that are part of a name when they end it: "Tom Hale Archive"."""

WEAK = frozenset({"cc", "cc0", "released", "referencial", "contexto", "especial", "special", "propias", "file", "files", "archive", "ho", "str", "staff", "prensa", "unknown", "particular", "internet"})
"""Words of prose: a flag only inside a credit."""

@cache
def rows() -> tuple[FlagWord, ...]:
    """The rows with their fields named."""
    return tuple(FlagWord(*row) for row in ROWS)


@cache
def index() -> Index[FlagWord]:
    """The rows by their words."""
    return Index.of((row.words, row) for row in rows())
