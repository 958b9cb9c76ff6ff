import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { DocumentModel, Inline } from '../../../src/assemble/document-model.js';
import { composeDossiers } from '../../../src/compose-dossiers.js';
import { openDiskWorld } from '../../../src/disk-world.js';
import { readDocumentText } from '../../../src/report/html/document-text.js';
import { fieldsOf, printedValues } from '../../../src/review/printed-values.js';

const root = process.cwd();
const file = 'content/sample/trial.yaml';
const value = (text: string, pointer: string): Inline => ({ kind: 'text', text, origin: { file, pointer } });

function modelOf(...blocks: DocumentModel['blocks']): DocumentModel {
  return {
    ...{ id: 'sample', product: 'sample', section: '2.5', language: 'ru', profile: 'draft', style: 'ctd' },
    ...{ title: '', author: '', date: '2026-11-22', version: '0.1', pageMarks: [], blocks },
    header: { product: [], section: [], version: [] },
  };
}

it('every field that trace finds in the documents of a dossier can be chosen in their words, and no other', async () => {
  const [content, templates, schemas] = [join(root, 'content'), join(root, 'templates'), join(root, 'schemas')];
  const world = openDiskWorld({ root, content, templates, schemas });
  const composed = await composeDossiers(world, { products: ['utzhefra'], rules: 'none' });
  const [dossier] = composed.value.dossiers;
  expect(dossier?.documents.length).toBeGreaterThan(100);
  for (const document of dossier?.documents ?? []) {
    const key = ({ file: name, pointer }: { file: string; pointer: string }) => `${name}#${pointer}`;
    const chosen = readDocumentText(document, undefined).values.flatMap(({ origins }) => origins.map(key));
    const traced = printedValues(document)
      .filter(({ place }) => place.block !== 'page')
      .flatMap((printed) => [...fieldsOf(printed), ...(printed.mark ? [printed.mark.origin] : [])].map(key));
    expect([...new Set(chosen)].sort(), `${document.language} ${document.id}`).toEqual([...new Set(traced)].sort());
  }
});

it('a mark is one value of the fields it says something of; nothing inside it is a value of its own', () => {
  const origin = { file, pointer: '/plannedN' };
  const children: Inline[] = [{ kind: 'text', text: '[РАСХОЖДЕНИЕ: ' }, value('12', '/plannedN/candidates/0/value')];
  const model = modelOf({
    kind: 'paragraph',
    id: 'p',
    children: [
      { kind: 'text', text: 'Всего ' },
      { kind: 'text', text: '— ' },
      { kind: 'gap', state: 'contested', origin, children },
      { kind: 'line-break' },
      value('60', '/enrolledN'),
    ],
  });
  expect(readDocumentText(model, undefined)).toEqual({
    blocks: [
      {
        k: 'p',
        c: ['Всего — ', { v: 0, c: [{ t: 'gap', c: ['[РАСХОЖДЕНИЕ: 12'] }] }, { t: 'br', c: [] }, { v: 1, c: ['60'] }],
      },
    ],
    values: [
      {
        origins: [origin, { file, pointer: '/plannedN/candidates/0/value' }],
        isComputed: false,
        mark: 'contested',
      },
      { origins: [{ file, pointer: '/enrolledN' }], isComputed: false },
    ],
  });
});

it('a value stands on the page of its row, its item or its block', () => {
  const cell = (text: string, pointer: string) =>
    ({
      cells: [
        {
          columns: 1,
          rows: 1,
          align: 'left',
          header: false,
          blocks: [{ kind: 'paragraph', id: pointer, children: [value(text, pointer)] }],
        },
      ],
    }) as const;
  const model = modelOf(
    { kind: 'paragraph', id: 'p', children: [value('1', '/a')] },
    {
      ...{ kind: 'table', id: 't', widths: [1], head: 0, landscape: false, role: 'data' },
      rows: [cell('2', '/b'), cell('3', '/c')],
      notes: [[value('4', '/d')]],
    },
    { kind: 'paragraph', id: 'unknown', children: [value('5', '/e')] },
  );
  const places = {
    count: 5,
    blocks: { p: { pages: 1 }, t: { pages: [2, 4], rows: [2, [3, 4]], notes: [5] } },
  } as const;
  expect(readDocumentText(model, places).values.map(({ page }) => page)).toEqual(['1', '2', '3–4', '5', undefined]);
});
