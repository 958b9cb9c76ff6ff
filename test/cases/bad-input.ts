import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFolder, LaidOut } from './lay-out-case.js';

/** A defect in an otherwise whole product, and the one diagnostic it must give. */
export interface BadInputCase extends LaidOut {
  readonly name: string;
  /** `code file:line:column`; only the code where no file is to blame. */
  readonly expected: string;
  /** The products asked for; absent: all. */
  readonly products?: readonly string[];
  /** 1: the content is to blame; 2: the command line is. */
  readonly exitCode: 1 | 2;
}

/** Cases whose files stand in `bad-input/<name>/content/`. */
const inFiles: Readonly<Record<string, string>> = {
  'alias-bomb': 'load/yaml-alias content/sample/defect.yaml:11:7',
  'body-unused': 'record/body-unused content/sample/defect.md:14:1',
  'choice-unexplained': 'record/missing-field content/sample/trial.yaml:39:3',
  'control-character': 'load/forbidden-character content/sample/defect.yaml:12:10',
  'date-of-another-form': 'record/no-such-date content/sample/defect.yaml:7:15',
  'duplicate-id': 'record/duplicate-id content/sample/laboratory.json:3:9',
  'duplicate-key': 'load/duplicate-key content/sample/defect.yaml:13:1',
  'empty-file': 'load/empty content/sample/defect.yaml:1:1',
  'empty-value': 'record/wrong-type content/sample/defect.yaml:12:1',
  'escaped-control-character': 'load/forbidden-character content/sample/defect.yaml:12:8',
  'front-matter-js': 'load/front-matter-language content/sample/process.md:1:4',
  'front-matter-json': 'load/front-matter-language content/sample/process.md:1:4',
  'front-matter-missing': 'load/front-matter-missing content/sample/process.md:1:1',
  'front-matter-mistake': 'record/unknown-value content/sample/process.md:11:15',
  'front-matter-open': 'load/front-matter-open content/sample/process.md:1:1',
  'integer-too-long': 'load/number-too-long content/sample/trial.yaml:26:13',
  'invisible-character': 'load/forbidden-character content/sample/defect.yaml:12:8',
  'json-comment': 'load/json-syntax content/sample/laboratory.json:3:23',
  'json-duplicate-key': 'load/duplicate-key content/sample/laboratory.json:3:23',
  'json-lone-surrogate': 'load/forbidden-character content/sample/laboratory.json:12:57',
  'json-mistake': 'record/wrong-type content/sample/laboratory.json:14:12',
  'key-not-text': 'load/key-not-text content/sample/defect.yaml:12:1',
  'lone-surrogate': 'load/forbidden-character content/sample/defect.yaml:12:8',
  'malformed-json': 'load/json-syntax content/sample/laboratory.json:14:1',
  'malformed-yaml': 'load/yaml-syntax content/sample/defect.yaml:12:8',
  'missing-field': 'record/missing-field content/sample/defect.yaml:1:1',
  'missing-field-inside': 'record/missing-field content/sample/trial.yaml:56:1',
  'model-version-number': 'record/wrong-form content/sample/defect.yaml:3:15',
  'nested-too-deep': 'load/nested-too-deep content/sample/defect.yaml:12:71',
  'no-record-type': 'record/not-a-record content/sample/defect.yaml:1:1',
  'no-such-candidate': 'record/no-such-candidate content/sample/trial.yaml:40:13',
  'no-such-date': 'record/no-such-date content/sample/defect.yaml:7:15',
  noncharacter: 'load/forbidden-character content/sample/defect.yaml:12:10',
  'not-a-record': 'record/not-a-record content/sample/defect.yaml:1:1',
  'number-for-text': 'record/wrong-type content/sample/defect.yaml:12:8',
  'number-too-long': 'load/number-too-long content/sample/defect.yaml:12:7',
  'only-a-comment': 'load/empty content/sample/defect.yaml:1:1',
  'other-product': 'record/other-product content/sample/trial.yaml:4:12',
  'out-of-range': 'record/out-of-range content/sample/trial.yaml:26:13',
  'outside-product': 'load/outside-product content/notes.yaml:1:1',
  'private-use-character': 'load/forbidden-character content/sample/defect.yaml:12:10',
  'product-name': 'load/product-name',
  'repeated-item': 'record/repeated-item content/sample/defect.yaml:11:27',
  'reserved-key': 'load/reserved-key content/sample/defect.yaml:12:1',
  'reserved-key-constructor': 'load/reserved-key content/sample/defect.yaml:12:1',
  'second-dossier': 'product/second-record content/sample/dossier.yaml:1:13',
  'several-documents': 'load/several-documents content/sample/defect.yaml:12:1',
  'source-of-nothing': 'record/no-such-path content/sample/defect.yaml:13:3',
  'tab-indentation': 'load/tab-indentation content/sample/defect.yaml:11:1',
  'text-for-fields': 'record/wrong-type content/sample/defect.yaml:10:12',
  'text-for-number': 'record/wrong-type content/sample/trial.yaml:26:13',
  'two-colons': 'load/yaml-syntax content/sample/defect.yaml:10:12',
  'two-products-one-id': 'product/duplicate-id content/second/product.yaml:2:5',
  'unknown-absence': 'record/unknown-value content/sample/defect.yaml:12:18',
  'unknown-field': 'record/unknown-field content/sample/defect.yaml:12:1',
  'unknown-field-in-absence': 'record/unknown-field content/sample/defect.yaml:12:27',
  'unknown-type': 'record/unknown-type content/sample/defect.yaml:1:13',
  'unknown-value': 'record/unknown-value content/sample/defect.yaml:11:9',
  'wrong-candidate': 'record/wrong-type content/sample/trial.yaml:48:16',
  'wrong-form': 'record/wrong-form content/sample/defect.yaml:12:8',
  'yaml-directive': 'load/yaml-syntax content/sample/defect.yaml:1:1',
  'yaml-tag': 'load/yaml-tag content/sample/defect.yaml:12:8',
};

const defect = (folder: CaseFolder): string => join(folder.content, 'sample', 'defect.yaml');

const made: readonly Omit<BadInputCase, 'folder'>[] = [
  {
    name: 'not-utf8',
    expected: 'load/not-utf8 content/sample/defect.yaml:2:8',
    exitCode: 1,
    // The second line in Windows-1251.
    prepare: (folder) => writeFileSync(defect(folder), Buffer.from('recordType: person\nid: abc\xcf\xf0\n', 'latin1')),
  },
  {
    name: 'utf16',
    expected: 'load/not-utf8 content/sample/defect.yaml:1:1',
    exitCode: 1,
    prepare: (folder) => writeFileSync(defect(folder), Buffer.from('\ufeffrecordType: person\n', 'utf16le')),
  },
  {
    name: 'byte-order-mark',
    expected: 'load/byte-order-mark content/sample/centre.yml:1:1',
    exitCode: 1,
    prepare: ({ content }) => {
      const file = join(content, 'sample', 'centre.yml');
      writeFileSync(file, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), readFileSync(file)]));
    },
  },
  {
    name: 'huge-file',
    expected: 'load/too-large content/sample/defect.yaml:1:1',
    exitCode: 1,
    prepare: (folder) => {
      writeFileSync(defect(folder), 'recordType: person\n');
      truncateSync(defect(folder), 50 * 1024 * 1024);
    },
  },
  {
    name: 'link-to-a-file-outside',
    expected: 'load/link content/sample/defect.yaml:1:1',
    exitCode: 1,
    prepare: (folder) => {
      writeFileSync(join(folder.root, 'outside.yaml'), 'recordType: person\n');
      symlinkSync('../../outside.yaml', defect(folder));
    },
  },
  {
    name: 'link-to-a-folder-outside',
    expected: 'load/link content/sample/linked:1:1',
    exitCode: 1,
    prepare: ({ root, content }) => {
      mkdirSync(join(root, 'outside'));
      writeFileSync(join(root, 'outside', 'defect.yaml'), 'recordType: person\n');
      symlinkSync('../../outside', join(content, 'sample', 'linked'));
    },
  },
  {
    name: 'link-to-a-product-outside',
    expected: 'load/link content/linked:1:1',
    exitCode: 1,
    prepare: ({ root, content }) => {
      mkdirSync(join(root, 'outside'));
      symlinkSync('../outside', join(content, 'linked'));
    },
  },
  {
    name: 'no-dossier',
    expected: 'product/no-dossier',
    exitCode: 1,
    prepare: ({ content }) => rmSync(join(content, 'sample', 'dossier.yaml')),
  },
  {
    name: 'no-product',
    expected: 'product/no-product',
    exitCode: 1,
    prepare: ({ content }) => rmSync(join(content, 'sample', 'product.yaml')),
  },
  {
    name: 'no-content',
    expected: 'load/no-content',
    exitCode: 2,
    prepare: ({ content }) => rmSync(join(content, 'sample'), { recursive: true }),
  },
  {
    name: 'no-content-folder',
    expected: 'load/no-content',
    exitCode: 2,
    prepare: ({ content }) => rmSync(content, { recursive: true }),
  },
  { name: 'unknown-product', expected: 'load/unknown-product', products: ['sampel'], exitCode: 2 },
  { name: 'product-outside', expected: 'load/unknown-product', products: ['../sample'], exitCode: 2 },
];

/** Every bad input of content and of the choice of products; templates and outputs have cases of their own. */
export const badInputCases: readonly BadInputCase[] = [
  ...Object.entries(inFiles).map(([name, expected]) => ({
    name,
    expected,
    folder: `bad-input/${name}`,
    exitCode: 1 as const,
  })),
  ...made,
];
