import { sections } from '../../../site/sections.ts';
import { settleLines } from './lines.ts';

const documentPage = /^(.*\/)([a-z]{2})\/([a-z-]+)\/([a-z]{1,3}\d*(?:-\d+)?)\/(?:([a-z0-9-]+)\/)?$/;

/** Adds a link from a document to its workbench, in every page of the preview. A built site does not have it. */
export function showWorkbenchLink(words: Readonly<Record<string, string>>): void {
  settleLines(document);
  const parts = documentPage.exec(location.pathname);
  const [, base = '', locale = '', section = '', slug = '', handout] = parts ?? [];

  if (locale !== '' && Object.values(sections).includes(section)) {
    const link = document.createElement('a');
    const sheet = handout && document.querySelector('article.sheet') ? `${handout}/` : '';
    link.href = `${base}workbench/${locale}/${slug}/${sheet}`;
    link.textContent = words[locale]!;
    link.id = 'workbench-link';
    link.style.cssText =
      'position:fixed;right:1rem;bottom:1rem;z-index:9;padding:.5rem .9rem;border:2px solid #1d1a17;border-radius:4px;background:#fffdf9;color:#1d1a17;font:1rem/1.4 system-ui,sans-serif';
    document.body.append(link);
  }
}
