import type { HouseStyle } from '../house-style.js';
import { declaration, wordNamespace } from './xml.js';

/** `word/fontTable.xml`: what stands in for the font where it is missing. The library lists embedded fonts only. */
export function fontTableXml({ fonts }: HouseStyle): string {
  return [
    `${declaration}<w:fonts ${wordNamespace}><w:font w:name="${fonts.docx}"><w:altName w:val="${fonts.pdf[0]}"/>`,
    '<w:charset w:val="CC"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>',
  ].join('');
}
