import { direction, type Locale, languageTag } from '../../../curriculum/locale.ts';

/** Escapes text for HTML, including attributes. */
export function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Attributes as HTML. */
export function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${plain(value)}"`)
    .join(' ');
}

/** A page of the workbench. Vite serves its style sheets and its TypeScript. */
export function pageHtml(page: {
  locale: Locale;
  title: string;
  base: string;
  script?: string;
  attributes?: string;
  body: string;
}): string {
  const { locale, title, base, script, attributes = '', body } = page;
  return `<!doctype html>
<html lang="${languageTag[locale]}" dir="${direction[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(title)}</title>
<link rel="icon" type="image/svg+xml" href="${base}favicon.svg">
<link rel="stylesheet" href="${base}src/site/styles/tokens.css">
<link rel="stylesheet" href="${base}src/authoring/workbench/page/tokens.css">
<link rel="stylesheet" href="${base}src/authoring/workbench/page/bench.css">
<link rel="stylesheet" href="${base}src/authoring/workbench/page/editor/editor.css">
${script ? `<script type="module" src="${base}${script}"></script>` : ''}
</head>
<body ${attributes}>
${body}
</body>
</html>
`;
}
