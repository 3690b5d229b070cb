import { SaxesParser } from 'saxes';
import { placesOfAttributes } from '../attributePlaces.ts';

/** A value in a drawing, and the offset in the file at which its attribute begins. */
export interface Value {
  text: string;
  at: number;
}

/** An element of a drawing. */
export interface Shape {
  name: string;
  /** The offset in the file at which the element begins. */
  at: number;
  /** Its attributes; declarations of `style` are among them and come before attributes, as in a browser. */
  values: ReadonlyMap<string, Value>;
  children: Shape[];
}

/** Reads a drawing in which `drawingProblems` has found nothing; for any other file the result has no meaning. */
export function shapesOf(content: string): Shape {
  const parser = new SaxesParser({ position: true });
  const top: Shape = { name: '', at: 0, values: new Map(), children: [] };
  const open = [top];
  parser.on('opentag', ({ name, attributes }) => {
    const at = content.lastIndexOf('<', parser.position - 1);
    const places = placesOfAttributes(content.slice(at, parser.position));
    const values = new Map(Object.entries(attributes).map(([key, text]) => [key, { text, at: at + (places.get(key) ?? 0) }]));
    for (const declaration of values.get('style')?.text.split(';') ?? []) {
      const [property, text] = declaration.split(':');
      if (text !== undefined) values.set(property!.trim(), { text, at: values.get('style')!.at });
    }
    const shape: Shape = { name, at, values, children: [] };
    open.at(-1)!.children.push(shape);
    open.push(shape);
  });
  parser.on('closetag', () => open.pop());
  parser.write(content).close();
  return top.children[0]!;
}

/** Returns the elements of a drawing that have an id. */
export function shapesById(shape: Shape): Map<string, Shape> {
  const id = shape.values.get('id');
  return new Map([...(id ? [[id.text, shape] as const] : []), ...shape.children.flatMap((child) => [...shapesById(child)])]);
}
