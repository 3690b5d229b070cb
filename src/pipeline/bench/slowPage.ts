import type { Browser } from 'playwright-core';

/** A phone in a village: 400 kbit/s, 400 ms for each request and answer, a processor four times as slow as this one. */
export const village = { bitsPerSecond: 400_000, latencyMs: 400, slowness: 4 };

export interface PageTimes {
  /** When the first text was painted, in milliseconds from opening the page. */
  firstText: number;
  /** When the largest piece of content was painted (largest contentful paint). */
  largest: number;
  /** What was sent until nothing more came, in bytes after compression. */
  bytes: number;
}

/**
 * Opens a page in a browser with an empty cache on a slow line and measures when it is painted. Connections are made at once: Chromium slows
 * down requests, not handshakes.
 */
export async function openSlowly(browser: Browser, url: string): Promise<PageTimes> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const bytesPerSecond = village.bitsPerSecond / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: village.latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: village.slowness });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.addInitScript(() => {
      const noted: { largest: number } = { largest: 0 };
      Object.assign(globalThis, { noted });
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) noted.largest = startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
    const times = await page.evaluate(() => ({
      firstText: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
      largest: (globalThis as unknown as { noted: { largest: number } }).noted.largest,
    }));
    return { ...times, bytes };
  } finally {
    await context.close();
  }
}
