import type {} from '../../paper/classic.ts';
import { SaveFault } from './source.ts';

let tool: Promise<NonNullable<typeof paperKitePaper>> | undefined;

/** The program that arranges pages: large, and needed by few, so it is fetched when it is asked for. */
export function fetchTool(url: string): Promise<NonNullable<typeof paperKitePaper>> {
  tool ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => (paperKitePaper ? resolve(paperKitePaper) : script.onerror!(''));
    script.onerror = () => {
      // The next time it is tried again.
      tool = undefined;
      reject(new SaveFault('fetch'));
    };
    document.head.append(script);
  });
  return tool;
}
