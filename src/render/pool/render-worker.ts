import { type DrawnFormats, drawFormats } from '../draw-formats.js';
// Loaded with the thread, while the documents are still being made.
import '../docx/render-docx.js';
import '../pdf/render-pdf.js';

/** What a thread does: draws the document it gets as the JSON of its model. */
export default function drawModel(json: Uint8Array): Promise<DrawnFormats> {
  return drawFormats(JSON.parse(new TextDecoder().decode(json)));
}
