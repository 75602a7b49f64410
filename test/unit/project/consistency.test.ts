import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FINDING_CODES } from '../../../src/core/verify/codes.ts';
import { ruleTexts } from '../../../src/core/report/rule-texts.ts';
import { STYLE_NAMES } from '../../../src/core/verify/styles.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');

interface Setting {
  type: string;
  scope: string;
  default: unknown;
  enum?: string[];
  enumDescriptions?: string[];
  markdownEnumDescriptions?: string[];
  properties?: Record<string, { enum: string[]; description: string }>;
  markdownDescription?: string;
}
interface Manifest {
  version: string;
  contributes: {
    commands: { command: string; title: string; category?: string }[];
    menus: Record<string, { command: string; when?: string; group?: string }[]>;
    configuration: { title: string; properties: Record<string, Setting> }[];
  };
}
const manifest = JSON.parse(read('package.json')) as Manifest;
const strings = JSON.parse(read('package.nls.json')) as Record<string, string>;
const codeIn = (folder: string) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(path.join(folder, name)))
    .join('\n');
const code = codeIn('src');
const settings = manifest.contributes.configuration.flatMap((group) => Object.keys(group.properties));

describe('manifest, code, README and changelog', () => {
  it('the changelog tells of this version', () => {
    assert.match(
      read('CHANGELOG.md'),
      new RegExp(`^## \\[?${manifest.version.replaceAll('.', '\\.')}\\]?`, 'm'),
    );
  });

  for (const { command, title } of manifest.contributes.commands) {
    it(`${command} is registered in the code and told in the README`, () => {
      assert.ok(code.includes(`'${command}'`), 'no code registers it');
      const shown = title.replace(/^%(.*)%$/, (_, key: string) => strings[key] ?? '');
      assert.notEqual(shown, '');
      assert.ok(read('README.md').includes(shown.replace(/…$/, '')), `the README does not name “${shown}”`);
    });
  }

  it('every command is of our category, and every menu names such commands', () => {
    const { commands, menus } = manifest.contributes;
    for (const { command, category } of commands) assert.equal(category, 'Verbatim', command);
    const known = new Set(commands.map(({ command }) => command));
    for (const [menu, entries] of Object.entries(menus)) {
      for (const { command, when } of entries) {
        assert.ok(known.has(command), `${menu}: ${command}`);
        assert.ok(when, `${menu}: ${command} is shown always`);
      }
    }
  });

  it('what a row of a view offers under the pointer is in its menu as well, for the keyboard', () => {
    const entries = manifest.contributes.menus['view/item/context'] ?? [];
    const inline = entries.filter(({ group }) => group?.startsWith('inline'));
    const inMenu = entries
      .filter((entry) => !inline.includes(entry))
      .map(({ command, when }) => `${command} ${when ?? ''}`);
    assert.ok(inline.length > 0);
    for (const { command, when } of inline) assert.ok(inMenu.includes(`${command} ${when ?? ''}`), command);
  });

  for (const setting of settings) {
    it(`${setting} is read by the code and told in the README`, () => {
      const [, ...rest] = setting.split('.');
      assert.ok(code.includes(`'${rest.join('.')}'`), 'no code reads it');
      assert.ok(read('README.md').includes(`\`${setting}\``), 'the README does not name it');
    });
  }

  it('every description in the manifest is used', () => {
    const manifestText = read('package.json');
    for (const key of Object.keys(strings))
      assert.ok(manifestText.includes(`"%${key}%"`), `${key} is not used`);
  });

  it('every picture of the README is there, small, and told in words', () => {
    const pictures = [...read('README.md').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    assert.ok(pictures.length > 0);
    for (const [, words = '', file = ''] of pictures) {
      assert.ok(words.length > 20, file);
      assert.ok(statSync(path.join(ROOT, file)).size < 300_000, file);
    }
  });

  it('the code reads no setting that the manifest lacks', () => {
    // Only the editor's code knows settings; elsewhere a map is asked.
    for (const match of codeIn('src/editor').matchAll(/(?:\.get|listOf)(?:<[^>]*>)?\(\s*'([a-zA-Z.]+)'/g)) {
      const name = `verbatim.${match[1] ?? ''}`;
      if (!settings.includes(name)) assert.fail(`${name} is in no manifest`);
    }
  });

  it('every title and description in the manifest has a text', () => {
    for (const match of read('package.json').matchAll(/"%([^%"]+)%"/g)) {
      const key = match[1] ?? '';
      assert.ok(strings[key], `${key} is missing in package.nls.json`);
    }
  });

  it('the setting for the house style offers the styles there are', () => {
    const style = manifest.contributes.configuration.flatMap((group) =>
      Object.entries(group.properties).filter(([name]) => name === 'verbatim.style'),
    )[0]?.[1];
    assert.deepEqual(style?.enum, [...STYLE_NAMES]);
  });

  it('settings stand in titled groups, in order, each described and with a scope and a default', () => {
    for (const { title, properties } of manifest.contributes.configuration) {
      assert.match(title, /^%configuration\.\w+%$/);
      for (const [name, setting] of Object.entries(properties)) {
        assert.equal(setting.markdownDescription, `%${name.replace('verbatim', 'setting')}%`);
        assert.ok(['resource', 'window', 'machine'].includes(setting.scope), name);
        assert.notEqual(setting.default, undefined, name);
        const told = setting.enumDescriptions ?? setting.markdownEnumDescriptions;
        assert.equal(told?.length, setting.enum?.length, name);
      }
    }
  });

  it('lists in settings may differ by folder, and say that scopes add up', () => {
    for (const [name, { type, scope }] of manifest.contributes.configuration.flatMap((group) =>
      Object.entries(group.properties),
    )) {
      if (type !== 'array') continue;
      assert.equal(scope, 'resource', name);
      assert.match(strings[name.replace('verbatim', 'setting')] ?? '', /are added up/);
    }
  });

  it('the setting for severities offers the codes there are, with what each says', () => {
    const severity = manifest.contributes.configuration
      .map(({ properties }) => properties['verbatim.severity'])
      .find((setting) => setting !== undefined);
    assert.deepEqual(Object.keys(severity?.properties ?? {}), [...FINDING_CODES]);
    for (const code of FINDING_CODES) {
      assert.equal(severity?.properties?.[code]?.description, `%finding.${code}%`);
      assert.equal(strings[`finding.${code}`], ruleTexts()[code]);
    }
  });

  for (const finding of FINDING_CODES) {
    it(`${finding} has its page`, () => {
      assert.match(read('docs/findings.md'), new RegExp(`^#+ .*${finding}`, 'm'));
    });
  }
});
