const megabyte = 1024 * 1024;

/** Columns of a table: a title, and how a row fills it. */
export const costs = [
  ['wall s', ({ wall }) => digits(wall, 2)],
  ['CPU s', ({ cpu }) => digits(cpu, 2)],
  ['peak MB', ({ peak }) => digits(peak && peak / megabyte, 0)],
];

/** Prints rows under a title; the first column is the name of the row, the others are figures. */
export function printTable(title, columns, rows) {
  const cells = [
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, cell]) => String(cell(row) ?? ''))),
  ];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at].length)));
  print(title);
  for (const line of cells) {
    const padded = line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])));
    print(`  ${padded.join('  ')}`);
  }
  print('');
}

/** Nothing where there is no figure. */
export function digits(value, places) {
  return value === undefined || Number.isNaN(value) ? '' : value.toFixed(places);
}

export function print(line) {
  process.stdout.write(`${line}\n`);
}
