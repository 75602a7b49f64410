import assert from 'node:assert/strict';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';
import { proseOf } from '../helpers.ts';

const find = (text: string): ReturnType<typeof findQuotations> => findQuotations(proseOf(text), 'fr');

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

describe('French: reporting words', () => {
  it('takes the subject behind the verb', () => {
    hit(
      '« Nous ouvrirons en juin », a déclaré Claire Vasseur, qui a succédé à Jean Morel.',
      'Claire Vasseur',
    );
    hit('« Nous ouvrirons en juin », explique la maire de Vareth, Claire Vasseur.', 'Claire Vasseur');
    hit('« Tiendra-t-il ? », s’interroge Claire Vasseur, la capitaine du port.', 'Claire Vasseur');
    hit('« C’est fini ! », s’est exclamée Claire Vasseur devant Jean Morel.', 'Claire Vasseur');
    hit('Comme l’explique Claire Vasseur, « il faudra du temps pour tout refaire ».', 'Claire Vasseur');
    hit('À Vareth, « on a tout perdu », raconte Jean Morel.', 'Jean Morel');
  });

  it('takes the subject behind whom it was said to', () => {
    hit('« Nous ouvrirons bientôt », a déclaré à l’AFP Claire Vasseur.', 'Claire Vasseur');
    hit(
      '« Nous ouvrirons bientôt », a déclaré mardi à la presse la ministre Claire Vasseur.',
      'Claire Vasseur',
    );
    hit('« Le ferry est en retard », lui a répondu Claire Vasseur.', 'Claire Vasseur');
  });

  it('takes the subject before the verb and its pronouns', () => {
    hit('Claire Vasseur a déclaré : « Nous ouvrirons en juin. »', 'Claire Vasseur');
    hit('Interrogée par Jean Morel, Claire Vasseur a répondu : « Nous ne savons pas. »', 'Claire Vasseur');
    hit('Claire Vasseur l’a qualifié de « menteur professionnel et dangereux ».', 'Claire Vasseur');
    hit('Le maire, Jean Morel, s’est félicité : « C’est une belle victoire. »', 'Jean Morel');
    hit('Jean Morel s’est dit « très inquiet pour la suite ».', 'Jean Morel');
    hit(
      'Jean Morel, qui dirige le port, a précisé que le quai « ne rouvrira pas avant juin ».',
      'Jean Morel',
    );
  });

  it('takes the one who acts in a passive', () => {
    hit('La réforme, jugée « injuste et brutale » par Jean Morel, sera votée lundi.', 'Jean Morel');
    hit('Le projet a été qualifié de « folie pure et simple » par Jean Morel.', 'Jean Morel');
  });

  it('tells the office and its place from the person', () => {
    hit('Le maire de Vareth Jean Morel a déclaré : « Nous ouvrirons bientôt le quai. »', 'Jean Morel');
    hit('« Nous ouvrirons bientôt », a déclaré le député LR Jean Morel.', 'Jean Morel');
    hit(
      '« Nous ouvrirons bientôt », a déclaré jeudi sur France Inter le ministre de l’Intérieur Jean Morel.',
      'Jean Morel',
    );
  });

  it('takes those according to whom it is', () => {
    hit('Selon Claire Vasseur, le quai « a été repeint deux fois ».', 'Claire Vasseur');
    hit('D’après Jean Morel, le quai « a été repeint deux fois ».', 'Jean Morel');
    hit('Le quai est, selon les mots de Jean Morel, « un gouffre sans fond ».', 'Jean Morel');
  });

  it('links the pieces of a split quotation', () => {
    const text = '« Le quai », a expliqué Claire Vasseur, « est vieux de cent ans. »';
    hit(text, 'Claire Vasseur', 'Claire Vasseur');
    assert.deepEqual(
      find(text).quotations.map(({ continues }) => continues),
      [null, 0],
    );
  });

  it('parts reporting words inside the marks from what is said', () => {
    hit('« Le quai, a expliqué Claire Vasseur, est vieux de cent ans. »', 'Claire Vasseur', 'Claire Vasseur');
    assert.deepEqual(
      find('« Le quai, a expliqué Claire Vasseur, est vieux de cent ans. »').quotations.map(
        ({ text }) => text,
      ),
      ['Le quai,', 'est vieux de cent ans.'],
    );
    hit('« Le quai, cher Jean Morel, est vieux de cent ans », a dit Claire Vasseur.', 'Claire Vasseur');
  });

  it('hears a dialogue of dashes', () => {
    hit(
      '— Vous viendrez demain ? demanda Claire Vasseur.\n— Oui, répondit Jean Morel, si la mer le permet.',
      'Claire Vasseur',
      'Jean Morel',
      'Jean Morel',
    );
    hit('– du pain\n– du beurre\n– trois citrons');
  });

  it('reads every kind of marks', () => {
    hit('"Nous ouvrirons en juin", a déclaré Claire Vasseur.', 'Claire Vasseur');
    hit('“Nous ouvrirons en juin”, a déclaré M. Morel.', 'Morel');
    hit('«Nous ouvrirons en juin», a déclaré Paul d’Aubrac.', 'Paul d’Aubrac');
  });

  it('takes a lead-in or a credit without a verb', () => {
    hit('Jean Morel : « Nous ouvrirons en juin. »', 'Jean Morel');
    hit('« Nous ouvrirons en juin. » – Jean Morel, maire de Vareth', 'Jean Morel');
  });

  it('is sure of a plain tag', () => {
    const [quotation] = find('« Nous ouvrirons en juin », a déclaré Claire Vasseur.').quotations;
    assert.ok((quotation?.speaker?.confidence ?? 0) >= 0.98);
  });
});

describe('French: pronouns, offices and carried speakers', () => {
  it('resolves a pronoun behind the verb by its gender', () => {
    hit(
      'Claire Vasseur a rencontré Jean Morel lundi. « On ne m’a rien dit », a-t-elle affirmé.',
      'Claire Vasseur',
    );
    hit('Claire Vasseur a rencontré Jean Morel lundi. « On ne m’a rien dit », affirme-t-il.', 'Jean Morel');
    hit(
      'Claire Vasseur habite Vareth. Elle raconte : « Je suis venue seule, sans rien dire. »',
      'Claire Vasseur',
    );
  });

  it('knows a subject between the auxiliary and its participle', () => {
    hit(
      'Jean Morel est arrivé lundi. « Nous avons attendu, a-t-il raconté, et personne n’est venu. »',
      'Jean Morel',
      'Jean Morel',
    );
    hit('Jean Morel est arrivé lundi. « Nous avons attendu toute la nuit », s’est-il exclamé.', 'Jean Morel');
  });

  it('knows the one who holds an office', () => {
    hit('Le directeur du port, Karim Belkacem, se veut rassurant : « Tout est prêt. »', 'Karim Belkacem');
    hit('« C’est fini », lâche l’avocate de Jean Morel, Me Sophie Brunel.', 'Sophie Brunel');
    hit(
      'Le président Jean Morel a dit non. « Tout est prêt pour demain », insiste le président.',
      'Jean Morel',
    );
  });

  it('carries the speaker over', () => {
    hit(
      '« Il faut partir », a crié Claire Vasseur. « Il n’y a plus d’espoir. »',
      'Claire Vasseur',
      'Claire Vasseur',
    );
  });

  it('describes those who have no name', () => {
    hit('« Personne ne l’a testée », racontent des ouvriers. Claire Vasseur est partie.', '(des ouvriers)');
    hit('« Personne ne l’a testée », a soufflé un élu. Claire Vasseur est partie.', '(un élu)');
    hit(
      '« Personne ne l’a testée », assure un porte-parole de la compagnie. Claire Vasseur est partie.',
      '(un porte-parole de la compagnie)',
    );
    hit(
      '« La soupape était peinte », indique le rapport d’enquête. Sa présidente, Claire Vasseur, parlera plus tard.',
      'le rapport d’enquête',
    );
  });
});

describe('French: silence', () => {
  it('takes no title of a work for speech', () => {
    silent('Le collectif « Sauvons le quai » a manifesté lundi.', 'title');
    silent('Elle a lu « Le Grand Silence » avant de partir.', 'title');
    silent('Jean Morel a publié un livre intitulé « Les années perdues ».', 'title');
    silent('Claire Vasseur joue dans le film « La mer monte ».', 'title');
  });

  it('takes no term, nickname, sign or distance for speech', () => {
    silent('Les « gilets orange » se sont réunis à Vareth.', 'scare');
    silent('Le soi-disant « miracle » n’a pas eu lieu.', 'scare');
    silent('Le terme « réforme » ne plaît pas à Jean Morel.', 'term');
    silent('Il portait une pancarte « Non au port ».', 'sign');
    silent('La devise « Liberté et patience » orne la façade.', 'motto');
    silent('Jean « Jeannot » Morel a pris sa retraite.', 'nickname');
  });

  it('names nobody where nobody is named', () => {
    hit('« Je passe devant ce quai tous les jours. »', null);
    hit('« Rien n’est signé », précise-t-on à la mairie. Jean Morel est parti.', null);
    hit('« Je suis venue seule », raconte-t-elle.', null);
  });

  it('takes no name inside the marks, and nobody who was spoken to', () => {
    hit('« Merci, Jean Morel, pour tout », a dit Claire Vasseur.', 'Claire Vasseur');
    hit('« Le ferry est en retard », a dit Claire Vasseur à Jean Morel.', 'Claire Vasseur');
    hit('« Le ferry est en retard », a-t-on dit à Jean Morel.', null);
    hit('Jean Morel a demandé à Claire Vasseur : « Quand ouvrirez-vous ? »', 'Jean Morel');
  });

  it('takes nobody whom the speaker only belongs to', () => {
    hit('« Nous ouvrirons bientôt », a déclaré l’avocat de Claire Vasseur.', 'l’avocat de Claire Vasseur');
    hit('« Personne ne l’a testée », a assuré la porte-parole des pompiers.', 'la porte-parole des pompiers');
  });

  it('is not sure where a verb has its object, or tells of the words of another', () => {
    for (const text of [
      'Jean Morel accuse Claire Vasseur : « Elle n’a jamais voulu du quai. »',
      'Claire Vasseur a rappelé les mots de Jean Morel : « On n’ouvrira plus le quai. »',
      'Jean Morel, que Claire Vasseur a qualifié de « menteur sans vergogne », n’a pas répondu.',
      'Jean Morel s’est vu répondre par Claire Vasseur que « rien ne bougerait ».',
    ])
      unsure(text);
  });

  it('takes no place for a person', () => {
    hit('À Marseille, « tout a fermé », raconte un riverain.', '(un riverain)');
  });

  it('stays undecided between two evenly named', () => {
    hit('Claire Vasseur a rencontré Hélène Marchal lundi. « On ne m’a rien dit », a-t-elle affirmé.', null);
  });

  it('is not sure of a speaker without reporting words', () => {
    unsure('Pour Claire Vasseur, « c’est une question de justice ».');
    unsure('« Tout est prêt pour la fête. » Jean Morel range les chaises.');
    unsure('Jean Morel est en colère. On a vu « des choses très étranges sur le quai ».');
  });
});
