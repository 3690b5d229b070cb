import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const days = pathToFileURL('src/tools/planner/days.ts').href;

test.each([
  ['Asia/Shanghai', '2026-08-31T17:00:00Z', '2026-09-01'],
  ['UTC', '2026-08-31T17:00:00Z', '2026-08-31'],
  ['America/New_York', '2026-01-01T03:00:00Z', '2025-12-31'],
])('in %s it is at %s the day %s', (TZ, moment, day) => {
  const code = `import { localDay } from ${JSON.stringify(days)}; process.stdout.write(localDay(new Date(${JSON.stringify(moment)})));`;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', code], { env: { ...process.env, TZ }, encoding: 'utf8' })).toBe(day);
});

test('the planner asks for the day where the teacher is', async () => {
  const { readFileSync } = await import('node:fs');
  expect(readFileSync('src/tools/planner/ui/Planner.tsx', 'utf8')).not.toContain('toISOString');
});
