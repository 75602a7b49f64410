import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { REPORT_STYLE, REPORT_STYLE_HASH } from '../../../src/core/report/html-style.ts';
import { escapeHtml, paragraphs } from '../../../src/core/report/html-text.ts';
import { htmlReport } from '../../../src/core/report/html.ts';
import { HOSTILE, hostileReport, passage, quotation, report, source, unchecked, verified } from './sample.ts';

interface Tag {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly isEnd: boolean;
}

/** The tags of a document, style sheet left out; fails on anything that is no well-formed tag. */
function tagsOf(html: string): Tag[] {
  const text = html.replace(/<style>[^]*?<\/style>/, '<style></style>').replace(/^<!doctype html>/, '');
  const tags: Tag[] = [];
  const outside = text.replace(
    /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)>/g,
    (_, end: string, name: string, attributes: string) => {
      tags.push({
        name,
        isEnd: end === '/',
        attributes: [...attributes.matchAll(/[a-z-]+(?==")/g)].map(String),
      });
      return '';
    },
  );
  assert.doesNotMatch(outside, /[<>]/);
  return tags;
}

const VOID = new Set(['meta', 'br']);

/** Fails unless every tag is closed, in order. */
function assertBalanced(tags: readonly Tag[]): void {
  const open: string[] = [];
  for (const { name, isEnd } of tags) {
    if (VOID.has(name)) continue;
    if (!isEnd) open.push(name);
    else assert.equal(open.pop(), name);
  }
  assert.deepEqual(open, []);
}

describe('the report as HTML', () => {
  const html = htmlReport(report([quotation(), verified()]));

  it('shows both texts side by side, differences marked without colour', () => {
    assert.match(html, /<figcaption>Draft — <bdi>nobody named<\/bdi><\/figcaption>/);
    assert.match(html, /<blockquote dir="auto" lang="en">The quay is shut\.<\/blockquote>/);
    assert.match(html, /The quay is<ins><span class="unseen">\[in the source: <\/span> not<span/);
    assert.match(html, /The Harbour Post<\/bdi> · <bdi>2026-03-04<\/bdi> · .*seeds\/quay\.txt:9/);
    assert.match(html, /<strong>error<\/strong> <code>wording\/negation<\/code>: A negation differs\./);
    const changed = quotation({
      edits: [
        {
          kind: 'replace',
          class: 'wording',
          draft: 'shut',
          source: 'open',
          start: quotation().start + 12,
          end: quotation().start + 16,
        },
      ],
    });
    assert.match(htmlReport(report([changed])), /The quay is <del>.*shut.*<\/del>\./);
    assert.match(REPORT_STYLE, /del\{[^}]*line-through/);
    assert.match(REPORT_STYLE, /ins\{[^}]*font-weight:700/);
  });

  it('strikes no letter that the style fits to the sentence', () => {
    const { start } = quotation();
    const edits = [
      { kind: 'replace', class: 'case', draft: 'The', source: 'the', start, end: start + 3 },
    ] as const;
    assert.doesNotMatch(
      htmlReport(report([verified({ match: 'permitted', edits })])),
      /<blockquote[^>]*><del>/,
    );
    assert.match(htmlReport(report([quotation({ edits })])), /<blockquote[^>]*><del>/);
  });

  it('has no script, asks for nothing, and allows its own style sheet only', () => {
    assert.doesNotMatch(html, /<script|<link|<img|<iframe|@import|url\(|javascript:|\son[a-z]+=/i);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    assert.equal(
      policy,
      `default-src 'none'; style-src '${REPORT_STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    );
    assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<style>'));
    const hash = createHash('sha256').update(REPORT_STYLE).digest('base64');
    assert.equal(REPORT_STYLE_HASH, `sha256-${hash}`);
    assert.ok(html.includes(`<style>${REPORT_STYLE}</style>`));
    assert.doesNotMatch(html, /\sstyle="/);
  });

  it('is for the dark and for paper too', () => {
    assert.match(REPORT_STYLE, /prefers-color-scheme:dark/);
    assert.match(REPORT_STYLE, /@media print/);
  });

  it('has landmarks, one first heading, no heading level left out, and ids that are there once', () => {
    for (const landmark of ['<header>', '<main>', '<nav aria-labelledby', '<section aria-labelledby'])
      assert.ok(html.includes(landmark), landmark);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    for (const [at, level] of levels.entries()) assert.ok(level <= (levels[at - 1] ?? 0) + 1);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, id] of html.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g)) assert.ok(ids.includes(id));
    assert.match(html, /<html lang="en">/);
    assert.equal([...html.matchAll(/<th scope=/g)].length, [...html.matchAll(/<th[ >]/g)].length);
    assertBalanced(tagsOf(html));
  });

  it('lists the sources with dates, warnings and hashes, and those not read with the reason', () => {
    const sources = {
      list: [{ ...source, warnings: ['Its encoding was guessed.'] }],
      unreadable: [{ path: 'x.pdf', reason: 'encrypted' }],
      lookedIn: [],
    };
    const listed = htmlReport(report([verified()], { sources }));
    assert.match(
      listed,
      new RegExp(`seeds/quay\\.txt</th>.*2026-03-04.*${'ab'.repeat(32)}.*encoding was guessed`),
    );
    assert.match(listed, /x\.pdf<\/th><td>encrypted<\/td>/);
  });

  it('frames a run that checked nothing otherwise than one that is whole', () => {
    assert.match(htmlReport(report([verified()])), /<section class="coverage" /);
    assert.match(htmlReport(report([unchecked(), verified()])), /<section class="coverage part" /);
    assert.match(htmlReport(report([])), /<section class="coverage nothing" /);
  });

  it('tells what people decided', () => {
    const decision = {
      kind: 'checked',
      reason: 'Heard on the tape.',
      by: 'N. Falk',
      date: '2026-03-05',
    } as const;
    assert.match(
      htmlReport(report([quotation({ decision })])),
      /<strong>Marked as checked<\/strong>: Heard on the tape\. \(N\. Falk, 2026-03-05\)/,
    );
    assert.doesNotMatch(htmlReport(report([quotation()])), /Heard/);
  });

  it('counts no line in a file that its reader view stands for', () => {
    const reader = { ...passage, source: 'a.pdf', file: 'a.pdf', opens: 'reader' as const };
    assert.match(htmlReport(report([quotation({ passages: [reader] })])), /<bdi>a\.pdf<\/bdi>/);
  });

  const allowed = new Set(tagsOf(htmlReport(hostileReport('plain words'))).map(({ name }) => name));
  for (const text of HOSTILE) {
    it(`takes ${JSON.stringify(text)} for text`, () => {
      const tags = tagsOf(htmlReport(hostileReport(text)));
      assertBalanced(tags);
      assert.ok(tags.every(({ name }) => allowed.has(name)));
      assert.ok(tags.every(({ attributes }) => attributes.every((name) => !name.startsWith('on'))));
    });
  }

  it('takes any text for text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        assertBalanced(tagsOf(htmlReport(hostileReport(`x${text}`))));
      }),
      { numRuns: 50 },
    );
  });
});

describe('text in HTML', () => {
  it('keeps blank lines where it may, and joins wrapped ones', () => {
    assert.equal(paragraphs('one\ntwo\n\nthree'), 'one two\n\nthree');
    assert.equal(escapeHtml('one\ntwo\n\nthree'), 'one two three');
  });

  it('drops what turns the direction and what steers', () => {
    assert.equal(escapeHtml('a\u202Eb\u001bc\ud800'), 'abc\uFFFD');
  });

  it('keeps joiners, which letters of some scripts and emoji need', () => {
    assert.equal(escapeHtml('می\u200Cخواهم 👩\u200D🌾'), 'می\u200Cخواهم 👩\u200D🌾');
  });
});
