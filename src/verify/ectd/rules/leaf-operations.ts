import { brings, changes, leafRule } from './leaf-rule.js';
import { isTaggingFile } from './tagging-file.js';

export const leafHref = leafRule(
  {
    id: 'LEA-04',
    states: {
      ru: 'leaf с операцией new, append или replace указывает на файл',
      en: 'a leaf that is new, appends or replaces points at a file',
    },
    basis: 'TFDA K.4 (EU 11); CN 3.7',
  },
  ({ operation, href }) => {
    if (!brings.has(operation ?? '')) return undefined;
    if (href !== undefined) return 'sound';
    return {
      message: {
        ru: 'у leaf `{name}` с операцией {operation} нет xlink:href; укажите файл',
        en: 'leaf `{name}` with operation {operation} has no xlink:href; name its file',
      },
      args: { operation: operation ?? '' },
    };
  },
);

export const deletedHref = leafRule(
  {
    id: 'LEA-05',
    states: { ru: 'leaf с операцией delete не указывает на файл', en: 'a leaf that deletes points at no file' },
    basis: 'TFDA K.5 (EU 11); CN 3.8',
  },
  ({ operation, href }) => {
    if (operation !== 'delete') return undefined;
    if (href === undefined) return 'sound';
    return {
      attribute: 'href',
      message: {
        ru: 'leaf `{name}` удаляет документ и указывает на файл `{href}`; уберите xlink:href',
        en: 'leaf `{name}` deletes a document and points at the file `{href}`; leave out xlink:href',
      },
      args: { href },
    };
  },
);

export const modifiedFileThere = leafRule(
  {
    id: 'LEA-07',
    states: {
      ru: 'leaf с операцией append, replace или delete называет изменяемый leaf',
      en: 'a leaf that appends, replaces or deletes names the leaf that it changes',
    },
    basis: 'TFDA K.7 (EU 11); CN 3.9',
  },
  ({ operation, modifiedFile }) => {
    if (!changes.has(operation ?? '')) return undefined;
    if (modifiedFile !== undefined) return 'sound';
    return {
      message: {
        ru: 'у leaf `{name}` с операцией {operation} нет modified-file; укажите, что он изменяет: ../0000/index.xml#ID',
        en: 'leaf `{name}` with operation {operation} has no modified-file; say what it changes: ../0000/index.xml#ID',
      },
      args: { operation: operation ?? '' },
    };
  },
);

export const newModifiesNothing = leafRule(
  {
    id: 'LEA-08',
    states: { ru: 'leaf с операцией new ничего не изменяет', en: 'a leaf that is new changes no other one' },
    basis: 'TFDA K.8 (EU 11)',
  },
  ({ operation, modifiedFile }) => {
    if (operation !== 'new') return undefined;
    if (modifiedFile === undefined) return 'sound';
    return {
      attribute: 'modified-file',
      message: {
        ru: 'у нового leaf `{name}` есть modified-file; уберите его или замените операцию на replace',
        en: 'the new leaf `{name}` has a modified-file; leave it out, or make the operation replace',
      },
    };
  },
);

export const firstIsNew = leafRule(
  {
    id: 'LEA-13',
    states: {
      ru: 'в первой последовательности все операции — new',
      en: 'in the first sequence every operation is new',
    },
    basis: 'CN 3.10',
  },
  ({ operation }, { isFirst }) => {
    if (isFirst !== true) return undefined;
    if (!changes.has(operation ?? '')) return 'sound';
    return {
      attribute: 'operation',
      message: {
        ru: 'leaf `{name}` первой последовательности имеет операцию {operation}; в ней может быть только new',
        en: 'leaf `{name}` of the first sequence has operation {operation}; only new can stand there',
      },
      args: { operation: operation ?? '' },
    };
  },
);

export const appendOutsideTagging = leafRule(
  {
    id: 'LEA-16',
    weight: 'warning',
    states: {
      ru: 'append стоит только у файлов разметки исследований',
      en: 'append is kept for study tagging files',
    },
    basis: 'CN 3.23',
  },
  ({ operation, target }) => {
    if (operation !== 'append') return undefined;
    if (target !== undefined && 'path' in target && isTaggingFile(target.path)) return 'sound';
    return {
      attribute: 'operation',
      message: {
        ru: 'leaf `{name}` дополняет документ (append); лучше заменить его целиком (replace)',
        en: 'leaf `{name}` appends to a document; replacing it whole (replace) is preferred',
      },
    };
  },
);
