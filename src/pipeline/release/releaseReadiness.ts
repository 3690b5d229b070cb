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
  obstacles: string[];
  /** The problems that the check reports. */
  problems: Problem[];
}

/** Finds everything that prevents a release, in one run. `today` is the day from which ages are counted. */
export function releaseReadiness(root: string, step: Step, today?: string): ReleaseReadiness {
  const obstacles: string[] = [];
  const repository = new Repository(root);
  if (repository.exists()) obstacles.push(...uncommitted(repository, step));
  else obstacles.push('There is no commit here, and an edition is built from one. Run "git init" and commit everything.');

  const { curriculum: whole, problems } = checkCurriculum(root, { release: true, ...(today ? { today } : {}) });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (hasErrors(problems)) {
    obstacles.push(
      `"npm run check -- --release" reports ${errors === 1 ? 'an error' : `${errors} errors`}. Fix what the report above lists.`,
    );
  }
  // As the build does, which leaves drafts out.
  const curriculum = publishedPart(whole);
  const edition = editionOf(root, obstacles);
  const sheets = sheetsNow(root, curriculum);
  if (!edition) return { edition, sheets, isRegistered: false, obstacles, problems };

  const { released, coming } = curriculum.editions;
  const registered = released.find(({ version }) => version === edition.version);
  const before = released.filter(({ version }) => byVersion(version, edition.version) < 0).at(-1);
  const last = released.at(-1);
  if (last && byVersion(last.version, edition.version) > 0) {
    obstacles.push(`Edition ${edition.version} is not newer than ${last.version}, the latest one. ${raise}`);
  }
  if (repository.isTaggedElsewhere(`v${edition.version}`)) {
    obstacles.push(`The tag v${edition.version} is at another commit: this edition was released already. ${raise}`);
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
  return { edition, sheets, isRegistered, obstacles, problems };
}

const raise = 'Raise the version in package.json and begin CHANGELOG.md with its heading.';

/** Reports files that are not committed. While an edition is prepared, its own entries may still be uncommitted. */
function uncommitted(repository: Repository, step: Step): string[] {
  const all = repository.uncommitted();
  if (!all) return ['"git status" fails here, so it is not known whether everything is committed. Run it and fix what it reports.'];
  const files = all.filter((file) => step === 'release' || !file.includes(`${editionsFolder}/`));
  if (files.length === 0) return [];
  const shown = files.slice(0, mostNames).join(', ');
  const more = files.length > mostNames ? ` and ${files.length - mostNames} more` : '';
  return [`Not committed: ${shown}${more}. Commit these files, or discard the changes with "git restore".`];
}

const mostNames = 8;

/** Reads the edition from the newest heading of the changelog and compares it with package.json. */
function editionOf(root: string, obstacles: string[]): Edition | undefined {
  const changelog = changelogOf(root);
  let edition: Edition;
  try {
    edition = readEdition(changelog);
  } catch (error) {
    obstacles.push(error instanceof Error ? error.message : String(error));
    return undefined;
  }
  const packageFile = path.join(root, 'package.json');
  if (existsSync(packageFile)) {
    const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version?: string };
    if (version !== edition.version) {
      obstacles.push(
        `package.json says ${version ?? 'no version'}, the newest heading of CHANGELOG.md says ${edition.version}. Make them the same.`,
      );
    }
  }
  const [, section = ''] = readFileSync(changelog, 'utf8').split(/^## .*$/m);
  if (!/^- /m.test(section)) {
    obstacles.push(`CHANGELOG.md has nothing below the heading of ${edition.version}. Write what is new, in lists that begin with "- ".`);
  }
  return edition;
}

function registerObstacles(
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
    `${sheetsFileOf(version)} lists other sheets than these texts print: ${shown}. If no one has edition ${version} yet, delete that file, commit, and prepare it again; otherwise raise the version in package.json and begin CHANGELOG.md with its heading.`,
  ];
}

/** Lists the sheets that differ between a register and what is printed now. */
function differing(registered: ReleasedEdition, sheets: readonly ReleasedSheet[]): string[] {
  const marks = (list: readonly ReleasedSheet[]) => new Map(list.map((sheet) => [keyOf(sheet), sheet.mark]));
  const [old, now] = [marks(registered.sheets), marks(sheets)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key)).sort();
}
