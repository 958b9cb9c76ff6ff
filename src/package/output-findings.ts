import type { outputCodes } from '../diagnostics/codes/output.js';
import { createError } from '../diagnostics/create-error.js';
import type { Bilingual, Diagnostic } from '../diagnostics/diagnostic.js';
import { sentence } from '../diagnostics/sentence.js';
import type { FileSystemError } from './file-system-error.js';
import type { JoinTrouble } from './join-previous.js';
import { lockPath } from './output-lock.js';
import type { LockOwner } from './process-table.js';
import type { Output } from './write-package.js';

/** The output folder cannot be used: no file of the content is to blame, so no place is named. */
function finding(code: keyof typeof outputCodes, message: Bilingual, hint: Bilingual, product?: string): Diagnostic {
  return createError({ code, message, hint, ...(product !== undefined && { product }) });
}

export function notWritable(output: Output, error: FileSystemError): Diagnostic {
  const args = { path: output.shown, reason: error.code };
  return finding(
    'output/not-writable',
    sentence(
      { ru: 'в папку `{path}` нельзя записать ({reason})', en: 'folder `{path}` cannot be written ({reason})' },
      args,
    ),
    {
      ru: 'закройте открытые из неё документы, проверьте права и место на диске или укажите другую папку: --out',
      en: 'close documents opened from it, check permissions and free space, or name another folder: --out',
    },
  );
}

export function notOurs(output: Output, product: string): Diagnostic {
  const args = { path: `${output.shown}/${product}` };
  return finding(
    'output/not-ours',
    sentence(
      {
        ru: '`{path}` занято: там не досье этой программы, поэтому ничего не удалено и не записано',
        en: '`{path}` is taken by something this program did not make, so nothing was deleted or written',
      },
      args,
    ),
    {
      ru: 'уберите его сами или укажите другую папку: --out',
      en: 'move it away yourself or name another folder: --out',
    },
    product,
  );
}

export function otherBuild(product: string, trouble: Extract<JoinTrouble, { kind: 'other-build' }>): Diagnostic {
  return finding(
    'output/other-build',
    sentence(
      {
        ru: 'прежнее досье `{product}` собрано с другим значением `{fact}` ({previous}, а не {now}); части двух сборок не смешиваются',
        en: 'the dossier of `{product}` in place was built with another `{fact}` ({previous}, not {now}); two builds are never mixed',
      },
      { product, fact: trouble.fact, previous: trouble.previous, now: trouble.now },
    ),
    { ru: 'соберите досье целиком, без --only', en: 'build the whole dossier, without --only' },
    product,
  );
}

export function changedByHand(
  output: Output,
  product: string,
  trouble: Extract<JoinTrouble, { kind: 'changed-file' }>,
): Diagnostic {
  return finding(
    'output/changed-by-hand',
    sentence(
      {
        ru: 'файл `{path}` прежней сборки изменён или удалён после неё, сохранить его нельзя',
        en: 'file `{path}` of the earlier build was changed or removed afterwards and cannot be kept',
      },
      { path: `${output.shown}/${product}/${trouble.path}` },
    ),
    { ru: 'соберите досье целиком, без --only', en: 'build the whole dossier, without --only' },
    product,
  );
}

export function outputBusy(output: Output, owner: LockOwner): Diagnostic {
  return finding(
    'output/busy',
    sentence(
      {
        ru: 'в `{path}` сейчас пишет другая сборка (процесс {pid}, компьютер {host})',
        en: 'another build is writing to `{path}` (process {pid}, computer {host})',
      },
      { path: output.shown, pid: owner.pid, host: owner.host },
    ),
    sentence(
      {
        ru: 'дождитесь её конца; если на том компьютере ничего не запущено, удалите папку `{lock}`',
        en: 'wait for it to end; if nothing runs on that computer, delete the folder `{lock}`',
      },
      { lock: lockPath(output.shown) },
    ),
  );
}
