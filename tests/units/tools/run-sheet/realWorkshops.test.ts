import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../../src/blocks/vocabulary.ts';
import { readCheckedCurriculum } from '../../../../src/curriculum/read.ts';
import { usualChoices } from '../../../../src/tools/run-sheet/address.ts';
import { sheetOf } from '../../../../src/tools/run-sheet/sheet.ts';
import { workshopPlan } from '../../../../src/tools/run-sheet/workshopPlan.ts';

const curriculum = readCheckedCurriculum(path.resolve('.'), vocabulary);
const plan = (id: string, locale: 'zh' | 'en' = 'zh') => workshopPlan(curriculum.document(id)!, locale);

/** Returns the titles of the remaining steps with their minutes when a session has so many minutes. */
function cut(id: string, place: number, minutes: number) {
  const choices = usualChoices(plan(id));
  choices.sessions[place]!.minutes = String(minutes);
  const session = sheetOf(plan(id), choices).sessions[place]!;
  return { ...session, stays: session.rows.filter(({ gone }) => !gone).map((row) => `${row.step.title} ${row.minutes}`) };
}

describe('W09 from 180 to 90 minutes', () => {
  test('the first session fits: the agreement is whole, the break is there only while it is over 90 minutes', () => {
    const { stays, spare } = cut('W09', 0, 90);
    expect(spare).toBe(0);
    expect(stays).toEqual([
      '到场，先填六问 7',
      '约定和预告 10',
      '两张纸上的同一个孩子 18',
      '一封好回信，分四步 26',
      '茶歇 5',
      '十条不做 19',
      '收一收 5',
    ]);
  });
  test('the second just fits: pledge and sealing are whole', () => {
    const { stays, spare } = cut('W09', 1, 90);
    expect(spare).toBe(0);
    expect(stays).toEqual(['谁能看这封信 20', '四个形状，定快慢 30', '打一个报告电话 15', '念承诺书 15', '封信 10']);
  });
});

describe('W02', () => {
  test('the afternoon in 150 minutes: nothing that must be is touched', () => {
    const { stays, spare } = cut('W02', 1, 150);
    expect(spare).toBe(0);
    expect(stays).toEqual([
      '联：下一步找谁 30',
      '关注记录：只记看到听到的 30',
      '茶歇 5',
      '最急的时候：◇ 20',
      '三人练一遍 45',
      '照顾自己：一根扁担 5',
      '收绳子 15',
    ]);
  });
  test('90 minutes are not enough for either half: it says what is', () => {
    expect(cut('W02', 0, 90)).toMatchObject({ spare: -12, least: 102 });
    expect(cut('W02', 1, 90)).toMatchObject({ spare: -21, least: 111 });
    expect(cut('W02', 0, 102).spare).toBe(0);
  });
  test('what is most urgent is never shortened', () => {
    for (let minutes = 60; minutes <= 180; minutes += 5) expect(cut('W02', 1, minutes).stays).toContain('最急的时候：◇ 20');
  });
});

describe('one half alone brings', () => {
  const brought = (id: string, off: number, locale: 'zh' | 'en' = 'zh') => {
    const of = plan(id, locale);
    const { kit, paper } = sheetOf(of, { ...usualChoices(of), people: '30', off: [off] });
    return { handouts: kit.filter(({ needs }) => needs).map(({ text }) => text.split(/[，,（每]/)[0]), paper };
  };
  test('of W02: the morning no cards and no notes', () => {
    expect(brought('W02', 1)).toEqual({ handouts: ['前后六问表', '结业证书', '签到表'], paper: 30 + 30 + 2 });
    expect(brought('W02', 0).handouts).toEqual(['看听联卡', '关注记录表', '情境卡', '前后六问表', '结业证书', '签到表']);
    expect(brought('W02', 1, 'en').paper).toBe(62);
  });
  test('of W09: the second session also the workbook, which the first one gave out', () => {
    expect(brought('W09', 1).handouts).toEqual(['回信练习册', '前后六问表、结业证书', '签到表', '《九封信》2 份']);
    expect(brought('W09', 0).handouts).toEqual([
      '回信练习册',
      '风险信号卡',
      '守则与承诺书',
      '前后六问表、结业证书',
      '签到表',
      '《九封信》2 份',
    ]);
  });
});

describe.each(['W02', 'W09'])('%s', (id) => {
  test('the English sheet has the steps, minutes, leasts and kit numbers of the Chinese', () => {
    const bones = (locale: 'zh' | 'en') => {
      const { sessions, kit } = plan(id, locale);
      return {
        steps: sessions.flatMap(({ steps }) =>
          steps.map(({ id: step, minutes, kind, priority, least }) => [step, minutes, kind, priority, least]),
        ),
        kit: kit.map(({ quantity }) => quantity),
      };
    };
    expect(bones('en')).toEqual(bones('zh'));
  });
  test('every handout is in the kit, each once', () => {
    const { kit } = plan(id);
    expect(new Set(kit.map(({ text }) => text)).size).toBe(kit.length);
    for (const word of ['前后六问', '证书', '签到表'])
      expect(
        kit.filter(({ text }) => text.includes(word)),
        word,
      ).toHaveLength(1);
  });
  test('it has its sign-in sheet, its certificate with a blank for the name, and the guide’s own advice', () => {
    const { signIn, certificate, adviceWhenShort } = plan(id);
    expect(signIn?.columns[0]).toBe('姓名');
    expect(certificate?.lines[0]).toMatch(/_{8,}/);
    expect(adviceWhenShort.join()).toContain('不能砍');
  });
  test('each step has a cue that ends as a sentence does', () => {
    for (const locale of ['zh', 'en'] as const)
      for (const { steps } of plan(id, locale).sessions)
        for (const { cue, title } of steps) {
          expect(cue.length, title).toBeGreaterThan(5);
          expect(cue.length, title).toBeLessThanOrEqual(251);
        }
  });
});
