/** Polish. See `words.ts` for what each list is used for. */
import { combined, phrases, set } from '../lexicon/build.ts';
import { PLAIN_CLAIMS, PLAIN_CONTEXT } from './plain.ts';
import type { ContextWords } from './words.ts';

export const POLISH_CONTEXT: ContextWords = {
  ...PLAIN_CONTEXT,
  claims: {
    ...PLAIN_CLAIMS,
    open: [
      ...phrases(
        'mam nadzieję|mamy nadzieję|miał nadzieję|miała nadzieję|obawiam się|obawiamy się|boję się|obiecał|obiecała|obiecali|oby',
      ),
      ...combined('w', 'filmie|powieści|książce'),
      ...phrases('krążą plotki|śniło mi się|nie chcę wierzyć'),
    ],
    supposed: phrases('możliwe|prawdopodobne|być może|może być tak'),
  },
  complementisers: set('że czy żeby jakoby'),
  concord: true,
  selves: set('ja my'),
  selfTags: set('mi mnie nam się jak'),
  carriers: set(
    'że czy żeby tak prawda prawdą jest są był była było będzie powiedziałem powiedziałam powiedzieliśmy mówię mówimy mówić ' +
      'twierdziłem twierdziłam twierdzę twierdzimy obiecałem obiecałam obiecaliśmy planujemy planuję pewien pewna pewni ' +
      'przekonany przekonana sądzę sądzimy myślę myślimy uważam uważamy wierzę wierzymy chcę chcemy zamierzam zamierzamy ' +
      'mogę możemy może już zawsze koniecznie ja my się to w nigdy przypadek',
  ),
  negatedNouns: set('zamiaru powodu dowodu dowodów planów planu potrzeby mowy'),
  affirming: set('tylko jedynie'),
  affirmingBefore: set('czy dlaczego jeśli wątpię wątpimy zaprzeczam'),
  asides: set('jak szczerze niestety oczywiście ja my on ona'),
  leads: phrases(
    'nieprawda że|nieprawdą że|nieprawdą jest że|to nieprawda że|zaprzeczam że|zaprzeczamy że|zaprzecza że|wątpię że|wątpię czy|' +
      'wątpimy czy|wątpię żeby|bzdura że|kłamstwo że|kłamstwem jest że|niemożliwe że|niemożliwe żeby|wykluczone że|' +
      'wykluczone żeby|mało prawdopodobne że|mało prawdopodobne żeby|zamiast|prawie|niemal|najwyżej|wyobraźmy sobie że|' +
      'załóżmy że|jak gdyby|jakby|daleko od',
  ),
  limits: phrases(
    'może|być może|podobno|tylko|jedynie|wyłącznie|niektórzy z|niektóre z|część z|połowa z|niewielu z|mniej niż',
  ),
  hedges: phrases(
    'być może|może|podobno|rzekomo|prawdopodobnie|przypuszczalnie|chyba|prawie|niemal|jak mówią|o ile wiem|' +
      'o ile wiemy|w teorii|na papierze|lub|albo',
  ),
  measures: phrases('około|ponad|mniej niż|więcej niż|co najmniej|przynajmniej|jakieś'),
  openingMeasures: phrases('blisko'),
  conditions: set('jeśli jeżeli gdyby'),
  noConditions: phrases(
    'mogę|pan pozwoli|pani pozwoli|dobrze pamiętam|się nie mylę|chodzi o|mam być szczery|mam być szczera|trzeba',
  ),
  concessions: set('nawet choćby jak'),
  joiners: set('i ale więc a no tak nie'),
  questioners: set('czy dlaczego jak kiedy kto co myśli myślicie sądzi sądzicie'),
  factive: set('wie wiecie wiedział pamięta pamiętacie słyszał widział zapomniał'),
  possible: set('może mogą możemy mógłby mogłaby'),
  certain: set('musi muszą będzie będą'),
  viewers: set('niektórzy wielu krytycy przeciwnicy ludzie inni plotki eksperci wszyscy'),
  viewVerbs: set('mówią mówi twierdzą twierdzi sądzą myślą uważają'),
  closers: phrases(
    'nie|albo nie|jeszcze nie|wcale nie|najwyżej|nigdy|podobno|jak mówią|nie sądzę|nie wierzę|chyba nie',
  ),
  emptying: set('nic niczego nikt nikogo nikomu'),
  negatable: set('myślę sądzę chyba chcę mogę'),
  tails: phrases(
    'jeśli|jeżeli|o ile|chyba że|pod warunkiem że|pod warunkiem|tylko jeśli|ale tylko|ale tylko jeśli|ale nie|ale nigdy|' +
      'ale dopiero|oprócz|z wyjątkiem|dopóki|co jest nieprawdą|co nie jest prawdą|najwyżej|gdyby',
  ),
  fragments: phrases(
    'ale tylko|ale nie|ale nigdy|tylko jeśli|chyba że|pod warunkiem że|bzdura|nieprawda|albo nie|niezupełnie|żartuję|o ile',
  ),
  contrasts: set('ale jednak lecz'),
  pronouns: set('ja my ty wy on ona oni one'),
  demonstratives: set('to'),
  auxiliaries: set('jest są był była było nie'),
  untrue: phrases(
    'nieprawda|nie jest prawda|nie jest prawdą|nie prawda|bzdura|kłamstwo|jest kłamstwem|jest bzdurą|fałsz|wymysł',
  ),
  rejecting: set('zaprzeczam odrzucam kwestionuję odmawiam'),
  standIns: set('to tego tak już'),
  keepsNegation: set('zamiast prawie daleko najwyżej niemożliwe wykluczone kłamstwo wątpi odmawia nieprawda'),
  keepsCondition: set(
    'jeśli jeżeli gdyby o warunkiem warunek tylko ale chyba mógłby mogłaby zależy dopóki dopiero',
  ),
  keepsView: set(
    'niektórzy krytycy przeciwnicy inni plotki odrzucił odrzuciła zaprzeczył zaprzeczyła nie nigdy',
  ),
};
