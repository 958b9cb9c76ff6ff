import { expect, it } from 'vitest';
import { readVeraPdfReport } from '../../src/conformance/judges/verapdf-report.js';

const job = (name: string, rest: object) => ({ itemDetails: { name, size: 1 }, ...rest });
const compliant = { validationResult: [{ compliant: true, details: { ruleSummaries: [] } }] };
const broken = {
  validationResult: [
    {
      compliant: false,
      details: {
        ruleSummaries: [
          {
            specification: 'ISO 19005-2:2011',
            clause: '6.7.3.3',
            testNumber: 1,
            failedChecks: 12,
            description: 'The logical structure shall be described',
            checks: [{ context: 'root/document[0]', errorMessage: 'StructTreeRoot entry is not present' }],
          },
        ],
      },
    },
  ],
};
const report = (...jobs: object[]) => JSON.stringify({ report: { jobs } });

it('names the clause, the number of places and the first place', () => {
  expect(readVeraPdfReport(report(job('/a.pdf', compliant), job('/b.pdf', broken)), ['/a.pdf', '/b.pdf'])).toEqual([
    {
      file: '/b.pdf',
      message: 'ISO 19005-2:2011 6.7.3.3-1, 12 times: StructTreeRoot entry is not present at root/document[0]',
    },
  ]);
});

it('does not take silence for a pass', () => {
  const unread = job('/b.pdf', { taskException: { exceptionMessage: "Couldn't parse stream" } });
  expect(readVeraPdfReport(report(unread, job('/c.pdf', {})), ['/a.pdf', '/b.pdf', '/c.pdf'])).toEqual([
    { file: '/a.pdf', message: 'veraPDF said nothing about the file' },
    { file: '/b.pdf', message: "Couldn't parse stream" },
    { file: '/c.pdf', message: 'veraPDF gave no verdict' },
  ]);
});

it.each(['', 'Error: could not find or load main class', '{}'])('knows that %j is no report', (text) => {
  expect(readVeraPdfReport(text, ['/a.pdf'])).toBeUndefined();
});
