import { placeOfLesson } from '../../curriculum/document.ts';
import { kinds, lessonIdSource } from '../../curriculum/kind.ts';
import { type LessonForm, lessonFormNames } from '../../curriculum/lessonForm.ts';
import { findFolders, readText } from '../../curriculum/read/files.ts';
import type { Formed } from './register.ts';

const idLine = new RegExp(String.raw`^id:\s*["']?(${lessonIdSource})\b`, 'm');

/** The forms of all lessons below `root`, from their yaml alone: texts, of which there may be hundreds, are not read. */
export function formsIn(root: string): Formed[] {
  return findFolders(root).flatMap(({ folder, kind }): Formed[] => {
    const facts = kind === 'lesson' ? (readText(root, `${folder}/${kinds.lesson.facts}`) ?? '') : '';
    const [, id] = idLine.exec(facts) ?? [];
    const [, form] = /^form:\s*["']?([a-z-]+)/m.exec(facts) ?? [];
    if (id === undefined || !lessonFormNames.includes(form as LessonForm)) return [];
    return [{ id, lesson: { ...placeOfLesson(id), form: form as LessonForm } }];
  });
}
