import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/core/quotations/find-quotations.ts';
import { LANGUAGES } from '../../../src/core/quotations/lexicon/languages.ts';
import { proseOf } from './helpers.ts';

const PARAGRAPH =
  '“We open in June, whatever the weather,” said Ida Brandt, the harbour master, who told Jon Falk that the crane was ' +
  '“old but sound.” She added: “Nobody will be late.” The council met on Monday, and Brandt left early.\n';
/** Texts that could run away: marks that nothing closes, one endless sentence, dashes, brackets, names in a row. */
const HOSTILE: Readonly<Record<string, string>> = {
  'opening marks': '“a ',
  'straight marks': '" a',
  'single marks': "'a ",
  'typed marks': ',,a ',
  'typed guillemets': '<<a ',
  dashes: '— dit ',
  'commas and verbs': 'said Ida, ',
  names: 'Ida Brandt ',
  'corner brackets': '「橋」と',
  titles: '《a',
  brackets: '(said ',
  attributes: 'die alte, ',
};

/** How much longer the longer text is: work that grows with the square takes this much longer again. */
const TIMES = 8;

/** Processor time of the faster of two runs, in milliseconds: what else the machine does counts little. */
function cost(text: string, language: string): number {
  const prose = proseOf(text);
  let best = Infinity;
  for (let run = 0; run < 2; run++) {
    const start = process.cpuUsage();
    findQuotations(prose, language);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe('the cost of finding quotations', function () {
  this.timeout(300_000);

  it('grows with the text', () => {
    const paragraphs = Math.ceil(400_000 / PARAGRAPH.length);
    cost(PARAGRAPH.repeat(1_000), 'en');
    const quarter = cost(PARAGRAPH.repeat(paragraphs), 'en');
    const whole = cost(PARAGRAPH.repeat(paragraphs * 4), 'en');
    assert.ok(
      whole < quarter * 4 * 2.5,
      `four times the text took ${(whole / quarter).toFixed(1)} times as long`,
    );
  });

  for (const [what, piece] of Object.entries(HOSTILE))
    it(`does not run away on ${what}`, () => {
      for (const language of ['en', 'fr', 'de', 'ja']) {
        const length = 4_000;
        const measured: string[] = [];
        // What grows with the square does so each time; a collection of memory at the wrong moment does not come thrice.
        const isTame = (): boolean => {
          const short = cost(piece.repeat(Math.ceil(length / piece.length)), language);
          const long = cost(piece.repeat(Math.ceil((length * TIMES) / piece.length)), language);
          measured.push(`${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
          return long < Math.max(short, 4) * TIMES * 3;
        };
        assert.ok(isTame() || isTame() || isTame(), `${language}: ${measured.join('; ')}`);
      }
    });

  it('ends for every language on a text of another', () => {
    for (const { language } of LANGUAGES)
      assert.ok(findQuotations(proseOf(PARAGRAPH.repeat(3)), language).quotations.length > 0, language);
  });
});
