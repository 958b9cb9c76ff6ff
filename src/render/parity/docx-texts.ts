import { strFromU8, unzipSync } from 'fflate';
import { normalise, unicodeScript } from './normalise.js';

/** With what a token says: how a run is raised, its text, or the alternative text of a picture. */
const token = new RegExp(
  [
    '</w:p>',
    '<w:r>',
    '<w:br/>',
    '<w:tab/>',
    '<w:noBreakHyphen/>',
    '<w:vertAlign w:val="(\\w+)"/>',
    '<w:t(?: [^>]*)?>([^<]*)</w:t>',
    '<wp:docPr [^>]*descr="([^"]*)"',
  ].join('|'),
  'g',
);

/** What a token that is no text stands for. */
const signs: Readonly<Record<string, string>> = { '<w:br/>': '\n', '<w:tab/>': ' ', '<w:noBreakHyphen/>': '-' };

/** The contents, which Word keeps in a control of its own, and everything else. */
const contents = /<w:sdt>.*?<\/w:sdt>/s;

const body = 'word/document.xml';

/** What stands in a DOCX, text by text. */
export interface DocxTexts {
  /** See `docxTexts`. */
  readonly body: readonly string[];
  /** The lines of the contents, their title first; absent in a document without contents. */
  readonly contents?: readonly string[];
  /** Of headers and footers, by the name of their part, sorted. */
  readonly running: ReadonlyMap<string, readonly string[]>;
}

export function readDocx(bytes: Uint8Array): DocxTexts {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => name === body || /^word\/(?:header|footer)\d+\.xml$/.test(name),
  });
  const document = xmlOf(parts, body);
  const found = contents.exec(document);
  const running = Object.keys(parts).filter((part) => part !== body);
  return {
    body: textsOf(document.replace(contents, '')),
    ...(found && { contents: textsOf(found[0]) }),
    running: new Map(running.sort().map((part) => [part, textsOf(xmlOf(parts, part).replace(contents, ''))])),
  };
}

/**
 * Texts of a part of a DOCX, paragraph by paragraph and line by line, in the order of the file; empty ones left out. A
 * picture has its alternative text. The contents are left out.
 */
export function docxTexts(bytes: Uint8Array, part = body): string[] {
  return textsOf(xmlOf(unzipSync(bytes, { filter: ({ name }) => name === part }), part).replace(contents, ''));
}

function textsOf(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let script: string | undefined;
  for (const [match, align, content, description] of xml.matchAll(token)) {
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

function xmlOf(parts: Readonly<Record<string, Uint8Array>>, part: string): string {
  const found = parts[part];
  if (found === undefined) throw new Error(`no ${part} in the file`);
  return strFromU8(found);
}

function scripted(text: string, script: string | undefined): string {
  return script === 'superscript' || script === 'subscript' ? unicodeScript(script, text) : text;
}

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
