import { originalLocale } from '../locale.ts';
import { pictureNames, sharedFolder } from '../pictures/files.ts';
import type { Problem } from '../problem.ts';
import { checkRelations } from '../schema/checkRelations.ts';
import { type EditionConfig, editionConfigFile } from '../schema/editionConfig.ts';
import { traitRelations } from '../schema/editionTraits.ts';
import { editionConfigPath } from '../schema/yamlFiles.ts';
import { nearest } from '../suggest.ts';
import { type Locate, readYaml } from '../yaml.ts';
import { fontProblems } from './editionFonts.ts';
import { isOwnFile, readText } from './files.ts';
import { pagesFolder } from './pages.ts';

/** Reads `edition.yaml`. A curriculum without it, and one whose file has errors, which are reported, is configured as if it were empty. */
export function readEditionConfig(root: string): { config: EditionConfig; problems: Problem[]; locate: Locate } {
  const text = readText(root, editionConfigPath);
  if (text === undefined) return { config: {}, problems: [], locate: () => ({ file: editionConfigPath, line: 1, column: 1 }) };
  let areWrong = false;
  const inChecks = (written: unknown) => {
    const wrong = checkRelations(written);
    areWrong = wrong.length > 0;
    return wrong;
  };
  const { value, problems, locate } = readYaml(
    { file: editionConfigPath, text, linesBefore: 0 },
    editionConfigFile,
    'edition-is-valid',
    (written) => [...traitRelations(written), ...inChecks(written)],
  );
  // While what is said of checks is wrong, all of them are as in the project's own curriculum.
  const config = value !== undefined && areWrong ? { ...value, checks: undefined } : (value ?? {});
  return {
    config,
    problems: [
      ...problems,
      ...missingDrawings(root, config, locate),
      ...missingPages(root, config, locate),
      ...fontProblems(root, config.theme?.fonts ?? [], locate),
    ],
    locate,
  };
}

/** The texts that the edition says it has: menus and footers lead to them. */
function missingPages(root: string, { pages = [] }: EditionConfig, locate: Locate): Problem[] {
  return pages.flatMap((name, index): Problem[] => {
    const file = `${pagesFolder}/${name}.${originalLocale}.mdx`;
    if (isOwnFile(root, file)) return [];
    return [
      {
        id: 'edition-is-valid',
        severity: 'error',
        ...locate('pages', index),
        message: { zh: `没有 ${file} 这一篇。`, en: `There is no text ${file}.` },
        hint: { zh: '写这一篇，或者从 pages 里去掉它。', en: 'Write it, or take it out of pages.' },
      },
    ];
  });
}

/** The drawings of the theme are among those that every text may show, and are checked like them. */
function missingDrawings(root: string, { theme = {} }: EditionConfig, locate: Locate): Problem[] {
  const names = pictureNames(root, undefined);
  return (['logo', 'cover'] as const).flatMap((key) => {
    const name = theme[key];
    if (name === undefined || names.includes(name)) return [];
    const near = nearest(name, names);
    return [
      {
        id: 'edition-is-valid',
        severity: 'error',
        ...locate('theme', key),
        message: { zh: `没有 ${sharedFolder}/${name}.svg 这张图。`, en: `There is no drawing ${sharedFolder}/${name}.svg.` },
        hint: near
          ? { zh: `是不是 ${near}？`, en: `Did you mean ${near}?` }
          : {
              zh: '把线条画放进 content/pictures，这里写它的名字，不带 .svg。',
              en: 'Put the line drawing into content/pictures and write its name here, without .svg.',
            },
      },
    ];
  });
}
