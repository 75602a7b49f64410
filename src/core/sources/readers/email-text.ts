/**
 * The text of a mail taken apart: what its sender wrote, what is quoted from an earlier mail, and what was forwarded.
 * Signatures and the small print of lawyers and newsletters are left out.
 */

/** A part of a mail's text. */
export interface MailPart {
  readonly kind: 'own' | 'quoted';
  readonly text: string;
}

/** The head of a mail inside a mail. */
export interface InnerHead {
  readonly from?: string;
  readonly date?: string;
  readonly subject?: string;
}

export interface MailText {
  readonly parts: readonly MailPart[];
  /** The head of the forwarded mail, where this one forwards another. */
  readonly forwarded: InnerHead | null;
}

const INNER =
  /^(?:[-_]{2,}\s?(?:forwarded message|forwarded by .{0,60}|original message|original-nachricht|ursprüngliche nachricht|weitergeleitete nachricht|message transféré|message d['’]origine|mensaje reenviado|mensaje original|messaggio inoltrato|messaggio originale|mensagem encaminhada|doorgestuurd bericht|пересылаемое сообщение)\s?[-_]{2,}|begin forwarded message:|anfang der weitergeleiteten nachricht:|_{20,})$/i;
const FORWARDS = /forward|weitergeleitet|transféré|reenviado|inoltrato|encaminhada|doorgestuurd|пересыл/i;
const FIELD =
  /^\*?(from|von|de|da|van|от|date|sent|gesendet|datum|envoyé|fecha|enviado|data|inviato|дата|subject|betreff|objet|asunto|oggetto|assunto|onderwerp|тема|to|an|à|para|a|aan|кому|cc|reply-to)\*?\s?:\*?\s*(\S.*)?$/i;
const FROM = /^(?:from|von|de|da|van|от)$/i;
const DATE = /^(?:date|sent|gesendet|datum|envoyé|fecha|enviado|data|inviato|дата)$/i;
const SUBJECT = /^(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|тема)$/i;
const QUOTED = /^(?:>\s?)+/;
/** A line that ends a mail's own words: the signature's mark (RFC 3676), and what phones add. */
const SIGNATURE =
  /^(?:--|—)\s?$|^(?:sent from my|get outlook for|gesendet von meinem|envoyé de mon|enviado desde mi)\b.{0,40}$/i;

interface Head {
  readonly fields: InnerHead;
  readonly next: number;
}

/** The field lines from `from` on; null where there are fewer than two. */
function headAt(lines: readonly string[], from: number): Head | null {
  const fields: { from?: string; date?: string; subject?: string } = {};
  let at = from;
  let found = 0;
  for (; at < lines.length && at < from + 14; at++) {
    const line = (lines[at] ?? '').replace(QUOTED, '').trim();
    if (line === '') {
      if (found > 0) break;
      continue;
    }
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    if (name === '') break;
    found++;
    if (FROM.test(name)) fields.from ??= value;
    else if (DATE.test(name)) fields.date ??= value;
    else if (SUBJECT.test(name)) fields.subject ??= value;
  }
  return found >= 2 ? { fields, next: at } : null;
}

/** The head of a mail inside a mail that no line announces, as Outlook sets it: who, when and about what. */
function bareHeadAt(lines: readonly string[], at: number): Head | null {
  const [, name = ''] = FIELD.exec((lines[at] ?? '').replace(QUOTED, '').trim()) ?? [];
  if (!FROM.test(name) || (lines[at - 1] ?? '').trim() !== '') return null;
  const head = headAt(lines, at);
  return head?.fields.date !== undefined && head.fields.subject !== undefined ? head : null;
}

/** Takes the text of a mail apart. `forwards`: its subject says that it forwards another. Linear in the text. */
export function mailText(text: string, forwards: boolean): MailText {
  const lines = text.split(/\r\n?|\n/);
  const parts: { kind: MailPart['kind']; lines: string[] }[] = [];
  let forwarded: InnerHead | null = null;
  let rest: MailPart['kind'] = 'own';
  let signed = false;
  const add = (kind: MailPart['kind'], line: string): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else parts.push({ kind, lines: [line] });
  };
  for (let at = 0; at < lines.length; at++) {
    const raw = lines[at] ?? '';
    const line = raw.replace(QUOTED, '').trim();
    const head = INNER.test(line) ? headAt(lines, at + 1) : bareHeadAt(lines, at);
    if (head) {
      const forwarding = forwards || FORWARDS.test(line);
      if (forwarding) forwarded ??= head.fields;
      rest = forwarding ? 'own' : 'quoted';
      signed = false;
      at = head.next - 1;
    } else if (QUOTED.test(raw) && !(forwards && forwarded)) add('quoted', line);
    else if (SIGNATURE.test(raw.trim())) signed = true;
    else if (!signed) add(rest, QUOTED.test(raw) ? line : raw);
  }
  return {
    parts: parts.map(({ kind, lines: own }) => ({ kind, text: own.join('\n') })),
    forwarded,
  };
}

const SMALL_PRINT =
  /\b(?:(?:e-?mail|message|communication|nachricht|courriel|mensaje|messaggio)\b[^.]{0,160}\b(?:confidential|privileged|intended (?:only|solely)|vertraulich|confidentiel|confidencial|riservat)|not the intended recipient|unsubscribe|manage your (?:email )?preferences|view (?:this (?:e-?mail|message)|it) in (?:your|a) (?:web )?browser|you (?:are receiving|received|have received) this (?:e-?mail|message)|consider the environment before printing|nicht der (?:richtige|beabsichtigte) (?:adressat|empfänger)|newsletter abbestellen|se désabonner|darse de baja|отписаться)/i;
/** Small print is a paragraph; a longer text that has such words is about them. */
const LONGEST_SMALL_PRINT = 1500;
/** "Media contact: …"; a line of nothing but a telephone number, an address, a name before them. */
const CONTACT =
  /^(?:(?:media|press|news)\s)?(?:contacts?|enquiries|inquiries|kontakt|pressekontakt|contacto)\s?:[^"“”]{0,200}$|^for (?:more|further) information,? (?:please )?(?:contact|call|visit)\b[^"“”]{0,200}$/i;
const REACH = /[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,40}|(?:\+\d|\(\d{2,4}\)|\b\d{3}[-.\s])[\d\s().-]{6,16}\d/;

/** True for a paragraph of a mail that is nobody's statement: a disclaimer, an offer to unsubscribe, whom to call. */
export function isSmallPrint(paragraph: string): boolean {
  const line = paragraph.replace(/\s+/g, ' ').trim();
  if (line.length > LONGEST_SMALL_PRINT || line.endsWith(':') || /["“«„]/.test(line)) return false;
  if (SMALL_PRINT.test(line) || CONTACT.test(line)) return true;
  const reach = REACH.exec(line);
  return (
    reach !== null && line.length - reach[0].length <= 90 && !/\p{Ll}{2} \p{Ll}{2,} \p{Ll}{2,}/u.test(line)
  );
}
