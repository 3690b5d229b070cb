import { describe, expect, test } from 'vitest';
import { type Answer, type RawPage, type SearchApi, search } from '../../../../src/tools/search/query.ts';

interface Played {
  /** Ids in the order of the plain search. */
  plain: string[];
  /** Ids by quoted query, unordered. */
  quoted: Record<string, string[]>;
  pages?: Record<string, Partial<RawPage>>;
}

/** A fake of Pagefind: returns fixed results, and records the queries and the loaded pages. */
function played({ plain, quoted, pages = {} }: Played) {
  const asked: (string | null)[] = [];
  const filters: unknown[] = [];
  const read: string[] = [];
  const api: SearchApi = {
    search: async (query, options) => {
      asked.push(query);
      filters.push(options?.filters);
      const isQuoted = query?.startsWith('"') ?? false;
      const filter = options?.filters?.['address'];
      // Without words, Pagefind returns the pages of a filter; here a page is at the address of its id.
      const ids =
        query === null
          ? (filter as { any: string[] }).any.map((address) => address.slice(1, -1))
          : isQuoted
            ? (quoted[query.slice(1, -1)] ?? [])
            : plain;
      return {
        results: ids.map((id) => ({
          id,
          data: async () => {
            read.push(id);
            return { url: `/${id}/`, excerpt: isQuoted ? `quoted ${id}` : `plain ${id}`, meta: { title: id }, ...pages[id] };
          },
        })),
      };
    },
  };
  return { api, asked, filters, read };
}

const order = (answer: Answer) => answer.hits.map((hit) => `${hit.url}${hit.exact ? ' exact' : ''}`);

describe('search', () => {
  test('asks for the words and for the words in quotes, both by character, with the filters', async () => {
    const { api, asked, filters } = played({ plain: [], quoted: {} });
    await search(api, { query: '想家 爸爸', filters: { kind: 'lesson' }, limit: 10 });
    expect(asked).toEqual(['想 家 爸 爸', '"想 家"', '"爸 爸"']);
    expect(filters).toEqual([{ kind: 'lesson' }, { kind: 'lesson' }, { kind: 'lesson' }]);
  });

  test('shows exact hits in the order of the plain search; a page that has the characters apart is no hit', async () => {
    const { api } = played({ plain: ['a', 'b', 'c', 'd'], quoted: { '想 家': ['d', 'b'] } });
    const answer = await search(api, { query: '想家', filters: {}, limit: 10 });
    expect(order(answer)).toEqual(['/b/ exact', '/d/ exact']);
    expect(answer).toMatchObject({ total: 2, exact: 2 });
  });

  test('of a whole question, pages with at least half of its words are related, those with more words first', async () => {
    const { api, asked } = played({
      plain: ['a', 'b', 'c', 'd'],
      quoted: { '晚 上': ['a', 'b', 'c'], '想 妈 妈': ['c', 'b'], '睡 觉': ['c'], '值 夜': [] },
    });
    const words = ['晚上', '想妈妈', '睡觉', '值夜'];
    const answer = await search(api, { query: '晚上想妈妈睡觉值夜', words, filters: {}, limit: 10 });
    expect(asked.slice(2)).toEqual(['"晚 上"', '"想 妈 妈"', '"睡 觉"', '"值 夜"']);
    expect(order(answer)).toEqual(['/c/', '/b/']);
  });

  test('asks for each thing once, however a question is answered: what is typed, its words, and which pages are shown already', async () => {
    const { api, asked } = played({ plain: ['a'], quoted: {} });
    const words = ['晚上', '想妈妈', '睡觉'];
    const query = '晚上想妈妈睡觉怎么办';
    await search(api, { query, words, filters: {}, limit: 10, except: ['/a/', '/b/'], isPhrase: true });
    expect(asked.length).toBe(words.length + 3);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('asks for no more than six words of a question', async () => {
    const { api, asked } = played({ plain: [], quoted: {} });
    const words = ['晚上', '妈妈', '睡觉', '值夜', '宿舍', '老师', '电话', '哭了'];
    await search(api, { query: words.join('又'), words, filters: {}, limit: 10 });
    expect(asked.length).toBe(2 + 6);
  });

  test('a phrase that pages say: none of them is left out; otherwise those that are shown already are', async () => {
    const says = played({ plain: ['a', 'b'], quoted: { '风 把 纸 吹 上 树': ['b'] } });
    const question = { query: '风把纸吹上树', filters: {}, limit: 10, except: ['/b/'], isPhrase: true };
    const answer = await search(says.api, question);
    expect(order(answer)).toEqual(['/b/ exact']);
    expect(answer.saysPhrase).toBe(true);
    expect(order(await search(says.api, { ...question, isPhrase: false }))).toEqual([]);
  });

  test('the first page is there before the others are read; that none says the words, before any is', async () => {
    const { api, read } = played({ plain: ['a', 'b', 'c'], quoted: { '想 家': ['a', 'b', 'c'] } });
    const firsts: unknown[] = [];
    await search(api, { query: '想家', filters: {}, limit: 10 }, (first) => firsts.push([first?.url, read.length]));
    await search(api, { query: '想象', words: ['想'], filters: {}, limit: 10 }, (first) => firsts.push([first?.url, read.length - 4]));
    expect(firsts).toEqual([
      ['/a/', 1],
      [undefined, 0],
    ]);
  });

  test('leaves out pages that are shown already', async () => {
    const { api } = played({ plain: ['a', 'b', 'c'], quoted: { '想 家': ['a', 'b', 'c'] } });
    const answer = await search(api, { query: '想家', filters: {}, limit: 10, except: ['/b/'] });
    expect(order(answer)).toEqual(['/a/ exact', '/c/ exact']);
    expect(answer.total).toBe(2);
  });

  test('in a language with letters, the other pages of the plain search are related', async () => {
    const { api } = played({ plain: ['a', 'b', 'c'], quoted: { kite: ['b'] } });
    expect(order(await search(api, { query: 'kite', filters: {}, limit: 10 }))).toEqual(['/b/ exact', '/a/', '/c/']);
  });

  test('keeps an exact hit that the plain search missed', async () => {
    const { api } = played({ plain: ['a'], quoted: { '想 家': ['z'] } });
    expect(order(await search(api, { query: '想家', filters: {}, limit: 10 }))).toEqual(['/z/ exact']);
  });

  test('a page is exact only when it contains every typed word', async () => {
    const { api } = played({ plain: ['a', 'b'], quoted: { '想 家': ['a', 'b'], '爸 爸': ['b'] } });
    expect(order(await search(api, { query: '想家 爸爸', filters: {}, limit: 10 }))).toEqual(['/b/ exact', '/a/']);
  });

  test('takes the excerpt of an exact hit from the quoted search, which is centred on the words', async () => {
    const { api } = played({ plain: ['a', 'b'], quoted: { kite: ['a'] } });
    const { hits } = await search(api, { query: 'kite', filters: {}, limit: 10 });
    expect(hits.map((hit) => hit.excerpt)).toEqual(['quoted a', 'plain b']);
  });

  test('reads no more pages than it shows', async () => {
    const { api, read } = played({ plain: ['a', 'b', 'c', 'd'], quoted: {} });
    const answer = await search(api, { query: 'kite', filters: {}, limit: 2 });
    expect(new Set(read)).toEqual(new Set(['a', 'b']));
    expect(answer).toMatchObject({ total: 4, exact: 0 });
  });

  test('joins the characters again and merges the marks of neighbours', async () => {
    const { api } = played({
      plain: [],
      quoted: { '想 家': ['a'] },
      pages: { a: { excerpt: '很<mark>想</mark>\u200B<mark>家</mark>的\u200B人', meta: { title: '想\u200B家', kind: '教\u200B案' } } },
    });
    expect((await search(api, { query: '想家', filters: {}, limit: 10 })).hits).toEqual([
      { url: '/a/', title: '想家', kind: '教案', excerpt: '很<mark>想家</mark>的人', exact: true },
    ]);
  });

  test.each(['', '   ', '“”'])('asks nothing for %j', async (query) => {
    const { api, asked } = played({ plain: ['a'], quoted: {} });
    expect(await search(api, { query, filters: {}, limit: 10 })).toEqual({ total: 0, exact: 0, hits: [] });
    expect(asked).toEqual([]);
  });
});

describe('Latin letters', () => {
  const pages = {
    a: { meta: { title: '想家', pinyin: 'xiangjia xiang jia xj' } },
    b: { meta: { title: '想象', pinyin: 'xiangxiang xiang xx' } },
    c: { meta: { title: '信', pinyin: 'xin x' } },
  };

  test('that are pinyin find the pages which it spells, and drop those that merely begin alike', async () => {
    const { api } = played({ plain: ['c', 'b', 'a'], quoted: {}, pages });
    expect(order(await search(api, { query: 'xiangjia', filters: {}, limit: 10 }))).toEqual(['/a/ exact']);
    expect(order(await search(api, { query: "xiang'jia", filters: {}, limit: 10 }))).toEqual(['/a/ exact']);
  });

  test('that begin a word find it as related', async () => {
    const { api } = played({ plain: ['c', 'b', 'a'], quoted: {}, pages });
    expect(order(await search(api, { query: 'xiangx', filters: {}, limit: 10 }))).toEqual(['/b/']);
  });

  test('do not include the pinyin in the hit', async () => {
    const { api } = played({ plain: ['a'], quoted: {}, pages });
    expect((await search(api, { query: 'xj', filters: {}, limit: 10 })).hits[0]).not.toHaveProperty('pinyin');
  });

  test('on pages without pinyin are an ordinary search', async () => {
    const { api } = played({ plain: ['a', 'b'], quoted: { kite: ['b'] } });
    expect(order(await search(api, { query: 'kite', filters: {}, limit: 10 }))).toEqual(['/b/ exact', '/a/']);
  });
});
