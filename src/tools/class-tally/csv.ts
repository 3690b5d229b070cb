/**
 * Writes rows as a CSV file that Excel and WPS open with a double click: with a byte order mark, which tells them that it is UTF-8, and
 * Windows line ends. A text that a spreadsheet would calculate, such as a class named `=1+1`, stays a text.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
