import {
  byVersion,
  changesFileOf,
  comingFileOf,
  comingFolder,
  documentOfComing,
  type Editions,
  editionsFolder,
  formerComingFile,
  type ReleasedEdition,
  type ReleasedSheet,
  sheetsFileOf,
} from '../editions.ts';
import { exampleLesson } from '../kind.ts';
import { isLocale } from '../locale.ts';
import { mostInFile, type Problem, type Wording } from '../problem.ts';
import { type Change, changesFile } from '../schema/editions.ts';
import { takeOutVersions } from '../versions.ts';
import { type Locate, locateIn, readYaml, withoutPlaces } from '../yaml.ts';
import { filesIn, readText } from './files.ts';
import { listFiles } from './lists.ts';
import { type CachedParts, hashOf, noReadCache, type ReadCache } from './readCache.ts';

/** Reads the published editions and the changes for the next one. A curriculum that was never released has neither. */
export function readEditions(root: string, cache: ReadCache = noReadCache): { editions: Editions; problems: Problem[] } {
  const cached = cache.of(editionsFolder);
  const problems: Problem[] = [];
  const files = filesIn(root, editionsFolder);
  const versions = files.flatMap((file) => /^(\d+\.\d+\.\d+)\.sheets$/.exec(file)?.[1] ?? []).sort(byVersion);
  const changesIn = (file: string): Change[] => {
    const { changes, problems: inFile } = readChanges(root, file, cached);
    problems.push(...inFile);
    return changes;
  };
  const released = versions.map((version): ReleasedEdition => {
    const register = readSheets(sheetsFileOf(version), readText(root, sheetsFileOf(version))!, version);
    problems.push(...register.problems);
    return { version, date: register.date, changes: changesIn(changesFileOf(version)), sheets: register.sheets };
  });
  const unregistered = files
    .flatMap((file) => /^(\d+\.\d+\.\d+)\.yaml$/.exec(file)?.[1] ?? [])
    .filter((version) => !versions.includes(version));
  if (readText(root, formerComingFile) !== undefined) problems.push(formerFile);
  const coming = [
    ...unregistered.sort(byVersion).map(changesFileOf).flatMap(changesIn),
    ...listFiles(root, comingFolder)
      .filter(documentOfComing)
      .flatMap((file) => {
        const { changes, problems: inFile, locate } = readChanges(root, file, cached);
        problems.push(...inFile, ...ofOthers(file, changes, locate));
        return changes;
      }),
  ];
  cached.close();
  return { editions: { released, coming, isWhole: problems.length === 0 }, problems };
}

/** Reads the changes of a file. A file without an entry has none. */
function readChanges(root: string, file: string, cached: CachedParts): { changes: Change[]; problems: Problem[]; locate: Locate } {
  const written = readText(root, file);
  const none = { changes: [], locate: locateIn({ file, text: '', linesBefore: 0 }) };
  if (written === undefined) return { ...none, problems: [] };
  const { text, problems } = takeOutVersions(file, written);
  const empty = text.split(/\r?\n/).every((line) => line.trim() === '' || line.startsWith('#'));
  if (empty) return { ...none, problems };
  const source = { file, text, linesBefore: 0 };
  const read = cached.recall(file, hashOf(text), () => withoutPlaces(readYaml(source, changesFile, 'registry-is-valid')));
  return { changes: read.value ?? [], problems: [...problems, ...read.problems], locate: locateIn(source) };
}

/** Changes of another document than the one that the file is named after: the next person would look for them in its own. */
function ofOthers(file: string, changes: readonly Change[], locate: Locate): Problem[] {
  const id = documentOfComing(file);
  return changes.flatMap(({ document }, index): Problem[] =>
    document === id
      ? []
      : [
          {
            id: 'registry-is-valid',
            severity: 'error',
            ...locate(index, 'document'),
            message: {
              zh: `这个文件是 ${id} 的，这一条说的是 ${document}。`,
              en: `This file is for ${id}, and this entry is about ${document}.`,
            },
            hint: {
              zh: `写对编号，或者把这一条移到 ${comingFileOf(document)}。`,
              en: `Correct the id, or move the entry to ${comingFileOf(document)}.`,
            },
          },
        ],
  );
}

const formerFile: Problem = {
  id: 'registry-is-valid',
  severity: 'error',
  file: formerComingFile,
  line: 1,
  column: 1,
  message: {
    zh: `${formerComingFile} 不再用了：现在每份材料一个文件。`,
    en: `${formerComingFile} is no longer used: each document has a file of its own.`,
  },
  hint: {
    zh: `把每一条移到它的文件，比如 ${exampleLesson} 的移到 ${comingFileOf(exampleLesson)}，再删掉 ${formerComingFile}。`,
    en: `Move each entry to the file of its document, for example those of ${exampleLesson} to ${comingFileOf(exampleLesson)}, then delete ${formerComingFile}.`,
  },
};

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
