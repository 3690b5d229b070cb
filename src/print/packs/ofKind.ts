import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { Kind } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { contentsPart, protocolsOfPack } from '../content/parts.ts';
import { type Volume, volumeFile, volumeNumber, volumeTitle } from '../volumes.ts';
import type { Pack, PackKind } from './pack.ts';
import { borrowedParts, coverOf, documentParts, helpPages, present } from './sections.ts';

const kindFiles: Record<
  Exclude<Kind, 'lesson'>,
  { kind: Extract<PackKind, 'workshop' | 'activities' | 'one-to-one' | 'referral'>; stem: (slug: string) => string }
> = {
  workshop: { kind: 'workshop', stem: (slug) => `workshop-${slug}` },
  activity: { kind: 'activities', stem: () => 'activities' },
  'one-to-one': { kind: 'one-to-one', stem: () => 'one-to-one' },
  referral: { kind: 'referral', stem: () => 'referral' },
};

export function kindPack(curriculum: Curriculum, kind: Exclude<Kind, 'lesson'>, volume: Volume, locale: Locale): Pack {
  const t = translator(locale);
  const names = kindFiles[kind];
  const { documents } = volume;
  const first = documents[0]!;
  const ownTitle =
    first.texts[locale]?.front.title ?? curriculum.plan.find((planned) => planned.id === first.id)?.title[locale] ?? first.id;
  const title = volumeTitle(locale, t(`print:packTitle.${names.kind}`, { title: ownTitle }), volume);
  return {
    kind: names.kind,
    locale,
    ...volumeNumber(volume),
    title,
    file: `${locale}/${volumeFile(names.stem(first.slug), volume)}`,
    documents: documents.map((document) => document.id),
    parts: () => [
      coverOf(curriculum, documents, locale, title, t(`print:packSubtitle.${names.kind}`)),
      contentsPart(locale, title),
      ...helpPages(curriculum, ['safety'], locale, title),
      ...present([protocolsOfPack(curriculum, documents, locale, title)]),
      ...documents.flatMap((document) => documentParts(curriculum, document, locale)),
      ...borrowedParts(curriculum, documents, locale),
    ],
  };
}
