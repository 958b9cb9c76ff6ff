/** A number as it stands in a content stream: to the millionth, as pdfkit writes them. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
