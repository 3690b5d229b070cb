// Which folder of src/ may import which. `npm run lint` holds TypeScript to this; tests/units/imports.test.ts holds the imports of
// .astro files, which dependency-cruiser does not read, to the same rules.

/** Every folder below src/ and the folders it may import besides itself. Imports point one way. */
const mayImport = {
  lib: [],
  paper: [],
  curriculum: ['lib'],
  i18n: ['curriculum/(?:kind|locale|language|root|edition/(?:traits|look|licence)|schema/editionLook)\\.ts'],
  blocks: ['curriculum', 'i18n', 'lib'],
  checks: ['curriculum', 'blocks', 'i18n', 'lib'],
  print: ['curriculum', 'blocks', 'i18n', 'paper', 'lib'],
  screens: ['curriculum', 'blocks', 'i18n', 'lib'],
  export: ['site/sections\\.ts', 'screens', 'print', 'blocks', 'i18n', 'curriculum', 'lib'],
  site: ['curriculum', 'blocks', 'i18n', 'print', 'paper', 'lib'],
  tools: ['site', 'screens', 'print', 'paper', 'blocks', 'i18n', 'curriculum', 'lib'],
  offline: ['site', 'i18n', 'curriculum', 'lib'],
  pages: ['tools', 'offline', 'site', 'screens', 'print', 'paper', 'blocks', 'i18n', 'curriculum', 'lib'],
  authoring: ['site', 'print', 'checks', 'blocks', 'i18n', 'curriculum', 'lib'],
  pipeline: ['offline', 'tools', 'site', 'export', 'screens', 'print', 'paper', 'checks', 'blocks', 'i18n', 'curriculum', 'lib'],
};

const layers = Object.entries(mayImport).map(([folder, others]) => ({
  name: `${folder}-imports-${others.length === 0 ? 'no-other-folder' : 'downwards-only'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|scripts|tests)/', pathNot: `^src/(?:${[`${folder}`, ...others].map((other) => (other.includes('.') ? other : `${other}/`)).join('|')})` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'every-folder-has-a-rule',
      comment: 'A new folder below src/ gets its line in mayImport.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(?:${Object.keys(mayImport).join('|')})/` },
      to: {},
    },
    {
      name: 'reading-knows-no-translation-and-no-marks',
      comment: 'Comparing translations and marking sheets build on the curriculum that was read, not the other way round.',
      severity: 'error',
      from: { path: '^src/curriculum/(?!translation/|marks/)' },
      to: { path: '^src/curriculum/(?:translation|marks)/' },
    },
    {
      name: 'tools-have-a-pure-part',
      comment: 'What a tool computes is tested without a page: only ui/ and .astro files know React and the markup.',
      severity: 'error',
      from: { path: '^src/tools/(?!shared/)[^/]+/(?!ui/)[^.]+\\.ts$' },
      to: { path: ['^src/tools/[^/]+/ui/', '\\.tsx$', '\\.astro$'] },
    },
    {
      name: 'the-workbench-is-for-dev-alone',
      comment: 'Only astro.config.mjs knows the workbench: nothing of it may come into a built site.',
      severity: 'error',
      from: { path: '^(src/(?!authoring/workbench/)|scripts)' },
      to: { path: '^src/authoring/workbench/' },
    },
    {
      name: 'verifying-depends-on-what-its-key-covers',
      comment: 'What has passed is remembered by a hash of the code below print and of verify, tools/stamp, screens and export (src/pipeline/verify/key.ts). The others only choose what is verified and name it: that is in the key as data.',
      severity: 'error',
      from: { path: '^src/pipeline/verify/' },
      to: {
        path: ['^src/(?:authoring|offline|pages|pipeline|site|tools)/'],
        pathNot: ['^src/pipeline/verify/', '^src/tools/stamp/', '^src/site/sections\\.ts$', '^src/pipeline/(?:bench/mutation/random|folderMarker)\\.ts$'],
      },
    },
    {
      name: 'mupdf-is-optional',
      comment: 'MuPDF is AGPL and a development dependency: only verify/mupdf/ knows it, and is loaded by muPdf.ts where it is installed.',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: '^src/pipeline/verify/mupdf/' },
      to: { path: ['^src/pipeline/verify/mupdf/', 'node_modules/mupdf/'], dynamic: false, dependencyTypesNot: ['type-only', 'type-import'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unused-files', severity: 'error', from: { orphan: true, path: '^src', pathNot: '(\\.d\\.ts$|^src/pages)' }, to: {} },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.astro/|dist/|\\.cache/)' },
  },
};
