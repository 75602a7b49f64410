import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { quoteStyles } from '../../../scripts/quote-styles.mjs';
import { facing, quoteStyleOf } from '../../../src/core/text/marks-of-language.ts';

describe('quotation marks by language', () => {
  it('gives the marks of a language, of a region, and English where there is none', () => {
    assert.deepEqual(quoteStyleOf('de'), { open: '„', close: '“', innerOpen: '‚', innerClose: '‘' });
    assert.equal(quoteStyleOf('de-CH').open, '„');
    assert.equal(quoteStyleOf('fr-CH').innerOpen, '‹');
    assert.equal(quoteStyleOf('pt-BR').open, '“');
    assert.equal(quoteStyleOf('pt-PT').open, '«');
    assert.equal(quoteStyleOf('xx-Nowhere').open, '“');
  });

  it('says which marks face one way', () => {
    assert.equal(facing('de').closes.includes('“'), true);
    assert.equal(facing('en').opens.includes('“'), true);
    const swedish = facing('sv');
    assert.equal(swedish.opens + swedish.closes, '');
  });

  it('is what the CLDR data says', async () => {
    const file = new URL('../../../src/core/text/quote-styles.ts', import.meta.url);
    assert.equal(readFileSync(file, 'utf8'), await quoteStyles());
  });
});
