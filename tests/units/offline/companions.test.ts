import { describe, expect, test } from 'vitest';
import { companionPages, kitPages } from '../../../src/offline/companions.ts';
import type { BuiltSite } from '../../../src/offline/site/builtSite.ts';

const names = [
  'help',
  'safety',
  'offline',
  'how-to-use',
  'printing',
  'stamp',
  'this-week',
  'planner',
  'pack',
  'class-tally',
  'search',
  'sheet',
  'changes',
  'about',
  'evidence',
];
const pages = ['', 'grades/', 'copy/', 'elsewhere/', 'coverage/', ...names.map((name) => `${name}/`)];
const kit = ['zh/referral/r01/index.html', 'zh/referral/r01/pocket-card/index.html', 'zh/referral/r02/four-level-card/index.html'];
const site: BuiltSite = {
  folder: '/nowhere',
  base: '/',
  files: new Set([...pages.map((page) => `zh/${page}index.html`), ...kit, 'zh/referral/r02/index.html', 'en/help/index.html']),
};
const addresses = (files: readonly string[]) => files.map((file) => file.slice('zh/'.length, -'/index.html'.length)).sort();

describe('with a lesson come along', () => {
  test('the same pages in a ZIP and on a device, except for the home page and pages about the folder', () => {
    const zip = addresses(companionPages(site, 'zip', 'zh'));
    const saved = addresses(companionPages(site, 'saved', 'zh'));
    expect(zip).toEqual([...names, 'copy', 'elsewhere'].sort());
    expect(saved).toEqual([...names, '', 'grades'].sort());
  });

  test('few pages in the shell: home, help and how to do without a network', () => {
    expect(addresses(companionPages(site, 'shell', 'zh'))).toEqual(['', 'grades', 'help', 'offline', 'safety']);
  });

  test('the kit of help cards and the sheet of levels, which help pages lead to, and no other kit', () => {
    expect([kitPages(site, 'zip', 'zh'), kitPages(site, 'saved', 'zh'), kitPages(site, 'shell', 'zh')]).toEqual([kit, kit, []]);
  });

  test('only pages that the site has', () => {
    expect(companionPages(site, 'zip', 'en')).toEqual(['en/help/index.html']);
  });
});
