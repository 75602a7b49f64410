import type { QuotationLexicon } from './lexicon.ts';

/** Nouns that stand before a name or speak for themselves, in the nominative. */
const ROLES = `
  rzecznik rzeczniczka rzecznicy prezydent prezydentka premier premierka minister ministra wiceminister
  wiceministra ministrowie wiceprezydent wiceprezydentka zastępca zastępczyni członek członkini wicepremier wicepremierka prezes prezeska wiceprezes wiceprezeska szef szefowa
  szefowie wiceszef wiceszefowa dyrektor dyrektorka wicedyrektor wicedyrektorka kierownik kierowniczka
  przewodniczący przewodnicząca wiceprzewodniczący wiceprzewodnicząca sekretarz marszałek marszałkini
  wicemarszałek poseł posłanka posłowie europoseł europosłanka senator senatorka senatorowie wojewoda
  starosta burmistrz burmistrzyni wójt wójtowie radny radna radni sołtys sołtyska komendant komendantka
  komisarz prokurator prokuratorka prokuratorzy sędzia sędzina sędziowie adwokat adwokatka adwokaci mecenas
  prawnik prawniczka prawnicy obrońca obrończyni policjant policjantka policjanci strażak strażacy żołnierz
  żołnierze generał pułkownik oficer dowódca dowódczyni lekarz lekarka lekarze ordynator ordynatorka chirurg
  pielęgniarka pielęgniarki ratownik ratowniczka ratownicy pacjent pacjentka pacjenci profesor profesorka
  profesorowie doktor rektor rektorka dziekan naukowiec naukowczyni naukowcy badacz badaczka badacze
  historyk historyczka ekonomista ekonomistka ekonomiści socjolog socjolożka politolog politolożka analityk
  analityczka analitycy ekspert ekspertka eksperci specjalista specjalistka specjaliści nauczyciel
  nauczycielka nauczyciele uczeń uczennica uczniowie student studentka studenci dziennikarz dziennikarka
  dziennikarze reporter reporterka redaktor redaktorka publicysta publicystka komentator komentatorka autor
  autorka autorzy pisarz pisarka pisarze reżyser reżyserka aktor aktorka aktorzy piosenkarz piosenkarka
  muzyk artysta artystka artyści trener trenerka selekcjoner selekcjonerka piłkarz piłkarka piłkarze
  zawodnik zawodniczka zawodnicy kapitan bramkarz napastnik obrońcy kibic kibice kierowca kierowcy rolnik
  rolniczka rolnicy przedsiębiorca przedsiębiorczyni przedsiębiorcy właściciel właścicielka właściciele
  współwłaściciel założyciel założycielka pracownik pracownica pracownicy urzędnik urzędniczka urzędnicy
  działacz działaczka działacze aktywista aktywistka aktywiści ekolog ekolożka związkowiec związkowcy lider
  liderka liderzy kandydat kandydatka kandydaci polityk polityczka politycy opozycjonista ambasador
  ambasadorka dyplomata dyplomatka dyplomaci biskup biskupi arcybiskup kardynał ksiądz proboszcz papież
  zakonnica świadek świadkowie mieszkaniec mieszkanka mieszkańcy sąsiad sąsiadka sąsiedzi matka ojciec
  rodzice syn córka brat siostra żona mąż wdowa wdowiec babcia dziadek przyjaciel przyjaciółka kolega
  koleżanka koledzy kobieta kobiety mężczyzna mężczyźni chłopiec dziewczyna klient klientka klienci
  sprzedawca sprzedawczyni turysta turystka turyści krytyk krytycy zwolennicy przeciwnicy informator źródło
  źródła rozmówca rozmówczyni rozmówcy organizator organizatorka organizatorzy koordynator koordynatorka
  pełnomocnik pełnomocniczka przedstawiciel przedstawicielka przedstawiciele doradca doradczyni doradcy
  inspektor inspektorka konserwator kustosz kustoszka leśniczy leśnik weterynarz inżynier architekt
  architektka psycholog psycholożka pan pani panowie państwo koalicja opozycja rząd ministerstwo resort
  policja prokuratura straż sąd trybunał urząd magistrat kancelaria komisja komitet partia klub spółka firma
  koncern bank agencja stowarzyszenie fundacja organizacja związek związki zarząd rada szpital uczelnia
  szkoła kuria gazeta dziennik tygodnik portal stacja redakcja biuro ambasada sztab raport komunikat
  oświadczenie list pismo wyrok uzasadnienie badanie sondaż prof dr hab inż mgr ks bp abp kard gen płk ppłk
  mjr kpt por asp kom insp podinsp nadkom mec red sen
`;

/** The genitive of those that "według" and "zdaniem" take. */
const ROLES_OF = `
  rzecznika rzeczniczki prezydenta premiera wiceministra wiceministry wicepremiera prezesa prezeski szefa
  szefowej dyrektora dyrektorki kierownika kierowniczki przewodniczącego przewodniczącej sekretarza marszałka
  posła posłanki posłów senatora senatorów wojewody starosty burmistrza wójta radnego radnej radnych komendanta
  prokuratora prokuratorów sędziego sędziów adwokata prawnika prawników obrońcy policjanta policjantów
  strażaków lekarza lekarki lekarzy pacjentów profesora naukowca naukowców badacza badaczki badaczy historyka
  historyków ekonomisty ekonomistki ekonomistów analityka analityków eksperta ekspertki ekspertów specjalisty
  specjalistów nauczyciela nauczycielki nauczycieli dziennikarza dziennikarzy autora autorki autorów trenera
  selekcjonera zawodnika zawodników kierowców rolnika rolników przedsiębiorcy przedsiębiorców właściciela
  właścicielki pracownika pracowników urzędnika urzędników działacza działaczy aktywisty aktywistki aktywistów
  lidera liderki kandydata kandydatki polityka polityków ambasadora dyplomaty dyplomatów biskupa świadka
  świadków mieszkańca mieszkanki mieszkańców sąsiada sąsiadki sąsiadów rodziców krytyków organizatora
  organizatorów przedstawiciela przedstawicielki przedstawicieli doradcy inspektora źródeł rozmówcy rozmówców
`;

/** Polish: what the finding of speakers knows about words. Lists are separated by white space; order is free. */
export const polish: QuotationLexicon = {
  language: 'pl',
  traits: { script: 'cased', freeInversion: true, dashDialogue: true, dropsSubject: true },
  text: {
    abbreviations: `
      prof Prof dr Dr hab inż mgr ks Ks bp Bp abp Abp kard Kard gen Gen płk ppłk mjr kpt por ppor sierż asp kom
      nadkom insp podinsp mł st mec red św Św o s im ul Ul al pl os np tzw m.in ds ww tj tys mln mld ok godz woj
      pow gm nr Nr art ust pkt zob por ur zm śp`,
    elisions: '',
    proclitics: '',
    enclitics: '',
  },
  verbs: {
    conjugations: [
      { infinitive: 'ać', finite: 'ał ała ali ały a ają', participle: 'ając' },
      { infinitive: 'ować', finite: 'ował owała owali owały uje ują', participle: 'ując' },
      { infinitive: 'ywać', finite: 'ywał ywała ywali ywały uje ują', participle: 'ując' },
      { infinitive: 'iwać', finite: 'iwał iwała iwali iwały uje ują', participle: 'ując' },
      { infinitive: 'awać', finite: 'awał awała awali awały aje ają', participle: 'ając' },
      { infinitive: 'ić', finite: 'ił iła ili iły i ią', participle: 'iąc' },
      { infinitive: 'dzić', finite: 'dził dziła dzili dziły dzi dzą', participle: 'dząc' },
      { infinitive: 'ścić', finite: 'ścił ściła ścili ściły ści szczą', participle: 'szcząc' },
      { infinitive: 'cić', finite: 'cił ciła cili ciły ci cą', participle: 'cąc' },
      { infinitive: 'sić', finite: 'sił siła sili siły si szą', participle: 'sząc' },
      { infinitive: 'lić', finite: 'lił liła lili liły li lą', participle: 'ląc' },
      { infinitive: 'zyć', finite: 'zył zyła zyli zyły zy zą', participle: 'ząc' },
      { infinitive: 'żyć', finite: 'żył żyła żyli żyły ży żą', participle: 'żąc' },
      { infinitive: 'nąć', finite: 'nął nęła nęli nęły nie ną', participle: '' },
    ],
    strong: `
      czytać/czytamy napisać/napisano podać/podano poinformować/poinformowano przekazać/przekazano zaznaczyć/zaznaczono
      pytać/pytam/pytamy ucinać uciąć/uciął/ucięła dodać/dodano podkreślić/podkreślono stwierdzić/stwierdzono
      mówić powiedzieć/powiedział/powiedziała/powiedzieli/powiedziały/powie/powiedzą
      rzec/rzekł/rzekła/rzekli/rzecze dodać/dodał/dodała/dodali/dodały/doda dodawać odpowiadać
      odpowiedzieć/odpowiedział/odpowiedziała/odpowiedzieli/odpowiedziały
      stwierdzić stwierdzać twierdzić utrzymywać przekonywać zapewnić zapewniać podkreślić podkreślać
      zaznaczyć zaznaczać oświadczyć oświadczać oznajmić oznajmiać ogłosić ogłaszać wyjaśnić wyjaśniać
      tłumaczyć wytłumaczyć poinformować informować przekazać/przekazał/przekazała/przekazali/przekazały
      przekazywać komentować skomentować ocenić oceniać przyznać/przyznał/przyznała/przyznali/przyznały
      przyznawać zauważyć zauważać argumentować uzasadniać uzasadnić alarmować zaalarmować
      ostrzec/ostrzegł/ostrzegła/ostrzegli/ostrzegły ostrzegać przestrzec/przestrzegł/przestrzegła/przestrzegli
      przestrzegać apelować zaapelować wzywać/wzywał/wzywała/wzywali/wzywa/wzywają obiecać/obiecał/obiecała/obiecali/obiecuje/obiecują deklarować
      zadeklarować zapowiedzieć/zapowiedział/zapowiedziała/zapowiedzieli/zapowiedziały zapowiadać
      potwierdzić potwierdzać zaprzeczyć zaprzeczać zeznać/zeznał/zeznała/zeznali zeznawać relacjonować
      zrelacjonować opowiadać opowiedzieć/opowiedział/opowiedziała/opowiedzieli wspominać
      wspomnieć/wspomniał/wspomniała/wspomnieli przypomnieć/przypomniał/przypomniała/przypomnieli/przypomniały
      przypominać wyznać/wyznał/wyznała/wyznali wyznawać skarżyć żartować zażartować ironizować
      zaironizować kwitować skwitować podsumować podsumowywać dorzucić dorzucać wtrącić wtrącać krzyknąć
      krzyczeć/krzyczał/krzyczała/krzyczeli/krzyczy/krzyczą wykrzyknąć szepnąć szeptać/szeptał/szeptała/szepcze
      wołać zawołać/zawołał/zawołała/zawołali mruknąć burknąć wycedzić pytać zapytać/zapytał/zapytała/zapytali
      spytać/spytał/spytała/spytali dopytywać napisać/napisał/napisała/napisali/napisały
      pisać/pisał/pisała/pisali/pisały/pisze/piszą skrytykować krytykować grzmieć/grzmiał/grzmiała/grzmi/grzmieli
      ripostować odparować odeprzeć/odparł/odparła/odparli odrzec/odrzekł/odrzekła odburknąć
      wskazać/wskazał/wskazała/wskazali/wskazały wskazywać sugerować zasugerować prognozować precyzować
      sprecyzować uściślić doprecyzować kontynuować wyliczać wyliczyć dowodzić postulować namawiać ubolewać
      żalić pożalić narzekać donosić podsumowywać konkludować skonkludować konstatować skonstatować zastrzec/zastrzegł/zastrzegła/zastrzegli
      zastrzegać wnioskować zarzekać zaklinać chwalić pochwalić`,
    weak: `
      sądzić uważać wierzyć myśleć/myślał/myślała/myśleli/myśli/myślą liczyć
      obawiać martwić cieszyć ucieszyć dziwić zdziwić śmiać zaśmiać uśmiechnąć
      podać/podał/podała/podali/podały podawać zwrócić zwracać ujawnić ujawniać cytować zacytować nazwać/nazwał/nazwała/nazwali
      nazywać/nazywał/nazywała/nazywali/nazywa/nazywają określić określać opisać/opisał/opisała/opisali opisywać żądać zażądać/zażądał/zażądała/zażądali
      domagać prosić poprosić zgodzić zgadzać wyrazić wyrażać zareagować reagować odnieść/odniósł/odniosła/odnieśli
      odpisać/odpisał/odpisała/odpisali rozwiać westchnąć wzdychać dziękować podziękować
      przeprosić przepraszać gratulować pogratulować zaproponować proponować zalecić zalecać doradzić radzić
      poradzić upierać zastanawiać zauważyć usłyszeć/usłyszał/usłyszała/usłyszeli czytać przeczytać
      powtórzyć powtarzać zakończyć kończyć zacząć/zaczął/zaczęła/zaczęli ciągnąć zarzucić zarzucać
      oskarżyć oskarżać obwiniać potępić potępiać odrzucić odrzucać bronić zdradzić zdradzać
      zawiadomić obwieścić/obwieścił/obwieściła/obwieścili nalegać rozumieć/rozumiał/rozumie/rozumieją/rozumiała wiedzieć/wiedział/wiedziała/wie/wiedzą
      czuć/czuł/czuła/czuje podejrzewać kpić zakpić drwić szydzić pouczyć pouczać ująć/ujął/ujęła
      brzmieć/brzmi/brzmiał/brzmiała/brzmiało pozdrowić witać przywitać`,
    irregular: '',
    doubling: '',
    addressing: 'odpowiadać odpowiedzieć pytać zapytać spytać zapewnić zapewniać prosić poprosić',
    listening: `
      pytać zapytać spytać prosić poprosić krytykować skrytykować oskarżyć oskarżać obwiniać potępić potępiać
      chwalić pochwalić cytować zacytować nazwać nazywać określić określać namawiać wzywać pozdrowić witać
      przywitać usłyszeć`,
    naming: 'nazwać nazywać określić określać opisać opisywać',
    continuing: 'dodać dodawać kontynuować',
  },
  pronouns: {
    subject: 'on ona oni one ja my',
    object: '',
    second: 'ty wy',
    male: 'on jego jemu go mu niego nim',
    female: 'ona jej niej nią ją',
    possessive: 'jego jej',
    indefinite: 'ktoś nikt inni niektórzy obaj oboje wszyscy obie wielu',
    relative: 'który która które którzy którego której których któremu którym którymi którą co jaki',
  },
  titles: {
    all: ROLES,
    male: 'pan prezydent premier minister wiceminister ks bp abp kard ksiądz biskup arcybiskup kardynał papież poseł senator prezes dyrektor burmistrz wójt',
    female:
      'pani prezydentka premierka ministra wiceministra posłanka senatorka prezeska szefowa dyrektorka rzeczniczka burmistrzyni przewodnicząca profesorka',
    weak: '',
    ofOffice: '',
    office: '',
    officeTail: '',
    alone: ROLES,
    suffixes: 'jr sr ii iii iv xvi xxiii',
  },
  names: {
    male: `
      Adam Adrian Albert Aleksander Aleksy Alfred Alojzy Andrzej Antoni Arkadiusz Artur Bartłomiej Bartosz
      Bernard Błażej Bogdan Bogumił Bogusław Bolesław Bronisław Cezary Czesław Damian Daniel Dariusz Dawid
      Dominik Donald Edward Emil Eryk Eugeniusz Fabian Feliks Filip Florian Franciszek Fryderyk Gabriel
      Gerard Grzegorz Gustaw Henryk Hubert Ignacy Igor Ireneusz Jacek Jakub Jan Janusz Jarosław Jerzy
      Joachim Józef Julian Juliusz Kacper Kajetan Kamil Karol Kazimierz Klaudiusz Konrad Konstanty Krystian
      Krzysztof Lech Leon Leonard Leopold Leszek Lucjan Ludwik Łukasz Maciej Maksymilian Marcel Marcin Marek
      Marian Mariusz Mateusz Michał Mieczysław Mikołaj Miłosz Mirosław Norbert Olaf Olgierd Oskar Patryk
      Paweł Piotr Przemysław Radosław Rafał Remigiusz Robert Roman Ryszard Sebastian Sergiusz Seweryn Sławomir
      Stanisław Stefan Sylwester Szczepan Szymon Tadeusz Teodor Tomasz Tymoteusz Tytus Wacław Waldemar Walenty
      Wiesław Wiktor Wincenty Witold Wit Władysław Włodzimierz Wojciech Zbigniew Zdzisław Zenon Zygmunt
      Iwan Wołodymyr Wasyl Ołeksandr Dmytro Andrij Serhij Aleksandr Siergiej Władimir`,
    female: `
      Ada Adrianna Agata Agnieszka Aldona Aleksandra Alicja Alina Aldona Amelia Anastazja Aneta Anita Anna
      Antonina Barbara Beata Blanka Bogna Bogumiła Bogusława Bożena Bronisława Cecylia Celina Czesława Dagmara
      Danuta Daria Diana Dominika Dorota Edyta Elżbieta Emilia Ewa Ewelina Felicja Gabriela Genowefa Grażyna
      Halina Hanna Helena Henryka Honorata Ilona Irena Irmina Iwona Iza Izabela Jadwiga Jagoda Janina Joanna
      Jolanta Judyta Julia Julita Justyna Kaja Kamila Karina Karolina Katarzyna Kazimiera Kinga Klaudia Kornelia
      Krystyna Laura Lena Leokadia Lidia Lilianna Lucyna Ludwika Magda Magdalena Maja Malwina Małgorzata Maria
      Marianna Marlena Marta Martyna Maryla Marzena Matylda Michalina Milena Mirosława Monika Nadia Natalia
      Nina Oktawia Olga Oliwia Patrycja Paulina Pola Renata Roksana Róża Sabina Sandra Sara Sonia Stanisława
      Stefania Stella Sylwia Teresa Urszula Wanda Wanesa Weronika Wiesława Wiktoria Wioletta Władysława Zofia
      Zuzanna Zyta Żaneta Ołena Oksana Switłana Kateryna`,
    neutral: '',
    nicknames: `
      asia/joanna kasia/katarzyna gosia/małgorzata basia/barbara ania/anna hania/hanna ela/elżbieta
      iza/izabela magda/magdalena jola/jolanta ula/urszula tomek/tomasz wojtek/wojciech krzysiek/krzysztof
      bartek/bartosz janek/jan staszek/stanisław jurek/jerzy kuba/jakub maciek/maciej romek/roman
      piotrek/piotr sławek/sławomir zbyszek/zbigniew heniek/henryk radek/radosław przemek/przemysław`,
    particles: 'von van de da di del la le bin al el',
    organisations: `
      PiS PO KO PSL SLD PZPR Lewica Konfederacja Solidarność Platforma Razem Sejm Sejmu Senat Senatu Trybunał
      Sąd Sądu Prokuratura Policja Straż Ministerstwo Ministerstwa Urząd Urzędu Kancelaria Komisja Komisji
      Rada Rady Związek Związku Fundacja Fundacji Stowarzyszenie Stowarzyszenia Instytut Instytutu Uniwersytet
      Uniwersytetu Politechnika Politechniki Akademia Akademii Szpital Szpitala Bank Banku Grupa Spółka Zarząd
      Klub Izba Izby Agencja Agencji Inspekcja Inspektorat Komenda Komendy Biuro Biura Centrum Generalna
      Dyrekcja Narodowy Narodowego Polskie PAP TVP TVN TVN24 Polsat Onet Interia RMF WP Radio Radia
      Telewizja Gazeta Gazety Gazecie Wyborcza Wyborczej Wyborczą Rzeczpospolita Rzeczpospolitej Fakt Dziennik
      Newsweek Polityka Tygodnik PKP PKO PZU PGE KGHM LOT Orlen Lotos Allegro ZUS NFZ NIK CBA ABW CBŚ NBP GUS
      IMGW GOPR TOPR WOŚP WOPR OSP PSP MON MSZ MSWiA MEN PZPN FIFA UEFA NATO ONZ UE USA Unia Unii Reuters
      Reutera AFP AP BBC CNN dpa Bloomberg Facebook Twitter Google Microsoft Legia Lech Wisła Widzew Raków
      Górnik Jagiellonia Kościół Caritas Ekstraklasa Liga`,
    places: `
      Polska Polski Polsce Polskę Warszawa Warszawy Warszawie Warszawę Kraków Krakowa Krakowie Łódź Łodzi Wrocław
      Wrocławia Wrocławiu Poznań Poznania Poznaniu Gdańsk Gdańska Gdańsku Gdynia Gdyni Sopot Sopotu Sopocie
      Szczecin Szczecina Szczecinie Bydgoszcz Bydgoszczy Lublin Lublina Lublinie Białystok Białegostoku
      Białymstoku Katowice Katowic Katowicach Częstochowa Częstochowy Częstochowie Radom Radomia Radomiu Toruń
      Torunia Toruniu Kielce Kielc Kielcach Rzeszów Rzeszowa Rzeszowie Gliwice Gliwic Gliwicach Zabrze Zabrza
      Zabrzu Olsztyn Olsztyna Olsztynie Opole Opola Opolu Zakopane Zakopanego Zakopanem Śląsk Śląska Śląsku
      Mazowsze Mazowsza Mazowszu Pomorze Pomorza Pomorzu Małopolska Małopolski Małopolsce Wielkopolska
      Wielkopolski Wielkopolsce Podlasie Podlasia Podlasiu Mazury Mazur Mazurach Podhale Podhala Podhalu Bałtyk
      Tatry Tatr Tatrach Europa Europy Europie Niemcy Niemiec Niemczech Francja Francji Rosja Rosji Rosję
      Ukraina Ukrainy Ukrainie Ukrainę Białoruś Białorusi Litwa Litwy Litwie Czechy Czech Czechach Słowacja
      Słowacji Węgry Węgier Węgrzech Anglia Anglii Włochy Włoch Włoszech Hiszpania Hiszpanii Chiny Chin Chinach
      Ameryka Ameryki Ameryce Bruksela Brukseli Berlin Berlina Berlinie Moskwa Moskwy Moskwie Kijów Kijowa
      Kijowie Paryż Paryża Paryżu Londyn Londynu Londynie Waszyngton Waszyngtonu Waszyngtonie Kreml Kremla
      Wilno Wilna Wilnie Wiedeń Wiednia Wiedniu Praga Pragi Pradze Wisły Wiśle Odra Odry Odrze`,
    placePrefixes:
      'Nowy Nowa Nowe Nowym Stary Stare Górna Dolna Dolny Górny Wielka Wielki Mała Jelenia Zielona',
    peoples: `
      Polak Polacy Polaków Polka Polki Niemiec Niemcy Rosjanin Rosjanie Rosjan Ukrainiec Ukraińcy Ukraińców
      Amerykanin Amerykanie Amerykanów Francuz Francuzi Anglik Anglicy Brytyjczyk Brytyjczycy Żyd Żydzi Czesi
      Słowacy Litwini Białorusini Włosi Hiszpanie Chińczycy Europejczycy Warszawiacy Krakowianie Ślązacy
      Katolicy Muzułmanie Bóg`,
    peopleEndings: '',
    parties: 'PAP TVN TVN24 Onet RMF Polsat Reutera AFP Wyborczej WP Interii KO PiS PO PSL',
    ambiguousPeoples: 'Niemiec Polak Czech Włoch',
    alsoWords: '',
    family: '',
    cases: `
      iego/i iemu/i im/i ego/y emu/y ym/y iej/a ej/a ą/a ę/a y/a i/a ie/a ii/ia ce/ka dze/ga rze/ra zie/da cie/ta le/ła
      a/ owi/ em/ iem/ ie/ u/ ka/ek kowi/ek kiem/ek ku/ek ła/eł łowi/eł łem/eł le/eł la/el lowi/el lem/el ca/ec cowi/ec
      cem/ec rze/r le/ł cie/t ze/z`,
  },
  roles: {
    all: `${ROLES} ${ROLES_OF}`,
    endings: '',
    female: `
      rzeczniczka prezydentka premierka ministra wiceministra wicepremierka prezeska wiceprezeska szefowa
      wiceszefowa dyrektorka wicedyrektorka kierowniczka przewodnicząca wiceprzewodnicząca marszałkini posłanka
      europosłanka senatorka burmistrzyni radna sołtyska komendantka prokuratorka sędzina adwokatka prawniczka
      obrończyni policjantka dowódczyni lekarka ordynatorka pielęgniarka ratowniczka pacjentka profesorka rektorka
      naukowczyni badaczka historyczka ekonomistka socjolożka politolożka analityczka ekspertka specjalistka
      nauczycielka uczennica studentka dziennikarka reporterka redaktorka publicystka komentatorka autorka pisarka
      reżyserka aktorka piosenkarka artystka trenerka selekcjonerka piłkarka zawodniczka rolniczka
      przedsiębiorczyni właścicielka założycielka pracownica urzędniczka działaczka aktywistka ekolożka liderka
      kandydatka polityczka ambasadorka dyplomatka zakonnica mieszkanka sąsiadka matka córka siostra żona wdowa
      babcia przyjaciółka koleżanka kobieta dziewczyna klientka sprzedawczyni turystka rozmówczyni organizatorka
      koordynatorka pełnomocniczka przedstawicielka doradczyni inspektorka kustoszka architektka psycholożka pani`,
    male: `
      rzecznik prezydent premier wiceminister prezes wiceprezes kierownik przewodniczący poseł europoseł radny
      policjant strażak lekarz pacjent naukowiec badacz historyk ekonomista analityk ekspert nauczyciel uczeń
      student dziennikarz reporter redaktor publicysta pisarz reżyser aktor piosenkarz artysta trener selekcjoner
      piłkarz zawodnik bramkarz napastnik rolnik właściciel pracownik urzędnik działacz aktywista związkowiec lider
      kandydat ambasador dyplomata biskup arcybiskup kardynał ksiądz proboszcz papież ks bp abp kard mieszkaniec
      sąsiad ojciec syn brat mąż wdowiec dziadek przyjaciel kolega mężczyzna chłopiec klient sprzedawca pan`,
    bodies: `
      koalicja opozycja rząd ministerstwo resort policja prokuratura straż sąd trybunał urząd magistrat kancelaria
      komisja komitet partia klub spółka firma koncern bank agencja stowarzyszenie fundacja organizacja związek
      zarząd rada szpital uczelnia szkoła kuria gazeta dziennik tygodnik portal stacja redakcja biuro ambasada
      sztab`,
    documents: 'raport komunikat oświadczenie list pismo wyrok uzasadnienie badanie sondaż',
    plural: `
      rzecznicy ministrowie szefowie posłowie senatorowie wójtowie radni prokuratorzy sędziowie adwokaci prawnicy
      policjanci strażacy żołnierze lekarze pielęgniarki ratownicy pacjenci profesorowie naukowcy badacze ekonomiści
      analitycy eksperci specjaliści nauczyciele uczniowie studenci dziennikarze autorzy pisarze aktorzy artyści
      piłkarze zawodnicy obrońcy kibice kierowcy rolnicy przedsiębiorcy właściciele pracownicy urzędnicy działacze
      aktywiści związkowcy liderzy kandydaci politycy dyplomaci biskupi świadkowie mieszkańcy sąsiedzi rodzice
      koledzy kobiety mężczyźni klienci turyści krytycy zwolennicy przeciwnicy źródła rozmówcy organizatorzy
      przedstawiciele doradcy posłów senatorów radnych prokuratorów sędziów prawników policjantów strażaków lekarzy
      pacjentów naukowców badaczy historyków ekonomistów analityków ekspertów specjalistów nauczycieli dziennikarzy
      autorów zawodników kierowców rolników przedsiębiorców pracowników urzędników działaczy aktywistów polityków
      dyplomatów świadków mieszkańców sąsiadów rodziców krytyków organizatorów przedstawicieli źródeł rozmówców
      państwo panowie związki`,
    appositive: `
      ${ROLES} były była obecny obecna nowy nowa jego jej ich główny główna naczelny naczelna zastępca zastępczyni
      współzałożyciel współzałożycielka współautor współautorka członek członkini`,
  },
  grammar: {
    adverbs: `
      też także również już wtedy potem następnie później wczoraj dziś dzisiaj jutro jednak natomiast ponadto
      dodatkowo zaś niedawno wcześniej ponownie znów znowu wielokrotnie wprost jasno otwarcie krótko publicznie
      stanowczo wyraźnie dobitnie nie się zawsze nigdy często rzadko wreszcie najpierw potem teraz
      dziennikarzom reporterom mediom portalowi widzom wyborcom słuchaczom
      tymczasem jedynie tylko nawet jeszcze wręcz spokojnie nieoficjalnie oficjalnie anonimowo
      właśnie zatem więc bowiem by sam sama sami`,
    adverbEnding: 'cznie wnie ąco',
    determiners: `
      ten ta to ci te tego tej tych temu tym tę tą jego jej ich swój swoja swoje swego swojego swojej nasz nasza nasi
      nasze mój moja moi twój twoja każdy każda żaden żadna jeden jedna pewien pewna inny inna inni jakiś jakaś
      wszyscy wszystkie niektórzy niektóre kilku wielu`,
    definite: 'ten ta ci te tego tej jego jej ich nasz nasza nasi mój moja',
    prepositions: `
      w we na z ze do od dla po przy przed za nad pod o u bez przez między wśród obok wobec według podczas
      mimo oprócz poza około koło dzięki przeciw przeciwko ku wokół zamiast spośród sprzed znad spod jako niż
      ponad`,
    functionWords: `
      ${ROLES} ${ROLES_OF}
      i a ale lub albo oraz ani ni że iż żeby aby by bo gdyż ponieważ bowiem więc zatem dlatego jednak jeśli jeżeli
      gdyby gdy kiedy choć chociaż mimo zanim aż dopóki odkąd jak jako niż czy w we na z ze do od dla po przy przed
      za nad pod o u bez przez między wśród obok wobec według zdaniem podczas dzięki przeciw ku wokół zamiast
      ten ta to ci te tego tej tych temu tym tę tą tam tu tutaj taki taka takie on ona ono oni one ja ty my wy jego
      jej ich mu go ją im nam nas wam was mnie mi się swój nasz wasz mój twój kto co który która które którzy gdzie
      dokąd skąd dlaczego czemu ile nie tak no nic nikt nigdy ktoś coś każdy wszyscy wszystko wszystkie żaden jeden
      jedna dwa dwie dwaj trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc milion kilka kilku wiele
      wielu większość część pierwszy pierwsza drugi druga trzeci wczoraj dziś dzisiaj jutro teraz potem wtedy
      później wcześniej następnie tymczasem ponadto poza oprócz również także też nawet tylko jedynie właśnie już
      jeszcze znów ponownie obecnie niedawno ostatnio zawsze często czasem może można trzeba należy warto jest są
      był była było byli były będzie będą ma mają miał miała musi chce chodzi według jeżeli niestety oczywiście
      oczywiste zapytany zapytana pytany pytana poproszony poproszona poniedziałek wtorek środa czwartek piątek
      sobota niedziela styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad
      grudzień czytaj zobacz fot foto autor źródło były obecny nowy nowa nasz sam sama`,
    conjunctions: 'i a ale oraz lecz natomiast zaś podczas gdy choć chociaż ponieważ gdyż bo jeśli że',
    coordinators: 'i a oraz po lecz ale',
    joiners: 'i oraz &',
    contrast: 'ale lecz a natomiast choć chociaż jednak zaś',
    clauseOpeners: `
      gdy kiedy choć chociaż jeśli jeżeli ponieważ zanim odkąd mimo podczas po przed zapytany zapytana zapytani pytany
      pytana pytani odnosząc odpowiadając komentując według poproszony poproszona w we na o z ze przy dla od do za`,
    clauseBreaks: 'i a ale że iż gdy kiedy gdyż bo ponieważ aby żeby czy',
    phraseBreaks:
      'który która którzy które którego której gdy kiedy po przed jak podczas i a ale bo że gdzie jeśli',
    afterName: 'który która którzy że gdy po przed jak podczas i a ale bo w we na z do od',
    finiteAuxiliaries: `
      jest są był była było byli ma mają miał miała mieli będzie będą może mogą mógł mogła musi muszą powinien
      powinna chce chcą został została zostali zostały`,
    modalAuxiliaries: '',
    passiveAuxiliaries: 'został została zostali zostały zostało',
    infinitiveMarkers: '',
    participleOpeners: 'i a',
    nounPrepositions: 'z ze od do dla w we na przy ds. ds',
    possession: '',
    withLike: '',
    pluralSubjects: '',
    pluralEnding: '',
    quantifiers: 'jeden jedna dwóch trzech dwaj trzej dwie kilku kilka wielu wiele większość część inni',
    agent: 'przez',
    originators: 'od',
    quoted: '',
    complementiser: 'że iż',
    finiteEndings: 'ł ła li ły uje ują ają',
    participleEndings: 'ąc',
    nounEndings: '',
    tagWords: '',
    accordingTo: [
      'według',
      'zdaniem',
      'w ocenie',
      'w opinii',
      'w przekonaniu',
      'jak wynika ze słów',
      'zgodnie ze słowami',
      'słowami',
    ],
    accordingAfter: '',
    agreement: 'am/ja my/my no/one to/one ła/ona ł/on li/oni ły/one ło/ono',
  },
  reporting: {
    nouns: `
      słowa słowami słów stwierdzenie stwierdzenia wypowiedź wypowiedzi zdanie opinia opinii pytanie pytania
      odpowiedź odpowiedzi oświadczenie oświadczenia komentarz komentarza deklaracja deklaracji obietnica obietnicę
      zapowiedź apel apelu zarzut zarzuty zarzutu krytyka ostrzeżenie list listu wpis wpisu mail maila przemówienie
      przemówienia wywiad wywiadu rozmowa tłumaczenie zapewnienie zapewnienia uwaga uwagi`,
  },
  titlesOfWorks: {
    cues: `
      książka książki książce książkę powieść powieści film filmu filmie serial serialu serialie spektakl spektaklu
      spektaklem album albumu albumie płyta płyty płycie płytę piosenka piosenki piosenkę utwór utworu audycja audycji program
      programu programie gazeta gazety dziennik dziennika tygodnik tygodnika miesięcznik magazyn magazynu podcast
      podcastu wystawa wystawy wystawę obraz obrazu sztuka sztuki sztukę tytuł tytułem tytułu artykuł reportaż
      reportażu dokument opera operę gra gry gazecie gazetę dziennikowi dziennikiem tygodnikowi tygodnikiem portalu
      portalowi portalem spółka spółki firma firmy firmie klub klubu klubie hotel hotelu hotelem fundacja fundacji
      fundację stowarzyszenie stowarzyszenia projekt projektu projekcie akcja akcji akcję konkurs konkursu konkursie
      festiwal festiwalu restauracja restauracji restaurację teatr teatru kino kinie grupa grupy osiedle osiedlu
      kopalnia kopalni statek statku prom promu partia partii ruch ruchu kampania kampanii w dla z od na`,
    small: 'i w we na z ze o do od po za dla a u nad pod przed przez przy się nie czyli albo lub',
    names: `
      książka powieść film serial spektakl album płyta piosenka utwór audycja program gazeta dziennik tygodnik magazyn
      podcast wystawa obraz sztuka opera gra`,
  },
  unspoken: {
    scare: `
      tzw tzw. rzekomy rzekoma rzekome rzekomo rzekomych domniemany domniemana nazywany nazywana zwany
      zwana zwane zwanych`,
    term: `
      słowo słowa słów słowem słowie wyraz wyrazu wyrazem termin terminu terminem pojęcie pojęcia pojęciem określenie
      określenia określeniem nazwa nazwą nazwy nazwę znaczy oznacza hasło hasła zwrot zwrotu pseudonim pseudonimem
      kryptonim kryptonimem ksywa ksywą`,
    motto: 'motto mottem hasłem dewiza dewizą slogan sloganem',
    sign: `
      napis napisem napisu napisy napisami transparent transparentem transparenty transparentami transparentach tablica
      tablicą tablicy baner banerem banery plakat plakatem plakaty tabliczka tabliczką koszulka koszulce koszulkach
      koszulkę szyld szyldem`,
    headline: 'nagłówek nagłówkiem nagłówka nagłówki zatytułowany zatytułowana zatytułowane tytułem',
    search: 'hasło frazę fraza wyszukiwarkę wyszukiwarce wyszukiwarki',
  },
  turns: {
    interviewer:
      'pytanie p dziennikarz dziennikarka prowadzący prowadząca reporter reporterka redaktor redakcja',
  },
};
