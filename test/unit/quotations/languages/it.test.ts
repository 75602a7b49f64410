import assert from 'node:assert/strict';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';
import { proseOf } from '../helpers.ts';

const find = (text: string): ReturnType<typeof findQuotations> => findQuotations(proseOf(text), 'it');

/** Who said each quotation; null where nobody is named for sure enough, an unnamed source in brackets. */
const speakers = (text: string): (string | null)[] =>
  find(text).quotations.map(({ speaker }) => {
    if (!speaker || speaker.confidence < 0.5) return null;
    return speaker.unnamed ? `(${speaker.name})` : speaker.name;
  });

const hit = (text: string, ...expected: (string | null)[]): void => {
  assert.deepEqual(speakers(text), expected, text);
};

/** Nothing in the text is speech; the reason of each marked stretch. */
const silent = (text: string, ...reasons: string[]): void => {
  const { quotations, skipped } = find(text);
  assert.deepEqual(
    quotations.map((quotation) => quotation.text),
    [],
    text,
  );
  assert.deepEqual(
    skipped.map(({ reason }) => reason),
    reasons,
    text,
  );
};

/** Whoever is named, it is not for sure. */
const unsure = (text: string): void => {
  for (const { speaker } of find(text).quotations) assert.ok((speaker?.confidence ?? 0) < 0.9, text);
};

describe('Italian: reporting words', () => {
  it('takes the subject behind the verb', () => {
    hit(
      '«Apriremo a giugno», ha dichiarato Chiara Venturi, che è succeduta a Gianni Moretti.',
      'Chiara Venturi',
    );
    hit('«Apriremo a giugno», spiega la sindaca di Vareto, Chiara Venturi.', 'Chiara Venturi');
    hit('«Reggerà?», si chiede Chiara Venturi, comandante del porto.', 'Chiara Venturi');
    hit('«Non è andata bene», si è lamentata Chiara Venturi.', 'Chiara Venturi');
    hit('«Basta!» ha gridato Chiara Venturi dal palco.', 'Chiara Venturi');
    hit('Come spiega Chiara Venturi, «servirà tempo per rifare tutto».', 'Chiara Venturi');
    hit('A Vareto «abbiamo perso tutto», racconta Gianni Moretti.', 'Gianni Moretti');
  });

  it('takes the subject behind whom it was said to', () => {
    hit('«Siamo pronti», ha annunciato all’Ansa il prefetto Gianni Moretti.', 'Gianni Moretti');
    hit('«Siamo pronti», ha detto ieri al Corriere Chiara Venturi.', 'Chiara Venturi');
    hit('«Il traghetto è in ritardo», gli ha risposto Chiara Venturi.', 'Chiara Venturi');
  });

  it('takes the subject before the verb and its pronouns', () => {
    hit('Chiara Venturi ha dichiarato: «Apriremo a giugno».', 'Chiara Venturi');
    hit('Interpellata da Gianni Moretti, Chiara Venturi ha risposto: «Non lo sappiamo».', 'Chiara Venturi');
    hit('Chiara Venturi lo ha definito «un bugiardo molto pericoloso».', 'Chiara Venturi');
    hit('Il sindaco Gianni Moretti si è rallegrato: «È una bella vittoria».', 'Gianni Moretti');
    hit('Gianni Moretti si è detto «molto preoccupato per il futuro».', 'Gianni Moretti');
  });

  it('takes the one who acts in a passive', () => {
    hit('Il progetto è stato definito «una pura follia» da Gianni Moretti.', 'Gianni Moretti');
    hit('Una riforma definita «ingiusta e sbagliata» da Gianni Moretti sarà votata.', 'Gianni Moretti');
  });

  it('tells the office and its place from the person', () => {
    hit('Il sindaco di Vareto Gianni Moretti ha detto: «Apriremo presto il molo».', 'Gianni Moretti');
    hit('«Apriremo presto il molo», dice il ministro dell’Interno Gianni Moretti.', 'Gianni Moretti');
    hit('«Apriremo presto», attacca il segretario della Cgil Gianni Moretti.', 'Gianni Moretti');
  });

  it('takes those according to whom it is', () => {
    hit('Secondo Chiara Venturi, il molo «è stato ridipinto due volte».', 'Chiara Venturi');
    hit('A detta di Gianni Moretti, il molo «è stato ridipinto due volte».', 'Gianni Moretti');
    hit('Stando a Gianni Moretti, il molo «è stato ridipinto due volte».', 'Gianni Moretti');
    hit('Il secondo governo Moretti «non è mai nato», ha detto Chiara Venturi.', 'Chiara Venturi');
  });

  it('links the pieces of a split quotation', () => {
    const text = '«Il molo», ha spiegato Chiara Venturi, «ha più di cent’anni».';
    hit(text, 'Chiara Venturi', 'Chiara Venturi');
    assert.deepEqual(
      find(text).quotations.map(({ continues }) => continues),
      [null, 0],
    );
  });

  it('parts reporting words inside the marks from what is said', () => {
    const text = '«Il molo - ha spiegato Chiara Venturi - ha cent’anni e va rifatto».';
    hit(text, 'Chiara Venturi', 'Chiara Venturi');
    assert.deepEqual(
      find(text).quotations.map((quotation) => quotation.text),
      ['Il molo', 'ha cent’anni e va rifatto'],
    );
    hit('«Il molo, ha spiegato Chiara Venturi, ha cent’anni».', 'Chiara Venturi', 'Chiara Venturi');
  });

  it('reads every kind of marks', () => {
    hit('"Apriremo a giugno", ha detto Chiara Venturi.', 'Chiara Venturi');
    hit('“Apriremo a giugno”, ha detto Massimo D’Alessi.', 'Massimo D’Alessi');
    hit('"Apriremo a giugno" - ha detto Chiara Venturi.', 'Chiara Venturi');
  });

  it('takes a lead-in without a verb', () => {
    hit('Gianni Moretti: «Apriremo presto il molo».', 'Gianni Moretti');
    hit('Così Gianni Moretti: «Apriremo presto il molo».', 'Gianni Moretti');
  });

  it('is sure of a plain tag', () => {
    const [quotation] = find('«Apriremo a giugno», ha dichiarato Chiara Venturi.').quotations;
    assert.ok((quotation?.speaker?.confidence ?? 0) >= 0.98);
  });
});

describe('Italian: pronouns, offices and carried speakers', () => {
  it('resolves a pronoun by its gender', () => {
    hit(
      'Chiara Venturi ha incontrato Gianni Moretti lunedì. «Non so niente», ha detto lei.',
      'Chiara Venturi',
    );
    hit(
      'Chiara Venturi ha incontrato Gianni Moretti lunedì. «Non so niente», ha detto lui.',
      'Gianni Moretti',
    );
  });

  it('gives a verb without a subject the one before it', () => {
    hit('Chiara Venturi ha parlato lunedì. «Non so niente di preciso», ha aggiunto.', 'Chiara Venturi');
    hit(
      'Chiara Venturi è sindaca da un anno. «Il molo - spiega - va rifatto».',
      'Chiara Venturi',
      'Chiara Venturi',
    );
    hit('Gianni Moretti è arrivato alle otto. «Non sappiamo niente», hanno spiegato.', null);
  });

  it('knows the one who holds an office', () => {
    hit(
      'Il presidente Gianni Moretti ha detto no. «È tutto pronto», insiste il presidente.',
      'Gianni Moretti',
    );
  });

  it('carries the speaker over', () => {
    hit(
      '«Bisogna partire», ha gridato Chiara Venturi. «Non c’è più speranza».',
      'Chiara Venturi',
      'Chiara Venturi',
    );
  });

  it('describes those who have no name', () => {
    hit('«Nessuno l’ha provata», raccontano alcuni operai. Chiara Venturi è partita.', '(alcuni operai)');
    hit(
      '«Nessuno l’ha provata», assicura un portavoce della compagnia. Chiara Venturi è partita.',
      '(un portavoce della compagnia)',
    );
    hit(
      '«La valvola era dipinta di nero», afferma il rapporto della commissione. Chiara Venturi tace.',
      'il rapporto della commissione',
    );
  });
});

describe('Italian: silence', () => {
  it('takes no title or name for speech', () => {
    silent('Gianni Moretti ha pubblicato un libro intitolato «Gli anni perduti».', 'title');
    silent('Gianni Moretti ha presentato il film «Le ore lente» a Vareto.', 'title');
    silent('Il comitato «Salviamo il molo» ha manifestato lunedì.', 'title');
  });

  it('takes no term, nickname, sign or distance for speech', () => {
    silent('I «gilet arancioni» si sono riuniti a Vareto.', 'scare');
    silent('Il cosiddetto «miracolo» non c’è stato.', 'scare');
    silent('Il termine «riforma» non piace a Gianni Moretti.', 'term');
    silent('Portava un cartello con la scritta «No al porto».', 'sign');
    silent('Il motto «Libertà e pazienza» orna la facciata.', 'motto');
    silent('Gianni «Giannino» Moretti è andato in pensione.', 'nickname');
  });

  it('names nobody where nobody is named', () => {
    hit('«Passo davanti a quel molo ogni giorno».', null);
    hit('«Nessun commento per ora», fanno sapere dalla questura. Gianni Moretti è partito.', null);
    hit('«Non so niente di preciso», ha detto lei.', null);
  });

  it('takes no name inside the marks, and nobody who was spoken to', () => {
    hit('«Grazie, Gianni Moretti, di tutto», ha detto Chiara Venturi.', 'Chiara Venturi');
    hit('«Il traghetto è in ritardo», ha detto Chiara Venturi a Gianni Moretti.', 'Chiara Venturi');
    hit('«Apriremo presto il molo», ha detto a Chiara Venturi.', null);
    hit('Gianni Moretti ha chiesto a Chiara Venturi: «Quando aprirete?».', 'Gianni Moretti');
    unsure('Ha cercato Gianni Moretti. «Non si apre più», gli ha detto.');
  });

  it('takes nobody whom the speaker only belongs to', () => {
    hit('«Apriremo presto», ha detto l’avvocato di Chiara Venturi.', 'l’avvocato di Chiara Venturi');
    hit(
      '«Nessuno l’ha provata», ha detto la portavoce dei vigili del fuoco.',
      'la portavoce dei vigili del fuoco',
    );
  });

  it('is not sure where a verb has its object, or tells of the words of another', () => {
    for (const text of [
      'Gianni Moretti accusa Chiara Venturi: «Non ha mai voluto il molo».',
      'Chiara Venturi ha ricordato le parole di Gianni Moretti: «Non si apre più il molo».',
      'Gianni Moretti, che Chiara Venturi ha definito «un bugiardo senza vergogna», non ha risposto.',
    ])
      unsure(text);
  });

  it('takes no place for a person', () => {
    hit('A Milano «hanno chiuso tutto», racconta un residente.', '(un residente)');
  });

  it('stays undecided between two evenly named', () => {
    hit('Chiara Venturi ha incontrato Elena Marchesi lunedì. «Non so niente», ha detto lei.', null);
  });

  it('is not sure of a speaker without reporting words', () => {
    unsure('Per Gianni Moretti «è una scelta sbagliata».');
    unsure('«È tutto pronto per la festa». Gianni Moretti sistema le sedie.');
  });
});
