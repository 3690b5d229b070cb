import type { Registries } from '../../curriculum/curriculum.ts';
import type { DocumentFacts } from '../../curriculum/document.ts';
import type { Wording } from '../../curriculum/problem.ts';
import type { Fact } from '../../curriculum/schema/factsBank.ts';
import type { Finding, TextRule } from '../rule.ts';
import { articlesIn, type NamedArticles, shortName } from './articles.ts';

/** Where words name an article of a law, the document cites it from `content/facts.yaml`; a text without a yaml names only what is there. */
export const lawComesFromFacts: TextRule = {
  id: 'law-comes-from-facts',
  look: (registries) => {
    const { facts } = registries;
    if (facts.length === 0) return () => [];
    const lawOf = lawsByName(registries);
    return ({ document, text, locale, passages }) => {
      if (locale !== 'zh' && locale !== 'en') return [];
      return passages.flatMap(({ words, placeOf }) =>
        articlesIn(words, locale).flatMap((named): Finding[] => {
          const about = facts.filter((fact) => isAbout(fact, named, lawOf));
          const cited = document ? about.filter(({ id }) => document.facts.includes(id)) : about;
          const missing = named.articles.filter((article) => !cited.some(({ articles }) => articles.includes(article)));
          if (missing.length === 0) return [];
          const there = about.filter(({ articles }) => articles.some((article) => missing.includes(article)));
          return [{ file: text.file, ...placeOf(named.at), ...said(named, there, document) }];
        }),
      );
    };
  },
};

type LawOf = (name: string) => string | undefined;

/** Finds the source of a law by the name that a text gives it, which may have words before it: 照未成年人保护法. */
function lawsByName({ sources }: Registries): LawOf {
  const names = sources.flatMap(({ id, title }) => [title.zh, title.en].map((name) => ({ id, name: shortName(name) })));
  return (written) => names.find(({ name }) => written.endsWith(name))?.id;
}

/** Whether a fact may be what is meant: of the law that is named, or of any if none is. */
function isAbout({ source }: Fact, { law }: NamedArticles, lawOf: LawOf): boolean {
  return law === undefined || lawOf(law) === source;
}

function said({ words }: NamedArticles, there: readonly Fact[], document: DocumentFacts | undefined): Pick<Finding, 'message' | 'hint'> {
  const ids = there.map(({ id }) => id);
  const first: Wording = {
    zh: '先在 content/facts.yaml 写上这一条：哪部法、第几条、平白的话、哪天读的',
    en: 'First write the article in content/facts.yaml: the law, its number, what it says in plain words, the day on which it was read',
  };
  if (!document) {
    return {
      message: { zh: `"${words}" 不在 content/facts.yaml 里。`, en: `"${words}" is not in content/facts.yaml.` },
      hint: { zh: `${first.zh}。`, en: `${first.en}.` },
    };
  }
  const { factsFile, id } = document;
  return {
    message: { zh: `"${words}" 是手写的，${id} 没有引用它。`, en: `"${words}" is typed by hand: ${id} does not cite it.` },
    hint:
      ids.length > 0
        ? {
            zh: `读一遍 content/facts.yaml 里的 ${ids.join('、')}，说的是它，就写进 ${factsFile} 的 facts。`,
            en: `Read ${ids.join(', ')} in content/facts.yaml; if that is what is meant, add it under facts in ${factsFile}.`,
          }
        : { zh: `${first.zh}；再写进 ${factsFile} 的 facts。`, en: `${first.en}; then add it under facts in ${factsFile}.` },
  };
}
