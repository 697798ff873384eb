"""First names of people, folded; names that are also common words, places or brands are left out.

Sources: general knowledge, and the names that Faker 40.54.0 (MIT licence) knows in two or more of its locales, added on
2026-11-23 by `tests/tables/given_names.py`.
"""

GIVEN_NAMES = frozenset(
    """
aage aaliyah aarav aaron abbas abbey abbie abdelkader abdul abdullah abdullahi abel abelardo abigael abigail abner
abraham abram achille achim adalberto adam adan adda adel adela adelaida adelaide adelbert adele adelheid adelia adelina
adeline adem aden adil adina aditya adnan adolf adolfo adonis adrian adriana adriane adrianna adrianne adriano adriel
adrien adrienne aedan agata agatha agathe agne agnes agnese agneta agnieszka agusta agustin agustina ahmad ahmed ahmet
aicha aida aidan aideen aiden aileen aili ailis aime aimee aina ainara aine ainhoa aino aisha aisling aitana aitor ajan
ajay aki akif akiko akira akos alain alan alana alanna alannah alban albert alberta alberte albertina albertine alberto
albin albina albino albrecht alcides alda aldis aldo alea alec alejandra alejandro alejo aleks aleksandar aleksander
aleksandr aleksandra aleksei alen alena alessandra alessandro alessia alessio aleta alex alexa alexander alexandr
alexandra alexandre alexandru alexei alexej alexey alexia alexis alf alfonso alfred alfredo algot ali alice alicia alida
alina aline alis alisa alisha alison alissa alisson alistair alix aliya alize allan allen allison almira almudena almus
alois aloisia alondra alonso aloys alphons alphonse alphonsus alva alvar alvaro alvin alwin alwina alwine alyssa alzbeta
alzina amada amador amalia amalie amalija amanda amandine amani amara amaro amaya ambar ambrose amelia amelie americo
amie amin amina amine amir amira amos amparo amy ana anabel anabela anabella anahi anais analia anas anastacia anastasia
anatoly ander anders andoni andra andre andrea andreas andree andrei andreia andrej andres andreu andrew andrey andri
andrin andrzej andy anes aneta anett anette anezka angel angela angele angelica angelika angelina angeline angelique
angelita angelo angie angus anibal anica anika anil anina anisa anissa anita anja anjali anka anke ann anna annabel
annabell annabella annabelle annalena annalisa annalise annamaria annamarie anne anneke anneli annelie annelies
anneliese annelise annemarie annemie annetta annette annick annie annika annikki annina annita anny anouk anselmo antero
anthony antje antoine antoinette anton antonella antoni antonia antonie antonietta antonija antonin antonina antonino
antonio antonius antony antti anya aoife apolonia arabella araceli aracely arantxa arcelia archer archie arda ardis
ariadna arian ariana ariane arianna arie ariel ariella arif arin arina aris aristide arjun arlene arlette arley armand
armando armida armin arnaldo arnau arnaud arne arno arnold arnoldo arnulfo aron arpad arron arsenio arta artan artemio
arthur artis artur arturo arun arvid arvo aryan arzu asha asher ashish ashlee ashleigh ashley ashling ashraf ashton
asier asiman asma assunta astrid atena atilio attila aubrey aude audrey augusta auguste augustin augustina augustine
augusto aurel aurelia aurelie aurelien aurelio aurore avni axel axelle ayaan aydan ayden ayesha ayla ayleen aylin ayman
aynur ayoub ayse aysel ayten ayub azad aziz azra azucena babette bailey baldur baltasar balthasar bambi baptiste barack
barbara barbora baris barry bartholomew bartley bashar basilio bastian bastien bayram bayron beata beate beatrice
beatrix beatriz becky beda begona bela belinda ben benard benedict benedicte benedikt benicio benita benito benjamim
benjamin benno benny benoit benta bente benthe berat berend berenice berit bernabe bernadette bernadine bernard bernarda
bernardino bernardita bernardo bernd berndt bernhard bernice bernie bernt bert berta bertha berthe bertil bertram
bertrand beryl betania beth bethan bethany betina betsy bettina betty beverley beverly biagio bianca bianka bibi bibiana
bilal biljana billie billy bina birger birgit birgitta birte birthe bjarne bjorn bladimir blahoslav blaine blanche
blanka blazena boaz bob bobby bodil boel bogdan bohumil bohumila bohumir bohuslav bojan boleslav bonnie boris borja
bozena brad bradley brady brahim bram brandi brandon brandy branislav branka branko braulio braxton brayan brayden
breanna breda brenda brendan brendon brennan brett brian briana brianna brice bridget brien brigid brigida brigita
brigitta brigitte brinda brita britney britt britta brittany brittney brodie brogan bronagh bronislava bronwyn brooke
bruce bruna bruno bryan bryce byron cacilia caitlin caitlyn caitriona caleb calista callum calogero calvin cameron
camila camilla camille camilo canan candace candela candelaria candice candida candido caoimhe capucine caren caridad
carin carina carine carl carla carles carlo carlos carlota carlotta carly carmel carmela carmelita carmelo carmen
carmina carmine carol carola carole carolin caroline carolyn carolyne carrie carsten casandra casey casper cassandra
cassidy cassie catalina catarina caterina cathal catharina catherine cathleen cathrine cathy cato catrin catrina
catriona cayetana cecelia cecil cecile cecilia cecilie cedric ceferino celestin celestine celestino celia celina celine
celso cesar ceyhun chandra chantal chantel chantelle charlene charles charlie charline charlotta charlotte charly
charmaine charo chelsey cherie cheryl cheyenne chiara chloe chris christa christel christelle christiana christiane
christianne christie christin christina christine christof christofer christoffer christoph christophe christopher
christos christy chuck ciara ciaran cillian cindy cinthia cintia cipriano ciro citlali claire clarence clarice clarisa
clarissa clarisse claude claudette claudia claudie claudine claudio claudius claudy claus clemence clemens clemente
clementina clifford cliodhna cliona clive clodagh cloe clotilde codie colette colin colleen collette collin colm colton
colum conal conall conan concetta concha connie connor conny conor conrad constance constantin constanza constanze
consuela consuelo coralie cordula corey corina corine corinna corinne cormac cornel cornelia cornelio cornelis cornelius
corrie cortney cory cosima cosimo courtney craig cristhian cristian cristiana cristiano cristina cristobal cristofer
cristopher csaba ctibor curt curtis custodio cynthia cyprian cyril cyrille cyrus daan dafina dafne dagmar dagmara dagny
dagoberto daire dalia dalibor dalvin damaris damian damiano damien damir damjan damon danae dania danica daniel daniela
daniele daniella danielle danijel danijela danilo danna danny dante dany daphne darcy daren dariana darin darina dario
darius dariusz darko darlene darragh darrell darren darrin darryl darryn darwin daryl dasa daudi dave david davide davin
davor davy dayana dayna deane deanna dearbhail dearbhla debbie debby debora deborah deborrah debra declan deidre deirdre
deisy delcy delfina delia delphine demetra demetrio demian denis denisa denise denisse deniz dennis denny dereck derek
derick dermot derrick dervla desiderio desiree desmond detlef devin dewi deyanira diana diane diann dianna dianne
diarmuid didier diego dieter dietmar dietrich dilan dilara dillon dimas dimitri dimitrios dimitris dina dinah dino diogo
dionisio dionne diosdado dirk diya dmitri dmitry dmytro dobroslav dolly domenic domenico domhnall dominga dominic
dominick dominik dominika dominique donal donald donat donatella donato donna donovan dorcas doreen dori dorian dorina
dorine doris dorota dorotea dorothea dorothee dorothy dorte dorthe doug douglas draga dragan dragica drago drahomira
drahoslav drahoslava drew duane duncan dunja dusan dustin dwayne dwight dylan eamon eamonn ebba ebbe ebenezer ebrahim
eda edda eddie eddy edel edelmira edgar edgard edgardo edin edina edinson edison edith edmond edmund edmundo edna
edouard edson eduard eduarda eduardo edvard edvin edward edwin edwina efrain efren egbert eggert eileen eilis eilish
eimear eimer einar eino eitan ekaterina ekrem eladio elaine elba elbert elda eldar eldon elea eleanor eleanora elena
eleni elenore eleonora eleonore eleuterio elfie elfriede elgin eli elia elian eliana eliane elias elie eliecer elif
elijah elin elina eline elinor elio eliot elis elisa elisabet elisabeth elisabetta elise eliseo elisha eliska elizabeth
elke ellen elli ellie ellinor elliot elly elma elmar elmer elmira elmo elna elnur elodia elodie eloi eloisa eloise elon
eloy elsa elsbeth elsie elsy elton elva elvia elvin elvina elvira elvis elvy elza elzbieta emanuel emanuela emanuele
emelia emelie emelina emeline emely emerson emile emilia emilian emiliana emiliano emilie emilija emilio emilly emily
emin emine emir emma emmanuel emmanuelle emmet emmett emmi emmy emre emy encarnacion enea eneko enes engla enna ennio
enola enric enrico enrique enriqueta enver enya enzo eoghan eoin epifanio erasmo erastus erdogan erhard eric erica erich
erick erik erika erin erina eris erkan erla erland erling erna ernest ernestina ernestine ernesto ernst erol ervin erwin
eryn esmeralda esperanza esra esteban estefania estefany estela estella estelle estera esteve esther ethan ethel etienne
etna etta eufemia eugene eugenia eugenie eugenio eulalia eunice eusebia eusebio eva evald evaline evan evance evangelina
evaristo evelien evelin evelina eveline evelio evelyn evelyne evert evgeny evi evie evy ewa ewald ezekiel ezequiel ezio
ezra fabia fabian fabiana fabien fabienne fabio fabiola fabrice fabricio fabrizio facundo faisal fanny farah farid fariz
faruk fatih fatiha fatima fatma faustino fausto fay faye feargal fearghal febe federica federico fedor felice felicia
feliciano felicie felicitas felicity felipa felipe felix femke ferdinand ferenc fergal fergus fermin fernand fernanda
fernande fernando ferran festus fidel fien filip filipa filipe filippa filippo filomena finbar finn fintan fiona
fionnuala flavia flavio flemming flore florencia florencio florent florentin florentina florentine florentino florian
floriane florin florina florinda florine floris fortunata fran franc francesc francesca francesco francine francis
francisca francisco franck francois francoise franjo frank frankie franky frans frantisek frantiska franz franziska
fraser fred freda freddie freddy frederic frederick frederik frederique fredo fredric fredrick fredrik fredy freja freya
frida fridolin frieda friederike friedrich fritz frode fumio fuzuli gabi gabino gabor gabriel gabriela gabriele
gabriella gabrielle gaby gael gaelle gaetano gaia gail galina gareth garret garrett garry gary gaspar gaston gavin
gaylene gebhard geert geir gema gemma genaro genevieve gennaro genoveva geoff geoffrey georg george georges georgette
georgiana georgina georgine georgios gerald geraldine geraldo gerard gerardo gerd gerda gerhard gerhardt geri gerlinde
germaine gerold geronimo gerrit gerry gerson gert gertrud gertrude geza ghislain ghislaine giacomo giada gian giancarlo
gianfranco gianluca gianna gianni gideon gilbert gilberte gilberto gilda gilles gillian gilman gina ginette gino gioia
gion giorgia giorgio giorgos giovanna giovanni giovanny gisela gisele giselle gisselle gitte giulia giuliana giuliano
giulio giuseppa giuseppe giuseppina gladis gladys glenda glenn goncalo gonzalo goran gordana gordon gorka gottfried
gottlieb grace graciela graeme graham grainne grayson grazia graziella greg gregg gregoire gregor gregorio gregory greta
gretchen grete grethe gretta griselda grzegorz gudrun guido guilherme guillaume guillem guillermina guillermo gulaga
gulay gulus gulzar gunar gunda gunhild gunnar gunner gunter gunther gustaf gustav gustave gustavo gwen gwenda gwendoline
gwendolyn habiba hadija hailey hakan hakim hakon haley halil halima halley hamid hamish hamza hana hanife hanna hannah
hanne hannele hannelore hannes hans hansjorg hanspeter harald harley harold harri harriet harry hartmut harun hasan
hassan hatice haydee hayden hayleigh hayley heather hector hedda hedi hedvika hedwig hedy heidi heidy heike heiko
heinrich heinz helen helena helene helga helge hella hellen helma helmer helmut heloise hendrik henning henny henri
henrieta henrietta henriette henrik henrique henry herbert herdis heriberto herma herman hermann hermina hermine
herminia herminio hernan hernando herta hertha herve hilario hilary hilbert hilda hilde hildegard hildur hillary hillevi
hilma hilmar hipolito hiram hiroshi hiroyuki hjalmar hjordis holger hollie honora horacio horst hortense hortensia hosea
howard hubert hugh hugo hugues huguette hulda humberto humphrey hunter husein huseyin hussein huy iago iain ian ibrahim
ica idris ieva ignac ignace ignacia ignacio ignatz ignaz igor ihsan ika iker ilaria ildiko ileana ilenia ilias ilija
ilja ilona ilse ilya ilyas imam imane imanol imelda imke immanuel imogen imran imre inaya indira indra ineta inez inga
inge ingeborg inger ingmar ingo ingrid ingrida ingvar inigo inmaculada inna ioannis iolanda iona iratxe iren irena irene
irfan irina irine irja irmgard isaac isabel isabela isabell isabella isabelle isadora isaiah isaias isak ishaan isidor
isidora isidoro isidro ismael ismail ismet isobel issack istvan itzel itziar ivan ivana ivanka ivar iver iveta ivette
ivica ivo ivona ivonne ivor iwan izabela izidor jaan jacek jacinta jacinto jack jackeline jackie jacky jaclyn jacob
jacobo jacqueline jacques jadranka jael jafet jaime jair jairo jaka jake jakob jakub jamaal jamal jameel james jamie
jamil jamila jan jana jane janet janeth janette jani janice janick janik janina janine janis janko jann janna janne
jannie jannik jannis jano janos janus jaqueline jared jari jarl jarlath jarmila jarno jaromir jaron jaroslav jaroslava
jarrod jasmin jasmina jasmine jasna jason jasper jaume javi javier javiera jaxon jayda jayde jayden jayne jayson jazmin
jean jeana jeanette jeanine jeanne jeannette jeannie jeannine jeff jeffery jeffrey jeison jelani jelena jelle jemma jena
jenifer jeniffer jenna jenni jennie jennifer jenniffer jenny jens jere jeremiah jeremias jeremie jeremy jerica jermaine
jerome jeronimo jerry jerson jerzy jesper jesse jessica jessie jessika jessy jesus jhoan jhon jhonatan jhonny jill
jillian jim jimena jimmie jimmy jiri joachim joakim joan joana joann joanna joanne joao joaquim joaquin joaquina jocelyn
jocelyne jochen jodi jodie jody joe joel joelle johan johana johann johanna johanne johannes johans john johnathan
johnnie johnny johny jolana jolanda jolanta jolene jolie joline jon jona jonah jonas jonatan jonathan jonathon joni
jonna jonny joost jordi jordon jordy jorg jorge jorgen joris jorja jorn jorunn jose josee josef josefa josefin josefina
josefine joselyn josep joseph josephine josephus josette josh joshua josiah josiane josie josip josko josua josue jovan
jovana jovita joyce jozef juan juana juanita juanjo juanma jude judit judita judith judy juhani jule jules julia julian
juliana juliane julianna julie julien julienne juliet julieta juliette julija julijana julius junia junius juraj jure
jurgen justin justina justine justus jutta juul kaarina kai kaia kaitlin kaitlyn kaj kaja kala kaleb kalevi kali kalina
kalle kalman kamal kamala kami kamil kamila kamran kamron kamya karan kare kareem karel karen kari karim karima karin
karina karine karl karla karley karli karlina karlo karma karol karolin karolina karoline karsten karyn kasim kaspar
kasper kassandra kata katalin katarina katarzyna kate katelyn katerina katerine katharina katharine kathe katherin
katherina katherine kathi kathleen kathrin kathryn kathy kati katia katie katja kato katrin katrina katty katy katya
kayden kaye kayla kaylee kayleigh kazim keanu keegan keely keiko keir keira keisha keith kelli kellie kelly kelsey
kelvin kemal ken kenan kendra kenji kenneth kenny kenzie keri kerri kerrie kerry kerstin kevin khadija khaled khalid
khalil khloe kian kiara kiera kieran kilian killian kim kimberley kimberly kira kirk kirsten kirstie kirstin kirsty
kitty kjell klaas klara klaudia klaus klemens klement knut koko koldo konrad konstantin konstantinos kori kornel
kornelia kornelius krish krishna krista kristel kristen krister kristi kristian kristiana kristie kristiina kristijan
kristin kristina kristine kristjan kristof kristofer kristoffer kristopher kristy krystal krystyna krzysztof kuno kurt
kurtis kvetoslava kwame kyan kyara kyla kyle kylie kyra laban lacey ladina ladislav ladislava laetitia laila lamar lara
larisa larissa larry lars lasse laszlo latasha latif latoya laura laure laureen lauren laurence laurens laurent laurenz
lauretta laurette lauri laurie laurin laurine lautaro lavinia lawrence layla lazar lazaro leah leana leander leandra
leandro leanne leano leena leia leidy leif leigh leila lelia lena lene leni lenka lenn lennart lenny leona leonard
leonardo leonce leoncio leone leonel leonhard leonid leonidas leonie leonor leonora leonore leontina leontine leopold
leopoldo leroy lesia lesley leslie lesly leticia letitia letizia levi levin lewis leyla leyli liam lian liana liane liba
libby libor lida lidia lidija liesbeth ligia ligita liisa lila lili lilia lilian liliana liliane lilija lilja lilla
lilli lillian lilly lily lina linde lindsay lindsey linn linnea lino linus lionel lisa lisandro lisbet lisbeth lise
liselotte lisette lissette liv livio liz liza lize lizeth ljiljana ljubica ljudmila lloyd lluis loes logan loic lois
lola lolita lona loni lonnie lora loraine lorcan lore loredana lorelei lorena lorenz lorenza lorenzo loreto loretta
loretto lori lorin lorine loris lorna lorraine lothar lotta lotte lotti lou louie louis louisa louise lovisa lovro luana
lubomir lubos luc luca lucas lucette lucia lucian luciana luciano lucie lucien lucienne lucija lucila lucile lucinda
lucio lucretia lucy ludivine ludmila ludovic ludovica ludvig ludvik ludwig luigi luis luisa luise luisina luiz luiza
luka lukas luke lupe lurdes lutfi luz luzia lydia lydie lynda lyndon lyndsay lyndsey lynette lynn lynne lynnette lynsey
maaike maarit maarten mabel macarena maciej maddison madeleine madelene madeline mads mael maelle maeva maeve mafalda
magali magaly magda magdalena magdalene maggie maggy magnus mahdi mahir mahmoud mahmud mahmut maia maicol maida maija
maik maira maire mairead maite maj maja majken makayla makena maks maksim malachy malak malcolm malea malena malene
malgorzata malia malik malika malin mallory malou malte malvina mamadou mandy manel manfred manila manish manolo manon
mantas manu manuel manuela manuelita manus mara marc marcel marcela marcelina marceline marcelino marcell marcella
marcelle marcello marcelo marcia marcial marcin marcio marco marcos marcus marek maren margaret margareta margarete
margaretha margarida margarita margaux margherita margit margita margo margot margret margrit marguerite mari maria
mariah mariam marian mariana marianela mariann marianna marianne mariano maribel marica maricela marie mariela mariella
marielle marietta mariette marija marijan marijana marika marilena marilyn mario marion maris marisa marisela marisol
marissa marit marita maritta maritza marius mariusz marja marjan marjatta marjorie mark marko markus marleen marlen
marlena marlene marlies marlin marlis marlon marlyse marta marten martha marthe marti martial martim martin martina
martine marvin mary maryam maryann maryanne marylene maryline maryse massimiliano massimo matej mateja mateo mateus
mateusz matheo mathew mathias mathieu mathijs mathilda mathilde mathis matias matija matilda matilde mats matt matteo
matthew matthias matthieu matti mattia mattias matyas maud maude maura maureen maurice mauricette mauricio maurine
maurits maurizio mauro maxim maxime maximilian maximiliano maximilien maximus maxine maxwell mayra mayte meagan meaghan
meda meg megan megane meghan mehdi mehmet meike meinrad melania melanie melany melba melina melinda melisa melissa
melita melodie melvin meredith merel merle merlin mervin mervyn mery meryem metin metod metta mette mia micael micaela
micah micha michael michaela michaele michal micheal michel michela michele micheline michell michelle mick mickael
miguel mihael mihaela mijo mika mikael mikaela mikayla mike mikel mikhail mikkel mikko mikulas milada milagros milana
milda mildred milena milica milka millicent millie milly milo milos miloslav miloslava mimi mina mindy minna minoru
miodrag mirco mireia mireille mirela mirella mireya miriam miriama mirja mirjam mirjana mirko mirna miron miroslav
miroslava mirsad mirta misael misty mitch mitchel mitchell mitra mladen modesto mohamad mohamed mohammad mohammed mohan
moira moises mojmir mollie molly monica monika monique monserrat montse morena morgane moritz morris morten mortimer
moses mostafa muhamed muhammad muhammed mulayim muli murat muriel murielle murray muslum mustafa mustapha mya myles myra
myriam myrta nabil nacho nadege nadezda nadia nadin nadine nadir nadja nael nahuel naim najam nana nancy nando nanna
nanni naoise naomh naomi narcisa narciso narendra nassim natacha natali natalia natalie natalija natalja nataly natan
natanael nataniel natasa natascha natasha natasja nathalia nathalie nathaly nathan nathanael nathaniel natividad nayeli
nayib nazim neha nehemiah neil nela nelia nelida nelio nelli nellie nelly nenad nerea nereida nestor nevaeh nevenka
neville nevin nevio niall niamh nicanor nichola nicholas nichole nick nicklas nicky niclas nico nicola nicolai nicolas
nicole nicoletta nidia niels nieves nigel nihad nihal niina nik nika nikita nikki niklas niko nikola nikolai nikolaj
nikolaos nikolas nikolaus nikoletta nikolina nilda nils nina nisa nives niyazi noa noah noam noe noelia noella noelle
noemi noemie nora norah norbert norberto noreen noriko nour nuala nuno nuria nuru nury obed oceane octavia octavie
octavio oda odalis odalys odette odile ofelia oihane oisin oksana okto olaf olav olavi oldrich oleg olegario oleksandr
olena olga olimpia oliva oliver olivia olivie olivier ollanta olof omar omari omer ondrej oni onofre oona oonagh ophelia
ophelie orhan oriana oriol orla orlaith ornella osama oscar oskar osman osvald osvaldo oswald oswaldo othmar otilia otis
oto ottilia ottilie otto ovidio owen oxana ozlem pablo paco padraic padraig paige paloma pamela panfilo paola paolo
pascal pascale pascual pascuala pasquale patric patrice patricia patricio patrick patrik patrizia patxi pau paul paula
paule paulette paulina pauline paulino paulo pauric pavel pavla pawel payton peadar pearse peder pedro peggy pekka
penelope percy petar pete peter petr petrina petronela petros petter peyton phil philip philipp philippa philippe
phillip philomena phoebe phylis phyllis pia pierce pierina piero pierre pierrette pieter pietro piotr piper pippa pirmin
pius polly porfirio pranav prisca priscila priscilla priska priya priyanka qabil qadim qasim quentin quincy quinn
quinten quique rabah rachael racheal rachel rachelle rachid radmila radomir radoslav radovan rael rafa rafael rafaela
raffael raffaela raffaele raffaella rafi rafiq ragna ragnar ragnhild raheem rahel rahul raimund raimundo raina rainer
raisa raj rajesh rajiv rakesh ralf ralph ramadan ramazan ramesh ramiro ramon ramona rana randall randi randolf randy
rania raoul raphael raphaela raquel rashid rasmus raul raven ravi rayan raymond raymonde rebeca rebecca rebeka rebekah
rebekka redmond reece regan reginald regine regis reimar reinaldo reine reiner reinhard reinhart reinhilde reinhold remi
remigio remy renata renate renato rene renee renzo reuben reva reyna reynaldo reza rhianna rhiannon rhoda rhona rhonda
rhys rian ricarda ricardo riccardo richard rick rickey ricky rico rigoberto rik rika rina rino rishi rita riya rob
robbie robby robert roberta roberto robyn rocco rochelle rocio roderick rodger rodney rodolfo rodolphe rodrigo roel
rogelio roger rohan roisin roland rolande rolando rolf romain romaine romana romane romeo romina romuald romulo romy
rona ronal ronald ronaldo ronan ronja ronnie ronny rony roque rory rosa rosalba rosalia rosalie rosalind rosalinda
rosana rosanna rosanne rosaria roseanna roseline roselyn rosemarie rosendo rosetta rosey rosi rosie rosina rosita roslyn
rosmarie ross rossana roswitha rosy rouven rowan rowena roxana roxane roxanna roxanne roy roza rozalia rozalija ruairi
ruben rudi rudiger rudolf rudolph rudy rufino rui rune rupert ruperto russell rut ruth ruzena ruzica ryan ryder ryszard
saad saadat saban sabina sabine sabir sabri sabrina sacha sadie saeed safet safina safiya sahra salah saleh salih salim
salina sally salma salman salome salomon salvatore sam samanta samantha sami samir samira sammy samson samu samuel samy
sanae sander sandi sandor sandra sandrine sandro sanja sanjay sanna sanne santi santino sara sarah sarai sari sarina
sarita sasa sascha sasha saskia satoshi saul saundra saverio scarlet scarlett scarlette scott seamus sean sebastiaan
sebastian sebastiano sebastien sedat selena selim selin selina selma sepp serafina serena serge sergei sergej sergey
sergi sergio serhii seth severin severine severino severo sevim seyda shaban shana shane shani shania shanice shanna
shannan shannen shannon shari sharlene sharon shaun shauna shawn shawna shay shayne shea sheena sheila sheilah shelia
shelley shelly sheree sheri sherri sherry sheryl shiela shinzo shirley shona sian sibylle sidonia siegfried sienna
sigmar sigmund signa signe sigrid sigrun sigurd silas silja silje silke silvana silvano silvester silvia silvio simeon
simion simon simona simone simonne sinead sinisa siobhan siri siti siv skye skyla skylar slavica slavka slavko slavomir
slobodan socorro sofiane sofie solange solene solomon solon solveig sona sonia sonja sonny sonya sophia sophie soraya
sorcha soren spencer stacey stacie stacy stan stana stanislaus stanislav stanislava stef stefan stefana stefani stefania
stefanie stefanija stefano steffen steffi steinar stela stella sten stephan stephane stephanie stephany stephen steve
steven stewart stig stijn stina stine stjepan stuart sula suleyman sumayya sundar sunil susan susana susann susanna
susannah susanne susi sussie suzana suzanna suzanne suzette suzy svatopluk svea sven svenja sverre svetlana swen sybilla
sybille sylva sylvain sylvester sylvia sylviane sylvie sylwia tabea tabitha tadeas tadeo tadeusz taha tahir tai taina
taj taja takashi tali talia tamanna tamara tamas tami tammie tammy tanguy tania tanja tanya tapani tapio tari tarik
tariq tasha tatiana tatjana tayla taylor ted teddy tegan tekla tenzin teodor teodora teodoro teofilo terence teresa
terese teresia teresita terezia terrance terrence terri terry tess tessa thaddeus thalia thea theda thekla thelma theo
theodor theodora theodore theophile theres theresa therese theresia thiago thibaud thibault thibaut thierry thijs thomas
thorsten tia tiago tiana tiara tiare tibor tiffany tiina tijs tilda tilde tilman tim timea timmy timon timotej timoteo
timothee timothy tina tindra tino tisa tito titus tiziana tiziano tobias toby todd toivo tom tomas tomasa tomasz tomi
tomislav tommy toni tonia tonny tony tonya torben tore torsten tory tove tracey traci tracie tracy travis trent trevor
tricia trina trine tristan trudi tulio turkan tuulikki tyler tyra tyrone tyson udo ugo ugur ulf uli ulises ulla ulrich
ulrik ulrike umar umberto unai unni uriel urs ursula urszula usman ute uwe vaclav vadim vagn vala valborg valdemar
valdis valentim valentin valentina valentine valentino valeri valeria valerie valerio valery valeska valter vanda vanesa
vanessa vania vanja vanya veda veerle veli velma venancio verena verner vernon veronica veronika veronique vesna veta
vicente vicki vickie vicky victoire victor victoriano victorine victorino vidar viggo vijay viktor viktoria viktorija
vilhelm vilhelmina vilma vince vincent vincenza vincenzo vinciane vinicius vinzenz violeta violetta violette virgilio
virginie viridiana vit vitaly vito vitor vitoria vittoria vittorio vivek vivian viviana viviane vivien vivienne vlad
vladimir vladimira vladislav vlado vlasta vlastimil vojtech volker volodymyr vratislav wahab waldemar waldo walid wally
walter waltraud wanda warren wei weldon wendelin wendy wenzel werner wesley wilber wilfred wilfredo wilfrido wilfried
wilhelm wilhelmina wilhelmine willard willem willi william willian willie willy wilma wilmer winfred winifred winnie
winston witold wladimir wojciech wolfgang wout wouter wyatt xabier xander xaver xavi xavier xenia ximena ximo xiomara
xose yadigar yadira yael yago yahya yair yaiza yamilet yanet yanis yann yannick yannis yaqub yara yaritza yasar yasemin
yasin yasmin yasmina yasmine yasser yassin yassine yazgul yazmin yeison yenifer yenny yesenia yesica yessenia yessica
yevgeny yitzhak ylva yngve yoav yohan yohana yoko yolanda yolande yosef yoselin younes youssef yrsa yuki yulia yuliana
yunis yuri yuridia yusuf yvan yves yvette yvon yvonne zac zacarias zach zacharie zachary zahid zahir zahra zahur zaid
zaida zainab zaira zakaria zamir zane zaneta zayan zdenka zdenko zdravko zehra zelda zeljko zelma zeno zenobia zenta
zeynep zigmund zina zita zlatko zoe zoey zofia zoltan zora zoraida zoran zsolt zuzana zvonko
""".split()
)
