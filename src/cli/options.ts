import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/**
 * Reads a command's options. `--help` prints the help and ends the process with 0; a wrong option prints one sentence and
 * ends it with `wrongUse`.
 */
export function readOptions<const T extends Options>(options: T, help: string, wrongUse = 1): Values<T> {
  return read(options, help, wrongUse, false).values;
}

/** The same for a command that is told words besides: `npm run new -- lesson G3-09`. */
export function readCommand<const T extends Options>(options: T, help: string, wrongUse = 1): { values: Values<T>; words: string[] } {
  return read(options, help, wrongUse, true);
}

function read<const T extends Options>(options: T, help: string, wrongUse: number, allowPositionals: boolean) {
  try {
    const { values, positionals } = parseArgs({ options: { ...options, help: { type: 'boolean' } }, allowPositionals });
    if ('help' in values && values.help) {
      process.stdout.write(help);
      process.exit(0);
    }
    return { values: values as Values<T>, words: positionals as string[] };
  } catch (error) {
    const sentence = (error instanceof Error ? error.message : String(error)).split('. ')[0];
    process.stderr.write(`${sentence}. Use --help to see the options.\n`);
    process.exit(wrongUse);
  }
}
