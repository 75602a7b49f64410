/** House styles: what each newsroom allows between the marks. See `docs/styles.md` for what each entry rests on. */
export const STYLE_NAMES = ['ap', 'reuters', 'guardian', 'chicago', 'bluebook', 'strict'] as const;
export type StyleName = (typeof STYLE_NAMES)[number];
export const DEFAULT_STYLE: StyleName = 'ap';

/** True for a name of a known house style. */
export function isStyleName(name: string): name is StyleName {
  return (STYLE_NAMES as readonly string[]).includes(name);
}
