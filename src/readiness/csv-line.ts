/**
 * A line for a spreadsheet without its end. Semicolons: Excel on a Russian system opens nothing else on a click. A cell
 * that begins like a formula would be run and gets an apostrophe.
 */
export function csvLine(cells: readonly string[]): string {
  return cells.map(writeCell).join(';');
}

/** A whole file: UTF-8 with a byte order mark, without which Excel takes Russian letters for others. */
export function csvFile(lines: readonly string[]): string {
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function writeCell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
