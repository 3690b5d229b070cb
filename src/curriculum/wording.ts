/** A message in the two languages of commands. For an added language, the one it is like is used. */
export type Wording = Record<'zh' | 'en', string>;
