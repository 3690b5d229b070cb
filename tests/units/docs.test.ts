import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = 'lessons/grade-3/08-a-letter-far-away';

describe('the style guide quotes the lesson that it explains', () => {
  const lesson = ['zh', 'en'].map((locale) => readFileSync(`${folder}/plan.${locale}.mdx`, 'utf8')).join('\n');
  const guide = readFileSync('docs/style-guide.md', 'utf8');
  const quotations = [...guide.matchAll(/^```mdx\n([\s\S]*?)^```$/gm)].map(([, quotation]) => quotation!.trimEnd());

  test('word for word', () => {
    expect(quotations.length).toBeGreaterThan(12);
    expect(quotations.filter((quotation) => !lesson.includes(quotation))).toEqual([]);
  });
});

describe('what the documents for people point to is there', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync('docs')
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];

  test.each(pages)('links of %s', (page) => {
    const text = readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
    const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!).filter((link) => !/^[a-z]+:/.test(link));
    expect(links.filter((link) => !existsSync(path.join(path.dirname(page), link)))).toEqual([]);
  });

  test('the commands of README and CONTRIBUTING are those of the package', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = ['README.md', 'CONTRIBUTING.md', 'docs/releasing.md'].flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name!),
    );
    expect([...new Set(named)].filter((name) => !scripts[name])).toEqual([]);
  });

  test('the rooms that the architecture page draws are those of src, each once', () => {
    const drawing = /^```\n([\s\S]*?)^```$/m.exec(readFileSync('docs/architecture.md', 'utf8'))![1]!;
    const drawn = [...drawing.matchAll(/^ {2}src\/(\w+)\/ /gm)].map(([, room]) => room!);
    const rooms = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(drawn.sort()).toEqual(rooms.sort());
  });
});
