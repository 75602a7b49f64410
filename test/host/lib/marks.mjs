/** What a line of a test report starts with, so that it can be told from all else a VS Code window logs. */
export const MARK = '[verbatim-test] ';
