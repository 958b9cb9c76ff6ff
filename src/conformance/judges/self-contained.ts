import { readFileSync } from 'node:fs';
import { PDFArray, PDFDict, PDFName, type PDFPage, PDFString } from '@cantoo/pdf-lib';
import { loadObjects } from '../../pdf-reading/load-objects.js';
import type { Judge, Objection } from '../judge.js';

/** A PDF holds nothing that runs, that can be filled in or taken out, and leads nowhere outside itself. */
export const selfContained: Judge = {
  name: 'self-contained',
  async judge({ pdf }) {
    const objections: Objection[] = [];
    for (const { file } of pdf) {
      const messages = await findOutsiders(new Uint8Array(readFileSync(file)));
      objections.push(...messages.map((message) => ({ file, message })));
    }
    return { kind: 'judged', files: pdf.length, objections };
  },
};

export async function findOutsiders(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await loadObjects(bytes, { throwOnInvalidObject: true });
  const { catalog, context } = document;
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
  const destinations = destinationNames(names);
  return [
    ...(context.trailerInfo.Encrypt === undefined ? [] : ['the file is encrypted']),
    ...['AcroForm', 'OpenAction', 'AA', 'Collection', 'AF'].filter(isIn(catalog)).map((key) => `the file has ${key}`),
    ...['JavaScript', 'EmbeddedFiles'].filter(isIn(names)).map((key) => `the file has ${key}`),
    ...document.getPages().flatMap((page) => outsidersOnPage(page, destinations)),
  ];
}

function outsidersOnPage({ node }: PDFPage, destinations: ReadonlySet<string>): readonly string[] {
  const annotations = node.Annots()?.asArray() ?? [];
  return [
    ...(node.has(PDFName.of('AA')) ? ['a page has actions'] : []),
    ...annotations.flatMap((entry) => {
      const annotation = node.context.lookup(entry, PDFDict);
      const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
      const kind = action?.lookup(PDFName.of('S'), PDFName).decodeText();
      const destination = action?.lookup(PDFName.of('D'));
      if (kind !== 'GoTo') return [`an annotation has the action ${kind}`];
      const isKnown = destination instanceof PDFString && destinations.has(destination.decodeText());
      return isKnown ? [] : ['a link leads nowhere'];
    }),
  ];
}

function destinationNames(names: PDFDict | undefined): ReadonlySet<string> {
  const list = names?.lookupMaybe(PDFName.of('Dests'), PDFDict)?.lookupMaybe(PDFName.of('Names'), PDFArray);
  return new Set(list?.asArray().flatMap((entry) => (entry instanceof PDFString ? [entry.decodeText()] : [])));
}

function isIn(dictionary: PDFDict | undefined): (key: string) => boolean {
  return (key) => dictionary?.has(PDFName.of(key)) ?? false;
}
