/** Made by `plugin.ts` from the list of the curriculum: every text by its file, compiled when it is asked for. */
declare module 'paper-kite:texts' {
  export const texts: Readonly<Record<string, () => Promise<import('astro').MDXInstance<Record<string, unknown>>>>>;
}
