import type { Bilingual } from '../../diagnostics/diagnostic.js';
import type { FileTroubleKind } from '../package-files/package-files.js';

/** What is wrong with something that a package holds, by kind; `{detail}` is what was seen. */
export const troubleMessages: Readonly<Record<FileTroubleKind, Bilingual>> = {
  link: {
    ru: 'это ссылка, а не файл; она не прослежена — положите сам файл',
    en: 'this is a link, not a file; it was not followed: put the file itself there',
  },
  device: {
    ru: 'это не файл и не папка, а устройство или канал; уберите его',
    en: 'this is neither file nor folder but a device or a pipe; remove it',
  },
  traversal: {
    ru: 'имя в архиве выводит из папки пакета; запись не прочитана — соберите архив заново',
    en: 'the name in the archive leads out of the package; it was not read: make the archive anew',
  },
  outside: {
    ru: 'файл лежит в архиве рядом с папкой заявления; уберите его',
    en: 'the file lies in the archive beside the application folder; remove it',
  },
  duplicate: {
    ru: 'такое имя в архиве уже есть, с точностью до регистра; оставьте один файл',
    en: 'the archive has this name already, letter case aside; keep one of the files',
  },
  bomb: {
    ru: 'архив распаковывается несоразмерно ({detail} байт) и не прочитан; соберите его заново',
    en: 'the archive unpacks beyond measure ({detail} bytes) and was not read; make it anew',
  },
  encrypted: {
    ru: 'файл в архиве закрыт паролем; соберите архив без пароля',
    en: 'the file is encrypted in the archive; make the archive without a password',
  },
  compression: {
    ru: 'способ сжатия в архиве не читается; соберите архив обычным сжатием (deflate)',
    en: 'the archive uses a compression that is not read; make it with the usual one (deflate)',
  },
  'too-deep': {
    ru: 'папки вложены глубже {detail} уровней; дальше не читалось',
    en: 'folders lie deeper than {detail} levels; what is below was not read',
  },
  'too-many': {
    ru: 'в пакете больше {detail} файлов и папок; он не прочитан — проверьте, та ли это папка',
    en: 'the package has more than {detail} files and folders and was not read; see whether it is the right folder',
  },
  vanished: {
    ru: 'файл исчез во время проверки ({detail}); не меняйте пакет и проверьте его снова',
    en: 'the file vanished during the run ({detail}); leave the package alone and verify it again',
  },
  changed: {
    ru: 'файл изменился во время проверки ({detail}); не меняйте пакет и проверьте его снова',
    en: 'the file changed during the run ({detail}); leave the package alone and verify it again',
  },
  damaged: {
    ru: 'архив повреждён: {detail}; соберите его заново',
    en: 'the archive is damaged: {detail}; make it anew',
  },
  unreadable: {
    ru: 'файл или папку нельзя прочитать ({detail}); проверьте права доступа',
    en: 'the file or folder cannot be read ({detail}); check its permissions',
  },
  'too-large': { ru: 'файл слишком велик ({detail} байт)', en: 'the file is too large ({detail} bytes)' },
};
