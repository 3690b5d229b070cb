// The floors of the house: nothing imports upwards, nothing sideways between print, search and offline.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'curriculum-stands-on-the-ground',
      comment: 'src/curriculum is pure TypeScript: it knows no blocks, no HTML, no PDF, no Astro.',
      severity: 'error',
      from: { path: '^src/curriculum' },
      to: { path: '^src/(?!curriculum)' },
    },
    {
      name: 'i18n-stands-on-the-ground',
      severity: 'error',
      from: { path: '^src/i18n' },
      to: { path: '^src/(?!i18n|curriculum/(locale|language))' },
    },
    {
      name: 'blocks-stand-on-the-ground',
      severity: 'error',
      from: { path: '^src/blocks' },
      to: { path: '^src/(?!blocks|curriculum|i18n)' },
    },
    {
      name: 'paper-stands-on-the-ground',
      comment: 'src/paper arranges and counts sheets in the browser and in Node: it knows pdf-lib and nothing of the house.',
      severity: 'error',
      from: { path: '^src/paper' },
      to: { path: '^src/(?!paper)' },
    },
    {
      name: 'small-rooms-stand-on-the-ground',
      comment: 'Dates, minutes, whole files and the memory of a device are reckoned without a page: rooms that islands and builds call.',
      severity: 'error',
      from: { path: '^src/(planner|runsheet|files|device)/' },
      to: { path: '^src/', pathNot: '^src/($1/|device/|curriculum/locale)' },
    },
    {
      name: 'translation-stands-on-the-ground',
      comment: 'Compares texts of a curriculum: it knows no HTML, no PDF and no interface.',
      severity: 'error',
      from: { path: '^src/translation' },
      to: { path: '^src/(?!translation|curriculum)' },
    },
    {
      name: 'editions-stand-on-the-ground',
      comment: 'What is said of a printed sheet is reckoned without a page, in the browser as in a build.',
      severity: 'error',
      from: { path: '^src/editions/' },
      to: { path: '^src/(?!editions|curriculum)' },
    },
    {
      name: 'no-sideways-doors',
      comment: 'print, search, offline, projector and checks meet only through plain data: a manifest, a folder.',
      severity: 'error',
      from: { path: '^src/(print|search|offline|projector|checks)/' },
      to: { path: '^src/(print|search|offline|projector|checks|site|pages|components|layouts|islands|build)/', pathNot: '^src/$1/' },
    },
    {
      name: 'scaffold-stands-on-the-first-floor',
      comment: 'What begins a document knows the plan, the blocks and how files are written whole.',
      severity: 'error',
      from: { path: '^src/scaffold' },
      to: { path: '^src/(?!scaffold|curriculum|blocks|files)' },
    },
    {
      name: 'workbench-is-for-the-preview-alone',
      comment: 'Only astro.config.mjs knows the workbench, and only for the dev server: nothing of it may come into a built site.',
      severity: 'error',
      from: { path: '^(src/(?!workbench/)|scripts)' },
      to: { path: '^src/workbench/' },
    },
    {
      name: 'scripts-are-on-top',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(scripts|tests)' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-forgotten-files', severity: 'error', from: { orphan: true, path: '^src', pathNot: '(\\.d\\.ts$|^src/pages)' }, to: {} },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.astro/|dist/|\\.cache/)' },
  },
};
