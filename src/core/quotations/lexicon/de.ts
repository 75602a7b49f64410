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
      beteuern meinen äußern erläutern mahnen mutmaßen prophezeien klagen schimpfen scherzen argumentieren
      prognostizieren monieren bekräftigen bilanzieren verkünden melden twittern
      schreiben/schrieb/schreibt/schrieben/geschrieben/schreiben
      gestehen/gestand/gesteht/gestanden/gestehen sprechen/sprach/spricht/sprachen/gesprochen/sprechen
      rufen/rief/ruft/riefen/gerufen/rufen gesagt/gesagt erklärt/erklärt betont/betont behauptet/behauptet
      geäußert/geäußert gefordert/gefordert gewarnt/gewarnt kritisiert/kritisiert geantwortet/geantwortet
      versprechen/versprach/verspricht/versprachen/versprochen/versprechen
      widersprechen/widersprach/widerspricht/widersprachen/widersprochen/widersprechen
      hinzufügen/hinzufügen/hinzugefügt/hinzufügte/hinzufügt einräumen/einräumen/eingeräumt/einräumte/einräumt
      zugeben/zugeben/zugegeben/zugab/zugibt mitteilen/mitteilen/mitgeteilt/mitteilte/mitteilt
      ankündigen/ankündigen/angekündigt/ankündigte/ankündigt ausführen/ausgeführt/ausführte/ausführt
      hervorheben/hervorgehoben/hervorhob klarstellen/klargestellt/klarstellte
      bekanntgeben/bekanntgegeben/bekanntgab fortfahren/fortfuhr/fortgefahren ausrufen/ausgerufen/ausrief
      bemängeln spotten wettern poltern witzeln frohlocken raunen flüstern murmeln stammeln brüllen
      schwärmen sinnieren orakeln höhnen lästern beschwichtigen lauten/lautet/lautete/lauteten/lauten
      posten/postete/postet/gepostet/posten bloggen/bloggte/bloggt/bloggen aussagen/ausgesagt/aussagte
      beanstanden attestieren dementieren zitieren/zitiert/zitierte/zitierten/zitieren`,
    weak: `
      zurückweisen/zurückgewiesen/zurückwies schätzen/schätzte/schätzt/schätzen würdigen
      ausdrücken/ausgedrückt/ausdrückte drücken/drückte/drückt/drücken skandieren
      bringen/brachte/bringt/brachten/bringen stellen zeigen sprechen beschimpfen verurteilen rügen werten
      einstufen/eingestuft/einstufte fragen berichten erzählen glauben hoffen fürchten loben bezeichnen
      nennen/nannte/nennt/nannten/genannt/nennen verlangen begründen schildern
      finden/fand/findet/fanden/gefunden/finden denken/dachte/denkt/dachten/gedacht/denken
      fügen/fügte/fügt/fügten/fügen räumen/räumte/räumt/räumten/räumen teilen/teilte/teilt/teilten/teilen
      geben/gab/gibt/gaben/geben kündigen/kündigte/kündigt/kündigten/kündigen
      stellen/stellte/stellt/stellten/stellen weisen/wies/weist/wiesen/weisen sehen/sah/sieht/sahen/sehen
      verweisen/verwies/verweist/verwiesen/verweisen wissen/wusste/weiß/wussten/wissen titulieren
      beschreiben/beschrieb/beschreibt/beschrieben/beschreiben wünschen vermuten bedauern begrüßen lachen
      seufzen jubeln danken bitten/bat/bittet/baten/gebeten/bitten beklagen bemängeln bewerten
      vorwerfen/vorwarf/vorgeworfen werfen/warf/wirft/warfen/werfen bemerken anmerken/angemerkt/anmerkte
      merken/merkte/merkt/merkten/merken feststellen/feststellte/festgestellt
      beschwören/beschwor/beschwört/beschworen/beschwören appellieren reagieren formulieren plädieren
      empfehlen/empfahl/empfiehlt/empfahlen/empfohlen/empfehlen drohen ermahnen
      raten/riet/rät/rieten/raten führen/führte/führt/führten/führen heben/hob/hebt/hoben/heben
      legen/legte/legt/legten/legen fassen/fasste/fasst/fassten/fassen fahren/fuhr/fährt/fuhren/fahren
      machen/machte/macht/machten/machen nehmen/nahm/nimmt/nahmen/nehmen
      kommen/kam/kommt/kamen/kommen kennzeichnen erhoffen lassen/ließ/lässt/ließen/lassen deuten/deutete/deutet/deuteten/deuten
      schließen/schloss/schließt/schlossen/schließen lehnen/lehnte/lehnt/lehnten/lehnen
      pflichten/pflichtete/pflichtet/pflichteten/pflichten stimmen/stimmte/stimmt/stimmten/stimmen
      prangern/prangerte/prangert/prangerten/prangern setzen/setzte/setzt/setzten/setzen
      tun/tat/tut/taten/tun winken/winkte/winkt/winkten/winken haken/hakte/hakt/hakten/haken beurteilen
      charakterisieren einschätzen/einschätzte/eingeschätzt umschreiben/umschrieb/umschreibt/umschreiben
      betiteln beziffern rechtfertigen/rechtfertigte/rechtfertigt/rechtfertigten/rechtfertigen verteidigen
      befinden/befand/befinden freuen ärgern wundern beschweren empören
      bekennen/bekannte/bekennt/bekannten/bekennen erinnern feiern/feierte/feiert/feierten/feiern`,
    separable: `
      geben/bekannt/an/zu teilen/mit fügen/hinzu/an räumen/ein kündigen/an stellen/fest/klar
      weisen/zurück/hin/ab führen/aus/an heben/hervor legen/dar/nahe werfen/vor merken/an/kritisch
      bringen/ausdruck/punkt drücken/aus fassen/zusammen fahren/fort lassen/wissen/verlauten/mitteilen
      deuten/an schließen/aus lehnen/ab pflichten/bei stimmen/zu prangern/an kreiden/an betteln/an
      machen/klar/deutlich kommen/ergebnis/schluss nehmen/stellung setzen/hinzu/fort tun/kund winken/ab geraten/außer haken/nach holen/aus`,
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
    relative: 'der die das den dem denen welcher welche welches welchen welchem dessen deren',
  },
  titles: {
    all: `
      herr herrn frau dr prof professor professorin präsident präsidentin kanzler kanzlerin bundeskanzler
      bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin papst kardinal bischof
      bischöfin könig königin prinz prinzessin graf gräfin freiherr general oberst major hauptmann
      bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin senator senatorin pfarrer
      pfarrerin pastor pastorin dekan rektor rektorin botschafter botschafterin sir lord lady scheich
      trainer trainerin kapitän staatssekretär staatssekretärin vizepräsident vizepräsidentin ex-präsident
      ex-kanzler premierminister premierministerin premier`,
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
      Jochen Jörn Julius Kevin Korbinian Leonhard Magnus Nils Rolf Rüdiger Simon Steffen Theo Theodor Veit
      Viktor Winfried Adalbert Albrecht Alfons Alois Alwin Arno Arnold Arthur August Balthasar Bastian
      Benedikt Benno Berthold Bertram Boris Bruno Carl Carsten Christof Claus Clemens Constantin Cornelius
      Detlev Dietmar Dietrich Dominik Edgar Edzard Eike Elias Elmar Enno Erhard Erwin Eugen Ewald Falk
      Ferdinand Finn Frederik Fritz Gebhard Gero Gottfried Götz Guenter Gunnar Gunter Gunther Hagen Hanno
      Hannes Hanns Harro Hartwig Heiko Heiner Heino Helge Henrik Henry Herbert Heribert Hilmar Hinrich
      Ignaz Immanuel Ingolf Ivo Jakob Janosch Jasper Jost Julian Justus Karl-Heinz Karsten Kaspar Kilian
      Klemens Knut Leander Leo Leopold Levin Lorenz Luca Lutz Manuel Marco Marian Mario Marius Marko
      Mathias Matthäus Maurice Meinhard Melchior Merlin Mirko Nepomuk Nikolai Nikolaus Noah Olav Ottmar
      Otmar Pascal Patrick Patrik Quirin Raimund Rasmus Ralph Reinhold Reiner René Richard Robin Roger
      Roman Ronald Ruben Ruprecht Sandro Samuel Severin Silvio Sigmar Siegmar Sigmund Tassilo Thilo Tilman
      Tilo Titus Torben Traugott Tristan Ulf Utz Valentin Vincent Vinzenz Vitus Volkmar Volkhard Waldemar
      Wendelin Wenzel Wieland Wilfried Willi Witold Wolf Wolf-Dieter Xaver Yannick Abdullah Abdel Ahmet
      Ali Alpaslan Aydan Bülent Burak Cemal Devlet Ekrem Emre Erdal Fatih Hakan Hasan Hüseyin Ismail Kemal
      Kerem Mehmet Mesut Murat Mustafa Mehdi Nihat Orhan Osman Özcan Özgür Recep Tayyip Selahattin Serdar
      Süleyman Tarek Volkan Yilmaz Yavuz Alexandre Antoine Bertrand Dominique Édouard François Gérard
      Guillaume Jean Jean-Claude Jean-Luc Jean-Marie Jérôme Laurent Lionel Luc Michel Nicolas Olivier
      Philippe Raphaël Thierry Valéry Xavier Yves Jacques Alain Arnaud Alberto Alessandro Andrea Carlo
      Claudio Fabio Federico Francesco Gianni Giorgio Giovanni Giuseppe Leonardo Luciano Luigi Marcello
      Massimo Matteo Paolo Pier Pietro Roberto Romano Sergio Stefano Umberto Vincenzo Alfonso Andrés
      Arturo Carlos Diego Ernesto Evo Felipe Fernando Ignacio Iñigo Jesús Joaquín José Josep Juan Julio
      Luis Mariano Miguel Nicolás Pablo Pedro Rafael Raúl Ricardo Rodrigo Álvaro Cristiano Aleksandar
      Andrej Bogdan Boleslaw Bronisław Darko Dejan Donald Dragan Dušan Franjo Goran Igor Ilja Ivan Ivica
      Jarosław Jaroslaw Jerzy Josip Kazimierz Kiril Krzysztof Lech Leszek Ljubomir Luka Maciej Marek
      Mateusz Micheil Michail Mikhail Milan Milorad Milos Miloš Miroslav Mladen Nebojša Nenad Nikola Oleg
      Pawel Petr Radek Radosław Radovan Ratko Ruslan Sergei Sergej Slobodan Stanislav Stanisław Stipe
      Tomasz Tomáš Tomislav Vaclav Václav Vitali Vladimir Vojislav Wadim Wassili Wiktor Witali Wojciech
      Wolodymyr Zbigniew Zoran Zoltán Dmitri Dmitrij Jewgeni Juri Jurij Leonid Nikita Anatoli Alexej
      Andrei Arkadi Fjodor Gennadi German György Gyula István János Jenő József László Mihály Ottó Péter
      Sándor Tamás Ferenc Gábor Attila Anders Bengt Erik Fredrik Göran Håkan Johan Mats Mikael Olli Olof
      Per Stig Thorbjørn Tore Torbjörn Jussi Matti Mika Pekka Urho Ville Kimi Sauli Jaap Jeroen Joost
      Klaas Maarten Mark Pieter Ruud Wim Geert Frits Guus Joop Barack Bashar Binjamin Ehud Hamid Hassan
      Hosni Jassir Mahmud Mohamed Mohammed Moshe Muammar Nelson Nuri Osama Saad Saddam Schimon Shimon Tony
      Yitzhak Ban Kofi Manmohan Narendra Hu Xi Wen Kim Akihito Naoto Shinzo Junichiro Thabo Jacob Dalai
      Joe Jon Jim Jack John Bill George Al Ted Mitt Newt Gordon David Gerry Ian Jeremy Nigel Rowan`,
    female: `
      Angela Petra Sabine Monika Susanne Karin Ursula Renate Ingrid Helga Brigitte Andrea Claudia Birgit
      Gabriele Heike Martina Kerstin Silke Anja Katja Nicole Stefanie Julia Katrin Kathrin Christina
      Christine Barbara Anna Anne Sandra Melanie Tanja Sonja Maria Elisabeth Eva Ruth Gisela Gerda
      Hannelore Heidemarie Ute Jutta Margot Marianne Hildegard Erika Inge Irmgard Elke Bärbel Cornelia
      Katharina Franziska Johanna Lena Laura Lisa Sarah Hannah Sophie Marie Emma Mia Lea Leonie Annalena
      Sahra Alice Saskia Ricarda Malu Franka Annegret Manuela Dorothee Dagmar Doris Edith Antje Ulla
      Ulrike Frauke Wiebke Maike Meike Imke Greta Frieda Charlotte Luise Mathilde Paula Clara Carola
      Carolin Bettina Beate Anke Astrid Annette Britta Daniela Diana Friederike Gesine Gudrun Heide Ilse
      Isabel Jana Judith Karla Kristina Liselotte Lotte Magdalena Marion Miriam Nadine Nina Regina
      Rosemarie Simone Svenja Sylvia Tina Vera Verena Yvonne Adelheid Agathe Agnes Alexandra Almut Amelie
      Angelika Anita Ann-Kathrin Annelie Anneliese Annemarie Annika Antonia Aydan Benita Bernadette Berta
      Bianca Brigitta Brunhilde Carla Carmen Cäcilie Cathrin Celine Chiara Christa Christel Christiane
      Clarissa Clementine Constanze Cosima Corinna Dana Dorothea Doro Edelgard Ekin Elena Elfriede Elisa
      Elise Ella Elli Ellen Elsa Emilia Emilie Emine Erna Esther Eveline Evelyn Fatma Felicitas Finja
      Flora Franzi Gabi Gerlinde Gertrud Gertrude Gesa Gundula Hanna Hanne Hedwig Helene Helma Henriette
      Henrike Hermine Herta Hilde Hildegund Hiltrud Ida Ilka Ilona Ina Ines Inga Ingeborg Inken Irene Iris
      Irma Isabell Isabella Isolde Jacqueline Janina Janine Jasmin Jenny Jennifer Jessica Jil Josefine
      Josephine Juliane Julie Karen Karoline Katarina Katharine Käthe Kati Kira Kirsten Klara Konstanze
      Kristin Larissa Leila Lene Leni Liane Lieselotte Liesel Lilli Lilly Linda Lioba Livia Lore Louisa
      Louise Lucia Lucie Lydia Madeleine Mandy Mareike Maren Margarete Margarethe Margit Margret Margrit
      Mariam Marian Marina Marlene Marlies Marta Martha Mathilda Mechthild Melina Melitta Merle Michaela
      Michelle Mila Mira Mona Nadja Natalie Natascha Nele Nora Olga Olivia Ottilie Pamela Patricia Paulina
      Pauline Pia Ramona Rebecca Rebekka Renata Rita Ronja Rosa Rosalie Roswitha Rosel Sabrina Samira Sara
      Sevim Sibel Sibylle Sieglinde Sigrid Silvia Solveig Sofia Sofie Stephanie Sunna Susan Susanna
      Swantje Tabea Tamara Tatjana Thea Thekla Theresa Therese Theresia Tilda Traute Trude Ursel Uschi
      Valerie Vanessa Veronika Viktoria Viola Vivien Walburga Waltraud Wencke Wiltrud Wilhelmine Yasmin
      Zoe Zita Ayşe Ayse Gülsen Hatice Zeynep Özlem Nilgün Serap Canan Ségolène Martine Valérie Nathalie
      Françoise Chantal Anne-Marie Laurence Cécile Francesca Giulia Giorgia Paola Federica Elisabetta
      Giovanna Monica Ana Cristina Dolores Inés Lucía Mercedes Pilar Rosario Soraya Teresa Dilma Agnieszka
      Beata Ewa Ewelina Jadwiga Joanna Jolanta Katarzyna Małgorzata Anastasia Jekaterina Jelena Julija
      Ljudmila Natalja Oksana Swetlana Irina Ludmilla Nadeschda Zuzana Ivana Kolinda Biljana Vesna
      Birgitta Britt Gro Helle Margrethe Mette Siv Tarja Sanna Hillary Condoleezza Nicola Margaret Kamala
      Jacinda Melania Ivanka Nancy Mary Benazir Shirin Fatima Malala Aung Indira Sonia Tzipi Golda`,
    neutral: 'Toni Robin Kim Sascha Chris Luca',
    nicknames: 'hansi/hans willi/wilhelm uli/ulrich sepp/josef basti/sebastian gabi/gabriele steffi/stefanie',
    particles: 'von zu vom zum van der den de da di du la le el al bin ten ter',
    organisations: `
      SPD CDU CSU FDP AfD BSW NPD DGB ADAC DFB BKA BND EU UNO UN NATO USA ARD ZDF RTL BBC CNN FBI CIA AP
      AFP dpa Reuters Spiegel Focus Tagesspiegel Bundestag Bundesrat Bundesregierung Bundeswehr
      Linkspartei Grüne Grünen Siemens Daimler Volkswagen VW BMW Telekom Lufthansa Google Microsoft
      Facebook Twitter GmbH AG KG Universität Institut Verein Verband Kommission Parlament Senat
      Ministerium Gericht Polizei Stiftung Bank FC SC SV Greenpeace Amnesty International Times Guardian
      IG ver.di GEW BUND NABU WWF DIHK BDI BDA IHK IWF EZB OECD OSZE WTO WHO IAEA UNHCR UNICEF FIFA UEFA
      IOC DOSB DRK THW DLRG ADFC VCD BASF Allianz Commerzbank Bundesbank Porsche Opel Audi Tesla Amazon
      Apple Netflix ORF SRF SWR NDR MDR WDR RBB HR BR SR Deutschlandfunk Deutschlandradio ProSieben Sat.1
      n-tv taz FAZ SZ NZZ Handelsblatt Kicker Bitkom Verdi Attac PETA Foodwatch Caritas Diakonie Misereor
      Kreml Pentagon Élysée Hamas Hisbollah Fatah Taliban PKK ETA Fraport RWE EnBW Vattenfall Eon Ifo DIW
      ZEW Max-Planck-Institut Fraunhofer Robert-Koch-Institut RKI Eurostat Frontex Europol Interpol
      Bundesnetzagentur Bundeskartellamt Bundesverfassungsgericht Bundesgerichtshof Verfassungsschutz
      Bundeskriminalamt Zentralrat ÖVP SPÖ FPÖ NEOS SVP PDS LINKE Piratenpartei Fidesz`,
    places: `
      Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Dortmund Essen Leipzig Dresden Hannover
      Bremen Nürnberg Bonn Mainz Kiel Potsdam Erfurt Schwerin Magdeburg Saarbrücken Wiesbaden Deutschland
      Österreich Schweiz Wien Zürich Bern Genf Europa Amerika Asien Afrika Bayern Hessen Sachsen Thüringen
      Brandenburg Niedersachsen Nordrhein-Westfalen Baden-Württemberg Rheinland-Pfalz Schleswig-Holstein
      Mecklenburg-Vorpommern Sachsen-Anhalt Saarland Frankreich England Großbritannien Italien Spanien
      Polen Russland Türkei Griechenland China Japan Indien Irak Iran Israel Syrien Afghanistan Paris
      London Moskau Brüssel Washington Rom Madrid Peking Tokio Straßburg Luxemburg Kroatien Serbien
      Ukraine Ungarn Tschechien Dänemark Schweden Norwegen Finnland Niederlande Belgien Portugal Irland
      Aachen Augsburg Bielefeld Bochum Braunschweig Chemnitz Cottbus Darmstadt Duisburg Freiburg Göttingen
      Halle Heidelberg Heilbronn Ingolstadt Jena Karlsruhe Kassel Koblenz Krefeld Lübeck Ludwigshafen
      Mannheim Mönchengladbach Münster Oldenburg Osnabrück Regensburg Rostock Trier Tübingen Ulm Wolfsburg
      Würzburg Wuppertal Zwickau Schalke Salzburg Innsbruck Graz Linz Klagenfurt Bregenz Basel Luzern
      Lausanne Winterthur Lugano Liechtenstein Südtirol Tirol Kärnten Steiermark Vorarlberg Burgenland
      Niederösterreich Oberösterreich Niederbayern Oberbayern Franken Schwaben Ruhrgebiet Rheinland
      Westfalen Pfalz Holstein Mecklenburg Vorpommern Albanien Andorra Belarus Weißrussland Bosnien
      Bulgarien Estland Georgien Island Kosovo Lettland Litauen Malta Mazedonien Moldau Monaco Montenegro
      Rumänien Slowakei Slowenien Vatikan Zypern Ägypten Algerien Angola Äthiopien Botswana Burundi
      Kamerun Kongo Elfenbeinküste Eritrea Gabun Ghana Guinea Kenia Liberia Libyen Madagaskar Mali Marokko
      Mosambik Namibia Niger Nigeria Ruanda Sambia Senegal Simbabwe Somalia Südafrika Sudan Südsudan
      Tansania Togo Tschad Tunesien Uganda Armenien Aserbaidschan Bahrain Bangladesch Birma Myanmar
      Indonesien Jemen Jordanien Kambodscha Kasachstan Katar Kirgistan Kuwait Laos Libanon Malaysia
      Mongolei Nepal Nordkorea Oman Pakistan Palästina Philippinen Saudi-Arabien Singapur Südkorea Korea
      Tadschikistan Taiwan Thailand Turkmenistan Usbekistan Vietnam Argentinien Bolivien Brasilien Chile
      Ecuador Haiti Honduras Jamaika Kanada Kolumbien Kuba Mexiko Nicaragua Panama Paraguay Peru Uruguay
      Venezuela Australien Neuseeland Kalifornien Texas Florida Alaska Hawaii Arizona Massachusetts
      Pennsylvania Ohio Michigan Illinois Colorado Louisiana Bagdad Kabul Teheran Damaskus Kairo Tripolis
      Beirut Jerusalem Gaza Ankara Istanbul Athen Warschau Prag Budapest Bukarest Sofia Belgrad Zagreb
      Sarajevo Kiew Minsk Oslo Stockholm Kopenhagen Helsinki Reykjavik Dublin Edinburgh Lissabon Barcelona
      Mailand Venedig Neapel Marseille Lyon Nizza Amsterdam Rotterdam Antwerpen Brisbane Sydney Melbourne
      Bangkok Hanoi Shanghai Hongkong Seoul Pjöngjang Delhi Mumbai Tibet Lhasa Islamabad Karatschi Nairobi
      Johannesburg Kapstadt Chicago Boston Houston Dallas Atlanta Miami Seattle Detroit Philadelphia
      Hollywood Manhattan Toronto Ottawa Vancouver Montreal Havanna Caracas Buenos Lima Bogotá Balkan
      Skandinavien Bundesrepublik Nahost Tschetschenien Krim Donbass Schottland Wales Nordirland
      Katalonien Baskenland Sizilien Sardinien Bretagne Elsass Flandern Wallonien Khartum Darfur Fukushima
      Guantanamo`,
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
      amt obmann obfrau fachmann fachfrau landsmann staatsmann bürgermeister minister ministerpräsident
      hausmeister weltmeister general jungen mann frau männer frauen leute menschen bürger anwohner
      nachbar nachbarin nachbarn zeuge zeugin zeugen augenzeuge augenzeugen experte expertin experten
      kritiker kritikerin beobachter beamter beamte beamten polizei behörde behörden regierung ministerium
      partei fraktion opposition gewerkschaft gewerkschaften gesetzentwurf antrag schreiben
      pressemitteilung stellungnahme anordnung meldung papier memorandum resolution gutachten protokoll
      verband verbände verein unternehmen firma konzern hersteller betreiber gericht richter richterin
      staatsanwalt staatsanwältin staatsanwaltschaft anwalt anwältin anwälte verteidiger verteidigerin
      ermittler feuerwehr studie bericht brief erklärung mitteilung zeitung magazin agentur
      nachrichtenagentur sender artikel kommentar urteil quelle quellen kreise teilnehmer insider
      mitarbeiter mitarbeiterin kollege kollegin kollegen freund freundin freunde vater mutter eltern sohn
      tochter bruder schwester ehefrau ehemann witwe witwer kind kinder schüler schülerin schülerinnen
      student studentin studenten professor professorin wissenschaftler wissenschaftlerin forscher
      forscherin arzt ärztin ärzte patient patientin opfer täter angeklagter angeklagte verletzter spieler
      spielerin trainer trainerin torwart stürmer kapitän schiedsrichter manager managerin chef chefin
      vorstand vorsitzender vorsitzende vorsitzenden abgeordneter abgeordnete abgeordneten politiker
      politikerin präsident präsidentin kanzler kanzlerin ministerin senator senatorin bürgermeisterin
      landrat landrätin sprecher sprecherin pressesprecher autor autorin schriftsteller schriftstellerin
      journalist journalistin reporter reporterin redakteur redakteurin schauspieler schauspielerin
      regisseur regisseurin sänger sängerin künstler künstlerin maler malerin kunde kundin kunden fahrer
      fahrerin bauer bäuerin landwirt lehrer lehrerin pfarrer pfarrerin papst bischof könig königin soldat
      soldaten aktivist aktivistin aktivisten demonstranten gegner anhänger unterstützer mehrheit sekretär
      sekretärin berater beraterin direktor direktorin leiter leiterin geschäftsführer geschäftsführerin
      gründer gründerin inhaber inhaberin besitzer besitzerin wirt wirtin verkäufer verkäuferin analyst
      analystin analysten ökonom ökonomin volkswirt händler bundesregierung bundeswehr bundestag bundesrat
      kommission organisation initiative stiftung institut universität klinik schule hochschule stadt land
      senat kammer rat kreis gemeinde verlag bahn botschaft bischofskonferenz kirche gemeinderat stadtrat
      landtag parlament kabinett präsidium team mannschaft klub club bund vereinigung allianz bündnis
      bewegung gruppe jury redaktion verwaltung rathaus krankenhaus museum theater bank börse
      fluggesellschaft versicherung krankenkasse versorger airline reederei hotel handel branche bundesamt
      landesamt finanzamt jugendamt gesundheitsamt kriminalamt landkreis bezirk zoll justiz landgericht
      amtsgericht bundesgerichtshof verfassungsschutz geheimdienst armee militär miliz rebellen
      terroristen islamisten taliban separatisten regierungskreise sicherheitskreise passant passantin
      passanten besucher besucherin besucherinnen tourist touristin touristen urlauber reisende fahrgast
      fahrgäste passagier passagierin passagiere gast gäste zuschauer zuschauerin leser leserin hörer
      wähler wählerin wählerinnen mieter mieterin vermieter hausbesitzer pilot pilotin piloten kopilot
      matrose seemann lotse lokführer busfahrer taxifahrer polizist polizistin polizisten kommissar
      kommissarin hauptkommissar ermittlerin fahnder feuerwehrmann feuerwehrleute retter sanitäter notarzt
      notärztin pfleger pflegerin krankenschwester hebamme apotheker apothekerin psychologe psychologin
      psychiater therapeut therapeutin chirurg chirurgin oberarzt chefarzt biologe biologin chemiker
      chemikerin physiker physikerin geologe geologin meteorologe meteorologin meteorologen klimaforscher
      archäologe archäologin historiker historikerin soziologe soziologin politologe politologin philosoph
      philosophin theologe theologin jurist juristin juristen wirtschaftswissenschaftler statistiker
      informatiker informatikerin ingenieur ingenieurin techniker technikerin architekt architektin
      handwerker schreiner tischler maurer elektriker bäcker bäckerin metzger koch köchin kellner
      kellnerin friseur friseurin kassierer kassiererin angestellter angestellte angestellten arbeiter
      arbeiterin arbeiterinnen rentner rentnerin rentnerinnen azubi lehrling praktikant praktikantin
      bewerber bewerberin kandidat kandidatin kandidaten delegierter delegierte delegierten mitglied
      mitglieder vertreter vertreterin vertrauter beauftragter beauftragte koordinator koordinatorin
      vorstandschef aufsichtsrat betriebsrat betriebsrätin personalrat gesellschafter aktionär aktionäre
      investor investoren unternehmer unternehmerin kaufmann kauffrau geschäftsmann geschäftsfrau bankier
      banker bankerin makler händlerin spediteur winzer winzerin fischer jäger förster försterin imker
      tierarzt tierärztin züchter athlet athletin läufer läuferin radprofi boxer boxerin tennisspielerin
      torhüter torhüterin mittelfeldspieler bundestrainer bundestrainerin nationalspieler
      nationalspielerin teamchef sportdirektor schwimmer schwimmerin olympiasieger olympiasiegerin
      rennfahrer musiker musikerin komponist komponistin dirigent dirigentin pianist pianistin geiger
      geigerin rapper rapperin schriftstellerinnen dichter dichterin lyriker lyrikerin dramatiker
      kritikerinnen filmemacher filmemacherin produzent produzentin kurator kuratorin intendant
      intendantin moderator moderatorin fotograf fotografin kameramann blogger bloggerin influencer
      kolumnist kolumnistin chefredakteur chefredakteurin verleger verlegerin herausgeber herausgeberin
      übersetzer übersetzerin dolmetscher kläger klägerin beklagter angeklagten verurteilter häftling
      häftlinge gefangener gefangene straftäter räuber dieb einbrecher mörder mörderin täterin
      verdächtiger verdächtige tatverdächtiger geisel geiseln flüchtling flüchtlinge geflüchtete
      asylbewerber migrant migrantin migranten helfer helferin ehrenamtliche freiwillige dissident
      dissidentin oppositioneller oppositionelle rebell rebellenführer putschist diktator staatschef
      regierungschef regierungschefin monarch kaiser kaiserin prinz prinzessin großvater großmutter opa
      oma enkel enkelin onkel tante cousin cousine neffe nichte schwager schwägerin mama papa mädchen baby
      schulleiter schulleiterin rektor rektorin dekan dekanin doktorand doktorandin dozent dozentin
      erzieher erzieherin pädagoge pädagogin pädagogen imam rabbiner mönch nonne diakon diakonin priester
      erzbischof kardinal patriarch wahlkämpfer wahlsieger spitzenkandidat spitzenkandidatin fraktionschef
      fraktionschefin parteichef parteichefin generalsekretär generalsekretärin staatssekretär
      staatssekretärin ministerpräsidentin bundeskanzler bundeskanzlerin vizekanzler vizekanzlerin
      außenminister außenministerin innenminister innenministerin finanzminister finanzministerin
      bundespräsident bundespräsidentin landesregierung oberbürgermeister oberbürgermeisterin dezernent
      dezernentin ordnungsdezernent stadträtin sprecherinnen chefs gesandter botschafter botschafterin
      attaché diplomat diplomatin diplomaten konsul gouverneur gouverneurin parlamentarier
      parlamentarierin parlamentspräsident ausschussvorsitzender fraktionsvorsitzender
      fraktionsvorsitzende parteivorsitzender parteivorsitzende landesvorsitzender landesvorsitzende
      bundesvorsitzender bundesvorsitzende veranstalter veranstalterin organisator organisatorin
      organisatoren initiator initiatorin initiatoren bewohner bewohnerin bewohnerinnen einwohner anrainer
      anwohnerin verbraucherschützer datenschützer datenschützerin umweltschützer umweltschützerin
      tierschützer klimaschützer menschenrechtler menschenrechtlerin naturschützer denkmalschützer
      staatsoberhaupt oberhaupt kampagne wahlkampfteam menge menschenmenge publikum institution
      fernsehen rundfunk radio fernsehsender lobbyist lobbyisten dreher verfasser verfasserin absender anrufer anruferin`,
    endings: ` minister meister
      sprecher sprecherin ministerin präsident präsidentin chef chefin politiker politikerin experte
      expertin forscher forscherin anwalt anwältin leiter leiterin vorsitzender vorsitzende vorsitzenden
      vorstand direktor direktorin sekretär sekretärin berater beraterin meisterin trainer trainerin
      spieler spielerin kandidat kandidatin abgeordneter abgeordnete beauftragter beauftragte richter
      richterin kommissar kommissarin rat rätin arzt ärztin inhaber inhaberin führer führerin behörde
      verband gewerkschaft ministerium agentur zeitung institut amt kritiker wissenschaftler
      wissenschaftlerin mitglied vertreter vertreterin historiker historikerin autor autorin redakteur
      redakteurin korrespondent korrespondentin manager managerin gründer gründerin kanzler kanzlerin
      senator senatorin koordinator koordinatorin dezernent dezernentin referent referentin pilot pilotin
      analyst analystin ökonom ökonomin chefs gegner gegnerin schützer schützerin verbände zentrale werke
      vereinigung gesellschaft kammer klub club universität hochschule gericht anwaltschaft fraktion
      partei regierung bank konzern polizei wehr kasse verlag sender professor professorin arbeiter
      arbeiterin fahrer fahrerin händler händlerin züchter unternehmer unternehmerin geberin geber nehmer
      nehmerin steller lehrer lehrerin schüler schülerin student studentin biologe biologin physiker
      psychologe psychologin ingenieur ingenieurin fotograf journalist journalistin reporter reporterin
      moderator moderatorin aktivist aktivistin aktivisten sprechers pfarrer bischof priester demonstrant
      demonstranten teilnehmer teilnehmerin teilnehmern besucher bewohner bewohnerin einwohner besitzer
      betreiber betreiberin veranstalter organisator vorständin räte botschafter botschafterin kommandeur
      offizier soldat kollege kollegin verwaltung organisation kommission wirt wirtin redaktion rundfunk
      fernsehen verein firma unternehmen geschäftsleitung einsatzleitung schulleitung klinikleitung
      parteileitung werksleitung zeitschrift blatt magazin vorsteher vorsteherin genossenschaft`,
    female: `
      frau sprecherin ministerin präsidentin chefin kanzlerin politikerin mutter tochter schwester ehefrau
      witwe nachbarin zeugin expertin anwältin ärztin lehrerin autorin königin schülerin studentin
      verkäuferin bäuerin wirtin oma großmutter tante nichte enkelin schwägerin hebamme nonne
      krankenschwester kauffrau geschäftsfrau kassiererin rentnerin polizistin kommissarin mieterin
      pilotin bäckerin köchin kellnerin friseurin moderatorin reporterin journalistin schauspielerin
      sängerin dirigentin kuratorin intendantin fotografin bloggerin chefredakteurin verlegerin klägerin
      bürgermeisterin oberbürgermeisterin senatorin dezernentin staatssekretärin botschafterin
      gouverneurin rektorin schulleiterin erzieherin pastorin pfarrerin bischöfin trainerin spielerin
      torhüterin läuferin athletin winzerin försterin landrätin geschäftsführerin direktorin leiterin
      gründerin wissenschaftlerin forscherin historikerin soziologin politologin juristin ökonomin
      psychologin biologin meteorologin archäologin ingenieurin architektin apothekerin unternehmerin
      bankerin aktivistin anwohnerin bewohnerin besucherin passantin touristin kollegin freundin
      mitarbeiterin beraterin vertreterin`,
    male: `
      mann sprecher minister präsident chef kanzler politiker vater sohn bruder ehemann witwer nachbar
      zeuge experte anwalt arzt lehrer autor könig schüler student verkäufer bauer landwirt wirt papst opa
      großvater onkel neffe enkel schwager kaufmann geschäftsmann feuerwehrmann polizist kommissar rentner
      mieter pilot bäcker koch kellner friseur moderator reporter journalist schauspieler sänger dirigent
      kurator intendant fotograf blogger chefredakteur verleger kläger bürgermeister oberbürgermeister
      senator dezernent staatssekretär botschafter gouverneur rektor schulleiter erzieher pastor pfarrer
      bischof kardinal erzbischof imam rabbiner trainer spieler torhüter torwart stürmer läufer athlet
      winzer förster landrat geschäftsführer direktor leiter gründer wissenschaftler forscher historiker
      soziologe politologe jurist ökonom psychologe biologe meteorologe archäologe ingenieur architekt
      apotheker unternehmer banker aktivist anwohner bewohner besucher passant tourist kollege freund
      mitarbeiter berater vertreter schiedsrichter kapitän manager richter staatsanwalt verteidiger
      ermittler`,
    bodies: `
      polizei behörde behörden regierung ministerium partei fraktion opposition gewerkschaft verband
      verein unternehmen firma konzern gericht staatsanwaltschaft feuerwehr zeitung magazin agentur
      nachrichtenagentur sender organisation kommission initiative stiftung institut universität
      bundesregierung hochschule stadt land senat kammer rat kreis gemeinde verlag bahn botschaft
      bischofskonferenz kirche gemeinderat stadtrat landtag parlament kabinett präsidium team mannschaft
      klub club bund vereinigung allianz bündnis bewegung gruppe jury redaktion verwaltung rathaus
      krankenhaus museum theater bank börse fluggesellschaft versicherung krankenkasse versorger airline
      reederei hotel handel branche bundesamt landesamt finanzamt jugendamt gesundheitsamt kriminalamt
      landkreis bezirk zoll justiz landgericht amtsgericht bundesgerichtshof verfassungsschutz
      geheimdienst armee militär miliz bundeswehr bundestag bundesrat landesregierung gewerkschaften
      verbände klinik schule fernsehen rundfunk radio zeitschrift blatt portal`,
    documents: `
      gesetzentwurf antrag schreiben pressemitteilung stellungnahme anordnung meldung ankündigung papier
      memorandum begründung resolution gutachten protokoll studie bericht brief erklärung mitteilung
      artikel kommentar urteil text fazit webseite website homepage internetseite brandbrief gesetz
      klageschrift anklageschrift vertrag petition aufruf flugblatt manifest tagebuch vorwort analyse
      umfrage untersuchung beschluss entschließung leitartikel pressetext agenturmeldung zettel aushang
      entwurf konzept dokument akte protokolle gesuch testament bekennerschreiben abschlussbericht erlass
      verordnung richtlinie nachruf kommuniqué kommunique depesche telegramm rundschreiben eintrag
      blogeintrag tweet posting beitrag verfassung grundgesetz strafgesetzbuch statement einladung satzung`,
    plural: `
      leute menschen bürger anwohner nachbarn zeugen augenzeugen experten kritiker beobachter beamte
      behörden gewerkschaften verbände quellen kreise teilnehmer insider kollegen freunde eltern kinder
      schüler studenten ärzte kunden analysten demonstranten gegner anhänger passanten besucherinnen
      touristen urlauber fahrgäste passagiere gäste wählerinnen piloten polizisten feuerwehrleute juristen
      arbeiterinnen rentnerinnen kandidaten delegierten mitglieder aktionäre investoren häftlinge geiseln
      flüchtlinge migranten pädagogen sprecherinnen diplomaten organisatoren initiatoren bewohnerinnen
      lobbyisten rebellen terroristen islamisten separatisten meteorologen soldaten aktivisten
      abgeordneten regierungskreise sicherheitskreise anwälte frauen männer beamten schülerinnen
      geflüchtete zuschauer bewohner einwohner veranstalter gewerkschafter händler angehörige
      hinterbliebene betroffene verbraucher`,
    appositive: `
      der die das ein eine dessen deren chef chefin leiter leiterin sprecher sprecherin vorsitzender
      vorsitzende präsident präsidentin direktor direktorin geschäftsführer geschäftsführerin professor
      professorin minister ministerin mitglied inhaber inhaberin gründer gründerin`,
  },
  grammar: {
    adverbs: `
      auch dann später einmal wieder schon noch nur bereits gestern heute morgen danach darauf daraufhin
      zudem außerdem jedoch aber allerdings dagegen indes hingegen weiter ferner etwa immer nie niemals
      oft häufig zuletzt zuvor zunächst schließlich wörtlich unterdessen derweil dabei damit dazu hierzu
      deshalb deswegen daher so nun jetzt nicht selbst sogar hat haben hatte hatten habe hätte ist sind
      war waren wird werden wurde wurden sei seien worden gegenüber sich öffentlich januar februar märz
      april mai juni juli august september oktober november dezember anfang mitte ende ausdrücklich offen
      deutlich klar knapp kurz lapidar nachdrücklich vehement montag dienstag mittwoch donnerstag freitag
      samstag sonntag`,
    adverbEnding: '',
    determiners:
      'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes kein keine keinen sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere mein meine jeder jede jedes alle mehrere einige viele manche dessen deren welche im am zum zur vom beim ins ans',
    definite:
      'der die das den dem des dieser diese dieses im am zum zur vom beim sein seine ihr ihre unser unsere mein meine dessen deren',
    prepositions:
      'in im an am auf bei beim für von vom aus mit nach zu zum zur über unter zwischen gegen um durch ohne vor hinter neben seit während wegen trotz laut gegenüber per als ins ans anlässlich angesichts aufgrund innerhalb außerhalb seitens mittels entgegen entlang hinsichtlich bezüglich infolge zugunsten mithilfe dank statt anstatt samt bis ab binnen mangels zuungunsten jenseits diesseits oberhalb unterhalb inmitten',
    functionWords: `
      der die das den dem des ein eine einen einem einer eines in im an am auf bei beim für von vom aus
      mit nach zu zum zur über unter zwischen gegen um durch ohne vor hinter neben seit während wegen
      trotz laut und oder aber doch denn sondern wenn als ob weil da dass daß obwohl bis bevor nachdem
      sobald falls indem damit so auch dann hier dort nun jetzt heute gestern morgen dies diese dieser
      dieses er sie es wir ich ihr man sich mein dein sein unser euer wer was wie wo warum wann welche
      welcher kein keine nicht ja nein nur noch schon immer wieder mehr viel viele alle jeder jede einige
      manche beide zwei drei vier fünf sechs sieben acht neun zehn erst erste zweite dritte zuvor zudem
      außerdem allerdings jedoch dabei dazu dafür dagegen darüber darum deshalb daher danach dennoch
      trotzdem inzwischen mittlerweile unterdessen derweil bislang bisher zunächst zuletzt schließlich
      künftig anders ähnlich weitere weiter insgesamt sogar selbst ebenso ebenfalls rund etwa fast ist war
      sind hat hatte wird werden wurde kann könnte muss soll sollte will darf montag dienstag mittwoch
      donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober
      november dezember angesprochen gefragt seiner ihrer seine ihre folgendes folgende`,
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
        orin ärztin anwältin expertin zeugin kollegin freundin chefin königin beamtin frau mutter
        tochter schwester zeitung fraktion behörde firma studie gruppe bank presse seite frage angabe
        union kirche familie stadt welt liga armee gemeinde rede kammer agenda justiz bürgerinitiative
        spitze ehefrau spd cdu csu fdp afd npd pds eu uno un nato ard fifa uefa ezb opec pkk övp spö fpö
        svp gdl linkspartei bundeswehr wirtschaft industrie börse bahn lufthansa telekom hamas hisbollah
        kommission kanzlerin mannschaft`,
      personEndings: `
        er ator sor tor ist ent ant ler innen isten enten anten toren leute mann frau männer frauen te
        nde liche ige erin orin istin entin antin`,
    },
    impersonal: {
      verbs: 'heißt hieß heiße geheißen lautet lautete',
      subjects: 'es',
      standing: 'steht stand stehe',
      talk: 'rede',
      sources: 'in im auf aus von vom bei beim seitens laut',
      places: 'in im',
      inIt: 'darin',
    },
    takingUp: 'das dies so',
    pointing: 'dieser diese dieses diesem diesen',
    reportedMood: `
      sei seien habe werde könne müsse solle dürfe wolle möge gebe gehe stehe bleibe komme mache nehme
      bestehe liege bringe führe handle handele sehe halte lasse drohe zeige fehle gelte betreibe verstoße
      versuche brauche wisse glaube denke fordere finde spreche trage treffe bedeute erwarte arbeite diene
      stelle setze lege gehöre leide schade gefährde verletze entspreche erfolge folge verfüge bedürfe
      heiße lebe verliere gewinne wachse steige sinke kenne biete beruhe beginne`,
    finiteEndings: 'te ten t',
    participleEndings: '',
    nounEndings: `
      ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis nisse tum rühling chmetterling willing äugling chädling iebling sal
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
    presenting: 'ist war lautet lautete kam',
    presented: 'antwort urteil fazit botschaft kommentar warnung rat appell erklärung frage versprechen',
    nouns: `
      sprüche rufe parolen behauptung aussage äußerung äußerungen forderung vorwurf erklärung aussagen
      bemerkung worte worten warnung versprechen ankündigung kritik hinweis begründung antwort frage zitat
      rede brief mitteilung vorwürfe drohung drohungen appell aufruf warnungen einschätzung ansicht
      meinung überzeugung devise botschaft ankündigungen vorhersage prognose prophezeiung bitte wunsch
      klage einwand einwände rat ratschlag lob spott kommentar kommentare statement interview gespräch
      ansprache predigt erwiderung replik zusage absage versicherung beteuerung geständnis bekenntnis
      mahnung resümee urteil vergleich formulierung wortlaut feststellung behauptungen satz sätze
      schlusswort ausruf motiv passus sprachregelung`,
  },
  titlesOfWorks: {
    cues: `
      buch roman film serie sendung lied song album stück drama oper magazin zeitschrift zeitung blatt
      wochenzeitung tageszeitung tagesschau artikel essay podcast dokumentation ausstellung spiel band
      reihe titel zeitungen nachrichtenmagazin boulevardzeitung kolumne gedicht gemälde zeitschriften
      illustrierte comic musical hörspiel kinofilm dokumentarfilm spielfilm sachbuch kinderbuch krimi
      thriller bestseller novelle erzählung theaterstück operette oratorium sinfonie hit single doku
      talkshow sendereihe fernsehserie fernsehfilm sonntagszeitung fachblatt fachzeitschrift stadtmagazin
      onlinedienst internetportal portal boulevardblatt wirtschaftsmagazin tv-serie videospiel
      computerspiel`,
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
