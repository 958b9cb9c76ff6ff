import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { openDiskWorld } from '../../disk-world.js';
import { collectPublished } from '../../verify/collect-published.js';
import { loadVerifyData } from '../../verify/verify-data.js';
import { verifyPackage } from '../../verify/verify-package.js';
import { notGiven, type Objection, type Verdict } from '../judge.js';

/** A package small enough to be read at a glance, and what is done to it. */
interface Trial {
  readonly name: string;
  /** The rules that must find an error, and no other may. */
  readonly wanted: readonly string[];
  readonly leaf?: string;
  readonly dtd?: (bytes: Buffer) => Buffer;
}

const trials: readonly Trial[] = [
  { name: 'sound', wanted: [] },
  { name: 'attribute', wanted: ['IDX-03'], leaf: ' pages="7"' },
  {
    name: 'line-ends',
    wanted: ['UTL-01'],
    dtd: (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
  },
];

/**
 * The rules of `verify` that need the DTD as ICH publishes it, which the project does not ship: each has to catch its
 * defect, and the sound package has to pass. `folder` is empty.
 */
export async function judgeDtdRules(root: string, folder: string): Promise<Verdict> {
  const { DOSSIER_ECTD_UTIL: util = '' } = process.env;
  const areas = { content: 'content', templates: 'templates', schemas: join(root, 'schemas') };
  const data = loadVerifyData(openDiskWorld({ root, ...areas }));
  const published = await collectPublished(util === '' ? [] : [resolve(util)], data.hashes);
  const dtd = published.byName.get('ich-ectd-3-2.dtd');
  if (dtd === undefined) return notGiven('no ich-ectd-3-2.dtd below DOSSIER_ECTD_UTIL');
  const objections: Objection[] = [];
  for (const trial of trials) {
    const application = join(folder, trial.name);
    writeTrial(join(application, '0000'), trial, Buffer.from(dtd));
    const result = await verifyPackage(application, {
      tool: 'dossier conformance',
      data,
      published: { byName: new Map() },
      onStep: () => undefined,
    });
    const findings = 'refusal' in result ? [] : result.findings;
    const errors = findings.filter(({ severity }) => severity === 'error');
    const caught = [...new Set(errors.map(({ rule }) => rule))];
    if (caught.join() === trial.wanted.join()) continue;
    const told = errors.map(({ rule, message }) => `${rule}: ${message.en}`).join('; ');
    objections.push({
      file: application,
      message: `wanted ${trial.wanted.join() || 'no error'}, got ${told || 'none'}`,
    });
  }
  return { kind: 'judged', files: trials.length, objections };
}

function writeTrial(sequence: string, { leaf = '', dtd: change }: Trial, dtd: Buffer): void {
  const document = 'An introduction';
  const path = 'm2/22-intro/introduction.txt';
  const index = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ectd:ectd SYSTEM "util/dtd/ich-ectd-3-2.dtd">
<?xml-stylesheet type="text/xsl" href="util/style/ectd-2-0.xsl"?>
<ectd:ectd xmlns:ectd="http://www.ich.org/ectd" xmlns:xlink="http://www.w3c.org/1999/xlink" dtd-version="3.2">
<m2-common-technical-document-summaries><m2-2-introduction>
<leaf ID="introduction" operation="new" checksum-type="md5" checksum="${md5(document)}" xlink:href="${path}"${leaf}><title>Introduction</title></leaf>
</m2-2-introduction></m2-common-technical-document-summaries>
</ectd:ectd>
`;
  const files: Readonly<Record<string, string | Buffer>> = {
    'index.xml': index,
    'index-md5.txt': md5(index),
    [path]: document,
    'util/dtd/ich-ectd-3-2.dtd': change === undefined ? dtd : change(dtd),
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(sequence, name)), { recursive: true });
    writeFileSync(join(sequence, name), content);
  }
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
