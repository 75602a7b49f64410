import assert from 'node:assert/strict';
import { PassageIndex } from '../../../../src/core/passages/passage-index.ts';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';
import { statementsOf } from '../../../../src/core/quotations/statements.ts';
import { readArticle } from '../../../../src/core/sources/article.ts';
import { readDraft } from '../../../../src/core/sources/read-draft.ts';
import { checkQuotation } from '../../../../src/core/verify/check.ts';

/** Checks against passages of every source, each searched by itself. */
function check(sources: Record<string, string>, text: string) {
  const indexes = Object.entries(sources).map(([path, content]) => {
    const article = readArticle(path, content);
    if ('reason' in article) throw new Error(article.reason);
    const index = new PassageIndex();
    index.put(article, statementsOf(article.prose, findQuotations(article.prose, 'en')));
    return index;
  });
  const draft = readDraft('draft.txt', text);
  const set = findQuotations(draft, 'en');
  const quotation = set.quotations.at(-1);
  if (!quotation) throw new Error('no quotation');
  return checkQuotation({
    quotation,
    draft,
    set,
    passages: indexes.flatMap((index) => index.search({ text: draft.text, span: quotation })),
    source: (path) => indexes.map((index) => index.get(path)).find((source) => source !== undefined),
    style: 'ap',
    sourceCount: indexes.length,
  });
}

const DRAFT = '“We will plant a hundred oaks along the river this spring,” Orla Fenn said.';
const EXACT = 'ORLA FENN: We will plant a hundred oaks along the river this spring.';
const codes = (checked: ReturnType<typeof check>) => checked.findings.map(({ code }) => code);

describe('source/variants', () => {
  it('speaks: another transcript has another word', () => {
    const checked = check({ 'a.txt': EXACT, 'b.txt': EXACT.replace('oaks', 'elms') }, DRAFT);
    assert.deepEqual(codes(checked), ['source/variants']);
    assert.equal(checked.verdict, 'verified');
  });

  it('speaks: the words are those of a prepared text, and the transcript differs', () => {
    const prepared = `Remarks as prepared for delivery.\n\n${EXACT}`;
    const checked = check({ 'a.txt': prepared, 'b.txt': EXACT.replace('a hundred oaks', 'oaks') }, DRAFT);
    assert.deepEqual(codes(checked), ['source/variants']);
    assert.equal(checked.verdict, 'ambiguous');
    assert.match(checked.reason ?? '', /prepared text/);
  });

  it('is silent: both agree', () => {
    assert.deepEqual(codes(check({ 'a.txt': EXACT, 'b.txt': EXACT }, DRAFT)), []);
  });

  it('is silent: the other is another person’s', () => {
    const other = EXACT.replace('ORLA FENN', 'TOVE RASK').replace('oaks', 'elms');
    assert.deepEqual(codes(check({ 'a.txt': EXACT, 'b.txt': other }, DRAFT)), []);
  });

  it('is silent: the other source is about something else', () => {
    assert.deepEqual(
      codes(check({ 'a.txt': EXACT, 'b.txt': 'ORLA FENN: The ferry sails at noon.' }, DRAFT)),
      [],
    );
  });
});
