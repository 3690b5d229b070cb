import { type ParseArgsConfig, parseArgs } from 'node:util';

type Values<T extends NonNullable<ParseArgsConfig['options']>> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/**
 * Reads a command's options. `--help` prints the help and ends the process with 0; a wrong option prints one sentence and
 * ends it with `wrongUse`.
 */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(options: T, help: string, wrongUse = 1): Values<T> {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });
    if ('help' in values && values.help) {
      process.stdout.write(help);
      process.exit(0);
    }
    return values as Values<T>;
  } catch (error) {
    const sentence = (error instanceof Error ? error.message : String(error)).split('. ')[0];
    process.stderr.write(`${sentence}. Use --help to see the options.\n`);
    process.exit(wrongUse);
  }
}
