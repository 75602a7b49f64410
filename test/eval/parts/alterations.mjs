/** Part `alterations`: printed quotations against what was really said, labelled by hand. */
import { ask } from '../lib/cli.mjs';
import { located, readRows } from '../lib/data.mjs';
import { draftOf, innerMarks, judged, LED_IN, told } from '../lib/drafts.mjs';
import { atLeast, refused, share } from '../lib/figures.mjs';

/** Edits that change the words themselves, whatever else they change. */
const CONTENT = ['wording', 'negation', 'number', 'name', 'modality', 'polarity'];

/** Differences of form: nearly every row has some, so they speak for a row only where it has nothing else. */
const FORM = ['case', 'punctuation', 'typography'];
/** Words that link others; the data tells their coming and going from that of words with a content. */
const FUNCTION_WORDS = new Set(
  `a an the that this these those which who whom and but or so then as than if of to in on at by for with from about into
  over i you he she it we they me him her us them my your his its our their there is are was were be been am do does did
  have has had will would`.split(/\s+/),
);

/**
 * The data's classes of alteration and what in an answer agrees with each: an edit of one of `classes` (and, where
 * given, one of `kinds`), or a finding with one of `codes`. `form`: agrees too where all there is are differences of
 * form, or none at all, since those are permitted and not shown. `docs/quality.md` gives the reasons.
 */
const AGREES = {
  SUB: { classes: [...CONTENT, 'grammar', 'contraction'], kinds: ['replace'] },
  SPELL: { classes: ['spelling', 'number', 'name'], form: true },
  CONTR: { classes: ['contraction'] },
  DISF: { classes: ['filler'] },
  FUNC: { classes: ['grammar'], functionWords: true },
  ADD: { classes: [...CONTENT, 'grammar', 'filler'], kinds: ['insert'] },
  OMIT: { classes: [...CONTENT, 'grammar', 'filler'], kinds: ['delete'], codes: ['stitch/unmarked'] },
  OMITM: {
    classes: ['ellipsis'],
    codes: ['ellipsis/gap', 'ellipsis/negation', 'ellipsis/order'],
    form: true,
  },
  BRACK: { classes: ['bracket'], codes: ['bracket/substitution'] },
  SPLICE: {
    classes: [],
    codes: ['stitch/unmarked', 'ellipsis/order', 'ellipsis/gap', 'wording/omitted', 'wording/added'],
  },
  REDACT: { classes: ['spelling', 'bracket', 'wording'], codes: ['bracket/substitution'] },
  INAUD: { classes: CONTENT, kinds: ['insert', 'replace'] },
};

/**
 * @param {import('../run.mjs').Options} options
 * @returns {Promise<import('../lib/figures.mjs').Figure[]>}
 */
export async function alterations(options) {
  const rows = readRows(located(options.data, 'eval', 'alterations-en.jsonl')).slice(
    0,
    options.limit || undefined,
  );
  const drafts = new Map(
    rows.map((row) => [row.id, draftOf(innerMarks(row.quote), personOf(row.sourceSpeaker), LED_IN)]),
  );
  const answers = await ask(
    options.command,
    'verify',
    rows.map(({ id, sourceContext }) => ({
      id,
      sources: [{ name: 'transcript.txt', text: sourceContext }],
      draft: { name: 'draft.txt', text: drafts.get(id).text },
    })),
  );
  const judgedRows = rows.map((row) => ({ ...row, got: judged(answers.get(row.id), drafts.get(row.id)) }));
  return [...refused('alterations', answers), ...figuresOf(judgedRows, options.errors)];
}

function figuresOf(rows, show) {
  const same = rows.filter((row) => row.label.same === 'Y');
  const other = rows.filter((row) => row.label.same === 'N');
  const grave = same.filter((row) => row.label.meaning === 2);
  const counted = (name, of, holds, target) => {
    const wrong = of.filter((row) => !holds(row));
    const errors = wrong
      .slice(0, show)
      .map(({ label, quote, sourceText, got }) =>
        [`${label.class}: ${told(got)}`, `  draft  ${quote}`, `  source ${sourceText}`].join('\n'),
      );
    return share('alterations', name, of.length - wrong.length, of.length, target, errors);
  };
  const figures = [
    counted('the same utterance recognised', same, isRecognised, atLeast(97)),
    counted('class agrees', same, agrees, atLeast(85)),
    counted(
      'meaning changed: an error',
      grave,
      ({ got }) => !got.verified && got.errors.length > 0,
      atLeast(100),
    ),
    counted('another utterance: not verified', other, ({ got }) => !got.verified, atLeast(100)),
  ];
  for (const name of Object.keys(AGREES)) {
    const of = same.filter((row) => row.label.class === name);
    if (of.length > 0) figures.push({ ...counted(`class agrees: ${name}`, of, agrees, null), errors: [] });
  }
  return figures;
}

/** A passage stands behind the verdict. What is `not-found` may list near misses too; they do not count. */
function isRecognised({ got }) {
  return (
    got.passages.length > 0 && !got.verdicts.every((each) => each === 'not-found' || each === 'unchecked')
  );
}

function agrees({ label, got }) {
  const rule = AGREES[label.class];
  if (!rule || !got.found) return false;
  if (rule.form && got.passages.length > 0 && got.edits.every((edit) => FORM.includes(edit.class)))
    return true;
  if (rule.codes?.some((code) => got.codes.includes(code))) return true;
  return got.edits.some(
    (edit) =>
      (rule.classes.includes(edit.class) && (rule.kinds?.includes(edit.kind) ?? true)) ||
      (rule.functionWords === true && !FORM.includes(edit.class) && isFunctionWords(edit)),
  );
}

/** True for an edit that touches function words only, whatever it does with them. */
function isFunctionWords({ draft, source }) {
  const words = `${draft} ${source}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => FUNCTION_WORDS.has(word));
}

/** "JANE O'DOE" → "Jane O'Doe"; a voice without a name is a speaker without one. */
function personOf(label) {
  if (/^(?:UNIDENTIFIED|VOICEOVER)/.test(label)) return 'the speaker';
  return label.toLowerCase().replace(/(^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
