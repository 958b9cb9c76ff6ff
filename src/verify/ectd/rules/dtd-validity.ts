import { createHash } from 'node:crypto';
import { pathIn } from '../../common/sequence-files.js';
import type { RuleVoice } from '../../rule-voice.js';
import type { PublishedFiles } from '../../verify-rule.js';
import { inEctdProfiles } from '../../verify-rule.js';
import { validateDtd } from '../../xml/validate-dtd.js';
import { xmlLimits } from '../../xml/xml-limits.js';
import type { EctdContext, EctdRule } from '../ectd-rule.js';
import { askForIndex, noIndex } from './absent-parts.js';

const dtdBytesLimit = 1_000_000;

/** A published file from the package's util or of the user's own; only bytes with the published hash are used. */
export async function findPublished(
  context: EctdContext,
  inside: string,
  md5: string,
): Promise<Uint8Array | undefined> {
  const { files, published } = context.package;
  const path = pathIn(context.sequence, inside);
  const packed = files.find(path) && (await files.read(path, dtdBytesLimit));
  const own = ownCopy(published, inside);
  return [packed, own].find(
    (bytes): bytes is Uint8Array =>
      bytes instanceof Uint8Array && createHash('md5').update(bytes).digest('hex') === md5,
  );
}

function ownCopy({ byName }: PublishedFiles, inside: string): Uint8Array | undefined {
  return byName.get(inside.slice(inside.lastIndexOf('/') + 1));
}

/** Tells what a validating parser objects to; its sentences are English and stay as they are. */
export async function judgeByDtd(
  { file, bytes, dtd }: { readonly file: string; readonly bytes: Uint8Array; readonly dtd: Uint8Array },
  voice: RuleVoice,
): Promise<void> {
  voice.checked();
  for (const { line, column, detail } of await validateDtd(bytes, dtd)) {
    voice.found(
      { file, line, ...(column > 0 && { column }) },
      { ru: 'не соответствует DTD: {detail}', en: 'does not fit the DTD: {detail}' },
      { detail },
    );
  }
}

export const dtdValidity: EctdRule = {
  id: 'IDX-03',
  states: { ru: 'index.xml соответствует DTD ICH 3.2', en: 'index.xml is valid against the ICH DTD 3.2' },
  basis: 'ICH eCTD 3.2.2; TFDA G.4 (EU 7)',
  severity: inEctdProfiles('error'),
  async check(context, voice) {
    const { sequence, hashes } = context;
    const inside = 'util/dtd/ich-ectd-3-2.dtd';
    const index = askForIndex(sequence, voice);
    if (index === undefined) return;
    const dtd = await findPublished(context, inside, hashes.ich.get(inside) ?? '');
    if (dtd === undefined && ownCopy(context.package.published, inside) !== undefined) {
      voice.notRun({
        ru: 'DTD в вашей папке — не опубликованная: контрольная сумма другая',
        en: 'the DTD in your folder is not the published one: its checksum is another',
      });
      return;
    }
    if (dtd === undefined) {
      voice.notRun({
        ru: 'нет опубликованной DTD: ни в util пакета, ни в папке из --util',
        en: 'no published file given: the DTD is neither in the util of the package nor in the folder of --util',
      });
      return;
    }
    const bytes = await context.package.files.read(index.file, xmlLimits.bytes);
    if ('trouble' in bytes) voice.notRun(noIndex);
    else await judgeByDtd({ file: index.file, bytes, dtd }, voice);
  },
};
