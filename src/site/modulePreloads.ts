/** A script that Astro has put into the head of a page, with the folder and the name of its file. */
const headScript = /<script type="module" src="([^"]*\/_astro\/)([^"/]+\.js)"><\/script>(?=[\s\S]*<\/head>)/;

/** The files that a bundled script imports as soon as it is loaded: `import{t as e}from"./saved.C-1oxN1L.js"`. */
const imported = /(?:^|[;}])import(?:[^"'()]*from)?"\.\/([^"]+\.js)"/g;

/**
 * Returns a page that names what the script in its head imports, for which the page waits, so that these files are fetched together with it and
 * not after it. `read` returns the code of a file in the folder of scripts. A page without such a script, or that names them already, is
 * returned as it is.
 */
export function withPreloads(html: string, read: (file: string) => string): string {
  const [script, folder, entry] = headScript.exec(html) ?? [];
  if (script === undefined) return html;
  const found = new Set([entry!]);
  // Files that are added while the set is gone through are gone through as well.
  for (const file of found) for (const [, other] of read(file).matchAll(imported)) found.add(other!);
  found.delete(entry!);
  const missing = [...found].map((file) => `<link rel="modulepreload" href="${folder}${file}">`).filter((link) => !html.includes(link));
  return html.replace(script, () => missing.join('') + script);
}
