import { z } from 'zod';
import { type Framework, traits } from '../edition/traits.ts';
import { explained } from './bilingual.ts';
import { slug } from './common.ts';

/** At least one entry of a framework, or none in an edition without it. */
export function entriesIn(framework: Framework, id: z.ZodString) {
  return traits.frameworks.includes(framework) ? z.array(id).min(1) : z.array(id).default([]);
}

/** What a lesson is for, in its own facts as in the plan of all lessons. */
export const aims = {
  guideline: explained(entriesIn('guideline', z.string()), {
    zh: '《纲要》的条目：content/guideline.yaml 里的 id。',
    en: 'Clauses of the guideline: ids from content/guideline.yaml.',
  }),
  health: explained(z.array(z.string()).default([]), {
    zh: '2021 年《生命安全与健康教育指南》的领域：content/health-guide.yaml 里的 id。',
    en: 'Fields of the 2021 guide on life safety and health: ids from content/health-guide.yaml.',
  }),
  casel: explained(entriesIn('competencies', slug), {
    zh: '核心能力：content/competencies.yaml 里的 id。',
    en: 'Core competencies: ids from content/competencies.yaml.',
  }),
};
