/** Dutch. See `lexicon.ts` for what each list is used for. */
import { formsOf, joinedTens, map, numbered, pairs, phrases, set, tells, valued } from './build.ts';
import type { VerifyLexicon } from './lexicon.ts';
import { PLAIN } from './plain.ts';

const UNITS = numbered('nul een|één twee drie vier vijf zes zeven acht negen', 0);
const TENS = numbered('twintig dertig veertig vijftig zestig zeventig tachtig negentig', 20, 10);

export const DUTCH: VerifyLexicon = {
  ...PLAIN,
  language: 'nl',
  negators: set(
    'niet nooit geen niemand niets niks nergens noch zonder nauwelijks nee neen geenszins allerminst amper',
  ),
  negatingPrefixes: ['on', 'in', 'im', 'il', 'ir', 'niet-', 'wan', 'anti'],
  modality: set(
    'kan kunnen kunt kon konden zou zouden mag mogen mocht mochten moet moeten moest moesten wil willen wilde wilden zal ' +
      'zullen zult hoeft hoeven misschien mogelijk waarschijnlijk vermoedelijk wellicht eventueel vermeende zogenaamde ' +
      'zogenoemde kennelijk blijkbaar schijnbaar ongeveer circa ca rond zowat bijna haast enkele sommige ' +
      'meerdere verschillende veel vele weinig alle allen ieder iedere elke elk altijd meestal vaak soms zelden ' +
      'onmogelijk zeker stellig slechts alleen enkel maar minstens tenminste hoogstens maximaal deels gedeeltelijk ' +
      'grotendeels vooral geheel volledig helemaal lijkt lijken leek schijnt als indien of mits',
  ),
  opposites: pairs(
    'meer=minder meeste=minste voor=na voordat=nadat stijgen=dalen stijgt=daalt steeg=daalde gestegen=gedaald ' +
      'omhoog=omlaag verhogen=verlagen verhoogt=verlaagt verhoogd=verlaagd winnen=verliezen wint=verliest won=verloor ' +
      'gewonnen=verloren voor=tegen met=zonder ja=nee boven=onder beter=slechter beste=slechtste hoger=lager hoog=laag ' +
      'hoge=lage goed=slecht groter=kleiner groot=klein grote=kleine eerste=laatste openen=sluiten opent=sluit open=dicht ' +
      'kopen=verkopen koopt=verkoopt goed=fout waar=onwaar juist=onjuist sterk=zwak sterker=zwakker sneller=langzamer ' +
      'eerder=later vroeg=laat veilig=gevaarlijk oud=nieuw oude=nieuwe lang=kort langer=korter toestaan=verbieden ' +
      'toegestaan=verboden beginnen=eindigen begint=eindigt schuldig=onschuldig links=rechts binnen=buiten in=uit aan=uit ' +
      'aanvaarden=verwerpen aangenomen=verworpen hij=zij hem=haar vriend=vijand altijd=nooit winst=verlies',
  ),
  hesitations: set('eh ehm uh uhm hm hmm mm'),
  fillerPhrases: phrases(
    'weet je|weet u|ik bedoel|zeg maar|als het ware|gewoon|eigenlijk|nou|nou ja|nou goed|ja|dus|toch|hoor|hè|goed|oké|ok|' +
      'eerlijk gezegd|een beetje|kijk|en|zo|best wel|eens|even',
  ),
  tidied: map(
    "da=dat wa=wat nie=niet effe=even effen=even 'k=ik 't=het 'm=hem 'r=haar d'r=haar z'n=zijn m'n=mijn zo'n=zo_een " +
      "'n=een ie=hij heb=heeft hun=zij me=mijn ze=zij we=wij je=jij",
  ),
  contractedWords: map("'t=het 'n=een m'n=mijn z'n=zijn zo'n=zo_een"),
  cardinals: new Map([
    ...UNITS.filter(([word]) => word !== 'een'),
    ...numbered('tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien', 10),
    ...TENS,
    ...joinedTens(
      UNITS.filter(([word]) => word !== 'één'),
      TENS,
      (ten, unit) => (unit.endsWith('e') ? `${unit}ën${ten}` : `${unit}en${ten}`),
    ),
    ...valued(
      'anderhalf|anderhalve=1.5 ënhalf|ënhalve|enhalf|enhalve=0.5 dozijn=12 honderd=100 duizend=1000',
    ),
  ]),
  multipliers: new Map(
    valued(
      'honderd=100 duizend=1000 miljoen|mln=1e6 miljard|mld|mrd=1e9 biljoen=1e12 honderden=100 duizenden=1000 miljoenen=1e6',
    ),
  ),
  ordinals: new Map(
    numbered('eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde', 1),
  ),
  ordinalEndings: set('e de ste'),
  numberJoiners: set('en'),
  numberArticles: set('een'),
  compoundNumbers: true,
  halves: phrases('en een half|en een halve'),
  halfOf: phrases('half|halve'),
  fractions: new Map(
    valued(
      'derde|derden=3 kwart|vierde|vierden=4 vijfde|vijfden=5 zesde|zesden=6 zevende|zevenden=7 ' +
        'achtste|achtsten=8 negende|negenden=9 tiende|tienden=10 twintigste=20 honderdste|honderdsten=100 ' +
        'duizendste|duizendsten=1000',
    ),
  ),
  fractionLinks: phrases('van een|van'),
  decimalWords: set('komma'),
  minus: set('min minus'),
  rangeWord: 'tot',
  decimal: ',',
  units: set(
    'procent procentpunt procentpunten euro euros cent dollar dollars pond kroon kronen seconde seconden minuut minuten uur ' +
      'uren dag dagen week weken maand maanden jaar jaren decennium decennia eeuw eeuwen meter meters kilometer kilometers ' +
      'centimeter centimeters hectare hectaren liter liters gram kilo kilogram ton graad graden watt kilowatt megawatt ' +
      'gigawatt januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag ' +
      'woensdag donderdag vrijdag zaterdag zondag vandaag morgen gisteren',
  ),
  unitForms: formsOf(
    "procent=percent euro's|euros=euro dollars=dollar pond=pound seconden=seconde minuten=minuut uren=uur dagen=dag " +
      'weken=week maanden=maand jaren=jaar meters=meter kilometers|km=kilometer kilogram|kg=kilo °|graden|graad=° liters=liter ' +
      'and=en',
  ),
  spellings: map(
    'dhr=de_heer mevr=mevrouw mw=mevrouw dr=doctor prof=professor bijv=bijvoorbeeld enz=enzovoort ' +
      'nr=nummer ' +
      'pannekoek=pannenkoek pannekoeken=pannenkoeken produkt=product produkten=producten kontakt=contact aktie=actie ' +
      'akties=acties sekonde=seconde één=een cadeau=kado copie=kopie tenslotte=ten_slotte ' +
      'tenminste=ten_minste teveel=te_veel nochtans=nochtans zoveel=zo_veel',
  ),
  functionWords: set(
    'de het een en of maar want dus dat die dit deze als dan toen omdat om aan af bij door in met na naar op over per te ten ' +
      'ter tot tussen uit van voor zonder ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hen hun mijn jouw zijn ' +
      'onze is was waren ben bent geweest wordt worden werd werden heeft had hadden heb hebben kan kunnen moet moeten zal ' +
      'zullen zou zouden wil willen niet geen ook nog al wel er hier daar nu zo heel zeer wat wie waar',
  ),
  thirdPerson: set('hij zij ze hem haar hen hun het deze die'),
  qualifiersAfter: phrases(
    'als|indien|mits|tenzij|behalve|behalve als|alleen als|maar alleen|maar alleen als|maar niet|maar nooit|' +
      'op voorwaarde dat|zolang|maar dat is niet waar|maar dat klopt niet|met uitzondering van|niet',
  ),
  qualifiersBefore: phrases(
    'niet|nooit|geen|zonder|niemand|nauwelijks|als|indien|of|niet dat|niet waar dat|klopt niet dat|niet gezegd dat|' +
      'nooit gezegd dat|niet zeggen dat|onzin dat|denk niet dat|geloof niet dat|hoogstens|maximaal|nog niet|niet altijd|' +
      'niet eens|niet per se|niet noodzakelijk',
  ),
  denials: set(
    'niet nooit geen niemand niets noch zonder nauwelijks ontkende ontkent ontkennen ontkend weersprak weerspreekt weigerde ' +
      'weigert weigeren verwierp verwerpt verwerpen wees afwijzen afgewezen uitgesloten tegen betwijfelt betwijfelde twijfelt ' +
      'voorkomen verhinderen verbood verbiedt verboden onwaar onjuist ontbreekt',
  ),
  conditions: set(
    'als indien of mits tenzij voorwaarde voorwaarden zou zouden vroeg vraagt vragen gevraagd vraag onduidelijk ' +
      'onzeker hangt behalve alleen maar tot',
  ),
  restrictors: set('niet nooit geen niemand niets noch zonder nauwelijks alleen slechts tenzij als'),
  sayingVerbs: set(
    'zei zegt zeggen gezegd vertelde vertelt verklaarde verklaart schreef schrijft antwoordde antwoordt riep vroeg vraagt ' +
      'stelde stelt',
  ),
  askingVerbs: set('vroeg vraagt vragen gevraagd of'),
  translation: tells(
    'vertaald|vertaling|vertaalde|vertaler|tolk|uit het \\p{Lu}\\p{L}+s|in het (?:Arabisch|Chinees|Deens|Duits|Engels|Farsi|' +
      'Perzisch|Fins|Frans|Grieks|Hebreeuws|Hongaars|Italiaans|Japans|Koreaans|Noors|Oekraïens|Pools|Portugees|Roemeens|' +
      'Russisch|Spaans|Tsjechisch|Turks|Zweeds)',
  ),
};
