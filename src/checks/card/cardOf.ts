import type { CardWords, MainFront, Text } from '../../curriculum/document.ts';
import { locateIn } from '../../curriculum/yaml.ts';
import type { Finding } from '../rule.ts';
import type { WrittenText } from '../writings.ts';

/** The words of the preparation card of a plan, and where each is written; undefined for any other text and for a plan without a card. */
export function cardOf({ document, handout, text }: WrittenText): { card: CardWords; at: (...path: PropertyKey[]) => Place } | undefined {
  if (!document?.lesson || handout) return undefined;
  const { file, front, frontYaml } = text as Text<MainFront>;
  if (!front.card) return undefined;
  const locate = locateIn({ file, text: frontYaml, linesBefore: 1 });
  return { card: front.card, at: (...path) => locate('card', ...path) };
}

type Place = Pick<Finding, 'file' | 'line' | 'column'>;
