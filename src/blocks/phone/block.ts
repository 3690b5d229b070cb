import { z } from 'zod';
import { shownOf } from '../../curriculum/helpLine.ts';
import { name } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';

export default defineBlock({
  name: 'Phone',
  stages: ['main', 'handout', 'protocol'],
  holds: 'nothing',
  inSentence: true,
  hears: 'reader',
  critical: true,
  props: z.strictObject({ of: name }),
  refers: ({ of }) => [{ kind: 'number', to: of }],
  view: ({ of }, { curriculum }) => {
    const hotline = curriculum.hotline(of);
    if (!hotline) throw new Error(`<Phone of="${of}" /> names no single number of content/hotlines.yaml.`);
    return { number: shownOf(hotline), ...(hotline.kind === 'phone' ? {} : { kind: hotline.kind }) };
  },
});
