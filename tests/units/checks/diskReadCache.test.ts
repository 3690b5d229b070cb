import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkCurriculum } from '../../../src/checks/check.ts';
import { DiskReadCache } from '../../../src/checks/diskReadCache.ts';
import { wordedIn } from '../../../src/curriculum/problem.ts';
import type { CachedParts, ReadCache } from '../../../src/curriculum/read/readCache.ts';
import { lesson, planWith, testDay, writeCurriculum } from '../../support/curriculum.ts';
import { protocolIds } from '../../support/protocols.ts';
import { shortLists } from '../../support/registries.ts';

mkdirSync(path.resolve('.cache/tests'), { recursive: true });
const folder = mkdtempSync(path.resolve('.cache/tests/memory-'));
const root = writeCurriculum('cache', { ...shortLists(), ...planWith('妈妈\u202e的电话是 13812345678。') });
afterAll(() => {
  for (const place of [folder, root]) rmSync(place, { recursive: true });
});

/** What a check finds and what it has read, with what it remembers; locations are asked for too. */
function checked(cache?: ReadCache) {
  const { curriculum, problems } = checkCurriculum(root, { today: testDay, ...(cache ? { cache } : {}) });
  return { problems, documents: curriculum.documents.map((document) => ({ ...document, locate: document.locate('minutes') })) };
}

/** A cache in its own folder, and what had to be read. */
function counting(place: string): { cache: ReadCache; read: string[] } {
  const cache = new DiskReadCache(place);
  const read: string[] = [];
  const counted: ReadCache = {
    of: (name) => {
      const notes = cache.of(name);
      const recall: CachedParts['recall'] = (part, sources, make) =>
        notes.recall(part, sources, () => {
          read.push(part);
          return make();
        });
      return { recall, close: () => notes.close() };
    },
  };
  return { cache: counted, read };
}

const filesOf = (place: string) => readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

describe('what a check remembers', { timeout: 20_000 }, () => {
  test('changes nothing that it finds or reads', () => {
    const fresh = checked();
    const place = path.join(folder, 'same');
    expect(checked(new DiskReadCache(place))).toEqual(fresh);
    expect(checked(new DiskReadCache(place))).toEqual(fresh);
    expect(fresh.problems.map(({ id }) => id)).toContain('phone-comes-from-registry');
  });

  test('only the text that has changed is read again and looked at, and its translation', () => {
    const place = path.join(folder, 'changed');
    const first = counting(place);
    checked(first.cache);
    expect(first.read).toContain(`${lesson}/plan.zh.mdx`);
    expect(first.read).toContain('content/hotlines.yaml');
    const again = counting(place);
    checked(again.cache);
    expect(again.read).toEqual([]);
    const plan = path.join(root, lesson, 'plan.zh.mdx');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('13812345678', '13812345679'));
    const changed = counting(place);
    expect(checked(changed.cache)).toEqual(checked());
    // The text alone: read, its references, its passages and its words; the lesson, what it says of help and of documents.
    const texts = changed.read.filter((part) => part.endsWith('.mdx'));
    expect(new Set(texts)).toEqual(
      new Set([`${lesson}/plan.zh.mdx`, `${lesson}/plan.en.mdx`].filter((file) => existsSync(path.join(root, file)))),
    );
    expect(new Set(changed.read.filter((part) => !part.endsWith('.mdx')))).toEqual(new Set([lesson]));
  });

  test('a word list that has changed is held against everything', () => {
    const place = path.join(folder, 'lists');
    checked(new DiskReadCache(place));
    const lists = path.join(root, 'content/safe-messaging.yaml');
    const before = readFileSync(lists, 'utf8');
    const added = '  - { id: phones, hears: anyone, why: { zh: 不好, en: is bad }, instead: { zh: 别的, en: Else. },\n';
    const words = '      zh: { words: [电话是], unless: [] }, en: { words: [phone is], unless: [] } }\n';
    writeFileSync(lists, before + added + words);
    const changed = counting(place);
    const { problems } = checked(changed.cache);
    writeFileSync(lists, before);
    const searched = [lesson, ...protocolIds.map((id) => `content/protocols/${id}`)];
    for (const place of searched) expect(changed.read.some((part) => part.startsWith(place))).toBe(true);
    expect(changed.read).toContain('content/safe-messaging.yaml');
    expect(problems.map(({ message }) => wordedIn('en', message))).toContainEqual(expect.stringMatching(/^"电话是" /));
  });

  test('a change in a handout or in the facts is looked at', () => {
    const place = path.join(folder, 'handout');
    checked(new DiskReadCache(place));
    for (const name of ['letter-paper.zh.mdx', 'lesson.yaml']) {
      const file = path.join(root, lesson, name);
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
      const changed = counting(place);
      expect(checked(changed.cache)).toEqual(checked());
      expect([name, changed.read.some((part) => part.startsWith(lesson))]).toEqual([name, true]);
    }
  });

  test('whatever is changed, a check finds what it finds from nothing', { timeout: 120_000 }, () => {
    const place = path.join(folder, 'edits');
    const found = (cache?: ReadCache) => {
      const { problems, advice, accepted } = checkCurriculum(root, { today: testDay, ...(cache ? { cache } : {}) });
      return { problems, advice, accepted };
    };
    const before = found(new DiskReadCache(place));
    for (const [file, from, to] of [
      // Help lines, which every document has to name: no number is left in the group.
      ['content/hotlines.yaml', /\n {2}crisis: .*|\n {2}talk: .*/, ''],
      // A title by which texts name a document, and a document that is written no longer.
      ['content/scope-and-sequence.yaml', 'id: G3-08', 'id: G3-18'],
      [`${lesson}/plan.en.mdx`, 'show="crisis local"', 'show="local"'],
      [`${lesson}/plan.zh.mdx`, '<Handout to="letter-paper" />', '<Handout to="R02/note" />'],
      [`${lesson}/lesson.yaml`, 'name: letter-paper', 'name: other-paper'],
      // What its translation was made from.
      [`${lesson}/translation.en.txt`, /\n\[plan\][^[]*/, '\n'],
      ['content/protocols/harm.zh.mdx', '去找校长', '打 12356'],
    ] as const) {
      const text = readFileSync(path.join(root, file), 'utf8');
      writeFileSync(path.join(root, file), text.replace(from, to));
      const fresh = found();
      expect(found(new DiskReadCache(place)), file).toEqual(fresh);
      if (text.replace(from, to) !== text) expect(fresh, `${file} makes a difference`).not.toEqual(before);
      writeFileSync(path.join(root, file), text);
    }
    expect(found(new DiskReadCache(place))).toEqual(before);
  });

  test('a cache that is damaged or cannot be written is passed over', () => {
    const place = path.join(folder, 'damaged');
    checked(new DiskReadCache(place));
    for (const name of filesOf(place)) {
      const file = path.join(place, name);
      writeFileSync(file, readFileSync(file, 'utf8').slice(0, 100));
    }
    expect(checked(new DiskReadCache(place))).toEqual(checked());
    const inTheWay = path.join(folder, 'a-file');
    writeFileSync(inTheWay, '');
    expect(checked(new DiskReadCache(inTheWay))).toEqual(checked());
  });

  test.each<[string, (text: string) => string | Uint8Array]>([
    ['empty', () => ''],
    ['noise', () => Buffer.from([0xff, 0, 200, 1])],
    ['well-formed and empty', () => '{}'],
    ['null', () => 'null'],
    ['well-formed, with values that are none', (text) => text.replace(/"value":\{.*\}/s, '"value":{}')],
    ['well-formed, with one other letter', (text) => text.replace('13812345678', '13812345679')],
  ])('a record that is %s is passed over and written again', (_, damage) => {
    const place = path.join(folder, 'damaged-well');
    rmSync(place, { recursive: true, force: true });
    const fresh = checked();
    checked(new DiskReadCache(place));
    for (const name of filesOf(place)) writeFileSync(path.join(place, name), damage(readFileSync(path.join(place, name), 'utf8')));
    expect(checked(new DiskReadCache(place))).toEqual(fresh);
    const again = counting(place);
    expect(checked(again.cache)).toEqual(fresh);
    expect(again.read).toEqual([]);
  });

  test('of another document is passed over', () => {
    const place = path.join(folder, 'exchanged');
    const fresh = checked();
    checked(new DiskReadCache(place));
    const files = filesOf(place).map((name) => path.join(place, name));
    const first = readFileSync(files[0]!);
    for (const [index, file] of files.entries()) writeFileSync(file, index + 1 < files.length ? readFileSync(files[index + 1]!) : first);
    expect(checked(new DiskReadCache(place))).toEqual(fresh);
  });

  test('what other code has read is thrown away, and nothing else: the cache may be a link to someone’s folder', () => {
    const place = path.join(folder, 'older');
    for (const name of ['0123456789abcdef', 'photos']) mkdirSync(path.join(place, name), { recursive: true });
    writeFileSync(path.join(place, 'thesis.docx'), 'mine');
    checked(new DiskReadCache(place));
    expect(readdirSync(place)).not.toContain('0123456789abcdef');
    expect(readdirSync(place)).toEqual(expect.arrayContaining(['photos', 'thesis.docx']));
  });
});
