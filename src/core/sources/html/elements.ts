/** What the names of elements mean for reading. */

const setOf = (names: string) => new Set(names.split(' '));

const BLOCKS = setOf(
  'address article aside blockquote body caption center col colgroup dd details dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul #root',
);

/** Whether an element stands in a line of text; unknown ones do, as in a browser. */
export function isInline(tag: string): boolean {
  return !BLOCKS.has(tag);
}

/** Elements whose content is never text of the page. */
export const SILENT = setOf(
  'script style template noscript head title iframe object embed applet svg canvas map audio video select option datalist textarea button input progress meter rt rp rtc math annotation noframes frameset dialog menu amp-ad amp-sidebar amp-analytics',
);

/** Elements whose words were taken back by the author. */
export const TAKEN_BACK = setOf('del s strike');
