import path from 'node:path';
import type { APIRoute } from 'astro';
import { look } from '../../curriculum/edition/look.ts';
import { bundleScript } from '../../lib/bundleScript.ts';
import { logoShapes } from '../../print/logoShapes.ts';

/** The program that arranges PDFs on sheets, as one classic script. */
export const GET: APIRoute = async () => {
  const code = await bundleScript({
    input: path.resolve('src/paper/browserEntry.ts'),
    transform: {
      define: {
        EDITION_PAPER: JSON.stringify(look.paper),
        EDITION_COVER: look.cover ? JSON.stringify(logoShapes(look.cover.svg)) : 'undefined',
      },
    },
  });
  return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
