import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { SetPlan } from '../../../src/offline/saving/plan.ts';
import { siteFolder } from '../../support/site.ts';
import { newPage } from './browser.ts';
import type { SavingSite } from './savingSite.ts';

/** Reads the list of a set from the build. */
export function planOf(id: string, folder = siteFolder): SetPlan {
  return JSON.parse(readFileSync(path.join(folder, 'offline', `${id}.json`), 'utf8')) as SetPlan;
}

/** Opens the page of a grade in a new context and waits for its panels. */
export async function openGrade(site: SavingSite, grade = 'zh/grades/3/'): Promise<Page> {
  const page = await newPage({ baseURL: site.url });
  await visit(page, `/${grade}`);
  return page;
}

/** Opens an address and waits until its panels show their state. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('[data-saving][data-ready]').waitFor();
}

export function press(page: Page, action: string, id = 'zh-grade-3'): Promise<void> {
  return page.locator(`[data-set=${id}] [data-do=${action}]`).click();
}

/** Waits until the panel of a set is in a state, and returns its text. */
export async function said(page: Page, state: string, id = 'zh-grade-3'): Promise<string> {
  await page.locator(`[data-set=${id}][data-state=${state}]`).waitFor();
  return page.locator(`[data-set=${id}] [data-say]`).innerText();
}

/** Saves a set from the page that shows it. */
export async function save(page: Page, { pdfs = false, id = 'zh-grade-3' } = {}): Promise<void> {
  if (pdfs) await page.locator(`[data-set=${id}] input`).check();
  await press(page, 'save', id);
  await said(page, 'saved', id);
}

export interface OnDevice {
  /** Completely saved sets. */
  whole: { id: string; mark: string; files: number; version: string }[];
  begun: string[];
  /** Files of saved sets that are missing or do not match their hash. */
  damaged: string[];
  /** Number of files that no set, complete or begun, needs. */
  stray: number;
  files: number;
}

/** Reads the browser's caches and hashes each file again, without the code under test. */
export function onDevice(page: Page): Promise<OnDevice> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const open = async (start: string) => {
      const name = names.find((one) => one.startsWith(start));
      return name ? await caches.open(name) : undefined;
    };
    const grades = await open('paper-kite-grades');
    const files = await open('paper-kite-files');
    type Record = { id: string; mark: string; version: string; files: [string, string, number][] };
    const read = async (state: string): Promise<Record[]> => {
      const keys = ((await grades?.keys()) ?? []).filter(({ url }) => url.includes(`/offline/saved/${state}/`));
      return Promise.all(keys.map(async (key) => (await grades!.match(key))!.json()));
    };
    const hex = async (bytes: ArrayBuffer) =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const whole = await read('whole');
    const begun = await read('begun');
    const there = new Map<string, string>();
    for (const key of (await files?.keys()) ?? []) {
      const bytes = await (await files!.match(key))!.arrayBuffer();
      there.set(key.url.split('/').at(-1)!, `${await hex(bytes)} ${bytes.byteLength}`);
    }
    const damaged = whole.flatMap((record) =>
      record.files
        .filter(([, hash, bytes]) => !there.get(hash)?.startsWith(hash) || !there.get(hash)!.endsWith(` ${bytes}`))
        .map(([address]) => `${record.id}: ${address}`),
    );
    const needed = new Set([...whole, ...begun].flatMap((record) => record.files.map(([, hash]) => hash)));
    return {
      whole: whole.map(({ id, mark, version, files: all }) => ({ id, mark, version, files: all.length })),
      begun: begun.map(({ id }) => id),
      damaged,
      stray: [...there.keys()].filter((hash) => !needed.has(hash)).length,
      files: there.size,
    };
  });
}

/** Fetches addresses from inside the browser; returns the status or the error of each. */
export function fetched(page: Page, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (all) =>
      Promise.all(
        all.map((address) =>
          fetch(`/${address}`).then(
            (response) => `${address}: ${response.status}`,
            (error) => `${address}: ${error}`,
          ),
        ),
      ),
    addresses,
  );
}

/** Collects console messages, except those caused by a stopped server. */
export function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !/ERR_CONNECTION|ERR_FAILED|ERR_ABORTED/.test(message.text()))
      complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  return complaints;
}
