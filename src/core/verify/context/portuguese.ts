/** Portuguese. See `words.ts` for what each list is used for. */
import { combined, phrases, set } from '../lexicon/build.ts';
import { PLAIN_CLAIMS, PLAIN_CONTEXT } from './plain.ts';
import type { ClaimWords, ContextWords } from './words.ts';

const CLAIMS: ClaimWords = {
  ...PLAIN_CLAIMS,
  open: [
    ...phrases('espero|esperamos|esperava|esperar|oxalá|tomara|temo|tememos|prometeu|prometeram|provar'),
    ...combined('o meu|meu|o nosso|nosso|o', 'medo|receio|sonho|risco|perigo', 'é|era'),
    ...combined('no', 'filme|livro|romance|sonho'),
    ...phrases('corre o boato de|sonhei|me recuso a acreditar|recuso-me a acreditar'),
  ],
  supposed: phrases('possível|provável|concebível|pode ser|poderia ser'),
  adversaries: set('críticos opositores adversários rivais inimigos céticos detratores'),
  falsehoods: set('mito mentira falácia ilusão erro'),
  notions: set('ideia tese afirmação acusação boato argumento'),
  rejecting: set(
    'rejeito rejeita rejeitam rejeitamos rejeitado desminto desmentimos refuto refutamos contesto contestamos',
  ),
  saying: set('dizer diz dizem acreditar acredita acreditam pensar pensa achar acham afirmar afirma afirmam'),
  misjudging: set(
    'falso absurdo ridículo erro errado mentira tolo ingênuo prematuro injusto mentiram mentiu',
  ),
  takingBack: phrases('falsamente|erradamente|injustamente'),
  prefixes: set('anti ex não pseudo quase'),
};

export const PORTUGUESE_CONTEXT: ContextWords = {
  ...PLAIN_CONTEXT,
  claims: CLAIMS,
  complementisers: set('que'),
  concord: true,
  selves: set('eu nós'),
  selfTags: set('tenho temos me nos se como'),
  carriers: set(
    'que de a o os as um uma é são era será vai vamos vão tenho tem temos têm dito dizer dizemos digo disse dissemos afirmei ' +
      'penso pensamos pensar acho achamos acredito acreditamos acreditar verdade certo correto exato seguro convencido ' +
      'convencidos previsto possível quero queremos quer querer pretendo pretendemos posso podemos pode ainda mais sempre ' +
      'necessariamente eu nós se em caso prometi prometemos prometido anunciado decidido jamais',
  ),
  negatedNouns: set('intenção razão prova plano projeto sinal necessidade motivo'),
  affirming: set('só somente apenas simplesmente'),
  affirmingBefore: set('se porque dúvida duvido duvidamos nego negamos'),
  asides: set('como francamente honestamente infelizmente felizmente eu nós ele ela'),
  leads: phrases(
    'nego que|negam que|negou que|negamos que|duvido que|duvidam que|duvidamos que|falso que|mentira que|impossível que|' +
      'improvável que|excluído que|longe de|em vez de|em lugar de|recuso a|recusamos a|recusou|absurdo dizer que|quase|' +
      'no máximo|imaginem que|suponhamos que|como se',
  ),
  limits: phrases('talvez|só|somente|apenas|alguns dos|algumas das|parte dos|metade dos|poucos dos|menos de'),
  hedges: phrases(
    'talvez|supostamente|alegadamente|aparentemente|provavelmente|possivelmente|quase|ao que parece|dizem|diz-se|' +
      'que eu saiba|em teoria|no papel|ou',
  ),
  measures: phrases('cerca de|aproximadamente|mais de|menos de|pelo menos|ao menos|uns|umas'),
  openingMeasures: phrases('quase'),
  conditions: set('se caso'),
  noConditions: phrases(
    'me permite|me permitem|quiser|quiserem|posso|bem me lembro|me lembro|não me engano|olharmos|possível|necessário|for preciso',
  ),
  concessions: set('mesmo como nem até'),
  joiners: set('e mas então pois agora bem sim não'),
  questioners: set('acham acredita acreditam pensam pode deve porque como quando quem que será'),
  factive: set('sabem sabiam sabe lembram visto ouvido esquecido'),
  possible: set('poderia poderiam poderíamos pode podem podemos'),
  certain: set('vai vão deve devem devemos vamos'),
  viewers: set('alguns muitos críticos opositores gente adversários especialistas todos boatos rumores'),
  viewVerbs: set('dizem diz afirmam afirma acham acreditam pensam alegam alega'),
  closers: phrases(
    'não|ou não|não mesmo|ainda não|não de todo|no máximo|nunca|jamais|dizem|dizem alguns|acho que não|creio que não|diz-se',
  ),
  emptying: set('nada ninguém'),
  negatable: set('espero acho penso creio diria quero posso'),
  tails: phrases(
    'se|só se|somente se|a menos que|a não ser que|desde que|contanto que|mas só|mas só se|mas apenas|mas apenas se|mas não|' +
      'mas nunca|enquanto|exceto|exceto se|salvo se|em caso de|o que é falso|o que não é verdade|no máximo|com a condição de que',
  ),
  fragments: phrases(
    'mas só|mas não|mas nunca|só se|a menos que|a não ser que|desde que|não mesmo|ou não|falso|mentira|absurdo|exceto se',
  ),
  contrasts: set('mas porém contudo todavia'),
  pronouns: set('eu nós tu você vocês ele ela eles elas'),
  demonstratives: set('isso isto aquilo'),
  auxiliaries: set('é são era eram será pode deve não'),
  untrue: phrases(
    'não é verdade|não é verdadeiro|é falso|é mentira|é uma mentira|é absurdo|falso|mentira|uma mentira|absurdo|uma invenção',
  ),
  rejecting: set('contesto rejeito recuso desminto discordo'),
  standIns: set('isso o mais fazer'),
  keepsNegation: set('vez quase longe máximo mais impossível mentira dúvida duvida recusa improvável falso'),
  keepsCondition: set(
    'se caso desde condição só somente apenas mas poderia poderiam seria teria depende contanto',
  ),
  keepsView: set(
    'alguns críticos opositores boatos rumores rejeita rejeitou contesta contestou desmente desmentiu não nunca',
  ),
};
