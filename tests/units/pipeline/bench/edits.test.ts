import { describe, expect, test } from 'vitest';
import { chooseKinds } from '../../../../src/pipeline/bench/edits/choose.ts';
import { editKinds } from '../../../../src/pipeline/bench/edits/kinds.ts';
import { type EditResult, editRows } from '../../../../src/pipeline/bench/edits/rows.ts';

const names = editKinds.map(({ name }) => name);

describe('the edits of the bench', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(chooseKinds(names, 40, 7)).toEqual(chooseKinds(names, 40, 7));
    expect(chooseKinds(names, 40, 7)).not.toEqual(chooseKinds(names, 40, 8));
  });

  test('are of each kind once before one comes again', () => {
    for (let seed = 0; seed < 20; seed++) {
      const chosen = chooseKinds(names, 20, seed);
      expect(chosen).toHaveLength(20);
      expect(chosen.slice(0, names.length).sort()).toEqual(names.toSorted());
    }
  });

  test('are as many as were asked for, when that is fewer than there are kinds', () => {
    expect(new Set(chooseKinds(names, 5, 1)).size).toBe(5);
  });

  test('come in all kinds that caches could miss', () => {
    for (const kind of [
      'a registry',
      'a protocol',
      'a translation',
      'a picture',
      "a block's face in print",
      'a document is deleted',
      'a document is renamed',
    ])
      expect(names).toContain(kind);
  });
});

describe('the rows of the edits', () => {
  const same: EditResult = { kind: 'a title', where: 'a.mdx', differing: [], afterEdit: 1000, fromNothing: 4000 };

  test('reach their goal when all sites are the same', () => {
    expect(editRows([same, { ...same, afterEdit: 3000 }], 7, 90)).toEqual([
      {
        what: '2 edits, seed 7, 90 files: sites that differ from one built from nothing',
        figure: '0',
        goal: '0',
        met: true,
      },
      { what: 'the same: builds that failed', figure: '0', goal: '0', met: true },
      { what: 'the same: time of all builds after an edit ÷ of those from nothing', figure: '0.50×' },
    ]);
  });

  test('name the edit after which files differ', () => {
    const wrong = { ...same, differing: ['0/zh/index.html', '0/b', '0/c', '0/d'] };
    expect(editRows([same, wrong], 7, 90)[0]).toMatchObject({ figure: '1; a title, a.mdx: 0/zh/index.html, 0/b, 0/c', met: false });
  });

  test('name the edit after which nothing could be built', () => {
    const failed = { ...same, failed: 'Error: no' };
    expect(editRows([failed], 7, 0)[1]).toMatchObject({ figure: '1; a title, a.mdx: Error: no', met: false });
  });
});
