import type { Language } from '../../diagnostics/diagnostic.js';
import type { BorderStyle, HouseStyle } from '../house-style.js';
import { docxStyles } from './docx-styles.js';
import { languageTag } from './language-tag.js';
import type { ParagraphProperties, RunProperties, StyleDefinition } from './style-definition.js';
import { eighths, twips } from './units.js';

/** The whole `word/styles.xml` of a document. Elements stand in the order the schema of the format demands. */
export function stylesXml(style: HouseStyle, language: Language): string {
  const defaults = runXml({ font: style.fonts.docx, size: style.body.size }, languageTag(language));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault>${defaults}</w:rPrDefault><w:pPrDefault>`,
    '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    ...docxStyles(style).map(definitionXml),
    '</w:styles>',
  ].join('');
}

function definitionXml(definition: StyleDefinition): string {
  const { type, id, name, isDefault, basedOn, next, priority, hidden, paragraph, run, table } = definition;
  return [
    `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>`,
    basedOn ? `<w:basedOn w:val="${basedOn}"/>` : '',
    next ? `<w:next w:val="${next}"/>` : '',
    `<w:uiPriority w:val="${priority}"/>`,
    hidden ? '<w:semiHidden/><w:unhideWhenUsed/>' : '<w:qFormat/>',
    paragraph ? paragraphXml(paragraph) : '',
    run ? runXml(run) : '',
    table ? tableXml(table) : '',
    '</w:style>',
  ].join('');
}

function paragraphXml(properties: ParagraphProperties): string {
  const { keepNext, keepLines, before, after, line, firstLineIndent, align, outlineLevel } = properties;
  return [
    '<w:pPr>',
    keepNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    spacingXml(before, after, line),
    firstLineIndent ? `<w:ind w:firstLine="${twips(firstLineIndent)}"/>` : '',
    align ? `<w:jc w:val="${align === 'justify' ? 'both' : align}"/>` : '',
    outlineLevel ? `<w:outlineLvl w:val="${outlineLevel - 1}"/>` : '',
    '</w:pPr>',
  ].join('');
}

function spacingXml(before?: number, after?: number, line?: ParagraphProperties['line']): string {
  const attributes = [
    before === undefined ? '' : ` w:before="${twips(before)}"`,
    after === undefined ? '' : ` w:after="${twips(after)}"`,
    typeof line === 'number' ? ` w:line="${Math.round(line * 240)}" w:lineRule="auto"` : '',
    typeof line === 'object' ? ` w:line="${twips(line.exactly)}" w:lineRule="exact"` : '',
  ].join('');
  return attributes === '' ? '' : `<w:spacing${attributes}/>`;
}

function runXml({ font, bold, italic, color, size, fill, raised }: RunProperties, language?: string): string {
  return [
    '<w:rPr>',
    font ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` : '',
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    color ? `<w:color w:val="${color}"/>` : '',
    size ? `<w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/>` : '',
    fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '',
    raised ? '<w:vertAlign w:val="superscript"/>' : '',
    language ? `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/>` : '',
    '</w:rPr>',
  ].join('');
}

function tableXml({ border, paddingX, paddingY }: NonNullable<StyleDefinition['table']>): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
  const borders = border ? `<w:tblBorders>${sides.map((side) => borderXml(side, border)).join('')}</w:tblBorders>` : '';
  const margin = (side: string, width: number) => `<w:${side} w:w="${twips(width)}" w:type="dxa"/>`;
  return [
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${borders}<w:tblCellMar>`,
    margin('top', paddingY),
    margin('left', paddingX),
    margin('bottom', paddingY),
    margin('right', paddingX),
    '</w:tblCellMar></w:tblPr>',
  ].join('');
}

function borderXml(side: string, { width, color }: BorderStyle): string {
  return `<w:${side} w:val="single" w:sz="${eighths(width)}" w:space="0" w:color="${color}"/>`;
}
