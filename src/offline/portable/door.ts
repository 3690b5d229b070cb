import { type Locale, languageTag } from '../../curriculum/locale.ts';
import { policyFor } from './policy.ts';
import { relativeUrl } from './urls.ts';

export const doorFile = 'index.html';

/** What a double click opens in the copy of a grade: a page that leads on at once, with a link for browsers that do not. */
export function door(home: string, locale: Locale, name: string): string {
  const url = relativeUrl(doorFile, home);
  return `<!DOCTYPE html>
<html lang="${languageTag[locale]}" data-root="./">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${policyFor({ scripts: [], styles: [], wasm: false })}">
<meta http-equiv="refresh" content="0; url=${url}">
<title>${name}</title>
</head>
<body><p><a href="${url}">${name}</a></p></body>
</html>
`;
}
