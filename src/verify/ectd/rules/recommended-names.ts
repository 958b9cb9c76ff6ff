import type { EctdHeading } from '../../../sections/ectd-headings.js';
import { insidePath } from '../../common/sequence-files.js';
import type { EctdContext, EctdRule } from '../ectd-rule.js';
import { indexOf } from '../ectd-sequence.js';
import { type Leaf, placeOf } from '../leaf.js';
import { isTaggingFile } from './tagging-file.js';

interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly heading: EctdHeading;
  /** Below the sequence folder. */
  readonly path: string;
}

/** Leaves directly under a heading of modules 2 to 5 whose file lies in this sequence. */
function placedLeaves({ sequence, headings, package: { files } }: EctdContext): PlacedLeaf[] {
  const own = `${sequence.folder.path}/`;
  return (indexOf(sequence)?.leaves ?? []).flatMap((leaf) => {
    const heading = headings.get(leaf.ancestors.at(-1)?.name ?? '');
    if (heading === undefined || heading.number === '1' || leaf.target === undefined) return [];
    if (!('path' in leaf.target) || !leaf.target.path.startsWith(own)) return [];
    if (files.find(leaf.target.path) === undefined) return [];
    return [{ leaf, heading, path: insidePath(sequence, leaf.target.path) }];
  });
}

/**
 * `{…}` is what the applicant chooses; an optional part of a name may be left out with its hyphen, and so may the whole
 * folder of the only product or excipient.
 */
function patternOf(text: string): string {
  return text
    .split(/(\/\{(?:product|excipient)\}|-?\{[^}]*\})/)
    .map((part) =>
      part.startsWith('/{')
        ? '(/[a-z0-9_-]+)?'
        : part.startsWith('-{')
          ? '(-[a-z0-9_-]+)?'
          : part.startsWith('{')
            ? '[a-z0-9_-]+'
            : escapePattern(part),
    )
    .join('');
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export const recommendedFolders: EctdRule = {
  id: 'NAM-05',
  states: {
    ru: 'файлы лежат в папках, рекомендованных для их разделов',
    en: 'files lie in the folders recommended for their headings',
  },
  basis: 'ICH eCTD 3.2.2, appendix 4; TFDA O.BP1 (EU 15)',
  severity: { ich: 'warning', eu: 'warning', fda: 'warning' },
  check(context, voice) {
    for (const { leaf, heading, path } of placedLeaves(context)) {
      voice.checked();
      const folder = path.slice(0, path.lastIndexOf('/'));
      // Folders of the applicant's own may follow: one for each study, for each batch.
      if (new RegExp(`^${patternOf(heading.folder)}(/.*)?$`).test(folder)) continue;
      voice.found(
        placeOf(leaf, 'href'),
        {
          ru: 'раздел {number} лежит в `{folder}`; рекомендована папка `{recommended}`',
          en: 'heading {number} lies in `{folder}`; the recommended folder is `{recommended}`',
        },
        { number: heading.number, folder, recommended: heading.folder },
      );
    }
  },
};

export const recommendedFiles: EctdRule = {
  id: 'NAM-06',
  states: {
    ru: 'имена файлов начинаются так, как рекомендовано для их разделов',
    en: 'file names begin as recommended for their headings',
  },
  basis: 'ICH eCTD 3.2.2, appendix 4; TFDA O.BP2 (EU 15)',
  severity: { ich: 'warning', eu: 'warning', fda: 'warning' },
  check(context, voice) {
    for (const { leaf, heading, path } of placedLeaves(context)) {
      if (heading.files.length === 0 || isTaggingFile(path)) continue;
      voice.checked();
      const name = path.slice(path.lastIndexOf('/') + 1);
      // Characters are told by NAM-01.
      if (!context.package.limits.namePattern.test(name)) continue;
      const stems = heading.files.map((file) => file.replace(/-?(\{.*)?\.[a-z]+$/, ''));
      if (stems.some((stem) => new RegExp(`^${escapePattern(stem)}(-[a-z0-9_-]+)?\\.[a-z0-9]+$`).test(name))) continue;
      voice.found(
        placeOf(leaf, 'href'),
        {
          ru: 'файл раздела {number} называется `{name}`; рекомендовано имя, которое начинается с `{stem}`',
          en: 'the file of heading {number} is called `{name}`; a name that begins with `{stem}` is recommended',
        },
        { number: heading.number, name, stem: stems.join('`, `') },
      );
    }
  },
};
