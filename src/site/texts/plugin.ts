import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, RunnableDevEnvironment, ViteDevServer } from 'vite';
import { vocabulary } from '../../blocks/vocabulary.ts';
import { emptyFrontMatter } from '../../curriculum/mdx/frontMatter.ts';
import { curriculumFolders } from '../../curriculum/read/entries.ts';
import { errorsInText } from '../../curriculum/read/errorsInText.ts';
import { ownPlace, readText } from '../../curriculum/read/files.ts';
import { type Source, source } from '../source.ts';
import { refusal } from './refusal.ts';

/** The virtual module that lists the texts, and its resolved id in Vite. */
const listModule = 'paper-kite:texts';
const listId = `\0${listModule}`;

/** The only modules that a compiled text may import: Astro's own. */
const runtime = new Set(['astro/jsx-runtime', 'astro/runtime/server/index.js']);

/** Matches everything that Astro or its integrations would compile as Markdown, by file name or by the end of a query. */
const markdown = /\.(?:mdx|md|markdown|mdown|mkdn|mkd|mdwn)$/i;

/** A file of the project, from which imports of texts are resolved, and never from the folder of the text, which could contain another module. */
const projectFile = slashed(fileURLToPath(import.meta.url));

/**
 * The only way in which texts of the curriculum are loaded into the site. Only texts in the curriculum's list are compiled, and only if the
 * reader finds no problem in the current content of the file. Nothing else below the curriculum and no other Markdown is loaded. `folders`
 * restricts the list to those of a slice.
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

/** Invalidates the list after a text was added or removed. */
export function forgetList(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const list = environment.moduleGraph.getModuleById(listId);
    if (!list) continue;
    const gone = new Set<typeof list>();
    environment.moduleGraph.invalidateModule(list, gone);
    // Evaluated modules are cached separately from compiled ones.
    if (!('runner' in environment)) continue;
    const { evaluatedModules } = (environment as RunnableDevEnvironment).runner;
    for (const { id } of gone) {
      const evaluated = id === null ? undefined : evaluatedModules.getModuleById(id);
      if (evaluated) evaluatedModules.invalidateModule(evaluated);
    }
  }
}

/** Generates the module that maps files to texts, which are compiled on demand. */
function listOf({ root, curriculum }: Source, folders: ReadonlySet<string> | undefined): string {
  const files = [...curriculum.textFiles.keys()].filter((file) => !folders || folders.has(path.posix.dirname(file))).sort();
  const entries = files.map((file) => `  ${JSON.stringify(file)}: () => import(${JSON.stringify(idOf(root, file))}),`);
  return ['export const texts = {', ...entries, '};', ''].join('\n');
}

/** Returns the text to compile. Throws if the file is not a text of the curriculum or has problems. */
function textOf(id: string, { root, curriculum }: Source): string {
  const file = path.posix.relative(slashed(root), id);
  const content = idOf(root, file) === id && ownPlace(root, file) ? readText(root, file) : undefined;
  const problems = content === undefined ? undefined : errorsInText(curriculum, file, content, vocabulary);
  if (content === undefined || problems === undefined) {
    throw new Error(`${id} 不是课程里的文章，网站不用它。 It is not a text of the curriculum, so the site does not load it.`);
  }
  if (problems.length > 0) throw refusal(problems[0]!);
  return emptyFrontMatter(content);
}

function idOf(root: string, file: string): string {
  return slashed(path.join(root, file));
}

/** Whether a file is in the curriculum. The project's own root also contains the program; other roots contain only the curriculum. */
function isBelowCurriculum(file: string, root: string): boolean {
  const below = path.posix.relative(slashed(root), file.replace(/^\/@fs/, ''));
  if (below.startsWith('..') || path.posix.isAbsolute(below)) return false;
  const holdsProject = !path.relative(root, path.resolve('.')).startsWith('..');
  return !holdsProject || curriculumFolders.includes(below.split('/')[0]!);
}

/** Returns a path with forward slashes, as Vite writes it, also on Windows. */
function slashed(name: string): string {
  return name.replaceAll('\\', '/');
}
