import type { Bilingual } from '../diagnostics/diagnostic.js';

export const helpText: Bilingual = {
  ru: `Собирает проверенное регистрационное досье из записей в папке content/.

  dossier build [препарат…]    проверить данные и собрать документы в out/
  dossier check [препарат…]    только проверить
  dossier package препарат --format eaeu|ectd --out ПАПКА
                               очередная последовательность подачи (0000, 0001, …) из готовой сборки
  dossier verify ПАКЕТ         проверить пакет для подачи (eCTD или ЕАЭС), чей бы он ни был: папка последовательности,
                               папка заявления со всеми последовательностями или ZIP
  dossier diff БЫЛО СТАЛО [препарат…]
                               что изменилось в документах: ревизии git, «.» (рабочая папка), папки сборок
                               или комплекты подачи
  dossier approve ЗАПИСЬ|ДОКУМЕНТ… --by ЛИЦО --note "что утверждено / what was approved"
                               внести утверждение в approvals.yaml препарата
  dossier text ФАЙЛ            текст файла PDF или DOCX (для git diff, см. docs/review.md)
  dossier trace документ "текст"   из каких полей он напечатан; раздел или документ без текста — все его поля
  dossier trace файл#/поле | файл:строка
                               где это поле напечатано и какие правила его читают
  dossier trace --matrix ФАЙЛ.csv [препарат…]
                               то же обо всех полях, таблицей
  dossier preview препарат     показать отчёт в браузере и обновлять его при каждом сохранении файла; остановить — Ctrl-C
  dossier explain КОД          что значит сообщение и что с ним делать
  dossier rules                все правила, по которым проверяются данные

Без названий препаратов берутся все папки из content/.

  --profile draft|submission   черновик (пробелы печатаются с пометкой) или подача (пробелы не допускаются);
                               без ключа — как записано в досье препарата
  --only РАЗДЕЛ…               обновить только названные разделы: --only 1.8.3 2.5
  --as-of ДАТА                 на какую дату верны сведения: --as-of 2026-11-22; без ключа — как записано в досье
  --out ПАПКА                  куда собирать, по умолчанию out/
  --cache ПАПКА                где хранить сделанное прежде; без ключа — node_modules/.cache/dossier; можно удалять
  --no-cache                   всё сделать заново и ничего не хранить
  --threads ЧИСЛО              сколько документов рисовать одновременно; без ключа — сколько позволяет машина
  --content ПАПКА              где записи, по умолчанию content/
  --templates ПАПКА            где шаблоны, по умолчанию templates/
  --report ВИД=ФАЙЛ            записать отчёт для программ: json, sarif, junit, github, csv (перечень документов)
                               или html (страница об одном препарате, и тогда, когда он не собран);
                               можно несколько; без =ФАЙЛ — на стандартный вывод
  --format table|json|markdown вид списка правил

  preview:
  --port НОМЕР                 порт; без ключа — любой свободный

  package:
  --format eaeu|ectd           папки и опись R.022 ЕАЭС или ICH eCTD 3.2.2
  --out ПАПКА                  папка заявления: последовательность станет её подпапкой, прежние остаются как есть
  --sequence 0001              номер; без ключа — следующий
  --renew                      сделать заново последнюю последовательность, пока она не подана
  --previous ПАПКА             где прежние последовательности, если не в --out
  --build ПАПКА                где готовая сборка, по умолчанию out/
  --document-lang ru|en        язык документов: eaeu — ru, ectd — en или ru
  --draft                      принять черновик; в подачу он не превращается
  --signatures ПАПКА           подписи .sig и .p7s, названные как файл (eaeu)
  --r022 1.0.0|1.1.0           версия описи R.022; 1.1.0 не сверена (eaeu)
  --carrier path|embedded      файлы по пути или внутри описи (eaeu)

  package, verify:
  --util ПАПКА                 ваши копии DTD и таблиц стилей eCTD; без ключа — из DOSSIER_ECTD_UTIL

  trace:
  --document-lang ru|en        искать в документах на этом языке; без ключа — на всех
  --out ПАПКА                  где готовая сборка, по умолчанию out/: из неё берутся страницы неизменных документов

  verify:
  --rules ich|eu|fda|eaeu      по чьим требованиям проверять пакет; без ключа — по виду самого пакета
  --xsd ПАПКА                  ваши копии схем ЕЭК для R.022; без ключа — из DOSSIER_EEC_XSD
  --certificate ФАЙЛ.pdf       справка о проверке пакета на одну страницу
  --report ВИД=ФАЙЛ            json, sarif или junit

  diff:
  --out ПАПКА                  сравнение для чтения (diff.html), для программ (diff.json), Word с исправлениями
  --pages                      и картинки изменившихся страниц рядом (нужна программа pdftoppm)
  --author ИМЯ, --date ДАТА    чьи и от какого числа исправления в Word; без ключей — как записано в досье

  approve:
  --by ЛИЦО                    кто утверждает: запись лица
  --note "ТЕКСТ / TEXT"        что утверждено, по-русски и по-английски: печатается в истории документа
  --role РОЛЬ                  за что отвечает: clinical, nonclinical, quality, pharmacovigilance, regulatory,
                               quality-assurance, translation; каждая роль утверждает сама за себя
  --date ДАТА                  дата утверждения; без ключа — дата досье
  --product ПРЕПАРАТ           если названное есть в нескольких

  --lang ru|en                 язык сообщений, по умолчанию ru
  --help, --version

Код выхода: 0 — готово; 1 — ошибки в данных, шаблонах или пакете; 2 — ошибка в команде или папке; 3 — наша ошибка.
`,
  en: `Builds a checked marketing-authorisation dossier from the records in content/.

  dossier build [product…]     check the data and build the documents into out/
  dossier check [product…]     check only
  dossier package product --format eaeu|ectd --out FOLDER
                               the next sequence of a submission (0000, 0001, …) from a finished build
  dossier verify PACKAGE       judge a submission package (eCTD or EAEU), whoever made it: a sequence folder,
                               an application folder with all its sequences, or a ZIP
  dossier diff OLD NEW [product…]
                               what changed in the documents: revisions of git, "." (the working tree), folders
                               of builds or submission packages
  dossier approve RECORD|DOCUMENT… --by PERSON --note "что утверждено / what was approved"
                               enter an approval in approvals.yaml of the product
  dossier text FILE            the text of a PDF or DOCX file (for git diff, see docs/review.md)
  dossier trace document "text"    the fields it is printed from; a section or a document without a text: all its fields
  dossier trace file#/field | file:line
                               where the field is printed and which rules read it
  dossier trace --matrix FILE.csv [product…]
                               the same of all fields, as a table
  dossier preview product      show the report in the browser and refresh it whenever a file is saved; Ctrl-C ends it
  dossier explain CODE         what a message means and what to do about it
  dossier rules                all rules the data are checked against

Without product names every folder in content/ is taken.

  --profile draft|submission   draft (gaps print with a mark) or submission (no gaps allowed);
                               by default as the product's dossier record says
  --only SECTION…              update the named sections only: --only 1.8.3 2.5
  --as-of DATE                 the day the facts hold for: --as-of 2026-11-22; by default as the dossier record says
  --out FOLDER                 where to build, by default out/
  --cache FOLDER               where to keep what was made before; by default node_modules/.cache/dossier; may be deleted
  --no-cache                   make everything anew and keep nothing
  --threads NUMBER             how many documents are drawn at once; by default as many as the machine allows
  --content FOLDER             where the records are, by default content/
  --templates FOLDER           where the templates are, by default templates/
  --report KIND=FILE           write a report for programs: json, sarif, junit, github, csv (the list of documents)
                               or html (a page on one product, even where it was not built);
                               may be repeated; without =FILE it goes to standard output
  --format table|json|markdown the form of the list of rules

  preview:
  --port NUMBER                the port; by default any that is free

  package:
  --format eaeu|ectd           folders and R.022 inventory of the EAEU, or ICH eCTD 3.2.2
  --out FOLDER                 the application folder: the sequence becomes a folder in it, earlier ones stay as they are
  --sequence 0001              its number; by default the next one
  --renew                      make the last sequence anew, as long as it is not filed
  --previous FOLDER            where the earlier sequences are, if not in --out
  --build FOLDER               where the finished build is, by default out/
  --document-lang ru|en        language of the documents: eaeu ru, ectd en or ru
  --draft                      take a draft; it never becomes a submission
  --signatures FOLDER          signatures .sig and .p7s, named like their file (eaeu)
  --r022 1.0.0|1.1.0           version of the R.022 inventory; 1.1.0 is not verified (eaeu)
  --carrier path|embedded      files by path or inside the inventory (eaeu)

  package, verify:
  --util FOLDER                your copies of the DTD and stylesheets of the eCTD; by default from DOSSIER_ECTD_UTIL

  trace:
  --document-lang ru|en        look in the documents in this language; by default in all
  --out FOLDER                 where the finished build is, by default out/: pages of unchanged documents are taken from it

  verify:
  --rules ich|eu|fda|eaeu      whose criteria a package is judged by; by default as the package looks
  --xsd FOLDER                 your copies of the schemas for R.022; by default from DOSSIER_EEC_XSD
  --certificate FILE.pdf       a page on what of the package was checked
  --report KIND=FILE           json, sarif or junit

  diff:
  --out FOLDER                 the comparison to read (diff.html), for programs (diff.json), Word files with tracked changes
  --pages                      and pictures of the changed pages side by side (needs the program pdftoppm)
  --author NAME, --date DATE   whose the changes tracked in Word are and of which day; by default as the dossier record says

  approve:
  --by PERSON                  who approves: a person record
  --note "ТЕКСТ / TEXT"        what was approved, Russian first: printed in the history of the document
  --role ROLE                  what the approver answers for: clinical, nonclinical, quality, pharmacovigilance,
                               regulatory, quality-assurance, translation; each role approves for itself
  --date DATE                  date of approval; by default the date of the dossier
  --product PRODUCT            where several have what is named

  --lang ru|en                 language of the messages, by default ru
  --help, --version

Exit code: 0 done; 1 errors in data, templates or the package; 2 a mistake in the command or a folder; 3 our fault.
`,
};
