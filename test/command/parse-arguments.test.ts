import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/command/parse-arguments.js';
import { UsageError } from '../../src/command/usage-error.js';

describe('a command line that cannot be understood', () => {
  const cases: [string[], string][] = [
    [['biuld'], 'command `biuld` is unknown; did you mean `build`?'],
    [['build', '--profil', 'draft'], 'option `--profil` is unknown; did you mean `--profile`?'],
    [['build', '-x'], 'option `-x` is unknown'],
    [['build', '--profile'], 'option `--profile` has no value'],
    [['build', '--out='], 'option `--out` has no value'],
    [['build', '--help=yes'], 'option `--help` takes no value'],
    [['build', '--profile', 'final'], 'value `final` of option `--profile` is unknown; it can be draft, submission'],
    [['build', '--lang', 'de'], 'value `de` of option `--lang` is unknown'],
    [['build', '--as-of', '22.11.2026'], '`22.11.2026` is not a date'],
    [['build', '--as-of', '2026-06-31'], '`2026-06-31` is not a date'],
    [['build', '--as-of', '2026-13-01'], '`2026-13-01` is not a date'],
    [['build', '--report', 'xml=a'], 'report `xml=a` is unknown'],
    [['build', '--report', 'json='], 'report `json=` is unknown'],
    [['build', '--report', 'json', '--report', 'csv'], 'only one report can go without a file name'],
    [['build', '--report', 'json=a', '--report', 'csv=a'], 'two reports are written to one file `a`'],
    [['rules', '--format', 'yaml'], 'it can be table, json, markdown'],
    [['build', '--format', 'json'], 'command `build` takes no option `--format`'],
    [['rules', 'CLN-001'], 'about one of them: `explain CLN-001`'],
    [['check', '--only', '2.5'], 'command `check` takes no option `--only`'],
    [['package'], 'command `package` needs one product'],
    [['package', 'alpha', 'beta'], 'command `package` needs one product'],
    [['package', 'alpha', '--out', 'a'], 'command `package` needs option `--format`: eaeu, ectd'],
    [['package', 'alpha', '--format', 'nees'], 'it can be eaeu, ectd'],
    [['package', 'alpha', '--format', 'ectd'], 'needs the application folder: `--out FOLDER`'],
    [['package', 'alpha', '--format', 'ectd', '--out', 'a', '--sequence', '1'], '`1` is not a sequence number'],
    [['package', 'alpha', '--format', 'eaeu', '--out', 'a', '--util', 'u'], 'format `eaeu` takes no option `--util`'],
    [['explain'], 'command `explain` needs one code'],
    [['explain', 'a', 'b'], 'command `explain` needs one code'],
  ];
  for (const [argv, message] of cases) {
    it(`${argv.join(' ')}`, () => {
      expect(() => parseArguments(argv)).toThrow(UsageError);
      expect(() => parseArguments(argv)).toThrow(message);
    });
  }
});

it('reads products and options in any order', () => {
  const typed =
    'build alpha --profile=submission beta --only 1.8.3 2.5,3.2.S.2.1 --as-of 2028-02-29 --report json=r.json --report github';
  expect(parseArguments(typed.split(' '))).toEqual({
    name: 'build',
    language: 'ru',
    products: ['alpha', 'beta'],
    only: ['1.8.3', '2.5', '3.2.S.2.1'],
    profile: 'submission',
    asOf: '2028-02-29',
    out: undefined,
    content: undefined,
    templates: undefined,
    reports: [{ format: 'json', file: 'r.json' }, { format: 'github' }],
    threads: undefined,
    cache: undefined,
    isWithoutCache: false,
  });
});

it('reads how much of the machine to use and what to keep', () => {
  expect(parseArguments('build --threads 3 --cache kept --no-cache'.split(' '))).toMatchObject({
    threads: 3,
    cache: 'kept',
    isWithoutCache: true,
  });
  for (const count of ['0', '-1', 'two', '1.5', '100']) {
    expect(() => parseArguments(['build', `--threads=${count}`]), count).toThrow('number of threads');
  }
});

it('does not take a product for a section', () => {
  expect(parseArguments(['build', '--only', '2.5', 'alpha'])).toMatchObject({ only: ['2.5'], products: ['alpha'] });
});

it('helps when asked, or when asked nothing', () => {
  expect(parseArguments([])).toEqual({ name: 'help', language: 'ru' });
  expect(parseArguments(['build', '-h', '--lang', 'en'])).toEqual({ name: 'help', language: 'en' });
  expect(parseArguments(['--version'])).toEqual({ name: 'version', language: 'ru' });
});
