import { beforeAll, describe, expect, it } from 'vitest';
import { stressModel } from '../../src/conformance/stress/stress-model.js';
import { docxParts } from './docx-parts.js';

describe('the Word file', () => {
  let parts: Readonly<Record<string, string>>;
  beforeAll(async () => {
    parts = await docxParts(stressModel('ru'));
  });
  const body = () => parts['word/document.xml'] ?? '';

  it('uses the heading styles of Word', () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      expect(body()).toContain(`<w:pStyle w:val="Heading${level}"/>`);
      expect(parts['word/styles.xml']).toMatch(
        new RegExp(`w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>.*?<w:keepNext/>`),
      );
    }
  });

  it('defines every style it names', () => {
    const defined = new Set([...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id));
    const named = Object.entries(parts)
      .filter(([name]) => name.startsWith('word/'))
      .flatMap(([, xml]) =>
        [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="(\w+)"\/>/g)].map(([, id]) => id),
      );
    expect(named.filter((id) => !defined.has(id))).toEqual([]);
  });

  it('states the language of the document and of foreign words', () => {
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="ru-RU"');
    expect(body()).toMatch(/<w:lang w:val="en-US"\/><\/w:rPr><w:t[^>]*>cytokine release syndrome</);
    expect(body()).toMatch(/<w:lang w:val="la-VA"\/><\/w:rPr><w:t[^>]*>in vitro</);
  });

  it('takes its properties from the model and no clock', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Испытания &amp; «сравнение» &lt;проба&gt;</dc:title>');
    expect(core).toContain('<dc:creator>ООО «Пример»</dc:creator>');
    expect(core).toContain('<dc:language>ru-RU</dc:language>');
    expect([...core.matchAll(/>(\d{4}-[^<]+)</g)].map(([, date]) => date)).toEqual([
      '2026-11-22T00:00:00Z',
      '2026-11-22T00:00:00Z',
    ]);
  });

  it('repeats header rows and does not split them', () => {
    const [firstRow] =
      body()
        .match(/<w:tr>.*?<\/w:tr>/gs)
        ?.filter((row) => row.includes('Показатели')) ?? [];
    expect(firstRow).toContain('<w:tblHeader/>');
    expect(firstRow).toContain('<w:cantSplit/>');
  });

  it('raises powers instead of using signs of their own', () => {
    expect(body()).toMatch(/<w:vertAlign w:val="superscript"\/>(?:(?!<w:r>).)*<w:t[^>]*>6</);
  });

  it('marks gaps by a style of their own', () => {
    expect(body()).toMatch(/<w:rStyle w:val="GapAbsent"\/><\/w:rPr><w:t[^>]*>\[НЕТ ДАННЫХ: факс/);
    expect(body()).toMatch(/<w:rStyle w:val="GapContested"\/>/);
  });

  it('has landscape pages between portrait ones, and ends no section with an empty paragraph of its own', () => {
    const sizes = [...body().matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => size.includes('landscape'));
    expect(sizes).toEqual([false, true, false]);
    expect(body()).not.toContain('<w:p><w:pPr><w:sectPr');
  });

  it('starts each numbered list at one', () => {
    const instances = [...body().matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(instances).size).toBeGreaterThanOrEqual(4);
  });
});

it('a letter is set in larger type with indented first lines', async () => {
  const styles = (await docxParts({ ...stressModel('ru'), style: 'letter' }))['word/styles.xml'] ?? '';
  expect(styles).toContain('<w:sz w:val="26"/>');
  expect(styles).toMatch(/w:styleId="BodyText">.*?<w:ind w:firstLine="709"\/>/);
});
