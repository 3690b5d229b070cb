import type { Reporter, TestModule } from 'vitest/node';

/** Prints the tests that passed only when they were tried again: each of them may be an intermittent failure. */
export default class Retries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const again = modules.flatMap((module) =>
      [...module.children.allTests('passed')].flatMap((test) => {
        const tries = test.diagnostic()?.retryCount ?? 0;
        return tries > 0 ? [`  ${module.moduleId} › ${test.fullName} (${tries})`] : [];
      }),
    );
    if (again.length > 0) console.log(`\nPassed only after they were tried again:\n${again.join('\n')}`);
  }
}
