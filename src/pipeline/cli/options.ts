import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Localized } from '../../curriculum/locale.ts';
import { inWritersLanguage } from './language.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/**
 * Reads the options of a command. `--help` prints the help and exits with 0; a wrong option prints one sentence and exits with
 * `wrongUse`. If the help is given in both languages, it and the sentence are printed in that of `--lang` or of the machine.
 */
export function readOptions<const T extends Options>(options: T, help: string | Localized, wrongUse = 1): Values<T> {
  return read(options, help, wrongUse, false).values;
}

/** The same for a command that also takes words: `npm run new -- lesson G3-09`. */
export function readCommand<const T extends Options>(
  options: T,
  help: string | Localized,
  wrongUse = 1,
): { values: Values<T>; words: string[] } {
  return read(options, help, wrongUse, true);
}

function read<const T extends Options>(options: T, help: string | Localized, wrongUse: number, allowPositionals: boolean) {
  const { values, positionals } = parsed({ ...options, help: { type: 'boolean' } }, help, wrongUse, allowPositionals);
  if ('help' in values && values.help) {
    process.stdout.write(typeof help === 'string' ? help : inWritersLanguage(help));
    process.exit(0);
  }
  return { values: values as Values<T>, words: positionals as string[] };
}

function parsed(options: Options, help: string | Localized, wrongUse: number, allowPositionals: boolean) {
  try {
    return parseArgs({ options, allowPositionals });
  } catch (error) {
    const sentence = (error instanceof Error ? error.message : String(error)).split('. ')[0];
    const english = `${sentence}. Use --help to see the options.`;
    process.stderr.write(`${typeof help === 'string' ? english : inWritersLanguage({ zh: chinese(error) ?? english, en: english })}\n`);
    process.exit(wrongUse);
  }
}

/** Translates Node's messages about wrong options into Chinese; undefined for any other message. */
function chinese(error: unknown): string | undefined {
  const { code, message } = error as { code?: string; message: string };
  const word = /'([^']*?)(?: <value>)?'/.exec(message)?.[1]?.split(', ').at(-1);
  const see = '用 --help 看有哪些选项。';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 "${word}" 这个选项。${see}`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `多了 "${word}"，不知道是什么。${see}`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return / does not take /.test(message) ? `"${word}" 后面不写内容。${see}` : `"${word}" 后面要写内容。${see}`;
  return undefined;
}
