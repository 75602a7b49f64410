import type { QuotationLexicon } from './lexicon.ts';

/** German: what the finding of speakers knows about words. Lists are separated by white space; order is free. */
export const german: QuotationLexicon = {
  language: 'de',
  traits: {
    script: 'cased',
    capitalNouns: true,
    genitiveS: true,
    freeInversion: true,
    particleBehindGiven: true,
    ordinalStop: true,
  },
  text: {
    abbreviations:
      'Dr Prof Hr Fr St Nr Str bzw ca evtl ggf usw vgl Mio Mrd Jh Abs Art Jan Feb Aug Sept Okt Nov Dez Sen Frhr Ing Dipl Hl Bd Tel z.B d.h u.a',
    elisions: "s n nen ne 'n 's",
    proclitics: '',
    enclitics: '',
  },
  verbs: {
    conjugations: [
      { infinitive: 'en', finite: 'te t ten en', participle: 'end' },
      { infinitive: 'ten', finite: 'tete tet teten ten', participle: 'tend' },
      { infinitive: 'gnen', finite: 'gnete gnet gneten gnen', participle: 'gnend' },
      { infinitive: 'chnen', finite: 'chnete chnet chneten chnen', participle: 'chnend' },
      { infinitive: 'dnen', finite: 'dnete dnet dneten dnen', participle: 'dnend' },
      { infinitive: 'den', finite: 'dete det deten den', participle: 'dend' },
      { infinitive: 'ern', finite: 'erte ert erten ern', participle: 'ernd' },
      { infinitive: 'eln', finite: 'elte elt elten eln', participle: 'elnd' },
    ],
    strong: `
      sagen erklären antworten betonen versichern behaupten erwidern ergänzen fordern kritisieren warnen
      bestätigen entgegnen urteilen resümieren präzisieren konstatieren kommentieren unterstreichen
      beteuern meinen äußern erläutern mahnen mutmaßen prophezeien klagen schimpfen scherzen
      argumentieren prognostizieren monieren bekräftigen bilanzieren verkünden melden twittern
      schreiben/schrieb/schreibt/schrieben/geschrieben gestehen/gestand/gesteht/gestanden
      sprechen/sprach/spricht/sprachen/gesprochen rufen/rief/ruft/riefen/gerufen
      gesagt/gesagt erklärt/erklärt betont/betont behauptet/behauptet geäußert/geäußert
      gefordert/gefordert gewarnt/gewarnt kritisiert/kritisiert geantwortet/geantwortet
      versprechen/versprach/verspricht/versprachen/versprochen
      widersprechen/widersprach/widerspricht/widersprachen/widersprochen
      hinzufügen/hinzugefügt/hinzufügte/hinzufügt einräumen/eingeräumt/einräumte/einräumt
      zugeben/zugegeben/zugab/zugibt mitteilen/mitgeteilt/mitteilte/mitteilt
      ankündigen/angekündigt/ankündigte/ankündigt ausführen/ausgeführt/ausführte/ausführt
      hervorheben/hervorgehoben/hervorhob klarstellen/klargestellt/klarstellte
      bekanntgeben/bekanntgegeben/bekanntgab fortfahren/fortfuhr/fortgefahren
      ausrufen/ausgerufen/ausrief bemängeln spotten wettern poltern witzeln frohlocken raunen flüstern
      murmeln stammeln brüllen schwärmen sinnieren orakeln höhnen lästern klagen beschwichtigen
      lauten/lautet/lautete/lauteten posten/postete/postet/gepostet bloggen/bloggte/bloggt
      aussagen/ausgesagt/aussagte beanstanden attestieren
      dementieren zitieren/zitiert/zitierte/zitierten/zitieren`,
    weak: `
      zurückweisen/zurückgewiesen/zurückwies schätzen/schätzte/schätzt würdigen ausdrücken/ausgedrückt/ausdrückte drücken/drückte/drückt skandieren
      bringen/brachte/bringt/brachten stellen zeigen sprechen beschimpfen verurteilen rügen werten einstufen/eingestuft/einstufte
      fragen berichten erzählen glauben hoffen fürchten loben bezeichnen nennen/nannte/nennt/nannten/genannt
      verlangen begründen schildern finden/fand/findet/fanden/gefunden
      denken/dachte/denkt/dachten/gedacht fügen/fügte/fügt/fügten räumen/räumte/räumt/räumten
      teilen/teilte/teilt/teilten geben/gab/gibt/gaben kündigen/kündigte/kündigt/kündigten
      stellen/stellte/stellt/stellten weisen/wies/weist/wiesen sehen/sah/sieht/sahen
      verweisen/verwies/verweist/verwiesen
      wissen/wusste/weiß/wussten titulieren beschreiben/beschrieb/beschreibt/beschrieben
      wünschen vermuten bedauern begrüßen lachen seufzen jubeln danken bitten/bat/bittet/baten/gebeten
      beklagen bemängeln bewerten zeigen vorwerfen/vorwarf/vorgeworfen werfen/warf/wirft/warfen
      bemerken anmerken/angemerkt/anmerkte merken/merkte/merkt/merkten feststellen/feststellte/festgestellt
      beschwören/beschwor/beschwört/beschworen appellieren reagieren formulieren plädieren
      empfehlen/empfahl/empfiehlt/empfahlen/empfohlen drohen ermahnen raten/riet/rät/rieten
      führen/führte/führt/führten heben/hob/hebt/hoben legen/legte/legt/legten fassen/fasste/fasst/fassten
      fahren/fuhr/fährt/fuhren lassen/ließ/lässt/ließen deuten/deutete/deutet/deuteten
      schließen/schloss/schließt/schlossen lehnen/lehnte/lehnt/lehnten
      pflichten/pflichtete/pflichtet/pflichteten stimmen/stimmte/stimmt/stimmten
      prangern/prangerte/prangert/prangerten setzen/setzte/setzt/setzten tun/tat/tut/taten
      winken/winkte/winkt/winkten haken/hakte/hakt/hakten
      beurteilen charakterisieren einschätzen/einschätzte/eingeschätzt umschreiben/umschrieb/umschreibt
      betiteln beziffern rechtfertigen/rechtfertigte/rechtfertigt/rechtfertigten verteidigen befinden/befand
      freuen ärgern wundern beschweren empören bekennen/bekannte/bekennt/bekannten erinnern
      feiern/feierte/feiert/feierten`,
    separable: `
      geben/bekannt/an/zu teilen/mit fügen/hinzu/an räumen/ein kündigen/an stellen/fest/klar
      weisen/zurück/hin/ab führen/aus/an heben/hervor legen/dar/nahe werfen/vor merken/an/kritisch
      bringen/ausdruck/punkt drücken/aus fassen/zusammen fahren/fort lassen/wissen/verlauten/mitteilen
      deuten/an schließen/aus lehnen/ab pflichten/bei stimmen/zu prangern/an kreiden/an betteln/an
      setzen/hinzu/fort tun/kund winken/ab geraten/außer haken/nach holen/aus`,
    irregular: '',
    doubling: '',
    addressing: 'antworten versichern bitten danken widersprechen raten erzählen fragen',
    listening:
      'fragen loben kritisieren bitten ermahnen vorwerfen werfen danken widersprechen begrüßen zitieren',
    naming: 'nennen bezeichnen titulieren beschreiben betiteln',
    continuing: 'ergänzen hinzufügen fügen fortfahren',
  },
  pronouns: {
    subject: 'er sie ich wir es man',
    object: 'ihn ihm ihr ihnen mir mich uns dich dir euch sich das dies',
    second: 'du ihr',
    male: 'er ihn ihm sein seine seinen seinem seiner seines',
    female: 'sie ihr ihre ihren ihrem ihrer ihres',
    possessive: 'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres',
    indefinite: 'einer eine jemand niemand manche viele einige mehrere beide alle andere keiner',
    relative: 'der die das welcher welche dessen deren',
  },
  titles: {
    all: `
      herr herrn frau dr prof professor professorin präsident präsidentin kanzler kanzlerin bundeskanzler
      bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin papst kardinal bischof
      bischöfin könig königin prinz prinzessin graf gräfin freiherr general oberst major hauptmann
      bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin senator senatorin pfarrer
      pfarrerin pastor pastorin dekan rektor rektorin botschafter botschafterin sir lord lady scheich
      trainer trainerin kapitän staatssekretär staatssekretärin vizepräsident vizepräsidentin
      ex-präsident ex-kanzler premierminister premierministerin premier`,
    male: 'herr herrn präsident kanzler bundeskanzler minister ministerpräsident papst kardinal bischof könig prinz graf freiherr bürgermeister oberbürgermeister senator pfarrer pastor botschafter sir lord premierminister staatssekretär vizepräsident trainer scheich',
    female:
      'frau präsidentin kanzlerin bundeskanzlerin ministerin ministerpräsidentin königin prinzessin gräfin bürgermeisterin oberbürgermeisterin senatorin pfarrerin pastorin botschafterin lady premierministerin staatssekretärin vizepräsidentin trainerin bischöfin',
    weak: 'trainer kapitän general major',
    ofOffice: '',
    office: '',
    officeTail: '',
    alone: '',
    suffixes: 'jr sr jun sen ii iii mdb',
  },
  names: {
    male: `
      Hans Peter Klaus Wolfgang Jürgen Dieter Manfred Günter Günther Uwe Helmut Gerhard Horst Werner Heinz
      Walter Karl Frank Thomas Michael Andreas Stefan Stephan Christian Martin Bernd Ralf Rainer Jörg Dirk
      Matthias Markus Sven Jan Jens Lars Torsten Thorsten Olaf Oliver Alexander Sebastian Florian Tobias
      Daniel Philipp Felix Lukas Jonas Leon Maximilian Moritz Paul Max Emil Anton Friedrich Wilhelm Otto
      Heinrich Hermann Rudolf Ernst Kurt Erich Alfred Georg Josef Franz Ludwig Johannes Joachim Joschka
      Edmund Guido Gregor Oskar Roland Norbert Volker Hartmut Eberhard Ulrich Reinhard Siegfried Detlef
      Harald Gernot Ingo Holger Kai Marc Marcel Sascha Timo Tim Tom Nico Niklas Fabian Benjamin Robert
      Christoph Konrad Willy Udo Egon Eckhard Lothar Wladimir Gerd Reto Urs Beat Ueli Cem Bodo Henning
      Björn Malte Hendrik Lennart Till Ole Arne Axel Achim Wolfram Burkhard Bernhard Gustav Hubert Hugo
      Jochen Jörn Julius Kevin Korbinian Leonhard Magnus Nils Rolf Rüdiger Simon Steffen Theo Theodor
      Veit Viktor Winfried`,
    female: `
      Angela Petra Sabine Monika Susanne Karin Ursula Renate Ingrid Helga Brigitte Andrea Claudia Birgit
      Gabriele Heike Martina Kerstin Silke Anja Katja Nicole Stefanie Julia Katrin Kathrin Christina
      Christine Barbara Anna Anne Sandra Melanie Tanja Sonja Maria Elisabeth Eva Ruth Gisela Gerda Hannelore
      Heidemarie Renate Ute Jutta Margot Marianne Hildegard Erika Inge Irmgard Elke Bärbel Cornelia
      Katharina Franziska Johanna Lena Laura Lisa Sarah Hannah Sophie Marie Emma Mia Lea Leonie Annalena
      Sahra Alice Saskia Ricarda Malu Franka Annegret Manuela Andrea Dorothee Dagmar Doris Edith Antje
      Ulla Ulrike Ulla Frauke Wiebke Maike Meike Imke Greta Frieda Charlotte Luise Mathilde Paula Clara
      Carola Carolin Bettina Beate Anke Astrid Annette Britta Daniela Diana Friederike Gesine Gudrun Heide
      Ilse Isabel Jana Judith Karla Kristina Liselotte Lotte Magdalena Marion Miriam Nadine Nina Regina
      Rosemarie Simone Svenja Sylvia Tina Vera Verena Yvonne`,
    neutral: 'Toni Robin Kim Sascha Chris Luca',
    nicknames: 'hansi/hans willi/wilhelm uli/ulrich sepp/josef basti/sebastian gabi/gabriele steffi/stefanie',
    particles: 'von zu vom zum van der den de da di du la le el al bin ten ter',
    organisations: `
      SPD CDU CSU FDP AfD BSW NPD DGB ADAC DFB BKA BND EU UNO UN NATO USA ARD ZDF RTL BBC CNN FBI CIA AP
      AFP dpa Reuters Spiegel Focus Tagesspiegel Zeitung Nachrichten Allgemeine
      Rundschau Tageblatt Kurier Anzeiger Bundestag Bundesrat Bundesregierung Bundeswehr Linkspartei Grüne Grünen
      Siemens Daimler Volkswagen VW BMW Telekom Lufthansa Google
      Microsoft Facebook Twitter GmbH AG KG Universität Institut Verein Verband Kommission Parlament Senat
      Ministerium Gericht Polizei Stiftung Bank FC SC SV Greenpeace Amnesty International Times
      Guardian`,
    places: `
      Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Dortmund Essen Leipzig Dresden Hannover
      Bremen Nürnberg Bonn Mainz Kiel Potsdam Erfurt Schwerin Magdeburg Saarbrücken Wiesbaden Deutschland
      Österreich Schweiz Wien Zürich Bern Genf Europa Amerika Asien Afrika Bayern Hessen Sachsen Thüringen
      Brandenburg Niedersachsen Nordrhein-Westfalen Baden-Württemberg Rheinland-Pfalz Schleswig-Holstein
      Mecklenburg-Vorpommern Sachsen-Anhalt Saarland Frankreich England Großbritannien Italien Spanien
      Polen Russland Türkei Griechenland China Japan Indien Irak Iran Israel Syrien Afghanistan Paris
      London Moskau Brüssel Washington Rom Madrid Peking Tokio Straßburg Luxemburg Kroatien Serbien
      Ukraine Ungarn Tschechien Dänemark Schweden Norwegen Finnland Niederlande Belgien Portugal Irland`,
    placePrefixes: 'Bad Sankt St. New San Los Las Nord Süd Ost West',
    peoples:
      'Deutsche Deutschen Amerikaner Franzosen Briten Russen Türken Juden Muslime Christen Katholiken Europäer Chinesen Israelis Iraker Polen Österreicher Schweizer',
    peopleEndings: '',
    parties: '',
    ambiguousPeoples: 'Schweizer Österreicher Deutsch',
    alsoWords: '',
    family: '',
  },
  roles: {
    all: `
      mann frau männer frauen leute menschen bürger anwohner nachbar nachbarin nachbarn zeuge zeugin zeugen
      augenzeuge augenzeugen experte expertin experten kritiker kritikerin beobachter beamter beamte beamten
      polizei behörde behörden regierung ministerium partei fraktion opposition gewerkschaft gewerkschaften
      gesetzentwurf antrag schreiben pressemitteilung stellungnahme anordnung meldung papier memorandum resolution gutachten protokoll
      verband verbände verein unternehmen firma konzern hersteller betreiber gericht richter richterin
      staatsanwalt staatsanwältin staatsanwaltschaft anwalt anwältin anwälte verteidiger verteidigerin
      ermittler feuerwehr studie bericht brief erklärung mitteilung zeitung magazin agentur
      nachrichtenagentur sender artikel kommentar urteil quelle quellen kreise teilnehmer insider mitarbeiter
      mitarbeiterin kollege kollegin kollegen freund freundin freunde vater mutter eltern sohn tochter bruder
      schwester ehefrau ehemann witwe witwer kind kinder schüler schülerin schülerinnen student studentin
      studenten professor professorin wissenschaftler wissenschaftlerin forscher forscherin arzt ärztin ärzte
      patient patientin opfer täter angeklagter angeklagte verletzter spieler spielerin trainer trainerin
      torwart stürmer kapitän schiedsrichter manager managerin chef chefin vorstand vorsitzender vorsitzende
      vorsitzenden abgeordneter abgeordnete abgeordneten politiker politikerin präsident präsidentin kanzler
      kanzlerin minister ministerin senator senatorin bürgermeister bürgermeisterin landrat landrätin
      sprecher sprecherin pressesprecher autor autorin schriftsteller schriftstellerin journalist
      journalistin reporter reporterin redakteur redakteurin schauspieler schauspielerin regisseur
      regisseurin sänger sängerin künstler künstlerin maler malerin kunde kundin kunden fahrer fahrerin
      bauer bäuerin landwirt lehrer lehrerin pfarrer pfarrerin papst bischof könig königin general soldat
      soldaten aktivist aktivistin aktivisten demonstranten gegner anhänger unterstützer mehrheit
      sekretär sekretärin berater beraterin direktor direktorin leiter leiterin geschäftsführer
      geschäftsführerin gründer gründerin inhaber inhaberin besitzer besitzerin wirt wirtin verkäufer
      verkäuferin analyst analystin analysten ökonom ökonomin volkswirt händler bundesregierung bundeswehr
      bundestag bundesrat kommission organisation initiative stiftung institut universität klinik schule`,
    endings: `
      sprecher sprecherin minister ministerin präsident präsidentin chef chefin politiker politikerin
      experte expertin forscher forscherin anwalt anwältin leiter leiterin vorsitzender vorsitzende
      vorsitzenden vorstand direktor direktorin sekretär sekretärin berater beraterin meister meisterin
      trainer trainerin spieler spielerin kandidat kandidatin abgeordneter abgeordnete beauftragter
      beauftragte richter richterin kommissar kommissarin rat rätin arzt ärztin inhaber inhaberin führer
      führerin behörde verband gewerkschaft ministerium agentur zeitung institut amt kritiker wissenschaftler
      wissenschaftlerin mitglied vertreter vertreterin historiker historikerin autor autorin redakteur
      redakteurin korrespondent korrespondentin manager managerin gründer gründerin kanzler kanzlerin`,
    female:
      'frau sprecherin ministerin präsidentin chefin kanzlerin politikerin mutter tochter schwester ehefrau witwe nachbarin zeugin expertin anwältin ärztin lehrerin autorin königin schülerin studentin verkäuferin bäuerin wirtin',
    male: 'mann sprecher minister präsident chef kanzler politiker vater sohn bruder ehemann witwer nachbar zeuge experte anwalt arzt lehrer autor könig schüler student verkäufer bauer landwirt wirt papst',
    bodies:
      'polizei behörde behörden regierung ministerium partei fraktion opposition gewerkschaft verband verein unternehmen firma konzern gericht staatsanwaltschaft feuerwehr zeitung magazin agentur nachrichtenagentur sender organisation kommission initiative stiftung institut universität bundesregierung',
    documents:
      'gesetzentwurf antrag schreiben pressemitteilung stellungnahme anordnung meldung ankündigung papier memorandum begründung resolution gutachten protokoll studie bericht brief erklärung mitteilung artikel kommentar urteil',
    plural:
      'leute menschen bürger anwohner nachbarn zeugen augenzeugen experten kritiker beobachter beamte behörden gewerkschaften verbände quellen kreise teilnehmer insider kollegen freunde eltern kinder schüler studenten ärzte kunden analysten demonstranten gegner anhänger',
    appositive: 'der die das ein eine dessen deren chef chefin leiter leiterin sprecher sprecherin',
  },
  grammar: {
    adverbs: `
      auch dann später einmal wieder schon noch nur bereits gestern heute morgen danach darauf daraufhin
      zudem außerdem jedoch aber allerdings dagegen indes hingegen weiter ferner etwa immer nie niemals oft
      häufig zuletzt zuvor zunächst schließlich wörtlich unterdessen derweil dabei damit dazu hierzu
      deshalb deswegen daher so nun jetzt nicht selbst sogar nach-wie-vor am-montag hat haben hatte hatten
      habe hätte ist sind war waren wird werden wurde wurden sei seien worden gegenüber sich öffentlich
      januar februar märz april mai juni juli august september oktober november dezember anfang mitte ende
      ausdrücklich offen deutlich klar knapp kurz lapidar nachdrücklich vehement montag dienstag mittwoch
      donnerstag freitag samstag sonntag`,
    adverbEnding: '',
    determiners:
      'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes kein keine keinen sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere mein meine jeder jede jedes alle mehrere einige viele manche dessen deren welche im am zum zur vom beim ins ans',
    definite:
      'der die das den dem des dieser diese dieses im am zum zur vom beim sein seine ihr ihre unser unsere mein meine',
    prepositions:
      'in im an am auf bei beim für von vom aus mit nach zu zum zur über unter zwischen gegen um durch ohne vor hinter neben seit während wegen trotz laut gegenüber per als ins ans anlässlich angesichts aufgrund innerhalb außerhalb seitens mittels entgegen entlang hinsichtlich bezüglich infolge zugunsten mithilfe dank statt anstatt samt bis ab binnen mangels zuungunsten jenseits diesseits oberhalb unterhalb inmitten',
    functionWords: `
      der die das den dem des ein eine einen einem einer eines in im an am auf bei beim für von vom aus mit
      nach zu zum zur über unter zwischen gegen um durch ohne vor hinter neben seit während wegen trotz laut
      und oder aber doch denn sondern wenn als ob weil da dass daß obwohl bis bevor nachdem sobald falls
      indem damit so auch dann hier dort da nun jetzt heute gestern morgen dies diese dieser dieses er sie es
      wir ich ihr man sich mein dein sein unser euer wer was wie wo warum wann welche welcher kein keine
      nicht ja nein nur noch schon immer wieder mehr viel viele alle jeder jede einige manche beide zwei drei
      vier fünf sechs sieben acht neun zehn erst erste zweite dritte zuvor zudem außerdem allerdings jedoch
      dabei dazu dafür dagegen darüber darum deshalb daher danach dennoch trotzdem inzwischen mittlerweile
      unterdessen derweil bislang bisher zunächst zuletzt schließlich künftig anders ähnlich weitere weiter
      insgesamt sogar selbst ebenso ebenfalls rund etwa fast ist war sind hat hatte wird werden wurde kann
      könnte muss soll sollte will darf montag dienstag mittwoch donnerstag freitag samstag sonntag januar
      februar märz april mai juni juli august september oktober november dezember angesprochen gefragt
      seiner ihrer seine ihre folgendes folgende`,
    conjunctions: 'und aber während wobei obwohl doch wenn nachdem als weil bevor da dass',
    coordinators: 'und aber dann oder sondern',
    joiners: 'und sowie &',
    contrast: 'aber während obwohl und jedoch hingegen',
    clauseOpeners:
      'wenn als während nachdem bevor obwohl weil da seit sobald bis nach trotz wegen bei angesprochen gefragt auf mit in im am',
    clauseBreaks: 'und aber dass daß wenn als während ob weil',
    phraseBreaks: 'dass daß wenn nachdem bevor als während und aber weil ob wo',
    afterName: 'der die dass wenn nachdem vor als während und aber am im bei in auf nach zu',
    finiteAuxiliaries:
      'ist sind war waren hat haben hatte hatten habe wird werden wurde wurden kann können konnte soll sollen sollte will wollen wollte muss müssen musste darf würde',
    modalAuxiliaries: 'kann konnte soll sollte will wollte muss musste darf würde wird',
    passiveAuxiliaries: 'wird werden wurde wurden worden',
    infinitiveMarkers: 'zu',
    participleOpeners: '',
    nounPrepositions:
      'von für der des aus bei beim vom eines einer seines seiner ihres ihrer dieses dieser deren dessen unserer',
    possession: 'von der des',
    withLike: '',
    pluralSubjects: '',
    pluralEnding: '',
    quantifiers: 'ein zwei drei vier mehrere viele einige andere',
    agent: 'von vom durch',
    originators: 'von vom aus seitens',
    quoted: 'zitiert zitierte zitierten zitieren',
    complementiser: 'dass daß',
    subordinators:
      'dass daß weil wenn ob als nachdem bevor ehe obwohl obgleich wie während wobei sofern falls indem sodass seit sobald solange bis warum weshalb wo wohin wer was wem wen womit woraufhin weswegen',
    cases: {
      oblique:
        'den dem des einen einem einer eines keinen keinem keiner keines seinen seinem seiner seines ihren ihrem ihrer ihres unseren unserem unserer meinen meinem meiner diesen diesem dieses jenem jenen jenes jedem jeden jedes allen aller einigen einiger vielen vieler manchen mehreren mehrerer beiden',
      obliqueBeforeFeminine: 'der dieser jener jeder',
      feminineEndings: `
        ung heit keit schaft tion sion tät erei elei partei polizei kanzlei ie politik kritik republik
        musik fabrik klinik agentur kultur natur allianz instanz bilanz konferenz erin istin entin antin
        orin ärztin anwältin expertin zeugin kollegin freundin chefin königin beamtin frau mutter tochter
        schwester zeitung fraktion behörde firma studie gruppe bank presse seite frage angabe union kirche
        familie stadt welt liga armee gemeinde rede kammer agenda justiz bürgerinitiative spitze ehefrau
        spd cdu csu fdp afd npd pds eu uno un nato ard fifa uefa ezb opec pkk övp spö fpö svp gdl
        linkspartei bundeswehr wirtschaft industrie börse bahn lufthansa telekom hamas hisbollah kommission
        kanzlerin mannschaft`,
      personEndings: `
        er or ist ent ant ler innen isten enten anten oren leute mann frau männer frauen te nde liche ige
        erin orin istin entin antin`,
    },
    impersonal: { verbs: 'heißt hieß heiße geheißen lautet lautete', subjects: 'es' },
    reportedMood: `
      sei seien habe werde könne müsse solle dürfe wolle möge gebe gehe stehe bleibe komme mache nehme
      bestehe liege bringe führe handle handele sehe halte lasse drohe zeige fehle gelte betreibe verstoße
      versuche brauche wisse glaube denke fordere finde spreche trage treffe bedeute erwarte arbeite diene
      stelle setze lege gehöre leide schade gefährde verletze entspreche erfolge folge verfüge bedürfe
      heiße lebe verliere gewinne wachse steige sinke kenne biete beruhe beginne ende`,
    finiteEndings: 'te ten t',
    participleEndings: '',
    nounEndings: `
      ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis nisse tum ling sal
      ment mente anz enz ik iker ur ie ien esse werk recht gesetz jahr jahre tag tage woche wochen monat
      minister politik partei wahl wahlen stadt land länder zeit frage fragen arbeit kinder geld welt`,
    tagWords: 'so',
    accordingTo: [
      'laut',
      'in den worten',
      'den worten',
      'mit den worten von',
      'nach den worten',
      'nach worten',
      'nach angaben',
      'nach eigenen angaben',
      'nach angabe',
      'nach auskunft',
      'nach aussage',
      'nach aussagen',
      'nach ansicht',
      'nach auffassung',
      'nach meinung',
      'nach darstellung',
      'nach darstellungen',
      'nach überzeugung',
      'nach einschätzung',
      'nach einschätzungen',
      'nach bewertung',
      'nach informationen',
      'nach mitteilung',
      'nach schilderung',
      'nach berichten',
      'nach erkenntnissen',
      'nach lesart',
    ],
    accordingAfter: 'zufolge',
  },
  reporting: {
    nouns:
      'sprüche rufe parolen behauptung aussage äußerung äußerungen forderung vorwurf erklärung aussagen bemerkung worte worten warnung versprechen ankündigung kritik hinweis begründung antwort frage zitat rede brief mitteilung',
  },
  titlesOfWorks: {
    cues: 'buch roman film serie sendung lied song album stück drama oper magazin zeitschrift zeitung blatt wochenzeitung tageszeitung tagesschau artikel essay podcast dokumentation ausstellung spiel band reihe titel zeitungen nachrichtenmagazin boulevardzeitung kolumne gedicht gemälde',
    small: '',
    names:
      'buch roman film serie sendung lied song album stück drama oper magazin zeitschrift zeitung blatt band ausstellung',
  },
  unspoken: {
    scare:
      'sogenannte sogenannten sogenannter sogenanntes angebliche angeblichen vermeintliche vermeintlichen genannte genannten',
    term: 'wort worte wörter begriff begriffe begriffs ausdruck bezeichnung namen name stichwort schlagwort heißt bedeutet genannt',
    motto: 'motto leitspruch slogan devise parole titel thema',
    sign: 'schild schilder plakat plakate transparent transparente banner aufschrift',
    headline: 'schlagzeile schlagzeilen überschrift titelte',
    search: 'suchbegriff suchwort gegoogelt suche',
  },
  turns: {
    interviewer: 'frage interviewer reporter moderator moderatorin',
  },
};
