"""First names of people, folded; names that are also common words, places or brands are left out.

Sources: general knowledge, and the names that Faker 40.54.0 (MIT licence) knows in two or more of its locales, added on
2026-11-23 by `tests/tables/given_names.py`.
"""

GIVEN_NAMES = frozenset(
    """
    aage aakash aaliyah aamir aarav aaron abbas abbey abbie abdalla abdallah abdalrahman abdelaziz abdelfattah
    abdelhakim abdelkader abdelkrim abdellah abdelmalek abderrahmane abdi abdikarim abdirahman abdirizak abdoulaye abdul
    abdulaziz abdulhamid abdulhaq abdulkarim abdullah abdullahi abdullatif abdulmonam abdulqader abdulrahman abdulsalam
    abdur abebe abed abel abelardo abhishek abhisit abigael abigail abiola abir abiy abner abraham abram abubakar abul
    achan achieng achille achim achmad adalberto adam adan adaobi adarsh adda adebayo adek adekunle adel adela adelaida
    adelaide adelbert adele adelheid adelia adelina adeline adem ademar aden adil adina adis aditi aditia aditya adjoa
    admir adnan adolf adolfo adonis adriaan adrian adriana adriane adrianna adrianne adriano adriel adrien adrienne
    aedan afolabi afonso aftab afzal agata agatha agathe agim agne agnes agnese agneta agnieszka agoes agris agron agus
    agusta agusti agustin agustina aharon aheli ahlam ahmad ahmed ahmet ahsan aicha aida aidan aideen aiden aijaz aiko
    aileen ailen aili ailin ailis aimar aime aimee aina ainara aine ainhoa aino aisha aisling aissata aissatou aitana
    aitor aitziber ajan ajay ajeng ajit ajith ajmal akane akhil akhilesh aki akif akihiro akiko akil akintunde akinyi
    akio akira akos akosua akram aksel akshay alaa alain alan alana alanna alannah alasdair alassane alastair alazne
    alban albena albert alberta alberte albertina albertine alberto albertus albin albina albino albrecht alcides alda
    aldan aldara aldis aldo alea alec aled aleem aleix alejandra alejandro alejo aleks aleksa aleksandar aleksander
    aleksandr aleksandra aleksei aleksey alen alena alenka alessandra alessandro alessia alessio aleta alex alexa
    alexander alexandr alexandra alexandre alexandros alexandru alexei alexej alexey alexia alexis alf alfonsa alfonsina
    alfonso alfred alfredo algirdas algot ali aliaksandr alice alicia alicja alida alin alina aline aliou alioune
    alireza alis alisa alisha alison alissa alisson alistair alix aliya aliyah alize alka alkis allan allen allison
    almira almudena almus alois aloisia alok alon alondra alonso aloys alper alphons alphonse alphonsus altaf altangerel
    altantsetseg altin alun alva alvar alvaro alvin alwin alwina alwine alyaksandr alyosha alyssa alzbeta alzina amada
    amador amadou amalia amalie amalija amancay amancio amanda amandine amani amara amare amarilis amaro amarsanaa amaya
    ambar ambrose amelia amelie americo amgalan amie amilcar amin amina aminah aminata amine amir amira amit amitabh
    amjad ammar amos amparo amra amrita amrullah amy ana anabel anabela anabella anahi anais analia ananya anas
    anastacia anastasia anastasiia anatol anatoli anatolii anatoly ander anders andile andoni andor andra andras andre
    andrea andreas andree andreea andrei andreia andrej andrejs andres andreu andrew andrey andri andries andrii andrin
    andris andrius andriy andrus andry andrzej andy anes aneta anett anette aneurin anezka angel angela angele angelica
    angelika angelina angeline angelique angelita angelo angelos angharad angie angus anibal anica anika anil anina
    anindito aniol anirban anisa anissa anisur anita anja anjali anka anke ankhbayar ankit ankita ann anna annabel
    annabell annabella annabelle annalena annalisa annalise annamaria annamarie anne anneke anneli annelie annelies
    anneliese annelise annemarie annemie annetta annette annick annie annika annikki annina annita anny anouk anselmo
    anshuman antal antanas antero anthony antia antje antoine antoinette anton antonella antoni antonia antonie
    antonietta antonija antonin antonina antonino antonio antonis antonius antony antti anupam anurag anushka anushree
    anwar anxela anxo anya anzhelika aoife aparna apichart apollinaire apolonia apostolos arabella araceli aracely
    arancha arantxa arantza arash arben arber arcelia archer archie arda ardian ardiansyah ardis ardit ardita arek
    argenis argyris ariadna arian ariana ariane arianna arie ariel ariella arif arik arin arina arindam aris aristide
    aristides aritz arjun arjuna arkadiusz arkady arkaitz arko arlene arlette arley armand armando armen armend armida
    armin arnab arnaldo arnau arnaud arne arnis arno arnold arnoldo arnulfo aron arpad arron arsene arsenio arshad arta
    artan artem artemio arthur artis artur arturo artyom arun aruna arvid arvin arvind arvo arwen aryan arzu asadullah
    asbjorn asem asghar asha asher ashish ashlee ashleigh ashley ashling ashok ashraf ashraful ashton ashutosh ashwin
    asier asif asim asiman askar asma asmaa aspasia assem assunta astrid asun atahualpa atanas atef atena athit atieno
    atif atiku atilio atilla atsuko atsushi attila atul aubrey aude audrey augusta auguste augustin augustina augustine
    augusto aukan aung aurel aurelia aurelian aurelie aurelien aurelio aurore avigdor avinash avni avraham awad axel
    axelle ayaan ayako ayanda ayaz ayca aydan ayden ayelen ayesha aygun aykut ayla ayleen aylin ayman ayna aynur ayodele
    ayoub ayse aysel ayten ayub azad azamat azeem aziz azlan azman azmi azra azucena azzam babacar babak babatunde
    babette babis bacary bader badri bahman baiba bailey bakari bakary bakhtiar bakr balaji balazs baldur balint
    baltasar balthasar bambang bambi baptiste barack barbara barbora baris barnabas barry bartek bartholomew bartley
    bartlomiej bartosz baruch bashar bashir basia basilio bassam bastian bastien batbayar battulga batuhan bayram bayron
    bayu beata beate beatrice beatrix beatriz becky beda begona behrouz bekele bekir bela belal belinda belkis ben
    benard benat bence benedek benedict benedicte benedikt bengt benicio benita benito benjamim benjamin benno benny
    benoit benta bente benthe berat berend berenice berit berk berkay bernabe bernadett bernadette bernadine bernard
    bernarda bernardino bernardita bernardo bernat bernd berndt bernhard bernice bernie bernt bert berta bertha berthe
    bertil bertram bertrand beryl besnik betania beth bethan bethany betina beto betsy bettina betty betul beverley
    beverly bhaskar bhumibol biagio bianca bianka bibi bibiana bieito biel bijan biju bikas bikram bilal bilawal biljana
    billie billy bina binsar biplab birger birgit birgitta birgitte birte birthe bisan biswajit bjarne bjorn bladimir
    blahoslav blaine blaise blanche blanka blaz blazena blerim boaz bob bobbie bobby bodil boel bogdan bogomil boguslaw
    bohdan bohdana bohumil bohumila bohumir bohuslav bojan boleslav boleslaw bolormaa bonifacio bonnie borek boris
    borislav borja boubacar bouchra boutros boyan boyko bozena bozo brad braden bradley brady brahim brais bram brandi
    brandon brandy branislav branka branko braulio braxton brayan brayden breanna breda brenda brendan brendon brennan
    breogan brett brian briana brianna brice bridget brien brigid brigida brigita brigitta brigitte brinda brita britney
    britt britta brittany brittney brodie brody brogan bronagh bronislava bronislaw bronisław bronwen bronwyn brooke
    bruce bruna bruno bryan bryce budi bulent burak burhan buse busisiwe busra byambasuren byron byung cacilia caetano
    cagatay cagla caio caitlin caitlyn caitriona caleb calista callie callum calogero calum calvin cameron camila
    camilla camille camilo canan candace candela candelaria candice candida candido canek caoimhe capucine carel caren
    caridad carin carina carine carl carla carles carlo carlos carlota carlotta carly carmel carmela carmelita carmelo
    carmen carmina carmine carol carola carole carolin caroline carolyn carolyne carrie carsten carwyn casandra casey
    casimiro casper cassandra cassidy cassie cassio catalin catalina catarina caterina cathal catharina catherine
    cathleen cathrine cathy cato catrin catrina catriona cayetana cayetano cecelia cecil cecile cecilia cecilie cedric
    ceferino celal celestin celestine celestino celia celina celine celso cemal cemil cengiz cenk ceren cerys cesar cesc
    ceyhun chaideer chaim chaiwat chalinee chamila chaminda chana chandra chandrika channi chantal chantel chantelle
    charlene charles charlie charline charlotta charlotte charly charmaine charo charoen chathuranga chava chayo cheick
    cheikh chelo chelsey chema chenxi cherie cherif cheryl cheyenne chiaki chiara chidi chihiro chimamanda chinedu
    chinggis chingiz chinua chioma chiqui chirag chloe chris chrissy christa christel christelle christiaan christiana
    christiane christianne christie christin christina christine christof christofer christoffer christoph christophe
    christopher christos christy chuck chuka chunhua chus chuy ciara ciaran cicero cillian cindy cinthia cintia cipriano
    cirilo ciro citlali citlalli claire clarence clarice clarisa clarissa clarisse claude claudette claudia claudie
    claudine claudio claudius claudy claus clemence clemens clemente clementina clifford cliodhna cliona clive clodagh
    cloe clotilde clovis codie colette colin colleen collette collin colm colton colum conal conall conan concetta
    concha conchi conchita connie connor conny conor conrad conrada constance constantin constanza constanze consuela
    consuelo conxita coralie cordula corey corina corine corinna corinne cormac cornel cornelia cornelio cornelis
    cornelius corrie cortney cory cosima cosimo cosmin costel courtney craig crisanto cristhian cristian cristiana
    cristiano cristina cristobal cristofer cristofol cristopher csaba ctibor cuitlahuac cuneyt curro curt curtis
    custodio cynthia cyprian cyril cyrille cyrus czarek czeslaw d'andre daan dadang dafina dafne dafydd dagmar dagmara
    dagny dagoberto dahir dainius daire daisuke dalia dalibor dalila dalvin damaris damaso damia damian damiano damien
    damir damjan damon danae danai dania danica danie daniel daniela daniele daniella danielle daniil danijel danijela
    danilo danna danny dante danuta dany danylo daoud daphne darcy darek daren dariana dariia darin darina dario darius
    dariusz darko darlene darnell darragh darrell darren darrin darryl darryn darwin daryl dasa daudi dave david davide
    davin davit davor davy dawid dawit dawood dayana daylin dayna dayron deandre deane deangelo deanna dearbhail
    dearbhla debasish debbie debby debora deborah deborrah debra declan deddy dedi deepa deepak deepika deidre deirdre
    deisy deivis delcy delfina delia delilah delphine demarcus demba demetra demetrio demetrius demian denes denis
    denisa denise denisse deniz dennis denny denys denzil deon dereck derek derick dermot derrick dervla deshawn
    desiderio desiree desmond despina detlef devika devin dewi deyanira deysi dhani dhiraj diana diane diann dianna
    dianne diarmuid dibyangshu didac didem didier diego dieter dietmar dietrich dieudonne dilan dilara dilek dilip
    dillon dilma dilshan dimas dimitar dimitri dimitrios dimitris dina dinah dinara dinesh dino dinorah dinu dinuka
    diogo dionisio dionne dionysia diosdado dipa diptendu dirk divyakant diya djibril djoko djordje djurdja djuro dmitri
    dmitriy dmitry dmytro doaa dobroslav dodi dody dogukan dolly domantas domenec domenic domenico domhnall dominga
    dominic dominick dominik dominika dominique domitila donal donald donat donatas donatella donato donna donnie
    donovan donte dorcas dordje doreen dori dorian dorina dorine doris dorota dorotea dorothea dorothee dorothy dorte
    dorthe doug douglas draga dragan dragica drago dragomir dragos drahomira drahoslav drahoslava drazen drew duane
    dumitru duncan dunja dusan dustin dwayne dwight dwyane dylan dzhokhar dzmitry eamon eamonn ebba ebbe ebenezer
    ebrahim ebru eda edda eddie eddy edel edelmira edgar edgard edgardo edgars edilberto edin edina edinson edison edith
    edmond edmund edmundo edna edouard edson edu eduard eduarda eduardo edurne edvard edvin edward edwin edwina eero
    eeva effie efrain efrem efren egbert eggert egil egle egoitz egor ehsan ehud eider eileen eilidh eilis eilish eimear
    eimer einar eino eirik eitan ekaitz ekaterina ekrem eladio elaine elba elbert elda eldar eldin eldon elea eleanor
    eleanora elena eleni elenore eleonora eleonore eleuterio elfie elfriede elgin eli elia elian eliana eliane elias
    elie eliecer eliezer elif elijah elin elina eline elinor elio eliot elis elisa elisabet elisabeth elisabetta elise
    elisenda eliseo elisha eliska elizabeth elke elkin ellen elli ellie ellinor elliot elly elma elmar elmer elmira elmo
    elna elnur elodia elodie eloi eloisa eloise elon elona eloy elsa elsbeth elsie elsy elton eluney elva elvia elvin
    elvina elvira elvis elvy elwyn elza elzbieta emanuel emanuela emanuele emeka emel emelia emelie emelina emeline
    emely emerson emiko emile emili emilia emilian emiliana emiliano emilie emilija emilio emilly emily emin emine emir
    emlyn emma emmanuel emmanuelle emmet emmett emmi emmy emomali emrah emre emrullah emrys emy enaut encarna
    encarnacion encarni endika endre enea eneko eneritz enes engla enkhbayar enkhbold enmanuel enna ennio enola enric
    enrico enrique enriqueta enver enya enyel enzo eoghan eoin ephrem epifanio eraldo eranga erasmo erastus ercan erdem
    erdogan erendira erhan erhard eric erica erich erick ericka erik erika eriko erin erina erion eris erkan erkki erla
    erland erlend erling erman erna ernest ernestina ernestine ernesto erno ernst erol ersin ervin erwin eryn eskinder
    esmail esmeralda espen esperanza esra esteban estefania estefany estela estella estelle estera esteve esther
    estibaliz estitxu etelvina ethan ethel etienne etna etsuko etta euan euclides eudald eufemia eugene eugenia eugenie
    eugenio eulalia eunice eurico eusebia eusebio eustaquio eutimio eutiquio eva evald evaline evan evance evandro
    evangelina evangelos evaristo evelien evelin evelina eveline evelio evelyn evelyne evert everth evgeni evgenia
    evgenii evgeniy evgeny evhen evi evie evren evrim evy ewa ewald ewan ewen exequiel eyad eyal ezekiel ezequiel ezio
    ezra fabia fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizio facundo fadel fadi fadil
    fahad fahd fahri faisal faizal faizul fanni fanny farah faraz fareed farhad farhan farid farida fariz farooq farouk
    farrukh farshad faruk farzaneh fatemeh fathi fatih fatiha fatima fatimah fatma fatou fatoumata faustino fausto fauzi
    fawad fawaz fawzi fay faye fayez fazal fazry feargal fearghal febe federica federico fedir fedor fehim feisal felice
    felicia feliciano felicie felicitas felicity feliks felipa felipe felix femi femke ferdinand ferenc fereshteh fergal
    fergus feri fermin fernand fernanda fernande fernando ferney ferran festus fethi fidel fien filip filipa filipe
    filippa filippo filomena finbar finbarr finn fintan fiona fionn fionnuala firdhaus firdia fito flavia flavio flavius
    flemming flore florencia florencio florent florentin florentina florentine florentino florian floriane florin
    florina florinda florine florion floris folke fortunata fotis fouad fran franc francesc francesca francesco francina
    francine francis francisca francisco franck francois francoise frane franjo frank frankie franky frans frantisek
    frantiska franyer franz franziska fraser fred freda freddie freddy frederic frederick frederico frederik frederique
    fredo fredric fredrick fredrik fredy freja freya frida fridolin frieda friederike friedrich fritz frode fuad
    fulgencio fumiko fumio funke fuzuli fyodor gabi gabino gabor gabriel gabriela gabriele gabriella gabrielle gaby gael
    gaelle gaetano gagandeep gaia gail gaizka galina galya gamze ganbaatar ganesh garazi garbine garen gareth garikoitz
    garret garrett garry gary gaspar gasper gaston gaurav gautam gavin gayatri gaylene gebhard gediminas geert geeta
    geir gellert gema gemma genaro genevieve genis gennady gennaro genoveva gentian genya geoff geoffrey georg george
    georges georgette georgi georgiana georgina georgine georgios georgy geovanny geovany geraint gerald geraldine
    geraldo gerard gerardo gerd gerda gergely gerhard gerhardt geri gerlinde germaine gerold geronimo gerrit gerry
    gershon gerson gert gertrud gertrude gervasio getachew gethin getulio geza ghassan gheorghe ghislain ghislaine
    ghulam giacomo giada gian giancarlo gianfranco gianluca gianna gianni giannis gideon gilad gilbert gilberte gilberto
    gilda gilles gillian gilman gilmar gilson gina ginette ginna ginny gino gioia gion giorgi giorgia giorgio giorgos
    giovanna giovanni giovanny giovany gisela gisele giselle gisselle gitte giulia giuliana giuliano giulio giuseppa
    giuseppe giuseppina gizem gjon gladis gladys gleb glenda glenn gohar gokcen gokhan goncalo gonzalo gopal goran
    gordana gordon gorka gottfried gottlieb gotzon govind govinda goyo gozde grace gracie graciela graeme graham grainne
    grayson grazia graziella greg gregg gregoire gregor gregorio gregory greta gretchen grete grethe gretta grigor
    grigori grigory griselda grisha gruffydd grzegorz gudmundur gudni gudrun gugu guido guifre guilherme guillaume
    guille guillem guillermina guillermo guim guiomar gulaga gulay gulden gulistan gulsum gulus gulzar gumersindo gunar
    gunda gunhild gunilla gunnar gunner gunter gunther guohua guoqiang gurbanguly gurkan gurpreet gustaf gustav gustave
    gustavo gwen gwenda gwendoline gwendolyn gwilym gwyneth gylfi gyorgy gyula haakon habiba habibullah hadija haidar
    haider haile hailey hailu haim haitao haitham haizea hajime hakan hakim hakon haley halfdan halide halil halima
    halina halley hamad hamed hamid hamidreza hamish hamza hana hanaa hanafi hanan hande haneen hani hanife hanna hannah
    hanne hannele hannelore hannes hans hansie hansjorg hanspeter hany haoran harald harish harith haritz harley harold
    haroon haroun harpreet harri harriet harry hartmut haruki harun hasan hashim hasina hassan hatem hatice hattie
    havard hawa hayao haydee hayden hayleigh hayley haytham hazem hazir heather heba heberto hector hedayatullah hedda
    hedi hedvika hedwig hedy heidi heidy heike heikki heiko heiner heini heinrich heinz helder helen helena helene helga
    helge helin hella hellen helma helmer helmut heloise hemant hemin hendra hendrik hendro hennie henning henny henri
    henrieta henrietta henriette henrik henrique henry henryk heorhii herbert herculano herdis heriberto herma herman
    hermann hermenegildo hermina hermine herminia herminio hernan hernando hernani herschel herta hertha heru herve
    heung hiba hicham hideaki hideo hidetoshi hideyuki hieu higinio hikaru hikmet hilario hilary hilbert hilda hilde
    hildegard hildur hillary hillel hillevi hilma hilmar himanshu hipolito hiram hiroaki hiroki hiroko hiromi hiroshi
    hiroyuki hisashi hisham hitomi hjalmar hjordis hoda hodan holger hollie hongmei hongwei honora honza hooman horacio
    horst hortense hortensia hosea hoshang hosni hossam hossein hotli howard hrant hristo hryhoriy htoo hubert hugh hugo
    hugues huguette hulda humayun humberto humira humphrey hunter husein huseyin hussain hussam hussein huy hwan hyejin
    hynek hyun hyung hywel iago iain ian ibai ibon ibraheem ibrahim ibrahima ibtisam ica ichiro icia idoia idoya idrees
    idris idriss idrissa ieuan ieva ievgen ifeanyi ifeoma iftikhar ignac ignace ignacia ignacio ignacy ignasi ignatz
    ignaz igone igor ihor ihsan iida ika iker ilana ilaria ildefonsa ildefonso ildiko ileana ilenia ilham ilhan iliana
    ilias ilija ilir ilja ilker illia illya ilona ilse ilya ilyas imad imam imane imanol imelda imke immanuel imogen
    imran imre imtiaz inaki inaya indira indra indranil indre inese ineta inez inga inge ingeborg ingemar inger ingmar
    ingo ingrid ingrida ingvar inigo inma inmaculada inna ioan ioane ioannis iolanda iona iosif iraida irakli iratxe
    iren irena irene irfan irina irine irja irmgard irupe irwan irwansyah iryna isaac isabel isabela isabell isabella
    isabelle isadora isaiah isaias isak ishaan ishan ishara ishtiaq isidor isidora isidoro isidre isidro ismael ismail
    ismary ismet isobel issack issei issouf istvan itamar itxaso itzel itziar iulia iuliia ivan ivana ivanka ivar ivars
    ivaylo iver iveta ivete ivette ivica ivo ivona ivonne ivor iwan ixchel izabela izabella izaskun izidor izzat izzet
    jaafar jaan jaana jaba jaber jabulani jacek jacint jacinta jacinto jack jackeline jackie jacky jaclyn jacob jacobo
    jacobus jacqueline jacques jadranka jadwiga jael jafar jafet jagadeesh jagdish jagoba jahangir jaime jaipal jair
    jairo jaka jake jakob jakov jakub jalal jalen jalil jamaal jamal jamar jameel james jamie jamil jamila jamileh
    jamileth jamshid jan jana jane janek janelle janet janeth janette janez jani janice janick janik janina janine janis
    janko jann janna janne jannie jannik jannis jano janos janus janusz jaqueline jared jarek jari jarkko jarl jarlath
    jarmila jarno jaromir jaron jaroslav jaroslava jaroslaw jarosław jarrod jasmin jasmina jasmine jasna jason jasper
    jaspreet jaume jaumet javad javed javi javid javier javiera jawad jawed jaxon jayda jayde jayden jaylen jayne jayson
    jazmin jean jeana jeanette jeanine jeanne jeannette jeannie jeannine jeff jeffery jeffrey jehad jeison jelani jelena
    jelle jemal jemma jena jenifer jeniffer jenna jenni jennie jennifer jenniffer jenny jeno jens jeppe jere jeremiah
    jeremias jeremie jeremy jerica jermaine jerome jeroni jeronimo jerry jerson jerzy jesper jesse jessica jessie
    jessika jessy jesus jeton jhoan jhon jhonatan jhonattan jhonny jhony jhoselyn jiahao jianfeng jianhua jianjun
    jianping jianwei jiawei jiaxin jiayi jiayu jigme jihoon jill jillian jim jimena jimmie jimmy jingjing jiri jirka
    jiro jisoo jitendra jiwon joachim joakim joan joana joann joanna joanne joao joaquim joaquin joaquina jocelyn
    jocelyne jochen jodi jodie jody joe joel joelle jofre johan johana johann johanna johanne johannes johans john
    johnathan johnnie johnny johny jokin joko jolana jolanda jolanta jolene jolie joline jomo jon jona jonah jonas
    jonatan jonathan jonathon joni jonna jonny joon joost jordi jordon jordy jorg jorge jorgelina jorgen jorginho joris
    jorja jorma jorn jorunn jose joseba josee josef josefa josefi josefin josefina josefine josele joselyn josemi josep
    josepa joseph josephine josephus josette josh joshua josiah josiane josie josip josko josmar josu josua josue josune
    jovan jovana jovita joxe joxean joyce jozef jozsef juan juana juancho juanita juanjo juanma jude judi judit judita
    judith judy juha juhani jukka jule julen jules julia julian juliana juliane julianna juliano julie julien julienne
    juliet julieta juliette julija julijana julius juma jumana junaid junfeng junhui junia junichi junius junji junjie
    junko juraj jure jurgen jurgis juri jussi justin justina justine justus justyna jutta juul jyrki kaan kaarina kabir
    kacper kadek kadiatou kadir kadri kahlil kai kaia kairi kaisa kaitlin kaitlyn kaj kaja kala kalani kaleb kaleo
    kalevi kali kalina kalle kalman kamal kamala kamel kami kamil kamila kamran kamron kamya kamyar kanchana kaori kaoru
    kapil karan kare kareem kareena karel karelia karen kari karim karima karin karina karine karl karla karley karli
    karlina karlis karlo karma karmele karol karolin karolina karoline karoly karsten karthik kartika karyn kasem kasia
    kasim kaspar kasper kassandra kassim kasun kata katalin katarina katarzyna kate katelyn katerina katerine kateryna
    katharina katharine kathe katherin katherina katherine kathi kathleen kathrin kathryn kathy kati katia katie katja
    kato katrin katrina kattalin katty katy katya kaushik kawhi kayden kaye kayhan kayla kaylee kayleigh kayode kazim
    kazimierz kazuhiro kazuki kazuo kazuya keanu keegan keely keiichi keiko keir keira keisha keita keith kelli kellie
    kelly kelsey kelvin kemal kemi ken kenan kendra kenichiro kenji kenneth kenny kensuke kentaro kenzie kepa kerem
    keren keri kerim kerri kerrie kerry kerstin keti ketut kevin keylor kgosi khadidja khadija khairul khaldoun khaled
    khaleda khalid khalil khin khloe khosrow khurelsukh khurram kian kianoush kiara kiera kieran kiichiro kike kilian
    killian kim kimberley kimberly kimimasa kimmo kinga kira kiril kirill kirk kirsten kirstie kirstin kirsty kishore
    kitty kjartan kjell kjetil klaas klara klaudia klaus kleber klemens klement knud knut koba kobus kofi kohei koichi
    koji kojo koko koldo kolya komang konrad konstantin konstantinos kori kornel kornelia kornelius kostas kostiantyn
    kostyantyn kosuke kotaro kourosh krish krishna krista kristaps kristel kristen krister kristi kristian kristiana
    kristie kristiina kristijan kristin kristina kristine kristjan kristof kristofer kristoffer kristopher kristy
    kristyna krum krystal krystian krystyna krzysztof ksenia kseniia kubra kuldeep kumiko kunal kunihiko kuno kursat
    kurt kurtis kvetoslava kwame kwang kwesi kyan kyara kyaw kyla kyle kylie kyoko kyra kyrie kyrylo kyung laban lacey
    lachlan ladina ladislav ladislava laercio laetitia lahiru laia laila lajos lakhdar lakruwan lalo lamar lamarcus
    lamia lamine lara larisa larissa larry lars larus lasse lassi laszlo latasha lateef latif latoya laura laure laureen
    lauren laurence laurens laurent laurenz lauretta laurette lauri laurie laurin laurine lauris lautaro laverne lavinia
    lawrence laxman layla lazar lazaro leah leana leander leandra leandre leandro leanne leano lebron leena lefteris
    leftraru leia leidy leif leigh leila leire lelia lena lencho lene leni lenka lenn lennart lenny leocadia leona
    leonard leonardo leonce leoncio leone leonel leonhard leonid leonidas leonie leonila leonor leonora leonore leontina
    leontine leopold leopoldo leos leroy lesia lesley leslie lesly lesya leszek leticia letitia letizia levan levi levin
    levon lewis lexi leydis leyla leyli liam lian liana liane liba libardo libby libor liborio lida lidia lidija
    liesbeth ligia ligita lihuen liisa lijuan lila lili lilia lilian liliana liliane lilija lilja lilla lilli lillian
    lilly lily lina linde lindiwe lindsay lindsey linn linnea lino linus lionel lisa lisandro lisbet lisbeth lise
    liselotte lisette lissette liubov liudmila liv livio liz liza lizbeth lize lizeth lizette lizzie ljiljana ljubica
    ljudmila llewelyn llorenc lloyd lluc llucia lluis lluisa loay loes logan loic lois lola loli lolita lona loni lonnie
    lora loraine lorcan lore loredana lorelei lorena lorenz lorenza lorenzo loreta loreto loretta loretto lori lorin
    lorine loris lorna lorraine lotfi lothar lotta lotte lotti lottie lou louay louie louis louisa louise lourenco
    lourenzo lovisa lovro luana luay lubaba lubomir lubos luc luca lucas lucette lucho lucia lucian luciana luciano
    lucie lucien lucienne lucija lucila lucile lucinda lucio lucja lucretia lucy ludivine ludmila ludovic ludovica
    ludvig ludvik ludwig luigi luis luisa luisana luisangel luise luisina luiz luiza luka lukas lukasz luke lukman lupe
    lupita lurdes lutfi luz luzia lydia lydie lynda lyndon lyndsay lyndsey lynette lynn lynne lynnette lynsey lyudmila
    lyudmyla m'hamed maaike maarit maarten mabel macarena macaria maciej maciek madan maddi maddie maddison madeleine
    madelene madeline madhuri madoka mads mael maelle maeva maeve mafalda magali magaly magda magdalena magdalene maggie
    maggy magnus mahad mahathir mahbub mahbubur mahdi mahendra maher mahesh mahinda mahir mahmood mahmoud mahmoudreza
    mahmud mahmut mahsa maia maialen maica maicol maicon maida maija maik maika maikel maikol mailyn maimouna maira
    maire mairead maitane maite maj maja majdi majid majken makayla makena makis makoto maks maksim malachy malak
    malakai malcolm malea malena malene malgorzata malgosia malia malick malik malika malin mallory malou malte malvina
    mamadou mamen mamoudou manabu manaure mandeep mandla mandy manel manfred manila manish manjunath manmohan manoel
    manoj manoli manolis manolo manon manpreet mantas manu manuel manuela manuelita manus mara marc marcal marcel
    marcela marcelina marceline marcelino marcell marcella marcelle marcello marcelo marcia marcial marcin marcio marco
    marcos marcus marek maren margalida margaret margareta margarete margaretha margarida margarita margaux margherita
    margie margit margita margo margot margret margrethe margrit marguerite marharyta mari maria mariah mariam mariama
    marian mariana marianela mariann marianna marianne mariano maribel marica maricarmen maricela maricruz marie mariela
    mariella marielle marietta mariette mariia marija marijan marijana marika mariko marilena mariluz marilyn marinko
    mario mariola marion marios maris marisa marisela marisol marissa marit marita maritta maritza marius mariusz mariya
    marja marjan marjatta marjorie mark markel marketa marko markos markus marla marleen marlen marlena marlene marleny
    marlies marlin marlis marlon marlyse maros marouane marshawn marta marten martha marthe marti martial martim martin
    martina martine marton martti maruf maruja maruxa marvin marwa marwan mary maryam maryann maryanne marylene maryline
    maryori maryse maryuri marzieh masaaki masahiro masaki masashi masato masatoshi masaya masayuki masha masood masoud
    masrat massimiliano massimo masud matea matei matej mateja mateo mateu mateus mateusz matheo mathew mathias mathieu
    mathijs mathilda mathilde mathis matias matija matilda matilde mats matt matteo matthew matthias matthieu matti
    mattia mattias mattie matus matxalen matyas maud maude maura maureen maurice mauricette mauricio maurine maurits
    maurizio mauro maxim maxime maximilian maximiliano maximilien maximina maximus maxine maxwell maxym mayada mayank
    mayela mayerlin maykel mayra maysa maysoon mayte mayumi meagan meaghan meda meg megan megane meghan megumi mehdi
    mehedi mehmed mehmet mehmetcan mehran meike meinrad meir melania melanie melany melba melchor meles melina melinda
    melis melisa melissa melita melodie melvin menachem menahem menelik mengistu merce merceditas merche meredith merel
    meritxell merle merlin mert mervin mervyn mery meryem mesut metin metod metta mette meztli mia micael micaela micah
    micha michael michaela michaele michail michal michalis michał micheal michel michela michele micheline michell
    michelle michiko mick mickael mieczyslaw miguel mihael mihaela mihai mihail mihaly miho mijo mika mikael mikaela
    mikayla mike mikel mikele mikey mikhail mikheil mikita mikkel mikko miklos mikolaj mikulas milada milagros milana
    milda mildred milena milica milka millaray millicent millie milly milo milorad milos miloslav miloslava milosz
    milovan milutin mimi mina mindaugas mindy minghao mingyang minh minji minjun minna minoru miodrag miquel mircea
    mirco mireia mireille mirek mirela mirella mirentxu mireya miriam miriama mirja mirjam mirjana mirka mirko mirna
    miron miroslav miroslava miroslaw mirsad mirta mirtha mirza misael misha misty mitch mitchel mitchell mitra mitsuru
    mitzi miyuki mizanur mladen mo'min moath moayad modesto modibo mogens mohamad mohamed mohammad mohammed mohan
    mohanad mohannad mohd mohsen mohsin moira moises mojmir mojtaba mollie molly monica monika monique monirul monserrat
    montaser montel montse moraima mordecai morena morgane moritz morris morten mortimer mosa'ab moses mosharraf moshe
    mostafa mostafizur motasem motaz mouloud mourad moussa moustafa moustapha mpho mridul mstyslav muammer muayad
    mudassar muge muhamed muhammad muhammadu muhammed muhannad mukesh mukhtar mulatu mulayim muli mulugeta mumtaz munir
    munkhbat munther murad murali murat murathan murdo muriel murielle murilo murray murtaza musab muslum mussa mustafa
    mustapha mutaz muthoni muzaffar muzammil mwai mya myint mykhaylo mykola mykyta myles myra myriam myron myrta myung
    nabeel nabil nacho nadege nadezda nadezhda nadia nadim nadin nadine nadir nadiya nadja nadya naeem nael nagore
    naguib nahed nahia nahikari nahuel nahum naim najam najeeb najib najmul najwa nakato naledi nana nancy nandini nando
    nanna nanni naoise naoko naomh naomi naoya narcisa narciso narendra nariman narinder narine naroa narong naseem
    naseer naser nasrullah nasser nassim nastya natacha natali natalia natalie nataliia natalija natalja nataly natalya
    natan natanael nataniel natasa natascha natasha natasja nathalia nathalie nathaly nathan nathanael nathaniel
    natividad natsuko nattapong natthawut naum naveed naveen navesh navid nawal nawaz nayeli nayib nayra nazar nazgul
    nazim nazir nazmul nazım ndeye necati neema neeraj neha nehad nehemiah nehuen neil nekane nela nelia nelida nelio
    nelli nellie nelly nemanja nemesio nenad nerea nereida nermeen nestor neus nevaeh neven nevenka neville nevin nevio
    neza ngozi ngurah nhat niall niamh nicanor nicasio nichola nicholas nichole nick nicklas nicky niclas nico nicola
    nicolae nicolai nicolas nicole nicoletta nicu nidaa nidal nidia niels nieves nigel nihad nihal nihat niina nik nika
    nikhil nikita nikki niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikoletta nikolina nikos
    nilda nilesh niloufar nils nilson nimo nina ninoy niranjan nisa nisreen nitesh nitin niurka nives niyazi nizar
    njambi nkechi nnamdi noa noah noam nobuhiro nobuko nodar noe noelia noella noelle noemi noemie noha nohelia nohemi
    nokuthula nomfundo nomsa noora nora norah norazlina norbert norberto noreen norihiro noriko nour noureddine nouri
    novica nuala nuno nuria nursultan nuru nurul nury nusrat nuwan nyein nyoman oana obafemi obdulia obed obinna oceane
    octavi octavia octavian octavie octavio octavius oda odalis odalys oded odelyn odette odile odon ofelia ognen oguz
    oguzhan ohad oier oihan oihana oihane oisin okan oksana okto oladipo olaf olafur olalla olatz olav olavi olaya
    oldrich oleg olegario oleh oleksandr oleksandra oleksii olena olga olim olimpia oliva oliver olivia olivie olivier
    ollanta olli ollin olof olufemi olusegun oluwaseun oluwaseyi olwen olya omaira omar omari omayra omer omid ondrej
    oni onofre oona oonagh ophelia ophelie orcun oren orestis orhan oriana oriol orjan orla orlaith orlin ornella
    orville osama osamah oscar oskar osman osmar osmel osmo ostap osvald osvaldo oswald oswaldo otar othman othmar
    otilia otis oto ottilia ottilie otto oumar ousmane oussama ousseynou ovidio owain owen oxana oystein oyungerel
    oyvind ozan ozlem paavo pablo paco padraic padraig paige pallavi paloma pamela panambi pancho panfilo pankaj paola
    paolo paqui paquita paquito parham partha parul parvez parvin pascal pascale pascual pascuala pasi pasquale patric
    patrice patricia patricio patrick patrik patrizia patrocinio patsy patti patxi pau paul paula paule paulette paulina
    pauline paulinho paulino paulius paulo pauric pavel pavla pavlina pavlo pavlos pawan pawel paweł payton peadar
    pearse peder pedro peggy peio pekka pelayo pelin penelope peng pengfei pepito percy perica pernille pervez petar
    pete peter petko petr petra petras petrina petronela petros petter petya peyman peyton phil philip philipp philippa
    philippe phillip philomena phoebe phumzile phylis phyllis phyo pia pichai pierce pierina piero pierre pierrette
    pieter pietro pili pinchas piotr piper pippa pirmin pitu pius piyal piyush plamen plestia plinio polina polly
    ponciano pooja porfirio poul poulomi prabhat prabowo pradeep prakash pranav pranay prarthna prasanth prasetyo
    prashant pratap prateek prayut predrag primitiva primitivo prisca priscila priscilla priska priya priyanka
    przemyslaw punit puri purushottam qabil qadim qasim qian quentin queralt quim quimey quincy quinn quinten quinton
    quique quirino quirze quiteria qusay rabah rabindranath rachael racheal rachel rachelle rachid radek radhika radia
    radim radka radmila radomir radoslav radoslaw radovan radu raed raekwon rael rafa rafael rafaela rafal raffael
    raffaela raffaele raffaella raffi rafi rafik rafiq rafique rafiqul raghad raghav raghu ragna ragnar ragnheidur
    ragnhild rahat raheel raheem rahel rahim rahmad rahmat rahmatullah rahul raila raimon raimund raimundo raina rainer
    raisa raj rajanish rajat rajeev rajendra rajendran rajesh rajib rajiv rakan rakesh rakhi rakim ralf ralph ramadan
    ramazan ramesh rami ramin raminder ramiro ramiz ramon ramona ramy ramzan ramzi rana ranbir randal randall randi
    randolf randy raneen rania ranjit ranko ranveer raoul raphael raphaela raquel rashad rashedul rasheed rashid rashida
    rashidi rashmi rasmus rasool ratko rauf raul raven ravi ravindra ravindran rawan rayan rayen raymond raymonde rayna
    rebeca rebecca rebeka rebekah rebekka reber recep redmond reece reena reet regan reginald regine regis reham rehan
    reiko reimar reinaldo reine reiner reinhard reinhart reinhilde reinhold reka remedios remei remi remigio remus remy
    renata renate renato rene renee renzo reuben reva reyna reynaldo reza rhett rhian rhianna rhiannon rhoda rhodri
    rhona rhonda rhys rian ricarda ricardo riccardo richard richarlison rick rickey ricky rico riek rieko rigoberta
    rigoberto riham riina rik rika rikke rina rino rishi risto rita ritesh riya rizek rizky rizwan roald rob robbie
    robby robert roberta roberto robina robyn rocco rochelle rocio roderick rodger rodney rodolfo rodolphe rodrigo roel
    rogelio roger rogerio rohan rohit roi roisin roland rolande rolando rolf romain romaine romana romane romario romeo
    romina rommel romuald romulo romulus romy rona ronal ronald ronaldo ronan ronen ronja ronnie ronny rony roque rory
    rosa rosalba rosalia rosalie rosalina rosalind rosalinda rosana rosanna rosanne rosaria rosaura roseanna roseline
    roselyn rosemarie rosendo roser rosetta rosey rosi rosie rosina rosita roslyn rosmarie rosmary ross rossana
    rostislav rostyslav roswitha rosy rouven rowan rowena roxana roxane roxanna roxanne roy roza rozalia rozalija ruairi
    rubel ruben rubina rudi rudiger rudolf rudolph rudy ruel rufina rufino rui rumen rune rungroj rupak rupert ruperto
    ruslan ruslana russell rut rutendo ruth rutilio ruwaida ruzena ruzica ryad ryan ryder ryohei ryosuke ryota ryotaro
    ryszard rıza saad saadat saadi saara saban sabela sabelo sabiha sabina sabine sabino sabir sabit sabri sabrina
    sabyasachi sacha sachiko sachin saddam sadie sadio sadiq saeb saeed safet safina safiya sahar sahra saiful saima
    saioa saira saiyna saja sajid sajjad sakari sakchai sakis salah salahuddin saleem saleh salih salim salina sally
    salma salman salome salomon salvatore salwa sam samad samah samanta samantha samar sameer sameh samet sami samia
    samir samira sammy samnang samphan samson samu samuel samy sanae sanaullah sanaz sandeep sander sandi sandip sandor
    sandra sandrine sandro sandu sanja sanjar sanjay sanjeev sanjib sanna sanne santanu santi santino saoirse sara sarah
    sarai saray sarfaraz sarfraz sari sarina sarita sarka sarkis sasa sascha sasha sashenka saskia sathish satish satoko
    satoshi sattar saturnina saturnino satyajit saul saule saulius saumya saundra saurabh saurav saverio savo savvas
    sawsan sayaka sayyid scarlet scarlett scarlette schalk schneyder scott sead seamus sean sebastiaan sebastian
    sebastiano sebastiao sebastien sedat segimon sekou selamawit selcuk selena selim selin selina selma selman sema
    semih semyon sener seojun sepp seppo serafin serafina sercan serena serge sergei sergej sergey sergi sergii sergio
    serguei serhat serhii serhiy serif serkan seth seung severin severine severino severo sevim seyda seydou seyllou
    sezen shaban shabana shadia shafi shafiqul shahbaz shahidul shahram shahriar shahrukh shahrul shahzad shahzaib
    shailesh shaimaa shakib shakir shamil shamim shana shane shani shania shanice shanna shannan shannen shannon
    shantanu shao shaquille shari sharlene sharon shashank shaukat shaun shauna shawn shawna shay shayne shazia shea
    sheena shehu shehzad sheila sheilah shekhar shelia shelley shelly sheree sheri sherif sherri sherry sheryl shiela
    shigeki shigeru shimon shingo shinichi shinji shinobu shinya shinzo shira shireen shirin shirley shivan shlomo
    shoaib shohei shola shona shonda shota showkat shruti shuji shunsuke shwe shweta sian siarhei siavash sibel sibylle
    siddharth siddhartha sidonia siegfried sienna sifiso sigmar sigmund signa signe sigrid sigridur sigrun sigurd silas
    sile silja silje silke silvana silvano silverio silvester silvia silvio sime simela simeon simion simon simona
    simone simonne simran sinead sinem sinforosa sinisa siobhan sione siphiwe sipho siri siti siv sivaram sixto siya
    siyuan sizwe skye skyla skylar skyler slaven slavica slavka slavko slavoj slavomir slawomir slimane slobodan smita
    snorri socorro sofiane sofie sofiia sohail soheil sohrab sokratis solange solene solomiya solomon solon solveig
    sombat somchai somyot sona sonali sonia sonja sonny sonya soojin sophal sopheap sophia sophie soraya sorcha soren
    sorin soroush souad soufiane souleymane souvid spencer spiros spyros srdjan sreejith srinivas stacey stacie stacy
    stan stana stanislaus stanislav stanislava stanislaw stanisław stanko stathis stavros stef stefan stefana stefani
    stefania stefanie stefanija stefano stefanos steffan steffen steffi steinar stela stelios stella sten stepan stephan
    stephane stephanie stephany stephen stevan steve steven stevo stewart stian stig stijn stina stine stipe stjepan
    stoyan stratis stratos stuart sture suad subhash subrata sudeep sudharak sudipto suha suhaib sula sulaiman sule
    suleiman suleman suleyman sumaya sumayya sumit suna sundar sungmin sunil supriya surachai suraj suren suresh susan
    susana susann susanna susannah susanne sushil susi susie susilo suso sussie susumu suthep suyai suyapa suzan suzana
    suzanna suzanne suzette suzie suzy svante svatopluk svea svein sven svenja sverre svetlana svetoslav sviatlana
    svitlana swapan swen syahrul syaifullah sybil sybilla sybille syed sylva sylvain sylvester sylvestre sylvia sylviane
    sylvie sylwia szilard szymon søren tabea tabitha tadeas tadeo tadeusz tafadzwa taghreed taha tahani tahiel tahir tai
    taika taina taiwo taj taja takahiro takashi takayuki takeshi takumi takuya tali talia talis talita tamanna tamar
    tamara tamas tami tammie tammy tamsin taner tanguy tania tanja tanjila tanmoy tanya tapani tapio taras tarek tari
    tarik tariq tarja tarkan taro tasha taslima tatan tatenda tatiana tatjana tatsiana tatsuo tatsuya tatyana taufik
    tauseef tavo tavon tawfik tawhid tayfun tayla taylor tayyip tebogo ted teddy tedros teemu tegan tekla telesforo
    telma temesgen temitope tendai tenzin tenzing teodor teodora teodoro teofilo terence teresa terese teresia teresita
    terexa tereza terezia teri terje tero terrance terrell terrence terri terry tertius tesfaye tess tessa tetiana
    tetsuro tetyana tevin tevita tewodros thabiso thabo thaddeus thaer thaier thais thaksin thalia thanassis thandi
    thanh tharindu thea theda thein thekla thelma themba theo theodor theodora theodore theodosia theophile theres
    theresa therese theresia thiago thibaud thibault thibaut thierno thierry thiha thijs thilina thitinan thomas
    thongchai thorarinn thordur thorsten thorvald thuli tia tiago tiana tianyi tiara tiare tibisay tibor tiffany tigist
    tigran tiina tijs tiksa tilda tilde tilman tim timea timmy timon timotej timoteo timothee timothy timur tina tinashe
    tindra tingshu tingting tino tirso tirunesh tisa tito titus tiwa tiziana tiziano tizoc tobias toby todd todor toivo
    tolga tom tomas tomasa tomasz tomek tomeu tomi tomislav tommi tommy tomohiro tomoyuki tonatiuh toni tonia tonny tony
    tonya toomas torben torbjorn tord tore toribio toril torstein torsten toru tory toshiaki toshifumi toshio toshiyuki
    tove tracey traci tracie tracy travis trayvon tremaine trent trevor tricia trina trine trini tristan trond trudi
    trudy tsafrir tsakhia tsering tshepo tsitsi tsutomu tsuyoshi tsvangirayi tsvetana tuan tugba tulio tuncay tunde
    tupac turgut turkan tuukka tuulikki txell txema txomin txus tyler tyra tyree tyrell tyrese tyrone tyson uchenna udo
    ueslei ugo ugur uladzimir ulf uli uliana ulises ulla ulrich ulrik ulrika ulrike umar umberto umit unai unax unni
    uriah uriel urko uros urs ursula urszula usman ute utpal uwe uxia uxio uxue vaclav vadim vadym vagn vahid vahideh
    vaibhav vaida vala valborg valda valdemar valdis valdrin valentim valentin valentina valentine valentino valentyn
    valeri valeria valeriano valerie valerio valeriy valeriya valery valeska valon valter valtteri vanda vanesa vanessa
    vangelis vania vanja vanya vartan varun varvara vasek vasil vasili vasilis vasilisa vasily vasko vassili vassily
    veda vedad vedat vedran veera veerle vegard veli velma venancio venkatesh venustiano verena verner vernon veronica
    veronika veronique vesa veselin vesna veta veysel viacheslav vianney vibeke vicenc vicente vicki vickie vicky
    victoire victor victoriano victorine victorino vidar viggo vignesh vija vijay vikas vikram viktor viktoria viktoriia
    viktorija vilhelm vilhelmina vilma vinay vince vincent vincenza vincenzo vinciane vinicius vinod vinzenz violeta
    violetta violette virgil virgilio virginie viridiana virtudes visar vishal visitacion vit vitali vitalii vitaliy
    vitaly vitek vito vitor vitoria vittoria vittorio vivek vivian viviana viviane vivien vivienne vlad vladimir
    vladimira vladislav vlado vladyslav vlasta vlastimil vojislav vojtech volkan volker volodymyr vratislav vsevolod
    vusumuzi vyacheslav vytas vytautas waclaw wael wafaa wahab waheed wahid wahyu wahyudi wairimu wakil walaa waldemar
    waldo waleed walid wally walter waltraud wambui wanchai wanda wangari wanjiru waqar waqas warren waseem wasim wayan
    wei weidong weijie weimin weiwei weldon wenbin wenceslao wendelin wendolyn wendy wenjie wenjing wenzel werner wesley
    wieslaw wiktor wilber wilbert wilfer wilfred wilfredo wilfrido wilfried wilhelm wilhelmina wilhelmine willa willard
    willem willi william willian willie willy wilma wilman wilmar wilmer winfred winifred winnie winston wissam wissanu
    witek witold wladimir wladyslaw wojciech wojtek wole wolfgang wout wouter wyatt xabat xabi xabier xacobe xaime
    xander xandre xanti xaquin xaver xavi xavier xenia xerardo xerman xesc xesus xherdan xiana xiaobo xiaofeng xiaogang
    xiaohong xiaohua xiaohui xiaojing xiaojun xiaoli xiaolin xiaoling xiaolong xiaomei xiaoming xiaoyan xiaoyi xiaoyu
    ximena ximo xinyi xinyu xinyue xiomara xiong xisco xoan xoana xochitl xoel xolani xorxe xose xulian xulio xurxo
    yacine yadigar yadira yael yago yahya yair yaiza yajaira yakov yakubu yakup yaman yamil yamila yamile yamilet yana
    yandel yander yandry yanet yaneth yanina yanira yanis yanko yann yannick yannis yaqub yara yaretzi yaritza yaroslav
    yaroslava yasar yasemin yasha yashwant yasiel yasin yasir yasmani yasmin yasmina yasmine yasser yassin yassine
    yasuhiro yasushi yasuyoshi yatziri yauhen yavuz yawar yazgul yazid yazmin yegor yehuda yeimy yeison yekaterina
    yelena yemi yenifer yennifer yenny yeny yerson yesenia yesica yesid yessenia yessica yevgen yevgenia yevgeny yevhen
    yevheniia yiannis yifan yigit yiming yingluck yingying yisel yitzhak yixuan ylva yngve yoandri yoandy yoani yoav
    yoel yogesh yohan yohana yohandry yohei yoichi yoko yolanda yolande yoli yolimar yonas yonatan yordan yorgos yorman
    yosef yoselin yoshihiro yoshiko yoshio yosselin yosuke yosvany youcef younes younis yousaf yousef youssef youssou
    yoweri yrsa yuchen yufei yuhan yuichi yuichiro yuki yukiko yuko yuleidy yuleisy yuli yulia yuliana yulieth yuliia
    yulius yuliya yumi yumiko yunfei yunis yunuen yunus yura yurany yuri yuridia yurii yuriko yuriy yury yusmary
    yusnaidi yusuf yusuke yuta yutaka yutong yuvraj yuxuan yuya yvan yves yvette yvon yvonne zaal zabed zabel zabihullah
    zac zacarias zach zacharie zachary zaheer zaher zahid zahir zahoor zahra zahur zaid zaida zainab zaira zakaria
    zakariya zakir zalmai zamir zane zaneta zarif zarina zarni zayan zayn zaza zbigniew zdenek zdenka zdenko zdravko
    zdzislaw ze'ev zeba zebo zehra zeki zelda zeljko zelma zena zenaida zeng zeno zenobia zenta zeynep zhang zhao zheng
    zhenya zhenyu zhigang zhihao zhiqiang zhiwei zhiyong zhiyuan zhou zhuang ziad zigmund zigor zihan zina zineb
    zinedine zipi zita zixuan ziyad ziyi zlatan zlatko zodwa zoe zoey zofia zohar zohra zoltan zora zoraida zoran zosia
    zsolt zubair zulay zulema zuleyha zulfiqar zulkifli zully zulma zurab zurine zuzana zvonko zydrunas zygmunt łukasz
    """.split()
)
