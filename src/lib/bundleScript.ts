import { type InputOptions, rolldown } from 'rolldown';

/** What scripts and styles are made for. Chromium 109 is the oldest browser: the last for Windows 7. */
export const oldestBrowser = 'chrome109';

/** Bundles modules into one classic script for the browser. Throws an Error with all that the bundler warns of. */
export async function bundleScript(options: InputOptions): Promise<string> {
  const warnings: string[] = [];
  const bundler = await rolldown({
    platform: 'browser',
    ...options,
    transform: { target: oldestBrowser, ...options.transform },
    onLog: (_, log) => warnings.push(log.message),
  });
  try {
    const { output } = await bundler.generate({ format: 'iife', minify: true, codeSplitting: false });
    if (warnings.length > 0) throw new Error(warnings.join(' '));
    return output[0].code;
  } finally {
    await bundler.close();
  }
}
