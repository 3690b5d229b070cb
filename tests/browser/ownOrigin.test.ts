import { describe, expect, test } from 'vitest';
import { newPage, site } from './support/browser.ts';
import { pagesWithoutLanguage, sampledPages } from './support/pages.ts';
import { searched } from './support/searching.ts';

/** Pages that compute something in the browser. */
const budgetPages = /\/(grades\/\d|downloads)\/$/;
const plannerPages = /\/planner\/$/;
/** Pages that know the teacher's classes. */
const weekPages = /^\/[a-z]+\/(this-week\/)?$/;
/** Pages on which a grade or all documents of a kind can be saved. */
const savingPages = /\/(grades\/\d|offline|workshops|activities|one-to-one|referral)\/$/;
const tallyPages = /\/class-tally\/$/;
const packPages = /\/pack\/$/;
const runSheets = /\/run-sheet\/$/;
const searchPages = /\/search\//;
/** Pages that arrange PDFs on sheets, whose library is loaded on demand. */
const arrangingPages = /\/(downloads|stamp|lessons\/g\d-\d+\/(?!projector)[a-z-]+)\/$/;
const projectorPages = /\/projector\/$/;
/** Pages that check a copy; on the web site they only have a command to copy. */
const copyPages = /\/copy\/$/;
/** Pages that answer from the data in the page. */
const sheetPages = /\/sheet\/$/;
/** Scripts are named after their components, what they share in lower case. */
const isOfComponent = (script: string) => /\/_astro\/[A-Z]/.test(script);
const computes = (address: string) =>
  [
    budgetPages,
    savingPages,
    searchPages,
    plannerPages,
    weekPages,
    arrangingPages,
    projectorPages,
    runSheets,
    copyPages,
    sheetPages,
    packPages,
    tallyPages,
  ].some((pages) => pages.test(address));

interface Visit {
  /** Requests outside the site, which are blocked. */
  foreign: string[];
  /** Loaded scripts, without the hash in their names. */
  scripts: string[];
  /** Complaints of the browser: a violated Content-Security-Policy, a script that failed, a missing file. */
  complaints: string[];
  /** Whether the page offers a PDF or a ZIP. */
  offers: boolean;
  /** Whether it has a place for what a school has typed: its numbers, or links to stamped copies. */
  ofSchool: boolean;
  /** Whether it counts the paper of a document's sheets. */
  counts: boolean;
}

/** Opens a page, scrolls to its end to trigger lazy loading, and records what the browser did. */
async function visit(address: string): Promise<Visit> {
  const page = await newPage();
  const seen: Visit = { foreign: [], scripts: [], complaints: [], offers: false, ofSchool: false, counts: false };
  await page.context().route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(`${site}/`)) return route.continue();
    seen.foreign.push(url);
    return route.abort();
  });
  page.on('request', (request) => {
    if (request.resourceType() === 'script') seen.scripts.push(new URL(request.url()).pathname);
  });
  page.on('pageerror', (error) => seen.complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy ${violatedDirective} stops ${blockedURI}`),
    );
  });
  await page.goto(address);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  if (budgetPages.test(address)) await page.getByRole('spinbutton').waitFor();
  if (plannerPages.test(address)) await page.locator('[data-slot="16"]').waitFor();
  if (address.endsWith('/this-week/')) await page.locator('.week input').first().waitFor();
  if (savingPages.test(address)) await page.locator('[data-saving][data-ready]').waitFor();
  if (runSheets.test(address)) await page.getByRole('checkbox').first().waitFor();
  if (tallyPages.test(address)) await page.locator('.tally').waitFor();
  if (packPages.test(address)) await page.locator('.pack').waitFor();
  if (address.includes('?q=')) await searched(page);
  seen.offers = (await page.locator('a[href$=".pdf"], a[href$=".zip"]').count()) > 0;
  seen.ofSchool = (await page.locator('[data-own], [data-stamped]').count()) > 0;
  seen.counts = (await page.locator('[data-class-size]').count()) > 0;
  return seen;
}

describe('the security policy is kept, nothing is asked of strangers, and pages load only the scripts they are for', () => {
  test.each(sampledPages)('$kind, $locale', async ({ address }) => {
    const { foreign, scripts, complaints, offers, ofSchool, counts } = await visit(address);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    const has = (name: RegExp) => scripts.some((script) => name.test(script));
    expect(has(/SavePaper/)).toBe(arrangingPages.test(address));
    expect(has(/\/tools\//)).toBe(false);
    expect(has(/Budget/)).toBe(budgetPages.test(address));
    expect(has(/RunSheet/)).toBe(runSheets.test(address));
    expect(has(/PackBuilder/)).toBe(packPages.test(address));
    expect(has(/SavingFrame/)).toBe(savingPages.test(address));
    // The script for WeChat is on every page that offers a file, and on no other.
    expect(has(/OpenInBrowser/)).toBe(offers);
    // What a school has typed, and the number of people: on pages with a place for them.
    expect(has(/ClassSize/)).toBe(counts);
    expect(has(/StampHere/)).toBe(ofSchool);
    // The contents of a long page, the lessons of this week and what is read aloud have scripts of their own.
    const own = scripts.filter((script) => isOfComponent(script) && !/Contents|YearNow|Voice/.test(script));
    if (!computes(address)) {
      expect(own.length, scripts.join(' ')).toBe([offers, counts, ofSchool].filter(Boolean).length);
      if (own.length === 0) expect(scripts.filter((script) => !/Contents|YearNow|Voice/.test(script))).toEqual([]);
    }
  });

  test.each(pagesWithoutLanguage)('$kind', async ({ address, kind }) => {
    const { foreign, scripts, complaints } = await visit(address);
    expect(foreign).toEqual([]);
    expect(scripts).toEqual([]);
    expect(complaints.filter((complaint) => kind !== 'not found' || !complaint.includes('404'))).toEqual([]);
  });

  test('search with results', async () => {
    const { foreign, complaints } = await visit('/zh/search/?q=%E6%83%B3%E5%BF%B5');
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('the policy is strict enough to block an injected script', async () => {
  const page = await newPage();
  await page.route('**/zh/about/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<h1', '<script>document.title = "smuggled"</script><h1');
    await route.fulfill({ response, body });
  });
  await page.goto('/zh/about/');
  expect(await page.title()).not.toBe('smuggled');
});
