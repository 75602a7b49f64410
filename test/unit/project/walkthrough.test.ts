import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLocalEngine } from '../../../src/core/local-engine.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}
const { contributes } = JSON.parse(read('package.json')) as {
  contributes: {
    commands: { command: string }[];
    walkthroughs: { steps: Step[] }[];
  };
};
const strings = JSON.parse(read('package.nls.json')) as Record<string, string>;
const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const commands = new Set(contributes.commands.map(({ command }) => command));

describe('the walkthrough', () => {
  it('has four steps, each with a picture, words for those who do not see it, and an end', () => {
    assert.equal(steps.length, 4);
    for (const { media, completionEvents } of steps) {
      assert.ok(existsSync(path.join(ROOT, media.svg)), media.svg);
      assert.ok((strings[media.altText.slice(1, -1)] ?? '').length > 40, media.altText);
      assert.ok(completionEvents.length > 0);
    }
  });

  it('names only commands and contexts that there are', () => {
    const code = read('src/editor/features/walkthrough.ts');
    for (const { description, completionEvents } of steps) {
      const linked = [...(strings[description.slice(1, -1)] ?? '').matchAll(/command:([\w.]+)/g)];
      for (const [, command = ''] of linked) assert.ok(commands.has(command), command);
      for (const event of completionEvents) {
        const [kind, name = ''] = event.split(':');
        if (kind === 'onCommand') assert.ok(commands.has(name), name);
        else assert.ok(code.includes(`tick('${name.split('.').at(-1) ?? ''}')`), name);
      }
    }
  });

  it('has pictures that take their colours from the theme and load nothing', () => {
    for (const { media } of steps) {
      const svg = read(media.svg);
      const colours = svg.match(/(?:fill|stroke)="(?!none|var\()[^"]*"|fill: (?!var\()/g);
      assert.equal(colours, null, media.svg);
      assert.doesNotMatch(svg, /<(?:script|style|image|foreignObject|a)\b|href|url\(/);
    }
  });

  it('opens a sample with quotations that hold and such as do not, each told', async () => {
    const engine = createLocalEngine();
    await engine.putSources([{ path: 'lido-reopens.md', content: read('seeds/lido-reopens.md') }]);
    const text = read('media/walkthrough/sample.md');
    const draft = await engine.checkDraft({ name: 'Verbatim sample.md', text }, { style: 'ap' });
    const { quotations, summary } = draft;
    assert.ok(summary.verified >= 2 && summary.contradicted >= 2);
    const fixable = quotations.flatMap(({ findings }) => findings).filter(({ fixes }) => fixes.length > 0);
    assert.ok(fixable.length >= 2);
    assert.equal(summary.unchecked, 0);
  });
});
