/** German. See `words.ts` for what each list is used for. */
import { combined, phrases, set } from '../lexicon/build.ts';
import { PLAIN_CLAIMS, PLAIN_CONTEXT } from './plain.ts';
import type { ClaimWords, ContextWords } from './words.ts';

const CLAIMS: ClaimWords = {
  ...PLAIN_CLAIMS,
  open: [
    ...phrases(
      'hoffe|hoffen|hofft|hoffte|hofften|in der hoffnung|befürchte|befürchten|befürchtet|fürchte|fürchten|müssen beweisen|zu beweisen|sicherstellen|wünschte|versprochen|versprach',
    ),
    ...combined(
      'meine|unsere|die|seine|ihre',
      'angst|sorge|hoffnung|befürchtung|vermutung|gefahr',
      'ist|war',
    ),
    ...combined('mein|unser|der|sein|ihr', 'traum|albtraum|verdacht|vorwurf', 'ist|war'),
    ...combined('im|in dem', 'film|roman|buch|traum|theaterstück'),
    ...phrases(
      'man munkelt|es wird behauptet|geträumt|träumte|weigere mich zu glauben|weigern uns zu glauben',
    ),
  ],
  supposed: phrases(
    'möglich|denkbar|vorstellbar|wahrscheinlich|kann sein|könnte sein|mag sein|vermutet wird|behauptet wird|befürchtet wird',
  ),
  adversaries: set('kritiker gegner rivalen feinde skeptiker konkurrenten'),
  falsehoods: set('märchen lüge mythos irrtum legende trugschluss erfindung irrglaube'),
  notions: set(
    'behauptung behauptungen vorwurf vorwürfe idee gedanken gedanke vorstellung these annahme unterstellung gerücht ansicht',
  ),
  rejecting: set(
    'weise weist weisen wies wiesen zurückgewiesen bestreite bestreitet bestreiten widerspreche widerspricht widersprechen verwahre verwahren verwerfe verwerfen',
  ),
  saying: set(
    'sagen sagt sagte sagten behaupten behauptet behauptete behaupteten glauben glaubt glaubte denken denkt dachte meinen meint meinte annehmen annimmt',
  ),
  misjudging: set(
    'falsch unsinn quatsch absurd irrig dumm töricht naiv fehler lächerlich verrückt gelogen lüge logen verfrüht übertrieben narr',
  ),
  takingBack: phrases('fälschlich|fälschlicherweise|zu unrecht|irrtümlich|früher'),
  thirds: set('er sie'),
  doubting: set('behauptet behaupten behauptete behaupteten'),
  beside: set('was wie wenn als obwohl'),
  prefixes: set('anti ex nicht pseudo quasi halb schein'),
  suffixes: set('frei'),
};

export const GERMAN_CONTEXT: ContextWords = {
  ...PLAIN_CONTEXT,
  claims: CLAIMS,
  complementisers: set('dass daß ob'),
  selves: set('ich wir'),
  selfTags: set('mir mich uns habe haben man wie'),
  carriers: set(
    'dass ob so der fall mehr wahr richtig gesagt behauptet versprochen geplant vorgesehen vorgehabt sicher überzeugt bekannt ' +
      'zu erwarten davon die rede denken denke denkt glauben glaube glaubt meinen meine sagen sage sagt behaupten behaupte ' +
      'behauptet wollen wir ich sie er es man ja auch etwa unbedingt immer einmal daran dafür darum heißen heißt bedeuten ' +
      'bedeutet ausgemacht entschieden beabsichtigt die absicht den plan',
  ),
  negatedNouns: set('plan pläne absicht grund beweis beweise hinweis hinweise anzeichen rede zweifel'),
  affirming: set('nur bloß allein zuletzt zweifel'),
  affirmingBefore: set('ob wenn warum weshalb'),
  asides: set('wie ehrlich offen freilich leider natürlich ich wir er sie'),
  leads: phrases(
    'bestreite dass|bestreiten dass|bestreitet dass|bestritten dass|bezweifle dass|bezweifeln dass|bezweifelt dass|zweifle dass|' +
      'weit davon entfernt|gelogen dass|falsch dass|unsinn dass|quatsch dass|lüge dass|eine lüge dass|ein märchen dass|' +
      'unwahr dass|unmöglich dass|ausgeschlossen dass|unwahrscheinlich dass|beinahe|fast|höchstens|maximal|statt|anstatt|' +
      'stell dir vor|stellen sie sich vor|angenommen|als ob|als wenn',
  ),
  limits: phrases(
    'vielleicht|womöglich|möglicherweise|angeblich|nur|lediglich|bloß|nur ein teil|nur die hälfte|weniger als',
  ),
  hedges: phrases(
    'angeblich|vermutlich|wohl|möglicherweise|womöglich|vielleicht|wahrscheinlich|mutmaßlich|offenbar|' +
      'anscheinend|scheinbar|fast|beinahe|nahezu|soweit ich weiß|soweit wir wissen|heißt es|so heißt es|sagt man|' +
      'so sagt man|in der theorie|auf dem papier|oder|als',
  ),
  credits: phrases('laut|nach angaben|den angaben zufolge'),
  customs: set('plan fahrplan vertrag gesetz satzung regeln brauch'),
  measures: phrases(
    'rund|etwa|circa|ca|ungefähr|knapp|mehr als|weniger als|mindestens|wenigstens|bis zu|nicht einmal',
  ),
  openingMeasures: phrases('über|unter|gut'),
  conditions: set('wenn falls sofern vorausgesetzt solange'),
  noConditions: phrases(
    'ich ehrlich|sie mich|du mich|man mich|ihr mich|man so will|man will|ich mich recht|ich mich nicht|ich das richtig|man bedenkt|man genau|' +
      'wir ehrlich|ich das so|überhaupt|es sein muss|ich darf|sie so wollen',
  ),
  concessions: set('auch selbst sogar als nur'),
  joiners: set('und aber also denn nun dann ja nein'),
  questioners: set(
    'glauben glaubst meinen meinst denken denkst finden ist sind war wird werden soll sollen kann können muss',
  ),
  factive: set('wissen weißt wusste gewusst erinnern gehört gesehen vergessen'),
  possible: set('könnte könnten dürfte dürften kann können'),
  certain: set('wird werden muss müssen'),
  viewers: set('manche viele einige kritiker gegner leute alle andere gerüchte experten skeptiker man'),
  viewVerbs: set('sagen sagt behaupten behauptet meinen meint glauben glaubt denken denkt finden'),
  closers: phrases(
    'nicht|eben nicht|gerade nicht|noch nicht|nicht mehr|überhaupt nicht|gar nicht|oder nicht|höchstens|wenn überhaupt|angeblich|' +
      'oder auch nicht|nie|niemals|ganz und gar nicht|heißt es|sagt man|behaupten manche|glaube ich nicht|denke ich nicht',
  ),
  emptying: set('nichts niemand niemandem niemanden'),
  negatable: set(
    'hoffe hoffen denke glaube will wollen kann können werde werden wird tun tue tut soll sollen muss müssen darf dürfen ist sind',
  ),
  tails: phrases(
    'wenn|falls|sofern|nur wenn|aber nur wenn|aber nur|aber nicht|aber nie|aber erst|aber erst wenn|es sei denn|außer|außer wenn|' +
      'vorausgesetzt|solange|unter der bedingung|allerdings nur|allerdings nicht|jedoch nicht|jedoch nur|sondern|' +
      'was nicht stimmt|was falsch ist|was gelogen ist|höchstens|wenn überhaupt',
  ),
  fragments: phrases(
    'aber nur|aber nicht|aber nie|nur wenn|es sei denn|vorausgesetzt|unsinn|quatsch|falsch|stimmt nicht|oder nicht|' +
      'allerdings nur|außer wenn|nicht wirklich|war nur ein scherz',
  ),
  contrasts: set('aber doch jedoch allerdings'),
  pronouns: set('ich wir du er sie es'),
  demonstratives: set('das dies es'),
  auxiliaries: set('ist sind war waren wird werden kann können soll sollen muss müssen hat haben'),
  untrue: phrases(
    'nicht wahr|nicht richtig|nicht so|nicht der fall|falsch|gelogen|unsinn|quatsch|eine lüge|ein märchen|unwahr|erfunden|' +
      'ausgeschlossen',
  ),
  rejecting: set('bezweifle bestreite widerspreche'),
  standIns: set('es das so tun mehr auch ja'),
  keepsNegation: set(
    'statt anstatt fast beinahe höchstens maximal unmöglich unwahrscheinlich zweifel lüge märchen verneint',
  ),
  keepsCondition: set(
    'wenn falls sofern ob sobald könnte könnten würde würden bedingung vorausgesetzt nur aber außer erst',
  ),
  keepsView: set(
    'manche kritiker gegner andere gerücht gerüchte widersprach widerspricht bestritt bestreitet zurück nicht',
  ),
};
