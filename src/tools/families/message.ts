import { familyNote } from '../../blocks/carer/familyNote.ts';
import { withNumbers } from '../../blocks/phone/withNumbers.ts';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument, MainFront, Text } from '../../curriculum/document.ts';
import { shownOf } from '../../curriculum/helpLine.ts';
import { withDirectionMarks } from '../../curriculum/leftToRight.ts';
import { type Locale, like } from '../../curriculum/locale.ts';
import { minutesToSay } from '../../curriculum/spokenWords.ts';
import { type Node, plainText } from '../../curriculum/tree.ts';
import { translator } from '../../i18n/translator.ts';

/** A message for the group of a class. */
export interface ClassMessage {
  /** Ready to be sent. */
  text: string;
  /** How long it takes to be read out, in seconds. */
  seconds: number;
}

export interface MessageRequest {
  curriculum: Curriculum;
  document: CurriculumDocument;
  text: Text<MainFront>;
  locale: Locale;
  /** The address of the page of help lines, with its host; undefined where the site does not know its own. */
  help: string | undefined;
}

/**
 * Returns what a lesson says to the families of its class: what was taught, one thing to do at home, what to do when worried. Undefined for
 * a document that says nothing to them. It leads to the help lines and not to the plan, which says how children show that someone hurts
 * them: that is for teachers, and who hurts a child may be in the group.
 */
export function classMessage({ curriculum, document, text, locale, help }: MessageRequest): ClassMessage | undefined {
  const note = familyNote(document, withNumbers(text.nodes, curriculum));
  if (note.length === 0) return undefined;
  const t = translator(locale);
  const gap = like[locale] === 'zh' ? '' : ' ';
  const lines = (group: string) =>
    curriculum
      .hotlinesBehind([group])
      .map((hotline) => t('share:message.line', { number: shownOf(hotline), name: hotline.name[locale] }))
      .join(t('document:listComma'));
  const [urgent, talk] = [lines('urgent'), lines('talk')];
  const worried = [
    t('share:note.worried'),
    ...(urgent ? [t('share:message.urgent', { list: urgent })] : []),
    ...(talk ? [t('share:message.talk', { list: talk })] : []),
  ];
  const said = [t('share:message.greeting', { title: text.front.title }), ...note.flatMap(paragraphsOf), worried.join(gap)];
  const seconds = Math.max(10, Math.round(minutesToSay(said.join(' '), locale) * 6) * 10);
  const message = [...said, ...(help === undefined ? [] : [t('share:message.help', { address: help })])];
  return { text: withDirectionMarks(message.join('\n'), locale), seconds };
}

/** A paragraph, or the items of a list. */
function paragraphsOf(node: Node): string[] {
  return node.type === 'list' ? node.children.map((item) => plainText([item])) : [plainText([node])];
}
