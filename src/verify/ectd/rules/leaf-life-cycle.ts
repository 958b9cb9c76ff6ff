import type { Bilingual } from '../../../diagnostics/diagnostic.js';
import type { RuleVoice } from '../../rule-voice.js';
import { inEctdProfiles } from '../../verify-rule.js';
import type { XmlElement } from '../../xml/xml-reading.js';
import type { EctdContext, EctdRule } from '../ectd-rule.js';
import { leavesOf } from '../ectd-sequence.js';
import { attributeOf, childrenNamed, type Leaf, nameOf, placeOf, textOf } from '../leaf.js';
import type { Change } from '../life-cycle.js';
import { isAbsentSequence } from './leaf-files.js';
import { isTaggingFile } from './leaf-form.js';

/** Leaves that change another one, with what they change; rules on these begin where LEA-09 found it. */
function changesOf({ sequence, lifeCycle }: EctdContext): Change[] {
  return leavesOf(sequence).flatMap((leaf) => lifeCycle.changes.get(leaf) ?? []);
}

/** Without history nothing can be said of changes to it. */
function lacksHistory(context: EctdContext, voice: RuleVoice): boolean {
  const { earlier, isFirst, sequence } = context;
  if (earlier.length > 0) return false;
  const changes = leavesOf(sequence).some(
    ({ modifiedFile, operation }) => modifiedFile !== undefined && operation !== 'new',
  );
  if (isFirst === true || !changes) voice.notApplicable({ ru: 'ничего не изменяется', en: 'nothing is changed' });
  else
    voice.notRun({
      ru: 'прежних последовательностей рядом нет',
      en: 'the earlier sequences are not beside the package',
    });
  return true;
}

export const changedLeaf: EctdRule = {
  id: 'LEA-09',
  states: {
    ru: 'modified-file указывает на leaf прежней последовательности этого заявления',
    en: 'modified-file points at a leaf of an earlier sequence of this application',
  },
  basis: 'TFDA K.9 (EU 11); CN 3.11',
  severity: inEctdProfiles('error'),
  check(context, voice) {
    const { sequence, lifeCycle, earlier, isFirst } = context;
    for (const leaf of leavesOf(sequence)) {
      const { modified, operation } = leaf;
      // What is wrong with these has been told by LEA-07, LEA-08, LEA-13 and LEA-19.
      if (modified === undefined || operation === 'new' || isFirst === true) continue;
      const tell = (message: Bilingual) =>
        voice.found(placeOf(leaf, 'modified-file'), message, {
          name: nameOf(leaf),
          text: leaf.modifiedFile ?? '',
          path: 'path' in modified ? modified.path : '',
          id: 'path' in modified ? (modified.fragment ?? '') : '',
        });
      if ('fault' in modified || (modified.fragment ?? '') === '') {
        voice.checked();
        tell({
          ru: 'modified-file leaf `{name}` — `{text}`; нужен путь внутри заявления и ID: ../0000/index.xml#ID',
          en: 'the modified-file of leaf `{name}` is `{text}`; it has to be a path inside the application with an ID: ../0000/index.xml#ID',
        });
        continue;
      }
      if (modified.path.startsWith(`${sequence.folder.path}/`)) {
        voice.checked();
        tell({
          ru: 'leaf `{name}` изменяет leaf своей же последовательности (`{text}`); укажите прежнюю',
          en: 'leaf `{name}` changes a leaf of its own sequence (`{text}`); name one of an earlier sequence',
        });
        continue;
      }
      if (earlier.length === 0 || (isAbsentSequence(context, modified.path) && context.package.isSingleSequence)) {
        voice.notRun({
          ru: 'прежние последовательности, которые изменяются, не лежат рядом',
          en: 'earlier sequences that are changed are not beside the package',
        });
        continue;
      }
      voice.checked();
      if (lifeCycle.changes.has(leaf)) continue;
      tell({
        ru: 'leaf `{name}` изменяет `{id}` в {path}, а такого leaf там нет; проверьте файл (index.xml или региональный) и ID',
        en: 'leaf `{name}` changes `{id}` in {path}, and there is no such leaf; check the file (index.xml or the regional one) and the ID',
      });
    }
    if (!leavesOf(sequence).some(({ modifiedFile }) => modifiedFile !== undefined)) {
      voice.notApplicable({ ru: 'ничего не изменяется', en: 'nothing is changed' });
    }
  },
};

/** The headings around a leaf with what tells repeated ones apart. IDs and languages may differ between sequences. */
function sectionOf({ ancestors }: Leaf): string {
  return ancestors
    .slice(1)
    .map((element) => `${element.name}${keyOf(element)}`)
    .join('/');
}

function keyOf(element: XmlElement): string {
  if (element.name === 'node-extension') return `[${childrenNamed(element, 'title').map(textOf).join().trim()}]`;
  return element.attributes
    .filter(({ name, prefix }) => name !== 'ID' && prefix !== 'xml' && prefix !== 'xmlns')
    .map(({ name, value }) => `[${name}=${value}]`)
    .sort()
    .join('');
}

function shortSection({ ancestors }: Leaf): string {
  const element = ancestors.at(-1);
  return element === undefined ? '' : `${element.name}${keyOf(element)}`;
}

export const sameSection: EctdRule = {
  id: 'LEA-10',
  states: {
    ru: 'изменяемый leaf стоит в том же разделе с теми же атрибутами',
    en: 'the leaf that is changed stands in the same section with the same attributes',
  },
  basis: 'TFDA K.10 (EU 11)',
  severity: inEctdProfiles('error'),
  check(context, voice) {
    if (lacksHistory(context, voice)) return;
    for (const { by, target } of changesOf(context)) {
      voice.checked();
      if (sectionOf(by.leaf) === sectionOf(target.leaf)) continue;
      voice.found(
        placeOf(by.leaf),
        {
          ru: 'leaf `{name}` стоит в `{here}`, а изменяет leaf из `{there}`; перенесите его в тот же раздел с теми же атрибутами',
          en: 'leaf `{name}` stands in `{here}` and changes one in `{there}`; put it into the same section with the same attributes',
        },
        { name: nameOf(by.leaf), ...differingSections(by.leaf, target.leaf) },
      );
    }
  },
};

/** The innermost headings, or the whole paths where these are equal and an outer one differs. */
function differingSections(by: Leaf, target: Leaf): { readonly here: string; readonly there: string } {
  const here = shortSection(by);
  const there = shortSection(target);
  return here === there ? { here: sectionOf(by), there: sectionOf(target) } : { here, there };
}

export const changedOnce: EctdRule = {
  id: 'LEA-12',
  states: {
    ru: 'изменяется только действующий leaf, и в одной последовательности — один раз',
    en: 'only a current leaf is changed, and once in a sequence',
  },
  basis: 'TFDA K.12 (EU 11); CN 3.5, 3.30-3.34',
  severity: inEctdProfiles('error'),
  check(context, voice) {
    if (lacksHistory(context, voice)) return;
    for (const change of changesOf(context)) {
      voice.checked();
      const message = refuseChange(change);
      if (message === undefined) continue;
      const { by, target, twin } = change;
      voice.found(placeOf(by.leaf, 'modified-file'), message, {
        name: nameOf(by.leaf),
        target: nameOf(target.leaf),
        sequence: target.sequence.folder.name,
        twin: twin === undefined ? '' : nameOf(twin),
      });
    }
  },
};

function refuseChange({ by: { leaf }, before, twin, target }: Change): Bilingual | undefined {
  if (twin !== undefined) {
    return {
      ru: 'leaf `{name}` изменяет `{target}` ({sequence}), который в этой же последовательности уже изменил `{twin}`; оставьте одно изменение',
      en: 'leaf `{name}` changes `{target}` ({sequence}), which `{twin}` of this sequence changes already; keep one of them',
    };
  }
  if (before === 'replaced') {
    return {
      ru: 'leaf `{name}` изменяет `{target}` ({sequence}), который уже заменён; укажите действующий leaf',
      en: 'leaf `{name}` changes `{target}` ({sequence}), which has been replaced; name the current leaf',
    };
  }
  if (before === 'deleted') {
    return {
      ru: 'leaf `{name}` изменяет `{target}` ({sequence}), который удалён; подайте документ как новый (new)',
      en: 'leaf `{name}` changes `{target}` ({sequence}), which has been deleted; file the document as new',
    };
  }
  const isTagging =
    target.leaf.target !== undefined && 'path' in target.leaf.target && isTaggingFile(target.leaf.target.path);
  if (before === 'appended' && leaf.operation === 'append' && !isTagging) {
    return {
      ru: 'leaf `{name}` дополняет `{target}` ({sequence}), который уже дополнен; замените документ целиком (replace)',
      en: 'leaf `{name}` appends to `{target}` ({sequence}), which has been appended to; replace the document whole',
    };
  }
  return undefined;
}

export const sameLanguage: EctdRule = {
  id: 'LEA-17',
  states: { ru: 'заменяющий leaf на том же языке', en: 'a leaf that replaces is in the same language' },
  basis: 'CN 3.36',
  severity: inEctdProfiles('warning'),
  check(context, voice) {
    if (lacksHistory(context, voice)) return;
    for (const { by, target } of changesOf(context)) {
      const { operation, language } = by.leaf;
      const former = target.leaf.language;
      if (operation !== 'replace' || language === undefined || former === undefined) continue;
      voice.checked();
      if (language === former) continue;
      voice.found(
        placeOf(by.leaf, 'lang'),
        {
          ru: 'leaf `{name}` на языке {language} заменяет документ на языке {former}; проверьте xml:lang',
          en: 'leaf `{name}` in {language} replaces a document in {former}; check xml:lang',
        },
        { name: nameOf(by.leaf), language, former },
      );
    }
  },
};

/** The same value spelled in two ways opens a second section in the tree of the reviewer. */
const keyedAttributes = ['substance', 'manufacturer', 'product-name', 'dosageform', 'excipient', 'indication'];

export const sameSpelling: EctdRule = {
  id: 'NOD-02',
  states: {
    ru: 'вещество, производитель, препарат и показание везде записаны одинаково',
    en: 'substance, manufacturer, product and indication are spelled the same everywhere',
  },
  basis: 'FDA guide',
  severity: inEctdProfiles('warning'),
  check({ sequence, earlier, isFirst }, voice) {
    const first = new Map<string, { readonly value: string; readonly where: string }>();
    for (const one of [...earlier, sequence]) {
      for (const { file, element, name, value } of keyedValues(one)) {
        const key = `${name}:${value.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')}`;
        const former = first.get(key);
        if (one === sequence) voice.checked();
        if (former === undefined) first.set(key, { value: value.trim(), where: `${file}:${element.line}` });
        else if (former.value !== value.trim() && one === sequence) {
          const { line, column } = element.attributes.find((attribute) => attribute.name === name) ?? element;
          voice.found(
            { file, line, column },
            {
              ru: '{attribute} записан как `{value}`, а раньше как `{former}` ({where}); запишите одинаково',
              en: '{attribute} is spelled `{value}`, and before `{former}` ({where}); spell it the same',
            },
            { attribute: name, value, former: former.value, where: former.where },
          );
        }
      }
    }
    if (earlier.length === 0 && isFirst !== true) {
      voice.notRun({
        ru: 'с прежними последовательностями не сравнено: их рядом нет',
        en: 'not compared with earlier sequences: they are not beside the package',
      });
    }
  },
};

function keyedValues({ index }: EctdContext['sequence']) {
  if (index === undefined || !('backbone' in index)) return [];
  const { file, headings } = index.backbone;
  return headings.flatMap(({ element }) =>
    keyedAttributes.flatMap((name) => {
      const value = attributeOf(element, name);
      return value === undefined || value.trim() === '' ? [] : [{ file, element, name, value }];
    }),
  );
}
