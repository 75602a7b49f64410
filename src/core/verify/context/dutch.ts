/** Dutch. See `words.ts` for what each list is used for. */
import { combined, phrases, set } from '../lexicon/build.ts';
import { PLAIN_CLAIMS, PLAIN_CONTEXT } from './plain.ts';
import type { ClaimWords, ContextWords } from './words.ts';

const CLAIMS: ClaimWords = {
  ...PLAIN_CLAIMS,
  open: [
    ...phrases('hoop|hopen|hoopte|hoopten|vrees|vrezen|beloofde|beloofd|bewijzen'),
    ...combined('mijn|onze|de|zijn|haar|hun', 'angst|vrees|droom|verdenking', 'is|was'),
    ...combined('in de|in het', 'film|roman|boek|droom'),
    ...phrases('het gerucht gaat|gedroomd|weiger te geloven|weigeren te geloven'),
  ],
  supposed: phrases('mogelijk|denkbaar|waarschijnlijk|kan zijn|zou kunnen'),
  adversaries: set('critici tegenstanders rivalen vijanden sceptici'),
  falsehoods: set('mythe leugen fabel sprookje misverstand illusie dwaling'),
  notions: set('idee bewering suggestie beschuldiging gedachte stelling argument'),
  rejecting: set(
    'verwerp verwerpen verwerpt bestrijd bestrijden bestrijdt betwist betwisten weerleg weerleggen',
  ),
  saying: set('zeggen zegt beweren beweert denken denkt geloven gelooft vinden'),
  misjudging: set(
    'fout verkeerd onjuist absurd dom belachelijk vergissing onzin naïef voorbarig gelogen logen overdreven',
  ),
  takingBack: phrases('ten onrechte|vroeger'),
  thirds: set('hij zij ze'),
  doubting: set('beweert beweren beweerde beweerden'),
  beside: set('wat zoals als toen hoewel'),
  prefixes: set('anti ex niet non pseudo quasi half'),
};

export const DUTCH_CONTEXT: ContextWords = {
  ...PLAIN_CONTEXT,
  claims: CLAIMS,
  complementisers: set('dat of'),
  selves: set('ik we wij'),
  selfTags: set('mij ons heb hebben men zoals'),
  carriers: set(
    'dat of zo het geval meer waar juist gezegd beweerd beloofd gepland voorzien zeker overtuigd bekend te verwachten denken ' +
      'denk denkt geloven geloof gelooft vinden vind vindt zeggen zeg zegt beweren beweer beweert willen wil we wij ik ze zij er ' +
      'hij ook altijd meteen per se eens sprake van dan eraan betekenen betekent besloten de het een bedoeling plan',
  ),
  negatedNouns: set('plan plannen bedoeling reden bewijs bewijzen aanwijzing aanwijzingen sprake'),
  affirming: set('alleen slechts enkel twijfel'),
  affirmingBefore: set('of als waarom'),
  asides: set('zoals eerlijk helaas gelukkig natuurlijk ik we wij hij zij'),
  leads: phrases(
    'ontken dat|ontkennen dat|ontkent dat|ontkende dat|betwijfel dat|betwijfel of|betwijfelen of|betwijfelt of|verre van|' +
      'onwaar dat|gelogen dat|onzin dat|een leugen dat|een fabel dat|onmogelijk dat|uitgesloten dat|onwaarschijnlijk dat|' +
      'bijna|haast|hooguit|hoogstens|maximaal|in plaats van|stel dat|stel je voor dat|alsof',
  ),
  limits: phrases(
    'misschien|mogelijk|alleen|slechts|enkel|sommige van|een deel van|de helft van|weinig van|minder dan',
  ),
  hedges: phrases(
    'misschien|wellicht|vermoedelijk|waarschijnlijk|mogelijk|zogenaamd|kennelijk|blijkbaar|bijna|naar verluidt|' +
      'naar men zegt|voor zover ik weet|voor zover wij weten|zegt men|in theorie|op papier|of|dan',
  ),
  measures: phrases('ongeveer|circa|ruim|meer dan|minder dan|minstens|tenminste|ten minste'),
  openingMeasures: phrases('rond|zo een'),
  conditions: set('als indien mits tenzij zolang'),
  noConditions: phrases(
    'ik eerlijk|u het mij|je het mij|ik het goed|ik me niet|ik me goed|we eerlijk|het moet|het kan|ik mag|u wilt',
  ),
  concessions: set('ook zelfs zo net'),
  joiners: set('en maar dus nou nu dan ja nee'),
  questioners: set(
    'denkt denk gelooft geloven vindt is zijn was zal zou moet kan waarom hoe wanneer wie wat',
  ),
  factive: set('weet wist weten herinnert gehoord gezien vergeten'),
  possible: set('zou zouden kan kunnen kon'),
  certain: set('zal zullen moet moeten gaat gaan'),
  viewers: set('sommigen velen critici tegenstanders mensen anderen geruchten deskundigen iedereen men'),
  viewVerbs: set('zeggen zegt beweren beweert denken denkt geloven vinden vindt'),
  closers: phrases(
    'niet|net niet|nog niet|niet meer|helemaal niet|of niet|hooguit|hoogstens|nooit|als het al|naar verluidt|zegt men|denk ik niet|' +
      'geloof ik niet|dat geloof ik niet|zeggen sommigen',
  ),
  emptying: set('niets niemand nergens'),
  negatable: set(
    'hoop hopen denk geloof wil willen kan kunnen zal zullen doen doet moet moeten mag mogen is zijn',
  ),
  tails: phrases(
    'als|indien|mits|tenzij|alleen als|maar alleen als|maar alleen|maar niet|maar nooit|maar pas|maar pas als|behalve|behalve als|' +
      'zolang|op voorwaarde dat|onder voorbehoud|wat niet waar is|wat onwaar is|hooguit|hoogstens|als het al',
  ),
  fragments: phrases(
    'maar alleen|maar niet|maar nooit|alleen als|tenzij|mits|onzin|onwaar|of niet|niet echt|behalve als|dat was een grap',
  ),
  contrasts: set('maar echter toch'),
  pronouns: set('ik we wij je jij u hij zij ze het'),
  demonstratives: set('dat dit het'),
  auxiliaries: set('is zijn was waren zal kan moet'),
  untrue: phrases(
    'niet waar|niet juist|niet zo|niet het geval|onwaar|onzin|een leugen|een fabel|gelogen|onjuist|een verzinsel',
  ),
  agreeing: set('geloof denk vind'),
  rejecting: set('betwist verwerp weiger bestrijd'),
  standIns: set('het dat niet meer doen'),
  keepsNegation: set(
    'plaats bijna verre hooguit hoogstens onmogelijk uitgesloten leugen twijfelt betwijfelt weigert onwaar',
  ),
  keepsCondition: set('als indien mits tenzij of zou zouden voorwaarde alleen maar behalve pas zolang'),
  keepsView: set(
    'sommigen critici tegenstanders anderen gerucht geruchten weersprak weerspreekt verwierp ontkende niet',
  ),
};
