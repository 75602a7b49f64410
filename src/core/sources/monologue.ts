/** Speeches and statements: a text that a heading gives to one person as a whole ("Remarks by Mayor Ana Cruz"). */
import type { Block, Prose } from '../model.ts';
import { isSpoken } from './turn-labels.ts';

/** Blocks from the top among which the heading is. */
const HEADINGS = 3;
const LONGEST_HEADING = 160;
const KINDS = [
  '(?:(?:opening|closing|prepared|full|welcoming) )?(?:remarks|statement|speech|address|testimony|keynote)(?: as (?:prepared|delivered)| given| delivered| made| in full)?,? (?:by|of|from)',
  '(?:rede|ansprache|erklärung|grußwort|statement)(?: im wortlaut)?,? (?:von|des|der)',
  "(?:discours|déclaration|allocution) (?:de|du|d’|d')",
  '(?:discurso|declaración|palabras|declaração) (?:de|del|da|do)',
  '(?:discorso|intervento|dichiarazione) (?:di|del|della)',
  'toespraak van',
].join('|');
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const PARTICLE = '(?:de|del|da|di|la|le|van|von|der|den|al|bin)';
const KIND = new RegExp(String.raw`^(?:${KINDS})\s*`, 'iu');
/** Behind the name comes what a title of a speech has, and no verb: "Statement by Ana Cruz draws fire" is news. */
const SPEAKER = new RegExp(
  String.raw`^((?:${NAME}|${PARTICLE})(?: (?:${NAME}|${PARTICLE})){1,5})(?=$|[,:(–—]|\.$| (?:at|on|to|before|in|for|about|during|upon|am|im|zu|zum|zur|bei|beim|vor|à|au|aux|devant|sur|lors|en|ante|sobre|al|alla|su|davanti|bij|voor|op)(?!\p{L}))`,
  'u',
);
/** He who speaks says "I" and "we". */
const FIRST_PERSON =
  /(?<![\p{L}’'])(?:I|we|my|our|us|ich|wir|mein\p{L}{0,2}|unser\p{L}{0,2}|uns|je|j’|j'|nous|notre|nos|mon|yo|nosotros|nuestr\p{L}{1,2}|nos|mi|io|noi|nostr\p{L}|eu|nós|noss\p{L}{1,2}|ik|wij|ons|onze)(?![\p{L}])/giu;
/** One in so many UTF-16 units at least. */
const FIRST_PERSON_IN = 800;
/** A report has marked speech with tags: `,” Cruz said`. */
const TAGGED =
  /[,.?!…]["”»]\s+(?:\p{L}+\.? ){0,4}?(?:said|says|told|added|sagte|erklärte|dit|déclaré|dijo|disse|zei)\b/iu;

/** The person to whom a heading gives the text; null where none does, or where the text reads as a report. */
function speakerIn({ text, blocks }: Pick<Prose, 'text' | 'blocks'>): { name: string; at: number } | null {
  for (const [at, { start, end }] of blocks.slice(0, HEADINGS).entries()) {
    const heading = text.slice(start, Math.min(end, start + LONGEST_HEADING + 1));
    const kind = heading.length > LONGEST_HEADING ? undefined : KIND.exec(heading)?.[0];
    const name = kind && SPEAKER.exec(heading.slice(kind.length))?.[1];
    if (!name) continue;
    const rest = text.slice(end);
    const own = rest.match(FIRST_PERSON)?.length ?? 0;
    return own > 0 && own * FIRST_PERSON_IN >= rest.length && !TAGGED.test(rest) ? { name, at } : null;
  }
  return null;
}

/** The blocks of a speech or statement as one person's turn; the same blocks where the text is none. */
export function monologue(prose: Pick<Prose, 'text' | 'blocks'>): readonly Block[] {
  const speaker = speakerIn(prose);
  if (!speaker) return prose.blocks;
  const turn = { label: speaker.name, role: 'speaker' } as const;
  return prose.blocks.map((block, index) => {
    const isSaid = index > speaker.at && block.kind !== 'heading' && block.kind !== 'notice';
    return isSaid && isSpoken(prose.text.slice(block.start, block.end)) ? { ...block, turn } : block;
  });
}
