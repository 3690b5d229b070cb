import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

describe('the style guide quotes the documents that it explains', () => {
  const linked = [...readFileSync('docs/style-guide.md', 'utf8').matchAll(/\]\(\.\.\/([^)]+)\.zh\.mdx\)/g)].map(([, text]) => text!);
  const texts = linked.flatMap((text) => ['zh', 'en'].map((locale) => readFileSync(`${text}.${locale}.mdx`, 'utf8'))).join('\n');
  const quotationsOf = (guide: string) =>
    [...readFileSync(guide, 'utf8').matchAll(/^```mdx\n([\s\S]*?)^```$/gm)].map(([, quotation]) => quotation!.trimEnd());
  const quotations = quotationsOf('docs/style-guide.md');

  test('word for word', () => {
    expect(new Set(linked).size).toBe(5);
    expect(quotations.length).toBeGreaterThan(30);
    expect(quotations.filter((quotation) => !texts.includes(quotation))).toEqual([]);
  });

  test('in Chinese with the same quotations', () => {
    expect(quotationsOf('docs/zh/style-guide.md')).toEqual(quotations);
  });
});

describe('what the documents for people point to is there', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'CONTRIBUTING.zh.md',
    'SECURITY.md',
    'SECURITY.zh.md',
    ...['docs', 'docs/zh', 'docs/decisions', 'docs/checks', 'docs/checks/zh'].flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.md'))
        .map((file) => `${folder}/${file}`),
    ),
  ];
  const inBothLanguages = [
    ['CONTRIBUTING.md', 'CONTRIBUTING.zh.md'],
    ['SECURITY.md', 'SECURITY.zh.md'],
    ...readdirSync('docs/zh').map((file) => [`docs/${file}`, `docs/zh/${file}`]),
  ] as [string, string][];

  test.each(inBothLanguages)('%s and %s lead to each other at their heads', (english, chinese) => {
    const linkAtHead = (page: string) => /\]\(([^)]+)\)/.exec(readFileSync(page, 'utf8').split('\n').slice(0, 3).join('\n'))?.[1];
    expect(path.join(path.dirname(english), linkAtHead(english)!)).toBe(chinese);
    expect(path.join(path.dirname(chinese), linkAtHead(chinese)!)).toBe(english);
  });

  test('README leads to both ways in', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toContain('](CONTRIBUTING.md)');
    expect(readme).toContain('](CONTRIBUTING.zh.md)');
  });

  test.each(pages)('links of %s', (page) => {
    const text = readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
    const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!).filter((link) => !/^[a-z]+:/.test(link));
    expect(links.filter((link) => !existsSync(path.join(path.dirname(page), link)))).toEqual([]);
  });

  test('the commands of README and CONTRIBUTING are those of the package', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [
      'README.md',
      'CONTRIBUTING.md',
      'CONTRIBUTING.zh.md',
      'docs/releasing.md',
      'docs/verifying.md',
      'docs/zh/verifying.md',
      'docs/zh/workbench.md',
    ].flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name!));
    expect([...new Set(named)].filter((name) => !scripts[name])).toEqual([]);
  });

  test('the architecture page draws every folder of src', () => {
    const drawing = /^```\n([\s\S]*?)^```$/m.exec(readFileSync('docs/architecture.md', 'utf8'))![1]!;
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !new RegExp(`(?:^|[^\\w/])${name}(?:[^\\w/]|$)`, 'm').test(drawing))).toEqual(
      [],
    );
  });

  test('every page of decisions is in the list of decisions', () => {
    const list = readFileSync('docs/decisions/README.md', 'utf8');
    const pages = readdirSync('docs/decisions').filter((name) => name !== 'README.md');
    expect(pages.filter((name) => !list.includes(`(${name})`))).toEqual([]);
  });
});
