import { createError } from '../../diagnostics/create-error.js';
import type { Bilingual, Diagnostic, Language } from '../../diagnostics/diagnostic.js';
import { sentence } from '../../diagnostics/sentence.js';
import { findItems } from '../../plan/find-items.js';
import type { PlannedItem } from '../../plan/planned-item.js';
import type { EctdHeading } from '../../sections/ectd-headings.js';
import type { SectionMap } from '../../sections/section-map.js';
import { packageFinding } from '../sequence/package-findings.js';
import type { LayoutContext } from '../sequence/package-writer.js';
import type { SequencePlan } from '../sequence/sequence-plan.js';
import { stated, statedText } from '../sequence/stated-text.js';
import { tidyName } from './tidy-name.js';

/** Gives the attributes of a heading for one substance or indication, in the order the heading lists them. */
export type AttributesOf = (heading: EctdHeading, group: string | undefined) => ReadonlyMap<string, string>;

/** The names that parts of folders are made of, `substance`, `manufacturer`, `product`, `indication`: the shortest there are. */
export type FolderNamesOf = (heading: EctdHeading, group: string | undefined) => ReadonlyMap<string, string>;

export interface HeadingNames {
  readonly attributesOf: AttributesOf;
  readonly folderNamesOf: FolderNamesOf;
  /** Every name that was used, by its key: kept for the sequences to come. */
  readonly spellings: () => Readonly<Record<string, string>>;
  readonly diagnostics: () => readonly Diagnostic[];
}

/**
 * Names of headings from the records: review tools tell sections apart by them, letter by letter. A name is therefore
 * spelled as it was in the first sequence that used it, and the same in modules 2, 3 and 5.
 */
export function nameHeadings(plan: SequencePlan, context: LayoutContext): HeadingNames {
  const read = readNames(context, plan.language);
  const before = new Map(plan.history.flatMap(({ spellings }) => Object.entries(spellings)));
  const used = new Map<string, string>();
  const found = new Map<string, Diagnostic>();

  const spell = (key: string, name: string | undefined): string | undefined => {
    const earlier = before.get(key);
    if (earlier === undefined) return name;
    if (name !== undefined && name !== earlier) found.set(key, otherSpelling(earlier, name));
    return earlier;
  };
  const attributesOf: AttributesOf = (heading, group) => {
    const attributes = new Map<string, string>();
    for (const [attribute, use] of heading.attributes) {
      const key = keyOf(heading, attribute, group);
      const name = key === undefined ? undefined : spell(key, read(key, group));
      if (key !== undefined && name !== undefined) {
        used.set(key, name);
        attributes.set(attribute, name);
      } else if (use === 'required') {
        found.set(`${attribute} ${group}`, noName(attribute, heading, context, plan.isDraft));
        attributes.set(attribute, noData[plan.language]);
      }
    }
    return attributes;
  };
  const readShort = readShortNames(context, plan.language);
  const folderNamesOf: FolderNamesOf = (heading, group) =>
    new Map(
      [...attributesOf(heading, group)].map(([attribute, name]) => {
        const key = keyOf(heading, attribute, group) ?? attribute;
        return [attribute === 'product-name' ? 'product' : attribute, readShort(key, group) ?? name];
      }),
    );
  return {
    attributesOf,
    folderNamesOf,
    spellings: () => Object.fromEntries([...before, ...used]),
    diagnostics: () => [...found.values()],
  };
}

/**
 * What an attribute is about. The manufacturer of the substance and that of the product may differ; appendices are those
 * of the product. One document covers all excipients, so none is named.
 */
function keyOf(heading: EctdHeading, attribute: string, group: string | undefined): string | undefined {
  const isSubstance = heading.attributes.get('substance') === 'required';
  if (attribute === 'excipient') return undefined;
  if (attribute === 'substance') return isSubstance ? ['substance', group].join(' ').trim() : undefined;
  if (attribute === 'indication') return ['indication', group].join(' ').trim();
  return attribute === 'manufacturer' ? `manufacturer ${isSubstance ? 'drug-substance' : 'drug-product'}` : attribute;
}

function readNames({ records, templates }: LayoutContext, language: Language) {
  const [product] = records.all('product');
  return (key: string, group: string | undefined): string | undefined => {
    const [what = '', stage] = key.split(' ');
    if (what === 'product-name') return tidyName(statedText(product?.data.tradeName, language));
    if (what === 'dosageform') return tidyName(statedText(stated(product?.data.doseForm)?.label, language));
    if (what === 'manufacturer') return tidyName(manufacturersAt(stage, records, 'legalName', language).join('; '));
    const items = itemsOf(what, group, records, templates.sections);
    return tidyName(items.flatMap(({ name }) => name?.[language] ?? []).join('; '));
  };
}

/** Short names for folders; `undefined` where the full name has to do. */
function readShortNames({ records, templates }: LayoutContext, language: Language) {
  const [product] = records.all('product');
  return (key: string, group: string | undefined): string | undefined => {
    const [what = '', stage] = key.split(' ');
    if (what === 'manufacturer') return tidyName(manufacturersAt(stage, records, 'shortName', language).join(' '));
    if (what !== 'indication') return undefined;
    const indications = stated(product?.data.indications) ?? [];
    const positions = itemsOf(what, group, records, templates.sections).flatMap(({ position }) => position ?? []);
    return tidyName(positions.flatMap((position) => indications[position]?.id ?? []).join(' '));
  };
}

function itemsOf(
  repeat: string,
  group: string | undefined,
  records: LayoutContext['records'],
  { repeats }: SectionMap,
): readonly PlannedItem[] {
  const rule = repeats.get(repeat);
  const items = rule === undefined ? [] : findItems({ repeat, rule, section: '', records });
  return items.filter(({ key }) => group === undefined || key === group);
}

/** The organizations of the sites that carry out a stage. */
function manufacturersAt(
  stage: string | undefined,
  records: LayoutContext['records'],
  name: 'legalName' | 'shortName',
  language: Language,
): readonly string[] {
  const sites = records.all('site').filter(({ data }) => stated(data.stages)?.some((each) => each === stage) === true);
  const names = sites.flatMap(({ data }) => {
    const id = stated(data.organizationId);
    const organization = id === undefined ? undefined : records.find('organization', id);
    return statedText(organization?.data[name], language) ?? [];
  });
  return [...new Set(names)];
}

/** What a draft shows where the records give no name. */
const noData: Bilingual = { ru: 'НЕТ ДАННЫХ', en: 'NO DATA' };

function noName(attribute: string, heading: EctdHeading, { records }: LayoutContext, isDraft: boolean): Diagnostic {
  const at = (attribute === 'manufacturer' ? records.all('site')[0] : records.all('product')[0])?.locate('');
  const finding = createError({
    code: 'ectd/no-name',
    message: sentence(
      {
        ru: 'для раздела {number} eCTD нет названия `{attribute}`',
        en: 'heading {number} of the eCTD needs the name `{attribute}`, and the records give none',
      },
      { attribute, number: heading.number },
    ),
    hint:
      attribute === 'manufacturer'
        ? {
            ru: 'укажите у площадки стадию производства (stages) и организацию',
            en: 'give a site its production stages and its organization',
          }
        : {
            ru: 'впишите состав и показания в запись препарата',
            en: 'enter composition and indications in the product record',
          },
    ...(at !== undefined && { at }),
  });
  return isDraft ? { ...finding, severity: 'warning' } : finding;
}

function otherSpelling(earlier: string, name: string): Diagnostic {
  const finding = packageFinding(
    'ectd/other-spelling',
    {
      message: {
        ru: 'в заголовках eCTD осталось прежнее название `{earlier}`; в записях теперь `{name}`',
        en: 'headings of the eCTD keep the earlier name `{earlier}`; the records now say `{name}`',
      },
      hint: {
        ru: 'если переименование обязательно, начните новую заявку',
        en: 'if the new name is a must, start a new application',
      },
    },
    { earlier, name },
  );
  return { ...finding, severity: 'warning' };
}
