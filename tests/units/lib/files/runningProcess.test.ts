import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasEnded, isRunning, processName } from '../../../../src/lib/files/runningProcess.ts';

describe('whether a process is running', () => {
  test('this one is, by its name and by its id', () => {
    expect(isRunning(processName())).toBe(true);
    expect(isRunning(String(process.pid))).toBe(true);
  });

  test('one that was killed is not', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    await once(child, 'spawn');
    const name = processName(child.pid);
    expect(isRunning(name)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isRunning(name)).toBe(false);
    expect(hasEnded(name)).toBe(true);
  });

  test.skipIf(!existsSync('/proc/self/stat'))('another that was given its number is not it', () => {
    expect(isRunning(`${process.pid}-1`)).toBe(false);
  });

  test.skipIf(!existsSync('/proc/self/stat'))('a zombie process is not', async () => {
    // The shell never asks how its child ended.
    const shell = spawn('sh', ['-c', 'sleep 0.01 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [pid] = (await once(shell.stdout, 'data')) as [Buffer];
    for (let tries = 0; tries < 400 && isRunning(String(pid).trim()); tries++) await new Promise((later) => setTimeout(later, 50));
    expect(existsSync(`/proc/${String(pid).trim()}/stat`)).toBe(true);
    expect(isRunning(String(pid).trim())).toBe(false);
    shell.kill();
  });

  test.each(['99999999', '0', '', 'x', '12-x', '-1', '../1'])('%j is not the name of a running process', (name) => {
    expect(isRunning(name)).toBe(false);
  });

  test.each(['', 'x', '12-x', '-1', 'photos', '2024-01-01'])('%j is not the name of an ended process either', (name) => {
    expect(hasEnded(name)).toBe(false);
  });
});
