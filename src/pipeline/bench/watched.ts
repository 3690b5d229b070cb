import { spawn } from 'node:child_process';
import { cpuOfEndedChildren, cpuOfFamily, memoryOfFamily } from './family.ts';

/** What a process and its descendants took. */
export interface Figures {
  /** Wall time in milliseconds. */
  ms: number;
  /** CPU time in seconds; undefined where the system does not report it. */
  cpu: number | undefined;
  /** Peak memory of all of them together in MiB, sampled four times a second. */
  megabytes: number;
}

export interface Watched extends Figures {
  /** The steps that the process has announced with `process.send({ step })`, in order. */
  steps: (Figures & { name: string })[];
  /** What it has printed. */
  printed: string;
}

export interface Command {
  args: readonly string[];
  /** The program; this Node by default. */
  program?: string;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Whether it announces its steps. */
  hasSteps?: boolean;
  /** Whether another exit code than 0 is an answer too: a check that finds errors. */
  mayFail?: boolean;
}

/** Runs a command to its end and measures it. No other child of this process may end meanwhile. Throws with what it printed if it fails. */
export async function watch({
  args,
  program = process.execPath,
  cwd = '.',
  env = process.env,
  hasSteps = false,
  mayFail = false,
}: Command): Promise<Watched> {
  const endedBefore = cpuOfEndedChildren();
  const started = performance.now();
  const child = spawn(program, [...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe', ...(hasSteps ? (['ipc'] as const) : [])] });
  const steps: Watched['steps'] = [];
  let printed = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  let peak = 0;
  const sample = () => {
    const megabytes = memoryOfFamily(child.pid!);
    peak = Math.max(peak, megabytes);
    const step = steps.at(-1);
    if (step) step.megabytes = Math.max(step.megabytes, megabytes);
  };
  /** While it runs, `ms` and `cpu` of a step are those of its beginning. */
  child.on('message', (message) => {
    const now = { ms: performance.now() - started, cpu: cpuOfFamily(child.pid!) };
    endStep(steps, now);
    steps.push({ name: (message as { step: string }).step, ...now, megabytes: 0 });
    sample();
  });
  const timer = setInterval(sample, 250);
  const code = await new Promise<number | string | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit, signal) => resolve(exit ?? signal));
  }).finally(() => clearInterval(timer));
  const ms = performance.now() - started;
  const cpu = difference(cpuOfEndedChildren(), endedBefore);
  endStep(steps, { ms, cpu });
  if (code !== 0 && !(mayFail && typeof code === 'number'))
    throw new Error(`${program} ${args.join(' ')} ended with ${code}.\n${printed.slice(-4000)}`);
  return { ms, cpu, megabytes: peak, steps, printed };
}

function endStep(steps: Watched['steps'], now: Pick<Figures, 'ms' | 'cpu'>): void {
  const step = steps.at(-1);
  if (!step) return;
  step.ms = now.ms - step.ms;
  step.cpu = difference(now.cpu, step.cpu);
}

function difference(later: number | undefined, earlier: number | undefined): number | undefined {
  return later === undefined || earlier === undefined ? undefined : Math.max(0, later - earlier);
}
