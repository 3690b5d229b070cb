/** Why nothing can be saved here. */
export type Unsupported =
  /** This is a portable copy, which has everything already. */
  | 'copy'
  /** Plain http, where browsers offer no service worker. */
  | 'plain'
  | 'wechat'
  | 'browser'
  /** The browser does not let this site keep data: cookies are blocked, or the window is private. Only known when one tries. */
  | 'blocked';

/** What decides whether something can be saved; for a page see `pageEnvironment`. */
export interface Environment {
  isCopy: boolean;
  isHttp: boolean;
  isSecure: boolean;
  userAgent: string;
  hasWorkers: boolean;
}

/** Returns why nothing can be saved, or undefined if saving works. */
export function unsupported({ isCopy, isHttp, isSecure, userAgent, hasWorkers }: Environment): Exclude<Unsupported, 'blocked'> | undefined {
  if (isCopy || !isHttp) return 'copy';
  if (/MicroMessenger/i.test(userAgent)) return 'wechat';
  if (!isSecure) return 'plain';
  return hasWorkers ? undefined : 'browser';
}

export function pageEnvironment(): Environment {
  return {
    isCopy: document.documentElement.dataset['root'] !== undefined,
    isHttp: location.protocol.startsWith('http'),
    isSecure: isSecureContext,
    userAgent: navigator.userAgent,
    hasWorkers: 'serviceWorker' in navigator && 'caches' in window && 'subtle' in crypto,
  };
}
