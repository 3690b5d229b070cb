import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { root } from '../../site/curriculum.ts';
import { allPictures } from '../../site/pictures.ts';

/** The curriculum's line drawings, wherever the curriculum is. */
export function getStaticPaths() {
  return allPictures().map(({ address, file }) => ({ params: { picture: address.replace(/\.svg$/, '') }, props: { file } }));
}

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(readFileSync(path.join(root, props.file), 'utf8'), { headers: { 'content-type': 'image/svg+xml' } });
