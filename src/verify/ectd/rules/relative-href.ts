import { leafRule } from './leaf-rule.js';

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
