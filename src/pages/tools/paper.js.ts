import path from 'node:path';
import type { APIRoute } from 'astro';
import { bundleScript } from '../../lib/bundleScript.ts';

/** The program that arranges PDFs on sheets, as one classic script. */
export const GET: APIRoute = async () => {
  const code = await bundleScript({ input: path.resolve('src/paper/browserEntry.ts') });
  return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
