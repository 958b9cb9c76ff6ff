import type { Bilingual } from '../../../diagnostics/diagnostic.js';
import { insidePath, pathIn } from '../../common/sequence-files.js';
import { inEctdProfiles } from '../../verify-rule.js';
import { explainXmlTrouble } from '../../xml/explain-xml-trouble.js';
import type { EctdRule } from '../ectd-rule.js';
import { indexOf } from '../ectd-sequence.js';
import { attributeOf } from '../leaf.js';

const noIndex: Bilingual = { ru: 'index.xml нет или он не прочитан', en: 'there is no index.xml that can be read' };
const xlink = 'http://www.w3c.org/1999/xlink';

export const indexPresent: EctdRule = {
  id: 'IDX-01',
  states: {
    ru: 'index.xml лежит прямо в папке последовательности',
    en: 'index.xml lies directly in the sequence folder',
  },
  basis: 'ICH eCTD 3.2.2; TFDA G.1, G.2 (EU 7)',
  severity: inEctdProfiles('error'),
  check({ sequence }, voice) {
    voice.checked();
    if (sequence.index !== undefined) return;
    const like = sequence.entries.find(({ path }) => /(^|\/)index\.xml$/i.test(insidePath(sequence, path)));
    if (like !== undefined) {
      voice.found(
        { file: like.path },
        {
          ru: 'файл должен называться `index.xml` и лежать прямо в папке последовательности',
          en: 'the file must be called `index.xml` and lie directly in the sequence folder',
        },
      );
      return;
    }
    voice.found(
      { file: sequence.folder.path },
      {
        ru: 'в папке последовательности нет index.xml; без него пакет не читается',
        en: 'the sequence folder has no index.xml; without it the package cannot be read',
      },
    );
  },
};

export const indexWellFormed: EctdRule = {
  id: 'IDX-02',
  states: {
    ru: 'index.xml — правильный XML без сущностей и внутренних объявлений',
    en: 'index.xml is well-formed XML without entities and declarations of its own',
  },
  basis: 'ICH eCTD 3.2.2; TFDA G.3 (EU 7)',
  severity: inEctdProfiles('error'),
  check({ sequence: { index } }, voice) {
    if (index === undefined || 'unread' in index) {
      voice.notRun(noIndex);
      return;
    }
    voice.checked();
    if (!('trouble' in index)) return;
    const { line, column } = index.trouble;
    const { message, detail } = explainXmlTrouble(index.trouble);
    voice.found({ file: index.file, line, column }, message, { detail });
  },
};

/** System identifiers that name the DTD from the index, with and without a leading `./`. */
export const indexDoctype: EctdRule = {
  id: 'IDX-04',
  states: {
    ru: 'DOCTYPE в index.xml указывает на util/dtd/ich-ectd-3-2.dtd',
    en: 'the DOCTYPE of index.xml points at util/dtd/ich-ectd-3-2.dtd',
  },
  basis: 'ICH eCTD 3.2.2; TFDA G.5 (EU 7)',
  severity: inEctdProfiles('error'),
  check({ sequence }, voice) {
    const index = indexOf(sequence);
    if (index === undefined) {
      voice.notRun(noIndex);
      return;
    }
    voice.checked();
    const { doctype, root } = index.reading;
    const system = doctype?.systemId?.replace(/^\.\//, '');
    if (system === 'util/dtd/ich-ectd-3-2.dtd' && doctype?.root === 'ectd:ectd') return;
    const line = doctype?.line ?? root.line;
    voice.found(
      { file: index.file, line },
      {
        ru: 'в DOCTYPE {written}; нужно <!DOCTYPE ectd:ectd SYSTEM "util/dtd/ich-ectd-3-2.dtd">',
        en: 'the DOCTYPE has {written}; it has to be <!DOCTYPE ectd:ectd SYSTEM "util/dtd/ich-ectd-3-2.dtd">',
      },
      {
        written:
          doctype === undefined
            ? { ru: 'нет ничего', en: 'nothing' }
            : `\`${doctype.root} ${doctype.systemId ?? doctype.publicId ?? ''}\``,
      },
    );
  },
};

export const indexStylesheet: EctdRule = {
  id: 'IDX-05',
  states: {
    ru: 'index.xml называет таблицу стилей из util/style',
    en: 'index.xml names a stylesheet in util/style',
  },
  basis: 'ICH eCTD 3.2.2; TFDA G.6 (EU 7)',
  severity: inEctdProfiles('error'),
  check({ sequence }, voice) {
    const index = indexOf(sequence);
    if (index === undefined) {
      voice.notRun(noIndex);
      return;
    }
    voice.checked();
    const sheets = index.reading.instructions.filter(({ target }) => target === 'xml-stylesheet');
    const hrefs = sheets.map(
      ({ data }) => /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(data)?.slice(1).find(Boolean) ?? '',
    );
    if (hrefs.some((href) => /^(\.\/)?util\/style\/[^/]+\.xsl$/.test(href))) return;
    voice.found(
      { file: index.file, line: sheets[0]?.line ?? 1 },
      {
        ru: 'таблица стилей — {written}; нужна инструкция xml-stylesheet с href="util/style/ectd-2-0.xsl"',
        en: 'the stylesheet is {written}; an instruction xml-stylesheet with href="util/style/ectd-2-0.xsl" is needed',
      },
      { written: hrefs.length === 0 ? { ru: 'не названа', en: 'not named' } : `\`${hrefs.join(', ')}\`` },
    );
  },
};

export const indexNamespaces: EctdRule = {
  id: 'IDX-06',
  states: {
    ru: 'корень index.xml — ectd:ectd с пространствами имён и версией по DTD 3.2',
    en: 'the root of index.xml is ectd:ectd with the namespaces and the version of DTD 3.2',
  },
  basis: 'DTD 3.2',
  severity: inEctdProfiles('error'),
  check({ sequence }, voice) {
    const index = indexOf(sequence);
    if (index === undefined) {
      voice.notRun(noIndex);
      return;
    }
    voice.checked();
    const { root } = index.reading;
    if (root.name !== 'ectd' || root.prefix !== 'ectd') {
      const written = root.prefix === '' ? root.name : `${root.prefix}:${root.name}`;
      voice.found(
        { file: index.file, line: root.line, column: root.column },
        {
          ru: 'корневой элемент `{written}`; нужен `ectd:ectd`',
          en: 'the root element is `{written}`; it has to be `ectd:ectd`',
        },
        { written },
      );
    }
    const wanted = [
      { prefix: 'xmlns', name: 'ectd', value: 'http://www.ich.org/ectd' },
      { prefix: 'xmlns', name: 'xlink', value: xlink },
      { prefix: '', name: 'dtd-version', value: '3.2' },
    ];
    for (const { prefix, name, value } of wanted) {
      // The DTD fixes all three: a file may leave them out, and must not say otherwise.
      const written = root.attributes.find((attribute) => attribute.prefix === prefix && attribute.name === name);
      if (written === undefined || written.value === value) continue;
      voice.found(
        { file: index.file, line: written.line, column: written.column },
        {
          ru: '{name} = `{written}`, а DTD требует `{value}`',
          en: '{name} = `{written}`; the DTD asks for `{value}`',
        },
        { name: prefix === '' ? name : `${prefix}:${name}`, written: written.value, value },
      );
    }
    for (const { element } of index.leaves) {
      const own =
        attributeOf(element, 'href') === undefined ? undefined : element.attributes.find(({ name }) => name === 'href');
      if (own === undefined || own.namespace === '' || own.namespace === xlink) continue;
      if (root.attributes.some(({ prefix, name, value }) => prefix === 'xmlns' && name === 'xlink' && value !== xlink))
        break;
      voice.found(
        { file: index.file, line: own.line, column: own.column },
        {
          ru: 'href стоит в пространстве имён `{written}`, а DTD требует `{value}`',
          en: 'href stands in the namespace `{written}`; the DTD asks for `{value}`',
        },
        { written: own.namespace, value: xlink },
      );
    }
  },
};

export const indexChecksumFile: EctdRule = {
  id: 'MD5-01',
  states: {
    ru: 'index-md5.txt лежит прямо в папке последовательности',
    en: 'index-md5.txt lies directly in the sequence folder',
  },
  basis: 'ICH eCTD 3.2.2; TFDA H.1, H.2 (EU 8)',
  severity: inEctdProfiles('error'),
  check({ sequence }, voice) {
    voice.checked();
    if (sequence.entries.some(({ path }) => path === pathIn(sequence, 'index-md5.txt'))) return;
    const like = sequence.entries.find(({ path }) => /index[-_]?md5[^/]*$/i.test(path));
    voice.found(
      { file: like?.path ?? sequence.folder.path },
      {
        ru: 'нет index-md5.txt с контрольной суммой index.xml; положите его прямо в папку последовательности',
        en: 'there is no index-md5.txt with the checksum of index.xml; put it directly into the sequence folder',
      },
    );
  },
};

export const indexChecksum: EctdRule = {
  id: 'MD5-02',
  states: {
    ru: 'в index-md5.txt — MD5 файла index.xml',
    en: 'index-md5.txt holds the MD5 of index.xml',
  },
  basis: 'ICH eCTD 3.2.2; TFDA H.3 (EU 8)',
  severity: inEctdProfiles('error'),
  async check({ sequence, package: { files, hashes } }, voice) {
    const file = pathIn(sequence, 'index-md5.txt');
    const index = pathIn(sequence, 'index.xml');
    const bytes = files.find(file) && (await files.read(file, 10_000));
    const hash = files.find(index) && (await hashes.hash(index));
    if (bytes === undefined || hash === undefined || 'trouble' in hash) {
      voice.notRun({ ru: 'index.xml или index-md5.txt нет', en: 'index.xml or index-md5.txt is not there' });
      return;
    }
    voice.checked();
    const text = 'trouble' in bytes ? '' : Buffer.from(bytes).toString('latin1');
    // Some tools add a byte order mark, the name of the file or upper case; readers take the first 32 hexadecimal digits.
    const written = /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/i.exec(text)?.[0].toLowerCase();
    if (written === hash.md5) return;
    voice.found(
      { file },
      written === undefined
        ? {
            ru: 'в файле нет MD5 из 32 шестнадцатеричных цифр; запишите {md5}',
            en: 'the file holds no MD5 of 32 hexadecimal digits; write {md5}',
          }
        : {
            ru: 'записан MD5 {written}, а у index.xml он {md5}; index.xml изменён после подсчёта — запишите сумму заново',
            en: 'the MD5 written is {written}, that of index.xml is {md5}; index.xml changed after it was counted: write it anew',
          },
      { written: written ?? '', md5: hash.md5 },
    );
  },
};
