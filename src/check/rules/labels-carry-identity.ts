import type { LabelItem } from '../../records/record-types.js';
import { cite } from '../clauses.js';
import { itemsOf, rootField } from '../field.js';
import { judgeItems } from '../judge-items.js';
import { recordRule } from '../rule.js';
import { textOf } from '../text-of.js';

const required = [
  ['patient-identity', { ru: 'данные пациента', en: 'identity of the patient' }],
  ['batch-number', { ru: 'номер серии', en: 'batch number' }],
  ['expires', { ru: 'срок годности', en: 'expiry date' }],
  ['storage', { ru: 'условия хранения', en: 'storage conditions' }],
] as const satisfies readonly (readonly [LabelItem, { ru: string; en: string }])[];

const autologous = /аутологичн|autologous/iu;

export const labelsCarryIdentity = recordRule({
  code: 'labelling/labels-carry-identity',
  catalogueId: 'LAB-006',
  states: {
    ru: 'На каждой упаковке аутологичного препарата есть надпись об аутологичном применении, данные пациента, серия, срок и условия хранения, названы держатель и производитель; доза, хранение, производитель и это предупреждение одни в ОХЛП, листке-вкладыше и на маркировке',
    en: 'Each pack of an autologous product carries the autologous-use warning, patient identity, batch, expiry and storage, and holder and manufacturer are named; dose, storage, manufacturer and that warning are the same in SmPC, leaflet and labels',
  },
  why: {
    ru: 'этикетка — последнее, что отделяет пациента от чужих клеток',
    en: 'the label is the last thing between a patient and the cells of another',
  },
  clause: cite('eaeuProductInformation', 'eaeuLabelling', 'eaeuGmp'),
  severity: { draft: 'warning', submission: 'error' },
  justifiable: false,
  reads: ['labelling', 'product.cellSource', 'organization.legalName'],
  failures: {
    noPhrase: {
      message: {
        ru: 'на этой упаковке нет надписи «Только для аутологичного применения»',
        en: 'this pack lacks "For autologous use only"',
      },
      hint: { ru: 'добавьте надпись в warnings упаковки', en: 'add the phrase to warnings of the pack' },
    },
    noItem: {
      message: { ru: 'на этой упаковке нет: {items}', en: 'this pack lacks: {items}' },
      hint: { ru: 'добавьте сведения в items упаковки', en: 'add them to items of the pack' },
    },
    nobody: {
      message: {
        ru: 'ни на одной упаковке не назван: {who}',
        en: 'no pack names the {who}',
      },
      hint: {
        ru: 'добавьте holder и manufacturer хотя бы на вторичную упаковку',
        en: 'add holder and manufacturer at least to the outer pack',
      },
    },
  },
  check({ records, judge }) {
    for (const labelling of records.all('labelling')) {
      if (labelling.data.labels === undefined) continue;
      const labels = rootField(labelling).get('labels');
      judgeItems(judge, labels, (judgement, label) => {
        const [product] = records.all('product');
        const source = judgement.known(product && rootField(product).get('cellSource'));
        const items = judgement.known(label.get('items'));
        if (source === undefined || items === undefined) return;
        const missing = required.filter(([item]) => !items.value.includes(item)).map(([, name]) => name);
        if (missing.length > 0) {
          const shown = { ru: missing.map(({ ru }) => ru).join(', '), en: missing.map(({ en }) => en).join(', ') };
          judgement.fail('noItem', items, { items: shown });
        }
        if (source.value !== 'autologous') return;
        const list = label.get('warnings');
        const warnings = list.value === undefined ? undefined : judgement.known(list);
        if (list.value !== undefined && warnings === undefined) return;
        const texts = (warnings === undefined ? [] : itemsOf(warnings)).map((warning) => textOf(judgement, warning));
        if (!texts.some((text) => autologous.test(text))) judgement.fail('noPhrase', label.get('packaging'));
      });
      judge((judgement) => {
        const known = judgement.known(labels);
        if (known === undefined) return;
        const all = itemsOf(known).flatMap((label) => judgement.known(label.get('items'))?.value ?? []);
        const missing = (['holder', 'manufacturer'] as const).filter((item) => !all.includes(item));
        if (missing.length === 0) return;
        const names = {
          holder: { ru: 'держатель', en: 'holder' },
          manufacturer: { ru: 'производитель', en: 'manufacturer' },
        };
        const who = {
          ru: missing.map((one) => names[one].ru).join(', '),
          en: missing.map((one) => names[one].en).join(', '),
        };
        judgement.fail('nobody', known, { who });
      });
    }
  },
});
