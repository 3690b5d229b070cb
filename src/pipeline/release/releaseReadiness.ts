import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkCurriculum } from '../../checks/check.ts';
import { publishedPart } from '../../curriculum/drafts.ts';
import {
  byVersion,
  changesFileOf,
  comingFileOf,
  editionsFolder,
  keyOf,
  type ReleasedEdition,
  type ReleasedSheet,
  sheetsFileOf,
} from '../../curriculum/editions.ts';
import type { Localized } from '../../curriculum/locale.ts';
import { hasErrors, type Problem } from '../../curriculum/problem.ts';
import { Repository } from '../../lib/git.ts';
import { changelogOf, type Edition, readEdition } from '../../offline/edition.ts';
import { sheetsNow } from '../../print/marks.ts';
import { unexplainedChanges } from './unexplainedChanges.ts';

/** `prepare` writes the register, which is then committed; `release` builds from that commit. */
export type Step = 'prepare' | 'release';

/** The state of a curriculum before a release. */
export interface ReleaseReadiness {
  /** The edition to be released; undefined if the changelog has none. */
  edition: Edition | undefined;
  /** The sheets that it prints. */
  sheets: ReleasedSheet[];
  /** Whether the register of this edition exists and lists these sheets. */
  isRegistered: boolean;
  /** Everything that prevents the step: one sentence each, with what to do. */
  obstacles: Localized[];
  /** Documents that are not finished: the edition leaves them out, and what is said about them waits for the next one. */
  drafts: string[];
  /** The problems that the check reports. */
  problems: Problem[];
}

/** Finds everything that prevents a release, in one run. `today` is the day from which ages are counted. */
export function releaseReadiness(root: string, step: Step, today?: string): ReleaseReadiness {
  const obstacles: Localized[] = [];
  const repository = new Repository(root);
  if (repository.exists()) obstacles.push(...uncommitted(repository, step));
  else {
    obstacles.push({
      zh: '这里还没有提交过，版本是照一次提交做的。运行 "git init"，把什么都提交上去。',
      en: 'There is no commit here, and an edition is built from one. Run "git init" and commit everything.',
    });
  }

  const { curriculum: whole, problems } = checkCurriculum(root, { release: true, ...(today ? { today } : {}) });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (hasErrors(problems)) {
    obstacles.push({
      zh: `"npm run check -- --release" 报了 ${errors} 个错误。照上面说的改好。`,
      en: `"npm run check -- --release" reports ${errors === 1 ? 'an error' : `${errors} errors`}. Fix what the report above lists.`,
    });
  }
  // As the build does, which leaves drafts out.
  const curriculum = publishedPart(whole);
  const drafts = whole.documents.flatMap(({ id }) => (curriculum.document(id) ? [] : [id]));
  const edition = editionOf(root, obstacles);
  const sheets = sheetsNow(root, curriculum);
  if (!edition) return { edition, sheets, isRegistered: false, obstacles, drafts, problems };

  const { released } = curriculum.editions;
  const coming = curriculum.editions.coming.filter(({ document }) => !drafts.includes(document));
  const registered = released.find(({ version }) => version === edition.version);
  const before = released.filter(({ version }) => byVersion(version, edition.version) < 0).at(-1);
  const last = released.at(-1);
  if (last && byVersion(last.version, edition.version) > 0) {
    obstacles.push({
      zh: `${edition.version} 版不比最近的 ${last.version} 版新。${raise.zh}`,
      en: `Edition ${edition.version} is not newer than ${last.version}, the latest one. ${raise.en}`,
    });
  }
  if (repository.isTaggedElsewhere(`v${edition.version}`)) {
    obstacles.push({
      zh: `标签 v${edition.version} 在另一次提交上：这一版已经发布过了。${raise.zh}`,
      en: `The tag v${edition.version} is at another commit: this edition was released already. ${raise.en}`,
    });
  }
  const isRegistered = registered !== undefined && differing(registered, sheets).length === 0;
  obstacles.push(...registerObstacles(step, edition, registered, sheets, repository));
  if (before) {
    const changes = isRegistered ? registered.changes : [...(registered?.changes ?? []), ...coming];
    const own = registered && registered.changes.length > 0 ? changesFileOf(edition.version) : undefined;
    const fileOf = (id: string) => own ?? comingFileOf(id);
    obstacles.push(
      ...unexplainedChanges({ before, now: sheets, changes, fileOf, factsFileOf: (id) => curriculum.document(id)?.factsFile }),
    );
  }
  return { edition, sheets, isRegistered, obstacles, drafts, problems };
}

const raise: Localized = {
  zh: '把 package.json 里的 version 加上去，CHANGELOG.md 用它的标题开头。',
  en: 'Raise the version in package.json and begin CHANGELOG.md with its heading.',
};

/** Reports files that are not committed. While an edition is prepared, its own entries may still be uncommitted. */
function uncommitted(repository: Repository, step: Step): Localized[] {
  const all = repository.uncommitted();
  if (!all) {
    return [
      {
        zh: '"git status" 在这里运行不了，不知道是不是都提交了。运行它，照它说的改好。',
        en: '"git status" fails here, so it is not known whether everything is committed. Run it and fix what it reports.',
      },
    ];
  }
  const files = all.filter((file) => step === 'release' || !file.includes(`${editionsFolder}/`));
  if (files.length === 0) return [];
  const shown = someOf(files);
  return [
    {
      zh: `没有提交：${shown.zh}。提交这些文件，或者用 "git restore" 丢掉改动。`,
      en: `Not committed: ${shown.en}. Commit these files, or discard the changes with "git restore".`,
    },
  ];
}

const mostNames = 8;

/** Names the first of them, and how many more there are. */
function someOf(names: readonly string[]): Localized {
  const shown = names.slice(0, mostNames);
  const more = names.length - shown.length;
  return {
    zh: `${shown.join('、')}${more > 0 ? `，还有 ${more} 个` : ''}`,
    en: `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}

/** Reads the edition from the newest heading of the changelog and compares it with package.json. */
function editionOf(root: string, obstacles: Localized[]): Edition | undefined {
  const changelog = changelogOf(root);
  let edition: Edition;
  try {
    edition = readEdition(changelog);
  } catch (error) {
    obstacles.push({
      zh: 'CHANGELOG.md 里没有版本。用这样的标题开头："## 0.1.0 — 2026-11-23"。',
      en: error instanceof Error ? error.message : String(error),
    });
    return undefined;
  }
  const packageFile = path.join(root, 'package.json');
  if (existsSync(packageFile)) {
    const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version?: string };
    if (version !== edition.version) {
      obstacles.push({
        zh: `package.json 写的是 ${version ?? '没有版本'}，CHANGELOG.md 最新的标题是 ${edition.version}。改成一样。`,
        en: `package.json says ${version ?? 'no version'}, the newest heading of CHANGELOG.md says ${edition.version}. Make them the same.`,
      });
    }
  }
  const [, section = ''] = readFileSync(changelog, 'utf8').split(/^## .*$/m);
  if (!/^- /m.test(section)) {
    obstacles.push({
      zh: `CHANGELOG.md 里 ${edition.version} 的标题下面什么也没有。用 "- " 开头的列表写上有什么新的。`,
      en: `CHANGELOG.md has nothing below the heading of ${edition.version}. Write what is new, in lists that begin with "- ".`,
    });
  }
  return edition;
}

function registerObstacles(
  step: Step,
  { version }: Edition,
  registered: ReleasedEdition | undefined,
  sheets: readonly ReleasedSheet[],
  repository: Repository,
): Localized[] {
  if (!registered) {
    return step === 'prepare'
      ? []
      : [
          {
            zh: `${version} 版的讲义还没有登记。先运行 "npm run release -- --prepare"，再提交它写的文件。`,
            en: `The sheets of edition ${version} are not registered. Run "npm run release -- --prepare", then commit what it writes.`,
          },
        ];
  }
  const others = differing(registered, sheets);
  if (others.length === 0 || (step === 'prepare' && !repository.holds(sheetsFileOf(version)))) return [];
  const shown = someOf(others);
  return [
    {
      zh: `${sheetsFileOf(version)} 里登记的，和这些材料印出来的不一样：${shown.zh}。${version} 版还没有给过人，就删掉那个文件，提交，再准备一次；给过了，就把 package.json 里的 version 加上去，CHANGELOG.md 用它的标题开头。`,
      en: `${sheetsFileOf(version)} lists other sheets than these texts print: ${shown.en}. If no one has edition ${version} yet, delete that file, commit, and prepare it again; otherwise raise the version in package.json and begin CHANGELOG.md with its heading.`,
    },
  ];
}

/** Lists the sheets that differ between a register and what is printed now. */
function differing(registered: ReleasedEdition, sheets: readonly ReleasedSheet[]): string[] {
  const marks = (list: readonly ReleasedSheet[]) => new Map(list.map((sheet) => [keyOf(sheet), sheet.mark]));
  const [old, now] = [marks(registered.sheets), marks(sheets)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key)).sort();
}
