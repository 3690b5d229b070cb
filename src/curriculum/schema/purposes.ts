import type { Wording } from '../problem.ts';

/** What a help line can be for, and how a message says it. */
export const purposes = {
  police: { zh: '报警', en: 'the police' },
  medical: { zh: '急救', en: 'the ambulance' },
  fire: { zh: '火警', en: 'the fire brigade' },
  'mental-health': { zh: '心理援助', en: 'someone to talk to' },
  children: { zh: '儿童保护', en: 'the protection of children' },
  women: { zh: '妇女维权', en: 'the rights of women' },
  legal: { zh: '法律援助', en: 'legal aid' },
  labour: { zh: '劳动和工资', en: 'work and wages' },
  education: { zh: '教育部门', en: 'the education office' },
  government: { zh: '政务服务', en: 'public offices' },
  'health-advice': { zh: '健康咨询', en: 'advice on health' },
  other: { zh: '别的事', en: 'something else' },
} as const satisfies Record<string, Wording>;

export type Purpose = keyof typeof purposes;

export const purposeNames = Object.keys(purposes) as [Purpose, ...Purpose[]];
