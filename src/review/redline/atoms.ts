import { runXml } from '../../render/docx/run-xml.js';

/** The smallest parts of a paragraph's content that a mark may hold. */
export type Atom = TextAtom | WholeAtom | AnchorAtom;

export interface TextAtom {
  readonly kind: 'text';
  readonly text: string;
  /** Content of the `w:rPr` of its run. */
  readonly look: string;
}

/** Never cut: a field with what it shows, a break, a tab, a picture. `text` is what stands for it. */
export interface WholeAtom {
  readonly kind: 'whole';
  readonly text: string;
  readonly xml: string;
}

/** Beginning or end of a bookmark: no mark holds it. `name` only at the beginning. */
export interface AnchorAtom {
  readonly kind: 'anchor';
  readonly text: '';
  readonly xml: string;
  readonly id: string;
  readonly name?: string;
}

const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>.*?<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const anchor = '<w:bookmark(?:Start|End) w:id="(?<id>\\d+)"(?: w:name="(?<name>[^"]*)")?/>';
const run = '<w:r>(?:<w:rPr>(?<look>.*?)</w:rPr>)?(?<inside>.*?)</w:r>';
const part = new RegExp(`(?<field>${field})|${anchor}|${run}`, 'gsy');

const inRun =
  /<w:t xml:space="preserve">(?<text>[^<]*)<\/w:t>|(?<hyphen><w:noBreakHyphen\/>)|(?<sign><w:br\/>|<w:tab\/>|<\?drawing .*?\?>)/gsy;

/** What stands for a part that is no text, one character each. */
const signs: Readonly<Record<string, string>> = { '<w:br/>': '\n', '<w:tab/>': '\t' };
const picture = '\uFFFC';

/** Takes apart the content of a paragraph that our own writers made. Throws for anything they do not write. */
export function readAtoms(content: string): readonly Atom[] {
  const atoms: Atom[] = [];
  let end = 0;
  for (const { 0: xml, groups = {}, index } of content.matchAll(part)) {
    end = index + xml.length;
    const { field: whole, id, name, look = '', inside = '' } = groups;
    if (whole !== undefined) atoms.push({ kind: 'whole', text: textOf(whole), xml });
    else if (id !== undefined) atoms.push({ kind: 'anchor', text: '', xml, id, ...(name !== undefined && { name }) });
    else atoms.push(...readRun(look, inside));
  }
  if (end !== content.length) throw new Error(`not written by us: ${content.slice(end, end + 80)}`);
  return atoms;
}

/** Runs again. Neighbours that look alike become one. */
export function writeAtoms(atoms: readonly Atom[]): string {
  let xml = '';
  let open: TextAtom | undefined;
  const close = () => {
    if (open !== undefined && open.text !== '') xml += runXml(open.text, open.look);
    open = undefined;
  };
  for (const atom of atoms) {
    if (atom.kind === 'text') {
      const text: string = open?.look === atom.look ? open.text + atom.text : atom.text;
      if (open?.look !== atom.look) close();
      open = { ...atom, text };
      continue;
    }
    close();
    xml += atom.xml;
  }
  close();
  return xml;
}

function readRun(look: string, inside: string): readonly Atom[] {
  const atoms: Atom[] = [];
  let end = 0;
  for (const { 0: xml, groups = {}, index } of inside.matchAll(inRun)) {
    end = index + xml.length;
    const { text, hyphen, sign } = groups;
    if (sign === undefined) {
      atoms.push({ kind: 'text', look, text: hyphen === undefined ? unescapeXml(text ?? '') : '\u2011' });
      continue;
    }
    const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
    atoms.push({ kind: 'whole', text: signs[sign] ?? picture, xml: `<w:r>${properties}${sign}</w:r>` });
  }
  if (end !== inside.length) throw new Error(`not written by us: ${inside.slice(end, end + 80)}`);
  return atoms;
}

/** What a field shows. */
function textOf(fieldXml: string): string {
  const texts = [...fieldXml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:noBreakHyphen\/>/g)];
  return texts.map(([, text]) => (text === undefined ? '\u2011' : unescapeXml(text))).join('');
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
