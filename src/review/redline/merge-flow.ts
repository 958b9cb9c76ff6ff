import { styleIds } from '../../render/docx/style-ids.js';
import type { FlowItem, FlowParagraph } from './flow-item.js';
import { sideOf } from './flow-item.js';
import { keepApart } from './keep-apart.js';
import type { Ledger } from './ledger.js';
import { markContent, mergeContent } from './merge-content.js';
import { mergeTable } from './merge-table.js';
import { planMarks, type Slot } from './plan-marks.js';

/**
 * The items as one text with marks. `sectionEnd` gives the properties of the pages of an orientation; they go into the
 * last paragraph of each section but the last.
 */
export function mergeFlow(
  items: readonly FlowItem[],
  ledger: Ledger,
  sectionEnd: (landscape: boolean) => string = () => '',
): string {
  const slots = planMarks(items.map((item) => withListsPaired(item, ledger)));
  let before = '';
  // By `+`, which copies nothing: the rows of a long table take tens of megabytes.
  return slots.reduce((xml, slot, index) => {
    const next = slots[index + 1]?.item;
    const endsSection = next !== undefined && next.landscape !== slot.item.landscape;
    const section = endsSection ? sectionEnd(slot.item.landscape) : '';
    const own = slotXml(slot, section, ledger);
    if (slot.item.kind === 'table') {
      before = '';
      return xml + own + (next?.kind === 'table' ? betweenTables(section, ledger) : '');
    }
    before = keepApart(before, own);
    return xml + before;
  }, '');
}

/**
 * A table that goes and one that comes would be one table in Word if nothing stood between them. The paragraph here is
 * said to have come and to have gone: it is there as long as both tables are.
 */
function betweenTables(section: string, { revisions }: Ledger): string {
  const marks = `<w:rPr>${revisions.mark('inserted')}${revisions.mark('deleted')}</w:rPr>`;
  return `<w:p><w:pPr><w:pStyle w:val="${styleIds.afterTable}"/>${marks}${section}</w:pPr></w:p>`;
}

function withListsPaired(item: FlowItem, { lists }: Ledger): FlowItem {
  if (item.kind === 'table' || item.old === undefined || item.new === undefined) return item;
  return { ...item, old: lists.pair(item.old, item.new) };
}

function slotXml(slot: Slot, section: string, ledger: Ledger): string {
  const { item, mark } = slot;
  if (item.kind === 'table') return mergeTable(item, ledger, (cell) => mergeFlow(cell, ledger));
  if (item.old === item.new && mark === undefined && section === '' && slot.old === slot.new) return item.new ?? '';
  const { revisions } = ledger;
  const is = (mark === 'deleted' ? slot.old : slot.new) ?? '';
  const was = mark === undefined && slot.old !== undefined && isOther(slot.old, is) ? slot.old : undefined;
  return [
    `<w:p><w:pPr>${is}`,
    mark ? `<w:rPr>${revisions.mark(mark)}</w:rPr>` : '',
    section,
    was === undefined ? '' : revisions.properties('pPr', was),
    '</w:pPr>',
    contentXml(item, ledger),
    '</w:p>',
  ].join('');
}

function contentXml(item: FlowParagraph, ledger: Ledger): string {
  const [old, now] = [contentOf(item.old), contentOf(item.new)];
  const side = sideOf(item);
  return side === 'both' ? mergeContent(old, now, item.pieces, ledger) : markContent(old + now, side, ledger);
}

function contentOf(paragraph = ''): string {
  return /^<w:p><w:pPr>.*?<\/w:pPr>(.*)<\/w:p>$/s.exec(paragraph)?.[1] ?? '';
}

/** What only helps to fill pages well follows the new side and is no change: a reader could not judge it. */
function isOther(was: string, is: string): boolean {
  const meant = (properties: string) => properties.replace(/<w:(?:keepNext|spacing)(?: [^>]*)?\/>/g, '');
  return meant(was) !== meant(is);
}
