import assert from 'node:assert/strict';
import fc from 'fast-check';
import { QuotationFinder, findQuotations, setOf } from '../../../src/core/quotations/find-quotations.ts';
import { readDraft } from '../../../src/core/sources/read-draft.ts';
import { proseOf } from './helpers.ts';

/** Paragraphs that depend on each other: names, pronouns, quotations that go on, dashes, block quotes, single marks. */
const PARAGRAPHS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Governor Odile Tamsin spoke first. “The ferry will sail again before the first frost,” she said on Tuesday.',
    '“We owe it to the island,” the governor added. “All of us do.”',
    'Abel Norrby would not have it. “I would rather sell the clock,” he told the meeting. Norrby left early.',
    '“The fund is there to be used. Nobody asked me,” Tamsin said, “and nobody will.',
    '“It was never meant for a clock.”',
    'Ida Tamsin, a baker, met Lena Falk. "We baked until six," she said. Will opened the shop.',
    'Will said it was ‘old, but sound as any crane in the harbour,’ and the “Long Road to Vareth” closed.',
    '> The hall was full.\n>\n> — Ida Brandt, harbour master',
    "Asked about it, Norrby said: ''No.''",
    'Lena Falk shook her head.',
    'He said so, according to Van den Berg: “Never again.” “And you?” asked Marta van den Berg, 54.',
  ],
  de: [
    'Die Hafenmeisterin Ida Brandt trat vor den Rat. „Wir öffnen im Juni“, sagte sie am Montag.',
    'Renn sagte, der Kran sei „alt, aber solide“. Das räumte Ilja Renn ein.',
    'Hartmanns Antwort war kurz: „Nein.“ Die neue Brücke gehöre der Stadt.',
    'Der Torwart Ilja Renn, Koch der Mannschaft, lachte. „So war es immer“, sagte Koch.',
    'Sie fügte hinzu: „Niemand wird zu spät kommen.“ Laut Polizei war es still.',
    'Ulrich Hartmann von der Aue schrieb der „Hafenpost“: „Es bleibt dabei.“',
  ],
  fr: [
    '— Nous ouvrons en juin, dit Jean Morel. La grue reste.',
    '« Nous fermons, a dit la maire Ana Cruz, il le faut. » Elle est partie.',
    'Jean Morel n’a rien voulu dire. — Pourquoi ? demanda-t-elle.',
    '— Une liste',
    'Selon Cruz, « la grue est vieille ».',
  ],
  pl: [
    '– Nie wiem – mówi w środę Jan Bielik. – Dźwig zostaje.',
    'Burmistrz Anna Kowalska powiedziała Bielikowi: „Otwieramy w czerwcu”.',
    'Spotkanie Jana Bielika z Kowalską. – Tak – dodała.',
  ],
  ja: [
    '伊達優子市長は「六月に開く」と語った。「誰も遅れない」と述べた。',
    '優子氏は「クレーンは古い」と話した。',
    '港湾局の佐藤健氏は「まだ使える」と指摘した。健は笑った。',
  ],
  he: [
    'השר רון אלדד אמר: "נפתח ביוני". הוא הוסיף: "איש לא יאחר".',
    'אלדד אמר כי "המנוף ישן".',
    'רון אלדד שתק.',
  ],
};
const PIECES = [
  'x',
  ' ',
  'T',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '\n\n',
  '\n\n— ',
  '.',
  ',',
  ': ',
  ' said Norrby',
  ' Ida Brandt ',
  ' she said',
  'Will ',
  '„',
  '«',
  '「',
];

type Edit =
  | { readonly kind: 'type'; readonly at: number; readonly cut: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly at: number; readonly cut: number; readonly paragraph: number }
  | { readonly kind: 'language'; readonly language: string };

function edits(language: string): fc.Arbitrary<readonly Edit[]> {
  const one: fc.Arbitrary<Edit> = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constant('type' as const),
        at: fc.nat(4000),
        cut: fc.nat(4),
        text: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('paragraph' as const),
        at: fc.nat(12),
        cut: fc.nat(2),
        paragraph: fc.nat((PARAGRAPHS[language]?.length ?? 1) - 1),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('language' as const),
        language: fc.constantFrom(language, 'en', 'fr'),
      }),
    },
  );
  return fc.array(one, { minLength: 1, maxLength: 10 });
}

function edited(text: string, edit: Edit, paragraphs: readonly string[]): string {
  if (edit.kind === 'language') return text;
  if (edit.kind === 'type') {
    const at = edit.at % (text.length + 1);
    return text.slice(0, at) + edit.text + text.slice(at + edit.cut);
  }
  const all = text.split('\n\n');
  all.splice(edit.at % (all.length + 1), edit.cut, paragraphs[edit.paragraph] ?? '');
  return all.join('\n\n');
}

describe('finding quotations again', () => {
  for (const [own, paragraphs] of Object.entries(PARAGRAPHS))
    it(`gives what a first reading gives, after any edits (${own})`, () => {
      fc.assert(
        fc.property(edits(own), (list) => {
          const [drafts, plain] = [new QuotationFinder(), new QuotationFinder()];
          let text = paragraphs.join('\n\n');
          let language = own;
          const compare = (): void => {
            const draft = readDraft('d.md', text);
            assert.deepEqual(setOf(drafts.read(draft, language)), findQuotations(draft, language));
            const prose = proseOf(text);
            assert.deepEqual(setOf(plain.read(prose, language)), findQuotations(prose, language));
          };
          compare();
          for (const edit of list) {
            if (edit.kind === 'language') ({ language } = edit);
            text = edited(text, edit, paragraphs);
            compare();
          }
        }),
        { numRuns: 60 },
      );
    });
});
