/// <reference lib="dom" />

import { whenIdle } from '../../lib/browser/whenIdle.ts';

const place = document.querySelector<HTMLElement>('[data-device]');
// The week comes first: what reads the keys of all tools is loaded when the page has nothing else to do.
if (place) whenIdle([() => load(place)]);

async function load(panel: HTMLElement): Promise<void> {
  const code = await import('./panel.ts').catch(() => undefined);
  code?.startPanel(panel);
}
