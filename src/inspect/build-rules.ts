import { cite } from '../check/clauses.js';
import { type CheckOutcome, concludeRule } from '../check/outcome.js';
import type { RuleDescription } from '../check/rule.js';
import type { Bilingual } from '../diagnostics/diagnostic.js';

/** Judged while files are made: each file is read back and compared with its model, word by word. */
export const formatsAgree = {
  code: 'document/formats-agree',
  catalogueId: 'DOC-005',
  states: {
    ru: 'Тексты, таблицы, заголовки и числа в PDF и DOCX одинаковы',
    en: 'Texts, tables, headings and numbers of PDF and DOCX are the same',
  },
  why: {
    ru: 'эксперт читает один файл, заявитель правит другой; расхождение делает один из них ложным',
    en: 'the reviewer reads one file and the applicant edits the other; a difference makes one of them false',
  },
  clause: cite('dataIntegrity'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['PDF', 'DOCX'],
  failures: {
    differs: {
      message: {
        ru: 'документ `{document}` ({language}) получился неверным из-за нашей ошибки: {reason}',
        en: 'document `{document}` ({language}) came out wrong through a fault of ours: {reason}',
      },
      hint: {
        ru: 'сообщите разработчикам и приложите данные продукта',
        en: 'report it to the developers together with the data of the product',
      },
    },
  },
} as const satisfies RuleDescription;

/** Judged by `npm run conformance`, which builds everything twice. */
export const sameOutput = {
  code: 'dossier/same-output',
  catalogueId: 'DOC-012',
  states: {
    ru: 'Две сборки одних и тех же данных на одну дату дают одинаковые файлы, байт в байт',
    en: 'Two builds of the same data for the same date give the same files, byte for byte',
  },
  why: {
    ru: 'если файл зависит от часов или компьютера, нельзя доказать, из каких данных он получен',
    en: 'where a file depends on the clock or the machine, nobody can prove which data it was made from',
  },
  clause: cite('dataIntegrity'),
  severity: { draft: 'error', submission: 'error' },
  justifiable: false,
  reads: ['dossier.asOf', 'out/'],
  failures: {
    differs: {
      message: {
        ru: 'файл `{file}` отличается между двумя сборками одних данных',
        en: 'file `{file}` differs between two builds of the same data',
      },
      hint: {
        ru: 'сообщите разработчикам: это ошибка программы, а не данных',
        en: 'report it to the developers: this is a fault of the program, not of the data',
      },
    },
    missing: {
      message: {
        ru: 'файл `{file}` есть только в одной из двух сборок одних данных',
        en: 'file `{file}` exists in only one of two builds of the same data',
      },
      hint: {
        ru: 'сообщите разработчикам: это ошибка программы, а не данных',
        en: 'report it to the developers: this is a fault of the program, not of the data',
      },
    },
  },
} as const satisfies RuleDescription;

/** The rules that only finished files can answer. */
export const buildRules: readonly RuleDescription[] = [formatsAgree, sameOutput];

/** What reading the finished files back has shown. */
export interface ReadBack {
  readonly documents: number;
  readonly differences: number;
}

/** The outcomes of the rules on files; without `readBack` no file was made. */
export function concludeBuildRules(product: string, readBack: ReadBack | undefined): CheckOutcome[] {
  const { documents, differences } = readBack ?? { documents: 0, differences: 0 };
  const counts = { held: Math.max(0, documents - differences), failed: differences };
  return [
    conclude(formatsAgree, product, counts, needsBuild),
    conclude(sameOutput, product, { held: 0, failed: 0 }, needsTwoBuilds),
  ];
}

const needsBuild: Bilingual = {
  ru: 'нужна сборка: файлы сравниваются, когда они сделаны',
  en: 'needs a build: files are compared when they are made',
};

const needsTwoBuilds: Bilingual = {
  ru: 'нужны две сборки: их сравнивает `npm run conformance`',
  en: 'needs two builds: `npm run conformance` compares them',
};

function conclude(
  rule: RuleDescription,
  product: string,
  { held, failed }: { readonly held: number; readonly failed: number },
  reason: Bilingual,
): CheckOutcome {
  const isSkipped = held + failed === 0;
  const counts = { held, failed, skipped: isSkipped ? 1 : 0, contested: 0, accepted: 0 };
  return concludeRule(rule, product, counts, isSkipped ? [{ reason }] : [], false);
}
