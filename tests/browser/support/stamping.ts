import type { Page } from 'playwright-core';

/** The page with the stamp form. */
export const stampPage = '/zh/stamp/';

export type Typed = [field: string, text: string];

/** The stamp that the tests type. */
export const ours: Typed[] = [
  ['school', '青石镇中心小学'],
  ['className', '三（2）班'],
  ['class-teacher.name', '王秀英'],
  ['class-teacher.phone', '0791-8765 4321 转 8001'],
  ['principal.name', '刘建国'],
  ['child-director.phone', '138 0000 0000'],
];

/** Types into fields and leaves the last one. */
export async function type(page: Page, typed: readonly Typed[]): Promise<void> {
  for (const [name, text] of typed) await page.locator(`[name="${name}"]`).fill(text);
  await page.locator(`[name="${typed.at(-1)![0]}"]`).blur();
}

/** Returns the message of the form. */
export function said(page: Page): Promise<string> {
  return page.locator('[data-stamp] [role=status]').innerText();
}
