import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Replacement } from '../fix.ts';
import type { ValidationError } from '../schema/validate.ts';
import { type Position, placeAt } from '../tree.ts';

/** Gives a block, with its closing tag, the name that was meant. */
export function renamed(
  { name, position }: MdxJsxFlowElement | MdxJsxTextElement,
  meant: string | undefined,
  text: string,
): Replacement[] | undefined {
  if (meant === undefined || !name || !position) return undefined;
  const end = position.end.offset ?? 0;
  const closing = /<\/[^<>]*>$/.exec(text.slice(0, end))?.[0];
  return [
    { line: position.start.line, column: position.start.column, written: `<${name}`, text: `<${meant}` },
    ...(closing ? [{ ...placeAt(text, end - closing.length), written: `</${name}`, text: `</${meant}` }] : []),
  ];
}

/** Replaces a mistyped attribute or one of its values. */
export function attributeFix(
  { path, instead }: ValidationError,
  raw: Readonly<Record<string, string>>,
  places: ReadonlyMap<string, Position>,
): Replacement[] | undefined {
  const name = String(path[0]);
  const place = places.get(name);
  if (!instead || !place) return undefined;
  if (instead.key !== undefined) return instead.key in raw ? undefined : [{ ...place, written: name, text: instead.key }];
  const { written } = instead;
  const meant = instead.value(written);
  if (meant === undefined) return undefined;
  return [raw[name] === written ? { ...place, written: `"${written}"`, text: `"${meant}"` } : { ...place, written, text: meant }];
}
