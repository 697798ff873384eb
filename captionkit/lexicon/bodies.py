"""More words of bodies, in other languages too, and the endings of such words; `institutions` adds them to its rows.

Source: general knowledge. Words that are first or family names of many are left out ("park", "star", "leader").
"""

from __future__ import annotations

from types import MappingProxyType

_WORDS = MappingProxyType({
    "en": """
        academies accelerator accountants adventist advertising advisers advisors advisory aerial aerials aeronautical
        agribusiness agricultural agriculture aid airbase airfield airlift airline airmen airport's airports almanac
        alumnae alumni amphitheater amphitheatre amusements anatomy anglican animations antarctic anthropology antiques
        antiquities apparel aps aquaculture aquariums arboretums archaeological archaeologists archaeology archdiocesan
        archeological archeology archery artillery artworks associations assurance astronautics astronomical
        astrophysics athletes attorney's attorneys auditors authorities automation automobile automobiles avionics
        bakehouse bakeries ballpark ballroom bancorp bancshares banking barbershop barristers baseball basilica
        battalion battalions beverages bhd bicycles biennale biennial bikes biodiversity bioinformatics biologics
        biology biomedical biopharma bioscience biosystems boatworks boatyard booksellers bookshop bookshops bookstore
        bookstores botanic botany boxing branding brands breweries brewpub brigades broadband broadcast broadcasters
        broadcasts bugle builders bureaus buses busways bv cadets californian cameras campus cartoons  casinos
        casting caterers catering catholic caucus cavalry cellars cemetery census ceramics chamber championship
        championships chancellery chancery chapels charities chemical chemicals chemistry chess children's chiropractic
        chophouse chorale chorus chronicles churches cinemas circuses citizen clarion climate clinics clothing clubs
        coastguards coliseum collections colleges colliery command commerce commissions committees components computer
        computers concerts confectionery congregation conservatives constabularies constitution consulates consultancy
        consultants contracting contractors convent coop cooperatives coroner's corrections councils counterterrorism
        counties couriers courthouse courts creamery creative creatives crematorium cruises customs cyber cycles dairies
        dairy democrat democrats dental dentistry departments detectives developers development developments diaconate
        diagnostics digest diner diocesan directorate distilleries distillers dockyard drilling eatery echo ecological
        ecology economics editions eireli eirl elections electoral electrical electricity electronics elementary
        embassies emergency ems enquirer ensemble entomological entomology environment environmental episcopal
        equestrian equipment equity eurl excavations exchange exhibition exhibitions exhibits expedition expeditions
        exploration expo express expressway eyewear faculty fairgrounds farmers federations fellowship fencing ferries
        fertilizers fest festivals fieldhouse filmmakers filmworks finance financial fire firefighters firm flooring
        florists footwear forestries forests fossils foundations foundries fragrances franciscans fraternity freemasons
        freight funeral gameworks gaming gbr gendarmerie genealogical genetics genomics geographic geographical
        geographics geological geology geophysical geospatial globe golf governor's governorate grille grocers grocery
        groups growers guards guild gymnastics handball haulage headlight helicopters herpetological herpetology
        highways historic historical history hockey holding homebuilders homes hospice hospitals hostel hotspur housing
        humanitarian hydro hydrology immigration incorporated incubator infirmary infrastructure initiative initiatives
        innovation innovations inns institutes institution institutions instruments intelligence intelligencer interiors
        investigations investment investments investors ironworks irrigation jail jesuits jewelers jewellers journals
        judiciary judo karate kennels kft kg kgaa kindergarten kindergartens kiwanis labour lacrosse landscapes
        landscaping lawyers leagues ledger legion legislative legislature lending libraries licensing lifeboat lifeboats
        lifeguards lighting livestream lllp llp locomotives lodges lodging lottery lounge lumber lutheran machinery
        machines mail management manufacturers manufacturing marathon marines maritime markets masonic mathematics
        mausoleum mayor's mediagroup medicine memorial metals meteorological meteorology methodist metro
        microelectronics microsystems militia ministry's mirror missionaries missions mobility monastery monitor
        montessori monthly monument monuments mortgage mortuary mosque motel motorcars motorcycle motorcycles motorsport
        motorsports mountaineer mountaineering movers movies municipalities musicals musicians mutual netball network's
        networks neuroscience newscast newsgroup newsletter newsmagazine newsreel newsroom newswires nightclub nonprofit
        nuclear nugget nurseries nursing nutrition nyrt observatories oceanography offices ohg oilfield ojsc olympiad
        olympic oncology optics optometry orchards oregonian organisations organizations ornithological ornithology
        orphanage orthodox orthopaedics orthopedics outfitters outlets outlook oy oyj packaging palaeontology
        paleontological paleontology paperboard paralympic paralympics paramedics paratroopers parishes partnership
        partnerships pastoral patisserie patriot peacekeepers peacekeeping pediatrics penitentiary pennysaver
        pentecostal perfumes pets pharmacies pharmacy philanthropic philanthropies philharmonia photobank photographic
        photographics photojournalism photonics photoservice picayune pilot pipeline pipelines pjsc plaindealer
        plainsman planning plastics platform platforms platoon pllc pllp plumbing polyclinic pottery poultry
        presbyterian preschool preservation presidency printers printing printmakers printworks prison prisons probation
        production progress promotions prosecutor's prosthetics psychology pty pub publications publicists publicity
        quantum quarries quarterly quartet racecourse racetrack raceway railroad railroads ranches rangers realtors
        recorder recording recordings recruitment refinery register rehabilitation relations renewables republic
        republican republicans rescuers responders retail  roasters rodeo roofing rotary safaris sailing salesians
         saloon sanitation sarl sasu satellite satellites savings sawmill sccl scooters scrl sculptures sdn seafood
        seafoods seaport securities seismological seismology semiconductor semiconductors seminary sentinel sgps shelter
        shelters sheriffs shipbuilding shipyards showcase signal sinfonia sinfonietta skateboarding skating skincare slu
        smelter snowboard soccer societies softball softworks solar soldiers solicitors sorority spa spaceflight
        spaceport spokesman sportswear squadron squadrons stables stadium staffing stagecraft standard startups
        statesman statistics steakhouse steamship steelworks stores students submarine subway suites supercomputing
        supermarket supermarkets supporters surfing surgery surveyors swimming symphonic synagogue synchrotron taekwondo
        tailors tannery taproom tavern taxation tbk tech telecast telecasts telescope telescopes tennessean tennis
        textiles theaters theatres theatrical theatricals tollway tooling tournament tournaments townships tramways
        transcript transport transportation trawlers triathlon triennial troopers trucking  trusts turnpike ultras
        underwriters unions unlimited vaccines vatican vehicles veterans veterinary villages vindicator virginian
        visualisation visualization vof volcanology volleyball volunteers warehouse watchdog waterpark
        waterworks webcam webcast wellness wholesale wilderness wineries wire wireless women's workers workshop
        workshops yachts zoological zoology zoos zrt
    """,
    "es": """
        herederos legado sucesion testamentaria
        ayto ayuntamientos ceip ies
        abogadas abogados academias aceites acerias acueducto acuicola aduana aduanas adventista aereas aeroclub
        aerodromo aeroespacial aerolinea aerolineas aeronautica aeropuertos aficionados agraria agricola agricultores
        agroalimentaria agroindustrial agropecuaria agropecuario agrupaciones aguas agustinos albergue albergues
        alcaldias alcantarillado alfareria alianzas alimentacion alimentaria alimentos almacenes almazara alpinismo
        alumnado alumnos ambiental ambulancias animacion animaciones animalista animalistas antropologia antropologico
        aparejadores apicola archicofradia archidiocesis archivos arqueologia arqueologica arqueologico arquidiocesano
        arquidiocesis arquitectas arquitectura arrocera artesania artesanias artesanos artilleria arzobispal asador
        aseguradora asesores asesoria asociaciones astrofisica astronomia astronomica astronomico ateneo ateneos atletas
        atletica audiovisuales auditoria auditorios autobuses autodromo automotriz automoviles automovilismo autonomica
        autopista autopistas avicola azucarera bachillerato balneario balonmano bananera bancaria batallon beisbol
        bibliotecas bienal biodiversidad bioparque biotecnologia bloque boletin botanica boxeo brigada brigadistas
        bufete bursatil caballeria cafetalera cafeteria cafeteros calzados camaras camerata camioneros campeonato
        camping cancillerias capitania carcel carceles carnaval carnavales carnicas carniceria carreteras cartografia
        cartoteca catastro catedra catolica ceip cementera cementos censo centinela centros ceramica ceramicas certamen
        cervecera chirigota churreria ciclista ciencia ciencias cineclub cinematografia cinematografica cinematografico
        cines cineteca circo circulo circulos ciudadana ciudadania ciudadanos clinicas clinico cofradias colecciones
        colectivos colegiata colegios coliseo comandancia comarcal comarcas combustibles comercial comercializadora
        comerciantes comisiones compania comparsas comunicadores comunidad comunidades concejo concesionario conciertos
        confederaciones confidencial confiteria congresistas consejerias consejo conservas consorcios constituyente
        construcciones consular consultora consultores consultoria contratas convento cooperacion coordinacion
        coordinadora coros corporaciones corregimiento correos corresponsales cosmeticos costura crematorio cronicas
        cronista cuartel cultura cultural culturales decanato delegaciones departamentos dependencias deporte deportivas
        deportivos desarrollo destileria diarios diocesana diocesano diputaciones diputados direcciones discografica
        discos discoteca diseno disenos distribuciones distribuidora distribuidores distrital docentes dominicos
        ecologista economista editora editores electorales electrica electricas electricidad electronica embajadas
        embotelladora emisora empresarial empresarios empresas energetica enfermeria enfermeros ensamble eolica
        escolapios escuderia espectaculos espectador estadio estadistica estadisticas estatal etnografia etnografico
        evangelica exportadora exposicion exposiciones extranjeria fabrica fabricas facultades farmaceutica
        farmaceuticos farmacias federaciones federal ferreteria ferrocarril ferroviaria ferroviario filarmonico filmes
        financiera financiero finca fincas fiscalias floristeria folclorico folklorico fomento fonoteca forestales
        fotografas fotografica fotografico fotoperiodismo fotorreporteros fototeca fotovoltaica franciscanos franquicias
        frutas fundaciones funeraria galeristas ganadera ganaderia ganaderias ganaderos gasoducto gastronomia
        gastronomica geofisica geofisico geografia geografica geografico geologia geologico gestora gimnasia gliptoteca
        gobernaciones grabaciones gremial gremio gremios guardacostas guarderia heladeria helicopteros hemeroteca
        heraldo hermandades hidraulica hidrocarburos hidroelectrica hidrografica hipermercados hipica hipodromo
        historica historico historietas hogares hortalizas hortofruticola hospitalaria hospitalario hospitales hostal
        hostales hosteleros hotelera hotelero hoteles ies imparcial importadora imprenta independiente industrial
        industriales infanteria informador informatica informativa informativas informativo ingenieros iniciativa
        iniciativas inmobiliarias inspeccion institutos intendencias interactiva interiorismo internado inversiones
        inversora investigacion investigaciones jamones  jefatura jesuitas jornada joyeria joyeros jubilados
        judicatura judicial juegos juguetes juntas juzgado juzgados lacteos legionarios legislativa legislativo liberal
        libros liceo licores limpieza litoral logistica lonja ludoteca maderas maderera maestros mancomunidades
        maquinaria marionetas marisqueria maristas maritima maritimo matinal matutino mediateca medicas medicos
        medioambiente medios mensajeria mercados  metalurgica meteorologia meteorologica meteorologico metodista
        metrobus metrovia migracion migraciones militar militares minera mineras mineria ministerios misioneros moda
        modas montanismo motociclismo motores movilidad movimientos muebles municipios museos musica mutualidad
        mutualista nacion nacionales natacion nautica nautico naviera navieras notaria notariado notarios noticiario
        noticieros noticiosa noticioso noticiosos nuevas obras obrera obreros observador observatorios oceanografia
        oceanografica oceanografico odontologia oficialia oftalmologico oleoducto olimpica olimpico oncologia oncologico
        opinion opticas orfanato orfeon orquestas padel paisajismo paleontologia paleontologica paleontologico papelera
        papeleria parador paradores paralimpico paramedicos parlamentaria parlamentario parroquial partidos pasteleria
        patinaje patronal pediatria pediatrico peluqueria penitenciaria penitenciarias penitenciario pensionistas
        peregrinos perfumeria periodicos periodismo personeria pescadores petroliferos petroquimica piraguismo piscicola
        plasticos plataformas podcasts policiaca policial polideportivo politecnicas politecnico porcina portuaria
        portuario preescolar preparatoria prisiones procuradores produccion productoras profesores progreso promociones
        promotora promotores protectora provincial proyectos publicaciones publicidad publicitaria puertos pulperia
        queseria quesos quimica quimicas radiodifusion radioemisora radios reciclaje rectorado redaccion refineria
        regantes regatas regidores regiduria regimiento region regional registraduria relojeria reporteros republica
        rescate rescatistas residencias residuos restaurantes revistas riegos robotica rotario rotarios rotativo
        salesiano salesianos saneamiento sanitaria sanitario secretariado secretarias seleccion semanario senadores
        servicios siderurgica sinagoga sindical sindicatos sindicatura sinfonica sismologia sismologica sismologico
        sistemas sociedades socorristas soluciones subastadora subdireccion superintendencia supermercado suplementos
        taberna taller talleres tanatorio tapiceria taqueria taurina tauromaquia taxistas teatros tecnologias
        tecnologica tecnologico telecable telecomunicaciones telediario telefonia telegrafo teleradio teleton
        televisiones tenis tequilera tesoreria textil tiendas titeres topografia torneo trabajadores trafico transporte
        transportes transportistas tranvia tranvias trenes tropas turistica turistico uniones universidades
        universitaria universitario urbanismo urbanizadora vaticano vecinal veeduria velodromo verdad vespertino
        veterinaria veterinarios vialidad viceconsejeria viceministerio vicepresidencia vicerrectorado videojuegos
        videoteca vidrios vinedo vinicola vitivinicola vivienda viviendas vocero volcanologico voleibol voluntariado
        voluntarios vulcanologia vulcanologico yacimientos yeguada zapateria zoobotanico
    """,
    "id": """
        akademi angkatan arkib arsip badan berita dinas direktorat galeri gereja jabatan kabupaten kebun kecamatan
        kedutaan kejaksaan kelab kelurahan kementerian kementrian kepolisian kereta keuskupan kodam komisi lembaga
        mahkamah majlis masjid muzium parlimen partai pasukan pemerintah pemkab pemkot pemprov penerbit penerbitan
        pengadilan penyelamat perbadanan perhutani perkumpulan perpustakaan persatuan persekutuan pertubuhan perusahaan
        polda polisi politeknik polres polri polsek sekolah sekretariat stasiun suruhanjaya syarikat tentara universitas
        universiti utusan yayasan
    """,
    "fr": """
        succession
        abbaye academie aeroport aeroports agence agglomeration ambassade archidiocese armee arrondissement assemblee
        assurances ateliers auberge banque bibliotheque boulangerie brasserie caisse cathedrale chaine chambre chantiers
        chateau cinematheque clinique collectif collectivite commissariat communaute compagnie confederation conseil
        conservatoire consulat dauphine departement depeche direction distillerie  domaines ecole ecoles edition
        eglise entreprise entreprises eveche exposition fondation francophonie fromagerie galeries gouvernement groupe
        groupement hippodrome hopital hopitaux imprimerie l'ajuntament l'armee l'association l'ecole l'espresso
        l'express l'institut l'observatoire l'opera l'osservatore l'unita l'universite laboratoire ligue lycee mairie
        medecins mediatheque metropole ministere mouvement musee musees musique mutuelle nationale observatoire operas
        orchestre palais parc paroisse patrimoine photographie photographies phototheque pompiers prefecture presidence
        presse quotidien recherche regie reporters republicain republicaine revue sapeurs sauveteurs secours secretariat
        securite senat societe societes  surete syndicat telegramme televisions tourisme universite usine usines
        velodrome vignobles vins
    """,
    "nl": """
        aartsbisdom ambulancedienst archief bakkerij basisschool beeldbank bibliotheek bisdom boerderij brandweer
        brouwerij concertgebouw consulaat courant dagblad defensie dienst dierentuin erfgoed filmfonds filmmuseum
        fotoarchief gemeente gemeentemuseum genootschap groep havenbedrijf hogeschool instituut kathedraal kliniek
        koninklijk koninklijke krant krijgsmacht kunsthal kunstinstituut kustwacht landgoed landmacht luchthaven
        luchtmacht maatschappij marechaussee ministerie nationaal natuurmonumenten nederlands nederlandse omroep orkest
        parochie partij persbureau politie provincie provinciehuis rechtbank rijksdienst rijksoverheid rijkswaterstaat
        schaatsbond scheepvaartmuseum schouwburg spoorwegen staatsbosbeheer stadhuis stadsarchief stedelijk sterrenwacht
        stichting telegraaf televisie uitgeverij universiteit vakbond veiligheidsregio vereniging vlaamse voetbal
        voetbalbond volkskrant waterschap ziekenhuis
    """,
    "pt": """
        acervo adega adegas aeroportos alianca aquario arquidiocese arquivo assembleia assessoria associacao autarquia
        basquete basquetebol bombeiros caixa cinemateca clube colecao comissao companhia comunicacao confederacao
        conselho construcoes construtora correio defesa deputados desportiva desportivo desporto direcao direccao
        edicoes emissora empreendimentos  escolas esporte esportes exercito faculdade federacao ferrovias forca
        forcas freguesia fundacao futebol ginasio globo gravadora herdade hoteis igreja imobiliaria industria industrias
        jornais jornal justica marinha metropolitano mineracao museu museus orquestra paroquia policias          prefeitura prelazia procuradoria producoes produtora rede rodovia rodovias selecao servico servicos siderurgia
        sociedade televisao uniao universidade vereadores volei
    """,
    "pl": """
        agencja akademia ambasada archidiecezja archiwum armia biblioteka browar centrum diecezja dziennik federacja
        filharmonia fundacja gazeta gmina instytut kancelaria klub koleje komenda komitet kopalnia koscioł liceum
        lotnisko marynarka miejska miejskie ministerstwo muzeum nadlesnictwo narodowa narodowe narodowy orkiestra
        osrodek panstwowa panstwowe parafia partia pogotowie policja politechnika powiat powiatowa pozarna prasowa
        prokuratura ratownictwo rzeczpospolita sejm społdzielnia społka starostwo stowarzyszenie straz szkoła szpital
        sztab teatr telewizja towarzystwo tramwaje tygodnik uniwersytet urzad wodociagi wojewodztwo wojska wojsko
        wyborcza wydawnictwo wytwornia zandarmeria zwiazek
    """,
    "it": """
        abbazia accademia acciaierie aeroporti aeroporto agenzia agriturismo albergo ambasciata architetti archivio
        arcidiocesi assessorato assicurazioni associazione autostrade azienda aziende banca calcio cantiere cantieri
        cantine capitaneria cattedrale circolo collezione compagnia comune confederazione consolato consorzio corriere
        costruzioni crociere diocesi duomo editore editrice edizioni esercito fabbrica fattoria federazione ferrovie
        fondazione galleria gallerie gazzetta gelateria giornale governo gruppo immobiliare istituti istituto italiane
         mattino messaggero ministero mostra motori musei nazionale officine opificio ospedale ospedali osservatore
        osservatorio osteria pallacanestro pallavolo parco parrocchia partito pasticceria policlinico polizia prefettura
        presidenza procura produzione produzioni protezione questura regione ristorante scavi scuderia scuola senato
        sindacato societa soprintendenza sovrintendenza sportiva sportivo stampa studi teatri televisione tenuta
        trasporti trattoria tribunale triennale unione universita vaticana vigili
    """,
    "ca": """
        advocats agents agrupacio aigues arquebisbat arquitectes arxidiocesi arxius associacio ateneu auditori basquet
        biblioteques bisbat bisbats castellers  cellers centres comissio companyia confraria consell conservatori
        consorci delegacio departament diari diputats direccio ecologistes edicions enginyeria escoles esglesia esportiu
        esportiva estudi excursionista ferrocarrils fira govern grup laboratori llibreria mancomunitat meteorologic
        monestir noticies observatori parlament partit patronat penya periodic premsa produccions proteccio publicacions
        rurals servei serveis simfonica sindicat societat teatre teatres televisio transports unio vegueria      """,
    "sv": """
        akademien aklagarmyndigheten aktiebolag ambassad ambassaden arbetareforbundet arkivet biblioteket bokforlag
        bolaget bryggeri dagbladet departementet dramaten filharmonin filminstitutet flygplats flygvapnet
        folkhalsomyndigheten forbundet foreningen forlag forlaget forsvarsdepartementet forsvarsmakten fotboll
        fotbollforbundet hogskola hogskolan idrottsforening institutet kommun kommunen konserthus konserthuset konsthall
        konsthallen konstmuseum kungahuset kungliga kustbevakningen kyrkan landstinget lansmuseum lansstyrelsen
        migrationsverket museet myndigheten naturhistoriska naturvardsverket nordiska nyheter operan polisen posten
        raddningstjansten regeringen regeringskansliet riksarkivet riksdagen riksmuseet sallskapet sjukhus sjukhuset
        skatteverket skidforbundet slottet stadsarkivet stadsmuseum stadsteatern stiftelsen teatern tekniska
        televisionen tidning tidningen tingsratt trafikverket tullverket universitet universitetet utrikesdepartementet
        vetenskapsakademien
    """,
    "de": """
        abendblatt abendzeitung akademie allgemeine antikensammlung anzeiger apotheke archiv aussenministerium backerei
        bahnhof bergbahnen bergrettung bergwacht berufsfeuerwehr bezirksamt bibliothek bildagentur bildarchiv bistum
        botanischer botschaft brauerei brennerei bundesagentur bundesamt bundesanstalt bundesbahn bundesbahnen
        bundesbank bundesdenkmalamt bundesheer bundeskanzlei bundeskanzleramt bundeskriminalamt bundeskunsthalle
        bundesministerium bundespolizei bundespresseamt bundesrat bundesregierung bundestag bundesverband bundnis
        burgtheater denkmalamt denkmalpflege deutsche deutsches diakonie diozese domkapitel eidgenossische eintracht
        erzbistum erzdiozese evangelische fabrik fachhochschule fernsehen festhalle festspiele festspielhaus festwochen
        feuerwehr filmarchiv filmproduktion filmverlag filmverleih finanzministerium flughafen forschung
        forschungsinstitut forschungszentrum fotoagentur fotoarchiv fotografie fotostudio fraktion freilichtmuseum
        fussball fussballverband galerie galerien gasthaus gasthof gemaldegalerie gemeinde gemeindeverwaltung
        gemeinschaft generalanzeiger genossenschaft gesamtschule gesellschaft gesundheitsministerium gewerkschaft
        glyptothek grundschule gymnasium handelskammer handwerkskammer heimatmuseum hilfswerk hochschule illustrierte
        innenministerium institut johanniter kantonspolizei kantonsspital kantonsverwaltung kanzleramt katholische
        kellerei kirche kirchengemeinde klinik kliniken klinikum konigliche konsulat konzerthaus krankenhaus
        kreisverwaltung kulturamt kulturbesitz kulturstiftung kultusministerium kunstakademie kunstforum kunstgalerie
        kunsthalle kunsthaus kunsthochschule kunstmuseen kunstmuseum kunstsammlung kunstsammlungen kunstverein kurier
        landesamt landesarchiv landesbank landesbibliothek landesdenkmalamt landeskirche landeskriminalamt landesmuseum
        landespolizei landesregierung landkreis landratsamt landtag malteser markthalle medien metzgerei ministerium
        morgenpost museen musikhochschule nachrichten nationalbibliothek nationalgalerie nationalmuseum nationalpark
        naturkundemuseum naturmuseum naturpark oper opernhaus orchester partei pfarrei philharmonie philharmoniker
        pinakothek polizei polizeidirektion polizeiinspektion polizeiprasidium presseagentur pressebild pressefoto
        pressestelle produktion produktionen raiffeisenbank rathaus realschule reederei regierung rettungsdienst
        rundfunk rundschau sammlung sammlungen schauspiel schauspielhaus senatskanzlei senatsverwaltung
        sinfonieorchester skiverband sparkasse sportverein staatliche staatlichen staatsanwaltschaft staatsarchiv
        staatsbibliothek staatsgalerie staatskanzlei staatsministerium staatsoper staatstheater stadtarchiv
        stadtbibliothek stadthalle stadtische stadtmuseum stadtpolizei stadttheater stadtverwaltung stadtwerke
        sternwarte stiftung stiftungen symphoniker tagblatt tageblatt tagesanzeiger tageszeitung technische tiergarten
        tierpark tonhalle tourismus tourismusverband turnverein umweltbundesamt umweltministerium universitatsbibliothek
        universitatsklinikum universitatsspital verband verein vereinigung verkehrsbetriebe verkehrsverbund verlag
        verlagsgruppe versicherung versicherungen verteidigungsministerium volksbank volksblatt volkshochschule
        volksoper volksstimme volkstheater wasserwacht weingut werft werke wirtschaftsministerium wochenblatt zeitung
        zeitungen zoologischer
    """,
    "gl": """
        arcebispado asociacions axencia bispado colexio comunidade consello deputacion ensino fundacions galega igrexa
        mancomunidade marineiros mariscadoras  xefatura xornal xulgado xuntanza
    """,
    "eu": """
        abesbatza alderdia aldizkaria antzokia argitaletxea artxiboa azoka batzar batzordea bilduma bulegoa egunkaria
        elizbarrutia elkartea elkarteak erakundea euskaltzaindia eusko federazioa filmategia foru fundazioa ganbera
        gobernua ikastetxea ikastola institutua irratia jaurlaritza katedrala kirol kofradia kontseilua kontsortzioa
        kooperatiba legebiltzarra liburutegia mankomunitatea ministerioa museoa orkestra osakidetza ospitalea parkea
        portua sindikatua suhiltzaileak taldea telebista turismoa udala udaltzaingoa unibertsitatea zentroa
    """,
    "da": """
        aktieselskab arkiv avisen beredskab beredskabsstyrelsen berlingske bibliotek boldklub boldspil brandvæsen
        bryghus bymuseum domkirke filminstitut fjernsyn fodbold folketinget fonden forbund forening forsvaret
        forsvarskommandoen forsvarsministeriet glyptotek glyptoteket højskole kommune kongehuset kongelige kunstmuseet
        lufthavn miljøministeriet ministeriet nationalmuseet naturhistorisk nyheder politiet regionen rigsarkivet
        selskab selskabet statens statsministeriet styrelsen sundhedsstyrelsen sygehus søfartsstyrelsen teater teatret
        tidende udenrigsministeriet zoologisk
    """,
    "nb": """
        arkivverket avisa bispedømme brannvesen brannvesenet direktoratet etaten folkemuseum fotball fotballforbund
        fylkeskommune havforskningsinstituttet hæren høgskole høgskolen idrettslag instituttet jernbane kirken klubb
        klubben kringkasting kunstnerforbundet kystvakten kystverket luftforsvaret meteorologisk miljødirektoratet
        nasjonalbiblioteket nasjonalmuseet operaen polarinstitutt politidistrikt rederi redningsselskapet regjeringen
        selskap selskapet sentralbyra sjøforsvaret skiforbund skiforbundet statsforvalteren statsministerens stortinget
        sykehus sykehuset tilsynet utenriksdepartementet vegvesen vegvesenet vitenskapsmuseet
    """,
    "fi": """
        akatemia ammattikorkeakoulu arkisto ateneum eduskunta elokuvat filmikamari hiihtoliitto hiippakunta ilmatieteen
        ilmavoimat instituutti jaakiekkoliitto jalkapallo kansallisarkisto kansalliskirjasto kansallismuseo
        kansallisooppera kansallisteatteri kanslia kaupungin kaupunginmuseo kaupunki keskus kirjasto korkeakoulu
        kulttuurikeskus kustannus kustantamo kuvataideakatemia laitos lentoasema liitto luonnontieteellinen maavoimat
        merivoimat metsahallitus museovirasto ooppera orkesteri osuuskunta palloliitto palokunta panimo pelastuslaitos
        poliisi poliisilaitos puolue puolustusministerio puolustusvoimat rajavartiolaitos saatio sairaala sanomat seura
        seurakunta sisaministerio suurlahetysto taidemuseo teatteri tuotanto ulkoministerio uutiset valtioneuvosto
        valtioneuvoston virasto yhdistys yhtio yleisradio yliopisto
    """,
    "cs": """
        arcibiskupstvi biskupstvi denik divadlo drahy fakultni filharmonie filmovy hasici hasicsky hvezdarna kancelar
        knihovna kniznica letiste magistrat mesto ministerstva ministerstvo nadace nadacia nakladatelstvi narodni
        nemocnice noviny orchestr pivovar policie radnice rozhlas sdruzeni skola spolecnost spolek spolocnost statni
        svaz televize tiskova univerzita urad ustav velvyslanectvi vydavatelstvi zachranna zachranny zpravy
    """,
    "hu": """
        alapitvany allatkert egyesulet egyetem egyhaz egyhazmegye ersekseg filmintezet foiskola fokapitanysag hirlap
        hirugynokseg hivatal honvedseg intezet katasztrofavedelem keptar kiado klinika konyvtar korhaz kormany kozpont
        koztarsasagi labdarugo leveltar miniszterelnokseg miniszterium nagykovetseg nemzeti nyomda onkormanyzat operahaz
        orszaggyules polgarmesteri puspokseg rendorkapitanysag rendorseg repuloter szinhaz szovetseg tarsasag tavirati
        televizio tuzoltosag valogatott vasut zenekar
    """,
    "tr": """
        ajansi ajansı arsivi bakanligi bakanlıgı baskanligi baskanlıgı belediye belediyesi birligi buyukelciligi
        cumhurbaskanligi cumhurbaskanlıgı dernegi disisleri dısisleri emniyet enstitusu federasyonu galerisi gazete
        gazetesi genelkurmay hastanesi havalimani havalimanı itfaiye itfaiyesi jandarma kaymakamligi kaymakamlıgı koleji
        komutanligi komutanlıgı konsoloslugu kulubu kurumu kutuphane kutuphanesi lisesi meclisi merkezi mudurlugu muze
        muzesi odasi odası okulu ordusu orkestrasi orkestrası partisi sanayi savunma sendikasi sendikası sirketi spor
        televizyonu tiyatro tiyatrosu universitesi vakfi vakfı valiligi yapim yapım yayinevi yayinlari yayınevi
        yayınları
    """,
    "fil": """
        aklatan alyansa barangay bumbero dulaang hukbong kabataan kagawaran kapisanan kawanihan kilusan koalisyon
        komisyon kongreso lalawigan lungsod paaralan pahayagan pamahalaan pamantasan pambansa pambansang pilipinas
        pulisya samahan sandatahang sangguniang sentro simbahan tanggapan tanghalan unibersidad unyon
    """,
})
"""BCP 47 code -> folded words; a word of several languages stands once."""

WORDS = frozenset(" ".join(_WORDS.values()).split())

ENDINGS = tuple(
    """
    museum museen ministerium universitat hochschule akademie institut zeitung nachrichten anzeiger stiftung verlag
    bibliothek archiv sammlung galerie theater philharmonie orchester rundfunk fernsehen polizei feuerwehr bundesamt
    kriminalamt regierung verwaltung gesellschaft gemeinschaft genossenschaft gewerkschaft anstalt anwaltschaft verein
    verband vereinigung klinik klinikum krankenhaus zentrum forschung agentur produktion brauerei versicherung sparkasse
    kirchengemeinde bistum universiteit hogeschool bibliotheek archief politie brandweer stichting vereniging
    maatschappij krant ziekenhuis bureau  museet verket bladet tidningen styrelsen myndigheten departementet
    universitetet hogskolan institutet biblioteket arkivet forbundet foreningen sallskapet stiftelsen sjukhuset teatern
    kyrkan bolaget tjansten ministeriet direktoratet tidende avisen posten vesenet etaten tilsynet teatret selskapet
    forbund sykehus kommune museo ministerio virasto laitos liitto seurakunta yliopisto korkeakoulu kirjasto arkisto
    sairaala keskus teatteri saatio sanomat voimat miniszterium ugynokseg egyetem konyvtar szinhaz szovetseg
    """.split()
)
"""Endings, in languages that write a body in one word: "Rijksmuseum", "Aftonbladet"."""

SHORTEST = 3
"""Letters before an ending."""
