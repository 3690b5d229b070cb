import { type InputOptions, rolldown } from 'rolldown';
import { oldestBrowser } from './oldestBrowser.ts';

/**
 * Bundles a module and everything it imports, statically or dynamically, into one classic script for the oldest supported browser.
 * Throws an Error with the bundler's warnings if there are any.
 */
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
