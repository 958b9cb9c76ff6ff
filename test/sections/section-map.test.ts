import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSectionMap, sectionMapFile } from '../../src/sections/section-map.js';
import { officialCodes } from './official-sections.js';

const data: unknown = JSON.parse(readFileSync(sectionMapFile, 'utf8'));
const map = readSectionMap(data, officialCodes);

describe('the shipped section map', () => {
  it('holds every heading once, in an order where a parent precedes its children', () => {
    expect(map.sections).toHaveLength(258);
    const seen = new Set<string>();
    for (const section of map.sections) {
      expect(seen.has(section.number), section.number).toBe(false);
      if (section.parent !== undefined) expect(seen.has(section.parent), section.number).toBe(true);
      seen.add(section.number);
    }
  });

  it('gives each heading the module and the level of its place', () => {
    for (const section of map.sections) {
      expect(section.number.startsWith(String(section.module)), section.number).toBe(true);
      const parent = map.get(section.parent ?? '');
      expect(section.level, section.number).toBe(parent === undefined ? 1 : parent.level + 1);
    }
  });

  it('keeps remarks out of printed titles and capitalises them', () => {
    expect(map.get('1.0')?.title).toEqual({ ru: 'Сопроводительное письмо', en: 'Cover letter' });
    expect(map.get('1.0')?.remark?.ru).toBe('как в ОТД');
    for (const section of map.sections) {
      for (const title of [section.title, section.workingTitle]) {
        if (title === undefined) continue;
        expect(title.ru, section.number).not.toMatch(/как в ОТД|далее|если применимо/);
        expect(title.ru[0], section.number).toBe(title.ru[0]?.toUpperCase());
        expect(title.en[0], section.number).toBe(title.en[0]?.toUpperCase());
      }
    }
  });

  it('has a title, a working title, or neither where the subject is unknown', () => {
    const untitled = map.sections.filter(
      ({ title, workingTitle }) => title === undefined && workingTitle === undefined,
    );
    expect(untitled.map(({ number }) => number)).toEqual(['1.6.4', '1.6.5', '1.6.10']);
    for (const section of map.sections) {
      expect(section.title !== undefined && section.workingTitle !== undefined, section.number).toBe(false);
      if (section.workingTitle !== undefined) expect(section.isVerified, section.number).toBe(false);
    }
  });

  it('verifies no title that was not seen in an act', () => {
    const verified = map.sections.filter(({ isVerified }) => isVerified);
    expect(verified).toHaveLength(67);
    for (const section of verified) expect(section.source.seenIn, section.number).toBe('act');
    for (const section of map.sections.filter(({ isTruncated }) => isTruncated)) {
      expect(section.isVerified, section.number).toBe(false);
      expect(section.title?.ru, section.number).toContain('…');
    }
  });

  it('knows the document type codes and how sure they are', () => {
    const codes = map.sections.flatMap((section) => section.codes);
    for (const { code } of codes) expect(code).toMatch(/^\d{5}$/);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(223);
    expect(codes.filter(({ isVerified }) => isVerified)).toHaveLength(19);
    for (const { code, seenIn, isVerified } of codes) expect(isVerified, code).toBe(seenIn === 'act');
    expect(officialCodes.other.code).toBe('99999');
    expect(officialCodes.edition.date).toBe('2024-06-25');
    expect(map.get('3.2.S.2.1')?.codes).toEqual([{ code: '12004', seenIn: 'act', isVerified: true }]);
    expect(map.get('1.2.3')?.codes.map(({ isVerified }) => isVerified)).toEqual([true, false, false]);
    expect(map.get('1.8.3')?.codes).toEqual([{ code: '04025', seenIn: 'third-party', isVerified: false }]);
  });

  it('says where no document or exactly one may stand', () => {
    expect(map.get('1.2')?.documentsAllowed).toBe(0);
    expect(map.get('3.1')?.documentsAllowed).toBe(1);
    expect(map.get('1.8.3')?.documentsAllowed).toBeUndefined();
  });

  it('points at the row a title comes from', () => {
    expect(map.get('1.8.3')?.pointer).toMatch(/^\/sections\/\d+$/);
    expect(map.path('1.8.2.1').map(({ number }) => number)).toEqual(['1', '1.8', '1.8.2', '1.8.2.1']);
    expect(map.path('9.9')).toEqual([]);
  });
});

describe('kinds of record in the section map', () => {
  const suffix = '.schema.json';
  const kinds = readdirSync('schemas')
    .filter((file) => file.endsWith(suffix) && file !== `common${suffix}`)
    .map((file) => file.slice(0, -suffix.length));

  it('all exist, and whoever gives their data is one of the givers', () => {
    for (const [kind, giver] of map.recordGivers) {
      expect(kinds, `recordGivers/${kind}`).toContain(kind);
      expect([...map.givers.keys()], `recordGivers/${kind}`).toContain(giver);
    }
    for (const [name, condition] of map.conditions) {
      expect(kinds, `conditions/${name}`).toContain(condition.test.record);
    }
  });

  it('on quality come from the manufacturer, overviews from their authors', () => {
    const quality = [
      ...['adventitious-agents', 'analytical-method', 'batch', 'comparability', 'container-closure', 'excipient'],
      ...['facility', 'identity-chain', 'pharmaceutical-development', 'process', 'process-validation'],
      ...['reference-standard', 'specification', 'stability', 'starting-material', 'substance'],
    ];
    for (const kind of quality) expect(map.recordGivers.get(kind), kind).toBe('manufacturer');
    for (const kind of ['quality-overview', 'nonclinical-overview', 'clinical-overview'])
      expect(map.recordGivers.get(kind), kind).toBe('author');
  });
});

describe('a damaged section map', () => {
  it('is our bug and names the place', () => {
    expect(() => readSectionMap({ sources: {}, sections: [{ number: 1 }] }, officialCodes)).toThrow(
      '/sections/0/number is not a text',
    );
    const row = { number: '1', module: 1, level: 1, verified: true, source: 'nowhere' };
    expect(() => readSectionMap({ sources: {}, sections: [row] }, officialCodes)).toThrow(
      '/sections/0/source names no known source',
    );
    expect(() => readSectionMap([], officialCodes)).toThrow('is not an object');
  });
});
