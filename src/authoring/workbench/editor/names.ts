import { type Curriculum, textIn } from '../../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../../curriculum/document.ts';
import { shownOf } from '../../../curriculum/helpLine.ts';
import { type Locale, type Localized, like } from '../../../curriculum/locale.ts';
import { pictureNames } from '../../../curriculum/pictures/files.ts';
import { suppliedPictures } from '../../../curriculum/pictures/supply.ts';
import type { EditorWords, NamedEntry } from './words.ts';

/** The names that a text or a yaml may refer to, each with what it names, in the language of the page. */
export function namesFor(
  root: string,
  curriculum: Curriculum,
  document: Pick<CurriculumDocument, 'id' | 'folder'> | undefined,
  locale: Locale,
): EditorWords['names'] {
  const { registries, plan, protocols } = curriculum;
  const { hotlines, blanks, groups } = registries;
  const named = (entries: readonly { id: string; name: Localized }[]) => entries.map(({ id, name }) => entry(id, name[locale]));
  const titled = (entries: readonly { id: string; title: Localized }[]) => entries.map(({ id, title }) => entry(id, title[locale]));
  const numbers = hotlines.map((hotline) => entry(hotline.id, `${shownOf(hotline)} ${hotline.name[locale]}`));
  const groupNames = Object.entries(groups).map(([name, ids]) => entry(name, ids.join(like[locale] === 'zh' ? '、' : ', ')));
  return {
    hotline: [...numbers, ...groupNames, ...named(blanks)],
    number: [...numbers, ...groupNames.filter(({ name }) => curriculum.hotline(name))],
    blank: named(blanks),
    protocol: protocols.map(({ id, texts }) => entry(id, textIn(texts, locale)?.text.front.title ?? '')),
    picture: picturesFor(root, curriculum, document, locale),
    handout: handoutsFor(curriculum, document, locale),
    sources: titled(registries.sources),
    training: titled(plan.filter(({ kind }) => kind === 'workshop')),
    strand: named(registries.strands),
    guideline: named(registries.guideline),
    health: named(registries.healthGuide),
    casel: named(registries.competencies),
    needs: named(registries.needs),
    id: document ? titled(plan.filter(({ id }) => id === document.id)) : [],
  };
}

/** The pictures that a text may show, the document's own first, with what they show and the words by which they are found. */
function picturesFor(
  root: string,
  { registries }: Curriculum,
  document: Pick<CurriculumDocument, 'folder'> | undefined,
  locale: Locale,
): NamedEntry[] {
  const own = document ? pictureNames(root, document).slice(0, -pictureNames(root, undefined).length || undefined) : [];
  const supplied = suppliedPictures(root, registries.pictures).map(({ name, title, words }) => ({
    ...entry(name, title?.[like[locale]] ?? ''),
    words: words[like[locale]],
  }));
  return [...own.map((name) => entry(name, '')), ...supplied];
}

/** The handouts of the document itself, and those of others with their ids. */
function handoutsFor(curriculum: Curriculum, document: Pick<CurriculumDocument, 'id'> | undefined, locale: Locale): NamedEntry[] {
  return curriculum.documents
    .flatMap(({ id, handouts }) =>
      handouts.map(({ name, texts }) => {
        const title = textIn(texts, locale)?.text.front.title ?? '';
        return id === document?.id ? entry(name, title) : entry(`${id}/${name}`, title);
      }),
    )
    .sort((a, b) => Number(a.name.includes('/')) - Number(b.name.includes('/')));
}

function entry(name: string, about: string): NamedEntry {
  return { name, about };
}
