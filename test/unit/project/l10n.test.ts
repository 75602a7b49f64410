import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { l10nCallsIn, l10nCallsUnder, slotsOf } from './l10n-calls.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LANGUAGES = ['de', 'fr', 'es'];
const read = (name: string) =>
  JSON.parse(readFileSync(path.join(ROOT, name), 'utf8')) as Record<string, string>;

const calls = l10nCallsUnder(ROOT, 'src');
const messages = new Set(calls.flatMap(({ message }) => message ?? []));
const english = read('package.nls.json');

/** What must be the same in every language: slots, commands in links, code, line breaks. */
function fixedParts(text: string): string[] {
  return [
    ...slotsOf(text),
    ...(text.match(/\]\(command:[^)]+\)/g) ?? []),
    ...(text.match(/\n/g) ?? []),
    // What stands as code is a setting's value or name; an example of wording may be translated.
    ...(text.match(/`[a-z.]+`/g) ?? []).filter((code) => code !== '`stories`'),
  ].sort();
}

describe('messages in other languages', () => {
  it('are known by parsing, and made when they are needed', () => {
    assert.ok(messages.size > 300);
    assert.deepEqual(
      calls.filter(({ message }) => message === null).map(({ place }) => place),
      [],
      'no literal message',
    );
    assert.deepEqual(
      calls.filter(({ atLoad }) => atLoad).map(({ place }) => place),
      [],
      'made before the language is known',
    );
  });

  it('are given the values that they have places for', () => {
    for (const { place, message, values } of calls)
      assert.equal(values, slotsOf(message ?? '').length, `${place}: ${message ?? ''}`);
  });

  for (const language of LANGUAGES) {
    const bundle = read(`l10n/bundle.l10n.${language}.json`);
    const strings = read(`package.nls.${language}.json`);

    it(`${language}: every message is there, and none that is not used`, () => {
      assert.deepEqual(Object.keys(bundle).sort(), [...messages].sort());
      assert.deepEqual(Object.keys(strings).sort(), Object.keys(english).sort());
    });

    it(`${language}: what is no text is the same`, () => {
      for (const [message, text] of Object.entries(bundle)) {
        assert.notEqual(text.trim(), '', message);
        assert.deepEqual(fixedParts(text), fixedParts(message), message);
      }
      for (const [key, text] of Object.entries(strings))
        assert.deepEqual(fixedParts(text), fixedParts(english[key] ?? ''), key);
    });

    it(`${language}: quotation marks are the language's own`, () => {
      // Straight marks are left to code and JSON.
      const foreign = { de: /[«»”]/, fr: /[„“”]|«(?!\u00a0)|(?<!\u00a0)»/, es: /[„“”]/ }[language];
      assert.ok(foreign);
      for (const text of [...Object.values(bundle), ...Object.values(strings)])
        assert.doesNotMatch(text, foreign);
    });

    it(`${language}: sentences end as the English ones do`, () => {
      const ends = (text: string) => /[.?…]$/.test(text.replace(/[)\]»”“\u00a0]+$/, ''));
      for (const [message, text] of Object.entries(bundle))
        assert.equal(ends(text), ends(message), `${message} → ${text}`);
    });
  }

  it('are hardly ever left in English', () => {
    for (const language of LANGUAGES) {
      const bundle = read(`l10n/bundle.l10n.${language}.json`);
      const same = Object.entries(bundle).filter(
        ([message, text]) => text === message && /[a-z]{2} [a-z]{2}/.test(text),
      );
      // "1 source", "{0} articles" are French, too.
      assert.deepEqual(
        same.filter(([message]) => !/^(?:1|\{0\}) \w+$/.test(message)),
        [],
        language,
      );
    }
  });
});

describe('this guard', () => {
  it('sees calls of the editor and of the library, and what they are given', () => {
    const code = `
      const early = l10n.t('early');
      function late() { return [vscode.l10n.t('late {0}', 1), l10n.t(\`text\`), l10n.t(key), other.t('no')]; }`;
    assert.deepEqual(
      l10nCallsIn('a.ts', code).map(({ message, values, atLoad }) => [message, values, atLoad]),
      [
        ['early', 0, true],
        ['late {0}', 1, false],
        ['text', 0, false],
        [null, 0, false],
      ],
    );
  });

  it('sees slots once', () => {
    assert.deepEqual(slotsOf('{1} of {0}, {1}'), ['{0}', '{1}']);
  });
});
