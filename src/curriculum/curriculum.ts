import { type CurriculumDocument, type Handout, isWrittenOut, type PlannedDocument, type Text } from './document.ts';
import { type Editions, isPublished } from './editions.ts';
import { type Grade, type Kind, kinds } from './kind.ts';
import { type Locale, otherLocales } from './locale.ts';
import type { Place } from './problem.ts';
import type { Protocol } from './protocol.ts';
import type { FormName } from './read/forms.ts';
import type { Claim } from './schema/claims.ts';
import type { CraftEntry } from './schema/craftWords.ts';
import type { CrisisWords } from './schema/crisisWords.ts';
import type { EditionConfig } from './schema/editionConfig.ts';
import type { Fact } from './schema/factsBank.ts';
import type { Levels } from './schema/levels.ts';
import type { PictureEntry } from './schema/pictures.ts';
import type { ProtocolFacts } from './schema/protocols.ts';
import type {
  Blank,
  ClassroomEntry,
  CommonCharacters,
  Competency,
  GlossaryEntry,
  GuidelineClause,
  HealthField,
  Hotline,
  Need,
  Safeguard,
  Source,
  Strand,
} from './schema/registries.ts';
import type { SafeMessagingEntry } from './schema/safeMessaging.ts';
import type { SearchWords } from './schema/searchWords.ts';
import type { Sentences } from './schema/sentences.ts';
import type { Story } from './schema/stories.ts';
import type { Tool } from './schema/tools.ts';
import type { Way } from './ways.ts';

/** A page of `content/pages`, such as "How to use". */
export interface ContentPage {
  name: string;
  /** Changes when anything changes that the page was read from. */
  sourceHash: string;
  texts: Partial<Record<Locale, Text<{ title: string; summary: string }>>>;
}

/** The whole curriculum after reading, with the queries that pages and packs need. */
export class Curriculum {
  readonly documents: readonly CurriculumDocument[];
  readonly plan: readonly PlannedDocument[];
  readonly pages: readonly ContentPage[];
  /** The shared safety texts, in the order of `content/protocols.yaml`. */
  readonly protocols: readonly Protocol[];
  readonly registries: Registries;
  readonly editions: Editions;
  /** What `edition.yaml` says. */
  readonly config: EditionConfig;
  /**
   * The register of stories; undefined when there is none, or when it cannot be read, which is reported. It is not among the registries:
   * nothing that is said of a text depends on it.
   */
  readonly stories: readonly Story[] | undefined;
  /** Who is writing what. */
  readonly claims: readonly Claim[];
  /** False when a document was left out because its facts could not be read. */
  readonly isWhole: boolean;
  /** Every text that was read, by its file. Only these may be compiled, shown or copied. */
  readonly textFiles: ReadonlyMap<string, FormName>;
  private readonly byId: Map<string, CurriculumDocument>;

  constructor(parts: {
    documents: readonly CurriculumDocument[];
    plan: readonly PlannedDocument[];
    pages: readonly ContentPage[];
    protocols?: readonly Protocol[];
    registries: Registries;
    editions: Editions;
    config?: EditionConfig;
    stories?: readonly Story[] | undefined;
    claims?: readonly Claim[];
    isWhole?: boolean;
  }) {
    this.documents = [...parts.documents].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.plan = parts.plan;
    this.pages = parts.pages;
    this.protocols = parts.protocols ?? [];
    this.registries = parts.registries;
    this.editions = parts.editions;
    this.config = parts.config ?? {};
    this.stories = parts.stories;
    this.claims = parts.claims ?? [];
    this.isWhole = parts.isWhole ?? true;
    this.byId = new Map(this.documents.map((document) => [document.id, document]));
    const filesOf = (texts: Partial<Record<Locale, { file: string }>>, form: FormName) =>
      Object.values(texts).map(({ file }) => [file, form] as const);
    this.textFiles = new Map([
      ...this.documents.flatMap(({ kind, texts, handouts }) => [
        ...filesOf(texts, kinds[kind].main),
        ...handouts.flatMap((handout) => filesOf(handout.texts, 'handout')),
      ]),
      ...this.pages.flatMap(({ texts }) => filesOf(texts, 'page')),
      ...this.protocols.flatMap(({ texts }) => filesOf(texts, 'protocol')),
    ]);
  }

  /** The same curriculum with other documents. */
  withDocuments(documents: readonly CurriculumDocument[]): Curriculum {
    return new Curriculum({ ...this, documents });
  }

  document(id: string): CurriculumDocument | undefined {
    return this.byId.get(id);
  }

  /** Whether a reader can have a document: it is here and written out, or the last edition published it and it is not being withdrawn. */
  isWritten(id: string): boolean {
    const document = this.byId.get(id);
    return (document !== undefined && isWrittenOut(document)) || isPublished(this.editions, id);
  }

  documentsOfKind(kind: Kind): CurriculumDocument[] {
    return this.documents.filter((document) => document.kind === kind);
  }

  /** The written lessons of a grade, in the order in which they are taught. */
  lessonsOfGrade(grade: Grade): CurriculumDocument[] {
    return this.documents.filter((document) => document.lesson?.grade === grade).sort((a, b) => a.lesson!.sequence - b.lesson!.sequence);
  }

  /** The written lessons of a grade that are for a school with one hour a month. */
  coreLessonsOfGrade(grade: Grade): CurriculumDocument[] {
    const core = new Set(this.yearPlan(grade).flatMap(({ id, lesson }) => (lesson!.core ? [id] : [])));
    return this.lessonsOfGrade(grade).filter(({ id }) => core.has(id));
  }

  /** The sixteen lessons of a grade as planned, in order. */
  yearPlan(grade: Grade): PlannedDocument[] {
    return this.plan.filter((planned) => planned.lesson?.grade === grade).sort((a, b) => a.lesson!.sequence - b.lesson!.sequence);
  }

  plannedOfKind(kind: Kind): PlannedDocument[] {
    return this.plan.filter((planned) => planned.kind === kind);
  }

  /** The documents that carry a way to help. */
  documentsOfWay(way: Way): CurriculumDocument[] {
    return this.documents.filter((document) => document.ways.includes(way));
  }

  /** The planned documents of a way that are not lessons: lessons are found by grade. */
  plannedOfWay(way: Way): PlannedDocument[] {
    return this.plan.filter((planned) => planned.kind !== 'lesson' && planned.ways.includes(way));
  }

  documentsOfStrand(strand: string): CurriculumDocument[] {
    return this.documents.filter((document) => document.lesson?.strand === strand);
  }

  plannedOfStrand(strand: string): PlannedDocument[] {
    return this.plan.filter((planned) => planned.lesson?.strand === strand);
  }

  handout(document: CurriculumDocument, name: string): Handout | undefined {
    return document.handouts.find((handout) => handout.name === name);
  }

  /** Resolves `<Handout to="…">`: `letter-paper` is a handout of `from`, `R01/pocket-card` of another document. */
  handoutBehind(reference: string, from: CurriculumDocument | undefined): { document: CurriculumDocument; handout: Handout } | undefined {
    const slash = reference.indexOf('/');
    const document = slash < 0 ? from : this.byId.get(reference.slice(0, slash));
    const handout = document && this.handout(document, reference.slice(slash + 1));
    return document && handout ? { document, handout } : undefined;
  }

  protocol(id: string): Protocol | undefined {
    return this.protocols.find((protocol) => protocol.id === id);
  }

  strand(id: string): Strand | undefined {
    return this.registries.strands.find((strand) => strand.id === id);
  }

  /**
   * The hotlines and blanks behind `show="crisis 12355 local"`, each once, in the order asked for. Throws for a name or an entry of a
   * group that `content/hotlines.yaml` does not have: if a number were silently left out, no one would notice until it is needed.
   */
  helpLines(names: readonly string[]): { hotlines: Hotline[]; blanks: Blank[] } {
    const { hotlines, blanks } = this.registries;
    const ids = [...new Set(names.flatMap((name) => this.entriesBehind(name)))];
    const lost = ids.find((id) => ![...hotlines, ...blanks].some((entry) => entry.id === id));
    if (lost !== undefined) {
      throw new Error(`There is no hotline, blank or group "${lost}" in content/hotlines.yaml. "npm run check" reports where it is named.`);
    }
    return {
      hotlines: ids.flatMap((id) => hotlines.filter((hotline) => hotline.id === id)),
      blanks: ids.flatMap((id) => blanks.filter((blank) => blank.id === id)),
    };
  }

  /** Whether `content/hotlines.yaml` has a hotline, a blank or a group of this name. */
  knowsHelpLine(name: string): boolean {
    const { hotlines, blanks, groups } = this.registries;
    return Object.hasOwn(groups, name) || [...hotlines, ...blanks].some(({ id }) => id === name);
  }

  /** Resolves names of hotlines and groups to hotlines, each once; blanks and unknown names are left out. */
  hotlinesBehind(names: readonly string[]): Hotline[] {
    const ids = [...new Set(names.flatMap((name) => this.entriesBehind(name)))];
    return ids.flatMap((id) => this.registries.hotlines.filter((hotline) => hotline.id === id));
  }

  /** The one hotline of this id, or of a group with nothing else in it; undefined for a blank and for a group of several. */
  hotline(name: string): Hotline | undefined {
    const [hotline] = this.hotlinesBehind([name]);
    return this.entriesBehind(name).length === 1 ? hotline : undefined;
  }

  private entriesBehind(name: string): readonly string[] {
    const { groups } = this.registries;
    return Object.hasOwn(groups, name) ? groups[name]! : [name];
  }
}

export interface Registries {
  hotlines: Hotline[];
  /** Returns the place of a value in the yaml of a registry that was read: `placeIn('needs', 3, 'name')`. */
  placeIn: (registry: string, ...path: PropertyKey[]) => Place;
  /** Returns the file of an entry of a registry that is a list: quicker than its place, for which the file is parsed again. */
  fileIn: (registry: string, index: number) => string;
  blanks: Blank[];
  groups: Record<string, string[]>;
  strands: Strand[];
  guideline: GuidelineClause[];
  healthGuide: HealthField[];
  competencies: Competency[];
  needs: Need[];
  safeguards: Safeguard[];
  levels: Levels;
  protocols: ProtocolFacts[];
  safeMessaging: SafeMessagingEntry[];
  sentences: Sentences;
  crisisWords: CrisisWords;
  searchWords: SearchWords;
  classroomWords: ClassroomEntry[];
  /** Words by which craft is judged; a curriculum may have none. */
  craftWords: CraftEntry[];
  glossary: GlossaryEntry[];
  commonCharacters: CommonCharacters[];
  sources: Source[];
  /** What the drawings of `content/pictures` show; empty in a curriculum that does not say it. */
  pictures: PictureEntry[];
  /** What laws say; a curriculum may have no such list, and then no one asks for it. */
  facts: Fact[];
  tools: Tool[];
}

/** Returns the text in the given language or in its first available fallback; undefined when there is none. */
export function textIn<F>(texts: Partial<Record<Locale, Text<F>>>, locale: Locale): { text: Text<F>; locale: Locale } | undefined {
  for (const candidate of [locale, ...otherLocales(locale)]) {
    const text = texts[candidate];
    if (text) return { text, locale: candidate };
  }
  return undefined;
}
