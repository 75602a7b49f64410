import type { QuotationLexicon } from './lexicon.ts';

/** The preposition "di" alone and joined with the article, behind which a person or body stands. */
const OF = ['di', 'del', 'dello', 'della', "dell'", 'dei', 'degli', 'delle', "d'"];
const IN = ['in', 'nel', 'nello', 'nella', "nell'", 'nei', 'negli', 'nelle', 'sul', 'sulla', 'su'];
const TO = ['a', 'ad', 'al', 'allo', 'alla', "all'", 'ai', 'agli', 'alle'];
const BY = ['da', 'dal', 'dallo', 'dalla', "dall'", 'dai', 'dagli', 'dalle'];

/** Italian: what the finding of speakers knows about words. Lists are separated by white space; order is free. */
export const italian: QuotationLexicon = {
  language: 'it',
  traits: {
    script: 'cased',
    freeInversion: true,
    dropsSubject: true,
    tagInsideMarks: true,
    particleBehindGiven: true,
  },
  text: {
    abbreviations:
      'Dott Dr Prof Sig Avv Ing Arch Geom On Sen Mons Gen Col Cap Ten Don Ss art cfr pag vol tel n sig dott avv ing prof on sen mons',
    elisions: 'ndrangheta sto sta sti ste',
    proclitics:
      'l un dell all nell sull dall coll d c quest quell s m t v n anch com dov cos dev tutt mezz sott',
    enclitics: '',
  },
  verbs: {
    // The regular verbs in -are, -ere and -ire; then the others by the infinitive they end in.
    conjugations: [
      {
        infinitive: 'are',
        finite: 'ò a ano arono ava avano erà erebbe',
        participle: 'ando',
        past: 'ato ata ati ate',
      },
      {
        infinitive: 'ciare',
        finite: 'ciò cia ciano ciarono ciava ciavano cerà',
        participle: 'ciando',
        past: 'ciato ciata ciati ciate',
      },
      {
        infinitive: 'care',
        finite: 'cò ca cano carono cava cavano cherà',
        participle: 'cando',
        past: 'cato cata cati cate',
      },
      {
        infinitive: 'gare',
        finite: 'gò ga gano garono gava gavano gherà',
        participle: 'gando',
        past: 'gato gata gati gate',
      },
      {
        infinitive: 'ire',
        finite: 'ì isce iscono irono iva ivano',
        participle: 'endo',
        past: 'ito ita iti ite',
      },
      {
        infinitive: 'ere',
        finite: 'é e ono erono eva evano ette ettero',
        participle: 'endo',
        past: 'uto uta uti ute',
      },
      {
        infinitive: 'dire',
        finite: 'disse dice dicono dissero diceva dicevano direbbe dirà',
        participle: 'dicendo',
        past: 'detto detta detti dette',
      },
      {
        infinitive: 'badire',
        finite: 'badì badisce badiscono badirono badiva badivano',
        participle: 'badendo',
        past: 'badito badita baditi badite',
      },
      {
        infinitive: 'sordire',
        finite: 'sordì sordisce sordiscono sordiva',
        participle: 'sordendo',
        past: 'sordito sordita sorditi sordite',
      },
      {
        infinitive: 'vertire',
        finite: 'vertì verte vertono vertirono vertiva vertivano',
        participle: 'vertendo',
        past: 'vertito vertita vertiti vertite',
      },
      {
        infinitive: 'seguire',
        finite: 'seguì segue seguono seguirono seguiva seguivano',
        participle: 'seguendo',
        past: 'seguito seguita seguiti seguite',
      },
      {
        infinitive: 'venire',
        finite: 'venne viene vengono vennero veniva',
        participle: 'venendo',
        past: 'venuto venuta venuti venute',
      },
      {
        infinitive: 'spondere',
        finite: 'spose sponde spondono sposero spondeva spondevano',
        participle: 'spondendo',
        past: 'sposto sposta sposti sposte',
      },
      {
        infinitive: 'fendere',
        finite: 'fese fende fendono fesero fendeva',
        participle: 'fendendo',
        past: 'feso fesa fesi fese',
      },
      {
        infinitive: 'tendere',
        finite: 'tese tende tendono tesero tendeva',
        participle: 'tendendo',
        past: 'teso tesa tesi tese',
      },
      {
        infinitive: 'giungere',
        finite: 'giunse giunge giungono giunsero giungeva',
        participle: 'giungendo',
        past: 'giunto giunta giunti giunte',
      },
      {
        infinitive: 'spingere',
        finite: 'spinse spinge spingono spinsero spingeva',
        participle: 'spingendo',
        past: 'spinto spinta spinti spinte',
      },
      {
        infinitive: 'scrivere',
        finite: 'scrisse scrive scrivono scrissero scriveva',
        participle: 'scrivendo',
        past: 'scritto scritta scritti scritte',
      },
      {
        infinitive: 'mettere',
        finite: 'mise mette mettono misero metteva',
        participle: 'mettendo',
        past: 'messo messa messi messe',
      },
      {
        infinitive: 'primere',
        finite: 'presse prime primono pressero primeva',
        participle: 'primendo',
        past: 'presso pressa pressi presse',
      },
      {
        infinitive: 'battere',
        finite: 'batté batte battono batterono batteva',
        participle: 'battendo',
        past: 'battuto battuta battuti battute',
      },
      {
        infinitive: 'chiedere',
        finite: 'chiese chiede chiedono chiesero chiedeva',
        participle: 'chiedendo',
        past: 'chiesto chiesta chiesti chieste',
      },
      {
        infinitive: 'vedere',
        finite: 'vide vede vedono videro vedeva',
        participle: 'vedendo',
        past: 'visto vista visti viste',
      },
      {
        infinitive: 'tenere',
        finite: 'tenne tiene tengono tennero teneva tenevano',
        participle: 'tenendo',
        past: 'tenuto tenuta tenuti tenute',
      },
      {
        infinitive: 'cludere',
        finite: 'cluse clude cludono clusero cludeva',
        participle: 'cludendo',
        past: 'cluso clusa clusi cluse',
      },
      {
        infinitive: 'noscere',
        finite: 'nobbe nosce noscono nobbero nosceva',
        participle: 'noscendo',
        past: 'nosciuto nosciuta nosciuti nosciute',
      },
      {
        infinitive: 'sistere',
        finite: 'sistette siste sistono sisteva',
        participle: 'sistendo',
        past: 'sistito sistita sistiti sistite',
      },
      {
        infinitive: 'flettere',
        finite: 'flette flettono fletteva',
        participle: 'flettendo',
        past: 'flettuto flettuta flettuti flettute',
      },
      {
        infinitive: 'sumere',
        finite: 'sunse sume sumono sunsero sumeva',
        participle: 'sumendo',
        past: 'sunto sunta sunti sunte',
      },
      {
        infinitive: 'piacere',
        finite: 'piacque piace piacciono piacquero',
        participle: 'piacendo',
        past: 'piaciuto piaciuta piaciuti piaciute',
      },
      {
        infinitive: 'ridere',
        finite: 'rise ride ridono risero rideva',
        participle: 'ridendo',
        past: 'riso risa risi rise',
      },
      {
        infinitive: 'piangere',
        finite: 'pianse piange piangono piangeva',
        participle: 'piangendo',
        past: 'pianto pianta pianti piante',
      },
      {
        infinitive: 'porre',
        finite: 'pose pone pongono posero poneva',
        participle: 'ponendo',
        past: 'posto posta posti poste',
      },
    ],
    strong: `
      dire affermare dichiarare spiegare aggiungere precisare sottolineare ribadire rispondere replicare ribattere
      raccontare confessare ammettere riconoscere annunciare avvertire assicurare commentare concludere
      confermare smentire negare promettere sostenere ricordare evidenziare rimarcare puntualizzare obiettare
      controbattere ironizzare scherzare sbottare esclamare gridare urlare sussurrare mormorare domandare
      chiedere scrivere twittare tuonare esordire chiosare riferire testimoniare ipotizzare insistere ripetere
      argomentare ammonire borbottare balbettare bisbigliare confidare giurare pronosticare profetizzare
      rammentare reiterare specificare rettificare asserire dettagliare sentenziare sdrammatizzare sfogare
      lamentare indignare rallegrare compiacere rammaricare sapere/sapere`,
    weak: `
      rivelare osservare notare rilevare garantire auspicare denunciare accusare criticare attaccare definire
      chiamare bollare descrivere considerare giudicare ritenere pensare credere sperare temere proseguire
      continuare incalzare parlare citare ringraziare elogiare lodare invitare esortare sollecitare proporre
      suggerire consigliare ordinare lanciare rilanciare segnalare rincarare tagliare minimizzare rassicurare
      sospirare sorridere ridere piangere intervenire contestare respingere/respinge/respinse/respinto/respingono
      liquidare apostrofare etichettare soprannominare ribattezzare battezzare paragonare rimproverare
      rinfacciare redarguire congratulare avvisare informare implorare supplicare pregare pretendere rivendicare
      riassumere sintetizzare motivare analizzare approfondire riflettere ragionare difendere applaudire plaudire
      condannare stigmatizzare bacchettare punzecchiare minacciare esultare imprecare inveire scandire riportare
      menzionare sbraitare farfugliare intimare tranquillizzare augurare mostrare vedere esprimere
      notare/notare intendere/intendere paventare recitare`,
    irregular: '',
    doubling: '',
    addressing:
      'avvertire avvisare informare rassicurare ringraziare invitare esortare supplicare ammonire apostrofare pregare',
    listening:
      'ringraziare invitare esortare supplicare accusare criticare attaccare elogiare lodare citare rimproverare redarguire difendere informare avvisare',
    quoting: 'citare',
    naming:
      'definire chiamare bollare descrivere considerare giudicare ritenere liquidare etichettare soprannominare ribattezzare battezzare apostrofare citare',
    continuing: 'aggiungere continuare proseguire concludere',
  },
  pronouns: {
    subject: 'egli ella lui lei loro essi esse io noi voi tu costui costei',
    object: 'me te ciò si mi ci vi ti',
    second: 'voi tu',
    male: 'lui egli costui',
    female: 'lei ella costei',
    // The possessive agrees with what is owned, and so does not tell whose it is.
    possessive: '',
    indefinite:
      'qualcuno nessuno alcuni alcune molti molte tutti tutte altri altre parecchi ognuno uno una chiunque',
    relative: 'che cui quale quali',
  },
  titles: {
    all: `
      signor signore signora signorina sig sigra dott dottor dottore dottoressa dr prof professor professore
      professoressa avv avvocato avvocata ing ingegner ingegnere arch architetto geom on onorevole sen senatore
      senatrice mons monsignor monsignore don suor fra padre madre fratello papa cardinale cardinal vescovo
      arcivescovo presidente presidentessa ministro ministra sindaco sindaca assessore assessora governatore
      governatrice premier re regina principe principessa duca duchessa conte contessa barone baronessa
      marchese marchesa generale colonnello capitano tenente maresciallo ammiraglio comandante giudice pm
      procuratore procuratrice questore prefetto prefetta rabbino imam sir lord lady san santa sant' deputato
      deputata commissario commissaria mister ct patron`,
    male: 'signor signore sig dott dottor dottore professor professore avvocato senatore mons monsignor monsignore don fra padre fratello papa cardinale cardinal vescovo arcivescovo ministro sindaco assessore governatore re principe duca conte barone marchese sir lord procuratore questore prefetto rabbino imam deputato commissario',
    female:
      'signora signorina sigra dottoressa professoressa avvocata senatrice suor madre presidentessa ministra sindaca assessora governatrice regina principessa duchessa contessa baronessa marchesa lady procuratrice prefetta deputata commissaria',
    weak: "generale capitano tenente comandante madre padre fratello san santa sant' conte principe giudice patron mister",
    ofOffice: '',
    office: '',
    officeTail: '',
    alone: 'presidente papa premier ministro sindaco',
    suffixes: 'jr sr ii iii iv xvi',
  },
  names: {
    male: `
      Giuseppe Giovanni Antonio Mario Luigi Francesco Angelo Vincenzo Pietro Salvatore Carlo Franco Domenico Bruno
      Paolo Michele Giorgio Aldo Sergio Luciano Alessandro Andrea Marco Matteo Luca Davide Stefano Roberto Simone
      Fabio Alberto Massimo Claudio Maurizio Enrico Daniele Gianni Gianluca Gianfranco Gianmarco Gianpaolo
      Giampiero Giancarlo Gianluigi Pierluigi Piero Pierpaolo Pier Giacomo Giulio Giuliano Guido Ivan Ivano
      Leonardo Lorenzo Filippo Federico Emanuele Emilio Ettore Eugenio Ezio Fabrizio Fausto Ferdinando Flavio
      Gabriele Gaetano Gennaro Gerardo Gino Graziano Gregorio Gualtiero Ignazio Lamberto Leone Libero Livio Loris
      Lucio Manlio Marcello Mariano Massimiliano Mattia Mauro Mirko Nicola Nino Nunzio Oreste Osvaldo Ottavio
      Pasquale Patrizio Pino Raffaele Raimondo Renato Renzo Riccardo Rocco Rodolfo Romano Rosario Ruggero Samuele
      Sandro Saverio Silvano Silvio Tommaso Ugo Umberto Valerio Valter Walter Vito Vittorio Virgilio Achille
      Adriano Agostino Alessio Alfonso Alfredo Ambrogio Amedeo Arnaldo Arturo Attilio Augusto Aurelio Beniamino
      Benedetto Beppe Bernardo Biagio Camillo Carmelo Carmine Cesare Ciro Corrado Cosimo Cristian Cristiano Damiano
      Dante Dario Diego Dino Donato Edoardo Egidio Elio Ermanno Ernesto Fedele Felice Fulvio Giordano Girolamo
      Giosuè Goffredo Guglielmo Ilario Jacopo Iacopo Kevin Manuel Nello Niccolò Nicolò Orazio Pierfrancesco
      Piergiorgio Primo Rinaldo Sebastiano Settimio Teodoro Tiziano Tullio Valentino`,
    female: `
      Maria Anna Giuseppina Rosa Angela Giovanna Teresa Lucia Carmela Caterina Francesca Antonietta Carla Elena
      Concetta Rita Margherita Franca Paola Laura Giulia Chiara Sara Martina Alessia Federica Silvia Valentina
      Elisa Ilaria Roberta Stefania Monica Barbara Cristina Simona Daniela Patrizia Antonella Sabrina Alessandra
      Claudia Elisabetta Emanuela Emma Eleonora Erica Eugenia Eva Fabiola Fabrizia Fiorella Flavia Gabriella Gaia
      Giada Ginevra Giorgia Giuliana Gloria Grazia Graziella Ida Imma Ines Irene Isabella Ivana Katia Letizia Licia
      Lidia Liliana Livia Loredana Lorena Lorenza Luciana Lucrezia Luisa Mafalda Manuela Marcella Mara Margherita
      Marianna Mariangela Mariagrazia Mariastella Mariella Marika Marina Marisa Marta Marzia Matilde Michela
      Milena Mirella Miriam Monia Nadia Natalia Nicoletta Nicole Nilde Noemi Nunzia Olga Ornella Paolina Pia Piera
      Pina Raffaella Rachele Renata Rosanna Rosaria Rosalba Rosetta Rosy Rossana Rossella Samantha Samuela Serena
      Silvana Sofia Sonia Susanna Tamara Tatiana Teresina Tina Tiziana Valeria Vanessa Vera Veronica Viola Virginia
      Vittoria Viviana Ylenia Zoe Adele Adriana Agata Agnese Alba Alberta Alda Alice Alina Allegra Amalia Ambra
      Anita Annalisa Annamaria Anna-Maria Arianna Asia Assunta Aurora Azzurra Beatrice Benedetta Bianca Bice Bruna
      Camilla Carlotta Carolina Cecilia Celeste Cinzia Clara Clelia Costanza Debora Deborah Delia Diana Donatella
      Dora Edda Edvige Elettra Elide Elly Elvira Enrica Ersilia Evelina Fedora Filomena Fernanda Gemma Genoveffa
      Iolanda Jole Lara Leda Lella Licia Luana Mariarosaria Melania Mirta Morena Nives Norma Palmira Petra Priscilla
      Romina Tosca Wanda`,
    neutral: 'Celeste Fortunata Leslie Robin Sasha',
    nicknames:
      'beppe/giuseppe peppe/giuseppe pino/giuseppe gigi/luigi totò/antonio toni/antonio nino/antonio enzo/vincenzo sandro/alessandro ale/alessandra ciccio/francesco fede/federica giusy/giuseppina lella/raffaella',
    particles: "de d' di von van la lo el al ben bin",
    organisations: `
      Pd PD Lega Fdi FdI FI M5S Avs Cgil CGIL Cisl CISL Uil UIL Fiom Usb Cobas Ugl Confindustria Confcommercio Coldiretti
      Confagricoltura Legambiente Codacons Anpi Arci Caritas Cei CEI Rai RAI Mediaset Ansa ANSA Adnkronos Agi Lapresse
      Reuters Corriere Repubblica Stampa Sole Messaggero Giornale Mattino Avvenire Unità Fatto Gazzetta Gazzettino
      Nazione Carlino Tg1 Tg2 Tg3 La7 Sky BBC CNN Eni ENI Enel ENEL Fiat FCA Stellantis Tim TIM Telecom Alitalia
      Ferrovie Trenitalia Anas Inps INPS Inail Istat ISTAT Aifa Iss Oms OMS Onu ONU Ue UE Nato NATO Fmi Bce Bankitalia Consob
      Unicredit UniCredit Intesa Generali Parlamento Senato Camera Quirinale Viminale Farnesina Montecitorio
      Governo Regione Comune Provincia Procura Questura Prefettura Tribunale Cassazione Consulta Csm Dia Ros
      Carabinieri Polizia Guardia Finanza Università Istituto Fondazione Associazione Federazione Comitato Movimento
      Partito Forza Fratelli Democratici Juventus Inter Milan Roma Napoli Lazio Fiorentina Atalanta Torino Figc Coni Uefa
      Google Meta Apple Microsoft Amazon Twitter Facebook Greenpeace Amnesty Emergency Unicef Vaticano Banca Asl Asp Spa`,
    places: `
      Roma Milano Napoli Torino Palermo Genova Bologna Firenze Bari Catania Venezia Verona Messina Padova Trieste
      Brescia Parma Taranto Prato Modena Reggio Livorno Cagliari Foggia Rimini Salerno Ferrara Sassari Latina
      Monza Siracusa Pescara Bergamo Trento Forlì Vicenza Terni Bolzano Novara Piacenza Ancona Andria Arezzo Udine
      Cesena Lecce Pesaro Alessandria Pisa Catanzaro Lucca Brindisi Como Varese Grosseto Asti Ragusa Cremona Cosenza
      Potenza Matera Perugia Aosta L'Aquila Campobasso Siena Mantova Savona Imperia Italia Sicilia Sardegna Lombardia
      Piemonte Veneto Liguria Toscana Umbria Marche Lazio Abruzzo Molise Campania Puglia Basilicata Calabria Friuli
      Emilia Romagna Emilia-Romagna Trentino Francia Parigi Germania Berlino Spagna Madrid Inghilterra Londra
      Svizzera Austria Vienna Belgio Bruxelles Russia Mosca Ucraina Kiev America Washington Europa Africa Asia Cina
      Pechino Giappone Tokyo India Israele Gaza Libano Siria Iran Iraq Turchia Grecia Polonia Portogallo Svezia
      Norvegia Libia Tunisia Egitto Albania Croazia Slovenia Lampedusa`,
    placePrefixes:
      'San Santa Santo Sant Monte Castel Porto Torre Villa Borgo Val Reggio New Los Las Nord Sud Est Ovest Piazza Via Viale Corso Ponte',
    peoples:
      'Italiani Francesi Tedeschi Inglesi Americani Spagnoli Russi Ucraini Cinesi Europei Ebrei Musulmani Cristiani Cattolici Siciliani Napoletani Romani Milanesi Israeliani Palestinesi Africani',
    peopleEndings: '',
    parties:
      'Pd PD Lega Fdi FdI FI M5S Avs Cgil CGIL Cisl CISL Uil UIL Fiom Confindustria Coldiretti Anpi Legambiente',
    ambiguousPeoples: 'Romani Inglesi Spagnoli Tedeschi',
    alsoWords: '',
    family: '',
  },
  roles: {
    all: `
      uomo donna uomini donne gente persone abitante abitanti residente residenti cittadino cittadina cittadini
      vicino vicina vicini testimone testimoni esperto esperta esperti critico critici osservatore osservatori
      agente agenti poliziotto poliziotta poliziotti carabiniere carabinieri vigile vigili pompiere pompieri polizia
      governo ministero comune regione prefettura questura procura tribunale corte commissione consiglio partito
      sindacato sindacati associazione associazioni azienda società gruppo impresa ditta direzione comitato
      federazione lega opposizione maggioranza banca agenzia emittente giornale quotidiano settimanale rivista sito
      redazione comunicato rapporto lettera testo studio inchiesta messaggio tweet articolo sondaggio documento
      editoriale sentenza ordinanza relazione nota fonte fonti ambienti partecipante partecipanti manifestante
      manifestanti attivista attivisti attiviste militante militanti dipendente dipendenti lavoratore lavoratrice
      lavoratori operaio operaia operai collega colleghi amico amica amici padre madre genitori figlio figlia figli
      fratello sorella moglie marito vedova vedovo compagna compagno bambino bambina bambini ragazzo ragazza ragazzi
      alunno alunna studente studentessa studenti insegnante insegnanti maestro maestra professore professoressa
      docente docenti preside ricercatore ricercatrice ricercatori scienziato scienziata scienziati storico storica
      sociologo sociologa politologo economista economisti medico medici dottoressa primario infermiere infermiera
      infermieri paziente pazienti vittima vittime imputato imputata indagato indagata avvocato avvocata avvocati
      avvocatessa legale legali giudice giudici magistrato magistrata magistrati pm procuratore procuratrice gip
      cancelliere giocatore giocatrice giocatori calciatore calciatrice allenatore allenatrice tecnico portiere
      attaccante difensore centrocampista capitano arbitro campione campionessa tifoso tifosi imprenditore
      imprenditrice imprenditori dirigente dirigenti direttore direttrice direttori titolare titolari fondatore
      fondatrice proprietario proprietaria presidente presidenti vicepresidente segretario segretaria
      vicesegretario tesoriere tesoriera ministro ministra ministri viceministro viceministra premier sottosegretario
      sottosegretaria deputato deputata deputati senatore senatrice senatori parlamentare parlamentari onorevole
      eurodeputato eurodeputata sindaco sindaca sindaci vicesindaco vicesindaca assessore assessora assessori
      consigliere consigliera consiglieri capogruppo governatore governatrice prefetto prefetta questore
      candidato candidata candidati leader capo responsabile responsabili portavoce delegato delegata sindacalista
      sindacalisti rappresentante rappresentanti membro membri componente autore autrice autori scrittore
      scrittrice giornalista giornalisti cronista inviato inviata conduttore conduttrice attore attrice attori
      regista cantante cantautore cantautrice artista artisti musicista pittore pittrice cliente clienti autista
      conducente passeggero passeggera passeggeri agricoltore agricoltrice agricoltori allevatore allevatrice
      allevatori pescatore pescatori fornaio fornaia commerciante commercianti negoziante ristoratore ristoratrice
      artigiano artigiani barista parroco sacerdote vescovo papa cardinale pontefice rabbino imam re regina principe
      principessa generale colonnello comandante maresciallo soldato soldati ufficiale ufficiali diplomatico
      ambasciatore ambasciatrice analista analisti consulente ingegnere ingegnera tecnici oppositore sostenitore
      sostenitori coordinatore coordinatrice inquilino inquilina inquilini pensionato pensionata pensionati utente
      utenti lettore lettrice ascoltatore notaio architetto architetta farmacista veterinario veterinaria pilota
      velista viticoltore viticoltrice albergatore albergatrice commissario commissaria volontario volontaria
      volontari organizzatore organizzatrice organizzatori soccorritore soccorritori mediatore mediatrice
      portalettere bagnino guida istituto fondazione università ospedale superiora rettore rettrice
      amministratore amministratrice numero ct mister patron`,
    endings: '',
    female: `
      donna cittadina vicina esperta poliziotta lavoratrice operaia amica madre figlia sorella moglie vedova
      compagna bambina ragazza alunna studentessa maestra professoressa ricercatrice scienziata storica sociologa
      dottoressa infermiera imputata indagata avvocata avvocatessa magistrata procuratrice giocatrice calciatrice
      allenatrice campionessa imprenditrice direttrice fondatrice proprietaria segretaria tesoriera ministra
      viceministra sottosegretaria deputata senatrice eurodeputata sindaca vicesindaca assessora consigliera
      governatrice prefetta candidata delegata autrice scrittrice inviata conduttrice attrice cantautrice pittrice
      passeggera agricoltrice allevatrice fornaia ristoratrice regina principessa ambasciatrice ingegnera
      coordinatrice inquilina pensionata lettrice architetta veterinaria viticoltrice albergatrice commissaria
      volontaria organizzatrice mediatrice superiora rettrice amministratrice`,
    male: `
      uomo cittadino vicino esperto poliziotto lavoratore operaio amico padre figlio fratello marito vedovo compagno
      bambino ragazzo alunno studente maestro professore ricercatore scienziato storico sociologo infermiere
      imputato indagato avvocato magistrato procuratore giocatore calciatore allenatore campione imprenditore
      direttore fondatore proprietario segretario tesoriere ministro viceministro sottosegretario deputato senatore
      eurodeputato sindaco vicesindaco assessore consigliere governatore prefetto questore candidato delegato
      autore scrittore inviato conduttore attore cantautore pittore passeggero agricoltore allevatore pescatore
      fornaio ristoratore artigiano parroco sacerdote vescovo papa cardinale pontefice re principe ambasciatore
      coordinatore inquilino pensionato lettore veterinario viticoltore albergatore commissario volontario
      organizzatore mediatore rettore amministratore bagnino`,
    bodies: `
      polizia governo ministero comune regione prefettura questura procura tribunale corte commissione consiglio
      partito sindacato associazione azienda società gruppo impresa ditta direzione comitato federazione lega
      opposizione maggioranza banca agenzia emittente giornale quotidiano settimanale rivista sito redazione
      istituto fondazione università ospedale`,
    documents:
      'comunicato rapporto lettera testo studio inchiesta messaggio tweet articolo sondaggio documento editoriale sentenza ordinanza relazione nota',
    plural: `
      uomini donne persone abitanti residenti cittadini vicini testimoni esperti critici osservatori agenti poliziotti
      carabinieri vigili pompieri sindacati associazioni fonti ambienti partecipanti manifestanti attivisti attiviste
      militanti dipendenti lavoratori operai colleghi amici genitori figli bambini ragazzi studenti insegnanti docenti
      ricercatori scienziati economisti medici infermieri pazienti vittime avvocati legali giudici magistrati giocatori
      tifosi imprenditori dirigenti direttori titolari ministri deputati senatori parlamentari sindaci assessori
      consiglieri candidati responsabili sindacalisti rappresentanti membri autori giornalisti attori artisti clienti
      passeggeri agricoltori allevatori pescatori commercianti soldati ufficiali analisti tecnici sostenitori
      inquilini pensionati utenti volontari organizzatori soccorritori`,
    appositive:
      "il lo la l' un uno una un' che cui suo sua presidente direttore direttrice capo responsabile portavoce sindaco sindaca ministro ministra segretario segretaria avvocato avvocata professore professoressa deputato deputata ex titolare fondatore fondatrice assessore assessora consigliere consigliera leader docente numero",
  },
  grammar: {
    adverbs: `
      ha hanno aveva avevano avrà avrebbe avrebbero ho abbia è sono era erano sarà sarebbe fu furono stato stata stati state
      essere avere avendo essendo viene vengono veniva venne si mi ci vi ti ne non più mai anche ancora già poi
      infine allora sempre spesso ieri oggi domani così bene stesso stessa stessi dunque tuttavia però comunque
      invece inoltre intanto subito pure quindi prima dopo adesso ora appena quasi soltanto solo proprio anzi
      lunedì martedì mercoledì giovedì venerdì sabato domenica stamattina stamani stasera poco forse fa fatto fanno fece faceva pubblicamente`,
    adverbEnding: 'mente',
    determiners:
      "il lo la l' i gli le un uno una un' questo questa questi queste quest' quel quello quella quei quegli quelle quell' suo sua suoi sue loro nostro nostra nostri nostre mio mia miei mie vostro vostra tuo tua ogni alcuni alcune qualche molti molte tutti tutte nessun nessuna due tre quattro cinque sei",
    definite:
      "il lo la l' i gli le questo questa questi queste quest' quel quello quella quei quegli quelle quell' suo sua suoi sue nostro nostra mio mia",
    prepositions: `
      di a da in con su per tra fra d' ad del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo
      dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle col coi
      contro verso durante dopo prima davanti dietro senza secondo sotto sopra presso oltre entro tramite mediante
      nonostante malgrado lungo fino come`,
    functionWords: `
      il lo la l' i gli le un uno una un' di a da in con su per tra fra d' ad ed e o od ma del dello della dell' dei degli
      delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle
      sul sullo sulla sull' sui sugli sulle col coi contro verso durante dopo prima davanti dietro senza secondo
      sotto sopra presso oltre entro tramite mediante nonostante malgrado lungo fino come che chi cui quale quali
      quando mentre se perché poiché siccome dove dov' com' cos' c' anche ancora già poi infine allora così quindi
      dunque tuttavia però comunque invece inoltre intanto subito pure sempre spesso mai ieri oggi domani adesso ora
      qui qua lì là ecco sì no non questo questa questi queste quest' quello quella quelli quelle quel quei quegli
      quell' egli ella lui lei loro essi esse io noi voi tu mi ti si ci vi ne suo sua suoi sue mio mia nostro nostra
      vostro vostra tutto tutta tutti tutte ogni alcuni alcune qualche molti molte molto poco pochi troppo altro
      altra altri altre nessuno nessuna due tre quattro cinque sei sette otto nove dieci primo prima ultimo ultima ex
      è sono era erano ha hanno aveva avevano sarà fu stato stata essere avere avendo essendo interpellato
      interpellata intervistato intervistata contattato contattata raggiunto raggiunta commentando parlando
      rispondendo riferendosi grazie rispetto circa quanto quanta proprio solo soltanto forse certo certamente
      naturalmente ovviamente purtroppo lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio
      marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre leggi guarda foto video
      intervista niente nulla qualcuno anzi insomma infatti eppure oppure sia né neanche nemmeno caro cara cari
      buongiorno stando stamattina stasera`,
    conjunctions: 'e ed ma mentre sebbene benché però quando dopo perché poiché come prima se con',
    coordinators: 'e ed ma poi o oppure',
    joiners: 'e ed &',
    contrast: 'ma mentre sebbene però invece',
    clauseOpeners:
      "quando mentre dopo prima come se sebbene benché perché poiché siccome interpellato interpellata intervistato intervistata contattato contattata raggiunto raggiunta nonostante malgrado durante per in nel nella nell' a al alla all' con da dal dalla su sul sulla davanti secondo di",
    clauseBreaks: 'e ed ma che quando mentre se perché dove',
    phraseBreaks: "che quando mentre dopo prima e ed ma perché se dove cui durante nel nella nell' con in",
    afterName:
      'che quando mentre dopo prima e ed ma perché se dove cui durante ieri oggi questo questa lunedì martedì mercoledì giovedì venerdì sabato domenica nel nella in su al alla davanti da stesso stessa',
    finiteAuxiliaries:
      'è sono era erano fu furono ha hanno aveva avevano avrà avranno avrebbe sarà saranno sarebbe può possono potrebbe deve devono dovrebbe va vanno vuole vogliono viene vengono',
    modalAuxiliaries: 'può possono potrebbe deve devono dovrebbe va vanno vuole vogliono',
    passiveAuxiliaries:
      'è sono era erano fu furono stato stata stati state essere viene vengono veniva venne sarà sarebbe',
    infinitiveMarkers: '',
    participleOpeners: 'e ed pur',
    nounPrepositions:
      "di del dello della dell' dei degli delle d' da dal dalla dell' al alla all' per in nel nella nell'",
    possession: "di del dello della dell' dei degli delle d'",
    withLike: 'con',
    pluralSubjects: '',
    pluralEnding: '',
    quantifiers: 'un uno una due tre quattro cinque diversi diverse alcuni alcune molti molte altri altre',
    agent: "da dal dallo dalla dall' dai dagli dalle",
    originators: "di del dello della dell' dei degli delle d' da dal dallo dalla dall' dai dagli dalle",
    quoted: 'citato citata citati citate',
    complementiser: 'che',
    finiteEndings: 'ava avano arono eva evano',
    participleEndings: 'ando endo',
    nounEndings: '',
    tagWords: '',
    agreement: 'ano/essi ono/essi anno/essi',
    accordingTo: [
      'secondo',
      '^ per',
      ...['detta', 'giudizio', 'parere', 'dire'].flatMap((noun) => OF.map((of) => `a ${noun} ${of}`)),
      ...OF.map((of) => `ad avviso ${of}`),
      ...OF.map((of) => `nelle parole ${of}`),
      ...OF.map((of) => `per usare le parole ${of}`),
      ...OF.map((of) => `stando alle parole ${of}`),
      ...['riferito', 'dichiarato', 'spiegato', 'raccontato', 'affermato', 'detto'].flatMap((said) =>
        BY.map((by) => `secondo quanto ${said} ${by}`),
      ),
      ...IN.map((preposition) => `si legge ${preposition}`),
      ...TO.map((to) => `stando ${to}`),
    ],
    accordingAfter: '',
  },
  reporting: {
    nouns:
      'dichiarazione dichiarazioni parole parola frase affermazione affermazioni promessa promesse critica critiche accusa accuse avvertimento appello appelli richiesta risposta commento commenti domanda messaggio tweet lettera discorso formula espressione annuncio ammissione testimonianza convinzione grido diagnosi opinione argomento rimprovero intervento intervista sfogo battuta invito monito denuncia replica',
  },
  titlesOfWorks: {
    cues: 'comitato associazione operazione festa festival nave barca traghetto ristorante bar locale hotel negozio piano progetto campagna movimento libro romanzo film serie trasmissione programma canzone brano album disco opera commedia dramma rivista giornale quotidiano settimanale articolo saggio podcast documentario mostra gioco raccolta titolo intitolato intitolata intitolati singolo quadro dipinto affresco spettacolo musical racconto poesia fumetto rubrica editoriale collana saga trilogia episodio puntata fiction pellicola',
    small:
      "di del dello della dell' dei degli delle d' il lo la l' i gli le un uno una e ed a al alla in nel nella su sul sulla con per da dal dalla o senza",
    names:
      'libro romanzo film serie trasmissione programma canzone album disco opera commedia rivista giornale podcast documentario mostra raccolta spettacolo',
  },
  unspoken: {
    scare:
      'cosiddetto cosiddetta cosiddetti cosiddette presunto presunta presunti presunte sedicente sedicenti',
    term: 'termine termini parola vocabolo concetto nozione nome soprannome etichetta espressione dicitura significa denominato denominata denominati soprannominato soprannominata battezzato battezzata',
    motto: 'motto slogan tema',
    sign: 'cartello cartelli striscione striscioni scritta scritte insegna manifesto manifesti targa',
    headline: 'titolava titola titolano titolato',
    search: 'ricerca ricerche googlato chiave',
  },
  turns: {
    interviewer:
      'domanda d giornalista intervistatore intervistatrice conduttore conduttrice moderatore moderatrice',
  },
};
