import { readFileSync } from 'node:fs';
import { evenText } from '../../lib/evenText.ts';
import { ownPlace } from '../read/files.ts';

/** Returns the XML of a picture below the root, the same on every system: marks and PDFs are made from it. */
export function pictureText(root: string, file: string): string {
  return evenText(readFileSync(ownPlace(root, file)!, 'utf8')).replaceAll('\r', '\n');
}
