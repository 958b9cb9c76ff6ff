import { describe, expect, it } from 'vitest';
import { officialSections as map } from './official-sections.js';

const expecting = map.sections.filter(({ expects }) => expects.length > 0);

/** The module 1 list for bringing into line (EEC Council Decision No. 78, Annex 1, section 11.1); headings left out. */
const always = ['1.0', '1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2', '1.5.3', '1.5.4', '1.5.7', '1.6.1', '1.6.2', '1.6.7'];
const further = ['1.6.9', '1.6.11', '1.10.1', '1.10.2'];
const ifNeeded = ['1.3.4', '1.5.5', '1.5.6', '1.8.2.6', '1.9.1', '1.10.3', '1.10.4'];

describe('the documents the section map expects', () => {
  it('are those of the act for module 1, and nothing else is counted as required there', () => {
    const listed = expecting.filter(({ expects }) => expects.some(({ need }) => need === 'minimum-list'));
    expect(listed.map(({ number }) => number).sort()).toEqual([...always, ...further, ...ifNeeded].sort());
    for (const { number, expects } of expecting.filter(({ module }) => module > 1)) {
      for (const { need } of expects) expect(['full-modules', 'cover'], number).toContain(need);
    }
  });

  it('leave no row without an answer: documents, a heading, or a subject nobody knows', () => {
    for (const { number, expects, partOf, isSubjectUnknown } of map.sections) {
      const isContainer = map.sections.some(({ parent }) => parent === number);
      const answers = [expects.length > 0, partOf !== undefined, isSubjectUnknown, expects.length === 0 && isContainer];
      expect(answers.filter(Boolean).length, number).toBe(1);
    }
  });

  it('stand in no section that may hold none', () => {
    for (const { number, documentsAllowed } of expecting) expect(documentsAllowed, number).not.toBe(0);
  });

  it('have codes of their section, parts that tell them apart, and conditions, repetitions and givers that exist', () => {
    for (const { number, expects, codes } of expecting) {
      const known = codes.map(({ code }) => code);
      for (const { codes: own, when, each, from, kind } of expects) {
        expect(known, number).toEqual(expect.arrayContaining([...own]));
        if (when !== undefined) expect([...map.conditions.keys()], number).toContain(when);
        if (each !== undefined) expect([...map.repeats.keys()], number).toContain(each);
        if (kind === 'attachment') expect([...map.givers.keys()], number).toContain(from);
      }
      const parts = expects.map(({ part }) => part);
      expect(new Set(parts).size, number).toBe(parts.length);
    }
  });

  it('come from third parties where they prove something: our sheet beside them never fills the section', () => {
    for (const number of ['1.2.2', '1.11', '1.6.1', '1.6.2', '1.8.2.1']) {
      const attached = map.get(number)?.expects.filter(({ kind, need }) => kind === 'attachment' && need !== 'cover');
      expect(attached?.length, number).toBe(1);
    }
    for (const number of ['1.2.2', '1.11']) {
      const made = map.get(number)?.expects.filter(({ kind }) => kind === 'generated');
      expect(
        made?.map(({ need }) => need),
        number,
      ).toEqual(['cover']);
    }
  });

  it('are repeated where the act repeats a section', () => {
    expect(map.get('2.7.3')?.expects.map(({ each }) => each)).toEqual(['indication']);
    expect(map.sections.filter(({ repeatedFor }) => repeatedFor === 'substance').map(({ number }) => number)).toContain(
      '3.2.S',
    );
    expect(map.get('5.3.5')?.repeatedFor).toBe('indication');
  });

  it('have conditions that say where they were read', () => {
    for (const [name, { source, text, otherwise }] of map.conditions) {
      expect(source.ru, name).not.toBe('');
      expect(
        [text.ru, text.en, otherwise.ru, otherwise.en].filter((words) => words === ''),
        name,
      ).toEqual([]);
    }
  });
});

describe('codes that nobody has seen in the act', () => {
  it('are not verified, those of the label texts and of the pharmacovigilance summary among them', () => {
    for (const { number, codes } of map.sections) {
      for (const { code, seenIn, isVerified } of codes) expect(isVerified, `${number} ${code}`).toBe(seenIn === 'act');
    }
    const stateOf = (number: string, wanted: string) => map.get(number)?.codes.find(({ code }) => code === wanted);
    expect(stateOf('1.3.2', '02003')?.isVerified).toBe(false);
    expect(stateOf('1.10.1', '07002')?.isVerified).toBe(false);
  });
});
