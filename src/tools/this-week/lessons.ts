import { type Curriculum, textIn } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { grades } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { needsAsText } from '../../paper/budget.ts';
import { documentPdf } from '../../site/packs.ts';
import { lessonPaper } from '../../site/printBudget.ts';
import { daysOfSlot } from '../../site/schoolYear.ts';
import { noticeIn } from '../planner/reminders.ts';
import type { WeekGrade, WrittenLesson } from './lesson.ts';

/** Returns the lessons of all grades for the page, which embeds them. */
export function weekGrades(curriculum: Curriculum, locale: Locale): WeekGrade[] {
  const t = translator(locale);
  const written = new Map(curriculum.documentsOfKind('lesson').map((document) => [document.id, document]));
  return grades.map((grade) => ({
    grade,
    name: t(`document:gradeNames.g${grade}`),
    lessons: curriculum.yearPlan(grade).map(({ id, title, minutes, sensitivity, lesson }) => {
      const document = written.get(id);
      const text = document && textIn(document.texts, locale)?.text;
      return {
        slot: lesson!.sequence,
        id,
        title: text?.front.title ?? title[locale],
        days: daysOfSlot(lesson!.sequence),
        time: lesson!.time[locale],
        minutes: document?.minutes ?? minutes,
        sensitivity: document?.sensitivity ?? sensitivity,
        ...(document ? { written: writtenLesson(document, locale) } : {}),
      };
    }),
  }));
}

/** What the plan of a lesson says that the class is told the day before; undefined if it asks for nothing of the kind. */
export function noticeOf(document: CurriculumDocument, locale: Locale): string | undefined {
  return noticeIn(textIn(document.texts, locale)?.text.front.prepare ?? []);
}

function writtenLesson(document: CurriculumDocument, locale: Locale): WrittenLesson {
  const mark = documentPdf(document, locale)?.mark;
  const notice = noticeOf(document, locale);
  const titles = document.handouts.map(({ name, texts }) => textIn(texts, locale)?.text.front.title ?? name);
  const [plan, ...handouts] = lessonPaper(document, locale).needs;
  return {
    version: document.version,
    ...(mark === undefined ? {} : { mark }),
    ...(notice === undefined ? {} : { notice }),
    // The plan has no title of its own: it is called what it is.
    sheets: [{ title: '', need: needsAsText([plan!]) }, ...handouts.map((need, at) => ({ title: titles[at]!, need: needsAsText([need]) }))],
  };
}
