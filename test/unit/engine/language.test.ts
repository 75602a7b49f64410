import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CheckedDraft } from '../../../src/core/engine.ts';
import { createLocalEngine } from '../../../src/core/local-engine.ts';
import { htmlReport } from '../../../src/core/report/html.ts';
import { memoryStorage } from '../../../src/core/store/storage.ts';
import { speak, type Bundle } from '../../../src/worker/language.ts';

const bundleOf = (language: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../l10n/bundle.l10n.${language}.json`, import.meta.url), 'utf8'),
  ) as Bundle;

const SOURCE =
  '"We have 12 boats and no crew," said Runa Dahl, the harbour master.\n\n"It is late," said Ole Vik.\n';
const DRAFT =
  '"We have 15 boats and no crew," Runa Dahl said.\n\n"The lighthouse was sold to nobody in the end," Ole Vik said.\n';

async function checked(): Promise<CheckedDraft> {
  const engine = createLocalEngine();
  await engine.putSources([{ path: 'sources/pier.txt', content: SOURCE }]);
  return engine.checkDraft({ name: 'draft.txt', text: DRAFT }, { style: 'ap' });
}

const messagesOf = ({ quotations }: CheckedDraft) =>
  quotations.flatMap(({ findings }) => findings.map(({ message }) => message));
const fixesOf = ({ quotations }: CheckedDraft) =>
  quotations.flatMap(({ findings }) => findings.flatMap(({ fixes }) => fixes.map(({ title }) => title)));

describe('the language of messages', () => {
  afterEach(() => {
    speak({});
  });

  it('is English where nobody says otherwise', async () => {
    const [number, missing] = messagesOf(await checked());
    assert.equal(number, 'A number, unit or date differs: the draft has “15”, the source “12”.');
    assert.equal(missing, 'Nothing like these words stands in the one source that could be read.');
  });

  it('is the one of the bundle, in findings and fixes, and changes nothing else', async () => {
    const english = await checked();
    const expected = {
      de: [
        'Eine Zahl, Einheit oder ein Datum weicht ab: im Entwurf steht „15“, in der Quelle „12“.',
        /Quelle/,
      ],
      fr: [
        'Un nombre, une unité ou une date diffère\u00a0: le brouillon a «\u00a015\u00a0», la source «\u00a012\u00a0».',
        /source/,
      ],
      es: ['Un número, una unidad o una fecha difiere: el borrador tiene «15», la fuente «12».', /fuente/],
    } as const;
    for (const [language, [number, missing]] of Object.entries(expected)) {
      speak(bundleOf(language));
      const draft = await checked();
      assert.equal(messagesOf(draft)[0], number);
      assert.match(messagesOf(draft)[1] ?? '', missing);
      assert.equal(fixesOf(draft).length, fixesOf(english).length);
      assert.notDeepEqual(fixesOf(draft), fixesOf(english));
      assert.deepEqual(
        draft.quotations.map(({ verdict, findings, fingerprint }) => [
          verdict,
          findings.map(({ code }) => code),
          fingerprint,
        ]),
        english.quotations.map(({ verdict, findings, fingerprint }) => [
          verdict,
          findings.map(({ code }) => code),
          fingerprint,
        ]),
      );
    }
  });

  it('leaves the words of drafts and sources alone, whatever they look like', async () => {
    speak(bundleOf('de'));
    const engine = createLocalEngine();
    await engine.putSources([
      { path: 'a.txt', content: '"We have {0} boats and {1} crews," said Runa Dahl.' },
    ]);
    const draft = await engine.checkDraft(
      { name: 'd.txt', text: '"We have {1} boats and {1} crews," said Runa Dahl.' },
      { style: 'ap' },
    );
    for (const message of messagesOf(draft)) assert.match(message, /\{1\}|1/);
    assert.equal(draft.quotations[0]?.text, 'We have {1} boats and {1} crews,');
  });

  it('is that of reports, which say so', async () => {
    speak(bundleOf('fr'));
    const draft = await checked();
    const html = htmlReport({
      style: 'ap',
      sources: { list: [], unreadable: [], lookedIn: [] },
      drafts: [{ ...draft, content: DRAFT }],
      language: 'fr',
      made: '2026-01-02T03:04:05Z',
      version: '0.0.0',
    });
    assert.match(html, /<html lang="fr">/);
    assert.match(html, /Rapport sur les citations/);
    assert.doesNotMatch(html, />(?:Draft|Read|Not read|To look at|Why)</);
  });
});

describe('what was said of sources in another language', () => {
  afterEach(() => {
    speak({});
  });

  const files = [
    { path: 'good.txt', content: new TextEncoder().encode(SOURCE), modified: 1 },
    { path: 'empty.txt', content: new TextEncoder().encode('  '), modified: 1 },
    {
      path: 'latin.txt',
      content: Uint8Array.from(
        Buffer.from(`${SOURCE}\n"Es war schön über dem Fluß," sagte Runa Dahl.`, 'latin1'),
      ),
      modified: 1,
    },
  ];
  const present = files.map(({ path, content, modified }) => ({ path, size: content.length, modified }));

  it('is said again, and nothing else is read again', async () => {
    const keeping = { storage: memoryStorage(), writer: 'one' };
    const first = createLocalEngine({ keeping });
    await first.putSources(files);
    await first.save();
    const warned = (await first.listSources()).find(({ path }) => path === 'latin.txt')?.warnings[0];
    assert.match(warned ?? '', /^The file is not UTF-8/);
    first.dispose();

    speak(bundleOf('de'));
    const second = createLocalEngine({ keeping: { ...keeping, writer: 'two' } });
    assert.deepEqual((await second.compareSources(present)).stale, []);
    const { stale } = await second.compareSources(present, true);
    assert.deepEqual([...stale].sort(), ['empty.txt', 'latin.txt']);
    await second.putSources(files.filter(({ path }) => stale.includes(path)));
    const again = (await second.listSources()).find(({ path }) => path === 'latin.txt')?.warnings[0];
    assert.match(again ?? '', /^Die Datei ist nicht UTF-8/);
    assert.equal((await second.status()).unreadable[0]?.reason, 'leer');
  });
});
