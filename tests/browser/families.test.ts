import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newPage, open, phone } from './support/browser.ts';
import { carried, fileUrl, pageFile } from './support/copies.ts';

const message = [
  '各位家人：今天我们班上了一课《写给远方的信》。',
  '孩子带回的信，请不要拆，想看先问他。想寄，请帮他写信封。对方回一句就好：“你信里这一句，我看了两遍。”',
  '孩子有事、您心里没底，找老师。有危险，先打 110（报警）、120（急救）。想找人说说，打 12356（全国统一心理援助热线）。',
  '什么时候打哪个：https://kite.example.org/zh/help/',
].join('\n');

async function openMessage(page: Page): Promise<Page> {
  await page.locator('summary', { hasText: '给家里的话' }).click();
  return page;
}

describe('what a lesson says to the group of its class', () => {
  test('is copied with one press', async () => {
    const page = await openMessage(
      await open('/zh/lessons/g3-08/', { viewport: phone, permissions: ['clipboard-read', 'clipboard-write'] }),
    );
    await page.getByRole('button', { name: '复制这段话' }).click();
    await page.getByRole('button', { name: '复制好了，去群里粘贴' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(message);
  });

  test('is selected where the browser refuses the clipboard', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto('/en/lessons/g3-08/');
    await page.locator('summary', { hasText: 'A word to the family' }).click();
    await page.getByRole('button', { name: 'Copy the message' }).click();
    await page.getByRole('button', { name: 'Selected: press and hold to copy' }).waitFor();
    expect(await page.evaluate(() => getSelection()!.toString())).toMatch(
      /^Dear families, today our class had the lesson “A Letter to Someone Far Away”\./,
    );
  });

  test('is read without JavaScript, and says how long it takes to be read out', async () => {
    const page = await openMessage(await open('/zh/lessons/g3-08/', { javaScriptEnabled: false }));
    expect(await page.getByText('各位家人').innerText()).toBe(message);
    expect(await page.getByText(/^照着念，约 \d0 秒。/).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '复制这段话' }).isVisible()).toBe(false);
  });

  test('is copied from a disk too', async () => {
    const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(fileUrl(carried('families'), pageFile('/zh/lessons/g3-08/')));
    await (await openMessage(page)).getByRole('button', { name: '复制这段话' }).click();
    await page.getByRole('button', { name: '复制好了，去群里粘贴' }).waitFor();
  });

  test('is not offered with a kit for one child', async () => {
    const page = await open('/zh/one-to-one/o01/');
    expect(await page.locator('.families').count()).toBe(0);
  });
});

interface Said {
  text: string;
  voice: string | undefined;
}

/** A device that has voices, and notes what they say instead of saying it. */
async function withVoices(
  voices: readonly { name: string; lang: string; localService: boolean }[],
): Promise<{ page: Page; said: () => Promise<Said[]> }> {
  const page = await newPage();
  await page.addInitScript((voices) => {
    const said: Said[] = [];
    const speech = {
      getVoices: () => voices,
      speak: ({ text, voice }: SpeechSynthesisUtterance) => said.push({ text, voice: voice?.name }),
      cancel: () => said.splice(0),
    };
    class Utterance {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(globalThis, 'saidAloud', { value: said });
  }, voices);
  return { page, said: () => page.evaluate(() => (globalThis as unknown as { saidAloud: Said[] }).saidAloud) };
}

const [online, local, english] = [
  { name: 'Online', lang: 'zh-CN', localService: false },
  { name: 'Local', lang: 'zh_CN', localService: true },
  { name: 'English', lang: 'en-GB', localService: true },
];

describe("the device's own voice", () => {
  test('reads what is said to families, and stops', async () => {
    const { page, said } = await withVoices([online!, local!]);
    await page.goto('/zh/lessons/g3-08/');
    const note = page.locator('.carer');
    await note.getByRole('button', { name: '念出来听' }).click();
    expect(await said()).toEqual([{ text: message.split('\n')[1], voice: 'Local' }]);
    await note.getByRole('button', { name: '停下' }).click();
    expect(await said()).toEqual([]);
    await note.getByRole('button', { name: '念出来听' }).waitFor();
  });

  test('reads a story, paragraph by paragraph, and another one begins when the first is stopped', async () => {
    const { page, said } = await withVoices([local!]);
    await page.goto('/zh/lessons/g3-08/');
    const [first] = await page.locator('.story').all();
    await page.locator('.carer').getByRole('button').click();
    await first!.getByRole('button', { name: '念出来听' }).click();
    const pieces = await said();
    expect(pieces.slice(0, 2).map(({ text }) => text)).toEqual(['我很好', expect.stringMatching(/^赵一禾九岁。/)]);
    expect(await page.getByRole('button', { name: '停下' }).count()).toBe(1);
  });

  test('is not offered where there is none for the language, or only one that sends what is read to a server', async () => {
    const { page } = await withVoices([online!, english!]);
    await page.goto('/zh/lessons/g3-08/');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.voice:visible').count()).toBe(0);
  });

  test('is offered from a disk', async () => {
    const { page, said } = await withVoices([english!]);
    await page.goto(fileUrl(carried('families'), pageFile('/en/lessons/g3-08/')));
    await page.locator('.carer').getByRole('button', { name: 'Listen' }).click();
    expect((await said()).map(({ voice }) => voice)).toEqual(['English']);
  });
});

test('a link to a page is shown in chats with title and sentence, and with the card where the site has an address', async () => {
  const page = await open('/zh/lessons/g3-08/');
  const shown = (property: string) => page.locator(`meta[property="og:${property}"]`);
  expect(await shown('title').getAttribute('content')).toBe('写给远方的信');
  expect(await shown('description').getAttribute('content')).toBe(await page.locator('meta[name="description"]').getAttribute('content'));
  expect(await shown('image').getAttribute('content')).toBe('https://kite.example.org/packs/zh/documents/g3-08_card.png');
  await page.goto('/en/');
  expect(await shown('title').getAttribute('content')).toMatch(/^Paper Kite · /);
});
