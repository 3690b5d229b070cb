import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { traits } from '../../curriculum/edition/traits.ts';
import { type Grade, grades } from '../../curriculum/kind.ts';
import { type Locale, locales } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import type { Edition } from '../edition.ts';
import { type BuiltSite, readBytes } from '../site/builtSite.ts';
import { type ListedPack, listedPacks } from '../site/listedPacks.ts';
import type { CopyEntry } from './copyEntry.ts';
import { fileZipName } from './fileZipName.ts';
import { readmeFile } from './readme.ts';
import { zipOf } from './zip.ts';

/** Files for one use, of a grade or of a whole language, without pages. */
interface FileZip {
  locale: Locale;
  grade?: Grade;
  use: string;
  files: ListedPack[];
}

/** A single file needs no ZIP. */
const leastFiles = 2;

/**
 * Writes ZIPs of files in other formats than PDF: of each grade and each language those to change, to show, to send, to read. They have no pages, so the
 * copies can leave these formats out. Returns their entries. The same site gives the same bytes.
 */
export function writeFileZips(site: BuiltSite, zips: string, edition: Edition): CopyEntry[] {
  return fileZips(site).map((zip) => {
    const name = fileZipName(zip);
    const file = `${traits.slug}-${name}.zip`;
    const inside = `${traits.slug}-${name}-${edition.version}`;
    const contents = new Map<string, Uint8Array>([[`${inside}/${readmeFile}`, Buffer.from(listText(zip, edition))]]);
    for (const listed of zip.files) contents.set(`${inside}/${placeOf(listed)}`, readBytes(site, listed.file));
    const bytes = zipOf(contents, edition.date, file);
    writeFileSync(path.join(zips, file), bytes);
    return {
      file,
      name,
      locale: zip.locale,
      ...(zip.grade === undefined ? {} : { grade: zip.grade }),
      use: zip.use,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      files: contents.size,
    };
  });
}

function fileZips(site: BuiltSite): FileZip[] {
  const listed = listedPacks(site);
  return locales.flatMap((locale) => {
    const uses = Map.groupBy(
      listed.filter((file) => file.locale === locale && file.use !== undefined),
      ({ use }) => use!,
    );
    return [...uses].flatMap(([use, files]) =>
      [undefined, ...grades].flatMap((grade): FileZip[] => {
        const own = grade === undefined ? files : files.filter((file) => file.grade === grade);
        return own.length < leastFiles ? [] : [{ locale, ...(grade === undefined ? {} : { grade }), use, files: own }];
      }),
    );
  });
}

/** Each format has a folder: `docx/g3-08-letter-paper.docx`. */
function placeOf({ file, format }: ListedPack): string {
  return `${format}/${path.posix.basename(file)}`;
}

/** What is in it, line by line, since names of files are plain ASCII. Notepad of Windows 7 needs the byte order mark and CRLF. */
function listText({ locale, grade, use, files }: FileZip, { version, date }: Edition): string {
  const t = translator(locale);
  const name = t(`formats:uses.${use as 'edit'}`);
  const head = grade === undefined ? name : `${t(`document:gradeNames.g${grade}`)} · ${name}`;
  const lines = files.map(
    (listed) => `${placeOf(listed)}\t${listed.documents.length === 1 ? `${listed.documents[0]!.split('/')[0]} ` : ''}${listed.title}`,
  );
  const text = [...(t('copies:files', { returnObjects: true, name: head, version, date }) as string[]), '', ...lines.sort()];
  return `\uFEFF${text.join('\n')}\n`.replace(/\n/g, '\r\n');
}
