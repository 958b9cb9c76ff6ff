import { insidePath, pathIn } from '../../common/sequence-files.js';
import type { RuleVoice } from '../../rule-voice.js';
import { inEctdProfiles } from '../../verify-rule.js';
import { explainXmlTrouble } from '../../xml/explain-xml-trouble.js';
import { type BackboneFile, fileOf } from '../backbone.js';
import type { EctdContext, EctdRule } from '../ectd-rule.js';
import { inlineModules } from '../inline-modules.js';
import { placeOf } from '../leaf.js';
import { regionOf } from '../region.js';
import { askForIndex, noRegional } from './absent-parts.js';
import { findPublished, judgeByDtd } from './dtd-validity.js';
import { xlink } from './index-declarations.js';

export const regionalFile: EctdRule = {
  id: 'REG-01',
  states: {
    ru: 'региональный XML лежит в m1/xx, называется xx-regional.xml и записан, как требует регион',
    en: 'the regional XML lies in m1/xx, is called xx-regional.xml and is written as its region asks',
  },
  basis: 'TFDA I.1-I.6 (EU 9); FDA 2, 1463',
  severity: inEctdProfiles('error'),
  async check(context, voice) {
    const {
      sequence,
      package: { limits },
    } = context;
    if (sequence.regional.length === 0) {
      if (!limits.isRegionalRequired) {
        voice.notApplicable(noRegional);
        return;
      }
      voice.checked();
      voice.found(
        { file: sequence.folder.path },
        {
          ru: 'в папке m1 нет регионального XML; без него регион не принимает пакет',
          en: 'm1 holds no regional XML; the region does not take a package without it',
        },
      );
      return;
    }
    for (const file of sequence.regional) await judgeRegional(context, file, voice);
  },
};

async function judgeRegional(context: EctdContext, file: BackboneFile, voice: RuleVoice): Promise<void> {
  const { sequence } = context;
  const path = fileOf(file);
  voice.checked();
  const region = regionOf(sequence, path);
  const name = insidePath(sequence, path);
  if (region === undefined || name !== `m1/${region}/${region}-regional.xml`) {
    voice.found(
      { file: path },
      {
        ru: 'региональный XML лежит в `{name}`; его место — `m1/xx/xx-regional.xml`, где xx — обозначение региона',
        en: 'the regional XML lies at `{name}`; its place is `m1/xx/xx-regional.xml`, xx being the region',
      },
      { name },
    );
  }
  if ('trouble' in file) {
    const { line, column } = file.trouble;
    const { message, detail } = explainXmlTrouble(file.trouble);
    voice.found({ file: path, line, column }, message, { detail });
  }
  if (region === 'eu' && 'backbone' in file) await judgeEuropean(context, file, voice);
}

async function judgeEuropean(
  context: EctdContext,
  { backbone: { file, reading } }: Extract<BackboneFile, { backbone: unknown }>,
  voice: RuleVoice,
): Promise<void> {
  const { doctype, instructions, root } = reading;
  if (doctype?.systemId !== '../../util/dtd/eu-regional.dtd' || doctype.root !== 'eu:eu-backbone') {
    voice.found(
      { file, line: doctype?.line ?? root.line },
      {
        ru: 'нужен <!DOCTYPE eu:eu-backbone SYSTEM "../../util/dtd/eu-regional.dtd">',
        en: 'it has to have <!DOCTYPE eu:eu-backbone SYSTEM "../../util/dtd/eu-regional.dtd">',
      },
    );
  }
  if (!instructions.some(({ target, data }) => target === 'xml-stylesheet' && data.includes('../../util/style/'))) {
    voice.found(
      { file, line: 1 },
      {
        ru: 'нужна инструкция xml-stylesheet с href="../../util/style/eu-regional.xsl"',
        en: 'an instruction xml-stylesheet with href="../../util/style/eu-regional.xsl" is needed',
      },
    );
  }
  const wrong = root.attributes.find(
    ({ prefix, name, value }) => prefix === 'xmlns' && name === 'xlink' && value !== xlink,
  );
  if (wrong !== undefined) {
    voice.found(
      { file, line: wrong.line, column: wrong.column },
      {
        ru: 'xmlns:xlink = `{written}`, а DTD требует `{value}`',
        en: 'xmlns:xlink = `{written}`; the DTD asks for `{value}`',
      },
      { written: wrong.value, value: xlink },
    );
  }
  await judgeByEuropeanDtd(context, file, voice);
}

async function judgeByEuropeanDtd(context: EctdContext, file: string, voice: RuleVoice): Promise<void> {
  const published = context.hashes.regions.get('eu')?.files ?? new Map<string, string>();
  const parts = new Map<string, Uint8Array>();
  for (const [inside, md5] of published) {
    if (!/\.(dtd|mod)$/.test(inside)) continue;
    const bytes = await findPublished(context, inside, md5);
    if (bytes !== undefined) parts.set(inside.slice(inside.lastIndexOf('/') + 1), bytes);
  }
  const dtd = inlineModules('eu-regional.dtd', parts);
  const bytes = await context.package.files.read(file, 10_000_000);
  if (dtd === undefined || 'trouble' in bytes) {
    voice.notRun({
      ru: 'на соответствие DTD не проверено: опубликованной DTD региона нет ни в util пакета, ни в папке из --util',
      en: 'not judged by the DTD: no published DTD of the region, neither in the util of the package nor in the folder of --util',
    });
    return;
  }
  await judgeByDtd({ file, bytes, dtd }, voice);
}

export const regionalLeaf: EctdRule = {
  id: 'REG-04',
  states: {
    ru: 'leaf модуля 1 в index.xml указывает на региональный XML и несёт его MD5',
    en: 'the leaf of module 1 in index.xml points at the regional XML and carries its MD5',
  },
  basis: 'TFDA I.1 (EU 9)',
  severity: inEctdProfiles('error'),
  async check({ sequence, package: { hashes } }, voice) {
    const index = askForIndex(sequence, voice);
    if (index === undefined) return;
    for (const file of sequence.regional) {
      const path = fileOf(file);
      voice.checked();
      const leaf = index.leaves.find(({ target }) => target !== undefined && 'path' in target && target.path === path);
      if (leaf === undefined) {
        voice.found(
          { file: pathIn(sequence, 'index.xml'), line: index.reading.root.line },
          {
            ru: 'ни один leaf модуля 1 не указывает на `{name}`; добавьте его',
            en: 'no leaf of module 1 points at `{name}`; add one',
          },
          { name: insidePath(sequence, path) },
        );
        continue;
      }
      const hash = await hashes.hash(path);
      if ('trouble' in hash || leaf.checksum.trim().toLowerCase() === hash.md5) continue;
      voice.found(
        placeOf(leaf, 'checksum'),
        {
          ru: 'у регионального XML MD5 {md5}, а в leaf записан {written}; его изменили после index.xml — запишите сумму заново',
          en: 'the MD5 of the regional XML is {md5}, the leaf says {written}; it changed after index.xml was written: write it anew',
        },
        { md5: hash.md5, written: leaf.checksum },
      );
    }
    if (sequence.regional.length === 0) voice.notApplicable(noRegional);
  },
};
