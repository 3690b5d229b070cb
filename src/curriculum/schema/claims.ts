import { z } from 'zod';
import { bilingual, explained } from './bilingual.ts';
import { day } from './day.ts';

/** Who is writing what. A document that is written out is no longer claimed, whatever a claim says. */
export const claimsFile = z.array(
  z.strictObject({
    document: explained(z.string(), { zh: '在写哪一份：计划里的编号。', en: 'The id of the document, as in the plan.' }),
    who: explained(
      z.string().regex(/^[A-Z]\.?(?:[ -]?[A-Z]\.?){0,3}$/, {
        error: bilingual({ zh: '只写姓名的拼音首字母，比如 L.W.。', en: 'Write initials only, for example L.W.' }),
      }),
      { zh: '谁在写：姓名的拼音首字母。', en: 'Who is writing it: initials.' },
    ),
    since: explained(day, { zh: '从哪一天起。', en: 'Since which day.' }),
  }),
);

export type Claim = z.infer<typeof claimsFile>[number];
