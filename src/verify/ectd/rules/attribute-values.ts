import { inEctdProfiles } from '../../verify-rule.js';
import type { EctdRule } from '../ectd-rule.js';
import { backbonesOf, indexOf, leavesOf } from '../ectd-sequence.js';
import { childrenNamed, nameOf, textOf } from '../leaf.js';

const outerMarks = /^[\s\u00A0-]|[\s\u00A0-]$/;
/** FDA shows no more of a title. */
const longestTitle = 512;

export const trimmedValues: EctdRule = {
  id: 'LEA-15',
  states: {
    ru: 'названия и значения атрибутов без пробелов и дефисов по краям',
    en: 'titles and values of attributes have no outer blanks or hyphens',
  },
  basis: 'TFDA K.BP2 (EU 11); CN 3.20, 3.28',
  severity: inEctdProfiles('warning'),
  check({ sequence, headings, package: { profile } }, voice) {
    for (const leaf of leavesOf(sequence)) {
      const [title] = childrenNamed(leaf.element, 'title');
      const text = leaf.title ?? '';
      if (title === undefined || text.trim() === '') continue;
      voice.checked();
      const at = { file: leaf.file, line: title.line, column: title.column };
      if (outerMarks.test(text)) {
        voice.found(
          at,
          {
            ru: 'название «{text}» начинается или кончается пробелом или дефисом; уберите его',
            en: 'the title "{text}" begins or ends with a blank or hyphen; remove it',
          },
          { text: text.replaceAll(/\s/g, ' ') },
        );
      }
      if (profile === 'fda' && [...text].length > longestTitle) {
        voice.found(
          at,
          {
            ru: 'в названии leaf `{name}` больше {longest} знаков; сократите его',
            en: 'the title of leaf `{name}` has more than {longest} characters; shorten it',
          },
          { name: nameOf(leaf), longest: longestTitle },
        );
      }
    }
    const index = indexOf(sequence);
    for (const { element } of index?.headings ?? []) {
      for (const { name, value, line, column } of element.attributes) {
        if (index === undefined || headings.get(element.name)?.attributes.has(name) !== true) continue;
        voice.checked();
        if (value.trim() === '' || !outerMarks.test(value)) continue;
        voice.found(
          { file: index.file, line, column },
          {
            ru: '{name} = «{value}» начинается или кончается пробелом или дефисом; уберите его',
            en: '{name} = "{value}" begins or ends with a blank or hyphen; remove it',
          },
          { name, value },
        );
      }
    }
  },
};

export const filledAttributes: EctdRule = {
  id: 'LEA-18',
  states: {
    ru: 'обязательные атрибуты заголовков заполнены: вещество, производитель, показание',
    en: 'required attributes of headings are filled in: substance, manufacturer, indication',
  },
  basis: 'CN 3.25-3.27',
  severity: inEctdProfiles('error'),
  check({ sequence, headings }, voice) {
    const index = indexOf(sequence);
    for (const { element } of index?.headings ?? []) {
      for (const { name, value, line, column } of element.attributes) {
        if (index === undefined || headings.get(element.name)?.attributes.get(name) !== 'required') continue;
        voice.checked();
        if (value.trim() !== '') continue;
        voice.found(
          { file: index.file, line, column },
          {
            ru: 'у заголовка `{heading}` атрибут `{name}` пуст; заполните его',
            en: 'attribute `{name}` of heading `{heading}` is empty; fill it in',
          },
          { heading: element.name, name },
        );
      }
    }
  },
};

export const nodeExtensions: EctdRule = {
  id: 'NOD-01',
  states: {
    ru: 'node-extension имеет название и стоит там, где его допускают',
    en: 'a node-extension has a title and stands where it is allowed',
  },
  basis: 'DTD 3.2; TFDA L.1 (EU 12); CN 3.16',
  severity: inEctdProfiles('error'),
  check({ sequence, headings, package: { limits } }, voice) {
    for (const { file, headings: elements } of backbonesOf(sequence)) {
      for (const { element, ancestors } of elements) {
        if (element.name !== 'node-extension') continue;
        voice.checked();
        const at = { file, line: element.line, column: element.column };
        const [title] = childrenNamed(element, 'title');
        if (title === undefined || textOf(title).trim() === '') {
          voice.found(at, {
            ru: 'у node-extension нет названия; впишите title',
            en: 'the node-extension has no title; write one',
          });
        }
        const parent = ancestors.at(-1);
        const heading = headings.get(parent?.name ?? '');
        if (limits.nodeExtension === 'forbidden') {
          voice.found(at, { ru: 'этот регион не принимает node-extension', en: 'this region takes no node-extension' });
        } else if (heading !== undefined && !heading.allowsNodeExtension) {
          voice.found(
            at,
            {
              ru: 'под заголовком `{name}` node-extension не допускается; он стоит только под самыми низкими',
              en: 'heading `{name}` takes no node-extension; only the lowest headings do',
            },
            { name: heading.element },
          );
        }
      }
    }
  },
};

export const taggingFiles: EctdRule = {
  id: 'STF-01',
  states: {
    ru: 'отчёты об исследованиях охвачены файлами разметки (STF)',
    en: 'study reports are covered by study tagging files (STF)',
  },
  basis: 'CN 5.1, 5.17',
  severity: inEctdProfiles('error'),
  check(_, voice) {
    voice.notApplicable({
      ru: 'спрашивают только США и Китай; разметку исследований программа не проверяет',
      en: 'asked by the United States and China only; the program does not judge study tagging',
    });
  },
};
