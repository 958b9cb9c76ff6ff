import { mapPages, openPdf } from '../../pdf-reading/open-pdf.js';

/** Text of each marked stretch of content, by page object and mark: `12 3` is mark 3 on the page of object 12. */
export async function markedTexts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  await openPdf(bytes, (document) =>
    mapPages(document, async (page) => {
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
    }),
  );
  return texts;
}
