import { escapeXml } from '../../render/docx/xml.js';

export interface TestCase {
  readonly name: string;
  readonly className: string;
  readonly verdict: 'passed' | 'failure' | 'error' | 'skipped';
  /** Why it did not pass. */
  readonly reason: string;
  /** The findings, a paragraph each. */
  readonly details: string;
  /** What the case has to say although it passed: findings of less weight, accepted deviations. */
  readonly output: string;
}

export interface TestSuite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/** The file of a run; suites without cases are left out. Times are zero: the same run gives the same file. */
export function writeJunit(tool: string, given: readonly TestSuite[]): string {
  const suites = given.filter(({ cases }) => cases.length > 0);
  const body = suites.map(({ name, cases }) =>
    element('testsuite', { name, ...totals(cases), time: '0' }, cases.map(writeCase).join('')),
  );
  const all = suites.flatMap(({ cases }) => cases);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: tool, ...totals(all), time: '0' }, body.join(''))}`;
}

function totals(cases: readonly TestCase[]): Readonly<Record<string, string>> {
  const count = (verdict: TestCase['verdict']) => String(cases.filter((one) => one.verdict === verdict).length);
  return {
    tests: String(cases.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

function writeCase({ name, className, verdict, reason, details, output }: TestCase): string {
  const told = output === '' ? '' : element('system-out', {}, safeXml(output));
  const outcome = verdict === 'passed' ? '' : element(verdict, { message: reason }, safeXml(details));
  return element('testcase', { name, classname: className, time: '0' }, outcome + told);
}

function element(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${safeXml(value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>\n` : `<${name}${written}>${content}</${name}>\n`;
}

/** Characters that XML 1.0 cannot hold become the replacement character: a report must open whatever it quotes. */
function safeXml(text: string): string {
  return escapeXml(text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD'));
}
