import { describe, expect, test } from 'vitest';
import { sizeOf } from '../../../../src/i18n/size.ts';
import { translator } from '../../../../src/i18n/translator.ts';
import { words } from '../../../../src/i18n/words.ts';
import type { SetPlan, SetSummary } from '../../../../src/offline/saving/plan.ts';
import { recordOf } from '../../../../src/offline/saving/record.ts';
import { type Known, type PanelState, stateOf } from '../../../../src/offline/saving/state.ts';
import { unsupported } from '../../../../src/offline/saving/support.ts';
import { viewOf } from '../../../../src/offline/saving/view.ts';

const plan: SetPlan = {
  id: 'zh-grade-3',
  version: '0.1.0',
  date: '2026-11-23',
  pages: [
    ['zh/grades/3/', 'aaa', 700_000],
    ['zh/help/', 'bbb', 300_000],
  ],
  pdfs: [['packs/zh/grade-3-teacher.pdf', 'ccc', 500_000]],
  marks: { pages: 'p', all: 'a' },
};
const summary: SetSummary = { id: plan.id, pages: 1_000_000, pdfs: 500_000, marks: plan.marks };
const record = recordOf(plan, false, 1);
const nothing: Known = {
  record: undefined,
  isUnreadable: false,
  begun: undefined,
  present: new Set(),
  summary: undefined,
  plan: undefined,
};
const all = new Set(['aaa', 'bbb', 'ccc']);

describe('the state of a grade', () => {
  test('nothing saved: its sizes, or that the site cannot be reached', () => {
    expect(stateOf({ ...nothing, summary })).toEqual({ kind: 'unsaved', pages: 1_000_000, pdfs: 500_000 });
    expect(stateOf(nothing)).toEqual({ kind: 'unreachable' });
  });

  test('a record that cannot be read still has buttons; an unfinished grade in its place comes first', () => {
    const known = { ...nothing, isUnreadable: true, summary };
    expect(stateOf(known)).toEqual({ kind: 'unreadable' });
    expect(viewOf({ kind: 'unreadable' }, words.zh.saving, false)).toEqual({
      say: '这一份存过，但是记录坏了，读不出来。有信号的时候再打开这一页，会自己修好。',
      buttons: { save: '再试一次', remove: '删掉' },
    });
    expect(viewOf({ kind: 'unreadable' }, words.en.saving, false).say).toBe(
      'This was saved, but its record is damaged and cannot be read. Open this page again with a signal and it is repaired.',
    );
    expect(stateOf({ ...known, begun: recordOf(plan, false, 2) }).kind).toBe('stopped');
  });

  test('unfinished: how much is saved, and whether an old copy is still served', () => {
    const begun = recordOf(plan, true, 2);
    expect(stateOf({ ...nothing, begun, present: new Set(['aaa']) })).toEqual({
      kind: 'stopped',
      done: 700_000,
      total: 1_500_000,
      keptOld: false,
    });
    expect(stateOf({ ...nothing, record, begun, present: all })).toMatchObject({ kind: 'stopped', keptOld: true });
  });

  test('saved: with or without the site; the PDFs that could be added', () => {
    expect(stateOf({ ...nothing, record, present: all })).toEqual({ kind: 'saved', record, bytes: 1_000_000, morePdfs: 0 });
    expect(stateOf({ ...nothing, record, present: all, summary })).toMatchObject({ kind: 'saved', morePdfs: 500_000 });
    const withPdfs = recordOf(plan, true, 1);
    expect(stateOf({ ...nothing, record: withPdfs, present: all, summary })).toMatchObject({ kind: 'saved', morePdfs: 0 });
  });

  test('old: what the update would fetch; a change only in PDFs does not count without PDFs', () => {
    const next: SetPlan = { ...plan, pages: [plan.pages[0]!, ['zh/help/', 'ddd', 40_000]], marks: { pages: 'q', all: 'b' } };
    const changed = { ...summary, marks: next.marks };
    expect(stateOf({ ...nothing, record, present: all, summary: changed, plan: next })).toMatchObject({
      kind: 'outdated',
      changed: 40_000,
    });
    expect(stateOf({ ...nothing, record, present: all, summary: { ...summary, marks: { pages: 'p', all: 'b' } } }).kind).toBe('saved');
  });

  test('files that the browser cleared are counted', () => {
    const state = stateOf({ ...nothing, record, present: new Set(['aaa']), summary });
    expect(state).toMatchObject({ kind: 'outdated', isIncomplete: true, changed: 300_000 });
  });
});

describe('what a panel says', () => {
  const zh = words.zh.saving;
  const view = (state: PanelState, withPdfs = false) => viewOf(state, zh, withPdfs);

  test('the button names the size of what is ticked', () => {
    const state = stateOf({ ...nothing, summary });
    expect(view(state)).toEqual({
      say: '还没有存。网页、图和搜索占 1.0 MB。',
      buttons: { save: '存下这个年级（1.0 MB）' },
      choice: '连 PDF 一起存，多占 500 KB',
    });
    expect(view(state, true).buttons.save).toBe('存下这个年级（1.5 MB）');
  });

  test.each([
    ['network', 'zh/help/', '网断了，试了三次都没有成。已经下好的还在，有信号的时候接着存。 以前存的那一版没有动，照样能用。'],
    ['full', '900000', '这台设备空间不够，还差 900 KB。删掉一些照片或视频，再试。 以前存的那一版没有动，照样能用。'],
    [
      'damaged',
      'zh/help/',
      '收到的文件和清单对不上：网站可能正在换新版，或者这里上网要先登录。过几分钟再试。（zh/help/） 以前存的那一版没有动，照样能用。',
    ],
    ['busy', '', '正在存别的，或者另一个窗口正在存。等那边存完再点。 以前存的那一版没有动，照样能用。'],
    ['unready', '', '浏览器没有准备好。刷新这一页再试；无痕窗口里不能存。 以前存的那一版没有动，照样能用。'],
  ] as const)('%s, with an old copy', (reason, detail, sentence) => {
    const shown = view({ kind: 'failed', reason, detail, keptOld: true, canDiscard: false });
    expect(shown).toEqual({ say: sentence, buttons: { save: '再试一次', remove: '删掉' } });
  });

  test('in both languages no sentence is left with an empty blank', () => {
    const states: PanelState[] = [
      { kind: 'unreachable' },
      { kind: 'unreadable' },
      { kind: 'unsaved', pages: 1, pdfs: 1 },
      { kind: 'saving', done: 1, total: 2 },
      { kind: 'stopped', done: 1, total: 2, keptOld: true },
      { kind: 'saved', record, bytes: 1, morePdfs: 1 },
      { kind: 'saved', record: recordOf(plan, true, 1), bytes: 1, morePdfs: 0 },
      { kind: 'outdated', record, bytes: 1, changed: 1, isIncomplete: false },
      { kind: 'outdated', record, bytes: 1, changed: 1, isIncomplete: true },
    ];
    for (const locale of ['zh', 'en'] as const) {
      for (const state of states) {
        const shown = viewOf(state, words[locale].saving, false);
        expect(JSON.stringify(shown), `${locale} ${state.kind}`).not.toContain('{{');
        expect(shown.say).not.toBe('');
      }
    }
    expect(translator('en')('saving:amount', { done: '1 KB', total: '2 KB' })).toBe('1 KB of 2 KB');
  });

  test('sizes are read as a person reads them', () => {
    expect([1, 84_400, 999_999, 1_240_000].map(sizeOf)).toEqual(['1 KB', '84 KB', '1000 KB', '1.2 MB']);
  });
});

describe('where nothing can be saved', () => {
  const phone = { isCopy: false, isHttp: true, isSecure: true, userAgent: 'Chrome/116', hasWorkers: true };

  test('a browser on the web can save', () => {
    expect(unsupported(phone)).toBeUndefined();
  });

  test.each([
    ['copy', { isCopy: true }],
    ['copy', { isHttp: false, hasWorkers: false }],
    ['wechat', { userAgent: 'Chrome/116 MicroMessenger/8.0' }],
    ['plain', { isSecure: false, hasWorkers: false }],
    ['browser', { hasWorkers: false }],
  ])('%s: %o', (why, place) => {
    expect(unsupported({ ...phone, ...place })).toBe(why);
  });
});
