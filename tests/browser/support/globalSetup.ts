import type { TestProject } from 'vitest/node';
import { serve } from '../../../src/pipeline/browser/serve.ts';
import { siteFolder } from '../../support/site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site. */
    site: string;
  }
}

/** Serves the built site for all tests. Runs after the setup that builds it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { url, server } = await serve(siteFolder);
  project.provide('site', url);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
