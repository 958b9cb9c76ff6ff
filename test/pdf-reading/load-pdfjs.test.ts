import { expect, it } from 'vitest';
import { loadPdfjs } from '../../src/pdf-reading/load-pdfjs.js';

it('pdf.js reads files without slowing down the language for everybody else', async () => {
  const own = () => [JSON.stringify, JSON.parse, Array.prototype.push, Function.prototype.toString, Response];
  const before = own();
  const { getDocument } = await loadPdfjs();
  expect(own().every((named, index) => named === before[index])).toBe(true);
  const task = getDocument({ data: new TextEncoder().encode('no PDF') });
  await expect(task.promise).rejects.toThrow('Invalid PDF structure');
  expect(own().every((named, index) => named === before[index])).toBe(true);
});
