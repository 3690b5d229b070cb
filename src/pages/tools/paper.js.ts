import path from 'node:path';
import type { APIRoute } from 'astro';
import { rolldown } from 'rolldown';

/** The program that arranges PDFs on sheets, as one classic script for the oldest browser. */
export const GET: APIRoute = async () => {
  const bundler = await rolldown({
    input: path.resolve('src/paper/classic.ts'),
    platform: 'browser',
    transform: { target: 'chrome109' },
    logLevel: 'silent',
  });
  try {
    const { output } = await bundler.generate({ format: 'iife', minify: true, codeSplitting: false });
    return new Response(output[0].code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
  } finally {
    await bundler.close();
  }
};
