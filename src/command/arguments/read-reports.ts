import type { ReportFormat } from '../../report/format-names.js';
import { UsageError } from '../usage-error.js';

export interface ReportRequest<Format = ReportFormat> {
  readonly format: Format;
  /** As typed; absent: to standard output. */
  readonly file?: string;
}

/** `sarif=findings.sarif`, or `github` for standard output, which takes one report only. */
export function readReports<const Format extends string>(
  values: readonly string[],
  formats: readonly Format[],
): ReportRequest<Format>[] {
  const requests = values.map((value): ReportRequest<Format> => {
    const equals = value.indexOf('=');
    const [name, file] = equals < 0 ? [value, undefined] : [value.slice(0, equals), value.slice(equals + 1)];
    const format = formats.find((known) => known === name);
    if (format === undefined || file === '') {
      throw new UsageError(messages.report, { value, formats: formats.join(', ') });
    }
    return { format, ...(file !== undefined && { file }) };
  });
  const streamed = requests.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (streamed.length > 1) {
    throw new UsageError(messages.oneStream, { count: streamed.length, formats: streamed.join(', ') });
  }
  const files = requests.flatMap(({ file }) => file ?? []);
  const file = files.find((each, index) => files.indexOf(each) !== index);
  if (file !== undefined) throw new UsageError(messages.twice, { file });
  return requests;
}

const messages = {
  report: {
    ru: 'отчёт `{value}` неизвестен; запишите его как вид=имя-файла, виды: {formats}',
    en: 'report `{value}` is unknown; write it as kind=file-name, kinds: {formats}',
  },
  oneStream: {
    ru: 'без имени файла можно запросить только один отчёт, а их {count}: {formats}',
    en: 'only one report can go without a file name, not {count}: {formats}',
  },
  twice: {
    ru: 'два отчёта записываются в один файл `{file}`',
    en: 'two reports are written to one file `{file}`',
  },
} as const;
