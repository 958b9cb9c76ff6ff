import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SequenceRecord } from '../../src/package/sequence/sequence-record.js';
import {
  changesRecord,
  composition,
  introduction,
  letter,
  makeApplication,
  report,
  type SampleDocument,
} from './sample-application.js';

const application = makeApplication();
const again: SampleDocument = { ...composition, text: 'three' };
/** What the dossier holds at each sequence. */
const states: readonly (readonly SampleDocument[])[] = [
  [letter, introduction, composition],
  [letter, { ...introduction, text: 'two' }, composition, report],
  [letter, { ...introduction, text: 'two' }, report],
  // Another section is another place in the tree of a reviewer; a document that comes back is new.
  [letter, { ...introduction, text: 'two' }, { ...report, section: '5.3.5.4' }, again],
];
let told: string[];

beforeAll(async () => {
  application.write('content/alpha/changes.yaml', changesRecord(['0001', '0002', '0003']));
  told = [];
  for (const documents of states) {
    application.build(documents);
    const ran = await application.package();
    expect(ran.code, ran.told).toBe(0);
    told.push(ran.told);
  }
});

function recordOf(sequence: string): SequenceRecord {
  return JSON.parse(application.text(`${sequence}-record.json`));
}

function operationsOf(sequence: string): string[] {
  return recordOf(sequence).entries.map(({ operation, section, document }) => `${operation} ${section} ${document}`);
}

describe('a document', () => {
  it('is new in the first sequence', () => {
    expect(operationsOf('0000')).toEqual([
      'new 1.0 m1-1-0-cover-letter',
      'new 2.2 m2-2-2-introduction',
      'new 3.2.P.1 m3-3-2-p-1-composition',
    ]);
  });

  it('is replaced when its bytes changed, new when it was not there, and not sent otherwise', () => {
    expect(operationsOf('0001')).toEqual(['replace 2.2 m2-2-2-introduction', 'new 5.3.5.2 study-report-trial-01']);
    expect(Object.keys(application.read()).filter((name) => name.startsWith('0001/m3'))).toEqual([]);
    expect(told[1]).toContain('new 1, replaced 1, withdrawn 0, unchanged 2');
  });

  it('is deleted when the dossier no longer has it', () => {
    expect(operationsOf('0002')).toEqual(['delete 3.2.P.1 m3-3-2-p-1-composition']);
  });

  it('is deleted and new where it moved to another section, and new where it comes back', () => {
    expect(operationsOf('0003')).toEqual([
      'new 3.2.P.1 m3-3-2-p-1-composition',
      'delete 5.3.5.2 study-report-trial-01',
      'new 5.3.5.4 study-report-trial-01',
    ]);
  });

  it('keeps its leaf id in all sequences', () => {
    const idOf = (sequence: string) =>
      recordOf(sequence).entries.find(({ document }) => document === introduction.id)?.id;
    expect(idOf('0001')).toBe(idOf('0000'));
  });

  it('carries the reason of its change', () => {
    expect(recordOf('0001').entries.map(({ reason }) => reason?.en)).toEqual(['correction', undefined]);
  });
});

describe('a backbone', () => {
  it('points a replaced leaf at the one that was current', () => {
    const { id = '' } = recordOf('0000').entries.find(({ document }) => document === introduction.id) ?? {};
    const leaf = leavesOf('0001/index.xml').find((each) => each.includes('operation="replace"'));
    expect(leaf).toContain(`modified-file="../0000/index.xml#${id}"`);
    expect(leaf).toContain('xlink:href="m2/22-intro/introduction.pdf"');
    expect(application.text('0000/index.xml')).toContain(`ID="${id}"`);
  });

  it('deletes a leaf without a file and with an empty checksum', () => {
    const [, leaf] = leavesOf('0002/index.xml');
    expect(leaf).toMatch(/operation="delete" modified-file="\.\.\/0000\/index\.xml#id-[0-9a-f]{16}" checksum=""/);
    expect(leaf).not.toContain('href');
  });

  it('points a deleted leaf at the sequence in which it was current', () => {
    const [leaf] = leavesOf('0003/index.xml').filter((each) => each.includes('operation="delete"'));
    expect(leaf).toContain('modified-file="../0001/index.xml#');
  });

  it('of module 1 is new in every sequence and names the ones before', () => {
    for (const [position, sequence] of ['0000', '0001', '0002'].entries()) {
      const [leaf] = leavesOf(`${sequence}/index.xml`);
      expect(leaf).toMatch(/operation="new" xlink:href="m1\/eaeu\/eaeu-regional\.xml"/);
      const related = application.text(`${sequence}/m1/eaeu/eaeu-regional.xml`).match(/<related-sequence>/g) ?? [];
      expect(related).toHaveLength(position);
    }
  });

  it('of module 1 has one identifier for the whole application', () => {
    const identifiers = ['0000', '0003'].map(
      (sequence) => /<identifier>(.*)</.exec(application.text(`${sequence}/m1/eaeu/eaeu-regional.xml`))?.[1],
    );
    expect(identifiers[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(identifiers[1]).toBe(identifiers[0]);
  });
});

describe('what is written', () => {
  it('is in the record as it is on the disk', () => {
    const names = Object.keys(application.read());
    for (const sequence of ['0000', '0001', '0002', '0003']) {
      const { files } = recordOf(sequence);
      const own = names.filter((name) => name.startsWith(`${sequence}/`) || name.startsWith(`${sequence}-working`));
      expect(files.map(({ path }) => path)).toEqual(own);
    }
  });

  it('can go to another folder than the sequences before', async () => {
    application.build([letter, introduction]);
    const args = ['--format', 'ectd', '--previous', application.application];
    application.write('content/alpha/changes.yaml', changesRecord(['0004']));
    const other = join(application.folder, 'elsewhere');
    const ran = await application.package([...args, '--out', other]);
    expect(ran.code, ran.told).toBe(0);
    expect(readFileSync(join(other, '0004/index.xml'), 'utf8')).toContain('modified-file="../0001/index.xml#');
    expect(Object.keys(application.read()).some((name) => name.startsWith('0004'))).toBe(false);
  });
});

function leavesOf(file: string): string[] {
  return application.text(file).match(/<leaf [^>]*>/g) ?? [];
}
