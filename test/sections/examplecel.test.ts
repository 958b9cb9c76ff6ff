import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDiskWorld } from '../../src/disk-world.js';
import { loadContent } from '../../src/load/load-content.js';
import { applicationFormFile, readApplicationForm } from '../../src/sections/application-form.js';
import { DataNode } from '../../src/sections/data-node.js';
import { documentHeadingsFile, readDocumentHeadings } from '../../src/sections/document-headings.js';
import { officialSections as sections } from './official-sections.js';

const world = openDiskWorld({ root: '.', content: 'content', templates: 'templates', schemas: 'schemas' });
const { value: files, diagnostics } = loadContent(world, { products: ['examplecel'] });
const records = files.map(({ file, data }) => new DataNode(file, '', data));

it('loads without a finding', () => {
  expect(diagnostics).toEqual([]);
  expect(files.length).toBeGreaterThan(40);
});

describe('the fictional dossier', () => {
  it('says of every record that it is synthetic', () => {
    // Registers and rules of the house say nothing about the product.
    const others = ['approvals', 'confirmed-headings', 'rule'];
    for (const record of records.filter((node) => !others.includes(node.at('recordType').text()))) {
      expect(record.at('provenance').at('sourceClass').text(), record.file).toBe('synthetic');
      expect(record.at('fieldProvenance').isPresent, record.file).toBe(false);
    }
  });

  it('can be mistaken for no real paper, trial or person', () => {
    for (const { file, text } of files) {
      expect(text, file).not.toMatch(/NCT\d|\d{4}-5\d{5}-\d{2}|ЛП-№|Л\d{3}-|Утжефра|Utzhefra|Кимрая|Kymriah|\+7|@/);
    }
    const kinds = ['licence', 'gmp-certificate', 'permit'];
    const papers = records.filter((node) => kinds.includes(node.at('recordType').text()));
    expect(papers.length).toBeGreaterThan(5);
    for (const paper of papers) expect(paper.at('number').text(), paper.file).toMatch(/^ОБРАЗЕЦ-\d\d$/);
  });

  it('uses tax and register numbers of region 00, which nobody has', () => {
    const organizations = records.filter((node) => node.at('recordType').text() === 'organization');
    expect(organizations.length).toBeGreaterThan(0);
    for (const organization of organizations) {
      expect(organization.at('taxId').text(), organization.file).toMatch(/^00/);
      expect(organization.at('kpp').text(), organization.file).toMatch(/^00/);
      expect(organization.at('ogrn').text().slice(3, 5), organization.file).toBe('00');
    }
  });
});

describe('its confirmed headings', () => {
  const register = records.find((node) => node.at('recordType').text() === 'confirmed-headings');
  const entries = register?.at('entries').items() ?? [];
  const headings = readDocumentHeadings(JSON.parse(readFileSync(documentHeadingsFile, 'utf8')));
  const form = readApplicationForm(JSON.parse(readFileSync(applicationFormFile, 'utf8')));

  it('are specimens of headings that exist and that nobody verified', () => {
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      expect(entry.at('specimen').flag(), entry.pointer).toBe(true);
      const key = entry.at('key').text();
      expect(isKnown(entry.at('kind').text(), key), key).toBe(true);
    }
  });

  const isKnown = (kind: string, key: string): boolean => {
    if (kind === 'section-title') return sections.get(key)?.isVerified === false;
    if (kind === 'fixed-statement') return headings.statements.some((statement) => statement.key === key);
    if (kind !== 'document-heading') return form.get(key) !== undefined;
    return headings.headings.some((heading) => heading.key === key && !(heading.isVerified && !heading.isTruncated));
  };

  it('cover every group and field of the form', () => {
    const confirmed = new Set(entries.map((entry) => entry.at('key').text()));
    const labels = form.groups.flatMap((group) => [group.key, ...group.fields.map(({ key }) => key)]);
    expect(labels.filter((key) => !confirmed.has(key))).toEqual([]);
  });
});
