import { compareText } from '../../diagnostics/sort.js';
import type { EctdHeading, EctdHeadings } from '../../sections/ectd-headings.js';
import { type Leaf, leafElement } from './leaf.js';
import { type XmlElement, xmlLines } from './xml-element.js';

/** A leaf below its headings, the module first, each with its attributes. */
export interface PlacedLeaf {
  readonly headings: readonly { readonly heading: EctdHeading; readonly attributes: ReadonlyMap<string, string> }[];
  readonly leaf: Leaf;
}

/** The DTD fixes this address: not the usual one of the W3C. */
const xlink = 'http://www.w3c.org/1999/xlink';

/** `index.xml`; `path` is its own, from the application folder. Headings stand in the order the DTD demands. */
export function indexXml(leaves: readonly PlacedLeaf[], headings: EctdHeadings, path: string): string {
  const order = new Map([...headings.keys()].map((element, position) => [element, position]));
  const root: XmlElement = {
    name: 'ectd:ectd',
    attributes: [
      ['xmlns:ectd', 'http://www.ich.org/ectd'],
      ['xmlns:xlink', xlink],
      ['dtd-version', '3.2'],
    ],
    children: elementsBelow(leaves, 0, order, path),
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE ectd:ectd SYSTEM "util/dtd/ich-ectd-3-2.dtd">',
    '<?xml-stylesheet type="text/xsl" href="util/style/ectd-2-0.xsl"?>',
    ...xmlLines(root),
    '',
  ].join('\n');
}

/** Leaves first, then the headings below: what the DTD demands of every heading. */
function elementsBelow(
  leaves: readonly PlacedLeaf[],
  depth: number,
  order: ReadonlyMap<string, number>,
  path: string,
): readonly XmlElement[] {
  const here = leaves
    .filter(({ headings }) => headings.length === depth)
    .sort((a, b) => compareText(a.leaf.title, b.leaf.title) || compareText(a.leaf.id, b.leaf.id));
  const groups = new Map<string, PlacedLeaf[]>();
  for (const placed of leaves) {
    const next = placed.headings[depth];
    if (next === undefined) continue;
    const key = `${next.heading.element} ${JSON.stringify([...next.attributes])}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [placed]);
    else group.push(placed);
  }
  const below = [...groups]
    .map(([key, group]) => ({ key, group, element: group[0]?.headings[depth] }))
    .flatMap(({ element, ...each }) => (element === undefined ? [] : [{ ...each, ...element }]))
    .sort((a, b) => positionOf(a.heading, order) - positionOf(b.heading, order) || compareText(a.key, b.key));
  return [
    ...here.map(({ leaf }) => leafElement(leaf, path)),
    ...below.map(({ heading, attributes, group }) => ({
      name: heading.element,
      attributes: [...attributes],
      children: elementsBelow(group, depth + 1, order, path),
    })),
  ];
}

function positionOf({ element }: EctdHeading, order: ReadonlyMap<string, number>): number {
  return order.get(element) ?? 0;
}
