import type { Bilingual } from '../../../diagnostics/diagnostic.js';
import { inEctdProfiles } from '../../verify-rule.js';
import type { EctdRule } from '../ectd-rule.js';
import { leavesOf } from '../ectd-sequence.js';
import { nameOf, placeOf } from '../leaf.js';
import { isAbsentSequence } from './leaf-files.js';

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
