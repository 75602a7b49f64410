/** Polish. See `lexicon.ts` for what each list is used for. */
import { formsOf, map, numbered, pairs, phrases, set, tells, valued } from './build.ts';
import type { VerifyLexicon } from './lexicon.ts';
import { PLAIN } from './plain.ts';

export const POLISH: VerifyLexicon = {
  ...PLAIN,
  language: 'pl',
  negators: set(
    'nie nigdy nikt nikogo nikomu nikim nic niczego niczym nigdzie żaden żadna żadne żadnego żadnej żadnych żadnym ani bez ' +
      'ledwo ledwie bynajmniej',
  ),
  negatingPrefixes: ['nie', 'bez', 'anty', 'nie-', 'dez', 'de'],
  modality: set(
    'może mogę możemy możecie mogą mógł mogła mogło mogli mogły mógłby mogłaby mogłoby mogliby mogłyby można musi muszę ' +
      'musimy muszą musiał musiała musieli powinien powinna powinno powinniśmy powinni należy trzeba wolno chce chcę chcemy ' +
      'chcą chciał chciała będzie będę będziemy będą byłby byłaby byłoby byliby chyba prawdopodobnie przypuszczalnie ' +
      'zapewne pewnie możliwe możliwie ewentualnie rzekomo rzekomy rzekoma rzekomego rzekomych domniemany domniemana ' +
      'domniemanego domniemanych podobno ponoć podejrzany podejrzana około prawie niemal blisko kilka kilku ' +
      'niektóre niektórzy niektórych wiele wielu mało dużo wszyscy wszystkie wszystkich wszystko każdy każda każde każdego ' +
      'zawsze zwykle często czasem czasami rzadko pewne pewny pewna tylko jedynie wyłącznie ' +
      'najmniej najwyżej maksymalnie częściowo głównie całkowicie zupełnie wydaje wydawało jeśli jeżeli czy',
  ),
  opposites: pairs(
    'więcej=mniej większy=mniejszy większa=mniejsza najwięcej=najmniej przed=po wzrosnąć=spaść wzrośnie=spadnie ' +
      'wzrosły=spadły wzrósł=spadł wzrosła=spadła rośnie=spada rosną=spadają podniesie=obniży podniesiemy=obniżymy ' +
      'podnieść=obniżyć podwyższyć=obniżyć zwiększyć=zmniejszyć zwiększy=zmniejszy zwiększymy=zmniejszymy ' +
      'wygrać=przegrać wygra=przegra wygrał=przegrał wygrała=przegrała wygraliśmy=przegraliśmy za=przeciw z=bez tak=nie ' +
      'nad=pod powyżej=poniżej lepszy=gorszy lepsza=gorsza lepiej=gorzej wyższy=niższy wyższe=niższe wysoki=niski ' +
      'wysokie=niskie dobry=zły dobra=zła duży=mały duża=mała pierwszy=ostatni pierwsza=ostatnia otworzyć=zamknąć ' +
      'otworzy=zamknie otworzymy=zamkniemy otwarty=zamknięty otwarte=zamknięte kupić=sprzedać prawda=fałsz silny=słaby ' +
      'silniejszy=słabszy szybciej=wolniej wcześniej=później stary=nowy stara=nowa stare=nowe długi=krótki ' +
      'dłużej=krócej pozwolić=zakazać rozpocząć=zakończyć zacząć=skończyć przyjąć=odrzucić przyjął=odrzucił winny=niewinny ' +
      'lewo=prawo on=ona jego=jej przyjaciel=wróg zawsze=nigdy zysk=strata sukces=porażka maksimum=minimum',
  ),
  hesitations: set('yyy eee hm hmm ee yy mhm'),
  fillerPhrases: phrases(
    'no|no więc|wie pan|wie pani|wiesz|znaczy|to znaczy|prawda|powiedzmy|jakby|jakoś|tak|tak jakby|właściwie|po prostu|' +
      'no cóż|cóż|dobra|dobrze|okej|ok|szczerze mówiąc|że tak powiem|otóż|więc|i|a|no tak|słuchaj|proszę pana|proszę pani',
  ),
  tidied: map('se=sobie tera=teraz mie=mnie ino=tylko nima=nie_ma wziąść=wziąć poszłem=poszedłem tą=tę'),
  cardinals: new Map([
    ...numbered(
      'zero jeden|jedna|jedno|jednego|jednej dwa|dwie|dwóch|dwu|dwaj|dwoje|dwiema|dwom trzy|trzech|trzej|troje|trzem ' +
        'cztery|czterech|czterej|czworo|czterem pięć|pięciu|pięcioro sześć|sześciu|sześcioro siedem|siedmiu|siedmioro ' +
        'osiem|ośmiu|ośmioro dziewięć|dziewięciu|dziewięcioro dziesięć|dziesięciu|dziesięcioro jedenaście|jedenastu ' +
        'dwanaście|dwunastu trzynaście|trzynastu czternaście|czternastu piętnaście|piętnastu szesnaście|szesnastu ' +
        'siedemnaście|siedemnastu osiemnaście|osiemnastu dziewiętnaście|dziewiętnastu',
      0,
    ),
    ...numbered(
      'dwadzieścia|dwudziestu trzydzieści|trzydziestu czterdzieści|czterdziestu pięćdziesiąt|pięćdziesięciu ' +
        'sześćdziesiąt|sześćdziesięciu siedemdziesiąt|siedemdziesięciu osiemdziesiąt|osiemdziesięciu ' +
        'dziewięćdziesiąt|dziewięćdziesięciu',
      20,
      10,
    ),
    ...numbered(
      'sto|stu dwieście|dwustu trzysta|trzystu czterysta|czterystu pięćset|pięciuset sześćset|sześciuset ' +
        'siedemset|siedmiuset osiemset|ośmiuset dziewięćset|dziewięciuset',
      100,
      100,
    ),
    ...valued('półtora|półtorej=1.5 tysiąc=1000 tuzin=12'),
  ]),
  multipliers: new Map(
    valued(
      'tysiąc|tysiące|tysięcy|tysiącami|tys=1000 milion|miliony|milionów|milionami|miliona|mln=1e6 ' +
        'miliard|miliardy|miliardów|miliarda|mld=1e9 bilion|biliony|bilionów|bln=1e12',
    ),
  ),
  ordinals: new Map(
    numbered(
      'pierwszy|pierwsza|pierwsze|pierwszego|pierwszej drugi|druga|drugie|drugiego|drugiej ' +
        'trzeci|trzecia|trzecie|trzeciego|trzeciej czwarty|czwarta|czwarte|czwartego|czwartej ' +
        'piąty|piąta|piąte|piątego|piątej szósty|szósta|szóste|szóstego siódmy|siódma|siódme|siódmego ' +
        'ósmy|ósma|ósme|ósmego dziewiąty|dziewiąta|dziewiąte|dziewiątego dziesiąty|dziesiąta|dziesiąte|dziesiątego',
      1,
    ),
  ),
  halves: phrases('i pół'),
  halfOf: phrases('pół'),
  fractions: new Map(
    valued(
      'trzecia|trzecie|trzecich|trzeciej=3 ćwierć|czwarta|czwarte|czwartych|czwartej=4 ' +
        'piąta|piąte|piątych|piątej=5 szósta|szóste|szóstych=6 siódma|siódme|siódmych=7 ósma|ósme|ósmych=8 ' +
        'dziewiąta|dziewiąte|dziewiątych=9 dziesiąta|dziesiąte|dziesiątych=10 setna|setne|setnych=100',
    ),
  ),
  bareFractions: set('ćwierć'),
  minus: set('minus'),
  rangeWord: 'do',
  decimal: ',',
  units: set(
    'procent procenta procentów punkt punkty punktów złoty złote złotych zł grosz grosze groszy euro cent centów dolar ' +
      'dolary dolarów funt funty funtów sekunda sekundy sekund minuta minuty minut godzina godziny godzin dzień dni doba doby ' +
      'tydzień tygodnie tygodni tygodnia miesiąc miesiące miesięcy miesiąca rok roku lata lat dekada dekady wiek wieku wieków ' +
      'metr metry metrów kilometr kilometry kilometrów hektar hektary hektarów litr litry litrów gram gramów kilo kilogram ' +
      'kilogramy kilogramów tona tony ton stopień stopnie stopni megawat megawatów stycznia lutego marca kwietnia maja ' +
      'czerwca lipca sierpnia września października listopada grudnia styczeń luty marzec kwiecień maj czerwiec lipiec ' +
      'sierpień wrzesień październik listopad grudzień poniedziałek wtorek środa środę czwartek piątek sobota sobotę ' +
      'niedziela niedzielę dziś dzisiaj jutro wczoraj',
  ),
  unitForms: formsOf(
    'procent|procenta|procentów|proc=percent dolary|dolarów|dolara|dolar=dollar funty|funtów|funt=pound ' +
      'złote|złotych|zł=złoty grosze|groszy=grosz punkty|punktów=punkt sekundy|sekund=sekunda minuty|minut=minuta ' +
      'godziny|godzin=godzina tygodnie|tygodni|tygodnia=tydzień miesiące|miesięcy|miesiąca=miesiąc lata|lat|roku=rok ' +
      'metry|metrów=metr kilometry|kilometrów|km=kilometr hektary|hektarów=hektar litry|litrów=litr ' +
      'kilogramy|kilogramów|kilogram|kg=kilo tony|ton=tona °|stopnie|stopni|stopień=° dzisiaj=dziś and=i',
  ),
  spellings: map(
    'dr=doktor prof=profesor np=na_przykład itd=i_tak_dalej nr=numer ' +
      'spowrotem=z_powrotem napewno=na_pewno wogóle=w_ogóle dzisiaj=dziś tutaj=tu jeżeli=jeśli',
  ),
  functionWords: set(
    'i a oraz albo lub ale lecz że żeby aby bo gdy kiedy jak jako co kto który która które którzy których gdzie czy w we z ze ' +
      'na do od po przy przez przed za nad pod dla bez o u między ja ty on ona ono my wy oni one mnie mi ciebie ci jego go mu ' +
      'jej ją nas nam was wam ich im nimi się siebie mój moja moje twój swój swoja nasz nasza wasz ten ta to te ci tego tej ' +
      'tych tym tę tą jest są był była było byli były być będzie będą nie tak też także już jeszcze tylko bardzo tu tam',
  ),
  thirdPerson: set('on ona ono oni one jego go mu jej ją ich im nim nimi nią'),
  qualifiersAfter: phrases(
    'jeśli|jeżeli|o ile|chyba że|pod warunkiem|pod warunkiem że|tylko jeśli|tylko wtedy|ale tylko|ale tylko jeśli|ale nie|' +
      'ale nigdy|oprócz|z wyjątkiem|poza|dopóki|ale to nieprawda|gdyby|lecz nie|lecz tylko',
  ),
  qualifiersBefore: phrases(
    'nie|nigdy|bez|żaden|żadna|żadne|nikt|jeśli|jeżeli|czy|gdyby|nie że|nieprawda że|to nieprawda że|nie powiedziałem że|' +
      'nie powiedziałam że|nigdy nie powiedziałem że|nigdy nie powiedziałam że|nie mówię że|bzdura że|nie sądzę że|' +
      'nie sądzę żeby|nie wierzę że|nie uważam że|najwyżej|maksymalnie|ani|jeszcze nie|nie zawsze|nawet nie|niekoniecznie|ledwo',
  ),
  denials: set(
    'nie nigdy nikt nic żaden żadna żadne ani bez zaprzeczył zaprzeczyła zaprzecza zaprzeczają zaprzeczyli zdementował ' +
      'zdementowała dementuje odrzucił odrzuciła odrzuca odmówił odmówiła odmawia wykluczył wykluczyła wyklucza przeciw ' +
      'przeciwko wątpi wątpił wątpliwe zakazał zakazuje nieprawda fałsz brak brakuje',
  ),
  conditions: set(
    'jeśli jeżeli czy gdyby warunek warunki warunkiem mógłby mogłaby byłoby byłby zapytał zapytała pyta pytał pytała pytany ' +
      'pytanie niejasne zależy oprócz tylko ale dopóki',
  ),
  restrictors: set('nie nigdy nikt nic żaden żadna żadne ani bez tylko jedynie jeśli jeżeli'),
  sayingVerbs: set(
    'powiedział powiedziała mówi mówił mówiła stwierdził stwierdziła dodał dodała odpowiedział odpowiedziała napisał ' +
      'napisała wyjaśnił wyjaśniła zapytał zapytała krzyknął',
  ),
  answers: set('nie'),
  behindAnswers: set('dziękuję dzięki nie ja ty my wy oni one on ona ale bo panie pani'),
  askingVerbs: set('zapytał zapytała pyta pytał pytała spytał spytała'),
  translation: tells(
    'przetłumaczone|przetłumaczył|przetłumaczyła|tłumaczenie|tłumaczeniu|tłumacz|tłumaczka|przekład|przekładzie|' +
      'po (?:albańsku|angielsku|arabsku|chińsku|czesku|duńsku|fińsku|francusku|grecku|hebrajsku|hiszpańsku|japońsku|' +
      'koreańsku|niderlandzku|niemiecku|norwesku|persku|portugalsku|rosyjsku|rumuńsku|szwedzku|turecku|ukraińsku|węgiersku|' +
      'włosku)',
  ),
};
