import type { Localized } from '../../curriculum/locale.ts';
import { readText } from '../../curriculum/read/files.ts';
import { claimsFile } from '../../curriculum/schema/claims.ts';
import { registryFolder } from '../../curriculum/schema/yamlFiles.ts';
import type { Options } from './details.ts';
import type { NewFile } from './write.ts';

/**
 * The claim of a document by someone who has given initials with --who: a file of its own, so that two people conflict only when they claim
 * the same document. Undefined without initials, and for a document that the same person has claimed before.
 */
export function claimOf(id: string, { who }: Options, root: string, today = new Date()): NewFile | { errors: Localized[] } | undefined {
  if (typeof who !== 'string') return undefined;
  const claim = { document: id, who: who.trim(), since: dayIn(today) };
  if (!claimsFile.safeParse([claim]).success) {
    return {
      errors: [{ zh: `--who ${who}：只写姓名的拼音首字母，比如 L.W.。`, en: `--who ${who}: write initials only, for example L.W.` }],
    };
  }
  const file = `${registryFolder('claims')}/${id}.yaml`;
  const before = readText(root, file);
  if (before === undefined) return { file, content: `document: ${id}\nwho: ${claim.who}\nsince: ${claim.since}\n` };
  if (before.split(/\r?\n/).includes(`who: ${claim.who}`)) return undefined;
  return {
    errors: [
      {
        zh: `${id} 已经有人在写：${file}。先问问他。什么都没有动。`,
        en: `Someone else is writing ${id}: see ${file}, and ask first. Nothing was changed.`,
      },
    ],
  };
}

/** The local day, as 2026-11-23. */
function dayIn(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
