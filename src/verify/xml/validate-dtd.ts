import type { XmlObjection } from './xml-reading.js';

/**
 * What a validating parser objects to in a file that `readXml` accepted: elements and their order, attributes and their
 * values, the uniqueness of IDs. Whatever document type the file names, it is measured against the given bytes, and
 * attributes that these fix are supplied as a reader of the package would supply them.
 */
export async function validateDtd(bytes: Uint8Array, dtdBytes: Uint8Array): Promise<readonly XmlObjection[]> {
  // Loaded only by commands that validate: the parser is a megabyte of WebAssembly.
  const { DtdValidator, ParseOption, XmlDtd, xmlCleanupInputProvider, xmlRegisterInputProvider } = await import(
    'libxml2-wasm'
  );
  const { listObjections } = await import('./list-objections.js');
  const { openForValidation } = await import('./open-for-validation.js');
  return listObjections(() => {
    xmlRegisterInputProvider(provideAlways(dtdBytes));
    try {
      // Without its IDs, or a repeated one would end the reading at once; the validator counts them itself.
      const options = ParseOption.XML_PARSE_DTDATTR | ParseOption.XML_PARSE_SKIP_IDS;
      const document = openForValidation(bytes, 'document.xml', options);
      const validator = new DtdValidator(XmlDtd.fromBuffer(dtdBytes));
      try {
        validator.validate(document);
      } finally {
        validator.dispose();
        document.dispose();
      }
    } finally {
      xmlCleanupInputProvider();
    }
  });
}

/** Only the document type is ever asked for: a file that `readXml` accepted has nothing else to fetch. */
function provideAlways(bytes: Uint8Array) {
  let position = 0;
  return {
    match: () => true,
    open: () => {
      position = 0;
      return 1;
    },
    read: (_: number, buffer: Uint8Array) => {
      const part = bytes.subarray(position, position + buffer.length);
      buffer.set(part);
      position += part.length;
      return part.length;
    },
    close: () => true,
  };
}
