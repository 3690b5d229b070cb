import { launch, printPages, serve } from '../src/bench/browser.ts';
import { readdirSync } from 'node:fs';
const { url, server } = await serve('/tmp/site-out');
const pages = readdirSync('/tmp/site-out',{recursive:true,encoding:'utf8'}).filter(f=>/^(zh|en)\/(lessons|workshops|activities|one-to-one|referral)\/[a-z]\d[^/]*\/.*index.html$/.test(f)).map(f=>url+'/'+f.replace('index.html',''));
console.log(pages.length);
const b = await launch();
for (let i=0;i<2;i++) console.log(await printPages(b, pages));
await b.close(); server.close();
