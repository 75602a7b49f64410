/** House styles: what each newsroom allows between the marks. See `docs/styles.md` for what each entry rests on. */
import type { Severity } from '../model.ts';
import { DEFAULT_SEVERITY, type FindingCode } from './codes.ts';

export const STYLE_NAMES = ['ap', 'reuters', 'guardian', 'chicago', 'bluebook', 'strict'] as const;
export type StyleName = (typeof STYLE_NAMES)[number];
export const DEFAULT_STYLE: StyleName = 'ap';

/** True for a name of a known house style. */
export function isStyleName(name: string): name is StyleName {
  return (STYLE_NAMES as readonly string[]).includes(name);
}

/**
 * A harmless kind of difference, which a style permits or not. What every style permits (white space, glyphs,
 * ligatures, hyphens at line ends, the mark before the closing quotation mark) has no entry here.
 */
export type Leniency =
  | 'first-case'
  | 'case'
  | 'spelling'
  | 'number-form'
  | 'punctuation'
  | 'contraction'
  | 'filler'
  | 'grammar'
  | 'masking'
  | 'round-bracket';

interface Style {
  readonly permits: ReadonlySet<Leniency>;
  readonly severity: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
}

const FORM: readonly Leniency[] = ['first-case', 'case', 'spelling', 'number-form', 'punctuation', 'masking'];

const STYLES: Readonly<Record<StyleName, Style>> = {
  ap: { permits: new Set<Leniency>([...FORM, 'round-bracket']), severity: {} },
  reuters: {
    permits: new Set<Leniency>([...FORM, 'filler', 'round-bracket']),
    severity: { 'bracket/substitution': 'warning' },
  },
  guardian: {
    permits: new Set<Leniency>([...FORM, 'filler', 'grammar', 'contraction']),
    severity: { 'bracket/substitution': 'off' },
  },
  chicago: { permits: new Set(FORM), severity: { 'bracket/substitution': 'off' } },
  bluebook: {
    permits: new Set<Leniency>(['punctuation']),
    severity: { 'wording/cleaned': 'error', 'wording/punctuation': 'error', 'bracket/substitution': 'off' },
  },
  strict: {
    permits: new Set<Leniency>(),
    severity: {
      'wording/cleaned': 'error',
      'wording/punctuation': 'error',
      'bracket/substitution': 'warning',
    },
  },
};

/** True where the style lets a difference of this kind pass. */
export function permits(style: StyleName, leniency: Leniency): boolean {
  return STYLES[style].permits.has(leniency);
}

/** The severity of a code: what the user set, else what the style says, else the code's default. */
export function severityOf(
  code: FindingCode,
  style: StyleName,
  own?: Readonly<Record<string, Severity | 'off'>>,
): Severity | 'off' {
  return own?.[code] ?? STYLES[style].severity[code] ?? DEFAULT_SEVERITY[code];
}
