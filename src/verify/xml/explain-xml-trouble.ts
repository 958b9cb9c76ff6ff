import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { XmlTrouble, XmlTroubleKind } from './xml-reading.js';

const messages: Readonly<Record<XmlTroubleKind, Bilingual>> = {
  'not-well-formed': { ru: 'XML записан неправильно: {detail}', en: 'the XML is not well-formed: {detail}' },
  'internal-subset': {
    ru: 'в DOCTYPE есть собственные объявления ({detail}); в пакете они не допускаются — удалите их',
    en: 'the DOCTYPE has declarations of its own ({detail}); a package must have none: remove them',
  },
  entity: {
    ru: 'файл объявляет или использует сущности ({detail}); в пакете они не допускаются — удалите их',
    en: 'the file declares or uses entities ({detail}); a package must have none: remove them',
  },
  encoding: { ru: 'кодировка файла не читается: {detail}', en: 'the encoding of the file cannot be read: {detail}' },
  'too-large': {
    ru: 'файл слишком велик, чтобы его читать: {detail}',
    en: 'the file is too large to be read: {detail}',
  },
  'too-deep': {
    ru: 'элементы вложены слишком глубоко: {detail}',
    en: 'elements stand too deep inside each other: {detail}',
  },
};

/** Why an XML file was refused, in words; `detail` of the parser goes in as it is. */
export function explainXmlTrouble({ kind, detail }: XmlTrouble): {
  readonly message: Bilingual;
  readonly detail: string;
} {
  return { message: messages[kind], detail };
}
