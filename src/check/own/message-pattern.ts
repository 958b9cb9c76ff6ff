import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { Placeholders } from '../../diagnostics/sentence.js';
import type { Note } from '../../records/record-types.js';
import type { Field } from '../field.js';
import { type FieldPath, parsePath } from './field-path.js';

/** A sentence of an own rule: `{it.flow.enrolled}` in it becomes the value of that field. */
export interface MessagePattern {
  /** The sentence with a placeholder for each field: `{it_flow_enrolled}`. */
  readonly sentence: Bilingual;
  readonly paths: readonly FieldPath[];
}

const placeholder = /\{((?:this|it)(?:\.[A-Za-z][A-Za-z0-9]*)*)\}/g;

/** Braces that are no placeholder are printed as they are. */
export function readPattern({ ru, en }: Note): MessagePattern {
  const texts = [...new Set([...`${ru}${en}`.matchAll(placeholder)].map(([, path = '']) => path))];
  const named = (text: string): string =>
    text
      .split(placeholder)
      .map((part, index) => (index % 2 === 1 ? `{${nameOf(parsePath(part))}}` : part.replaceAll(/[{}]/g, ' ')))
      .join('');
  return { sentence: { ru: named(ru), en: named(en) }, paths: texts.map(parsePath) };
}

/** The values for the placeholders; `fieldOf` leads to the field of a path. */
export function fillPattern({ paths }: MessagePattern, fieldOf: (path: FieldPath) => Field<unknown>): Placeholders {
  return Object.fromEntries(paths.map((path) => [nameOf(path), printed(path, fieldOf(path))]));
}

function nameOf({ record, names }: FieldPath): string {
  return [record, ...names].join('_');
}

function printed({ names }: FieldPath, { owner, value }: Field<unknown>): string | number | Bilingual {
  if (names.length === 0) return owner.id;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (isBilingual(value)) return { ru: value.ru, en: value.en };
  return typeof value === 'boolean' ? { ru: value ? 'да' : 'нет', en: value ? 'yes' : 'no' } : '…';
}

function isBilingual(value: unknown): value is Bilingual {
  if (typeof value !== 'object' || value === null || !('ru' in value) || !('en' in value)) return false;
  return typeof value.ru === 'string' && typeof value.en === 'string';
}
