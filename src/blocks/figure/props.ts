import { z } from 'zod';
import { isReadTo } from '../../curriculum/kind.ts';
import { bilingual } from '../../curriculum/schema/bilingual.ts';
import { count, nameList, untranslated, words } from '../../curriculum/schema/common.ts';
import type { FaceContext } from '../block.ts';
import type { Room } from './draw/room.ts';
import { formNames, kindNames } from './layout.ts';

export const props = z.strictObject({
  kind: z.enum(kindNames),
  form: z.enum(formNames).optional(),
  /** How many places there are at least; those without words are empty. */
  places: count(1, 48).optional(),
  /** The height in mm, or `fill` for what is left of the page. */
  size: z
    .string()
    .regex(/^(?:fill|[4-9]\d|1\d\d|2[0-4]\d)$/, {
      error: bilingual({ zh: '写高度，40 到 249 毫米，或者写 fill。', en: 'Write the height, 40 to 249 mm, or fill.' }),
    })
    .meta(untranslated)
    .optional(),
  /** What a screen reader says first; without it the kind and the number of places. */
  alt: words.optional(),
  pictures: nameList.optional(),
});

export type FigureProps = z.output<typeof props>;

/** What a figure is drawn in. */
export function roomOf(props: FigureProps, context: FaceContext, { width, height }: Pick<Room, 'width' | 'height'>): Room {
  const { kind: _kind, form, places, pictures = [] } = props;
  const { t } = context;
  return { width, height, ...typeOf(context), form, places, pictures, start: t('blocks:figure.start'), finish: t('blocks:figure.finish') };
}

/** The type for which figures are laid out: larger in grades 1 and 2, where sheets have pinyin above the characters. */
export function typeOf({ locale, document }: FaceContext): { em: number; leading: number } {
  const isYoung = document?.lesson !== undefined && isReadTo(document.lesson.grade);
  if (!isYoung) return { em: 4.4, leading: 6.2 };
  return locale === 'zh' ? { em: 5.6, leading: 10.5 } : { em: 5.2, leading: 7.2 };
}

/** What a screen reader says before the words of a figure. */
export function labelOf({ kind, alt, places = 0 }: FigureProps, written: number, { t }: FaceContext): string {
  return alt ?? t(`blocks:figure.kinds.${kind}`, { count: Math.max(written, places) });
}
