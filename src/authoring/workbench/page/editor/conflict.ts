import { openDialog } from './dialog.ts';
import { type ComparedLine, compareLines } from './lineDifference.ts';
import type { SayEditor } from './words.ts';

export type Choice = 'mine' | 'theirs' | 'later';

/** Shows what was written here and what is on disk, and asks which of the two to keep. */
export function askWhich(say: SayEditor, { file, mine, theirs }: { file: string; mine: string; theirs: string }): Promise<Choice> {
  const [left, right] = compareLines(mine, theirs);
  const both = document.createElement('div');
  both.className = 'both';
  both.append(column(say('mine'), left), column(say('theirs'), right));
  const how = document.createElement('p');
  how.textContent = say('conflictHow', { file: file.split('/').at(-1) });
  return openDialog<Choice>({
    title: say('conflict'),
    className: 'conflict',
    content: [how, both],
    buttons: [
      ['mine', say('keepMine')],
      ['theirs', say('takeTheirs')],
      ['later', say('later')],
    ],
    closed: 'later',
    opened: () => requestAnimationFrame(() => showFirstDifference(both)),
  });
}

function showFirstDifference(both: HTMLElement): void {
  for (const text of both.querySelectorAll('pre')) text.querySelector('mark')?.scrollIntoView({ block: 'center' });
}

function column(title: string, lines: readonly ComparedLine[]): HTMLElement {
  const section = document.createElement('section');
  section.setAttribute('aria-label', title);
  const head = document.createElement('h3');
  head.textContent = title;
  const text = document.createElement('pre');
  text.tabIndex = 0;
  for (const { text: words, isSame } of lines) {
    const line = document.createElement(isSame ? 'span' : 'mark');
    line.textContent = `${words}\n`;
    text.append(line);
  }
  section.append(head, text);
  return section;
}
