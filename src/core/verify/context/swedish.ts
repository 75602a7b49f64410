/** Swedish. See `words.ts` for what each list is used for. */
import { combined, phrases, set } from '../lexicon/build.ts';
import { PLAIN_CLAIMS, PLAIN_CONTEXT } from './plain.ts';
import type { ContextWords } from './words.ts';

export const SWEDISH_CONTEXT: ContextWords = {
  ...PLAIN_CONTEXT,
  claims: {
    ...PLAIN_CLAIMS,
    open: [
      ...phrases('hoppas|hoppades|hoppats|befarar|befarade|lovade|har lovat|måste bevisa|att bevisa'),
      ...combined('min|vår|hans|hennes|deras', 'rädsla|oro|dröm|farhåga', 'är|var'),
      ...combined('i', 'filmen|romanen|boken|drömmen'),
      ...phrases('det ryktas|ryktet säger|drömde|vägrar tro'),
    ],
    supposed: phrases('möjligt|tänkbart|sannolikt|troligt|kan vara så|kan hända'),
  },
  complementisers: set('att om'),
  selves: set('jag vi'),
  selfTags: set('mig oss har man som'),
  carriers: set(
    'att om så fallet mer längre sant rätt riktigt sagt påstått lovat planerat säker säkra övertygad övertygade tro tror ' +
      'tänka tänker mena menar anse anser säga säger påstå påstår vill vi jag de hon han det man ju alltid nödvändigtvis ' +
      'därför betyda betyder beslutat den en ett ska kommer skulle kan har är var',
  ),
  negatedNouns: set('plan planer avsikt skäl bevis tecken behov'),
  affirming: set('bara endast enbart tvivel'),
  affirmingBefore: set('om varför'),
  asides: set('som ärligt tyvärr lyckligtvis naturligtvis jag vi han hon'),
  leads: phrases(
    'förnekar att|förnekade att|förnekat att|tvivlar på att|betvivlar att|långt ifrån|osant att|lögn att|en lögn att|nonsens att|' +
      'omöjligt att|uteslutet att|osannolikt att|nästan|högst|som mest|i stället för att|i stället för|istället för|' +
      'istället för att|tänk om|anta att|som om|vägrar att|vägrade att',
  ),
  limits: phrases('kanske|möjligen|bara|endast|enbart|några av|en del av|hälften av|få av|mindre än'),
  hedges: phrases(
    'kanske|möjligen|troligen|förmodligen|sannolikt|nästan|påstås det|sägs det|påstått|såvitt jag vet|' +
      'såvitt vi vet|enligt uppgift|i teorin|på papperet|eller|än',
  ),
  measures: phrases('ungefär|cirka|omkring|mer än|fler än|mindre än|färre än|minst|åtminstone|upp till'),
  openingMeasures: phrases('runt|över|under'),
  conditions: set('om ifall såvida förutsatt'),
  noConditions: phrases(
    'jag får|du frågar mig|ni frågar mig|man frågar mig|jag minns rätt|jag inte minns fel|jag ska vara ärlig|man vill|man så vill',
  ),
  concessions: set('även som inte'),
  joiners: set('och men så nu ja nej då'),
  questioners: set('tror tycker är var ska kan måste varför hur när vem vad'),
  factive: set('vet visste minns hört sett glömt'),
  possible: set('kan kunde skulle'),
  certain: set('ska kommer måste'),
  viewers: set('vissa många några kritiker motståndare folk andra rykten experter alla man'),
  viewVerbs: set('säger påstår menar tror tycker hävdar'),
  closers: phrases(
    'inte|just inte|inte än|inte längre|inte alls|eller inte|högst|som mest|aldrig|om ens|sägs det|tror jag inte|påstår vissa',
  ),
  emptying: set('ingenting inget ingen ingenstans'),
  negatable: set('hoppas tror vill kan ska gör måste får är'),
  tails: phrases(
    'om|ifall|såvida inte|bara om|endast om|men bara om|men bara|men inte|men aldrig|men först när|utom|utom om|förutsatt att|' +
      'under förutsättning att|på villkor att|så länge|vilket inte stämmer|vilket är falskt|vilket är lögn|högst|som mest|om inte',
  ),
  fragments: phrases(
    'men bara|men inte|men aldrig|bara om|endast om|såvida inte|nonsens|falskt|eller inte|inte riktigt|förutsatt att|jag skojar',
  ),
  contrasts: set('men dock ändå'),
  pronouns: set('jag vi du ni han hon de det'),
  demonstratives: set('det detta'),
  auxiliaries: set('är var ska kan måste'),
  untrue: phrases(
    'inte sant|inte riktigt|inte så|inte fallet|stämmer inte|falskt|osant|lögn|en lögn|nonsens|påhitt',
  ),
  agreeing: set('tror tycker håller'),
  rejecting: set('bestrider förkastar vägrar avvisar'),
  standIns: set('det så mer göra'),
  keepsNegation: set('stället istället nästan långt högst omöjligt uteslutet lögn tvivlar vägrar osant'),
  keepsCondition: set('om ifall såvida förutsatt villkor skulle kunde bara endast men utom först beror'),
  keepsView: set('vissa kritiker motståndare andra rykte rykten avvisar avvisade förnekade inte'),
};
