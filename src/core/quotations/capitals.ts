/** How a text uses its capitals, kept by block while the text is written. */
import type { Sentence } from './document.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { surnameWithParticle, type CapitalUse } from './name-mentions.ts';
import type { MarkedText } from './scan.ts';
import { AskedWords, SharedWords } from './shared-words.ts';

const CAPITAL_INSIDE = /(?<=[\p{Ll},] )\p{Lu}[\p{L}'’-]+/gu;
const KINDS = ['capitalInside', 'lower', 'withParticle'] as const;

type Of<Value> = Readonly<Record<(typeof KINDS)[number], Value>>;

function each<Value>(make: (kind: (typeof KINDS)[number]) => Value): Of<Value> {
  return {
    capitalInside: make('capitalInside'),
    lower: make('lower'),
    withParticle: make('withParticle'),
  };
}

/** What one block adds to a text's use of capitals, and what was asked of the text for its names. */
export class BlockCapitals {
  private asked: Of<AskedWords> | null = null;

  constructor(readonly words: Of<ReadonlySet<string>>) {}

  /** Remembers what the names of the block were found by. */
  told(asked: Of<AskedWords>): void {
    this.asked = asked;
  }

  /** Whether its names may be others now. */
  isTouchedBy(changes: Of<readonly string[]>): boolean {
    const { asked } = this;
    return asked !== null && KINDS.some((kind) => asked[kind].isTouchedBy(changes[kind]));
  }
}

/** The use that a text makes of capitals. */
export class TextCapitals {
  private readonly use: Of<SharedWords> = each(() => new SharedWords());

  constructor(private readonly lexicon: Lexicon) {}

  /** What one block adds. */
  of(text: string, sentences: readonly Sentence[], stretches: readonly MarkedText[]): BlockCapitals {
    const words = each(() => new Set<string>());
    for (const { tokens } of sentences)
      for (const [at, token] of tokens.entries()) {
        if (token.kind !== 'word') continue;
        if (!token.capital) words.lower.add(token.lower);
        else if (at > 0) words.capitalInside.add(token.text);
        if (at > 0) words.withParticle.add(surnameWithParticle(tokens, at, this.lexicon));
      }
    for (const { start, end, parent } of stretches) {
      if (parent >= 0) continue;
      for (const [word] of text.slice(start, end).matchAll(CAPITAL_INSIDE)) words.capitalInside.add(word);
    }
    return new BlockCapitals(words);
  }

  add({ words }: BlockCapitals): void {
    for (const kind of KINDS) this.use[kind].add(words[kind]);
  }

  remove({ words }: BlockCapitals): void {
    for (const kind of KINDS) this.use[kind].remove(words[kind]);
  }

  /** The words of which something else holds than when this was last called. */
  takeChanges(): Of<readonly string[]> {
    return each((kind) => this.use[kind].takeChanges());
  }

  /** The use as one block asks for it. */
  asked(): Of<AskedWords> & CapitalUse {
    return each((kind) => new AskedWords(this.use[kind]));
  }
}
