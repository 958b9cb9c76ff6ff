import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { type Prediction, undoPredictor } from './undo-predictor.js';

/**
 * The same content, unpacked, where a filter of the stream used a predictor, which pdf-lib does not know; otherwise the
 * stream itself. Throws for content that cannot be unpacked, and where the parameters leave open how.
 */
export function withoutPredictors(stream: PDFRawStream): PDFRawStream {
  const { dict } = stream;
  const filters = listed(dict, 'Filter');
  const parameters = listed(dict, 'DecodeParms');
  if (!parameters.values.some(hasPredictor)) return stream;
  // Of what else there is, readers make one thing or another.
  const arePairs = filters.isList === parameters.isList && filters.values.length === parameters.values.length;
  if (!arePairs) throw new Error('the parameters of a stream do not belong to its filters');
  let bytes = stream.contents;
  for (const [index, filter] of filters.values.entries()) {
    const own = parameters.values[index];
    bytes = decodePDFRawStream(PDFRawStream.of(filterDict(dict, filter, own), bytes)).decode();
    if (hasPredictor(own)) bytes = undoPredictor(bytes, predictionOf(own));
  }
  const plain = dict.clone();
  for (const name of ['Filter', 'DecodeParms']) plain.delete(PDFName.of(name));
  return PDFRawStream.of(plain, bytes);
}

interface Listed {
  readonly isList: boolean;
  readonly values: readonly PDFObject[];
}

/** A value that may stand alone or in a list. */
function listed(dict: PDFDict, name: string): Listed {
  const value = dict.get(PDFName.of(name));
  const found = value === undefined ? undefined : foundIn(dict, value);
  if (found instanceof PDFArray) return { isList: true, values: found.asArray().map((entry) => foundIn(dict, entry)) };
  return { isList: false, values: found === undefined ? [] : [found] };
}

/** What stands further down in the file has not been read yet. */
function foundIn({ context }: PDFDict, value: PDFObject): PDFObject {
  const found = context.lookup(value);
  if (found === undefined) throw new Error(`how a stream is packed is out of reach: ${value}`);
  return found;
}

function hasPredictor(parameters: PDFObject | undefined): parameters is PDFDict {
  return parameters instanceof PDFDict && numberIn(parameters, 'Predictor', 1) !== 1;
}

function predictionOf(parameters: PDFDict): Prediction {
  return {
    predictor: numberIn(parameters, 'Predictor', 1),
    colors: numberIn(parameters, 'Colors', 1),
    bits: numberIn(parameters, 'BitsPerComponent', 8),
    columns: numberIn(parameters, 'Columns', 1),
  };
}

function numberIn(parameters: PDFDict, name: string, preset: number): number {
  const value = parameters.get(PDFName.of(name));
  if (value === undefined) return preset;
  const found = foundIn(parameters, value);
  if (!(found instanceof PDFNumber)) throw new Error(`${name} of a predictor is no number: ${found}`);
  return found.asNumber();
}

/** Of a stream with this filter alone. */
function filterDict({ context }: PDFDict, filter: PDFObject, parameters: PDFObject | undefined): PDFDict {
  const dict = PDFDict.withContext(context);
  dict.set(PDFName.of('Filter'), filter);
  if (parameters !== undefined) dict.set(PDFName.of('DecodeParms'), parameters);
  return dict;
}
