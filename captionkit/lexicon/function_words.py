"""Words that tell a language, casefolded with their accents kept; a word stands under every language it belongs to."""

from types import MappingProxyType

WORDS = MappingProxyType(
    {
    "en": """
view views headquarters protesters firefighters villagers residents councillor stage premiere rally queue
a about above according across addresses advertisement after afternoon again against ago all almost along already also
although always am american amid amidst among an and announced announces another any anybody anyone anything apart april
are aren't around arrested arrived arrives arriving article articles as asked asks at attack attended attending attends
august away back based be became because become been before began begins behind being below beneath beside besides best
better between beyond big billion black both boy breaking british building but by called calls came campaign can can't
cannot caption carries carrying celebrates celebrating ceremony charged child children church city click comes coming
comment comments company conference contact continue copyright could couldn't country court courtesy crowd daughter day
days dead december delivers despite did didn't died do does doesn't doing don't done down during each earlier early east
eight either election email enough even evening event ever every everybody everyone everything except families family
fans far father february few fewer file find fire first five follow following for former found four friday friends from
further game gave gestures get gets getting girl given gives giving goes going gone good got government great had hadn't
handout has hasn't have haven't having he he's held help hence her here hers herself high him himself his hold holding
holds home hospital house how however hundred husband i i'm i've if image in including indeed injured inside instead
into is isn't it it's its itself january july june just keep killed know large last late later latest leader leaders
least leaves leaving left less let's life like listen little lives living local log login long looked looking looks low
made makes making man many march match may maybe me meanwhile meeting meets member members men met might million mine
minister monday month months more moreover morning most mother much must my myself national near nearly need neither
never new news newsletter next night nine no nobody none nor north not nothing november now october of off officer
officers often old on once one ones only onto or other others otherwise ought our ours ourselves out outside over own
part past people per perhaps person photo photograph photos picture pictured place played player players playing plays
police policy poses posing posted president press privacy protesters published put quite rather reacts read reads
related reserved right rights running runs said same saturday say saying says scene school season second see seeing seen
september set seven several shall share shared she she's short should shouldn't show showing shown shows sign since sits
sitting six small so soldiers some somebody someone something sometimes son soon south speaking speaks speech spoke
standing stands state stay still stood stories story street students subscribe subscription such sunday taken takes
taking talking talks team tell tells ten terms than that that's the their theirs them themselves then there there's
therefore these they they're think third this those though thousand three through throughout thursday thus till time
times to today together told tomorrow too took top toward towards town try tuesday twice two undated under underneath
unless unlike until up updated upon us use used using usually versus very via video waiting waits walked walking walks
want war was wasn't watch water way we we're we've wearing wednesday week weeks well went were weren't west what what's
whatever when whenever where whereas wherever whether which while white who whoever whom whose why wife will winning
wins with within without woman women won won't work worked workers working works world would wouldn't year years yes
yesterday yet you you're you've young your yours yourself
""",
    "es": """
vista vistas sede ayuntamiento logotipo manifestación fachada retrato edificio feria congreso diputados vecinos
bomberos puerto alcalde alcaldesa concejal estreno rodaje escenario
a abajo abril acompañada acompañado acto actualizado acá además adonde aficionados afirmó agentes agosto agua ahora ahí
al alcalde alcaldesa algo alguien alguna algunas alguno algunos algún allá allí alta alto ambas ambos ante antes anuncia
anunció aparece apenas aquel aquella aquellas aquello aquellos aquí archivo arriba aseguró asiste asisten asistió así
ataque aun aunque aviso ayer año años aún bajo bastante bien boletín buen buena bueno cada calle camina caminan campaña
candidata candidato casa casi caso celebra celebran celebró centro cerca ceremonia cien ciento cinco ciudad clic
comentario comentarios como comparte compartir con conferencia contacto continuar contra cookies copyright correo
cortesía cree cual cuales cualquier cualquiera cuando cuanto cuatro cuya cuyas cuyo cuyos cuál cuáles cuándo cuántas
cuánto cuántos cómo da dan dar de debajo debe deben deber debería decir deja dejó del delante demasiado demás dentro
derechos desde después detenido detenidos detrás dice dicen dicho diciembre diez dijo dio diputado discurso domingo
donde dos durante día días dónde e edificio el elecciones ella ellas ello ellos empresa en encima encuentra enero enlace
entonces entre equipo era eran es esa esas escena escuela ese eso esos español española espera esta estaba estaban
estado estar estas este esto estos estudiantes estuvieron estuvo está están esté evento excepto exministro explicó
expresidente fallecidos familia familias febrero forma foto fotografía fotos frente fue fuera fueron fuese gana ganó
general gente gobernador gobierno gran grande grandes guerra ha haber habla hablan habrá había habían hace hacen hacer
hacia hacía han hasta hay haya hayan haz he hecho hemos herido heridos hija hijo hijos hizo hombre hombres hora horas
hospital hoy hubo iba iglesia imagen imágenes incendio incluso indicó informó inicia internacional ir jamás joven juega
jueves juez jugador jugadores julio junio junto jóvenes la largo las le lea leer legal lejos les leído llega llegada
llegan llegó lleva llevan llevó lo local los luego lugar lunes líder madre mal manera manifestantes martes marzo mayo
mayor mañana me mediante mejor menor menos mes meses mi mientras mil millones millón ministra ministro mis misma mismas
mismo mismos miércoles momento mucha muchas mucho muchos muere muerto muertos muestra muestran mujer mujeres multitud
mundo murieron murió muy más mí mío nacional nada nadie ni ninguna ninguno ningún niña niñas niño niños no noche norte
nos nosotras nosotros noticia noticias noviembre nuestra nuestras nuestro nuestros nueva nuevas nueve nuevo nuevos nunca
o observa ocho octubre oeste ofrece os otra otras otro otros padre para parece parte participa participan partido pasa
pasó país países peor pequeño pero persona personas poca pocas poco pocos poder podrá podría podía policía pone por
porque portada posa posan prensa presenta presentó presidenta presidente primer primera primero primeros privacidad pro
propia propio próxima próximo publicada publicado publicidad pudo pueblo puede pueden pues puso que queda quedó quien
quienes quiere quieren quizá quizás quién quiénes qué recibe recibió redes regístrate relacionadas relacionados
reservados rueda sabe saber sale salió saluda salvo se sea sean sección segunda segundo según seis semana semanas
senador septiembre ser será serán sería sesión señaló si sido siempre siendo siete sigue siguen siguió sin sino sobre
sociales soldados solo son su sur sus suscribirse suscripción suscríbete suya suyas suyo suyos sábado sí síguenos sólo
tal también tampoco tan tanta tantas tanto tantos tarde te temas tener tengo tenía tercer tercera ti tiempo tiene tienen
titulares toda todas todavía todo todos trabaja trabajadores trabajan tras tres tribunal tu tus tuvo tú u un una unas
unos usted ustedes va vamos van varias varios ve veces vecinos ver vez vida video viene vienen viernes vino vio visto
vive viven vosotros voy vuestro vía vídeo y ya yo zona él ésta éstas éste éstos última últimas último últimos
""",
    "pt": """
a agora ainda algum alguma alguns alguém ali amanhã ano anos antes ao aos apenas após aquela aquele aqui aquilo as assim
até bem cada cidade com como contra da das de dela dele deles depois desde desta deste deve dia disse disso diz dizer do
dois dos duas durante e ela elas ele eles em embora enquanto entre então era eram essa essas esse esses esta estar estas
estava este estes esteve está estão eu faz fazer fez foi foram foto governo haver hoje homem houve há ir isso isto já
lhe lhes lá mais mal mas me menos mesma mesmo meu meus minha minhas muita muitas muito muitos mulher na nada nas nem
nenhum nesta neste ninguém nisso no nos nossa nosso nossos num numa nunca não nós o onde ontem os ou outra outras outro
outros para pela pelas pelo pelos perante pessoas pode podem pois por porque porém pouco presidente primeira primeiro
quais qual qualquer quando quanto que quem se segundo sem sempre ser seria será seu seus sido sim sob sobre sua suas são
só também tanto te tem ter teu teve tinha toda todas todo todos três tu tudo tão têm um uma umas uns vai você vocês vão
vós à às é
""",
    "ca": """
a abans ahir així això al algun alguna allà allò als altra altre altres amb any anys aquell aquella aquest aquesta
aquestes aquests aquí ara avui bé cada cap ciutat com contra d darrere davant de del dels demà des després deu dia dins
dir diu dona doncs dos dues durant el ell ella elles ells els em en encara ens entre era eren es estan estar estat
estava està et fa fan fer fet fins fora foto fou gairebé gent govern ha han haver havia he hem hi ho home i ja jo l la
les li llavors lo mai malament mateix mateixa mentre menys meu meva molt molta moltes molts més ne ni ningú no només
nosaltres nostra nostre nostres o on pel pels per perquè però poc poden pot president primer primera qualsevol quan
quant que qui quin quina quines quins què res se segons sempre sense ser seria serà seu seus seva seves si sinó sobre
sota sí són també tampoc tan tant tenen tenia tenir teu tot tota totes tots tres tu té un una unes uns us va vaig van
vosaltres vostè és
""",
    "gl": """
a agora algunha algún algúns alí aló ano anos ante antes ao aos aquel aquela aquilo aquí as así ata aínda ben cada cal
cales calquera cando canto che cidade como con contra da das de debe del dela deles desde despois desta deste di dicir
dixo do dos dous durante día dúas e el ela elas eles en entre entón era eran esa esas ese eses esta estaba estar estas
este estes estivo está están eu facer fai fixo foi foron foto goberno haber hai home houbo hoxe ir iso isto lle lles
mais mal mañá me menos mentres mesma mesmo meu miña moi moita moitas moito moitos muller máis na nada nas nesta neste
nin ninguén ningún no non nos nosa noso nun nunca nunha nós o onde onte os ou outra outras outro outros para pero pode
poden pois pola polas polo polos por porque pouco presidente primeira primeiro que quen se segundo sempre sen senón ser
será sería seu seus si sido so sobre son só súa súas tampouco tamén tan tanto te ten ter teu teñen ti tivo tiña toda
todas todo todos tras tres un unha unhas uns vai van vostede vós xa xente á ás é
""",
    "it": """
a abbiamo adesso agli ai al alcune alcuni alla alle allo allora altra altre altri altro anche ancora anni anno avere
aveva avuto bene che chi ci città ciò come con contro così cui da dagli dai dal dalla dalle dallo degli dei del della
delle dello detto deve di dice domani donna dopo dove due durante e ed egli era erano essa essere essi fa fanno fare
fatto fino foto fra fu giorno già gli governo ha hanno ho i ieri il in io l la le lei lo loro lui là lì ma mai male meno
mi mia miei mio molta molte molti molto ne neanche negli nei nel nella nelle nello nessuno niente noi non nostra nostro
nulla né o oggi ogni oppure ora per perché però più poco poi poiché possono presidente prima primo può qua qualche quale
quali quando quanto quella quelle quelli quello questa queste questi questo qui quindi sarebbe sarà se secondo sempre
senza si solo sono sopra sotto sta stanno stata stati stato stava stessa stesso su sua sue sugli sui sul sulla sulle
sullo suo suoi sì tanto ti tra tre tu tuo tutta tutte tutti tutto un una uno uomo va vanno verso vi voi è
""",
    "fr": """
a ai ainsi aller alors an année ans après as au aucun aucune aujourd'hui aussi autre autres aux avait avant avec avoir
avons beaucoup bien c c'est car ce ceci cela celle celles celui ces cet cette ceux chaque chez combien comme comment
contre d dans de demain depuis derrière des deux devant dire dit doit donc dont du dès déjà elle elles en encore entre
est et eu faire fait femme font fut gouvernement hier homme ici il ils j jamais je jour jusque l la le les leur leurs
lors lorsque lui là m ma maintenant mais mal malgré me mes moins mon même mêmes ne ni non nos notre nous on ont or ou
oui où par parce parmi pas pendant personne peu peut peuvent photo plus plusieurs pour pourquoi premier première
président puis puisque qu quand que quelque quelques qui quoi rien s sa sans se selon sera serait ses seulement si
sommes son sont sous suis sur ta tandis tant te tes ton toujours tous tout toute toutes trois très tu un une va vers
ville vont vos votre vous y à ça étaient était été être
""",
    "ro": """
a acea aceasta această aceea acel acela acest acesta aceste acești aceștia acolo acum ai aici al ale alt alte altă alți
am an ani anul apoi ar are asta astfel astăzi atunci au avea avem avut azi bine bărbat care ce cine conform contra cu
cum când cât câte câți că căci către da dacă dar de deci deja deoarece despre deși din dintre doar doi două
dumneavoastră după e ea ei el ele era erau este eu fac face femeie fi fie fiecare fiindcă foarte fost foto făcut fără
guvernul i iar ieri la le lor lui lângă mai mea mei mele mereu meu mult multe multă mulți mâine mă ne nici niciodată
nimeni nimic niște noastră noi nostru nu numai o orașul oricare pe pentru peste poate pot președintele prima primul prin
printre puțin până rău sa sale sau se spre spune spus sub sunt să săi său te toate tot toți trebuie trei tu tău un una
unde unei unele unii unui unul va voi vor vă zi îi îl în înainte încă însuși însă între și
""",
    "eu": """
ahal aldean arabera argazkia ari arte artean asko atzo aurretik azken bai baina baino baita baizik bakoitza barik bat
batek batera batzuk behar beraz bere beren bertan beste besteak beti bezain bezala bi bidez bihar bost buruz da dago
daude dela den dena denak dio diote dira direla diren ditu dituen dituzte du duela duen dugu dut dute dutela duten duzu
edo edota egin egingo egiten egon egoten egun egunean emakume eman ere esan esaten eta etorri euren ez ezer ezta gabe
gara gaur gehiago gero gisa gizon gobernua gu gure gutxi gutxiago guzti guztiak haiek hain hainbat han haren hark hartu
hau hauek hauen hemen hi hiria hiru honek honen hor hori horiek horrek horren hura ikusi inoiz inor izan izango izanik
joan kontra lau lehen lehenengo nahi naiz ni nintzen nire noiz nola non nor nork ondoren orain orduan oso presidentea
urte urteko zaie zaio zara zegoen zehar zein zela zen zenbait zenbat zer zergatik ziren zituen zu zuek zuela zuen zure
zuten
""",
    "de": """
ab aber alle alles als also am an andere anderen auch auf aus bei beim bereits bevor bild bin bis da damit dann darf das
dass dein dem den denn der des dich die diese diesem diesen dieser dieses dir doch dort drei du durch ein eine einem
einen einer eines einige er erste ersten es etwa etwas euch foto frau für gegen gestern gewesen habe haben hat hatte
hatten heute hier hinter ich ihm ihn ihnen ihr ihre ihren ihrer im immer in ist ja jahr jahre jahren jede jeder jedes
jemand jener jetzt kann kein keine keinen konnte können laut machen macht man mann mehr mehrere mein meine menschen mich
mir mit morgen muss müssen nach nachdem neben nein nicht nichts nie niemand noch nur ob obwohl oder ohne präsident
regierung sagt sagte schon sehr sein seine seinen seiner seit sich sie sind so soll sollen sondern stadt tag trotz uhr
um und uns unser unsere unter viel viele vom von vor wann war waren warum was wegen weil welche welcher welches wem wen
wenig weniger wenn wer werden wessen wie wieder will wir wird wo wollen worden wurde wurden während zu zum zur zwei
zwischen über
""",
    }
)
