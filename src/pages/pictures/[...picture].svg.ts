import type { APIRoute } from 'astro';
import { readPicture } from '../../curriculum/pictures/read.ts';
import { root } from '../../site/curriculum.ts';
import { publishedPictures } from '../../site/pictures.ts';

/** The curriculum's line drawings that something shows, wherever the curriculum is. */
export function getStaticPaths() {
  return publishedPictures().map(({ address, file }) => ({ params: { picture: address.replace(/\.svg$/, '') }, props: { file } }));
}

/** A picture that the check refuses is not served; a build has been checked before, and stops should one have changed since. */
export const GET: APIRoute<{ file: string }> = ({ props: { file } }) => {
  const picture = readPicture(root, file);
  const [problem] = picture?.problems ?? [];
  if (picture && !problem) return new Response(new Uint8Array(picture.bytes), { headers: { 'content-type': 'image/svg+xml' } });
  const reason = problem
    ? `${problem.line}:${problem.column} ${problem.message.zh} ${problem.message.en}`
    : '没有这个文件。 There is no such file.';
  if (!import.meta.env.DEV) throw new Error(`${file}:${reason}`);
  return new Response(`${file}:${reason}\n`, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
