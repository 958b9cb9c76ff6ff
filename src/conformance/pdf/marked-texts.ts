import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text of each marked stretch of content, by page object and mark: `12 3` is mark 3 on the page of object 12. */
export async function markedTexts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const texts = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    let open: string | undefined;
    for (const item of items) {
      if ('str' in item) {
        if (open !== undefined) texts.set(open, (texts.get(open) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
        continue;
      }
      const [, object, mark] = /^p(\d+)R_mc(\d+)$/.exec(item.id ?? '') ?? [];
      open = item.type === 'beginMarkedContentProps' && object !== undefined ? `${object} ${mark}` : undefined;
    }
  }
  await document.loadingTask.destroy();
  return texts;
}
