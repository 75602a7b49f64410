/** Places as SARIF names them: relative addresses, percent-encoded, and regions that count from one. */
import type { ArtifactLocation, Region } from 'sarif';
import type { Range } from '../engine.ts';
import type { Span } from '../model.ts';
import { rangeOf } from '../text/lines.ts';

/** The name of the folder that relative addresses start from; whoever reads the log knows where it is. */
export const ROOT_ID = '%SRCROOT%';

/** A path's address: segments encoded, `/` between them. An address with a scheme is left as it is. */
export function addressOf(path: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return encodeURI(wellFormed(path)).replace(/%25/g, '%');
  const encoded = wellFormed(path.replaceAll('\\', '/'))
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');
  if (/^[A-Za-z]%3A\//.test(encoded)) return `file:///${encoded.replace('%3A', ':')}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** Where a file is; `index` is its place in the run's list of artifacts. */
export function locationOf(path: string, index: number): ArtifactLocation {
  const uri = addressOf(path);
  const isRelative = !/^[a-z][a-z0-9+.-]+:/i.test(uri);
  return { uri, ...(isRelative ? { uriBaseId: ROOT_ID } : {}), index };
}

/** The region of a range; lines and columns from one, the end column behind the last character. */
export function regionOf({ start, end }: Range, { start: from, end: to }: Span): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    charOffset: from,
    charLength: to - from,
  };
}

/** The region of a span (UTF-16) of the text whose line starts are given. */
export function regionIn(lineStarts: readonly number[], span: Span): Region {
  return regionOf(rangeOf(lineStarts, span), span);
}
