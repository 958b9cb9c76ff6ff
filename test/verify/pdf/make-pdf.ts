/** A PDF as the text of its objects, so that a test changes what it means to change and nothing else. */
export interface PdfDraft {
  version: string;
  /** Entries of the catalogue besides its kind and the pages. */
  catalog: string;
  pages: { contents: string; entries: string; size: readonly [width: number, height: number] }[];
  /** Objects of its own: the first one is `firstObject`, which entries can refer to as `50 0 R`. */
  objects: string[];
  /** The dictionary of the font F1. */
  font: string;
}

/** Number of the first of the objects that a draft adds. */
export const firstObject = 50;

/** Object number of a page, counted from 1. */
export function pageObject(page: number): number {
  return 3 + 2 * page;
}

const a4 = [595.28, 841.89] as const;

/** A sound document: so many pages with a line of text each, one bookmark, and a link to the last page. */
export function draftPdf(pages = 2, words = 'Text of the page'): PdfDraft {
  const last = pageObject(pages);
  return {
    version: '1.7',
    catalog: '/PageMode /UseOutlines /Outlines 50 0 R',
    font: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    pages: Array.from({ length: pages }, (_, index) => ({
      contents: `BT /F1 12 Tf 72 700 Td (${words} ${index + 1}) Tj ET`,
      entries: index === 0 ? `/Annots [<< ${link} /Dest [${last} 0 R /XYZ null null null] >>]` : '',
      size: a4,
    })),
    objects: [
      '<< /Type /Outlines /First 51 0 R /Last 51 0 R /Count 1 >>',
      `<< /Title (Heading) /Parent 50 0 R /Dest [${pageObject(1)} 0 R /XYZ 0 800 0] >>`,
    ],
  };
}

/** The beginning of an annotation that is a link. */
export const link = '/Type /Annot /Subtype /Link /Rect [72 690 200 710]';

export function writePdf(draft: PdfDraft): Buffer {
  return assemble(draft.version, numberedObjects(draft));
}

/** Data of a stream, and the entries that tell how it is packed. */
export interface Packing {
  readonly data: Uint8Array;
  readonly entries: string;
}

/** What a stream is for, which its packing may depend on. */
export type StreamUse = 'objects' | 'references';

/** The same with all that is no stream in one object stream, and its cross-references in a stream. */
export function writePackedPdf(draft: PdfDraft, pack: (bytes: Buffer, use: StreamUse) => Packing): Buffer {
  const objects = numberedObjects(draft);
  const apart = [...objects].filter(([, object]) => object.endsWith('endstream'));
  const inside = [...objects].filter(([, object]) => !object.endsWith('endstream'));
  const [packed, references] = [Math.max(...objects.keys()) + 1, Math.max(...objects.keys()) + 2];
  const bodies = inside.map(([, object]) => `${object}\n`);
  let offset = 0;
  const index = inside.map(([number], at) => {
    const entry = `${number} ${offset}`;
    offset += bodies[at]?.length ?? 0;
    return entry;
  });
  const head = `${index.join(' ')}\n`;
  const content = Buffer.from(head + bodies.join(''), 'latin1');
  const entries = `/Type /ObjStm /N ${inside.length} /First ${head.length}`;
  const places = new Map<number, readonly number[]>(inside.map(([number], at) => [number, [2, packed, at]]));
  const { text, offsets } = written(draft.version, [...apart, [packed, streamOf(pack(content, 'objects'), entries)]]);
  for (const [number, place] of [...offsets, [references, text.length] as const]) places.set(number, [1, place, 0]);
  const table = Buffer.alloc((references + 1) * 7);
  for (const [number, [kind = 0, second = 0, third = 0]] of places) {
    table.writeUInt8(kind, number * 7);
    table.writeUInt32BE(second, number * 7 + 1);
    table.writeUInt16BE(third, number * 7 + 5);
  }
  const stream = streamOf(pack(table, 'references'), `/Type /XRef /Size ${references + 1} /W [1 4 2] /Root 1 0 R`);
  const end = `${references} 0 obj\n${stream}\nendobj\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + end, 'latin1');
}

function streamOf({ data, entries }: Packing, own: string): string {
  const text = Buffer.from(data).toString('latin1');
  return `<< ${own} ${entries} /Length ${data.length} >>\nstream\n${text}\nendstream`;
}

function numberedObjects({ catalog, pages, objects, font }: PdfDraft): ReadonlyMap<number, string> {
  const kids = pages.map((_, index) => `${pageObject(index + 1)} 0 R`).join(' ');
  return new Map([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [3, font],
    ...pages.flatMap(({ contents, entries, size }, index) => {
      const number = pageObject(index + 1);
      const box = `/MediaBox [0 0 ${size.join(' ')}]`;
      const resources = '/Resources << /Font << /F1 3 0 R >> >>';
      const page = `<< /Type /Page /Parent 2 0 R ${box} ${resources} /Contents ${number + 1} 0 R ${entries} >>`;
      const stream = `<< /Length ${contents.length} >>\nstream\n${contents}\nendstream`;
      return [
        [number, page],
        [number + 1, stream],
      ] as const;
    }),
    ...objects.map((object, index) => [firstObject + index, object] as const),
  ]);
}

function assemble(version: string, objects: ReadonlyMap<number, string>): Buffer {
  const { text, offsets } = written(version, [...objects]);
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = offsets.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${size}\n${rows.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + end, 'latin1');
}

/** Offsets are counted in bytes, of which a character of a draft is one. */
function written(
  version: string,
  objects: readonly (readonly [number: number, object: string])[],
): { readonly text: string; readonly offsets: ReadonlyMap<number, number> } {
  const offsets = new Map<number, number>();
  let text = `%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`;
  for (const [number, object] of objects) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  return { text, offsets };
}
