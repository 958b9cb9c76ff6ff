import { preamble } from './preamble.mjs';

/**
 * A document model as Typst source that sets about the same pages: fonts, sizes, margins, header, footer, contents where
 * ours has them. A drawing is an empty box of its size.
 */
export function writeTypst(model, hasContents) {
  const contents = hasContents
    ? `#outline(depth: 4, title: [${string(contentsTitle[model.language])}])\n#pagebreak()\n`
    : '';
  return `${preamble(model, inlines)}${contents}${parts(model.blocks).map(writePart).join('\n\n')}`;
}

/** The document as stretches of upright and of turned pages. Little text beside a turned table is turned with it. */
function parts(list) {
  const stretches = [];
  for (const block of list) {
    const isTurned = block.landscape === true;
    const last = stretches.at(-1);
    if (last?.isTurned === isTurned) last.blocks.push(block);
    else stretches.push({ isTurned, blocks: [block] });
  }
  const isAlone = stretches.length === 1;
  return stretches.map((part) => ({ ...part, isTurned: part.isTurned || (!isAlone && isLittle(part.blocks)) }));
}

function isLittle(list) {
  return (
    JSON.stringify(list, (key, value) => (key === 'origin' || key === 'computedFrom' ? undefined : value)).length < 3000
  );
}

function writePart({ isTurned, blocks: own }, index, all) {
  const isTurn = isTurned !== (all[index - 1]?.isTurned ?? false);
  return `${isTurn ? `#set page(flipped: ${isTurned})\n` : ''}${blocks(own)}`;
}

const contentsTitle = { ru: 'Содержание', en: 'Contents' };

function blocks(list) {
  return list.map((block) => writers[block.kind](block)).join('\n\n');
}

const writers = {
  heading: ({ level, number, children }) =>
    `#heading(level: ${level})[${string(number ? `${number}\u00A0` : '')}${inlines(children)}]`,
  paragraph: ({ children }) => inlines(children),
  list: ({ ordered, items }) => `#${ordered ? 'enum' : 'list'}(${items.map((item) => `[${blocks(item)}]`).join(', ')})`,
  table: writeTable,
  figure: ({ alt, width, svg, caption }) => {
    const [, , x, y] = /viewBox="([\d.-]+) ([\d.-]+) ([\d.]+) ([\d.]+)"/.exec(svg)?.slice(1) ?? [0, 0, 2, 1];
    const box = `rect(width: ${width}mm, height: ${(width * y) / x}mm)`;
    return `#figure(alt: ${quoted(alt)}, ${captionOf(caption)}${box})`;
  },
  note: ({ blocks: inner }) => `#remark[${blocks(inner)}]`,
  letterhead: ({ outgoing, addressee }) => `#grid(columns: (1fr, 1fr), [${lines(outgoing)}], [${lines(addressee)}])`,
  signature: ({ position, name }) =>
    `#grid(columns: (42fr, 26fr, 32fr), [${inlines(position)}], line(length: 80%), [${inlines(name)}])`,
};

function writeTable({ caption, widths, head, rows, notes, role }) {
  const written = rows.map(({ cells }) => cells.map(writeCell).join(', '));
  const header = head > 0 ? `table.header(${written.slice(0, head).join(', ')}), ` : '';
  const columns = widths.map((width) => `${width}fr`).join(', ');
  const table = `table(columns: (${columns},), ${header}\n${written.slice(head).join(',\n')})`;
  const below = notes.map((note) => `#below[${inlines(note)}]`).join('\n');
  return `#${role}-table(${captionOf(caption)}${table})\n${below}`;
}

function writeCell({ columns, rows, align, header, blocks: inner }) {
  const settings = [
    ...(columns > 1 ? [`colspan: ${columns}`] : []),
    ...(rows > 1 ? [`rowspan: ${rows}`] : []),
    ...(align === 'left' ? [] : [`align: ${align}`]),
    ...(header ? ['fill: luma(232)'] : []),
  ];
  const content = `[${blocks(inner)}]`;
  return settings.length === 0 ? content : `table.cell(${settings.join(', ')})${content}`;
}

function captionOf(caption) {
  return caption === undefined ? '' : `caption: [${inlines(caption)}], `;
}

function lines(list) {
  return list.map(inlines).join('#linebreak();');
}

function inlines(children) {
  return children.map(inline).join('');
}

function inline(node) {
  switch (node.kind) {
    case 'strong':
      return `#strong[${inlines(node.children)}];`;
    case 'emphasis':
      return `#emph[${inlines(node.children)}];`;
    case 'gap':
      return `#highlight(fill: luma(217))[#strong[${inlines(node.children)}]];`;
    case 'superscript':
      return `#super[${string(node.text)}];`;
    case 'subscript':
      return `#sub[${string(node.text)}];`;
    case 'line-break':
      return '#linebreak();';
    case 'abbreviation':
      return string(node.first ? `${node.expansion} (${node.short})` : node.short);
    default:
      return string(node.text);
  }
}

/** Text as a string of Typst, so that nothing in it is markup. */
function string(text) {
  return text === '' ? '' : `#${quoted(text)};`;
}

function quoted(text) {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
