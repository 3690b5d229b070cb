import { launch } from './src/browser/chromium.ts';
import { serve } from './src/browser/serve.ts';
const [folder, prefix, ...pages] = process.argv.slice(2);
const site: any = await serve(folder!);
const browser: any = await launch();
for (const width of [360, 1280]) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  for (const p of pages) {
    await page.goto(new URL(p, site.url ?? site.address ?? site).href);
    const name = p.replaceAll('/', '_');
    await page.screenshot({ path: `/tmp/shots/${prefix}${name}${width}.png`, fullPage: true });
    if (width === 1280) await page.pdf({ path: `/tmp/shots/${prefix}${name}.pdf`, format: 'A4', printBackground: true, preferCSSPageSize: true });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) console.log('overflow', p, width, over);
  }
}
await browser.close(); await site.close?.(); process.exit(0);
