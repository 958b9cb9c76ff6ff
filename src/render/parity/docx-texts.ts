import { strFromU8, unzipSync } from 'fflate';
import { normalise, unicodeScript } from './normalise.js';

const token = /<w:p[ >]|<\/w:p>|<w:r>|<w:vertAlign w:val="(\w+)"\/>|<w:br\/>|<w:tab\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

/** Texts of a part of a DOCX, paragraph by paragraph and line by line, in the order of the file; empty ones left out. */
export function docxTexts(bytes: Uint8Array, part = 'word/document.xml'): string[] {
  const xml = docxPart(bytes, part);
  const texts: string[] = [];
  let text = '';
  let script: string | undefined;
  for (const [match, align, content] of xml.matchAll(token)) {
    if (match === '<w:r>') script = undefined;
    else if (align !== undefined) script = align;
    else if (match === '<w:br/>') text += '\n';
    else if (match === '<w:tab/>') text += ' ';
    else if (content !== undefined) text += scripted(unescapeXml(content), script);
    else if (match === '</w:p>') {
      texts.push(...text.split('\n'));
      text = '';
    }
  }
  return texts.map(normalise).filter((line) => line !== '');
}

export function docxPartNames(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes)).sort();
}

function docxPart(bytes: Uint8Array, part: string): string {
  const found = unzipSync(bytes)[part];
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
