import { expect, test } from 'vitest';
import { toMarkdown } from '../../../../src/pipeline/bench/peers/toMarkdown.ts';

test('a page of ours becomes Markdown with the same words', () => {
  const html = `<html><body><nav>menu</nav><main><h1>写给 <em>远方</em></h1><p>One
    sentence.</p><ul><li>a_b</li><li><p>two *stars*</p></li></ul><h2>Next</h2><script>no()</script>
    <table><tr><td>cell</td><td>1. other</td></tr></table><button>print</button></main></body></html>`;
  expect(toMarkdown(html)).toEqual({
    title: '写给 远方',
    body: 'One sentence.\n\n* a\\_b\n\ntwo \\*stars\\*\n\n## Next\n\ncell\n\n1\\. other\n',
  });
});

test('a page without a main part is left out', () => {
  expect(toMarkdown('<p>redirect</p>')).toBeUndefined();
});
