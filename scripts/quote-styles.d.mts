/** The text of `src/core/text/quote-styles.ts`, as the CLDR data has it now. */
export function quoteStyles(): Promise<string>;
/** Writes the table where it differs from the data. */
export function writeQuoteStyles(): Promise<void>;
