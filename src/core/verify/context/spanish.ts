/** Spanish. See `words.ts` for what each list is used for. */
import { combined, phrases, set } from '../lexicon/build.ts';
import { PLAIN_CLAIMS, PLAIN_CONTEXT } from './plain.ts';
import type { ClaimWords, ContextWords } from './words.ts';

const CLAIMS: ClaimWords = {
  ...PLAIN_CLAIMS,
  open: [
    ...phrases(
      'espero|esperamos|esperaba|esperar|ojalá|rezo|rezamos|temo|tememos|prometió|prometieron|demostrar|asegurarnos de|asegurarse de',
    ),
    ...combined('mi|nuestro|el|su', 'temor|miedo|sueño|riesgo|peligro', 'es|era'),
    ...combined('en la|en esa', 'película|novela|obra'),
    ...combined('en el|en ese', 'libro|sueño'),
    ...phrases('se rumorea|corre el rumor de|corre el rumor|soñé|me niego a creer|nos negamos a creer'),
  ],
  supposed: phrases('posible|probable|concebible|puede ser|podría ser'),
  adversaries: set('críticos opositores adversarios rivales enemigos escépticos detractores'),
  falsehoods: set('mito mentira falacia ilusión bulo error'),
  notions: set('idea tesis afirmación acusación rumor argumento teoría'),
  rejecting: set(
    'rechazo rechaza rechazan rechazamos rechazado desmiento desmentimos refuto refutamos cuestiono cuestionamos',
  ),
  saying: set(
    'decir dice dicen creer cree creen pensar piensa piensan afirmar afirma afirman sostener sostiene',
  ),
  misjudging: set(
    'falso absurdo ridículo error mentira tonto ingenuo prematuro injusto equivocado mintió mintieron mienten',
  ),
  takingBack: phrases('falsamente|erróneamente'),
  prefixes: set('anti ex no pseudo cuasi'),
};

export const SPANISH_CONTEXT: ContextWords = {
  ...PLAIN_CONTEXT,
  claims: CLAIMS,
  complementisers: set('que'),
  concord: true,
  selves: set('yo nosotros'),
  selfTags: set('he hemos me nos se como'),
  carriers: set(
    'que de a el la los un una es son era será va voy vamos van hemos he ha han dicho decir digo decimos dije dijimos pienso ' +
      'pensamos creo creemos creer verdad cierto seguro segura seguros convencido convencidos previsto prevemos cuestión posible ' +
      'quiero queremos quiere querer puedo podemos puede pueden pretendo pretendemos todavía aún ya más siempre ' +
      'necesariamente yo nosotros él ella se lo en caso hay intención planes prometido prometimos decidido contemplamos afirmo',
  ),
  negatedNouns: set('intención razón prueba pruebas plan planes indicio indicios necesidad motivo'),
  affirming: set('solo sólo solamente únicamente simplemente'),
  affirmingBefore: set('si porque'),
  asides: set('como francamente sinceramente desgraciadamente afortunadamente yo nosotros'),
  leads: phrases(
    'niego que|niega que|niegan que|negamos que|dudo que|duda que|dudan que|dudamos que|falso que|falso decir que|mentira que|' +
      'imposible que|imposible|descartado que|improbable que|lejos de|en lugar de|en vez de|antes que|me niego a|nos negamos a|' +
      'se niega a|absurdo decir que|casi|como máximo|a lo sumo|imagine que|imaginemos que|supongamos que|como si|un mito que',
  ),
  limits: phrases(
    'quizá|quizás|tal vez|a lo mejor|solo|sólo|solamente|únicamente|algunos de|algunas de|parte de|la mitad de|pocos de|menos de',
  ),
  hedges: phrases(
    'quizá|quizás|tal vez|supuestamente|presuntamente|aparentemente|probablemente|posiblemente|casi|según dicen|' +
      'que yo sepa|que sepamos|dicen|se dice|en teoría|sobre el papel|o|u',
  ),
  measures: phrases('unos|unas|cerca de|alrededor de|aproximadamente|más de|menos de|al menos|por lo menos'),
  openingMeasures: phrases('casi'),
  conditions: set('si'),
  noConditions: phrases(
    'usted quiere|ustedes quieren|me permite|me permiten|puedo|mal no recuerdo|no me equivoco|se quiere|soy sincero|soy sincera|' +
      'miramos|es posible|hace falta|bien',
  ),
  concessions: set('incluso aun aunque como salvo'),
  joiners: set('y pero entonces pues bueno sí'),
  questioners: set('cree creen piensa piensan es son será puede debe va por cómo cuándo quién qué'),
  factive: set('sabe saben sabía recuerda recuerdan visto oído olvidado'),
  possible: set('podría podrían podríamos puede pueden podemos'),
  certain: set('va van debe deben vamos debemos'),
  viewers: set('algunos muchos dicen críticos opositores gente adversarios expertos todos rumor rumores'),
  viewVerbs: set('dicen dice afirman afirma piensan creen sostienen aseguran'),
  closers: phrases(
    'no|o no|no realmente|todavía no|aún no|en absoluto|como máximo|a lo sumo|nunca|jamás|dicen|dicen algunos|no lo creo|' +
      'supuestamente|si acaso',
  ),
  emptying: set('nada nadie'),
  negatable: set('espero creo pienso digo'),
  tails: phrases(
    'si|salvo|salvo que|salvo si|excepto|a menos que|a no ser que|siempre que|siempre y cuando|con la condición de|sólo si|solo si|' +
      'pero solo|pero sólo|pero solo si|pero no|pero nunca|pero únicamente|mientras|en caso de|lo que no es verdad|lo cual es falso|' +
      'lo que es falso|lo cual no es cierto|como máximo|a lo sumo',
  ),
  fragments: phrases(
    'pero solo|pero sólo|pero no|pero nunca|solo si|sólo si|salvo que|siempre que|a menos que|no realmente|en absoluto|o no|' +
      'falso|mentira|es broma|absurdo',
  ),
  contrasts: set('pero aunque sin'),
  pronouns: set('yo nosotros tú usted ustedes él ella ellos ellas'),
  demonstratives: set('eso esto ello'),
  auxiliaries: set('es son era eran será va van puede debe no'),
  untrue: phrases('falso|mentira|una mentira|un mito|absurdo|un invento|incierto'),
  rejecting: set('rechazo niego discrepo dudo'),
  standIns: set('lo eso más hacerlo'),
  keepsNegation: set(
    'lugar vez casi lejos máximo imposible mentira mito duda dudan descartó descartado improbable',
  ),
  keepsCondition: set(
    'si salvo condición siempre mientras caso solo sólo pero podría podrían sería habría depende',
  ),
  keepsView: set('algunos críticos opositores rumor rumores rechaza rechazó niega negó no nunca'),
};
