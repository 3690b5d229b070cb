import { launch } from './src/browser/chromium.ts';
const b = await launch(); const p = await b.newPage({ viewport: { width: 1280, height: 800 } });
p.on('console', m => console.log('console', m.text().slice(0, 400))); p.on('pageerror', e => console.log('pageerror', String(e).slice(0, 600)));
p.on('response', r => { if (r.status() >= 400) console.log(r.status(), r.url()); });
await p.goto('http://localhost:4457/workbench/zh/g3-08/'); await p.waitForTimeout(6000); console.log(await p.evaluate(() => document.body.dataset['fresh']));
await p.screenshot({ path: '/tmp/bench.png' }); await b.close();
