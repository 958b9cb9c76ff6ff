import { type FileRule, insidePath } from '../sequence-files.js';

const megabyte = 1024 ** 2;

export const fileSizes: FileRule = {
  id: 'PKG-08',
  states: { ru: 'файлы не больше предела региона', en: 'no file is larger than the region takes' },
  basis: 'TFDA O.13 (EU 15); CN 2.2; HC A03; ICH appendix 7',
  layouts: ['ectd', 'eaeu'],
  severity: { ich: 'error', eu: 'error', fda: 'error', eaeu: 'error' },
  check({ sequence, package: { limits } }, voice) {
    const { fileBytes, fileBytesAdvised } = limits;
    if (fileBytes === undefined && fileBytesAdvised === undefined) {
      voice.notRun({ ru: 'предел региона не известен', en: 'the limit of the region is not known' });
      return;
    }
    // An inventory or index grows with the dossier, and what is too large of it is told when it is read.
    const documents = sequence.entries.filter(({ path }) => !/^[^/]*\.xml$/i.test(insidePath(sequence, path)));
    voice.checked(documents.length);
    for (const { path, bytes } of documents) {
      const isRefused = fileBytes !== undefined && bytes > fileBytes;
      const limit = isRefused ? fileBytes : fileBytesAdvised;
      if (limit === undefined || bytes <= limit) continue;
      voice.found(
        { file: path },
        {
          ru: 'размер файла — {size} МБ, предел — {limit} МБ; разделите или сожмите документ',
          en: 'the file has {size} MB, the limit is {limit} MB; split the document or compress it',
        },
        { size: Math.ceil(bytes / megabyte), limit: Math.floor(limit / megabyte) },
        isRefused ? 'error' : 'warning',
      );
    }
  },
};
