import path from 'node:path';
import { expect, test } from 'vitest';
import { Refusal } from '../../../src/lib/files/refusal.ts';
import { withLock } from '../../../src/pipeline/lock.ts';

const at = (name: string) => path.resolve('.cache/tests/lock', name);

test('a folder to which another command is writing is refused, whichever of its folders it is', async () => {
  await withLock([at('dist'), at('dist-portable')], 'npm run build', async () => {
    for (const outs of [
      [at('dist')],
      [at('dist-portable'), at('dist-portable-portable')],
      [at('dist/packs')],
      [at('other'), at('dist-portable')],
    ])
      await expect(withLock(outs, 'npm run packs', () => expect.fail('worked'))).rejects.toThrow(
        /^"npm run build" is at work on .*dist(-portable)? \(process /,
      );
    // Nothing stays locked of what was refused, and other folders are free.
    expect(await withLock([at('other'), at('other-portable')], 'npm run build', () => 'worked')).toBe('worked');
  });
  expect(await withLock([at('dist-portable')], 'npm run build', () => 'worked')).toBe('worked');
});

test('the second command reports which one is running, in both languages', async () => {
  await withLock([at('dist')], 'npm run portable', async () => {
    const refused = await withLock([at('dist')], 'npm run build', () => undefined).catch((error: Refusal) => error);
    expect(refused).toBeInstanceOf(Refusal);
    const { zh, en } = (refused as Refusal).sentence;
    const since = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/.exec(en)![0];
    expect(en).toBe(
      `"npm run portable" is at work on ${at('dist')} (process ${process.pid}, since ${since} UTC), so nothing was done. Wait until it has ended, or choose another folder.`,
    );
    expect(zh).toBe(
      `"npm run portable" 正在做 ${at('dist')}（进程 ${process.pid}，${since} UTC 开始），这次什么都没有做。等它做完再来，或者换一个文件夹。`,
    );
  });
});
