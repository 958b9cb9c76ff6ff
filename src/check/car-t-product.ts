import type { Field } from './field.js';
import { rootField } from './field.js';
import type { Judgement } from './judgement.js';
import type { RecordIndex } from './record-index.js';

/** The field that says the vector integrates; undefined, with the question skipped, where it does not or nobody knows. */
export function integratingVector(judgement: Judgement, records: RecordIndex): Field<boolean> | undefined {
  const [product] = records.all('product');
  const vector = product && judgement.known(rootField(product).get('vector'));
  const integrating = judgement.known(vector?.get('integrating'));
  if (integrating?.value === true) return integrating;
  if (integrating !== undefined) judgement.skip(doesNotIntegrate, integrating);
  return undefined;
}

const doesNotIntegrate = { ru: 'вектор не встраивается в геном', en: 'the vector does not integrate into the genome' };

/** Whether the vector is known to integrate; leaves the question open without skipping it. */
export function isIntegrating(judgement: Judgement, records: RecordIndex): boolean {
  const [product] = records.all('product');
  const vector = product && judgement.given(rootField(product).get('vector'));
  return judgement.given(vector?.get('integrating'))?.value === true;
}

/** The field that says the cells are genetically modified; undefined, with the question skipped, where they are not. */
export function modifiedCells(judgement: Judgement, records: RecordIndex): Field<boolean> | undefined {
  const [product] = records.all('product');
  const classification = product && judgement.known(rootField(product).get('classification'));
  const modified = judgement.known(classification?.get('geneticallyModified'));
  if (modified?.value === true) return modified;
  if (modified !== undefined) judgement.skip(notModified, modified);
  return undefined;
}

const notModified = { ru: 'клетки не модифицированы генетически', en: 'the cells are not genetically modified' };

/** The target CD19 of genetically modified cells; undefined, with the question skipped, for another product. */
export function cd19CarT(judgement: Judgement, records: RecordIndex): Field<string> | undefined {
  if (modifiedCells(judgement, records) === undefined) return undefined;
  const [product] = records.all('product');
  const target = judgement.known(product && rootField(product).get('target'));
  if (target === undefined || target.value.replaceAll(/[\s-]/g, '').toUpperCase() === 'CD19') return target;
  judgement.skip(otherTarget, target);
  return undefined;
}

const otherTarget = { ru: 'мишень препарата — не CD19', en: 'the target of the product is not CD19' };
