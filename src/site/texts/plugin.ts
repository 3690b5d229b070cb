import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, RunnableDevEnvironment, ViteDevServer } from 'vite';
import { vocabulary } from '../../blocks/vocabulary.ts';
import { emptyFrontMatter } from '../../curriculum/mdx/frontMatter.ts';
import { curriculumFolders } from '../../curriculum/read/entries.ts';
import { ownPlace, readText } from '../../curriculum/read/files.ts';
import { problemsInText } from '../../curriculum/read/problemsInText.ts';
import { type Source, source } from '../source.ts';
import { refusal } from './refusal.ts';

/** The module that lists the texts, and what Vite calls it. */
const listModule = 'paper-kite:texts';
const listId = `\0${listModule}`;

/** What a compiled text imports, and nothing else: Astro's own modules. */
const runtime = new Set(['astro/jsx-runtime', 'astro/runtime/server/index.js']);

/** Whatever Astro or its integrations would compile as Markdown, under its own name or a query that ends so. */
const markdown = /\.(?:mdx|md|markdown|mdown|mkdn|mkd|mdwn)$/i;

/** Any file of the project: what a text imports is looked for from here, never next to the text, where somebody may have put another. */
const projectFile = slashed(fileURLToPath(import.meta.url));

/**
 * The one way by which a text of the curriculum comes into the site. The list of texts is that of the curriculum; a text is compiled only if
 * the reader finds no problem in what its file holds at that moment; nothing else below the curriculum, and no other Markdown, is loaded
 * at all. `folders` restricts the list to those of a slice.
 */
export function curriculumTexts(folders?: readonly string[]): Plugin {
  const own = folders && new Set(folders);
  return {
    name: 'paper-kite:texts',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      async handler(wanted, importer, options) {
        if (wanted === listModule) return listId;
        if (importer === listId) return wanted;
        if (importer === undefined || !isBelowCurriculum(importer, source().root)) return undefined;
        if (!runtime.has(wanted)) throw new Error(`${importer} may not import ${wanted}.`);
        return this.resolve(wanted, projectFile, { ...options, skipSelf: true });
      },
    },
    load: {
      order: 'pre',
      handler(id) {
        const from = source();
        if (id === listId) return listOf(from, own);
        const [file = ''] = id.split('?');
        if (!markdown.test(id) && !markdown.test(file) && !isBelowCurriculum(file, from.root)) return undefined;
        return textOf(id, from);
      },
    },
  };
}

/** Makes pages ask for the list again: a text has come or gone. */
export function forgetList(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const list = environment.moduleGraph.getModuleById(listId);
    if (!list) continue;
    const gone = new Set<typeof list>();
    environment.moduleGraph.invalidateModule(list, gone);
    // What has been run is kept apart from what has been compiled.
    if (!('runner' in environment)) continue;
    const { evaluatedModules } = (environment as RunnableDevEnvironment).runner;
    for (const { id } of gone) {
      const evaluated = id === null ? undefined : evaluatedModules.getModuleById(id);
      if (evaluated) evaluatedModules.invalidateModule(evaluated);
    }
  }
}

/** Each text by its file, compiled when it is asked for. */
function listOf({ root, curriculum }: Source, folders: ReadonlySet<string> | undefined): string {
  const files = [...curriculum.textFiles.keys()].filter((file) => !folders || folders.has(path.posix.dirname(file))).sort();
  const entries = files.map((file) => `  ${JSON.stringify(file)}: () => import(${JSON.stringify(idOf(root, file))}),`);
  return ['export const texts = {', ...entries, '};', ''].join('\n');
}

/** A text as it may be compiled. Throws for everything that is none, or that the reader finds a problem in. */
function textOf(id: string, { root, curriculum }: Source): string {
  const file = path.posix.relative(slashed(root), id);
  const content = idOf(root, file) === id && ownPlace(root, file) ? readText(root, file) : undefined;
  const problems = content === undefined ? undefined : problemsInText(curriculum, file, content, vocabulary);
  if (content === undefined || problems === undefined) {
    throw new Error(`${id} 不是课程里的文章，网站不用它。 It is not a text of the curriculum, so the site does not use it.`);
  }
  if (problems.length > 0) throw refusal(problems[0]!);
  return emptyFrontMatter(content);
}

function idOf(root: string, file: string): string {
  return slashed(path.join(root, file));
}

/** Whether a file lies in the curriculum. The project's own root holds the program too; of another, nothing is the program's. */
function isBelowCurriculum(file: string, root: string): boolean {
  const below = path.posix.relative(slashed(root), file.replace(/^\/@fs/, ''));
  if (below.startsWith('..') || path.posix.isAbsolute(below)) return false;
  const holdsProject = !path.relative(root, path.resolve('.')).startsWith('..');
  return !holdsProject || curriculumFolders.includes(below.split('/')[0]!);
}

/** A path as Vite writes it, on Windows too. */
function slashed(name: string): string {
  return name.replaceAll('\\', '/');
}
