/** French. See `words.ts` for what each list is used for. */
import { combined, phrases, set } from '../lexicon/build.ts';
import { PLAIN_CLAIMS, PLAIN_CONTEXT } from './plain.ts';
import type { ClaimWords, ContextWords } from './words.ts';

const CLAIMS: ClaimWords = {
  ...PLAIN_CLAIMS,
  open: [
    ...phrases(
      "espère|espérons|espérait|espérer|j'espère|prie|prions|crains|craignons|promis|voudrais dire|aimerais dire",
    ),
    ...combined('ma|notre|la|sa|leur', 'crainte|peur|rumeur|théorie', 'est|était'),
    ...combined('mon|notre|le|son|leur', 'rêve|espoir|cauchemar|soupçon|risque|danger', 'est|était'),
    ...combined('dans le|dans ce', 'film|roman|livre|rêve'),
    ...phrases('on prétend|le bruit court|la rumeur veut|rêvé|refuse de croire|refusons de croire'),
  ],
  supposed: phrases('possible|probable|envisageable|concevable|plausible|se peut|se pourrait'),
  adversaries: set('critiques opposants adversaires rivaux ennemis sceptiques détracteurs'),
  falsehoods: set('mensonge mythe légende fable illusion erreur'),
  notions: set('idée thèse affirmation allégation accusation rumeur argument hypothèse'),
  rejecting: set(
    'rejette rejetons rejettent rejeté conteste contestons contestent contesté réfute réfutons réfutent récuse récusons démens démentons',
  ),
  saying: set(
    'dire dit disent croire croit croient penser pense pensent prétendre prétend prétendent affirmer affirme affirment',
  ),
  misjudging: set(
    'faux absurde ridicule erreur mensonger fou stupide idiot naïf exagéré menti mentent malhonnête injuste prématuré',
  ),
  takingBack: phrases('à tort|faussement|autrefois'),
  thirds: set('il elle ils elles'),
  doubting: set('prétend prétendent prétendait prétendaient'),
  beside: set('ce comme quand si quoi'),
  prefixes: set('anti ex non pseudo quasi demi'),
};

export const FRENCH_CONTEXT: ContextWords = {
  ...PLAIN_CONTEXT,
  claims: CLAIMS,
  complementisers: set('que'),
  concord: true,
  selves: set('je nous'),
  selfTags: set('ai avons me moi on comme'),
  carriers: set(
    'que de à le la les un une est sont était sera va vais vont allons allez avons avez a ai ont dit dire disons prétendu ' +
      'prétendre pense pensons penser crois croyons croire vrai exact sûr certain certains convaincu convaincus prévu prévoyons ' +
      'question possible veux voulons veut vouloir souhaite souhaitons compte comptons peux peut pouvons encore plus toujours ' +
      'forcément nécessairement je nous il elle on ce cela y en cas dans promis annoncé décidé envisageons envisage',
  ),
  negatedNouns: set('intention raison preuve plan projet signe besoin question'),
  affirming: set('seulement uniquement simplement'),
  affirmingBefore: set('si pourquoi doute doutons doutent nie nions nient'),
  asides: set('comme franchement honnêtement malheureusement heureusement je nous il elle'),
  leads: phrases(
    'nie que|nient que|nié que|nions que|doute que|doutent que|doutons que|faux que|faux de dire que|impossible que|impossible de|' +
      'exclu que|exclu de|peu probable que|loin de|au lieu de|plutôt que de|refuse de|refusons de|refusé de|un mensonge que|' +
      'absurde de dire que|presque|au plus|au maximum|tout au plus|imaginez que|supposons que|comme si|à tort que',
  ),
  limits: phrases(
    'peut-être que|peut-être|seul|seule|seuls|seules|seulement|certains de|une partie de|la moitié de|peu de|moins de',
  ),
  hedges: phrases(
    'peut-être|sans doute|apparemment|prétendument|soi-disant|probablement|vraisemblablement|presque|paraît-il|' +
      'dit-on|à ma connaissance|à notre connaissance|en théorie|sur le papier|ou',
  ),
  measures: phrases('environ|quelque|près de|plus de|moins de|au moins|pas moins de|à peu près'),
  openingMeasures: phrases('autour de'),
  conditions: set('si'),
  noConditions: phrases(
    'vous voulez|je peux|je puis|je me souviens|je ne me trompe|on veut|vous me permettez|je comprends|on regarde|' +
      'je suis honnête|nécessaire|possible|bien',
  ),
  concessions: set('même comme sauf'),
  joiners: set('et mais alors donc or bien oui non'),
  questioners: set('est pensez croyez faut peut doit va pourquoi comment quand qui que'),
  factive: set('savez saviez sais rappelez souvenez vu entendu oublié'),
  possible: set('pourrait pourraient pourrions peut peuvent pouvons'),
  certain: set('va vont doit doivent allons devons'),
  viewers: set('certains beaucoup on critiques opposants gens adversaires experts tous rumeur rumeurs'),
  viewVerbs: set('disent dit prétendent prétend pensent croient affirment affirme'),
  closers: phrases(
    'pas|ou pas|pas vraiment|pas encore|pas du tout|au plus|au maximum|tout au plus|jamais|paraît-il|dit-on|disent certains|' +
      'prétendent certains|je ne crois pas|je ne pense pas|soi-disant',
  ),
  emptying: set('rien personne'),
  negatable: set('espère pense crois dirais veux peux'),
  tails: phrases(
    'si|sauf|sauf si|à moins que|à moins de|à condition que|à condition de|pourvu que|seulement si|mais seulement|' +
      'mais seulement si|mais pas|mais jamais|mais uniquement|tant que|excepté|hormis|en cas de|ce qui est faux|ce qui n est pas vrai|' +
      'ce qui ne est pas vrai|au plus|au maximum',
  ),
  fragments: phrases(
    'mais seulement|mais pas|mais jamais|seulement si|sauf si|à condition que|à condition de|pas vraiment|pas du tout|ou pas|' +
      'faux|absurde|je plaisante|à moins que',
  ),
  contrasts: set('mais pourtant cependant toutefois'),
  pronouns: set('je nous tu vous il elle ils elles on'),
  demonstratives: set('ce cela ça'),
  auxiliaries: set('est sont était étaient sera va vont peut doit ne'),
  untrue: phrases(
    'pas vrai|pas le cas|pas exact|est pas vrai|est pas le cas|est pas exact|faux|un mensonge|un mythe|absurde|inexact|une invention',
  ),
  rejecting: set('conteste rejette refuse réfute'),
  standIns: set('le cela ça pas plus faire'),
  keepsNegation: set(
    'au lieu presque loin maximum plus impossible exclu mensonge mythe doute doutent refuse refuser improbable',
  ),
  keepsCondition: set(
    'si sauf condition pourvu tant cas seulement mais pourrait pourraient serait aurait dépend',
  ),
  keepsView: set('certains critiques opposants rumeur rumeurs rejette rejeté conteste contesté pas jamais'),
};
