/** Italian. See `words.ts` for what each list is used for. */
import { combined, phrases, set } from '../lexicon/build.ts';
import { PLAIN_CLAIMS, PLAIN_CONTEXT } from './plain.ts';
import type { ClaimWords, ContextWords } from './words.ts';

const CLAIMS: ClaimWords = {
  ...PLAIN_CLAIMS,
  open: [
    ...phrases('spero|speriamo|sperava|sperare|temo|temiamo|prego|preghiamo|promesso|dimostrare'),
    ...combined('il mio|il nostro|il|il suo', 'timore|sogno|sospetto|rischio|pericolo', 'è|era'),
    ...combined('nel', 'film|romanzo|libro|sogno'),
    ...phrases('si mormora|corre voce|ho sognato|mi rifiuto di credere'),
  ],
  supposed: phrases('possibile|probabile|può darsi|potrebbe darsi|potrebbe essere|può essere'),
  adversaries: set('critici oppositori avversari rivali nemici scettici detrattori'),
  falsehoods: set('mito bugia menzogna favola leggenda illusione errore bufala'),
  notions: set('idea tesi affermazione accusa voce argomento ipotesi'),
  rejecting: set(
    'respingo respinge respingono respingiamo respinto rifiuto rifiutiamo contesto contestiamo smentisco smentiamo confuto',
  ),
  saying: set('dire dice dicono credere crede credono pensare pensa pensano affermare afferma affermano'),
  misjudging: set(
    'falso assurdo ridicolo errore sbagliato stupido folle ingenuo prematuro ingiusto scorretto mentito',
  ),
  takingBack: phrases('a torto|falsamente|erroneamente'),
  prefixes: set('anti ex non pseudo quasi'),
};

export const ITALIAN_CONTEXT: ContextWords = {
  ...PLAIN_CONTEXT,
  claims: CLAIMS,
  complementisers: set('che'),
  concord: true,
  selves: set('io noi'),
  selfTags: set('ho abbiamo mi ci si come'),
  carriers: set(
    'che di a il lo la i gli le un una è sono era sarà va vanno ho ha abbiamo hanno detto dire diciamo dico sostenuto ' +
      'sostenere penso pensiamo pensare credo crediamo credere vero giusto esatto sicuro certo convinto convinti previsto ' +
      'possibile voglio vogliamo vuole volere intendo intendiamo posso possiamo può ancora più sempre necessariamente io noi ' +
      'si ci in caso promesso annunciato deciso prevediamo affatto mai',
  ),
  negatedNouns: set('intenzione ragione prova piano progetto segno bisogno motivo'),
  affirming: set('solo soltanto solamente semplicemente'),
  affirmingBefore: set('se perché dubbio dubito dubitiamo nego neghiamo'),
  asides: set('come francamente onestamente purtroppo fortunatamente io noi lui lei'),
  leads: phrases(
    'nego che|negano che|negato che|neghiamo che|dubito che|dubitano che|dubitiamo che|falso che|impossibile che|escluso che|' +
      'improbabile che|lungi da|invece di|anziché|piuttosto che|rifiuto di|rifiutiamo di|rifiutato di|una bugia che|' +
      'una menzogna che|assurdo dire che|quasi|al massimo|immaginate che|supponiamo che|come se|a torto che',
  ),
  limits: phrases(
    'forse|solo|soltanto|solamente|alcuni dei|alcune delle|una parte dei|metà dei|pochi dei|meno di',
  ),
  hedges: phrases(
    'forse|presumibilmente|apparentemente|probabilmente|quasi|a quanto pare|dicono|si dice|che io sappia|' +
      'in teoria|sulla carta|o|oppure',
  ),
  measures: phrases('circa|più di|meno di|almeno|oltre|fino a'),
  openingMeasures: phrases('intorno a'),
  conditions: set('se qualora purché'),
  noConditions: phrases(
    'mi permette|mi permettete|vuole|volete|posso|mi ricordo|non sbaglio|non erro|si vuole|guardiamo|possibile|necessario|' +
      'ricordo bene|devo essere sincero|devo essere sincera',
  ),
  concessions: set('anche come nemmeno neppure'),
  joiners: set('e ma allora dunque ora bene sì no'),
  questioners: set('pensate credete pensa crede bisogna può deve perché come quando chi che'),
  factive: set('sapete sapevate sa ricordate visto sentito dimenticato'),
  possible: set('potrebbe potrebbero potremmo può possono possiamo'),
  certain: set('deve devono dobbiamo'),
  viewers: set('alcuni molti critici oppositori gente avversari esperti tutti voci qualcuno'),
  viewVerbs: set('dicono dice sostengono sostiene pensano credono affermano afferma'),
  closers: phrases(
    'no|o no|non proprio|non ancora|non del tutto|al massimo|mai|si dice|dicono alcuni|non credo|non penso|nient affatto',
  ),
  emptying: set('niente nulla nessuno'),
  negatable: set('spero penso credo direi voglio posso'),
  tails: phrases(
    'se|solo se|soltanto se|a meno che|a condizione che|a patto che|purché|ma solo|ma solo se|ma soltanto se|ma non|ma mai|' +
      'finché|tranne|tranne se|salvo|eccetto|in caso di|il che è falso|il che non è vero|al massimo',
  ),
  fragments: phrases(
    'ma solo|ma non|ma mai|solo se|a meno che|a condizione che|a patto che|non proprio|o no|falso|assurdo|scherzo|tranne se',
  ),
  contrasts: set('ma però tuttavia eppure'),
  pronouns: set('io noi tu voi lui lei loro'),
  demonstratives: set('questo ciò quello'),
  auxiliaries: set('è sono era erano sarà può deve non'),
  untrue: phrases(
    'non vero|non è vero|è falso|è una bugia|è una menzogna|è assurdo|falso|una bugia|una menzogna|assurdo|un invenzione',
  ),
  rejecting: set('contesto respingo rifiuto smentisco'),
  standIns: set('lo questo così più farlo'),
  keepsNegation: set(
    'invece quasi lungi massimo più impossibile escluso bugia dubbio dubita rifiuta improbabile falso',
  ),
  keepsCondition: set(
    'se purché condizione patto caso solo soltanto ma potrebbe potrebbero sarebbe avrebbe dipende',
  ),
  keepsView: set(
    'alcuni critici oppositori voci respinge respinto contesta contestato smentisce smentito non mai',
  ),
};
