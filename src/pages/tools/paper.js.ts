import path from 'node:path';
import type { APIRoute } from 'astro';
import { bundleScript } from '../../lib/bundleScript.ts';

/** The program that arranges PDFs on sheets, as one classic script for the oldest browser. */
export const GET: APIRoute = async () =>
  new Response(await bundleScript({ input: path.resolve('src/paper/classic.ts') }), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
