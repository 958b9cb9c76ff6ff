import { inEctdProfiles } from '../../verify-rule.js';
import type { EctdRule } from '../ectd-rule.js';
import { attributeOf } from '../leaf.js';
import { askForIndex } from './absent-parts.js';

export const xlink = 'http://www.w3c.org/1999/xlink';

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
    const index = askForIndex(sequence, voice);
    if (index === undefined) return;
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
    const index = askForIndex(sequence, voice);
    if (index === undefined) return;
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
    const index = askForIndex(sequence, voice);
    if (index === undefined) return;
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
