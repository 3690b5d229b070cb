import type { BenchPaper, BenchProblem, BenchText } from '../state.ts';
import { goTo, placeNotes } from './notes.ts';
import { PagePane } from './pagePane.ts';
import { PaperPane } from './paperPane.ts';
import { showProblems, summaryOf } from './problems.ts';
import { sayFrom } from './words.ts';

const { base = '/', address = '', locale = '' } = document.body.dataset;
const say = sayFrom(document);
const bench = `${base}workbench`;
const checks = `${bench}/check/${locale}`;
const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

const pagePane = new PagePane(byId('page'));
const paperPane = new PaperPane(byId('paper'), `${bench}/pdfjs`);
let turn = 0;

/** Updates both panes. A refresh that is overtaken by the next save shows nothing. */
async function refresh(): Promise<void> {
  turn += 1;
  const own = turn;
  const isLatest = () => own === turn;
  try {
    // The paper first: the press works while the server runs the rules.
    const paper = read<BenchPaper>('paper');
    const text = read<BenchText>('text');
    const [known, printed] = await Promise.all([showText(await text, isLatest), showPaper(paper, isLatest)]);
    if (!isLatest()) return;
    showAll(known, [...known.problems, ...printed.problems]);
    document.body.dataset['fresh'] = String(known.revision);
  } catch {
    if (isLatest()) byId('state').textContent = say('away');
  }
}

async function read<T>(what: 'text' | 'paper'): Promise<T> {
  const response = await fetch(`${bench}/${what}/${address}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

/** The page stays as it was while the text cannot be read or Astro cannot show it. */
async function showText(text: BenchText, isLatest: () => boolean): Promise<BenchText> {
  const response = text.page === undefined ? undefined : await fetch(text.page);
  const answered = response?.ok ? await response.text() : undefined;
  // A page that fails while rendering starts with status 200 and is truncated.
  const html = answered?.includes('</html>') ? answered : undefined;
  if (!isLatest()) return text;
  if (html !== undefined) await pagePane.show(html);
  if (!isLatest()) return text;
  byId('broken').hidden = html !== undefined;
  byId('broken').textContent = whyNotShown(text);
  const link = byId<HTMLAnchorElement>('open-page');
  link.hidden = html === undefined;
  if (text.page !== undefined) link.href = text.page;
  const names = byId('names');
  // Unchanged HTML is left alone, because a link in it may have the focus.
  if (names.innerHTML !== text.names) names.innerHTML = text.names;
  showAll(text, text.problems);
  return text;
}

/** Returns why the page is outdated: the first error in its file, unless Astro reported another reason. */
function whyNotShown({ problems, page }: BenchText): string {
  const first = page === undefined ? problems.find(({ here, severity }) => here && severity === 'error') : undefined;
  const { file = '', line, column, message } = first ?? {};
  const why = first ? say('refused', { place: `${file.split('/').at(-1)}:${line}:${column}`, message }) : say('broken');
  return pagePane.isEmpty ? why : `${why} ${say('kept')}`;
}

async function showPaper(asked: Promise<BenchPaper>, isLatest: () => boolean): Promise<BenchPaper> {
  const paper = await asked;
  if (!isLatest()) return paper;
  const pdf = paper.pdf === undefined ? undefined : `${bench}/pdf/${paper.pdf}`;
  if (pdf !== undefined) await paperPane.show(pdf, isLatest);
  if (!isLatest()) return paper;
  byId('no-paper').hidden = pdf !== undefined || !paperPane.isEmpty;
  if (pdf !== undefined) {
    const link = byId<HTMLAnchorElement>('open-pdf');
    link.hidden = false;
    link.href = pdf;
    byId('pages').textContent = say('pages', { count: paper.pages ?? 0 });
  }
  return paper;
}

function showAll(text: BenchText, problems: readonly BenchProblem[]): void {
  const page = pagePane.document;
  placeNotes(page, problems, { checks, why: say('why') });
  showProblems(byId('problems'), {
    say,
    checks,
    problems,
    advice: text.advice,
    behind: text.behind,
    elsewhere: text.elsewhere,
    goTo: (problem) => goTo(page, problem),
  });
  byId('state').textContent = summaryOf(problems, say);
}

const saves = new EventSource(`${bench}/events/`);
// The browser reconnects by itself when the server is back.
saves.onopen = () => void refresh();
saves.onmessage = () => void refresh();
saves.onerror = () => {
  byId('state').textContent = say('away');
};
