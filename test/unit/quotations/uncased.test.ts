import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/core/quotations/find-quotations.ts';
import { proseOf } from './helpers.ts';

const PIECES: Readonly<Record<string, readonly string[]>> = {
  ja: [
    '佐野',
    '社長',
    'は',
    '「',
    '」',
    'と',
    '語った',
    '。',
    '、',
    '山',
    'トム・',
    '『',
    '』',
    'Ab ',
    '（',
    '）',
    '氏',
    '\n',
  ],
  zh: [
    '王',
    '丽',
    '说',
    '“',
    '”',
    '：',
    '，',
    '。',
    '约翰·',
    '的',
    '据',
    '称',
    '「',
    '」',
    '和',
    '局长',
    '12日',
    '\n',
  ],
  he: ['דן ', 'לוי ', 'אמר ', '"', ', ', '. ', 'השר ', 'ב"', ': ', 'מנכ"ל ', 'ואמרה ', '\n'],
  ar: ['قال ', 'أحمد ', 'علي', '«', '»', '، ', '. ', 'وأضافت ', 'الوزير ', ': ', 'إن ', '\n'],
};

/** A small generator, so that a failure can be repeated. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state;
  }
}

function textOf(pieces: readonly string[], seed: number, length: number): string {
  const random = numbers(seed);
  return Array.from({ length }, () => pieces[(random.next().value as number) % pieces.length] ?? '').join('');
}

describe('languages without capitals', () => {
  for (const [language, pieces] of Object.entries(PIECES)) {
    it(`gives offsets that slice to what was found, whatever the text (${language})`, () => {
      for (let seed = 1; seed <= 60; seed++) {
        const text = textOf(pieces, seed, 60);
        for (const { start, end, text: words, speaker, cue } of findQuotations(proseOf(text), language)
          .quotations) {
          assert.equal(text.slice(start, end), words, text);
          if (speaker) assert.ok(text.startsWith(speaker.mention, speaker.mentionStart), text);
          if (cue) assert.ok(cue.start >= 0 && cue.start < text.length, text);
        }
      }
    });

    it(`takes time linear in the text (${language})`, () => {
      const time = (length: number): number => {
        const prose = proseOf(textOf(pieces, 7, length).replaceAll('\n', ''));
        const start = process.cpuUsage().user;
        findQuotations(prose, language);
        return process.cpuUsage().user - start;
      };
      time(2000);
      const short = Math.min(time(2000), time(2000));
      assert.ok(time(16000) < 30 * Math.max(short, 5000));
    });
  }

  it('reads a long run of one script in linear time', () => {
    for (const [language, run] of [
      ['ja', 'ト'],
      ['ja', 'Ab '],
      ['zh', '王'],
      ['he', 'דן '],
    ] as const) {
      const start = process.cpuUsage().user;
      findQuotations(proseOf(run.repeat(30_000)), language);
      assert.ok(process.cpuUsage().user - start < 10_000_000, language);
    }
  });
});
