/**
 * The two tools for writing assistants, the same in the Model Context Protocol and in the editor: their names, what they
 * say of themselves, and what they take. The editor's manifest repeats it; a test keeps the two alike.
 */

/** A JSON Schema of an object, as far as the tools need it. */
export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
}

/** A tool as an assistant sees it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: InputSchema;
}

/** Most places that are given for words searched for. */
export const MOST_PLACES = 20;
/** Places given where the assistant asks for no number. */
export const PLACES = 5;

/** Checks the quotations of a draft. */
export const VERIFY_QUOTES: Tool = {
  name: 'verbatim_verify_quotes',
  title: 'Verify quotes',
  description:
    "Checks every quotation in a draft against the user's source articles: are these the words, and did this person " +
    'say them? Give the draft as `text`, or name a file by `path`. Each quotation comes back verified, contradicted or ' +
    'not checked (with the reason), with both texts: what the draft has and what the source has. “Not found” means that ' +
    'no source read has it, not that it was invented. Use it after writing or changing quoted speech, and before calling a ' +
    'quotation accurate. It changes nothing.',
  inputSchema: {
    type: 'object',
    properties: {
      text: { type: 'string', description: 'The draft, in Markdown or plain text.' },
      path: { type: 'string', description: 'The file of the draft, where no text is given.' },
    },
    additionalProperties: false,
  },
};

/** Finds words in the sources. */
export const FIND_QUOTE: Tool = {
  name: 'verbatim_find_quote',
  title: 'Find a quote in the sources',
  description:
    "Finds where words stand in the user's source articles, word for word or nearly, and who says them there. Use it to " +
    'get the exact wording and the speaker before quoting somebody. Each place comes with the passage in its context, its ' +
    'speaker, outlet, date and file, and says whether the words are the same. It changes nothing.',
  inputSchema: {
    type: 'object',
    properties: {
      words: { type: 'string', description: 'The words to look for, as far as they are known.' },
      limit: {
        type: 'integer',
        minimum: 1,
        maximum: MOST_PLACES,
        description: `The most places to give (default ${PLACES}).`,
      },
    },
    required: ['words'],
    additionalProperties: false,
  },
};
