import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkCurriculum } from '../../checks/check.ts';
import {
  byVersion,
  changesFileOf,
  comingFile,
  editionsFolder,
  keyOf,
  type ReleasedEdition,
  type ReleasedSheet,
  sheetsFileOf,
} from '../../curriculum/editions.ts';
import { hasErrors, type Problem } from '../../curriculum/problem.ts';
import { changelogOf, type Edition, readEdition } from '../../offline/edition.ts';
import { sheetsNow } from '../../print/marks.ts';
import { unexplained } from './explained.ts';
import { Repository } from './git.ts';

/** `prepare` writes the register, which is then committed; `release` builds from that commit. */
export type Step = 'prepare' | 'release';

/** How a curriculum stands before a release. */
export interface Standing {
  /** The edition that is to be released; undefined when the changelog names none. */
  edition: Edition | undefined;
  /** What it prints. */
  sheets: ReleasedSheet[];
  /** Whether the register of this edition is there and holds these sheets. */
  isRegistered: boolean;
  /** Everything that stands against the step, a sentence each with what to do. */
  against: string[];
  /** What the check says. */
  problems: Problem[];
}

/** Looks at everything that can stand against a release, all in one run. `today` is the day from which ages are counted. */
export function standingOf(root: string, step: Step, today?: string): Standing {
  const against: string[] = [];
  const repository = new Repository(root);
  if (repository.exists()) against.push(...uncommitted(repository, step));
  else against.push('There is no commit here: a release has to be found again. Run "git init" and commit everything.');

  const { curriculum, problems } = checkCurriculum(root, { release: true, ...(today ? { today } : {}) });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (hasErrors(problems)) {
    against.push(`"npm run check -- --release" finds ${errors === 1 ? 'an error' : `${errors} errors`}. Mend what the report above says.`);
  }
  const edition = editionOf(root, against);
  const sheets = sheetsNow(root, curriculum);
  if (!edition) return { edition, sheets, isRegistered: false, against, problems };

  const { released, coming } = curriculum.editions;
  const registered = released.find(({ version }) => version === edition.version);
  const before = released.filter(({ version }) => byVersion(version, edition.version) < 0).at(-1);
  const last = released.at(-1);
  if (last && byVersion(last.version, edition.version) > 0) {
    against.push(`Edition ${edition.version} is not newer than ${last.version}, the last one. ${raise}`);
  }
  if (repository.isTaggedElsewhere(`v${edition.version}`)) {
    against.push(`The tag v${edition.version} stands at another commit: this edition is out. ${raise}`);
  }
  const isRegistered = registered !== undefined && differing(registered, sheets).length === 0;
  against.push(...registering(step, edition, registered, sheets, repository));
  if (before) {
    const changes = isRegistered ? registered.changes : [...(registered?.changes ?? []), ...coming];
    const file = registered && registered.changes.length > 0 ? changesFileOf(edition.version) : comingFile;
    against.push(...unexplained({ before, now: sheets, changes, file, factsFileOf: (id) => curriculum.document(id)?.factsFile }));
  }
  return { edition, sheets, isRegistered, against, problems };
}

const raise = 'Raise the version in package.json and begin CHANGELOG.md with its heading.';

/** Files that no commit holds. While an edition is prepared, what is said of it may still be in the making. */
function uncommitted(repository: Repository, step: Step): string[] {
  const all = repository.uncommitted();
  if (!all) return ['"git status" fails here, so nobody knows whether everything is committed. Run it and mend what it says.'];
  const files = all.filter((file) => step === 'release' || !file.includes(`${editionsFolder}/`));
  if (files.length === 0) return [];
  const shown = files.slice(0, mostNames).join(', ');
  const more = files.length > mostNames ? ` and ${files.length - mostNames} more` : '';
  return [`Not committed: ${shown}${more}. Commit, or bring back what was with "git restore".`];
}

const mostNames = 8;

/** The newest heading of the changelog, held against the package. */
function editionOf(root: string, against: string[]): Edition | undefined {
  const changelog = changelogOf(root);
  let edition: Edition;
  try {
    edition = readEdition(changelog);
  } catch (error) {
    against.push(error instanceof Error ? error.message : String(error));
    return undefined;
  }
  const packageFile = path.join(root, 'package.json');
  if (existsSync(packageFile)) {
    const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version?: string };
    if (version !== edition.version) {
      against.push(
        `package.json says ${version ?? 'no version'}, the newest heading of CHANGELOG.md says ${edition.version}. Make them the same.`,
      );
    }
  }
  const [, section = ''] = readFileSync(changelog, 'utf8').split(/^## .*$/m);
  if (!/^- /m.test(section)) {
    against.push(`CHANGELOG.md says nothing below the heading of ${edition.version}. Write what is new, in lists that begin with "- ".`);
  }
  return edition;
}

function registering(
  step: Step,
  { version }: Edition,
  registered: ReleasedEdition | undefined,
  sheets: readonly ReleasedSheet[],
  repository: Repository,
): string[] {
  if (!registered) {
    return step === 'prepare'
      ? []
      : [`The sheets of edition ${version} are not registered. Run "npm run release -- --prepare", then commit what it writes.`];
  }
  const others = differing(registered, sheets);
  if (others.length === 0 || (step === 'prepare' && !repository.holds(sheetsFileOf(version)))) return [];
  const shown = others.slice(0, mostNames).join(', ') + (others.length > mostNames ? ` and ${others.length - mostNames} more` : '');
  return [
    `${sheetsFileOf(version)} holds other sheets than these texts print: ${shown}. If nobody has edition ${version} yet, delete that file, commit, and prepare it again; otherwise raise the version in package.json and begin CHANGELOG.md with its heading.`,
  ];
}

/** The sheets by which a register differs from what is printed now. */
function differing(registered: ReleasedEdition, sheets: readonly ReleasedSheet[]): string[] {
  const marks = (list: readonly ReleasedSheet[]) => new Map(list.map((sheet) => [keyOf(sheet), sheet.mark]));
  const [old, now] = [marks(registered.sheets), marks(sheets)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key)).sort();
}
