import type { XmlObjection } from './xml-reading.js';

/** A schema that cannot be used is no fault of the file. */
export type XsdVerdict = { readonly objections: readonly XmlObjection[] } | { readonly schemaTrouble: string };

/**
 * What a validating parser objects to in a file that `readXml` accepted. The schemas import each other by name from
 * `schemas`; nothing else is reached, whatever locations the file or a schema names.
 */
export async function validateXsd(
  bytes: Uint8Array,
  mainSchema: string,
  schemas: ReadonlyMap<string, Uint8Array>,
): Promise<XsdVerdict> {
  const main = schemas.get(mainSchema);
  if (main === undefined) return { schemaTrouble: `${mainSchema}: no such file` };
  // Loaded only by commands that validate: the parser is a megabyte of WebAssembly.
  const { xmlCleanupInputProvider, XmlBufferInputProvider, xmlRegisterInputProvider, XsdValidator } = await import(
    'libxml2-wasm'
  );
  const { listObjections } = await import('./list-objections.js');
  const { folderInMemory, openForValidation } = await import('./open-for-validation.js');

  const compiled: InstanceType<typeof XsdValidator>[] = [];
  xmlRegisterInputProvider(
    new XmlBufferInputProvider(
      Object.fromEntries([...schemas].map(([name, content]) => [`${folderInMemory}${name}`, content])),
    ),
  );
  try {
    const [trouble] = listObjections(() => {
      const document = openForValidation(main, mainSchema);
      compiled.push(XsdValidator.fromDoc(document));
      document.dispose();
    });
    if (trouble !== undefined) return { schemaTrouble: `${mainSchema}: ${trouble.detail.en}` };
    return {
      objections: listObjections(() => {
        const document = openForValidation(bytes, 'document.xml');
        try {
          for (const validator of compiled) validator.validate(document);
        } finally {
          document.dispose();
        }
      }),
    };
  } finally {
    for (const validator of compiled) validator.dispose();
    xmlCleanupInputProvider();
  }
}
