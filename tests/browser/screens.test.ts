import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/curriculum/locale.ts';
import { sampleOf, sometimes, tried } from '../support/thorough.ts';
import { newPage } from './support/browser.ts';
import { kinds, pagesOfEachKind, pagesWithoutLanguage, sampledPages } from './support/pages.ts';
import { allWidths, type Look, openBench, problemsOnScreens } from './support/screens.ts';

/** For pages that are filled by a script: a selector that exists when it is ready. */
const ready: Partial<Record<string, string>> = {
  [kinds['this week']]: '.week input',
  [kinds.planner]: '.planner input',
  [kinds['pack builder']]: '.pack',
  [kinds['run sheet']]: 'main input[type=checkbox]',
  [kinds['sheet check']]: '#sheet-form:not([hidden])',
  [kinds.grade]: '[data-saving][data-ready]',
  [kinds.offline]: '[data-saving][data-ready]',
};

type Page = Pick<Look, 'address' | 'ready'>;

function withReady({ locale, address }: { locale: Locale; address: string }): Page {
  const wanted = ready[address.slice(`/${locale}/`.length)];
  return { address, ...(wanted ? { ready: wanted } : {}) };
}

/** Pages of every kind as opened, and pages that look different after an action. */
const pages: Page[] = [
  ...sampledPages.map(withReady),
  ...pagesWithoutLanguage,
  ...locales.flatMap((locale) => [
    { address: `/${locale}/pack/?add=G3-08.W02.G3-08/letter-paper`, ready: '.pack-row' },
    { address: `/${locale}/workshops/w02/run-sheet/#2=13:30,90`, ready: 'input[type=checkbox]' },
  ]),
];

/** The smallest and the widest, a usual phone and a usual screen, and other widths each day. */
const widths = sampleOf(allWidths, 20, (width) => ([320, 360, 1280, 1600].includes(width) ? String(width) : ''));

/** Checks pages, two at a time, and returns those with problems. */
async function withProblems(
  looks: Look[],
  { userAgent, fontSize }: { userAgent?: string; fontSize?: number } = {},
): Promise<Record<string, string[]>> {
  const rest = [...looks];
  const found: Record<string, string[]> = {};
  const walk = async () => {
    const page = await newPage({ viewport: { width: 1600, height: 900 }, serviceWorkers: 'block', ...(userAgent ? { userAgent } : {}) });
    if (fontSize) {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Page.setFontSizes', { fontSizes: { standard: fontSize } });
    }
    await openBench(page);
    for (let look = rest.shift(); look; look = rest.shift()) {
      const problems = await problemsOnScreens(page, look);
      if (problems.length > 0) found[look.address] = problems;
    }
  };
  await Promise.all([walk(), walk()]);
  return found;
}

describe('nothing covers a link, a button or a field, nothing scrolls sideways, and a target has 24 px or more', () => {
  test(`on every kind of page, at every width from 320 to 1600 px (${tried})`, { timeout: 180_000 }, async () => {
    expect(await withProblems(pages.map((page) => ({ ...page, widths })))).toEqual({});
  });

  sometimes('on the page of a search, with results and without', async () => {
    const looks = locales.flatMap((locale) => [
      { address: `/${locale}/search/?q=${locale === 'zh' ? encodeURIComponent('想念') : 'letter'}`, ready: '.hits a', widths: allWidths },
      { address: `/${locale}/search/?q=zzzzzz`, ready: '[role=status]:not(:empty)', widths: allWidths },
    ]);
    expect(await withProblems(looks)).toEqual({});
  });

  sometimes('with letters twice as large', async () => {
    const some = [
      'home',
      'grades',
      'lesson',
      'pupil handout',
      'workshops',
      'help lines',
      'downloads',
      'coverage',
      'state of translation',
    ] as const;
    const looks = some.flatMap((kind) => pagesOfEachKind.filter((page) => page.kind === kind).map(withReady));
    expect(looks).toHaveLength(some.length * locales.length);
    expect(
      await withProblems(
        sampleOf(looks, 3).map((page) => ({ ...page, widths: [640, 800, 1024, 1280, 1600] })),
        { fontSize: 32 },
      ),
    ).toEqual({});
  });

  sometimes('in WeChat, with its notice', async () => {
    const userAgent = 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.49';
    const looks = [kinds.lesson, kinds.grade, kinds.downloads].map((kind) => ({
      address: `/zh/${kind}`,
      ready: '.notice',
      widths: allWidths,
    }));
    expect(await withProblems(looks, { userAgent })).toEqual({});
  });
});
