import type { CheckAnswer, EditorFile } from '../editor/protocol.ts';
import type { BenchPaper, BenchProblem, BenchText } from '../state.ts';
import { Refused } from './editor/api.ts';
import { EditorPane } from './editor/editorPane.ts';
import { followLinks, guardLeaving } from './editor/leaving.ts';
import { fillToolbar } from './editor/toolbar.ts';
import { editorWordsFrom } from './editor/words.ts';
import { goTo, placeNotes } from './notes.ts';
import { PagePane } from './pagePane.ts';
import { Panes } from './panes.ts';
import { PaperPane } from './paperPane.ts';
import { showProblems, summaryOf } from './problems.ts';
import { sayFrom } from './words.ts';

const { base = '/', locale = '', slug = '', curriculum = '' } = document.body.dataset;
const like = document.body.dataset['like'] as 'zh' | 'en';
const say = sayFrom(document);
const sayEditor = editorWordsFrom(document);
const bench = `${base}workbench`;
const checks = `${bench}/check/${locale}`;
const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

const panes = new Panes();
const pagePane = new PagePane(byId('page'));
const paperPane = new PaperPane(byId('paper'), `${bench}/pdfjs`);
const editor = new EditorPane({ bench, curriculum, locale, slug, like, say: sayEditor, checks, problems: showUnsaved, follow });
let canWrite = false;
let turn = 0;
/** What is on disk, and what only printing has found. */
let saved: BenchText | undefined;
let printed: readonly BenchProblem[] = [];

/** Updates both panes. A refresh that is overtaken by the next save shows nothing. */
async function refresh(): Promise<void> {
  turn += 1;
  const own = turn;
  const isLatest = () => own === turn;
  try {
    // If the server has ended, the page says so by itself.
    if (canWrite) editor.changedOnDisk().catch(() => {});
    // The paper first: the press works while the server runs the rules.
    const paper = read<BenchPaper>('paper');
    const text = read<BenchText>('text');
    const [known, onPaper] = await Promise.all([showText(await text, isLatest), showPaper(paper, isLatest)]);
    if (!isLatest()) return;
    printed = onPaper.problems;
    showSaved(known);
    document.body.dataset['fresh'] = String(known.revision);
  } catch {
    if (isLatest()) byId('state').textContent = say('away');
  }
}

async function read<T>(what: 'text' | 'paper'): Promise<T> {
  const response = await fetch(`${bench}/${what}/${document.body.dataset['address']}`);
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
  showSaved(text);
  return text;
}

/** Returns why the page is outdated: the first error in its file, unless Astro reported another reason. */
function whyNotShown({ problems, page }: BenchText): string {
  const first = page === undefined ? problems.find(({ here, severity }) => here && severity === 'error') : undefined;
  const { file = '', line, column, message } = first ?? {};
  // A slow computer may not have made the page in time, with nothing to fix.
  const isFound = problems.some(({ severity }) => severity === 'error');
  const why = first
    ? say('refused', { place: `${file.split('/').at(-1)}:${line}:${column}`, message })
    : say(isFound ? 'broken' : 'notAnswered');
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

/** The page has notes on what is saved; the list and the editor have the problems of what is written, which may be more or fewer. */
function showSaved(text: BenchText): void {
  saved = text;
  placeNotes(pagePane.document, [...text.problems, ...printed], { checks, why: say('why') });
  if (!editor.hasUnsaved) showList(text);
}

function showUnsaved(answer: CheckAnswer): void {
  showList(answer);
}

function showList({ problems: found, behind, elsewhere }: CheckAnswer): void {
  const problems = [...found, ...printed];
  const fix = (problem: BenchProblem) => void editor.problems.fix(problem);
  showProblems(byId('problems'), {
    say,
    checks,
    problems,
    advice: saved?.advice ?? [],
    behind,
    elsewhere,
    goTo: go,
    ...(canWrite ? { fix, fixWords: sayEditor('fix') } : {}),
  });
  byId('state').textContent = summaryOf(problems, say);
  editor.problems.show(found);
}

/** To the place of a problem: on the page, and in its file where that can be written. */
function go(problem: BenchProblem): void {
  if (problem.here) goTo(pagePane.document, problem);
  if (!canWrite || problem.from === undefined) return;
  panes.reveal('write');
  void editor.problems.go(problem);
}

/** Page and paper show the text whose file has been opened. Another language has a page of its own, in its words. */
function follow({ locale: language = locale, handout, form }: EditorFile): void {
  if (form === 'facts') return;
  const address = `${language}/${slug}/${handout === undefined ? '' : `${handout}/`}`;
  if (address === document.body.dataset['address']) return;
  if (language !== locale) {
    leave(`${bench}/${address}`);
    return;
  }
  document.body.dataset['address'] = address;
  history.replaceState(null, '', `${bench}/${address}`);
  void refresh();
}

const leave = guardLeaving(() => editor.hasUnsaved);
followLinks(byId('names'), (link) => {
  const [language, , handout] = link.pathname.slice(bench.length + 1).split('/');
  const file = language === locale && canWrite ? editor.textOf(handout === '' ? undefined : handout) : undefined;
  if (file) void editor.open(file).then(() => follow(file));
  else leave(link.href);
});

byId('save').addEventListener('click', () => void editor.save());
document.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's' || event.defaultPrevented) return;
  event.preventDefault();
  if (canWrite) void editor.save();
});

async function startEditor(): Promise<void> {
  try {
    const [, , handout] = document.body.dataset['address']!.split('/');
    await editor.start(handout === '' ? undefined : handout);
    canWrite = true;
    fillToolbar(byId('insert'), editor, slug, like, sayEditor);
    if (saved && !editor.hasUnsaved) showList(saved);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    panes.removeEditor();
    byId('state').textContent = sayEditor('refused', { reason: error.reason });
  }
  document.body.dataset['editor'] = String(canWrite);
}

void startEditor();
const saves = new EventSource(`${bench}/events/`);
// The browser reconnects by itself when the server is back.
saves.onopen = () => void refresh();
saves.onmessage = () => void refresh();
saves.onerror = () => {
  byId('state').textContent = say('away');
};
