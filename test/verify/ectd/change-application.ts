import { type Application, md5, textOf } from './application.js';

/** Changes a text that must be there, and keeps the checksum of index.xml right: one defect, not two. */
export function editIndex(
  application: Application,
  sequence: string,
  from: string | RegExp,
  to: string | ((text: string) => string),
): void {
  edit(application, `${sequence}/index.xml`, from, to);
  renewIndexSum(application, sequence);
}

export function renewIndexSum(application: Application, sequence: string): void {
  application.set(`${sequence}/index-md5.txt`, Buffer.from(md5(textOf(application, `${sequence}/index.xml`))));
}

/** Changes the regional XML and keeps its checksum in index.xml right. */
export function editRegional(application: Application, sequence: string, from: string | RegExp, to: string): void {
  const file = `${sequence}/m1/eu/eu-regional.xml`;
  const before = md5(textOf(application, file));
  edit(application, file, from, to);
  editIndex(application, sequence, before, md5(textOf(application, file)));
}

export function edit(
  application: Application,
  file: string,
  from: string | RegExp,
  to: string | ((text: string) => string),
): void {
  const text = textOf(application, file);
  const edited = typeof to === 'string' ? text.replace(from, () => to) : text.replace(from, to);
  if (edited === text) throw new Error(`nothing to edit in ${file}: ${from}`);
  application.set(file, Buffer.from(edited));
}

/** Moves a file and what refers to it, but for checksums of other files. */
export function move(application: Application, sequence: string, from: string, to: string, written = to): void {
  const bytes = application.get(`${sequence}/${from}`);
  if (bytes === undefined) throw new Error(`no file ${from}`);
  application.delete(`${sequence}/${from}`);
  application.set(`${sequence}/${to}`, bytes);
  if (from.startsWith('m1/eu/')) editRegional(application, sequence, from.slice(6), written.slice(6));
  else editIndex(application, sequence, from, written);
}

/** Gives a document other bytes and its leaf the checksum of them. */
export function rewrite(application: Application, sequence: string, file: string, bytes: Buffer): void {
  const path = `${sequence}/${file}`;
  const before = md5(textOf(application, path));
  application.set(path, bytes);
  editIndex(application, sequence, before, md5(bytes));
}

/** Takes a leaf out, or puts another in its place. */
export function replaceLeaf(
  application: Application,
  sequence: string,
  id: string,
  to: (leaf: string) => string,
): void {
  editIndex(application, sequence, new RegExp(`<leaf ID="${id}"[\\s\\S]*?</leaf>`), to);
}
