import { type CheckFacts, checkIds, factsOfCheck } from '../curriculum/catalogue.ts';

/** How grave a check is, as it stands at the head of its page. */
export function severitySentence({ severity, stopsRelease, acceptable }: CheckFacts): string {
  const grave = severity === 'error' ? 'An error: it stops the build.' : 'A warning: it stops nothing.';
  const sentence = stopsRelease ? 'A warning; it can stop a release.' : grave;
  return acceptable ? `${sentence} A document may keep what is found, with a reason in its yaml.` : sentence;
}

/** `docs/checks/README.md`: every check with its page and its meaning. */
export function checkList(): string {
  const rows = checkIds.map((id) => {
    const { severity, meaning } = factsOfCheck(id);
    return `| [${id}](${id}.md) | ${severity} | ${meaning} |`;
  });
  return [
    '# What is checked',
    '',
    '`npm run check` tells every problem with its file, line and column. The name in [ ] behind it is that of the good state; its page',
    'says why it matters, with an example that is refused and one that is good. `npm run check -- --explain minutes-add-up` prints a page.',
    '',
    'The examples are changes to a small lesson without a fault: lines with `-` are taken out, lines with `+` put in, at the end if',
    'nothing is taken out. They are tried in every test run, so they are true.',
    '',
    '| check | told as | what holds when all is well |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
