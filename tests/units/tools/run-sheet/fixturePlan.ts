import type { PlannedStep, WorkshopPlan } from '../../../../src/tools/run-sheet/plan.ts';

const step = (id: string, minutes: number, part: Partial<PlannedStep> = {}): PlannedStep => ({
  id,
  title: `Step ${id}`,
  minutes,
  kind: 'talk',
  kindName: 'Talk',
  priority: 'must',
  cue: '',
  handouts: [],
  ...part,
});

/** Two sessions of 120 and 40 minutes. */
export const fixturePlan: WorkshopPlan = {
  id: 'W99',
  title: 'A workshop',
  people: { min: 10, max: 30 },
  sessions: [
    {
      title: 'Morning',
      steps: [
        step('1.1', 40),
        step('1.2', 10, { priority: 'could' }),
        step('1.3', 10, { kind: 'break' }),
        step('1.4', 10, { kind: 'closing', priority: 'should' }),
        step('1.5', 20, { priority: 'should' }),
        step('1.6', 30),
      ],
    },
    { title: 'Afternoon', steps: [step('2.1', 30), step('2.2', 10, { kind: 'closing' })] },
  ],
  kit: [],
  adviceWhenShort: [],
};
