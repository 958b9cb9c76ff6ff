import type { Bilingual } from '../../../diagnostics/diagnostic.js';
import type { Placeholders } from '../../../diagnostics/sentence.js';
import type { FindingSeverity } from '../../finding.js';
import { inEctdProfiles } from '../../verify-rule.js';
import type { EctdContext, EctdRule } from '../ectd-rule.js';
import { backbonesOf, leavesOf } from '../ectd-sequence.js';
import { type Leaf, nameOf, placeOf } from '../leaf.js';

interface LeafDefect {
  /** The attribute that is wrong; absent: the leaf itself. */
  readonly attribute?: string;
  readonly message: Bilingual;
  readonly args?: Placeholders;
}

/** Rules that need nothing but one leaf. `undefined` from `judge`: the leaf is none of the rule's business. */
function leafRule(
  about: Omit<EctdRule, 'check' | 'severity'> & { readonly weight?: FindingSeverity },
  judge: (leaf: Leaf, context: EctdContext) => LeafDefect | 'sound' | undefined,
): EctdRule {
  const { weight = 'error', ...description } = about;
  return {
    ...description,
    severity: inEctdProfiles(weight),
    check(context, voice) {
      for (const leaf of leavesOf(context.sequence)) {
        const verdict = judge(leaf, context);
        if (verdict === undefined) continue;
        voice.checked();
        if (verdict === 'sound') continue;
        const { attribute, message, args } = verdict;
        voice.found(placeOf(leaf, attribute), message, { name: nameOf(leaf), ...args });
      }
    },
  };
}

const brings = new Set(['new', 'append', 'replace']);
const changes = new Set(['append', 'replace', 'delete']);

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

const referenceFaults = {
  empty: { ru: 'путь пуст', en: 'the path is empty' },
  scheme: { ru: 'это адрес или путь с диском', en: 'it is an address, or a path with a drive' },
  absolute: { ru: 'путь начинается с корня', en: 'the path starts at the root' },
  backslash: { ru: 'в пути обратная косая черта', en: 'the path has a backslash' },
  encoding: { ru: 'кодирование с % неправильно', en: 'its %-encoding is broken' },
  outside: { ru: 'путь выводит из папки заявления', en: 'the path leads out of the application folder' },
} as const;

export const relativeHref = leafRule(
  {
    id: 'LEA-14',
    states: {
      ru: 'пути в leaf относительные, с прямой косой чертой, внутри заявления',
      en: 'paths of leaves are relative, with forward slashes, inside the application',
    },
    basis: 'CN 3.12, 3.29',
  },
  ({ target, href }) => {
    if (target === undefined) return undefined;
    if ('path' in target) return 'sound';
    return {
      attribute: 'href',
      message: {
        ru: 'leaf `{name}` указывает на `{href}`: {fault}; запишите путь от самого XML, например m3/32-body-data/…',
        en: 'leaf `{name}` points at `{href}`: {fault}; write the path from the XML itself, such as m3/32-body-data/…',
      },
      args: { href: href ?? '', fault: referenceFaults[target.fault] },
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

/** `stf-study-id.xml`: the one kind of file that is meant to be appended to. */
export function isTaggingFile(path: string): boolean {
  return /(^|\/)stf-[^/]*\.xml$/i.test(path);
}

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

export const uniqueIds: EctdRule = {
  id: 'LEA-11',
  states: {
    ru: 'ID каждого leaf единственный в index.xml и региональном XML',
    en: 'the ID of a leaf is unique in index.xml and the regional XML',
  },
  basis: 'TFDA K.11 (EU 11)',
  severity: inEctdProfiles('error'),
  check({ sequence }, voice) {
    const seen = new Map<string, Leaf>();
    for (const leaf of backbonesOf(sequence).flatMap(({ leaves }) => leaves)) {
      voice.checked();
      const { id } = leaf;
      const at = placeOf(leaf, 'ID');
      if (id === undefined || id.trim() === '') {
        voice.found(
          at,
          { ru: 'у leaf «{name}» нет ID; дайте ему свой', en: 'leaf "{name}" has no ID; give it one' },
          { name: nameOf(leaf) },
        );
        continue;
      }
      const other = seen.get(id);
      if (other === undefined) seen.set(id, leaf);
      else {
        const { file, line = 0 } = placeOf(other, 'ID');
        voice.found(
          at,
          {
            ru: 'ID `{id}` уже есть у другого leaf ({file}:{line}); дайте каждому свой',
            en: 'ID `{id}` is that of another leaf ({file}:{line}); give each its own',
          },
          { id, file, line },
        );
      }
    }
  },
};
