import { BuiltSite } from './builtSite.ts';
import { fixtureRoot } from './fixture.ts';
import { siteFolder } from './site.ts';

/** The site of the fixture, read once in a file of tests. */
export const fixture = new BuiltSite(fixtureRoot, siteFolder);
