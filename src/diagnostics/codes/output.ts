import type { CodeDescription } from '../code-description.js';

/** The output folder cannot be used as asked. Nothing in it was changed. */
export const outputCodes = {
  'output/not-writable': {
    title: { ru: 'в папку вывода нельзя записать', en: 'the output folder cannot be written' },
    why: {
      ru: 'досье записывается целиком или никак, поэтому прежнее осталось без изменений',
      en: 'a dossier is written whole or not at all, so the earlier one is unchanged',
    },
    fix: {
      ru: 'закройте открытые из папки документы, проверьте права и место на диске или укажите другую папку: --out',
      en: 'close documents opened from the folder, check permissions and free space, or name another folder: --out',
    },
  },
  'output/not-ours': {
    title: { ru: 'место досье занято чужими файлами', en: 'the place of the dossier is taken by other files' },
    why: {
      ru: 'новое досье заменяет папку препарата целиком; папку без нашего manifest.json программа не удаляет никогда',
      en: 'a new dossier replaces the product folder whole; a folder without a manifest.json of ours is never deleted',
    },
    fix: {
      ru: 'уберите папку сами или укажите другую: --out',
      en: 'move the folder away yourself or name another: --out',
    },
  },
  'output/other-build': {
    title: { ru: 'прежнее досье собрано иначе', en: 'the dossier in place was built differently' },
    why: {
      ru: '--only сохраняет остальные документы, а документы одного досье согласованы в профиле, дате и версии программы',
      en: '--only keeps the other documents, and documents of one dossier agree in profile, date and program version',
    },
    fix: { ru: 'соберите досье целиком, без --only', en: 'build the whole dossier, without --only' },
  },
  'output/changed-by-hand': {
    title: { ru: 'файл прежней сборки изменён после неё', en: 'a file of the earlier build was changed afterwards' },
    why: {
      ru: '--only сохраняет остальные документы, а правка в out/ не прослеживается ни до одной записи',
      en: '--only keeps the other documents, and an edit in out/ cannot be traced to any record',
    },
    fix: {
      ru: 'внесите правку в запись или шаблон и соберите досье целиком, без --only',
      en: 'make the edit in a record or template and build the whole dossier, without --only',
    },
  },
  'output/busy': {
    title: { ru: 'в папку вывода пишет другая сборка', en: 'another build is writing to the output folder' },
    why: {
      ru: 'две сборки сразу могли бы перемешать документы',
      en: 'two builds at once could mix their documents',
    },
    fix: {
      ru: 'дождитесь её конца; если на том компьютере ничего не запущено, удалите папку `.dossier.lock`',
      en: 'wait for it to end; if nothing runs on that computer, delete the folder `.dossier.lock`',
    },
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;
