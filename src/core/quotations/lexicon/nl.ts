import type { QuotationLexicon } from './lexicon.ts';

/** Dutch: what the finding of speakers knows about words. Lists are separated by white space; order is free. */
export const dutch: QuotationLexicon = {
  language: 'nl',
  traits: { script: 'cased', freeInversion: true, particleBehindGiven: true },
  text: {
    abbreviations:
      'dr drs mr ir ing prof ds Dr Drs Mr Ir Ing Prof Ds mw mevr dhr Mw Mevr Dhr St nr jl ca bijv enz evt blz vgl mln mld jan feb mrt apr aug sept okt nov dec art bv',
    elisions: "t s n k m r ie ns 't 's 'n 'k",
    proclitics: '',
    enclitics: '',
  },
  verbs: {
    conjugations: [
      { infinitive: 'en', finite: 'de t den en', participle: '' },
      { infinitive: 'den', finite: 'dde dt dden den', participle: '' },
      { infinitive: 'ten', finite: 'tte t tten ten', participle: '' },
      { infinitive: 'tten', finite: 'tte t tten', participle: '' },
      { infinitive: 'kken', finite: 'kte kt kten kken', participle: '' },
      { infinitive: 'ppen', finite: 'pte pt pten ppen', participle: '' },
      { infinitive: 'llen', finite: 'lde lt lden llen ld', participle: '' },
      { infinitive: 'nnen', finite: 'nde nt nden nnen nd', participle: '' },
      { infinitive: 'mmen', finite: 'mde mt mden mmen md', participle: '' },
      { infinitive: 'chen', finite: 'chte cht chten chen', participle: '' },
      { infinitive: 'tsen', finite: 'tste tst tsten tsen', participle: '' },
      { infinitive: 'agen', finite: 'aagde aagt aagden agen aagd', participle: '' },
      { infinitive: 'alen', finite: 'aalde aalt aalden alen aald', participle: '' },
      { infinitive: 'amen', finite: 'aamde aamt aamden amen aamd', participle: '' },
      { infinitive: 'aren', finite: 'aarde aart aarden aren aard', participle: '' },
      { infinitive: 'enen', finite: 'eende eent eenden enen', participle: '' },
      { infinitive: 'epen', finite: 'eepte eept eepten epen', participle: '' },
      { infinitive: 'eren', finite: 'eerde eert eerden eren eerd', participle: '' },
      { infinitive: 'ogen', finite: 'oogde oogt oogden ogen oogd', participle: '' },
      { infinitive: 'igen', finite: 'igde igt igden igen igd', participle: '' },
      { infinitive: 'uwen', finite: 'uwde uwt uwden uwen uwd', participle: '' },
    ],
    strong: `
      zeggen/zegt/zei/zeiden/zeggen/gezegd vertellen verklaren antwoorden melden menen benadrukken beweren
      reageren beamen bevestigen ontkennen erkennen bekennen concluderen constateren waarschuwen voorspellen
      argumenteren filosoferen relativeren nuanceren preciseren resumeren redeneren herhalen speculeren
      suggereren repliceren poneren schamperen grappen klagen schreeuwen verduidelijken betogen onderstrepen
      beklagen adviseren declareren protesteren stellen/stelt/stellen/stelde/stelden/gesteld
      beklemtonen/beklemtoont/beklemtonen/beklemtoonde/beklemtoonden/beklemtoond
      verzekeren/verzekert/verzekeren/verzekerde/verzekerden/verzekerd
      schrijven/schrijft/schrijven/schreef/schreven/geschreven vragen/vraagt/vragen/vroeg/vroegen/gevraagd
      roepen/roept/roepen/riep/riepen/geroepen
      fluisteren/fluistert/fluisteren/fluisterde/fluisterden/gefluisterd
      mompelen/mompelt/mompelen/mompelde/mompelden/gemompeld
      mopperen/moppert/mopperen/mopperde/mopperden/gemopperd
      foeteren/foetert/foeteren/foeterde/foeterden/gefoeterd
      twitteren/twittert/twitteren/twitterde/twitterden/getwitterd
      tweeten/tweet/tweeten/tweette/tweetten/getweet verzuchten/verzucht/verzuchten/verzuchtte/verzuchtten
      vervolgen/vervolgt/vervolgen/vervolgde/vervolgden opperen/oppert/opperen/opperde/opperden/geopperd
      oordelen/oordeelt/oordelen/oordeelde/oordeelden/geoordeeld
      snauwen/snauwt/snauwen/snauwde/snauwden/gesnauwd sneren/sneert/sneren/sneerde/sneerden
      tieren/tiert/tieren/tierde/tierden brommen/bromt/brommen/bromde/bromden
      bezweren/bezweert/bezweren/bezwoer/bezwoeren/bezworen beloven/belooft/beloven/beloofde/beloofden/beloofd
      tegenwerpen/tegengeworpen tegenspreken/tegengesproken uitleggen/uitgelegd/uitleggen/uitlegt/uitlegde
      toelichten/toegelicht/toelichten/toelicht/toelichtte toevoegen/toegevoegd/toevoegen/toevoegt/toevoegde
      opmerken/opgemerkt/opmerken/opmerkt/opmerkte toegeven/toegegeven/toegeven/toegeeft/toegaf
      meedelen/meegedeeld/meedelen/meedeelt/meedeelde mededelen/medegedeeld
      aankondigen/aangekondigd/aankondigen/aankondigt/aankondigde benadrukt/benadrukt
      volhouden/volgehouden/volhouden/volhoudt vaststellen/vastgesteld/vaststellen/vaststelt/vaststelde
      gemeld/gemeld geantwoord/geantwoord gereageerd/gereageerd geconcludeerd/geconcludeerd
      geconstateerd/geconstateerd gewaarschuwd/gewaarschuwd geklaagd/geklaagd gesuggereerd/gesuggereerd
      geschreeuwd/geschreeuwd becommentariëren/becommentarieert/becommentariëren/becommentarieerde
      eisen/eist/eisen/eiste/eisten/geëist sakkeren/sakkert/sakkeren/sakkerde
      orakelen/orakelt/orakelen/orakelde getuigen/getuigt/getuigen/getuigde/getuigden`,
    weak: `
      vinden/vindt/vinden/vond/vonden/gevonden denken/denkt/denken/dacht/dachten/gedacht
      weten/weet/weten/wist/wisten laten/laat/laten/liet/lieten geven/geeft/geven/gaf/gaven
      leggen/legt/leggen/legde/legden voegen/voegt/voegen/voegde/voegden merken/merkt/merken/merkte/merkten
      houden/houdt/houden/hield/hielden werpen/werpt/werpen/wierp/wierpen delen/deelt/delen/deelde/deelden
      lichten/licht/lichten/lichtte/lichtten vullen/vult/vullen/vulde/vulden/aangevuld
      kondigen/kondigt/kondigen/kondigde/kondigden wijzen/wijst/wijzen/wees/wezen
      halen/haalt/halen/haalde/haalden brengen/brengt/brengen/bracht/brachten
      spreken/spreekt/spreken/sprak/spraken/gesproken noemen/noemt/noemen/noemde/noemden/genoemd
      bestempelen/bestempelt/bestempelen/bestempelde/bestempeld
      omschrijven/omschrijft/omschrijven/omschreef/omschreven typeren betitelen/betitelt/betitelen/betitelde
      beschrijven/beschrijft/beschrijven/beschreef/beschreven hekelen/hekelt/hekelen/hekelde/hekelden/gehekeld
      loven/looft/loven/loofde/loofden prijzen/prijst/prijzen/prees/prezen/geprezen
      hopen/hoopt/hopen/hoopte/hoopten/gehoopt vrezen/vreest/vrezen/vreesde/vreesden/gevreesd
      geloven/gelooft/geloven/geloofde/geloofden/geloofd verwachten
      vermoeden/vermoedt/vermoeden/vermoedde/vermoedden twijfelen/twijfelt/twijfelen/twijfelde/twijfelden
      betwijfelen/betwijfelt/betwijfelen/betwijfelde schatten verwijten/verwijt/verwijten/verweet/verweten
      beschuldigen bekritiseren verdedigen besluiten/besluit/besluiten/besloot/besloten
      beginnen/begint/beginnen/begon/begonnen vervolgd/vervolgd juichen
      jubelen/jubelt/jubelen/jubelde/jubelden lachen zuchten glimlachen grijnzen/grijnst/grijnzen/grijnsde
      huilen snikken/snikt/snikken/snikte danken bedanken feliciteren troosten/troost/troosten/troostte
      pleiten bepleiten vinden/vindt raden/raadt/raden/ried raadde
      verzoeken/verzoekt/verzoeken/verzocht/verzochten bevelen/beveelt/bevelen/beval/bevalen
      betreuren/betreurt/betreuren/betreurde/betreurden onthullen schetsen citeren verhalen berichten
      herinneren/herinnert/herinneren/herinnerde/herinnerden/herinnerd beseffen/beseft/beseffen/besefte
      realiseren verwijzen/verwijst/verwijzen/verwees/verwezen lezen/leest/lezen/las/lazen
      dringen/dringt/dringen/drong/drongen zien/ziet/zien/zag/zagen klinken/klinkt/klinken/klonk/klonken
      vatten/vat/vatten/vatte spotten formuleren weerleggen/weerlegt/weerleggen/weerlegde
      verbazen/verbaast/verbazen/verbaasde wensen/wenst/wensen/wenste voelen/voelt/voelen/voelde
      ervaren/ervaart/ervaren/ervoer analyseren/analyseert/analyseren/analyseerde/analyseerden`,
    irregular: '',
    doubling: '',
    addressing: 'vertellen antwoorden verzekeren vragen waarschuwen adviseren verzoeken danken bedanken',
    listening:
      'vragen waarschuwen bedanken danken feliciteren beschuldigen bekritiseren prijzen loven hekelen verwijten citeren verdedigen troosten',
    quoting: 'citeren',
    naming: 'noemen bestempelen omschrijven typeren betitelen beschrijven',
    continuing: 'toevoegen voegen vervolgen',
  },
  pronouns: {
    subject: 'hij zij ze ik we wij men',
    object: 'hem haar hen hun mij me ons jou je u het dat dit zich',
    second: 'je jij jullie u',
    // "zijn" is "to be" far more often than "his".
    male: 'hij hem hijzelf',
    female: 'zij ze haar zijzelf',
    possessive: 'haar',
    indefinite: 'een één iemand niemand velen sommigen enkelen anderen beiden iedereen eentje',
    relative: 'die wie wiens welke',
  },
  titles: {
    all: `
      meneer mijnheer heer mevrouw juffrouw dr drs mr ir ing prof ds professor doctor meester premier
      minister-president vicepremier minister staatssecretaris president presidente kanselier senator
      gouverneur burgemeester wethouder schepen gedeputeerde koning koningin prins prinses graaf gravin baron
      barones jonkheer paus kardinaal aartsbisschop bisschop pastoor pater zuster broeder dominee rabbijn imam
      sjeik generaal kolonel majoor kapitein luitenant sergeant admiraal commissaris hoofdcommissaris
      inspecteur rechter raadsheer officier advocaat hoogleraar voorzitter fractievoorzitter partijleider
      kamerlid bondscoach coach trainer ambassadeur sir lord lady dame vvd'er cda'er pvda'er d66'er pvv'er
      sp'er sgp'er bbb'er nsc'er groenlinkser ex-premier ex-minister oud-minister oud-premier oud-burgemeester`,
    male: 'meneer mijnheer heer koning prins graaf baron jonkheer paus kardinaal aartsbisschop bisschop pastoor pater broeder raadsheer sir lord',
    female: 'mevrouw juffrouw presidente koningin prinses gravin barones zuster lady dame',
    weak: 'trainer coach bondscoach kapitein generaal majoor officier advocaat voorzitter kamerlid rechter commissaris hoogleraar inspecteur meester ing prins graaf baron heer',
    ofOffice: '',
    office: '',
    officeTail: '',
    alone: '',
    suffixes: 'jr sr jr. sr. ii iii iv phd',
  },
  names: {
    male: `
      Jan Piet Kees Henk Willem Hendrik Johan Johannes Cornelis Gerrit Dirk Klaas Pieter Peter Hans Joop Jaap
      Wim Cees Ruud Ton Theo Frans Arie Adriaan Jacob Jacobus Jeroen Joost Joris Maarten Martijn Mark Mart Bas
      Bart Bert Bram Daan Sem Lars Thijs Thijmen Tijn Sjoerd Siebe Sybrand Wouter Rutger Roel Roelof Ronald
      Remco Raymond Rob Robbert Robert Ruben Rik Rinus Sander Stijn Stef Steven Tjeerd Teun Teunis Tom Tomas
      Toon Tim Vincent Ward Wessel Wietse Wilco Wopke Xander Jelle Jesse Jort Jurgen Jurre Jos Jozef Julius
      Karel Koen Koos Krijn Lambert Laurens Leendert Lennart Lieven Lodewijk Loek Luuk Luc Mathijs Matthijs
      Maurits Max Melvin Menno Michiel Mees Nico Niels Olaf Onno Otto Pim Paul Pepijn Quinten Reinier Renze
      Rens Rene René Sjaak Sietse Simon Taco Tijs Ties Tristan Ype Aart Abel Ad Albert Alexander Alphons Anton
      Antoon Arend Arjen Arjan Arnold Arno Barend Bernard Berend Boudewijn Casper Chiel Christiaan Coen
      Diederik Ernst Erwin Evert Ewout Ferdinand Floris Fons Frank Freek Frits Geert Gert Gijs Guus Guido Harm
      Harmen Harold Herman Hein Huib Hugo Ivo Jasper Jean-Luc Jesse Youssef Mohammed Mustafa Ahmed Ali Achmed
      Marouane Hakim Khalid Karim Nourdin Murat Mehmet Emre Filip Tinne Wouter Kris Kristof Dries Bart Jambon
      Elio Yves Geert Gwendolyn Sven Steven Jo Egbert Caspar Dick Sybren Gerben Douwe Eelco Hidde Ids Jurriaan
      Lubbert Marnix Maikel Rintje Wubbo`,
    female: `
      Anna Maria Johanna Cornelia Elisabeth Wilhelmina Hendrika Margaretha Adriana Catharina Annelies Anneke
      Annemarie Anouk Ans Antje Ank Astrid Beatrix Bianca Carla Carolien Caroline Chantal Christa Claudia
      Corinne Corry Daphne Diana Dieuwertje Dilan Dorien Eef Elin Elise Ellen Els Elske Emma Esther Eva
      Evelien Femke Fenna Fleur Floor Francien Froukje Geertje Gerda Greetje Greet Hanneke Hanna Hannah
      Harriët Heleen Helga Hennie Henriëtte Hetty Hilde Ien Ilse Ineke Inge Ingrid Irene Iris Isabelle
      Jacqueline Janneke Jannie Jantien Jet Jetta Jitske Joke Jolanda Jolien Josien Judith Julia Karin Karien
      Katja Katrien Khadija Kim Klaasje Kirsten Laura Leonie Lies Liesbeth Lieke Lilian Lilianne Linda Lisa
      Lotte Louise Loes Maaike Maartje Madelon Manon Marga Margreet Margriet Marian Marianne Marieke
      Marie-Louise Marijke Marijn Marit Marja Marjan Marjolein Marleen Marloes Mariska Marry Martine Mathilde
      Mieke Mies Mirjam Miranda Mona Monique Nadia Nadine Naima Natasja Neelie Nelleke Nelly Nienke Nicole
      Noor Olga Paula Petra Pauline Pien Rianne Riet Rita Roos Rosanne Sabine Sandra Sanne Saskia Sara Sharon
      Sigrid Simone Sofie Sophie Sonja Stientje Suzanne Sylvana Sylvia Tamara Tanja Thea Tineke Tjitske Toos
      Trees Trudy Truus Ursula Vera Veerle Wendy Wieke Willeke Willemijn Wil Yvonne Yvette Zuhal Aaltje Agnes
      Akke Aleid Alida Aukje Baukje Bouchra Fadime Fatma Fatima Sietske Gwendolyn Meyrem Hilde Gitte An Lien
      Griet Goedele Phaedra Tine Nele Nathalie Annick Petronella`,
    neutral: 'Van Anne Robin Sam Jip Bo Chris Sascha Marijn Noa Jo Renée Wil Kim Merel Charlie Luca',
    nicknames:
      'jan/johannes piet/pieter kees/cornelis cees/cornelis henk/hendrik wim/willem bas/sebastiaan bert/lambert hans/johannes jaap/jacob koos/jacobus joop/johannes ton/anton ruud/rudolf rob/robert gert/gerrit frits/frederik guus/augustus klaas/nicolaas nico/nicolaas sjaak/jacques els/elisabeth lies/elisabeth liesbeth/elisabeth ans/johanna greet/margaretha ineke/catharina mieke/maria truus/geertruida annemiek/anna-maria toos/catharina loes/louise trudy/geertruida joke/johanna wil/wilhelmina',
    particles: "van de den der ter ten te het in op aan uit 't von du la le el al bin ben den da di dos",
    organisations: `
      VVD CDA PvdA D66 PVV SP GroenLinks GroenLinks-PvdA ChristenUnie SGP BBB NSC Volt Denk FvD JA21 N-VA CD&V
      Vooruit Groen Vlaams Belang PVDA NOS NPO RTL VRT VTM NRC ANP AD Telegraaf Volkskrant Trouw Parool
      Standaard Morgen Nieuwsblad Knack Elsevier Reuters AFP Belga BBC CNN CBS CPB RIVM KNMI AIVD MIVD DNB ING
      ABN AMRO Rabobank NS KLM Schiphol ProRail Philips Shell Unilever ASML Heineken Ahold Ajax Feyenoord PSV
      KNVB NOC*NSF FNV CNV VNO-NCW ANWB OM EU VN NAVO Kamer Senaat Kabinet Parlement Ministerie Gemeente
      Provincie Rijkswaterstaat Rekenkamer Hof Rechtbank Politie Universiteit Hogeschool Instituut Stichting
      Vereniging Bond Bank Partij Commissie Raad Unie Federatie Koninklijke Nederlandsche Greenpeace
      Milieudefensie Amnesty International Google Microsoft Facebook Twitter Instagram TikTok Museum
      Ziekenhuis UMC Consumentenbond Woonbond Staatsbosbeheer Nieuwsuur Dagblad Courant Journaal Radio TV BV
      NV GGD GGZ UWV IND COA ACM AFM NVWA KNAW Bouwend Energie Groep Times Post Guardian`,
    places: `
      Nederland België Vlaanderen Wallonië Amsterdam Rotterdam Utrecht Eindhoven Groningen Tilburg Almere
      Breda Nijmegen Apeldoorn Haarlem Arnhem Enschede Amersfoort Zaanstad Zwolle Leiden Maastricht Dordrecht
      Zoetermeer Delft Alkmaar Venlo Leeuwarden Hilversum Gouda Deventer Middelburg Assen Lelystad Roermond
      Helmond Hengelo Almelo Heerlen Vlissingen Friesland Drenthe Overijssel Gelderland Flevoland
      Noord-Holland Zuid-Holland Zeeland Noord-Brabant Brabant Limburg Brussel Antwerpen Gent Brugge Leuven
      Luik Mechelen Hasselt Oostende Kortrijk Namen Bergen Charleroi Duitsland Frankrijk Engeland
      Groot-Brittannië Spanje Italië Portugal Polen Rusland Oekraïne Turkije Griekenland Hongarije Zweden
      Noorwegen Denemarken Finland Zwitserland Oostenrijk Ierland Schotland Europa Amerika Azië Afrika China
      Japan India Indonesië Suriname Curaçao Aruba Bonaire Marokko Egypte Israël Gaza Syrië Irak Iran
      Afghanistan Canada Mexico Brazilië Australië Berlijn Parijs Londen Moskou Kiev Madrid Rome Washington
      Peking Straatsburg Luxemburg Wenen Genève Binnenhof Randstad Noordzee Waddenzee Den-Haag Haag Schiedam
      Purmerend Hoorn Oss Weert Ede Barneveld`,
    placePrefixes: 'Den Sint St. Nieuw Oud Noord Zuid Oost West New San Los Las Bergen Alphen Capelle',
    peoples: `
      Nederlander Nederlanders Nederlands Nederlandse Belg Belgen Belgisch Belgische Vlaming Vlamingen Vlaams
      Vlaamse Waal Walen Waals Waalse Duitser Duitsers Duits Duitse Fransman Fransen Frans Franse Brit Britten
      Brits Britse Engelsman Engelsen Engels Engelse Amerikaan Amerikanen Amerikaans Amerikaanse Rus Russen
      Russisch Russische Oekraïner Oekraïners Oekraïense Turk Turken Turks Turkse Marokkaan Marokkanen
      Marokkaans Marokkaanse Surinamer Surinamers Surinaamse Pool Polen Pools Poolse Spanjaard Spanjaarden
      Spaans Spaanse Italiaan Italianen Italiaans Italiaanse Chinees Chinezen Chinese Europeaan Europeanen
      Europees Europese Jood Joden Joods Joodse Moslim Moslims Christenen Katholieken Israëliër Israëliërs
      Israëlische Palestijn Palestijnen Palestijnse Iraanse Iraakse Syriër Syriërs Syrische Afrikaan Afrikanen
      Afrikaanse Friezen Fries Friese Brabander Brabanders Brabantse Limburgers Limburgse Amsterdammer
      Amsterdammers Amsterdamse Rotterdammer Rotterdammers Rotterdamse Haagse Utrechtse Groninger Groningers
      Groningse Zeeuw Zeeuwen Zeeuwse Zwitserse Oostenrijkse Ierse Schotse Griekse Grieken Zweedse Deense
      Noorse Finse Japanse Indiase Indonesische Hongaarse Antwerpse Gentse Brusselse Haarlemse Arnhemse Leidse`,
    peopleEndings: 'aanse landse landers aanders ische damse burgse ianen',
    parties: 'VVD CDA PvdA D66 PVV SP GroenLinks SGP BBB NSC',
    ambiguousPeoples: 'Frans Fries Waal Pool Engels Duits Turk Rus Belg Vlaming Groninger Waals Franse',
    alsoWords: 'wil mei an',
    family: '',
  },
  roles: {
    all: `
      man vrouw mannen vrouwen mensen burger burgers bewoner bewoners bewoonster inwoner inwoners buurman
      buurvrouw buren omwonende omwonenden getuige getuigen ooggetuige ooggetuigen expert experts deskundige
      deskundigen criticus critici waarnemer waarnemers ambtenaar ambtenaren politie agent agenten
      autoriteiten regering kabinet ministerie partij fractie oppositie coalitie vakbond vakbonden bond
      vereniging bedrijf onderneming concern fabrikant exploitant rechtbank rechter rechters officier justitie
      advocaat advocate advocaten verdediger rechercheur brandweer onderzoek rapport brief verklaring
      mededeling krant tijdschrift weekblad persbureau zender artikel vonnis bron bronnen deelnemer deelnemers
      deelneemster ingewijden medewerker medewerkster medewerkers collega collega's vriend vriendin vrienden
      vader moeder ouders zoon dochter broer zus zuster echtgenoot echtgenote weduwe weduwnaar partner kind
      kinderen jongen meisje leerling leerlingen scholier scholieren student studente studenten hoogleraar
      hoogleraren professor wetenschapper wetenschappers onderzoeker onderzoekster onderzoekers arts artsen
      dokter huisarts verpleegkundige verpleegkundigen patiënt patiënten slachtoffer slachtoffers dader
      verdachte verdachten gewonde speler speelster spelers trainer trainster coach bondscoach keeper doelman
      spits aanvoerder aanvoerster scheidsrechter renner wielrenner schaatser schaatsster zwemster manager
      baas chef directeur directrice bestuurder bestuurders bestuur voorzitter voorzitster ondervoorzitter
      secretaris penningmeester lid leden kamerlid kamerleden raadslid raadsleden politicus politica politici
      parlementariër premier minister ministers staatssecretaris president presidente kanselier koning
      koningin prins prinses burgemeester wethouder wethouders schepen gedeputeerde gouverneur senator
      ambassadeur diplomaat woordvoerder woordvoerster woordvoerders persvoorlichter voorlichter voorlichtster
      auteur schrijver schrijfster dichter dichteres journalist journaliste journalisten verslaggever
      verslaggeefster redacteur hoofdredacteur redactie columnist acteur actrice regisseur regisseuse zanger
      zangeres kunstenaar kunstenares schilder muzikant klant klanten chauffeur bestuurster boer boerin boeren
      tuinder visser vissers leraar lerares leraren docent docente docenten dominee pastoor paus bisschop imam
      generaal soldaat soldaten militair militairen veteraan activist activiste activisten demonstrant
      demonstranten tegenstander tegenstanders voorstander voorstanders aanhanger aanhangers meerderheid
      adviseur adviseurs leider leidster partijleider fractievoorzitter lijsttrekker oprichter oprichtster
      eigenaar eigenares eigenaren ondernemer ondernemers ondernemster winkelier winkeliers verkoper
      verkoopster analist analisten econoom economen historicus historica socioloog psycholoog bioloog
      viroloog jurist gemeente provincie gemeenteraad commissie organisatie stichting instituut universiteit
      ziekenhuis school werknemer werknemers werkgever werkgevers werkgeversorganisatie reiziger reizigers
      passagier passagiers toerist toeristen vrijwilliger vrijwilligers vluchteling vluchtelingen persoon
      kiezer kiezers kandidaat kandidate kapitein schipper piloot opvolger voorganger echtpaar stel gezin
      familie nabestaanden curator notaris makelaar architect ingenieur monteur bakker slager kok kapper
      commissaris inspecteur inspectie toezichthouder dijkgraaf boswachter wijkagent havenmeester waterschap
      corporatie statement persbericht tweet bericht`,
    endings: `
      woordvoerder woordvoerster minister voorzitter voorzitster leider leidster directeur directrice lid
      leden hoogleraar onderzoeker onderzoekster deskundige deskundigen expert experts advocaat advocate
      officier commissaris secretaris burgemeester wethouder coach trainer speler speelster kandidaat
      schrijver schrijfster journalist journaliste verslaggever correspondent correspondente redacteur
      medewerker medewerkster eigenaar eigenares bestuurder bestuur bond vereniging organisatie ministerie
      politie krant bureau instituut fractie partij arts econoom historicus oloog ologe directie
      vertegenwoordiger kenner specialist consultant adviseur rechter president raad renner rijder rijdster
      winnaar winnares kampioen kampioene oprichter handelaar boer verpleegkundige begeleider begeleidster
      inspectie manager chef baas docent docente leraar lerares bewoner bewoners bewoonster functionaris
      analist analisten strateeg beheerder hoofd ondernemer ondernemers slachtoffer`,
    female: `
      vrouw moeder dochter zus zuster echtgenote weduwe vriendin buurvrouw bewoonster advocate studente
      onderzoekster speelster trainster aanvoerster directrice voorzitster politica presidente koningin
      prinses woordvoerster voorlichtster schrijfster dichteres journaliste verslaggeefster actrice regisseuse
      zangeres kunstenares boerin lerares docente activiste leidster oprichtster eigenares ondernemster
      verkoopster historica kandidate medewerkster meisje schaatsster zwemster kampioene winnares deelneemster
      bestuurster oma tante dichteres`,
    male: `
      man vader zoon broer echtgenoot weduwnaar vriend buurman koning prins paus bisschop pastoor acteur
      zanger keeper doelman spits jongen boer opa oom`,
    bodies:
      'politie regering kabinet ministerie partij fractie oppositie coalitie vakbond bond vereniging bedrijf onderneming concern rechtbank justitie brandweer krant tijdschrift weekblad persbureau zender gemeente provincie gemeenteraad commissie organisatie stichting instituut universiteit ziekenhuis school redactie bestuur inspectie toezichthouder waterschap corporatie familie gezin werkgeversorganisatie',
    documents:
      'onderzoek rapport brief verklaring mededeling artikel vonnis statement persbericht tweet bericht',
    plural: `
      mannen vrouwen mensen burgers bewoners inwoners buren omwonenden getuigen ooggetuigen experts
      deskundigen critici waarnemers ambtenaren agenten autoriteiten vakbonden rechters advocaten bronnen
      deelnemers ingewijden medewerkers collega's vrienden ouders kinderen leerlingen scholieren studenten
      hoogleraren wetenschappers onderzoekers artsen verpleegkundigen patiënten slachtoffers verdachten
      spelers bestuurders leden kamerleden raadsleden politici ministers wethouders woordvoerders journalisten
      klanten boeren vissers leraren docenten soldaten militairen activisten demonstranten tegenstanders
      voorstanders aanhangers adviseurs eigenaren ondernemers winkeliers analisten economen werknemers
      werkgevers reizigers passagiers toeristen vrijwilligers vluchtelingen kiezers nabestaanden`,
    appositive:
      'de het een zijn haar die wiens directeur directrice voorzitter woordvoerder woordvoerster hoogleraar oprichter eigenaar hoofd lid leider minister burgemeester wethouder voormalig oud',
  },
  grammar: {
    adverbs: `
      ook dan toen later eens weer al nog maar slechts reeds gisteren vandaag morgen daarna daarop bovendien
      echter evenwel daarentegen verder ongeveer altijd nooit vaak dikwijls onlangs eerder tenslotte
      uiteindelijk letterlijk intussen ondertussen daarbij daarmee daarvoor hierover daarover daarom dus zo nu
      niet zelf zelfs heeft hebben had hadden hebt heb is was waren wordt werd worden werden zal zullen zou
      zouden kan kon kunnen moet moest mag mocht wil wilde zich openlijk uitdrukkelijk duidelijk kort
      onomwonden stellig fel er hier daar meteen direct onmiddellijk nogmaals herhaaldelijk meermaals
      inmiddels desgevraagd vervolgens tegelijk maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
      vanmorgen vanochtend vanmiddag vanavond vannacht gisteravond gistermiddag gisteren wel toch immers
      namelijk lachend zuchtend hoofdschuddend resoluut trots bezorgd opgelucht enthousiast nuchter droog
      kortweg erbij eraan erop tevreden teleurgesteld boos verbaasd`,
    adverbEnding: '',
    determiners:
      'de het een deze dit zijn haar hun ons onze mijn jouw uw geen elke elk iedere ieder alle enige enkele meerdere veel vele sommige andere beide diverse verschillende dezelfde hetzelfde zulke',
    definite: 'de het deze dit dezelfde zijn haar hun ons onze mijn uw',
    prepositions:
      'in op aan bij voor van uit met naar tot over onder tussen tegen om door zonder achter naast sinds tijdens wegens ondanks volgens per tegenover langs rond boven binnen buiten via na ter ten te vanuit vanaf namens omtrent',
    functionWords: `
      de het een in op aan bij voor van uit met naar tot over onder tussen tegen om door zonder achter naast
      sinds tijdens wegens ondanks volgens per tegenover langs rond boven binnen buiten via na ter ten te
      vanuit vanaf namens den der en of maar want dus noch als wanneer toen terwijl omdat doordat dat hoewel
      zodat tenzij voordat nadat zodra indien mits zolang zo ook dan hier daar er nu vandaag gisteren morgen
      dit die deze hij zij ze het ik wij we jij je u jullie men zich mijn jouw zijn haar ons onze hun uw wie
      wat waar hoe waarom welke welk geen niet ja nee alleen nog al altijd nooit weer meer veel vele alle
      ieder iedere elk elke enkele sommige beide andere twee drie vier vijf zes zeven acht negen tien elf
      twaalf eerst eerste tweede derde eerder later daarna bovendien echter toch daarom daardoor daarbij
      daarmee daarvoor daarover hierdoor hiermee inmiddels intussen ondertussen tot dusver vooral zelfs
      ongeveer bijna is was waren heeft had hebben zal zou kan kon moet mag wil wordt werd er maandag dinsdag
      woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
      oktober november december gevraagd desgevraagd aldus lees bekijk foto vorig vorige volgend volgende
      laatst laatste misschien wellicht kortom overigens uiteraard natuurlijk helaas gelukkig zeker intussen
      sindsdien vroeger onlangs opnieuw samen tegelijk uiteindelijk ten nou kijk`,
    conjunctions: 'en maar terwijl hoewel als toen nadat omdat voordat want dat',
    coordinators: 'en maar dan of',
    joiners: 'en &',
    contrast: 'maar terwijl hoewel en echter daarentegen',
    clauseOpeners:
      'als wanneer toen terwijl nadat voordat hoewel omdat doordat sinds zodra tot na ondanks wegens bij gevraagd geconfronteerd op met in om over volgens',
    clauseBreaks: 'en maar dat als toen terwijl of omdat want',
    phraseBreaks: 'die dat als toen nadat voordat terwijl en maar omdat of waar want wanneer',
    afterName: 'die dat als toen nadat voordat terwijl en maar in op bij aan na tegen over vorige deze',
    finiteAuxiliaries:
      'is was waren heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden moet moeten moest mag mocht wil willen wilde wordt worden werd werden',
    modalAuxiliaries: 'zal zullen zou zouden kan kunnen kon moet moest mag mocht wil wilde te',
    passiveAuxiliaries: 'wordt worden werd werden',
    infinitiveMarkers: 'te',
    participleOpeners: '',
    nounPrepositions: 'van voor bij uit met in namens',
    possession: 'van',
    withLike: '',
    pluralSubjects: '',
    pluralEnding: '',
    quantifiers: 'een één twee drie vier vijf meerdere veel enkele sommige andere verschillende',
    agent: 'door',
    originators: 'van door',
    quoted: 'geciteerd',
    complementiser: 'dat',
    finiteEndings: 't de te den ten',
    participleEndings: '',
    nounEndings: '',
    tagWords: 'aldus',
    accordingAfter: '',
    accordingTo: [
      'volgens',
      'in de woorden van',
      'naar de mening van',
      'naar het oordeel van',
      'in de ogen van',
    ],
  },
  reporting: {
    nouns: `
      bewering uitspraak uitspraken verklaring verklaringen eis verwijt verwijten opmerking opmerkingen
      woorden waarschuwing belofte aankondiging kritiek argument antwoord reactie vraag citaat toespraak
      speech brief bericht mededeling oproep conclusie stelling standpunt mening pleidooi getuigenis tweet
      voorspelling bekentenis ontkenning verzuchting advies`,
  },
  titlesOfWorks: {
    cues: 'boek roman film serie programma uitzending lied nummer album single stuk toneelstuk voorstelling musical opera tijdschrift blad weekblad krant dagblad artikel essay column podcast documentaire tentoonstelling expositie spel game rubriek talkshow dichtbundel bundel gedicht schilderij titel getiteld deel boeken songs liedje hit bestseller thriller quiz',
    small: 'de het een van der den en in op aan met voor naar uit te ter over om bij tot zonder door',
    names:
      'boek roman film serie programma lied nummer album single stuk toneelstuk voorstelling musical opera tijdschrift blad weekblad krant dagblad podcast documentaire tentoonstelling expositie rubriek talkshow',
  },
  unspoken: {
    scare: 'zogenaamde zogenaamd zogenoemde zogeheten vermeende vermeend zelfbenoemde',
    term: 'woord woorden term termen begrip begrippen uitdrukking uitdrukkingen genaamd benaming naam bijnaam betekent heet heten aanduiding',
    motto: 'motto slogan leus leuze devies thema titel lijfspreuk credo',
    sign: 'bord borden bordje spandoek spandoeken poster posters opschrift t-shirt sticker stickers affiche tekst',
    headline: 'kop koppen krantenkop kopte krantenkoppen',
    search: 'zoekterm zoektermen zoekwoord zoekopdracht gegoogeld googelde googelt zoekt',
  },
  turns: {
    interviewer: 'vraag v interviewer verslaggever presentator presentatrice redactie',
  },
};
