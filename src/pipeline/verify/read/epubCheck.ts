import { isMissingModule } from './isMissingModule.ts';

/** Whether epubcheck-ts is installed, which checks EPUBs by the rules of EPUBCheck: `npm ci --omit=dev` leaves it out. */
export async function canCheckEpub(): Promise<boolean> {
  try {
    await import('@likecoin/epubcheck-ts');
    return true;
  } catch (error) {
    if (isMissingModule(error)) return false;
    throw error;
  }
}

/** The errors and warnings of an EPUB, each as a line: where, what, and the name of the rule. */
export async function epubCheck(bytes: Uint8Array): Promise<string[]> {
  const { EpubCheck } = await import('@likecoin/epubcheck-ts');
  const { messages } = await EpubCheck.validate(bytes);
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, message, location }) => `${location?.path ?? 'EPUB'}: ${message} (${id})`);
}
