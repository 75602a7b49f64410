/** Swedish. See `lexicon.ts` for what each list is used for. */
import { formsOf, joinedTens, map, numbered, pairs, phrases, set, tells, valued } from './build.ts';
import type { VerifyLexicon } from './lexicon.ts';
import { PLAIN } from './plain.ts';

const UNITS = numbered('noll ett|en två tre fyra fem sex sju åtta nio', 0);
const TENS = numbered('tjugo trettio|tretti fyrtio|fyrti femtio sextio sjuttio åttio nittio', 20, 10);

export const SWEDISH: VerifyLexicon = {
  ...PLAIN,
  language: 'sv',
  negators: set('inte ej icke aldrig ingen inget inga ingenting ingenstans varken utan knappast knappt nej'),
  negatingPrefixes: ['o', 'in', 'im', 'il', 'ir', 'icke-', 'miss', 'van'],
  modality: set(
    'kan kunde kunnat må måtte måste ska skall skulle bör borde får fick vill ville lär torde kanske möjligen möjligt ' +
      'troligen troligtvis antagligen förmodligen eventuellt påstådd påstådda påstått misstänkt misstänkta misstänkte ' +
      'förmodad förmodade påstås uppges enligt uppenbarligen tydligen ungefär cirka ca omkring runt nästan några någon något ' +
      'flera många mycket få lite alla allt varje alltid oftast ofta ibland sällan troligt sannolikt säkert säker bara ' +
      'endast enbart minst åtminstone högst maximalt delvis huvudsakligen främst helt fullständigt verkar verkade tycks ' +
      'tycktes om ifall såvida',
  ),
  opposites: pairs(
    'mer=mindre mera=mindre fler=färre flest=minst före=efter innan=efter öka=minska ökar=minskar ökade=minskade ' +
      'ökat=minskat stiga=sjunka stiger=sjunker steg=sjönk höja=sänka höjer=sänker höjde=sänkte höjt=sänkt upp=ned upp=ner ' +
      'vinna=förlora vinner=förlorar vann=förlorade vunnit=förlorat för=mot med=utan ja=nej över=under bättre=sämre ' +
      'bäst=sämst högre=lägre hög=låg höga=låga bra=dåligt god=dålig större=mindre stor=liten stora=små första=sista ' +
      'öppna=stänga öppnar=stänger öppnade=stängde öppen=stängd köpa=sälja köper=säljer rätt=fel sant=falskt stark=svag ' +
      'starkare=svagare snabbare=långsammare tidigare=senare tidig=sen säker=farlig gammal=ny gamla=nya lång=kort ' +
      'längre=kortare tillåta=förbjuda tillåtet=förbjudet börja=sluta börjar=slutar skyldig=oskyldig vänster=höger ' +
      'inne=ute in=ut på=av acceptera=avvisa godkänna=avslå han=hon honom=henne vän=fiende alltid=aldrig vinst=förlust',
  ),
  hesitations: set('eh öh hm hmm mm äh ehm öhm'),
  fillerPhrases: phrases(
    'du vet|ni vet|jag menar|liksom|typ|alltså|asså|så att säga|ju|väl|nog|ja|jo|nå|nåväl|okej|ok|egentligen|faktiskt|' +
      'ärligt talat|på något sätt|va|så|och|då|bara',
  ),
  tidied: map(
    'å=och o=och e=är ä=är nåt=något nån=någon nåra=några sen=sedan sån=sådan sånt=sådant såna=sådana dom=de mej=mig dej=dig ' +
      'sej=sig ska=skall va=var sa=sade la=lade ha=har nåt=något inge=inget stan=staden',
  ),
  contractedWords: map('nån=någon nåt=något nåra=några sån=sådan sånt=sådant såna=sådana'),
  cardinals: new Map([
    ...UNITS.filter(([word]) => word !== 'ett' && word !== 'en'),
    ...numbered('tio elva tolv tretton fjorton femton sexton sjutton arton|aderton nitton', 10),
    ...TENS,
    ...joinedTens(UNITS, TENS, (ten, unit) => `${ten}${unit}`),
    ...valued('dussin=12 hundra=100 tusen=1000 etthundra=100 ettusen=1000'),
  ]),
  multipliers: new Map(
    valued(
      'hundra=100 tusen=1000 miljon|miljoner|mn=1e6 mkr=1e6 miljard|miljarder|md|mdr=1e9 biljon|biljoner=1e12 ' +
        'hundratals=100 tusentals=1000',
    ),
  ),
  ordinals: new Map(
    numbered(
      'första|förste andra|andre tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte',
      1,
    ).filter(([word]) => word !== 'andra'),
  ),
  ordinalEndings: set('a e'),
  numberArticles: set('en ett'),
  compoundNumbers: true,
  halves: phrases('och en halv|och ett halvt'),
  halfOf: phrases('halv|halvt'),
  fractions: new Map(
    valued(
      'tredjedel|tredjedelar|tredjedelen|tredjedelarna=3 kvart|fjärdedel|fjärdedelar|fjärdedelen=4 ' +
        'femtedel|femtedelar=5 sjättedel|sjättedelar=6 sjundedel|sjundedelar=7 åttondel|åttondelar=8 ' +
        'niondel|niondelar=9 tiondel|tiondelar=10 hundradel|hundradelar=100 tusendel|tusendelar=1000',
    ),
  ),
  fractionLinks: phrases('av en'),
  decimalWords: set('komma'),
  minus: set('minus'),
  rangeWord: 'till',
  decimal: ',',
  units: set(
    'procent procentenhet procentenheter krona kronor kr öre euro dollar pund sekund sekunder minut minuter timme timmar dag ' +
      'dagar dygn vecka veckor månad månader år årtionde årtionden decennium decennier sekel meter kilometer mil centimeter ' +
      'hektar liter gram kilo kilogram ton grad grader watt kilowatt megawatt gigawatt januari februari mars april maj juni ' +
      'juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag idag imorgon igår',
  ),
  unitForms: formsOf(
    'procent=percent kronor|kr=krona pund=pound sekunder=sekund minuter=minut timmar=timme dagar=dag veckor=vecka ' +
      'månader=månad km=kilometer kilogram|kg=kilo °|grader|grad=° i_dag=idag i_morgon=imorgon i_går=igår and=och',
  ),
  transliterations: [
    ['å', 'aa'],
    ['ä', 'ae'],
    ['ö', 'oe'],
  ],
  spellings: map(
    'dr=doktor prof=professor tex=till_exempel osv=och_så_vidare nr=nummer ' +
      'skall=ska sade=sa lade=la sedan=sen mig=mej dig=dej sig=sej någonting=nånting idag=i_dag igår=i_går ' +
      'imorgon=i_morgon ikväll=i_kväll iår=i_år tillsvidare=tills_vidare ner=ned neråt=nedåt tjugifem=tjugofem mera=mer',
  ),
  functionWords: set(
    'en ett den det de dem och eller men som att om när då där här vad vem vilken vilket vilka hur av på i till från för med ' +
      'utan vid mot mellan under över efter före genom jag du han hon vi ni mig dig honom henne oss er sig min mitt mina din ' +
      'ditt dina sin sitt sina vår vårt våra är var vara varit blir blev bli har hade ha haft kan kunde ska skulle vill måste ' +
      'inte ingen inget inga också så nu bara mycket detta denna dessa',
  ),
  thirdPerson: set('han hon honom henne de dem den det dom'),
  qualifiersAfter: phrases(
    'om|ifall|såvida|utom|utom om|förutom|endast om|bara om|men bara|men bara om|men inte|men aldrig|under förutsättning att|' +
      'så länge|förutsatt att|men det är inte sant|men det stämmer inte|om inte|såvida inte|inte',
  ),
  qualifiersBefore: phrases(
    'inte|aldrig|ingen|inget|inga|utan|knappast|om|ifall|huruvida|inte att|inte sant att|stämmer inte att|inte sagt att|' +
      'aldrig sagt att|inte säga att|fel att|nonsens att|tror inte att|tycker inte att|högst|maximalt|ännu inte|' +
      'inte alltid|inte ens|inte nödvändigtvis|ej',
  ),
  denials: set(
    'inte aldrig ingen inget inga ingenting varken utan knappast ej förnekade förnekar förneka nekade nekar dementerade ' +
      'dementerar avvisade avvisar avvisa avfärdade avfärdar vägrade vägrar vägra uteslöt utesluter mot tvivlade tvivlar ' +
      'tvivlade hindrade hindrar förbjöd förbjuder falskt saknar',
  ),
  conditions: set(
    'om ifall huruvida såvida villkor förutsättning förutsatt skulle kunde frågade frågar fråga frågor oklart osäkert beror ' +
      'utom bara men tills',
  ),
  restrictors: set(
    'inte ej icke aldrig ingen inget inga ingenting varken utan knappast bara endast om såvida',
  ),
  sayingVerbs: set(
    'sa sade säger säga sagt berättade berättar förklarade förklarar skrev skriver svarade svarar ropade frågade frågar ' +
      'menade menar',
  ),
  askingVerbs: set('frågade frågar fråga undrade undrar'),
  translation: tells(
    'översatt|översättning|översatte|översättare|tolk|tolken|på (?:arabiska|danska|engelska|farsi|persiska|finska|franska|' +
      'grekiska|hebreiska|italienska|japanska|kinesiska|koreanska|nederländska|norska|polska|portugisiska|rumänska|ryska|' +
      'spanska|tjeckiska|turkiska|tyska|ukrainska|ungerska)',
  ),
};
