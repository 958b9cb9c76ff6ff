import type { FileRule } from '../sequence-files.js';

export const emptyFolders: FileRule = {
  id: 'PKG-05',
  states: { ru: 'пустых папок нет', en: 'no folder is empty' },
  basis: 'TFDA O.10 (EU 15); CN 2.1; HC A01',
  layouts: ['ectd', 'eaeu'],
  severity: { ich: 'error', eu: 'error', fda: 'error', eaeu: 'error' },
  check({ sequence, package: { files } }, voice) {
    const filled = new Set<string>();
    const enter = (path: string) => {
      for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
        filled.add(path.slice(0, end));
    };
    // What was refused while listing is there all the same.
    for (const { path } of [...files.entries, ...files.troubles]) enter(path);
    voice.checked(sequence.folders.length);
    const isEmpty = (path: string) => !filled.has(path);
    for (const path of sequence.folders.filter(isEmpty)) {
      if (isEmpty(path.slice(0, path.lastIndexOf('/'))) && path.includes('/')) continue;
      voice.found({ file: path }, { ru: 'папка пуста; удалите её', en: 'the folder is empty; delete it' });
    }
  },
};
