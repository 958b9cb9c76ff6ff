import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { contentsOf, SequenceFixture } from './sequence-fixture.js';

const fixture = new SequenceFixture([]);
afterAll(() => fixture.remove());

const form = fixture.entry({
  document: 'form',
  section: '1.2.1',
  documentCode: '01002',
  title: { ru: '=Заявление; «с кавычкой"', en: 'Application' },
  content: { pdf: 'form in PDF', docx: 'form in Word' },
});
const plan = fixture.plan([form]);
const folder = '0000/m1/1.2/1.2.1';
const name = '1211-121zaavlenie-s-kavyckoj';

describe('detached signatures', () => {
  it('stand beside the files they sign, the XML files included', async () => {
    const names = [`${name}.pdf.sig`, `${name}.pdf.p7s`, `${name}.docx.sig`, 'r022-inventory.xml.p7s'];
    const signatures = names.map((signature) => fixture.signature(signature));
    const { value, diagnostics } = await fixture.layOut(plan, {}, signatures);
    expect(diagnostics).toEqual([]);
    const files = await contentsOf(value);
    expect(files.get(`${folder}/${name}.pdf.sig`)?.toString()).toBe(`${name}.pdf.sig`);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        `${folder}/${name}.pdf.p7s`,
        `${folder}/${name}.docx.sig`,
        '0000/r022-inventory.xml.p7s',
      ]),
    );
    expect(files.get('0000/r022-inventory.xml')?.toString()).not.toContain('.sig');
    const list = files.get('0000/inventory/to-sign.csv')?.toString() ?? '';
    expect(list).toContain(`${name}.pdf.sig ${name}.pdf.p7s`);
  });

  it('of no file of the sequence are reported and left out', async () => {
    const strays = ['form.pdf.sig', `${name}.pdf`, `${name}.PDF.sig`].map((stray) => fixture.signature(stray));
    const { value, diagnostics } = await fixture.layOut(plan, {}, strays);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning eaeu/orphan-signature',
      'warning eaeu/orphan-signature',
      'warning eaeu/orphan-signature',
    ]);
    expect(value.files.filter(({ path }) => path.endsWith('.sig'))).toEqual([]);
  });

  it('of one name cannot both stand there', async () => {
    const twins = ['a', 'b'].map((content) => fixture.signature(`${name}.pdf.sig`, content));
    const { diagnostics } = await fixture.layOut(plan, {}, twins);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error eaeu/same-signature']);
  });
});

it('the list to sign names every document and both XML files with checksums a spreadsheet can read', async () => {
  const { value } = await fixture.layOut(plan);
  const files = await contentsOf(value);
  const list = files.get('0000/inventory/to-sign.csv')?.toString() ?? '';
  expect(list.startsWith('\uFEFF')).toBe(true);
  const lines = list.slice(1).split('\r\n');
  expect(lines.slice(1, -1).map((line) => line.split(';')[0])).toEqual([
    `m1/1.2/1.2.1/${name}.pdf`,
    `m1/1.2/1.2.1/${name}.docx`,
    'r022-inventory.xml',
    'application-data.xml',
  ]);
  expect(lines[1]).toContain(`"'=Заявление; «с кавычкой"""`);
  for (const file of ['r022-inventory.xml', 'application-data.xml']) {
    const bytes = files.get(`0000/${file}`) ?? Buffer.alloc(0);
    const line = lines.find((candidate) => candidate.startsWith(file));
    expect(line, file).toContain(createHash('sha256').update(bytes).digest('hex'));
    expect(line, file).toContain(createHash('md5').update(bytes).digest('hex'));
  }
});
