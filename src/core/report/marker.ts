/** How a report is known for one, so that it is never checked as a draft or, worse, believed as a source. */

/** Stands near the start of the reports in Markdown and HTML. */
export const REPORT_MARK = 'Verbatim quotation report';

/** The places where it counts: a Markdown report's front matter, an HTML report's `generator`. */
const AT_START = new RegExp(
  `^\\uFEFF?(?:---\\r?\\ngenerator: ${REPORT_MARK}\\r?\\n|<!doctype html>[^]{0,400}<meta name="generator" content="${REPORT_MARK}")`,
);
/** Bytes looked at. */
const HEAD = 1000;

/** Whether a file, as bytes or as text, is a report that Verbatim has written. */
export function isReport(content: Uint8Array | string): boolean {
  const head =
    typeof content === 'string'
      ? content.slice(0, HEAD)
      : new TextDecoder().decode(content.subarray(0, HEAD));
  return AT_START.test(head);
}
