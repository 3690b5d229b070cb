/**
 * Small modules that scripts of many pages have in common, put into one file: each file of its own costs a request and a hundred bytes. None
 * of them does anything when it is loaded.
 */
export const scriptGroups = [
  { name: 'common', test: /\/src\/(?:i18n\/(?:say|size)|tools\/(?:shared\/storage|stamp\/key))\.ts$|vite\/preload-helper/ },
  { name: 'class', test: /\/src\/(?:paper\/budget|tools\/class-size\/(?:storage|links))\.ts$/ },
  { name: 'choice', test: /\/src\/tools\/print-budget\/(?:storage|choice)\.ts$/ },
  {
    name: 'saved',
    test: /\/src\/offline\/saving\/(?:savedStore|readRecord|plan|support|savedChanged|savingError|startWorker|source|readSummaries)\.ts$/,
  },
];
