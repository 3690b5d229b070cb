import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { curriculumRoot } from '../root.ts';
import { lettersOf, type OtherKind } from '../schema/editionRoles.ts';
import { type Framework, traitRelations, traitsFile, type WrittenTraits } from '../schema/editionTraits.ts';
import { type Year, yearOf } from './year.ts';

export type { Framework };

/** A level of the curriculum: a grade, or what an edition has in place of grades. */
export interface Level {
  /** Lessons are `<id>-08`. */
  id: string;
  /** What names its folders, files and addresses: `grade-3`, `s1`. */
  slug: string;
  /** By language; the nine grades are named by the words of the interface. */
  name?: Readonly<Record<string, string | undefined>>;
  ages?: string | undefined;
  /** How many lessons it has. */
  sessions: number;
  band: string;
  /** The stage of school of the guide on life safety and health. */
  stage: string;
  /** Whether pupils are read to. */
  young: boolean;
}

/** Documents that the program itself leads to. */
export interface Roles {
  /** The kit with the help cards and the poster, which the help page recommends printing. */
  helpCards: string;
  /** The sheet that says how serious something is and whom to inform how soon: an id and the name of a handout. */
  levelsCard: string;
  /** The workshops that come before a safeguarding lesson. */
  training: readonly string[];
}

/** What gives an edition its form: its names, languages and levels. */
export interface Traits {
  /** By language; the built-in words name it in a language that has none here. */
  name: Readonly<Record<string, string | undefined>>;
  /** What the edition is called in files that have one name for all languages. */
  oneName: string;
  /** The beginning of the names of files. */
  slug: string;
  /** The languages of the texts, the original first; undefined for the built-in ones and those that were added as files. */
  languages: readonly string[] | undefined;
  levels: readonly Level[];
  /** Whether the levels are the nine grades of school. */
  hasGrades: boolean;
  /** The kinds of documents that there are. */
  kinds: readonly string[];
  /** Whether lessons follow a school year, so that there is a planner. */
  hasYear: boolean;
  /** The school year; undefined if they follow none. */
  year?: Year;
  frameworks: readonly Framework[];
  /** The letters with which ids of documents other than lessons begin. */
  letters: Readonly<Record<OtherKind, string>>;
  /** Which documents have which part. */
  roles: Roles;
  /** The ways to help, in order, named by language; undefined for those of the project (`ways.ts`). */
  ways: WrittenTraits['ways'];
  /** The menu and the tools that are listed, in order; undefined for those of the project. */
  navigation: { menu?: readonly string[] | undefined; tools?: NonNullable<WrittenTraits['navigation']>['tools'] };
  /** The texts that `content/pages` has to have; undefined where the edition does not say. */
  pages?: readonly string[];
  /** The licence of the texts, by language; undefined for that of the project (`licence.ts`). */
  licence?: Readonly<Record<'name' | 'url' | 'terms', Readonly<Record<string, string | undefined>>>>;
}

const gradesOfBands = { '1-2': [1, 2], '3-4': [3, 4], '5-6': [5, 6], '7-9': [7, 8, 9] };

const nineGrades: readonly Level[] = Object.entries(gradesOfBands).flatMap(([band, grades]) =>
  grades.map((grade) => ({
    id: `G${grade}`,
    slug: `grade-${grade}`,
    sessions: 16,
    band,
    stage: grade <= 6 ? '1-6' : '7-9',
    young: grade <= 2,
  })),
);

/** Completes what is written: whatever is left out is as in the project's own curriculum. */
function traitsOf({
  name,
  slug,
  languages,
  levels,
  kinds,
  year,
  frameworks,
  licence,
  navigation,
  pages,
  letters,
  roles,
  ways,
}: WrittenTraits): Traits {
  const { workshop, referral } = lettersOf(letters);
  return {
    name: name ?? {},
    oneName: name?.['en'] ?? Object.values(name ?? {}).find((one) => one !== undefined) ?? 'Paper Kite',
    slug: slug ?? 'paper-kite',
    languages,
    levels:
      levels?.map((level) => ({ ...level, slug: level.id.toLowerCase(), band: level.band ?? level.id, stage: level.band ?? level.id })) ??
      nineGrades,
    hasGrades: levels === undefined,
    kinds: ['lesson', ...(kinds ?? ['workshop', 'activity', 'one-to-one', 'referral'])],
    ...yearIn(year),
    frameworks: frameworks ?? ['guideline', 'health-guide', 'competencies', 'needs'],
    letters: lettersOf(letters),
    roles: {
      helpCards: roles?.helpCards ?? `${referral}01`,
      levelsCard: roles?.levelsCard ?? `${referral}02/four-level-card`,
      training: roles?.training ?? [`${workshop}03`, `${workshop}04`],
    },
    ways,
    navigation: navigation ?? {},
    ...(pages === undefined ? {} : { pages }),
    ...(licence === undefined ? {} : { licence }),
  };
}

function yearIn(written: WrittenTraits['year']): Pick<Traits, 'hasYear' | 'year'> {
  const year = yearOf(written);
  return year === undefined ? { hasYear: false } : { hasYear: true, year };
}

const read = writtenTraits(path.join(curriculumRoot(), 'edition.yaml'));

/** Whether the file says something of them that is wrong: they are then those of the project's own curriculum. */
export const traitsAreWrong = read === undefined;

/**
 * The traits of the edition that this process works on. They are read once, when the first module asks for them, because schemas, addresses
 * and types of everything else are made from them. While a file is wrong, the check reports nothing but what is wrong in it.
 */
export const traits: Traits = traitsOf(read ?? {});

function writtenTraits(file: string): WrittenTraits | undefined {
  if (!existsSync(file)) return {};
  let value: unknown;
  try {
    value = parse(readFileSync(file, 'utf8')) ?? {};
  } catch {
    return undefined;
  }
  const { data } = traitsFile.safeParse(value);
  return data !== undefined && traitRelations(value).length === 0 ? data : undefined;
}
