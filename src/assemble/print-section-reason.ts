import type { SectionMap } from '../sections/section-map.js';
import type { PrintedValue } from './printed-value.js';
import { slugOf } from './slug.js';
import type { RecordTypesSeen } from './view/describe-types.js';
import { printField } from './view/print-field.js';
import type { ViewScope } from './view/print-leaf.js';
import { printGap } from './view/print-slot.js';

/** Why a section holds no documents, as the dossier record declares it for the section or one above it; else a gap. */
export function printSectionReason(
  section: string,
  sections: SectionMap,
  types: RecordTypesSeen,
  scope: ViewScope,
): PrintedValue {
  const [dossier] = scope.index.all('dossier');
  const above = sections.path(section).map(({ number }) => number);
  const position = dossier?.data.sectionsNotApplicable?.findLastIndex((entry) => above.includes(entry.section)) ?? -1;
  const children =
    position < 0
      ? printGap(
          {
            kind: 'gap',
            label: missingReason(section),
            origin: { file: dossier?.file ?? '', pointer: '' },
          },
          scope.language,
        )
      : printField(['dossier', 'sectionsNotApplicable', String(position), 'reason'], types, scope);
  return { kind: 'inline', slug: slugOf(section), print: () => children };
}

function missingReason(section: string) {
  return {
    ru: `исследования раздела ${section} или причина, почему их нет`,
    en: `studies of section ${section}, or the reason why there are none`,
  };
}
