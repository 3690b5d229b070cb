// npm run preview: shows the built site on this machine. See --help.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../src/lib/files/refusal.ts';
import { serve } from '../src/pipeline/browser/serve.ts';
import { readOptions } from '../src/pipeline/cli/options.ts';
import { run } from '../src/pipeline/cli/run.ts';
import { siteBase, siteBaseError } from '../src/pipeline/siteBase.ts';

const { port, host } = readOptions(
  { port: { type: 'string', default: '4321' }, host: { type: 'string', default: 'localhost' } },
  {
    zh: `npm run preview -- [--port 4321] [--host localhost]

在这台电脑上看 "npm run build" 做好的网站（dist，或者 PAPER_KITE_OUT 写的文件夹）。按 Ctrl+C 停下。

--port  端口
--host  0.0.0.0 让同一个网络里的别的设备也能看
`,
    en: `npm run preview -- [--port 4321] [--host localhost]

Shows the site that "npm run build" made (dist, or what PAPER_KITE_OUT names) on this machine. Stop it with Ctrl+C.

--port  the port
--host  0.0.0.0 lets other devices of the same network see it too
`,
  },
);

async function command(): Promise<number> {
  const base = siteBase();
  const error = siteBaseError(base);
  if (error) throw new Refusal(error);
  const folder = path.resolve(process.env['PAPER_KITE_OUT'] || 'dist');
  const shown = path.relative('.', folder) || '.';
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Refusal({
      zh: `${shown} 里没有做好的网站。先运行 "npm run build"。`,
      en: `There is no built site in ${shown}. Run "npm run build" first.`,
    });
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Refusal({ zh: `--port ${port}：端口是 0 到 65535 的数。`, en: `--port ${port}: a port is a number from 0 to 65535.` });
  }
  const { url } = await serve(folder, { port: Number(port), host, base, isChanging: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Refusal({
      zh: `端口 ${port} 有别的程序在用。换一个：--port ${Number(port) + 1}。`,
      en: `Port ${port} is in use. Choose another: --port ${Number(port) + 1}.`,
    });
  });
  process.stdout.write(`${url}${base}\n`);
  return 0;
}

await run(command);
