import { textIn } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { kindNames } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import type { CopyNeed } from '../../paper/budget.ts';
import type { ManifestEntry } from '../../print/manifest.ts';
import { curriculum } from '../../site/curriculum.ts';
import { cardPdf, documentPdf, handoutPdf, largePlanPdf } from '../../site/packs.ts';
import { handoutNeed } from '../../site/printBudget.ts';

/** A document or a sheet that can be added to a pack. */
export interface PackItem extends CopyNeed {
  /** `G3-08`, or `G3-08/letter-paper` for a sheet. */
  id: string;
  title: string;
  /** The group in the list: a grade, or a kind of kit. */
  group: string;
  /** Undefined for sheets. */
  minutes?: number;
  /** Its PDF below `packs/`, and the size of that. */
  file: string;
  bytes: number;
  /** Of a lesson: its plan in large type, and its preparation card. */
  large?: OtherPrint;
  card?: OtherPrint;
}

/** Another PDF of the same document. */
export type OtherPrint = Pick<PackItem, 'file' | 'bytes' | 'pages'>;

/** Lists everything that can be added to a pack: each written document, followed by its sheets, lessons first. Empty without PDFs. */
export function packItems(locale: Locale): PackItem[] {
  return kindNames.flatMap((kind) => curriculum.documentsOfKind(kind)).flatMap((document) => itemsOf(document, locale));
}

function itemsOf(document: CurriculumDocument, locale: Locale): PackItem[] {
  const t = translator(locale);
  const group = document.lesson ? t(`document:gradeNames.g${document.lesson.grade}`) : t(`document:kind.${document.kind}`);
  const item = (id: string, title: string, { pages, file, bytes }: ManifestEntry, need: Omit<CopyNeed, 'pages'>): PackItem => ({
    id,
    title,
    group,
    ...need,
    pages,
    file,
    bytes,
  });
  const plan = documentPdf(document, locale);
  const sheets = document.handouts.flatMap((handout) => {
    const pdf = handoutPdf(document, handout.name, locale);
    const title = textIn(handout.texts, locale)?.text.front.title ?? handout.name;
    return pdf ? [item(`${document.id}/${handout.name}`, title, pdf, handoutNeed(document, handout))] : [];
  });
  const title = textIn(document.texts, locale)?.text.front.title ?? document.id;
  const others = { large: otherPrint(largePlanPdf(document, locale)), card: otherPrint(cardPdf(document, locale)) };
  const own = plan && { ...item(document.id, title, plan, { sharedBy: 0 }), minutes: document.minutes };
  return own ? [{ ...own, ...(others.large && { large: others.large }), ...(others.card && { card: others.card }) }, ...sheets] : sheets;
}

function otherPrint(pdf: ManifestEntry | undefined): OtherPrint | undefined {
  return pdf && { file: pdf.file, bytes: pdf.bytes, pages: pdf.pages };
}
