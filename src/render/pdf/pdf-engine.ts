import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { FontFace } from '../font-files.js';
import { type Fonts, loadFonts } from '../fonts.js';
import { assertPdfkitDocument, type PdfkitDocument } from './structure/pdfkit-document.js';

export interface PdfEngine {
  readonly fonts: Fonts;
  /**
   * Lays out one document and writes it; rejects where the content cannot be laid out. `finish` is called when all pages
   * have been drawn, with the document still open.
   */
  print(definition: TDocumentDefinitions, finish?: (document: PdfkitDocument) => void): Promise<Uint8Array>;
}

let starting: Promise<PdfEngine> | undefined;

/** pdfmake with our fonts, repairs and tagging, started at the first PDF of the process. */
export function startPdfEngine(): Promise<PdfEngine> {
  starting ??= start();
  return starting;
}

async function start(): Promise<PdfEngine> {
  const [
    { default: pdfmake },
    { pdfmakeInternals },
    { installSetting },
    { installRepairs },
    { installTagging },
    fonts,
  ] = await Promise.all([
    import('pdfmake'),
    import('./pdfmake-internals.js'),
    import('./setting/install-setting.js'),
    import('./repairs/install-repairs.js'),
    import('./structure/install-tagging.js'),
    loadFonts(),
  ]);
  const internals = pdfmakeInternals();
  installSetting(internals);
  installRepairs(internals);
  installTagging(internals);
  // Nothing outside the virtual files below may be read, whatever a document says.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setFonts(
    Object.fromEntries(Object.entries(fonts).map(([family, faces]) => [family, registerFaces(family, faces)])),
  );
  return {
    fonts,
    async print(definition, finish) {
      const document: object = await pdfmake.createPdf(definition).getStream();
      assertPdfkitDocument(document);
      finish?.(document);
      return readToEnd(document);
    },
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

function readToEnd(document: PdfkitDocument): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.end();
  });
}
