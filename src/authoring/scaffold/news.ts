import { comingFileOf } from '../../curriculum/editions.ts';
import { like, requiredLocales } from '../../curriculum/locale.ts';
import { readEditions } from '../../curriculum/read/editions.ts';
import { readText } from '../../curriculum/read/files.ts';
import type { NewDocument } from './newDocument.ts';
import type { NewFile } from './write.ts';

/**
 * The entry by which teachers hear of a new document: its title, and what one can do after it. None in a curriculum that was never
 * published, where everything is new, and none where the file is there already.
 */
export function newsOf({ id, title, objective }: NewDocument, root: string): NewFile[] {
  const file = comingFileOf(id);
  if (readEditions(root).editions.released.length === 0 || readText(root, file) !== undefined) return [];
  const zh = `新的：《${title.zh}》${objective ? `，${withoutStop(objective.zh)}` : ''}。`;
  const en = `New: “${title.en}”${objective ? `: ${withoutStop(objective.en)}` : ''}.`;
  const content = [
    `- document: ${id}`,
    '  kind: new',
    '  now:',
    ...requiredLocales.map((locale) => `    ${locale}: ${JSON.stringify(like[locale] === 'zh' ? zh : en)}`),
    '',
  ].join('\n');
  return [{ file, content }];
}

function withoutStop(sentence: string): string {
  return sentence.replace(/[。.]$/, '');
}
