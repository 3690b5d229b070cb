// npm run schemas: writes the JSON Schemas of all yaml files, for editors. See --help.
import { readdirSync, rmSync } from 'node:fs';
import { jsonSchemaFiles } from '../src/curriculum/schema/jsonSchema.ts';
import { schemasFolder } from '../src/curriculum/schema/yamlFiles.ts';
import { writeAtomically } from '../src/lib/files/atomicWrite.ts';
import { readOptions } from '../src/pipeline/cli/options.ts';
import { run } from '../src/pipeline/cli/run.ts';

readOptions(
  {},
  `npm run schemas

Writes a JSON Schema for each kind of yaml file into ${schemasFolder}/, from the schemas in src/curriculum/schema. Run it after these have
changed, and commit what it writes: editors read them to complete and check yaml files while someone types.
`,
);

async function command(): Promise<number> {
  const files = jsonSchemaFiles();
  for (const [file, content] of files) writeAtomically(file, content);
  for (const name of readdirSync(schemasFolder)) {
    if (!files.has(`${schemasFolder}/${name}`)) rmSync(`${schemasFolder}/${name}`);
  }
  process.stdout.write(`${files.size} schemas in ${schemasFolder}\n`);
  return 0;
}

await run(command);
