/** What a spreadsheet takes for a formula at the beginning of a cell. */
const formula = /^[=+\-@\t\r]/;

/**
 * Writes a table as CSV (RFC 4180) that Excel, WPS and LibreOffice open by a double click: UTF-8 with a byte order mark, commas, lines that
 * end in CR LF. Words that would be run as a formula get an apostrophe in front; numbers are numbers.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
