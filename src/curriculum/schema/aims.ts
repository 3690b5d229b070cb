import { z } from 'zod';
import { explained } from './bilingual.ts';
import { slug } from './common.ts';

/** What a lesson is for, in its own facts as in the plan of all lessons. */
export const aims = {
  guideline: explained(z.array(z.string()).min(1), {
    zh: '《纲要》的条目：content/guideline.yaml 里的 id。',
    en: 'Clauses of the guideline: ids from content/guideline.yaml.',
  }),
  casel: explained(z.array(slug).min(1), {
    zh: '核心能力：content/competencies.yaml 里的 id。',
    en: 'Core competencies: ids from content/competencies.yaml.',
  }),
};
