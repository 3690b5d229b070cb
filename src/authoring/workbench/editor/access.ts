import type { IncomingMessage } from 'node:http';
import type { Wording } from '../../../curriculum/problem.ts';

/** Names of this machine in an address. Any other name, whatever it resolves to, may belong to someone else. */
const ownHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * Returns why a request may not read or write files; undefined when it comes from a page of this preview, in a browser on this machine.
 * Browsers set `Sec-Fetch-Site` and `Origin` themselves: no page can choose them. `Host` is compared by name, because a stranger's name may
 * be made to resolve to this machine. JSON is asked for, because no form can send it.
 */
export function refusalOf({ method = '', headers, socket }: Pick<IncomingMessage, 'method' | 'headers' | 'socket'>): Wording | undefined {
  const { host = '', origin } = headers;
  if (!isLoopback(socket.remoteAddress)) return only;
  if (!ownHost.test(host)) return only;
  if (headers['sec-fetch-site'] !== 'same-origin') return ownPage;
  if (origin !== undefined && !isOf(origin, host)) return ownPage;
  if (method === 'GET') return undefined;
  if (method !== 'POST') return neverDeletes;
  if (origin === undefined || !/^application\/json(?:;|$)/i.test(headers['content-type'] ?? '')) return ownPage;
  return undefined;
}

function isLoopback(address = ''): boolean {
  return /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/i.test(address) || address === '::1';
}

function isOf(origin: string, host: string): boolean {
  return origin.toLowerCase() === `http://${host.toLowerCase()}` || origin.toLowerCase() === `https://${host.toLowerCase()}`;
}

const only: Wording = {
  zh: '只有这台电脑上的浏览器，用 localhost 打开，才能在这里写。',
  en: 'Only a browser on this machine, opened at localhost, can write here.',
};
const ownPage: Wording = { zh: '只有工作台自己的页面才能读写文件。', en: 'Only a page of this workbench may read and write files.' };
const neverDeletes: Wording = { zh: '工作台只打开和保存文件。', en: 'The workbench only opens and saves files.' };
