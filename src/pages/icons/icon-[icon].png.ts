import type { APIRoute } from 'astro';
import { type IconName, iconPng, icons } from '../../site/icons/icons.ts';

/** Those of the web app manifest; that of a ZIM is no file of the site. */
export function getStaticPaths() {
  return Object.keys(icons)
    .filter((icon) => icon !== '48')
    .map((icon) => ({ params: { icon } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(iconPng(params['icon'] as IconName), { headers: { 'content-type': 'image/png' } });
