import type { Language } from '../../diagnostics/diagnostic.js';
import type { BorderStyle, HouseStyle } from '../house-style.js';
import { docxStyles } from './docx-styles.js';
import { languageTag } from './language-tag.js';
import type { ParagraphProperties, RunProperties, StyleDefinition } from './style-definition.js';
import { eighths, twips } from './units.js';
import { declaration, wordNamespace } from './xml.js';

/** The whole `word/styles.xml` of a document. Elements stand in the order the schema of the format demands. */
export function stylesXml(style: HouseStyle, language: Language): string {
  const defaults = runXml({ font: style.fonts.docx, size: style.body.size }, languageTag(language));
  return [
    `${declaration}<w:styles ${wordNamespace}>`,
    `<w:docDefaults><w:rPrDefault>${defaults}</w:rPrDefault><w:pPrDefault>`,
    '<w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>',
    '</w:pPrDefault></w:docDefaults>',
    // The styles of Word that are not in this file stay out of sight until somebody uses them.
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1"',
    ' w:defQFormat="0" w:count="376"/>',
    ...docxStyles(style).map(definitionXml),
    '</w:styles>',
  ].join('');
}

function definitionXml(definition: StyleDefinition): string {
  const { type, id, name, isDefault, isCustom, basedOn, next, priority, shown, paragraph, run, table } = definition;
  const kind = `${isDefault ? ' w:default="1"' : ''}${isCustom ? ' w:customStyle="1"' : ''}`;
  return [
    `<w:style w:type="${type}"${kind} w:styleId="${id}"><w:name w:val="${name}"/>`,
    basedOn ? `<w:basedOn w:val="${basedOn}"/>` : '',
    next ? `<w:next w:val="${next}"/>` : '',
    `<w:uiPriority w:val="${priority}"/>`,
    shown === 'hidden' ? '<w:semiHidden/><w:unhideWhenUsed/>' : '',
    shown === 'gallery' ? '<w:qFormat/>' : '',
    paragraph ? paragraphXml(paragraph) : '',
    run ? runXml(run) : '',
    table ? tableXml(table) : '',
    '</w:style>',
  ].join('');
}

function paragraphXml(properties: ParagraphProperties): string {
  const { keepNext, keepLines, before, after, line, align, outlineLevel } = properties;
  return [
    '<w:pPr>',
    keepNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    spacingXml(before, after, line),
    indentXml(properties),
    align ? `<w:jc w:val="${align}"/>` : '',
    outlineLevel ? `<w:outlineLvl w:val="${outlineLevel - 1}"/>` : '',
    '</w:pPr>',
  ].join('');
}

function indentXml({ leftIndent, firstLineIndent }: ParagraphProperties): string {
  const attributes = [
    leftIndent ? ` w:left="${twips(leftIndent)}"` : '',
    firstLineIndent ? ` w:firstLine="${twips(firstLineIndent)}"` : '',
  ].join('');
  return attributes === '' ? '' : `<w:ind${attributes}/>`;
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

function runXml(
  { font, bold, italic, color, size, underlined, fill, raised }: RunProperties,
  language?: string,
): string {
  return [
    '<w:rPr>',
    font ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` : '',
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    color ? `<w:color w:val="${color}"/>` : '',
    size ? `<w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/>` : '',
    underlined ? '<w:u w:val="single"/>' : '',
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

/** One line around a table or cell. */
export function borderXml(side: string, { width, color }: BorderStyle): string {
  return `<w:${side} w:val="single" w:sz="${eighths(width)}" w:space="0" w:color="${color}"/>`;
}
