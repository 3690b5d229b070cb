/** Why nothing can be saved here. */
export type Unsupported =
  /** This is a portable copy: everything is here. */
  | 'copy'
  /** Plain http: browsers give no service worker. */
  | 'plain'
  | 'wechat'
  | 'browser';

/** What decides whether a grade can be saved; in a page it comes from `placeOfPage`. */
export interface Place {
  isCopy: boolean;
  isHttp: boolean;
  isSecure: boolean;
  userAgent: string;
  hasWorkers: boolean;
}

/** Why nothing can be saved, or nothing when it can. */
export function unsupported({ isCopy, isHttp, isSecure, userAgent, hasWorkers }: Place): Unsupported | undefined {
  if (isCopy || !isHttp) return 'copy';
  if (/MicroMessenger/i.test(userAgent)) return 'wechat';
  if (!isSecure) return 'plain';
  return hasWorkers ? undefined : 'browser';
}

export function placeOfPage(): Place {
  return {
    isCopy: document.documentElement.dataset['root'] !== undefined,
    isHttp: location.protocol.startsWith('http'),
    isSecure: isSecureContext,
    userAgent: navigator.userAgent,
    hasWorkers: 'serviceWorker' in navigator && 'caches' in window && 'subtle' in crypto,
  };
}
