import { textIn } from '../curriculum/curriculum.ts';
import type { Node } from '../curriculum/tree.ts';
import type { FaceContext } from './block.ts';
import { blocksOf } from './blocksOf.ts';
import hotlines from './hotlines/block.ts';
import protocolBlock from './protocol/block.ts';
import { nodesOf, openingOf, quoted } from './protocol/quoted.ts';

/**
 * The page of protocols: what to do when something happens, the same for all documents but for the words of an age. It is the last page of
 * a plan or guide and in a pack only once; on the web it is the last section.
 */
export interface ProtocolPage {
  title: string;
  lead: string;
  sections: ProtocolSection[];
  /** The school's own people and the numbers, in a lesson that has none itself. A guide has its own: its page has the words for all ages. */
  help: Node[];
}

export interface ProtocolSection {
  id: string;
  /** Whether a child is in danger: found first. */
  isDanger: boolean;
  title: string;
  say: { label: string; text: string };
  action: { label: string; text: string };
  /** The rest of the text, for the grade of the document. */
  nodes: Node[];
  file: string;
}

/** What `<Hotlines>` shows at the end of the page. */
export const shownHelp = ['crisis', 'local'] as const;

const helpLines: Node = { type: 'block', name: hotlines.name, props: { show: [...shownHelp] }, children: [], at: { line: 1, column: 1 } };

/** Returns the page of protocols for a text; undefined if no frame in it leads there. */
export function protocolPageOf(nodes: readonly Node[], context: FaceContext): ProtocolPage | undefined {
  const leads = blocksOf(nodes, protocolBlock).some(({ props }) => quoted(props.of, context).protocol.form === 'danger');
  return leads ? protocolPage(context, context.document?.lesson !== undefined && blocksOf(nodes, hotlines).length === 0) : undefined;
}

/** Returns the page of protocols, which has every protocol whose form puts it there and whose text exists. */
function protocolPage(context: FaceContext, withHelp: boolean): ProtocolPage {
  const { t, curriculum, locale } = context;
  const shown = curriculum.protocols.filter(({ form, texts }) => (form === 'danger' || form === 'class') && textIn(texts, locale));
  return {
    title: t('blocks:protocol.page'),
    lead: t('blocks:protocol.lead'),
    help: withHelp ? [helpLines] : [],
    sections: shown.map(({ id, form }) => {
      const found = quoted(id, context);
      return { id, isDanger: form === 'danger', ...openingOf(found, context), nodes: nodesOf(found, context), file: found.text.file };
    }),
  };
}
