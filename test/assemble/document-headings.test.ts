import { describe, expect, test } from 'vitest';
import type { Language, Profile } from '../../src/diagnostics/diagnostic.js';
import { examplecelWith, Fixture, linesOf } from './assemble-fixture.js';

const register = 'confirmed-headings.yaml';
const noEntries = `recordType: confirmed-headings
id: confirmed-headings
modelVersion: "1"
entries: []
`;

function entry(kind: string, key: string, ru: string, en: string): string {
  return `  - kind: ${kind}
    key: ${key}
    wording: { ru: "${ru}", en: "${en}" }
    source: { ru: образец, en: specimen }
    confirmedBy: Примерова
    confirmedOn: 2026-09-15
    specimen: true
`;
}

function assemble(body: string, entries: string, language: Language, front = '', profile: Profile = 'draft') {
  const content = Object.fromEntries(
    Object.entries(examplecelWith({})).map(([path, text]) => [
      path,
      path.endsWith(register) ? noEntries.replace('entries: []', `entries:\n${entries}`) : text,
    ]),
  );
  const template = `---\nid: probe\nsection: "2.4"\n${front}---\n# {{sectionTitle "2.4"}}\n\n${body}`;
  const fixture = new Fixture({ ...content, 'templates/probe.hbs': template });
  const { value, diagnostics } = fixture.documents('examplecel', language, profile);
  const [document] = value;
  if (document === undefined) throw new Error('no document');
  return { document, diagnostics };
}

const title24 = entry('section-title', '"2.4"', 'Обзор', 'Overview');

describe('a fixed statement', () => {
  const body = '{{fixedStatement "smpc-6.2-no-mixing"}}';

  test('is a gap until it is confirmed, and the finding says where to enter it', () => {
    const { document, diagnostics } = assemble(body, title24, 'en', '', 'submission');
    expect(linesOf(document).at(-1)).toBe(
      '[NO DATA: statement of SmPC section 6.2: not to be mixed with other products]',
    );
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error statement/unconfirmed']);
  });

  test('prints as confirmed, word for word', () => {
    const confirmed = entry('fixed-statement', 'smpc-6.2-no-mixing', 'Не смешивать.', 'Do not mix.');
    const { document, diagnostics } = assemble(body, title24 + confirmed, 'ru');
    expect(linesOf(document).at(-1)).toBe('Не смешивать.');
    expect(diagnostics).toEqual([]);
  });
});

describe('a heading of a document', () => {
  test('carries the number of the act, and the trade name where the act leaves room for it', () => {
    const { document } = assemble('## {{documentHeading "leaflet/5"}}', title24, 'ru');
    expect(document.blocks.at(-1)).toMatchObject({ kind: 'heading', level: 2, number: '5' });
    expect(linesOf(document).at(-1)).toContain('[НЕ ПОДТВЕРЖДЕНО: Хранение препарата Экзамплецел]');
  });

  test('that was compared with the act prints without a mark', () => {
    const { document, diagnostics } = assemble('## {{documentHeading "smpc/4.1"}}', title24, 'en');
    expect(document.blocks.at(-1)).toMatchObject({ number: '4.1' });
    expect(linesOf(document).at(-1)).not.toContain('[');
    expect(diagnostics).toEqual([]);
  });

  test('has no number where the act gives none', () => {
    const { document } = assemble('## {{documentHeading "psmf/annex"}}', title24, 'en');
    expect(document.blocks.at(-1)).not.toHaveProperty('number');
  });
});

test('a document is called after its section unless it has a name of its own', () => {
  const own = 'titleRu: Листок-вкладыш\ntitleEn: Package leaflet\n';
  expect(assemble('{{say ru="а" en="a"}}', title24, 'ru').document.title).toBe('Обзор');
  expect(assemble('{{say ru="а" en="a"}}', title24, 'en', own).document.title).toBe('Package leaflet');
});
