import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { FontFace } from '../font-files.js';
import { type Fonts, loadFonts } from '../fonts.js';

export interface PdfEngine {
  readonly fonts: Fonts;
  /** Lays out and writes one document; rejects where the content cannot be laid out. */
  print(definition: TDocumentDefinitions): Promise<Uint8Array>;
}

let starting: Promise<PdfEngine> | undefined;

/** pdfmake with our fonts and repairs, started at the first PDF of the process. */
export function startPdfEngine(): Promise<PdfEngine> {
  starting ??= start();
  return starting;
}

async function start(): Promise<PdfEngine> {
  const [{ default: pdfmake }, { installPdfmakeRepairs }, fonts] = await Promise.all([
    import('pdfmake'),
    import('./pdfmake-repairs.js'),
    loadFonts(),
  ]);
  installPdfmakeRepairs();
  // Nothing outside the virtual files below may be read, whatever a document says.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setFonts(
    Object.fromEntries(Object.entries(fonts).map(([family, faces]) => [family, registerFaces(family, faces)])),
  );
  return {
    fonts,
    print: async (definition) => new Uint8Array(await pdfmake.createPdf(definition).getBuffer()),
  };

  function registerFaces(family: string, faces: Fonts[keyof Fonts]): Record<FontFace, string> {
    const register = (face: FontFace): string => {
      const name = `${family}/${face}`;
      pdfmake.virtualfs.writeFileSync(name, faces[face].bytes);
      return name;
    };
    return {
      normal: register('normal'),
      bold: register('bold'),
      italics: register('italics'),
      bolditalics: register('bolditalics'),
    };
  }
}
