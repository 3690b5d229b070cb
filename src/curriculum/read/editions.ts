import {
  byVersion,
  changesFileOf,
  comingFile,
  type Editions,
  editionsFolder,
  type ReleasedEdition,
  type ReleasedSheet,
  sheetsFileOf,
} from '../editions.ts';
import { isLocale } from '../locale.ts';
import { mostInFile, type Problem, type Wording } from '../problem.ts';
import { type Change, changesFile } from '../schema/editions.ts';
import { takeOutVersions } from '../versions.ts';
import { readYaml } from '../yaml.ts';
import { filesIn, readText } from './files.ts';

/** Reads the published editions and the changes for the next one. A curriculum that was never released has neither. */
export function readEditions(root: string): { editions: Editions; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = filesIn(root, editionsFolder);
  const versions = files.flatMap((file) => /^(\d+\.\d+\.\d+)\.sheets$/.exec(file)?.[1] ?? []).sort(byVersion);
  const changesIn = (file: string): Change[] => {
    const written = readText(root, file);
    if (written === undefined) return [];
    const { text, problems: unmerged } = takeOutVersions(file, written);
    problems.push(...unmerged);
    const empty = text.split(/\r?\n/).every((line) => line.trim() === '' || line.startsWith('#'));
    if (empty) return [];
    const read = readYaml({ file, text, linesBefore: 0 }, changesFile, 'registry-is-valid');
    problems.push(...read.problems);
    return read.value ?? [];
  };
  const released = versions.map((version): ReleasedEdition => {
    const register = readSheets(sheetsFileOf(version), readText(root, sheetsFileOf(version))!, version);
    problems.push(...register.problems);
    return { version, date: register.date, changes: changesIn(changesFileOf(version)), sheets: register.sheets };
  });
  const unregistered = files
    .flatMap((file) => /^(\d+\.\d+\.\d+)\.yaml$/.exec(file)?.[1] ?? [])
    .filter((version) => !versions.includes(version));
  const coming = [...unregistered.sort(byVersion).map(changesFileOf), comingFile].flatMap(changesIn);
  return { editions: { released, coming, isWhole: problems.length === 0 }, problems };
}

const heading = /^edition (\S+) (\d{4}-\d{2}-\d{2})$/;
const row = /^(\S+) (\S+) (\S+) ([2-9CFGHJMPQRVWX]{7}) (\d+\.\d+\.\d+)(?: ([0-9a-f]{7}))?$/;

const madeByRelease: Wording = {
  zh: '这个文件由 "npm run release -- --prepare" 来写，不用手改：恢复上一次提交里的那份。',
  en: 'This file is written by "npm run release -- --prepare" and never by hand: restore the one from the last commit.',
};

function readSheets(file: string, text: string, version: string): { date: string; sheets: ReleasedSheet[]; problems: Problem[] } {
  const unmerged = takeOutVersions(file, text, madeByRelease).problems;
  // Of two versions of a register neither counts.
  if (unmerged.length > 0) return { date: '', sheets: [], problems: unmerged };
  const [first = '', ...rest] = text.split(/\r?\n/);
  const problems: Problem[] = [];
  const complain = (line: number, message: Wording) => {
    if (problems.length >= mostInFile) return;
    problems.push({
      id: 'registry-is-valid',
      severity: 'error',
      file,
      line,
      column: 1,
      message,
      hint: madeByRelease,
    });
  };
  const named = heading.exec(first);
  if (named?.[1] !== version) {
    complain(1, {
      zh: `登记册的第一行不是 "edition ${version}" 加日期。`,
      en: `The register does not begin with "edition ${version}" and a day.`,
    });
  }
  const sheets = rest.flatMap((line, index): ReleasedSheet[] => {
    if (line === '') return [];
    const found = row.exec(line);
    if (!found || !isLocale(found[3]!)) {
      complain(index + 2, { zh: '登记册的这一行读不懂。', en: 'This line of the register cannot be read.' });
      return [];
    }
    const [, document, sheet, locale, mark, documentVersion, former] = found;
    return [
      {
        document: document!,
        sheet: sheet!,
        locale: locale as ReleasedSheet['locale'],
        mark: mark!,
        version: documentVersion!,
        ...(former ? { former } : {}),
      },
    ];
  });
  return { date: named?.[2] ?? '', sheets, problems };
}
