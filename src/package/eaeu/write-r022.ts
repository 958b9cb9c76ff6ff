import { encodeText } from '../encode-text.js';
import type { LayoutContext } from '../sequence/package-writer.js';
import type { SequenceFile } from '../sequence/sequence-plan.js';
import type { R022Document, R022Inventory } from './r022-inventory.js';
import type { R022Profile } from './r022-profile.js';
import { openTag, xmlLine, xmlRemark } from './xml-line.js';

/**
 * The inventory as XML, some of it at a time: where it holds the files itself, no file is ever there as a whole. Elements
 * and their order are those of the published schema 1.0.0.
 */
export async function* writeR022(
  inventory: R022Inventory,
  { namespaces }: R022Profile,
  open: LayoutContext['open'],
): AsyncGenerator<Uint8Array> {
  const { id, dateTime, country, applicationNumber, kindCode } = inventory;
  const declared = Object.fromEntries(Object.entries(namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]));
  yield encodeText(
    [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      ...inventory.remarks.map(xmlRemark),
      `${openTag(0, root, declared)}\n`,
      xmlLine(1, 'csdo:EDocCode', 'R.022'),
      xmlLine(1, 'csdo:EDocId', id),
      xmlLine(1, 'csdo:EDocDateTime', dateTime),
      xmlLine(1, 'csdo:UnifiedCountryCode', country, { codeListId: 'P.CLS.019' }),
      optional(1, 'hcsdo:ApplicationId', applicationNumber),
      optional(1, 'hcsdo:RegistrationKindCode', kindCode),
    ].join(''),
  );
  for (const document of inventory.documents) yield* writeDocument(document, open);
  yield encodeText(`</${root}>\n`);
}

const root = 'doc:DrugRegistrationDocDossierContentDetails';
const entry = 'hccdo:RegistrationDossierDocDetails';

async function* writeDocument(document: R022Document, open: LayoutContext['open']): AsyncGenerator<Uint8Array> {
  const { id, name, code, codeName, date, validTo, issuer, attributes, embedded, sequence, operation } = document;
  yield encodeText(
    [
      `${openTag(1, entry)}\n`,
      // A document of the dossier, not of the authority's registration file.
      xmlLine(2, 'hcsdo:RegistrationFileIndicator', '1'),
      xmlLine(2, 'csdo:DocId', id),
      xmlLine(2, 'csdo:DocName', name),
      xmlLine(2, 'hcsdo:DrugRegistrationDocCode', code),
      optional(2, 'hcsdo:DrugRegistrationDocName', codeName),
      xmlLine(2, 'csdo:DocCreationDate', date),
      optional(2, 'csdo:DocValidityDate', validTo),
      optional(2, 'csdo:BusinessEntityName', issuer),
      ...attributes.map(({ kindCode, kindName, text }) =>
        xmlLine(2, 'hcsdo:DrugAttributeEnumText', text, {
          DrugAttributeKindEnumCode: kindCode,
          AttributeKindName: kindName,
        }),
      ),
    ].join(''),
  );
  if (embedded !== undefined) {
    yield encodeText(openTag(2, 'hcsdo:DocCopyBinaryText', { mediaTypeCode: '*.pdf' }));
    yield* toBase64(embedded, open);
    yield encodeText('</hcsdo:DocCopyBinaryText>\n');
  }
  yield encodeText(
    [
      xmlLine(2, 'hcsdo:SubmissionSequence', sequence),
      // The name is misspelt in the schema.
      xmlLine(2, 'hcsdo:OperationAtribute', operation),
      `  </${entry}>\n`,
    ].join(''),
  );
}

/** Three bytes give four letters: what is left over waits for the next piece. */
async function* toBase64(file: SequenceFile, open: LayoutContext['open']): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0);
  for await (const piece of open(file)) {
    const bytes = Buffer.concat([rest, piece]);
    const whole = bytes.length - (bytes.length % 3);
    rest = bytes.subarray(whole);
    if (whole > 0) yield encodeText(bytes.subarray(0, whole).toString('base64'));
  }
  if (rest.length > 0) yield encodeText(rest.toString('base64'));
}

function optional(indent: number, name: string, text: string | undefined): string {
  return text === undefined ? '' : xmlLine(indent, name, text);
}
