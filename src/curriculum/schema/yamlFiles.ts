import { z } from 'zod';
import { type Kind, kindNames, kinds } from '../kind.ts';
import type { Wording } from '../problem.ts';
import { claimsFile } from './claims.ts';
import { craftWordsFile } from './craftWords.ts';
import { crisisWordsFile } from './crisisWords.ts';
import { editionConfigFile } from './editionConfig.ts';
import { changesFile } from './editions.ts';
import { lessonFacts, otherFacts } from './facts.ts';
import { factsFile } from './factsBank.ts';
import { isLayered, listsFolder } from './layers.ts';
import { levelsFile } from './levels.ts';
import { picturesFile } from './pictures.ts';
import { plannedDocumentsFile, scopeAndSequenceFile } from './plan.ts';
import { protocolsFile } from './protocols.ts';
import {
  classroomWordsFile,
  commonCharactersFile,
  competenciesFile,
  glossaryFile,
  guidelineFile,
  healthGuideFile,
  hotlinesFile,
  needsFile,
  safeguardsFile,
  sourcesFile,
  strandsFile,
} from './registries.ts';
import { safeMessagingFile } from './safeMessaging.ts';
import { searchWordsFile } from './searchWords.ts';
import { sentencesFile } from './sentences.ts';
import { storiesFile } from './stories.ts';
import { toolsFile } from './tools.ts';

/** A kind of yaml file in a curriculum. */
export interface YamlFile {
  schema: z.ZodType;
  title: Wording;
}

/** The facts of a document, by its kind. */
export const factsSchemas: Readonly<Record<Kind, YamlFile>> = {
  lesson: { schema: lessonFacts, title: { zh: '一课的基本信息', en: 'The facts of a lesson' } },
  workshop: { schema: otherFacts('workshop'), title: { zh: '一场工作坊的基本信息', en: 'The facts of a workshop' } },
  activity: { schema: otherFacts('activity'), title: { zh: '一项活动的基本信息', en: 'The facts of an activity' } },
  'one-to-one': { schema: otherFacts('one-to-one'), title: { zh: '一份一对一材料的基本信息', en: 'The facts of a one-to-one kit' } },
  referral: { schema: otherFacts('referral'), title: { zh: '一份求助转介材料的基本信息', en: 'The facts of a referral kit' } },
};

/** The registries of `content/`, by the names of their files. */
export const registries = {
  hotlines: { schema: hotlinesFile, title: { zh: '求助电话', en: 'Help lines' } },
  'scope-and-sequence': { schema: scopeAndSequenceFile, title: { zh: '全部课的计划', en: 'The plan of all lessons' } },
  'planned-documents': { schema: plannedDocumentsFile, title: { zh: '其他材料的计划', en: 'The plan of all other documents' } },
  strands: { schema: strandsFile, title: { zh: '主题', en: 'Strands' } },
  guideline: { schema: guidelineFile, title: { zh: '《纲要》的条目', en: 'Clauses of the guideline' } },
  'health-guide': { schema: healthGuideFile, title: { zh: '2021 年指南的领域', en: 'Fields of the 2021 guide' } },
  competencies: { schema: competenciesFile, title: { zh: '核心能力', en: 'Core competencies' } },
  needs: { schema: needsFile, title: { zh: '孩子的需要', en: 'What children need' } },
  facts: { schema: factsFile, title: { zh: '法律怎么说', en: 'What laws say' } },
  sources: { schema: sourcesFile, title: { zh: '依据', en: 'Sources' } },
  glossary: { schema: glossaryFile, title: { zh: '词汇表', en: 'Glossary' } },
  levels: { schema: levelsFile, title: { zh: '四级', en: 'The levels of concern' } },
  'safe-messaging': { schema: safeMessagingFile, title: { zh: '伤人的话', en: 'Words that hurt' } },
  sentences: { schema: sentencesFile, title: { zh: '伤人的句子和好句子', en: 'Sentences that hurt and good ones' } },
  'crisis-words': { schema: crisisWordsFile, title: { zh: '搜索里的求救话', en: 'Words of crisis in the search' } },
  'search-words': { schema: searchWordsFile, title: { zh: '搜索里意思相同的词', en: 'Words of the search' } },
  'classroom-words': { schema: classroomWordsFile, title: { zh: '课堂上做不到的事', en: 'What asks too much of a class' } },
  'craft-words': { schema: craftWordsFile, title: { zh: '怎么写得好', en: 'Words by which craft is judged' } },
  'common-characters': { schema: commonCharactersFile, title: { zh: '孩子认得的字', en: 'Characters that children know' } },
  protocols: { schema: protocolsFile, title: { zh: '约定好的话', en: 'Protocols' } },
  pictures: { schema: picturesFile, title: { zh: '图和找图的词', en: 'Pictures and the words by which they are found' } },
  stories: { schema: storiesFile, title: { zh: '故事的登记', en: 'The register of stories' } },
  tools: { schema: toolsFile, title: { zh: '有名字的工具', en: 'Named tools' } },
  claims: { schema: claimsFile, title: { zh: '谁在写什么', en: 'Who is writing what' } },
  safeguards: { schema: safeguardsFile, title: { zh: '保护措施', en: 'Safeguards' } },
} satisfies Readonly<Record<string, YamlFile>>;

export type RegistryName = keyof typeof registries;

export const registryNames = Object.keys(registries) as RegistryName[];

/**
 * Whether a registry is a list of its own: it may then be a folder of files, so that two people who add an entry do not change the same file.
 * Those that add to a list of the program are short.
 */
export function isList(name: string): name is RegistryName {
  return Object.hasOwn(registries, name) && !isLayered(name) && registries[name as RegistryName].schema instanceof z.ZodArray;
}

/** The file of a registry. */
export function registryFile(name: RegistryName): string {
  return `content/${name}.yaml`;
}

/** The folder that a registry may have in place of its file. */
export function registryFolder(name: RegistryName): string {
  return `content/${name}`;
}

/** The file next to the folders of a curriculum that configures its edition. */
export const editionConfigPath = 'edition.yaml';

/** The folder of an edition's own words of the interface, and the file of a language. */
export const wordsFolder = 'content/words';

export function wordsFileOf(locale: string): string {
  return `${wordsFolder}/${locale}.yaml`;
}

/** Every kind of yaml file, `edition` for the configuration of the edition, `changes` for what changed in a release. */
export const yamlFiles: Readonly<Record<string, YamlFile>> = {
  edition: { schema: editionConfigFile, title: { zh: '这套课程自己的设置', en: 'The configuration of an edition' } },
  ...factsSchemas,
  ...registries,
  changes: { schema: changesFile, title: { zh: '这一版改了什么', en: 'What changed in an edition' } },
};

/** The folder of the JSON Schemas, next to the folders of a curriculum. */
export const schemasFolder = 'schemas';

/** Returns the name of the kind of a yaml file by its path in a curriculum, or in the project; undefined for any other file. */
export function yamlFileOf(file: string): string | undefined {
  if (file === editionConfigPath) return 'edition';
  if (/^content\/editions\/(?:next\/)?[^/]+\.yaml$/.test(file)) return 'changes';
  const [, general] = new RegExp(`^${listsFolder}/([^/]+)\\.yaml$`).exec(file) ?? [];
  if (general !== undefined && isLayered(general)) return general;
  const [, name, part] = /^content\/([^/]+?)(\/[^/]+)?\.yaml$/.exec(file) ?? [];
  if (name !== undefined && Object.hasOwn(registries, name)) {
    return part === undefined || isList(name) ? name : undefined;
  }
  return kindNames.find((kind) => file.startsWith(`${kinds[kind].folder}/`) && file.endsWith(`/${kinds[kind].facts}`));
}

export function schemaFileOf(name: string): string {
  return `${schemasFolder}/${name}.schema.json`;
}

/** Returns the comment by which an editor finds the schema of a yaml file, with the relative path to the folder of schemas. */
export function schemaLine(file: string): string {
  const up = '../'.repeat(file.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}${schemaFileOf(yamlFileOf(file)!)}`;
}
