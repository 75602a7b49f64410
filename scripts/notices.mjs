/** The licences of what the bundles hold, as those licences ask: `dist/third-party-notices.txt`. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Packages whose tables are in the bundles, turned into others by the scripts beside this one. */
const TABLES = ['node_modules/cldr-misc-full', 'node_modules/opencc-js'];
/** What a package holds of others without a file that says so. */
const HOLDS = {
  unpdf: 'It holds pdf.js (https://mozilla.github.io/pdf.js), Copyright Mozilla Foundation, Apache-2.0.',
};
const LICENCE_FILE = /^(?:third[-_]party[-_])?(?:licen[cs]es?|notices?)(?:[.-]|$)/i;
const FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** Folders of the packages that bundles were made from, sorted. `metafiles`: what esbuild tells of each build. */
export function packagesOf(metafiles) {
  const inputs = metafiles.flatMap(({ inputs: all, outputs }) => {
    const written = new Set(Object.values(outputs).flatMap((output) => Object.keys(output.inputs)));
    return Object.keys(all).filter((input) => written.has(input));
  });
  return [...new Set([...inputs.flatMap((input) => FOLDER.exec(input)?.[0] ?? []), ...TABLES])].sort();
}

function whoseOf({ author, homepage, repository }) {
  const whose = typeof author === 'string' ? author : (author?.name ?? '');
  const place = homepage ?? (typeof repository === 'string' ? repository : (repository?.url ?? ''));
  return [whose === '' ? '' : `Copyright ${whose}`, place].filter((part) => part !== '').join('\n');
}

/** A package's name, version and licence. Throws where it names none: it must not be shipped. */
async function noticeOf(root, folder) {
  const place = path.join(root, folder);
  const manifest = JSON.parse(await readFile(path.join(place, 'package.json'), 'utf8'));
  const { name, version } = manifest;
  // An array of them is how packages said it long ago.
  const license = manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' OR ');
  if (typeof license !== 'string') throw new Error(`${folder} names no licence`);
  const entries = await readdir(place, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name));
  const texts = await Promise.all(files.map((file) => readFile(path.join(place, file.name), 'utf8')));
  // Where no text lies beside it, who wrote it and where.
  const own = texts.length > 0 ? texts.map((text) => text.trim()) : [whoseOf(manifest)];
  return [`${name} ${version} (${license})`, HOLDS[name] ?? '', ...own]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Writes the notices of all packages in the bundles to `file`. */
export async function writeNotices(root, metafiles, file) {
  const notices = await Promise.all(packagesOf(metafiles).map((folder) => noticeOf(root, folder)));
  const head = 'Verbatim is under the MIT licence. Its files hold parts of these packages, under theirs.';
  await writeFile(file, `${[head, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}
