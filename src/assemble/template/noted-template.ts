import type { Range } from '../../diagnostics/diagnostic.js';
import { once } from '../../load/once.js';
import type { UsedAbbreviation } from '../check-template/check-context.js';
import { type FrontField, type FrontMatter, frontFields } from './front-matter.js';
import { nameOfTemplate, parseTemplate, type Template } from './parse-template.js';
import type { TemplateSource } from './template-source.js';

/** What is left of a template that the check found nothing wrong with. */
export interface NotedTemplate extends TemplateUse {
  /** Absent for partials. */
  readonly front?: NotedFront;
}

/** What a template needs to be there when it is printed. */
export interface TemplateUse {
  readonly abbreviations: readonly UsedAbbreviation[];
  /** The root names it uses, partials left aside: they see only what they are given. */
  readonly names: readonly string[];
}

interface NotedFront extends Omit<FrontMatter, 'rangeOf'> {
  readonly ranges: { readonly [Field in FrontField]?: Range };
}

export function noteTemplate({ front }: Template, use: TemplateUse): NotedTemplate {
  if (front === undefined) return use;
  const { rangeOf, ...fields } = front;
  const ranges = Object.fromEntries(frontFields.map((field) => [field, rangeOf(field)]));
  return { ...use, front: { ...fields, ranges } };
}

/** The template of a source, which is parsed when its program is asked for. */
export function recallTemplate(source: TemplateSource, { front }: NotedTemplate): Template {
  const parsed = once(() => parseTemplate(source).value);
  return {
    file: source.file,
    name: nameOfTemplate(source.file),
    ...(front && { front: recallFront(front) }),
    get program() {
      const template = parsed();
      if (template === undefined) throw new Error(`${source.file} was read before, and cannot be now`);
      return template.program;
    },
  };
}

function recallFront({ ranges, ...fields }: NotedFront): FrontMatter {
  return {
    ...fields,
    rangeOf(field) {
      const range = ranges[field];
      if (range === undefined) throw new Error(`nothing is noted of the field ${field}`);
      return range;
    },
  };
}
