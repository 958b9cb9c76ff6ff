import { leafRule } from './leaf-rule.js';

export const checksumType = leafRule(
  {
    id: 'LEA-01',
    states: { ru: 'вид контрольной суммы leaf — md5', en: 'the checksum type of a leaf is md5' },
    basis: 'TFDA K.1 (EU 11)',
  },
  ({ checksumType: type, operation }) => {
    if (type?.toLowerCase() === 'md5' || (operation === 'delete' && (type ?? '') === '')) return 'sound';
    return {
      attribute: 'checksum-type',
      message: {
        ru: 'у leaf `{name}` вид контрольной суммы `{type}`; нужен md5',
        en: 'leaf `{name}` has the checksum type `{type}`; it has to be md5',
      },
      args: { type: type ?? '' },
    };
  },
);

export const leafTitle = leafRule(
  {
    id: 'LEA-03',
    states: { ru: 'у каждого leaf есть название', en: 'every leaf has a title' },
    basis: 'TFDA K.3 (EU 11); CN 3.18',
  },
  ({ title }) =>
    (title ?? '').trim() !== ''
      ? 'sound'
      : {
          message: {
            ru: 'у leaf `{name}` нет названия; впишите его в title',
            en: 'leaf `{name}` has no title; write it into title',
          },
        },
);

const operations = new Set(['new', 'append', 'replace', 'delete']);

export const knownOperation = leafRule(
  {
    id: 'LEA-19',
    states: {
      ru: 'операция leaf — new, append, replace или delete',
      en: 'the operation of a leaf is new, append, replace or delete',
    },
    basis: 'DTD 3.2; FDA 1034',
  },
  ({ operation }) => {
    if (operation !== undefined && operations.has(operation)) return 'sound';
    return {
      attribute: 'operation',
      message: {
        ru: 'операция leaf `{name}` — `{operation}`; возможны new, append, replace, delete',
        en: 'leaf `{name}` has the operation `{operation}`; it can be new, append, replace or delete',
      },
      args: { operation: operation ?? '' },
    };
  },
);
