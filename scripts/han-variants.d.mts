/** The text of `src/core/text/han-variants.ts`, as OpenCC's tables have it now. */
export function hanVariants(): string;
/** Writes the table where it differs from the data. */
export function writeHanVariants(): Promise<void>;
