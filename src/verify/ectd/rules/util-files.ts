import type { Bilingual } from '../../../diagnostics/diagnostic.js';
import { insidePath, pathIn } from '../../common/sequence-files.js';
import type { RuleVoice } from '../../rule-voice.js';
import { inEctdProfiles } from '../../verify-rule.js';
import { fileOf } from '../backbone.js';
import type { EctdContext, EctdRule } from '../ectd-rule.js';
import { regionalBackbones } from '../ectd-sequence.js';
import { attributeOf } from '../leaf.js';
import { regionOf } from '../region.js';
import { noRegional } from './absent-parts.js';

const noFile: Bilingual = {
  ru: 'в пакете нет опубликованного файла {name}',
  en: 'no published file given: the package holds no {name}',
};

/**
 * One published file: absent, it is not judged; there under another name or in another place, or with other bytes, it is
 * wrong. `likeIt` tells which files of util were meant to be it.
 */
async function judgeFile(
  context: EctdContext,
  voice: RuleVoice,
  file: { readonly inside: string; readonly md5: string; readonly likeIt: RegExp },
): Promise<void> {
  const { sequence } = context;
  const name = file.inside.slice(file.inside.lastIndexOf('/') + 1);
  const right = pathIn(sequence, file.inside);
  const meant = sequence.entries
    .map(({ path }) => path)
    .filter((path) => file.likeIt.test(insidePath(sequence, path)) && path !== right);
  for (const path of meant) {
    voice.checked();
    voice.found(
      { file: path },
      {
        ru: 'этот файл должен лежать в `{right}` под именем `{name}`',
        en: 'this file belongs at `{right}` under the name `{name}`',
      },
      { right: file.inside, name },
    );
  }
  if (!sequence.entries.some(({ path }) => path === right)) {
    if (meant.length === 0) voice.notRun(noFile, { name });
    return;
  }
  const hashes = await context.package.hashes.hash(right);
  if ('trouble' in hashes) return;
  voice.checked();
  if (hashes.md5 === file.md5) return;
  voice.found(
    { file: right },
    {
      ru: 'это не опубликованный файл: его MD5 {md5}, а должен быть {right}; возьмите файл заново и не меняйте концы строк',
      en: 'this is not the published file: its MD5 is {md5} in place of {right}; take the file anew and leave its line ends as they are',
    },
    { md5: hashes.md5, right: file.md5 },
  );
}

function ichFile(id: string, inside: string, likeIt: RegExp, states: Bilingual, basis: string): EctdRule {
  return {
    id,
    states,
    basis,
    severity: inEctdProfiles('error'),
    async check(context, voice) {
      const md5 = context.hashes.ich.get(inside);
      if (md5 === undefined) throw new Error(`no published hash of ${inside}`);
      await judgeFile(context, voice, { inside, md5, likeIt });
    },
  };
}

export const ichDtd = ichFile(
  'UTL-01',
  'util/dtd/ich-ectd-3-2.dtd',
  /^(?!m[1-5]\/).*ich-ectd[^/]*\.dtd$/i,
  {
    ru: 'DTD ICH лежит в util/dtd под своим именем и совпадает с опубликованным',
    en: 'the ICH DTD lies in util/dtd under its name and is the published one',
  },
  'ICH eCTD 3.2.2; TFDA A.1-A.3 (EU 1)',
);

export const ichStylesheet = ichFile(
  'UTL-02',
  'util/style/ectd-2-0.xsl',
  /^(?!m[1-5]\/).*(^|\/)ectd[^/]*\.xsl$/i,
  {
    ru: 'таблица стилей ICH лежит в util/style под своим именем и совпадает с опубликованной',
    en: 'the ICH stylesheet lies in util/style under its name and is the published one',
  },
  'ICH eCTD 3.2.2; TFDA B.1-B.3 (EU 2)',
);

export const regionalFiles: EctdRule = {
  id: 'UTL-03',
  states: {
    ru: 'региональные DTD, модули и таблица стилей лежат в util под своими именами и совпадают с опубликованными',
    en: 'regional DTD, modules and stylesheet lie in util under their names and are the published ones',
  },
  basis: 'TFDA C-F (EU 3-6)',
  severity: inEctdProfiles('error'),
  async check(context, voice) {
    const { sequence, hashes } = context;
    const regions = [...new Set(sequence.regional.map((file) => regionOf(sequence, fileOf(file))))];
    for (const region of regions) {
      const published = hashes.regions.get(region ?? '');
      const own = regionalBackbones(sequence).filter(({ file }) => regionOf(sequence, file) === region);
      if (published === undefined && own.every(({ reading }) => reading.doctype === undefined)) {
        voice.notApplicable({
          ru: 'региональный XML не называет опубликованных файлов',
          en: 'the regional XML names no published files',
        });
        continue;
      }
      if (region === undefined || published === undefined) {
        voice.notRun(
          {
            ru: 'контрольные суммы файлов региона {region} не известны',
            en: 'the hashes of the files of region {region} are not known',
          },
          { region: region ?? '?' },
        );
        continue;
      }
      const written = own.flatMap(({ reading }) => attributeOf(reading.root, 'dtd-version') ?? []);
      if (written.some((version) => version !== published.version)) {
        voice.notRun(
          {
            ru: 'контрольные суммы файлов региона {region} известны для версии {known}, а здесь {written}',
            en: 'the hashes of the files of region {region} are known for version {known}; this is {written}',
          },
          { region, known: published.version, written: written.join(', ') },
        );
        continue;
      }
      for (const [inside, md5] of published.files) {
        const name = inside.slice(inside.lastIndexOf('/') + 1);
        await judgeFile(context, voice, {
          inside,
          md5,
          likeIt: new RegExp(`^(?!m[1-5]/)(.*/)?${name.replace('.', '\\.')}$`, 'i'),
        });
      }
    }
    if (regions.length === 0) voice.notApplicable(noRegional);
  },
};
