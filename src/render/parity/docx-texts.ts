import { strFromU8, unzipSync } from 'fflate';
import { normalise, unicodeScript } from './normalise.js';

const token = new RegExp(
  [
    '</w:p>',
    '<w:r>',
    '<w:br/>',
    '<w:tab/>',
    '<w:noBreakHyphen/>',
    '<w:vertAlign w:val="(?<align>\\w+)"/>',
    '<w:t(?: [^>]*)?>(?<content>[^<]*)</w:t>',
    '<wp:docPr [^>]*descr="(?<description>[^"]*)"',
  ].join('|'),
  'g',
);

/** What a token that is no text stands for. */
const signs: Readonly<Record<string, string>> = { '<w:br/>': '\n', '<w:tab/>': ' ', '<w:noBreakHyphen/>': '-' };

/** The contents, which Word keeps in a control of its own, and everything else. */
const contents = /<w:sdt>.*?<\/w:sdt>/s;

/**
 * Texts of a part of a DOCX, paragraph by paragraph and line by line, in the order of the file; empty ones left out. A
 * picture has its alternative text. The contents are left out.
 */
export function docxTexts(bytes: Uint8Array, part = 'word/document.xml'): string[] {
  return textsOf(docxPart(bytes, part).replace(contents, ''));
}

/** The lines of the contents, their title first; `undefined` in a document without contents. */
export function docxContents(bytes: Uint8Array): string[] | undefined {
  const found = contents.exec(docxPart(bytes, 'word/document.xml'));
  return found === null ? undefined : textsOf(found[0]);
}

export function docxPartNames(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes)).sort();
}

function textsOf(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let script: string | undefined;
  for (const { 0: match, groups = {} } of xml.matchAll(token)) {
    const { align, content, description } = groups;
    if (match === '<w:r>') script = undefined;
    else if (align !== undefined) script = align;
    else if (content !== undefined) text += scripted(unescapeXml(content), script);
    else if (description !== undefined) text += unescapeXml(description);
    else if (match === '</w:p>') {
      texts.push(...text.split('\n'));
      text = '';
    } else text += signs[match] ?? '';
  }
  return texts.map(normalise).filter((line) => line !== '');
}

function docxPart(bytes: Uint8Array, part: string): string {
  const found = unzipSync(bytes, { filter: ({ name }) => name === part })[part];
  if (found === undefined) throw new Error(`no ${part} in the file`);
  return strFromU8(found);
}

function scripted(text: string, script: string | undefined): string {
  return script === 'superscript' || script === 'subscript' ? unicodeScript(script, text) : text;
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
