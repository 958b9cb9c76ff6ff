import {
  type LoadOptions,
  ParseSpeeds,
  PDFDocument,
  PDFName,
  PDFObjectStreamParser,
  PDFRawStream,
  PDFXRefStreamParser,
} from '@cantoo/pdf-lib';
import { withoutPredictors } from './without-predictors.js';

/**
 * The objects of a PDF. Nothing in it is run, and content that is encrypted stays so. Throws what the library throws where
 * it cannot read the file, and where objects are packed in a way that cannot be unpacked: it would pass over them, and
 * the file would seem to have less than it has.
 */
export async function loadObjects(
  bytes: Uint8Array,
  options: Pick<LoadOptions, 'throwOnInvalidObject'> = {},
): Promise<PDFDocument> {
  const document = await PDFDocument.load(bytes, {
    ...options,
    updateMetadata: false,
    ignoreEncryption: true,
    // Left to itself the library waits for a timer after every hundred objects.
    parseSpeed: ParseSpeeds.Fastest,
  });
  const { context } = document;
  // What is encrypted cannot be unpacked before it is decrypted.
  if (failures.has(context) && context.trailerInfo.Encrypt === undefined) throw failures.get(context);
  return document;
}

/** By what the library calls the context of a file. */
const failures = new WeakMap<object, unknown>();

/** pdf-lib knows no predictors; each stream that it reads for itself passes through one of these two. */
const { forStream: parseObjects } = PDFObjectStreamParser;
PDFObjectStreamParser.forStream = (stream, shouldWait) =>
  opened(stream, () => parseObjects(withoutPredictors(stream), shouldWait));

const { forStream: parseReferences } = PDFXRefStreamParser;
PDFXRefStreamParser.forStream = (stream) =>
  opened(stream, () => parseReferences(withoutEntries(withoutPredictors(stream))));

/**
 * The library finds objects by reading the whole file, throws the entries away, and makes as many of them as the stream
 * says it has, whether they are there or not.
 */
function withoutEntries({ dict, contents }: PDFRawStream): PDFRawStream {
  const empty = dict.clone();
  empty.set(PDFName.of('Index'), dict.context.obj([]));
  return PDFRawStream.of(empty, contents);
}

function opened<Parser>(stream: PDFRawStream, open: () => Parser): Parser {
  try {
    return open();
  } catch (error) {
    failures.set(stream.dict.context, error);
    throw error;
  }
}
