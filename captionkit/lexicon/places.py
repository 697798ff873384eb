"""Places that stand behind an organisation's name or a person's: "Museum of Fine Arts, Boston"; they are nobody's name.

Source: general knowledge; countries, their capitals, states and provinces, and cities of museums and newspapers.
"""

from __future__ import annotations

PLACES = frozenset(
    """
    afghanistan|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bangladesh|belarus|belgium|bolivia|brasil|brazil|
    bulgaria|cambodia|cameroon|canada|chile|china|colombia|congo|costa rica|croatia|cuba|cyprus|denmark|dominican republic|
    estonia|ethiopia|haiti|hungary|iceland|iran|iraq|kazakhstan|kosovo|laos|latvia|lebanon|libya|lithuania|madagascar|malawi|
    mali|malta|moldova|mozambique|myanmar|namibia|nepal|qatar|romania|rwanda|saudi arabia|senegal|serbia|slovakia|slovenia|
    somalia|south korea|south sudan|sudan|syria|taiwan|tanzania|tunisia|uganda|uzbekistan|vietnam|yemen|zambia|zimbabwe|
    ecuador|egypt|el salvador|england|españa|finland|france|germany|ghana|greece|guatemala|honduras|hong kong|india|indonesia|
    ireland|israel|italy|jamaica|japan|kenya|malaysia|mexico|morocco|netherlands|new zealand|nicaragua|nigeria|norway|
    pakistan|panama|paraguay|peru|philippines|poland|portugal|puerto rico|russia|scotland|singapore|south africa|spain|
    sri lanka|sweden|switzerland|thailand|turkey|uk|ukraine|united kingdom|united states|uruguay|us|usa|venezuela|wales|
    alemania|belgica|corea del sur|dinamarca|egipto|escocia|estados unidos|filipinas|finlandia|francia|gales|grecia|hungria|
    inglaterra|irlanda|italia|japon|libano|marruecos|noruega|nueva zelanda|paises bajos|polonia|reino unido|
    republica dominicana|rusia|siria|sudafrica|suecia|suiza|tailandia|turquia|ucrania|
    abu dhabi|amsterdam|asuncion|athens|atenas|auckland|baltimore|barcelona|basel|beijing|belfast|berlin|berne|bilbao|
    birmingham|bogota|bologna|bonn|boston|bristol|brooklyn|brussels|bruselas|bucharest|budapest|buenos aires|cairo|calgary|
    cambridge|canberra|cape town|caracas|cardiff|chicago|cincinnati|cleveland|cologne|copenhagen|dallas|delhi|denver|detroit|
    dresden|dubai|dublin|edinburgh|edimburgo|estocolmo|florence|florencia|frankfurt|geneva|ginebra|glasgow|hamburg|havana|
    la habana|helsinki|houston|istanbul|jerusalem|johannesburg|karachi|kyoto|la paz|lagos|leeds|lima|lisboa|lisbon|liverpool|
    london|londres|los angeles|lyon|madrid|malaga|managua|manchester|manila|marseille|melbourne|mexico city|miami|milan|milano|
    minneapolis|montevideo|montreal|moscow|moscu|mumbai|munich|nairobi|naples|new delhi|new haven|new orleans|new york|
    nueva york|newcastle|nottingham|nuremberg|osaka|oslo|ottawa|oxford|paris|perth|philadelphia|pittsburgh|praga|prague|
    providence|quito|rio de janeiro|roma|rome|rotterdam|salamanca|salzburg|san diego|san francisco|san jose|san juan|
    san salvador|santiago|santo domingo|sao paulo|seattle|seoul|sevilla|seville|shanghai|sheffield|st louis|stockholm|
    stuttgart|sydney|tegucigalpa|tel aviv|the hague|tokyo|tokio|toronto|turin|valencia|vancouver|venecia|venice|vienna|viena|
    warsaw|washington|washington dc|wellington|zaragoza|zurich|
    almeria|asturias|badajoz|burgos|caceres|cadiz|cordoba|galicia|granada|huelva|huesca|jaen|leon|lugo|murcia|navarra|ourense|
    oviedo|palencia|pontevedra|santander|segovia|soria|teruel|toledo|valladolid|vigo|zamora|
    alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|
    iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|
    nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|
    south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|dc|ny|ca
    """.replace("\n    ", "").replace("ñ", "n").strip().split("|")
)
"""Folded; words with one space between."""

OPENINGS = frozenset("san santa santo sierra costa machu monte mount playa puerto rio lago lake isla cabo cerro villa ciudad fort saint nova nueva".split())
"""Folded words that open the names of places: "Sierra Bermeja"."""

OF_PAPERS = PLACES.union("andalucia baleares canarias cantabria cataluna euskadi extremadura ibiza mallorca menorca tenerife".split()).difference(
    "asia brooklyn carolina dallas denver florence florencia francia geneva georgia houston india ireland israel jamaica kenya leon lima "
    "lincoln london milan montana nevada paris perth roma salvador santiago sydney valencia victoria vienna virginia washington wellington"
    .split()
)
"""Folded places that open the names of papers, clubs and companies, and are hardly anybody's first name: "Bristol Live"."""
