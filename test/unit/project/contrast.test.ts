import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

interface Colour {
  readonly id: string;
  readonly defaults: Readonly<Record<'light' | 'dark' | 'highContrast' | 'highContrastLight', string>>;
}
const { contributes } = JSON.parse(read('package.json')) as { contributes: { colors: Colour[] } };

/** What VS Code's own themes set behind editors and side bars, the least favourable of each kind. */
const BEHIND = {
  light: '#f3f3f3',
  dark: '#1f1f1f',
  highContrast: '#000000',
  highContrastLight: '#ffffff',
} as const;
/** Signs and marks that carry meaning: 3 (WCAG 2.2, 1.4.11); in high contrast as much as text: 7 (1.4.6). */
const LEAST = { light: 3, dark: 3, highContrast: 7, highContrastLight: 7 } as const;

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  for (const { id, defaults } of contributes.colors) {
    it(`${id} stands out in every kind of theme`, () => {
      for (const kind of ['light', 'dark', 'highContrast', 'highContrastLight'] as const) {
        const found = contrast(defaults[kind], BEHIND[kind]);
        assert.ok(found >= LEAST[kind], `${kind}: ${found.toFixed(2)}`);
      }
    });
  }

  it('of the signs in the gutter are those of the views', () => {
    const code = read('src/editor/features/decorations.ts');
    for (const { id, defaults } of contributes.colors.filter(({ id }) => !id.endsWith('unchecked')))
      for (const kind of ['light', 'dark'] as const)
        assert.match(code, new RegExp(`${kind}: \\{[^}]*${id.split('.')[1] ?? ''}: '${defaults[kind]}'`));
  });
});

describe('this guard', () => {
  it('measures contrast as WCAG does', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  });
});
