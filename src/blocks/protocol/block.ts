import { z } from 'zod';
import { slug, untranslated } from '../../curriculum/schema/common.ts';
import { defineBlock } from '../block.ts';
import { nodesOf, quoted } from './quoted.ts';

/** A shared safety text. What threatens a child is a short frame that leads to the page of protocols; the others are whole. */
export default defineBlock({
  name: 'Protocol',
  stages: ['main'],
  holds: 'nothing',
  hears: 'reader',
  critical: true,
  props: z.strictObject({ of: slug.meta(untranslated) }),
  refers: ({ of }) => [{ kind: 'protocol', to: of }],
  view: ({ of }, context) => {
    const { protocol, text } = quoted(of, context);
    const { title, say = '', do: action = '' } = text.front;
    const form = protocol.form;
    return {
      id: protocol.id,
      form,
      title: form === 'spoken' ? '' : title,
      say: { label: context.t('blocks:protocol.say'), text: say },
      action: { label: context.t('blocks:protocol.do'), text: action },
      rest: form === 'danger' ? context.t('blocks:protocol.rest') : '',
      file: text.file,
    };
  },
  quotes: ({ of }, context) => {
    const found = quoted(of, context);
    return found.protocol.form === 'danger' ? [] : nodesOf(found, context);
  },
});
