import type { CodeDescription } from '../code-description.js';

/** A sequence of the submission cannot be made of this build, or not beside these earlier sequences. Nothing was written. */
export const packageCodes = {
  'package/no-build': {
    title: { ru: 'готовой сборки препарата нет', en: 'there is no finished build of the product' },
    why: {
      ru: 'подается то, что собрано и проверено; из записей комплект подачи не делается',
      en: 'what is filed has been built and checked; a package is not made from records directly',
    },
    fix: {
      ru: 'соберите досье или укажите папку сборки: --build',
      en: 'build the dossier or name the folder of the build: --build',
    },
  },
  'package/partial-build': {
    title: { ru: 'сборка частичная', en: 'the build is a partial one' },
    why: {
      ru: 'после --only остальные документы могут быть старше записей, а подается всё досье',
      en: 'after --only the other documents may be older than the records, and the whole dossier is filed',
    },
    fix: { ru: 'соберите досье целиком, без --only', en: 'build the whole dossier, without --only' },
  },
  'package/draft-build': {
    title: { ru: 'сборка — черновик', en: 'the build is a draft' },
    why: {
      ru: 'в черновике печатаются пробелы с пометкой; подавать его нельзя',
      en: 'a draft prints gaps with a mark; it cannot be filed',
    },
    fix: {
      ru: 'соберите с --profile submission или, для просмотра комплекта, добавьте --draft',
      en: 'build with --profile submission or, to look at the package, add --draft',
    },
  },
  'package/changed-build': {
    title: { ru: 'файл сборки не тот, что в manifest.json', en: 'a file of the build is not what manifest.json says' },
    why: {
      ru: 'документы проверены при сборке; изменённый после неё файл никто не проверял',
      en: 'documents are judged when they are built; nobody has judged a file that was changed afterwards',
    },
    fix: { ru: 'соберите досье заново', en: 'build the dossier again' },
  },
  'package/stale-build': {
    title: { ru: 'сборка старше записей или шаблонов', en: 'the build is older than records or templates' },
    why: {
      ru: 'в документах стоят прежние сведения',
      en: 'the documents hold what the records no longer say',
    },
    fix: { ru: 'соберите досье заново', en: 'build the dossier again' },
  },
  'package/missing-document': {
    title: { ru: 'нужного документа в сборке нет', en: 'the build lacks a document that is due' },
    why: { ru: 'неполное досье не принимают', en: 'an incomplete dossier is not accepted' },
    fix: {
      ru: 'checklist.csv называет, чего не хватает и кто это даёт; с --draft комплект собирается и без него',
      en: 'checklist.csv names what is missing and who gives it; with --draft the package is made without it',
    },
  },
  'package/no-language': {
    title: {
      ru: 'документов на нужном языке в сборке нет',
      en: 'the build has no documents in the language asked for',
    },
    why: {
      ru: 'в одной заявке документы на одном языке; языки записаны в dossier.yaml',
      en: 'one application has documents in one language; dossier.yaml names the languages',
    },
    fix: { ru: 'укажите другой язык: --document-lang', en: 'name another language: --document-lang' },
  },
  'package/nothing-changed': {
    title: { ru: 'подавать нечего: документы не изменились', en: 'there is nothing to file: no document has changed' },
    why: {
      ru: 'последовательность содержит новые, заменённые и исключенные документы; пустую не принимают',
      en: 'a sequence holds new, replaced and withdrawn documents; an empty one is not accepted',
    },
    fix: {
      ru: 'внесите изменения в записи и соберите досье',
      en: 'make the changes in the records and build the dossier',
    },
  },
  'package/no-reason': {
    title: { ru: 'причина изменения не указана', en: 'the reason of a change is not given' },
    why: {
      ru: 'сводка изменений печатает причину каждой замены и каждого отзыва',
      en: 'the summary of changes prints the reason of every replacement and withdrawal',
    },
    fix: {
      ru: 'впишите причину в content/<препарат>/changes.yaml: для документов, разделов или всей последовательности',
      en: 'enter the reason in content/<product>/changes.yaml: for documents, sections or the whole sequence',
    },
  },
  'sequence/exists': {
    title: { ru: 'такая последовательность уже есть', en: 'such a sequence exists already' },
    why: { ru: 'поданное не переписывают', en: 'what was filed is never rewritten' },
    fix: {
      ru: 'уберите --sequence, чтобы взять следующий номер',
      en: 'leave out --sequence to take the next number',
    },
  },
  'sequence/gap': {
    title: { ru: 'номер последовательности не следующий', en: 'the sequence number is not the next one' },
    why: {
      ru: 'первая последовательность — 0000, дальше подряд без пропусков',
      en: 'the first sequence is 0000, the others follow without gaps',
    },
    fix: {
      ru: 'уберите --sequence, чтобы взять следующий номер, или положите недостающие последовательности в папку --previous',
      en: 'leave out --sequence to take the next number, or put the missing sequences into the folder of --previous',
    },
  },
  'sequence/nothing-to-renew': {
    title: { ru: 'нечего делать заново', en: 'nothing to make anew' },
    why: {
      ru: '--renew делает заново последнюю последовательность, а в папке заявления нет ни одной',
      en: '--renew makes the last sequence anew, and the application folder holds none',
    },
    fix: {
      ru: 'проверьте --out; первую последовательность собирают без --renew',
      en: 'check --out; the first sequence is made without --renew',
    },
  },
  'sequence/no-record': {
    title: { ru: 'у последовательности нет описания', en: 'a sequence has no record' },
    why: {
      ru: 'NNNN-record.json рядом с последовательностью говорит, какие документы в ней поданы и под какими номерами',
      en: 'NNNN-record.json beside a sequence tells which documents it filed, and under which ids',
    },
    fix: {
      ru: 'верните файл из копии; чужие последовательности программа не продолжает',
      en: 'restore the file from a copy; sequences made by others are not continued',
    },
  },
  'sequence/changed': {
    title: { ru: 'поданная последовательность изменена', en: 'a sequence that was filed has been changed' },
    why: {
      ru: 'следующая последовательность ссылается на поданное; оно должно остаться таким, каким ушло',
      en: 'the next sequence points at what was filed; it must stay as it was sent',
    },
    fix: {
      ru: 'верните последовательность из копии того, что подано',
      en: 'restore the sequence from a copy of what was filed',
    },
  },
  'sequence/other-application': {
    title: { ru: 'в папке лежит другая заявка', en: 'the folder holds another application' },
    why: {
      ru: 'в одной заявке один препарат, один формат и один язык документов',
      en: 'one application has one product, one format and one language of documents',
    },
    fix: { ru: 'укажите другую папку: --out', en: 'name another folder: --out' },
  },
  'sequence/draft': {
    title: { ru: 'прежняя последовательность — черновик', en: 'an earlier sequence is a draft' },
    why: { ru: 'черновик не подан, продолжать его нечем', en: 'a draft was not filed and cannot be continued' },
    fix: {
      ru: 'укажите для подачи другую папку: --out; или добавьте --draft',
      en: 'name another folder for the submission: --out; or add --draft',
    },
  },
  'ectd/path-too-long': {
    title: { ru: 'путь файла слишком длинный', en: 'the path of a file is too long' },
    why: {
      ru: 'пути длиннее 150 знаков и имена длиннее 64 принимают не все ведомства',
      en: 'not every authority accepts paths over 150 characters and names over 64',
    },
    fix: {
      ru: 'сократите название субстанции, производителя, препарата или показания, из которых составлены папки',
      en: 'shorten the names of substance, manufacturer, product or indication that the folders are made of',
    },
  },
  'ectd/no-name': {
    title: { ru: 'нет названия для заголовка eCTD', en: 'a name for a heading of the eCTD is missing' },
    why: {
      ru: 'разделы 2.3.S, 3.2.S, 2.7.3 и 5.3.5 отличают по субстанции, производителю и показанию',
      en: 'sections 2.3.S, 3.2.S, 2.7.3 and 5.3.5 are told apart by substance, manufacturer and indication',
    },
    fix: { ru: 'впишите название в запись', en: 'enter the name in the record' },
  },
  'ectd/other-spelling': {
    title: { ru: 'название в заголовке раньше писалось иначе', en: 'a name in a heading was spelled otherwise before' },
    why: {
      ru: 'иначе написанное название открыло бы у эксперта второй такой же раздел, поэтому осталось прежнее написание',
      en: 'a name spelled otherwise would open a second section at the reviewer, so the earlier spelling was kept',
    },
    fix: {
      ru: 'если переименование обязательно, начните новую заявку',
      en: 'if the new name is a must, start a new application',
    },
  },
  'ectd/not-published': {
    title: {
      ru: 'файл для util отличается от опубликованного',
      en: 'a file for util differs from the published one',
    },
    why: {
      ru: 'ведомство сверяет контрольные суммы DTD и таблицы стилей; чаще всего их портит замена концов строк',
      en: 'agencies check the checksums of the DTD and the stylesheet; converted line ends are the usual damage',
    },
    fix: {
      ru: 'скачайте файл заново с сайта ICH и укажите папку: --util',
      en: 'download the file again from the ICH site and name its folder: --util',
    },
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;
