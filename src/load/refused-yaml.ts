import type { TokenFindings } from './inspect-yaml-tokens.js';
import type { Problem } from './source-tree.js';

type RefusedPart = Omit<Problem, 'span'> & { readonly type: TokenFindings['refused'][number]['type'] };

/** The parts of YAML that records do without. Aliases are refused altogether rather than counted. */
export const refusedYaml: readonly RefusedPart[] = [
  {
    type: 'alias',
    code: 'load/yaml-alias',
    message: { ru: 'якоря `&` и ссылки `*` не читаются', en: 'anchors `&` and aliases `*` are not read' },
    hint: {
      ru: 'впишите само значение; текст, начинающийся с `&` или `*`, возьмите в кавычки',
      en: 'write the value itself; put a text that begins with `&` or `*` in quotes',
    },
  },
  {
    type: 'tag',
    code: 'load/yaml-tag',
    message: { ru: 'теги `!` не читаются', en: 'tags `!` are not read' },
    hint: {
      ru: 'удалите тег; текст, начинающийся с `!`, возьмите в кавычки',
      en: 'delete the tag; put a text that begins with `!` in quotes',
    },
  },
  {
    type: 'directive',
    code: 'load/yaml-syntax',
    message: { ru: 'строка, начинающаяся с `%`, не читается', en: 'a line beginning with `%` is not read' },
    hint: { ru: 'удалите строку', en: 'delete the line' },
  },
];
