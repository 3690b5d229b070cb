import { expect, test } from 'vitest';
import type { Pack } from '../../../src/print/packs/pack.ts';
import { selectPacks } from '../../../src/print/selection.ts';

const pack = (kind: Pack['kind'], ...documents: string[]): Pack => ({
  file: `zh/${kind}-${documents.join('-')}.pdf`,
  title: '',
  kind,
  locale: 'zh',
  documents,
  parts: () => [],
});

const packs = [pack('document', 'G3-08'), pack('document', 'G3-08/letter-paper'), pack('document', 'W02'), pack('workshop', 'W02')];

test.each([
  [{ grade: '10' }, '--grade 10: a grade is a number from 1 to 9.', '--grade 10：年级是 1 到 9 的一个数。'],
  [
    { locale: 'zz' },
    '--locale zz: there is no such language. Known here: "zh", "en".',
    '--locale zz：没有这种语言。这里能写的有："zh"、"en"。',
  ],
  [
    { flip: 'long-edge' },
    '--flip long-edge: only a booklet has an edge to turn. Add --booklet.',
    '--flip long-edge：做小册子才要说沿哪边翻。再写上 --booklet。',
  ],
  [
    { booklet: true, flip: 'top' },
    '--flip top: there is no such edge. Known here: "short-edge", "long-edge".',
    '--flip top：没有这样的边。这里能写的有："short-edge"、"long-edge"。',
  ],
  [
    { booklet: true, only: ['G3-08', 'W02'] },
    '--booklet: teacher packs and workshop packs become booklets; --only G3-08,W02 makes neither.',
    '--booklet：小册子是整包做的（教师用的、工作坊的），--only G3-08,W02 不是整包。',
  ],
  [
    { only: ['G3-08,W2'] },
    '--only W2: there is no such document. Known here: "G3-08", "W02".',
    '--only W2：没有这份材料。这里能写的有："G3-08"、"W02"。',
  ],
  [
    { grade: '5' },
    'There are no documents for these options yet, so there is nothing to print.',
    '照这些选项，还没有写好的材料，没有东西可以印。',
  ],
])('%j is refused with a sentence', (options, en, zh) => {
  expect(selectPacks(packs, options)).toMatchObject({ error: { zh, en } });
});

test.each([
  [['g3-08'], ['zh/document-G3-08.pdf', 'zh/document-G3-08/letter-paper.pdf']],
  [
    ['W02', 'g3-08'],
    ['zh/document-G3-08.pdf', 'zh/document-G3-08/letter-paper.pdf', 'zh/document-W02.pdf'],
  ],
  [['W02,G3-08'], ['zh/document-G3-08.pdf', 'zh/document-G3-08/letter-paper.pdf', 'zh/document-W02.pdf']],
  [['W02，W02'], ['zh/document-W02.pdf']],
])('--only %j makes the PDFs of all these documents', (only, files) => {
  const selected = selectPacks(packs, { only });
  expect('packs' in selected && selected.packs.map(({ file }) => file)).toEqual(files);
});

test('--only makes the preparation card of a lesson and its plan in large type too, and no pack of cards', () => {
  const all = [...packs, pack('card', 'G3-08'), pack('large', 'G3-08'), pack('grade-cards', 'G3-08')];
  const selected = selectPacks(all, { only: ['G3-08'] });
  expect('packs' in selected && selected.packs.map(({ kind }) => kind)).toEqual(['document', 'document', 'card', 'large']);
});
