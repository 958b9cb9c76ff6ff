import type { Language } from '../../diagnostics/diagnostic.js';
import type { HouseStyle } from '../house-style.js';
import { languageTag } from './language-tag.js';
import { twips } from './units.js';
import { declaration, emptyElement, wordNamespace } from './xml.js';

/** Word's own choices for new documents since Word 2013; a lower mode opens with "compatibility mode" in the title bar. */
const compatibility = {
  compatibilityMode: '15',
  overrideTableStyleFontSizeAndJustification: '1',
  enableOpenTypeFeatures: '1',
  doNotFlipMirrorIndents: '1',
  differentiateMultirowTableHeaders: '1',
} as const;

/** Marks that Word expects between numbers and in lists of the language. */
const separators = { ru: { decimal: ',', list: ';' }, en: { decimal: '.', list: ',' } } as const;

/** `word/settings.xml`. No hyphenation, no field updates, no protection: nothing that asks or changes the text. */
export function settingsXml(style: HouseStyle, language: Language): string {
  const setting = ([name, value]: [string, string]) =>
    emptyElement('w:compatSetting', {
      'w:name': name,
      'w:uri': 'http://schemas.microsoft.com/office/word',
      'w:val': value,
    });
  return [
    `${declaration}<w:settings ${wordNamespace}><w:zoom w:percent="100"/>`,
    `<w:defaultTabStop w:val="${twips(style.body.firstLineIndent || style.list.indent * 2)}"/>`,
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
    '<w:endnotePr><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>',
    `<w:compat>${Object.entries(compatibility).map(setting).join('')}</w:compat>`,
    `<w:themeFontLang w:val="${languageTag(language)}"/>`,
    `<w:decimalSymbol w:val="${separators[language].decimal}"/><w:listSeparator w:val="${separators[language].list}"/>`,
    '</w:settings>',
  ].join('');
}

/** `word/fontTable.xml`: what stands in for the font where it is missing. */
export function fontTableXml({ fonts }: HouseStyle): string {
  return [
    `${declaration}<w:fonts ${wordNamespace}><w:font w:name="${fonts.docx}"><w:altName w:val="${fonts.pdf[0]}"/>`,
    '<w:charset w:val="CC"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>',
  ].join('');
}
