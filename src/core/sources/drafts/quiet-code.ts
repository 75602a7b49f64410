const MARKS = /["“”„«»‘’'`「」『』]/;

/** True for code inside a sentence that is one of its words (a command): code with quotation marks quotes nobody. */
export function isQuiet(code: string): boolean {
  return !MARKS.test(code);
}
