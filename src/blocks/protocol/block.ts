import { z } from 'zod';
import { slug, untranslated } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';
import { nodesOf, openingOf, quoted } from './quoted.ts';

/** A shared safety text. What threatens a child is a short frame that leads to the page of protocols; the others are whole. */
export default defineBlock({
  name: 'Protocol',
  stages: ['main'],
  holds: 'nothing',
  within: ['Session', 'Step'],
  hears: 'reader',
  critical: true,
  props: z.strictObject({ of: slug.meta(untranslated) }),
  refers: ({ of }) => [{ kind: 'protocol', to: of }],
  view: ({ of }, context) => {
    const found = quoted(of, context);
    const { id, form } = found.protocol;
    const opening = openingOf(found, context);
    return {
      id,
      form,
      ...opening,
      title: form === 'spoken' ? '' : opening.title,
      rest: form === 'danger' ? context.t('blocks:protocol.rest') : '',
    };
  },
  quotes: ({ of }, context) => {
    const found = quoted(of, context);
    return found.protocol.form === 'danger' ? [] : nodesOf(found, context);
  },
});
