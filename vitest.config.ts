import { configDefaults, defineConfig } from 'vitest/config';
import { leftForOtherDays } from './tests/support/turns.ts';

/** Node runs the TypeScript files itself, as it does in commands, and nothing is mocked, which would need a loader. */
const experimental = { viteModuleRunner: false, nodeLoader: false };
/** Packages as commands import them: micromark has files for development, which check themselves at every character. */
const plugins = [
  {
    name: 'paper-kite:no-development-files',
    configResolved: ({ ssr }: { ssr: { resolve?: { conditions?: string[] } } }) => {
      ssr.resolve = { ...ssr.resolve, conditions: ['node'] };
    },
  },
];

/** Files whose turn it is on another day. */
const exclude = [...configDefaults.exclude, ...leftForOtherDays(process.argv.slice(2))];

/** What is polled takes longer on a loaded machine; it costs nothing where it does not. */
const patient = { poll: { timeout: 10_000 } };

// Quick tests first and alone; whatever looks at the finished site waits until it is built, once for all of them.
export default defineConfig({
  // node_modules may be read only.
  cacheDir: '.cache/vitest',
  test: {
    // One more than two cores: many tests wait for a browser, a command or a moment.
    maxWorkers: 3,
    reporters: ['default', './tests/support/retries.ts', './tests/support/sampleSeed.ts'],
    projects: [
      // No test keeps anything in its modules that another could stumble over: loading these once takes half the time.
      // Some start processes, which a loaded machine may keep waiting.
      {
        plugins,
        test: {
          experimental,
          name: 'units',
          include: ['tests/units/**/*.test.ts'],
          exclude,
          isolate: false,
          // These wait for nothing, and each worker reads the modules and the long lists of words again.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins,
        test: {
          experimental,
          name: 'situations',
          include: ['tests/situations/**/*.test.ts'],
          exclude,
          isolate: false,
          expect: patient,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
          // Some look at a page of the preview or start commands while the machine is busy; retries are printed.
          retry: 1,
        },
      },
      {
        plugins,
        test: {
          experimental,
          name: 'site',
          include: ['tests/paper/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          exclude,
          // The tests look at the site of a fixture, never at that of the real curriculum: `npm run verify` does.
          env: { PAPER_KITE_CURRICULUM: '.cache/tests/curriculum' },
          setupFiles: ['tests/browser/support/setup.ts'],
          isolate: false,
          sequence: { groupOrder: 2 },
          globalSetup: ['tests/support/globalSetup.ts', 'tests/browser/support/globalSetup.ts'],
          expect: patient,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser on a loaded machine may miss its moment; what fails three times is wrong, and retries are printed.
          retry: 2,
        },
      },
    ],
  },
});
