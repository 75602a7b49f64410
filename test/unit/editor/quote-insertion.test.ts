import assert from 'node:assert/strict';
import { createLocalEngine } from '../../../src/core/local-engine.ts';
import {
  closingMark,
  insertedQuotation,
  isNamed,
  markedQuotation,
  openingMarkOf,
  openQuotation,
  withoutMarks,
} from '../../../src/editor/quote-insertion.ts';

describe('the quotation that is being written', () => {
  it('is what stands behind an opening mark without its close', () => {
    assert.deepEqual(openQuotation('Voss said: "We dre', 'en'), { open: '"', start: 12, typed: 'We dre' });
    assert.deepEqual(openQuotation('“Done.” Then she said “', 'en'), { open: '“', start: 23, typed: '' });
    assert.deepEqual(openQuotation('Sie sagte: „Wir ha', 'de'), { open: '„', start: 12, typed: 'Wir ha' });
    assert.equal(openQuotation('Elle a dit : «\u00a0Nous', 'fr')?.typed, 'Nous');
    assert.equal(openQuotation('彼は「港を', 'ja')?.typed, '港を');
    assert.equal(openQuotation('מנכ״ל החברה אמר: ״אנחנו', 'he')?.typed, 'אנחנו');
    assert.equal(openQuotation('מנכ״ל החברה אמר: ״אנחנו״ ו', 'he'), null);
    assert.equal(openQuotation('Hon sade: ”Vi', 'sv')?.typed, 'Vi');
    assert.equal(openQuotation('Sie sagte: »Wir', 'de')?.typed, 'Wir');
  });

  it('is none behind a closed one, an apostrophe or the mark of inches', () => {
    assert.equal(openQuotation('"All done," she said', 'en'), null);
    assert.equal(openQuotation("The harbour's edge and the boats' wake", 'en'), null);
    assert.equal(openQuotation('a screen of 27" and then', 'en'), null);
    assert.equal(openQuotation('„Fertig“, sagte sie', 'de'), null);
    assert.equal(openQuotation('»Fertig«, sagte sie', 'de'), null);
    assert.equal(openQuotation('«\u00a0Fini\u00a0», dit-elle', 'fr'), null);
    assert.equal(openQuotation('”Klart”, sade hon', 'sv'), null);
    assert.equal(openQuotation('', 'en'), null);
  });
});

describe('the quotation that is being written in single marks', () => {
  it('is what stands behind an opening one', () => {
    assert.deepEqual(openQuotation('Voss said: ‘We don’t dre', 'en'), {
      open: '‘',
      start: 12,
      typed: 'We don’t dre',
    });
    assert.equal(openQuotation('‘Done,’ she said. ‘The boats', 'en')?.typed, 'The boats');
    assert.equal(openQuotation('‘He said “never” to', 'en')?.typed, 'He said “never” to');
    assert.equal(openQuotation('Zij zei: ‘Wij gaan', 'nl')?.typed, 'Wij gaan');
    assert.equal(openQuotation('Er sagte: ‚Wir ha', 'de')?.typed, 'Wir ha');
    assert.equal(openQuotation("Voss said: 'We don't dre", 'en', "'")?.typed, "We don't dre");
  });

  it('is none behind a closed one, behind an apostrophe, and inside of double marks', () => {
    assert.equal(openQuotation('‘All done,’ she said', 'en'), null);
    assert.equal(openQuotation('It’s the boats’ wake and the harbour‘s edge', 'en'), null);
    assert.equal(openQuotation('‚Fertig‘, sagte er', 'de'), null);
    assert.equal(openQuotation("'All done,' she said of the boats' wake", 'en', "'"), null);
    assert.equal(openQuotation("In the '90s they sold 'em", 'en'), null);
    assert.equal(openQuotation('“He told me ‘never again’ twice', 'en')?.open, '“');
  });
});

describe('the marks of a draft', () => {
  it('close as its language has it', () => {
    assert.deepEqual(
      [
        closingMark('„', 'de'),
        closingMark('„', 'pl'),
        closingMark('“', 'en'),
        closingMark('"', 'fr'),
        closingMark('”', 'sv'),
      ],
      ['“', '”', '”', '"', '”'],
    );
  });

  it('are the commonest in it, and else those of its language', () => {
    assert.equal(openingMarkOf('"One," she said. "Two," he said.', 'en'), '"');
    assert.equal(openingMarkOf('“One,” she said. “Two,” he said. A 5" nail.', 'en'), '“');
    assert.equal(openingMarkOf('„Eins“, sagte sie.', 'de'), '„');
    assert.equal(openingMarkOf('Rien encore.', 'fr'), '«');
  });

  it('are single ones where those quote, and not where they stand inside of others or are apostrophes', () => {
    assert.equal(openingMarkOf('‘One,’ she said. ‘Two “and a half”,’ he said.', 'en'), '‘');
    assert.equal(openingMarkOf("'One,' she said. 'Two,' he said. It's the boats' wake.", 'en'), "'");
    assert.equal(openingMarkOf('“He said ‘no’ to me,” she said. It’s over.', 'en'), '“');
    assert.equal(openingMarkOf('„Er sagte ‚nein‘ zu mir“, sagte sie.', 'de'), '„');
    assert.equal(openingMarkOf("\"It's the boats' wake,\" she said of '90s trawlers.", 'en'), '"');
  });
});

const base = { speaker: 'Maren Voss', open: '“', language: 'en', paragraph: '' };

describe('a quotation put into a draft', () => {
  it('has the words, the close and who said it', () => {
    assert.equal(
      insertedQuotation({ ...base, text: 'We will not dredge it again.' }),
      'We will not dredge it again,” Maren Voss said.',
    );
    assert.equal(
      insertedQuotation({ ...base, text: 'Will we dredge it?' }),
      'Will we dredge it?” Maren Voss said.',
    );
    assert.equal(
      insertedQuotation({ ...base, text: 'Wir baggern nicht.', open: '„', language: 'de' }),
      'Wir baggern nicht“, sagte Maren Voss.',
    );
    assert.equal(
      markedQuotation({ ...base, text: 'Nous ne draguerons pas.', open: '«', language: 'fr' }),
      '«\u00a0Nous ne draguerons pas\u00a0», a déclaré Maren Voss.',
    );
  });

  it('names nobody whom the paragraph names, and nobody where the source does not', () => {
    const text = 'We will not dredge it again,';
    const paragraph = 'Voss was short with reporters.';
    assert.equal(insertedQuotation({ ...base, text, paragraph }), 'We will not dredge it again.”');
    assert.equal(insertedQuotation({ ...base, text, speaker: null }), 'We will not dredge it again.”');
  });

  it('takes no part of a word for a name', () => {
    assert.equal(isNamed('Maren Voss', 'Vossberg is a town'), false);
    assert.equal(isNamed('Maren Voss', 'It was Voss’s doing'), true);
    assert.equal(isNamed('A. (Bo) C++', 'nothing'), false);
  });

  it('keeps marks inside the words from ending it', () => {
    assert.equal(
      insertedQuotation({ ...base, speaker: null, open: '"', text: 'He said "never" to me.' }),
      "He said 'never' to me.\"",
    );
    assert.equal(
      insertedQuotation({ ...base, speaker: null, text: 'He said “never” to me.' }),
      'He said ‘never’ to me.”',
    );
  });

  it('has double marks inside of single ones, and keeps apostrophes', () => {
    const said = { ...base, speaker: null };
    assert.equal(
      insertedQuotation({ ...said, open: '‘', text: 'He didn’t say ‘never’ to me, and “no” isn’t it.' }),
      'He didn’t say “never” to me, and “no” isn’t it.’',
    );
    assert.equal(
      insertedQuotation({ ...said, open: "'", text: "He didn't say 'never' to 'em." }),
      "He didn't say \"never\" to 'em.'",
    );
  });

  it('takes a speaker with a dollar sign as it is', () => {
    assert.match(
      insertedQuotation({ ...base, speaker: 'Cash $& Co', text: 'We pay.' }),
      /Cash \$& Co said\.$/,
    );
  });

  it('takes the marks off copied text', () => {
    assert.equal(withoutMarks(' “We pay,” '), 'We pay,');
    assert.equal(withoutMarks('«\u00a0Nous payons\u00a0»'), 'Nous payons');
    assert.equal(withoutMarks('We pay "in full" now'), 'We pay "in full" now');
    assert.equal(withoutMarks('‘We don’t pay,’'), 'We don’t pay,');
    assert.equal(withoutMarks('‘Twas paid'), '‘Twas paid');
  });
});

describe('a quotation put into a draft, checked', () => {
  const cases = [
    ['en', '“', 'Maren Voss', 'The tide will not wait for the council this year.'],
    ['de', '„', 'Maren Voss', 'Wir werden den Hafen in diesem Jahr nicht noch einmal ausbaggern.'],
    ['fr', '«', 'Maren Voss', 'Nous ne draguerons pas le port une seconde fois cette année.'],
    ['es', '«', 'Maren Voss', 'No vamos a dragar el puerto otra vez este año.'],
    ['it', '«', 'Maren Voss', 'Non scaveremo il porto una seconda volta quest’anno.'],
    ['pt', '“', 'Maren Voss', 'Não vamos dragar o porto outra vez neste ano.'],
    ['en', '‘', 'Maren Voss', 'The tide won’t wait for the council this year.'],
    ['nl', '‘', 'Maren Voss', 'Wij gaan de haven dit jaar niet nog een keer uitbaggeren.'],
    ['sv', '”', 'Maren Voss', 'Vi kommer inte att muddra hamnen en gång till i år.'],
  ] as const;
  for (const [language, open, speaker, text] of cases) {
    it(`is verified and given to its speaker (${language})`, async () => {
      const engine = createLocalEngine();
      const insertion = { text, speaker, open, language, paragraph: '' };
      await engine.putSources([
        {
          path: 'a.md',
          content: `---\nlang: ${language}\n---\n\n${speaker}: ${text}\n\n${markedQuotation(insertion)}\n`,
        },
      ]);
      const draft = await engine.checkDraft(
        { name: 'd.txt', text: `${markedQuotation(insertion)}\n`, language },
        { style: 'ap' },
      );
      assert.deepEqual(
        draft.quotations.map((quotation) => [quotation.verdict, quotation.speaker?.name]),
        [['verified', speaker]],
        markedQuotation(insertion),
      );
    });
  }
});
