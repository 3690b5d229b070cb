/** A line of the bench's table. */
export interface Row {
  what: string;
  figure: string;
  goal?: string;
  met?: boolean;
}

/** The rows as a Markdown table, ready for docs/benchmarks.md. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, figure, goal, met }) => `| ${what} | ${figure} | ${goal ?? ''} | ${met === undefined ? '' : met ? 'yes' : '**no**'} |`,
  );
  return ['| what | measured | to reach | reached |', '|---|---|---|---|', ...lines, ''].join('\n');
}
