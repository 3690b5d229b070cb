import type { TestProject } from 'vitest/node';
import { launchServer } from '../../../src/pipeline/browser/chromium.ts';
import { serve } from '../../../src/pipeline/browser/serve.ts';
import { siteFolder } from '../../support/site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Endpoint of the shared browser of the run. */
    browser: string;
    /** Address of the built site. */
    site: string;
  }
}

/** Serves the built site and starts one browser for all tests. Runs after the setup that builds the site. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [browser, { url, server }] = await Promise.all([launchServer(), serve(siteFolder)]);
  project.provide('browser', browser.wsEndpoint());
  project.provide('site', url);
  return async () => {
    server.close();
    server.closeAllConnections();
    await browser.close();
  };
}
