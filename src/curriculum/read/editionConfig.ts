import type { Problem } from '../problem.ts';
import { type EditionConfig, editionConfigFile } from '../schema/editionConfig.ts';
import { traitRelations } from '../schema/editionTraits.ts';
import { editionConfigPath } from '../schema/yamlFiles.ts';
import { readYaml } from '../yaml.ts';
import { readText } from './files.ts';

/** Reads `edition.yaml`. A curriculum without it, and one whose file has errors, which are reported, is configured as if it were empty. */
export function readEditionConfig(root: string): { config: EditionConfig; problems: Problem[] } {
  const text = readText(root, editionConfigPath);
  if (text === undefined) return { config: {}, problems: [] };
  const { value, problems } = readYaml(
    { file: editionConfigPath, text, linesBefore: 0 },
    editionConfigFile,
    'edition-is-valid',
    traitRelations,
  );
  return { config: value ?? {}, problems };
}
