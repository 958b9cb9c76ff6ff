import type { EctdHeading, EctdHeadings } from '../../../sections/ectd-headings.js';
import type { RuleVoice } from '../../rule-voice.js';
import { inEctdProfiles } from '../../verify-rule.js';
import type { XmlElement } from '../../xml/xml-reading.js';
import type { EctdRule } from '../ectd-rule.js';
import { elementsIn } from '../leaf.js';
import { askForIndex } from './absent-parts.js';

export const filledHeadings: EctdRule = {
  id: 'STR-01',
  states: { ru: 'под каждым заголовком index.xml есть leaf', en: 'every heading of index.xml has a leaf below it' },
  basis: 'TFDA J.1 (EU 10); CN 3.21',
  severity: inEctdProfiles('error'),
  check({ sequence }, voice) {
    const index = askForIndex(sequence, voice);
    if (index === undefined) return;
    const filled = new Set(index.leaves.flatMap(({ ancestors }) => ancestors));
    for (const { element } of index.headings) {
      if (!/^m[1-5]-/.test(element.name)) continue;
      voice.checked();
      // Of empty headings inside each other the innermost is named: without it the outer ones are empty too.
      if (filled.has(element) || elementsIn(element).some(({ name }) => /^m[1-5]-/.test(name))) continue;
      voice.found(
        { file: index.file, line: element.line, column: element.column },
        {
          ru: 'под заголовком `{name}` нет ни одного leaf; удалите заголовок',
          en: 'heading `{name}` has no leaf below it; leave the heading out',
        },
        { name: element.name },
      );
    }
  },
};

const commonAttributes = new Set(['ID', 'lang']);

/** Judged from our table of headings, whether or not the DTD is at hand. */
export const headingTree: EctdRule = {
  id: 'STR-02',
  states: {
    ru: 'заголовки index.xml стоят в порядке, на местах и с атрибутами по таблице ICH',
    en: 'the headings of index.xml have the order, the parents and the attributes of the ICH table',
  },
  basis: 'DTD 3.2; TFDA G.4 (EU 7)',
  severity: inEctdProfiles('error'),
  check({ sequence, headings }, voice) {
    const index = askForIndex(sequence, voice);
    if (index === undefined) return;
    judgeChildren(index.reading.root, undefined, { file: index.file, headings, voice });
  },
};

interface TreeJudge {
  readonly file: string;
  readonly headings: EctdHeadings;
  readonly voice: RuleVoice;
}

function judgeChildren(element: XmlElement, heading: EctdHeading | undefined, judge: TreeJudge): void {
  const order = [...judge.headings.keys()];
  let last = -1;
  let lastName = '';
  for (const child of elementsIn(element)) {
    const at = { file: judge.file, line: child.line, column: child.column };
    if (child.name === 'leaf' || child.name === 'node-extension') {
      judgeLeafPlace(child, { isRoot: heading === undefined, follows: lastName }, judge);
      continue;
    }
    const own = judge.headings.get(child.name);
    if (own === undefined || child.prefix !== '') {
      judge.voice.found(
        at,
        {
          ru: 'элемента `{name}` в DTD нет; возьмите имя заголовка из DTD, без префикса',
          en: 'the DTD has no element `{name}`; take the name of the heading from the DTD, without a prefix',
        },
        { name: child.prefix === '' ? child.name : `${child.prefix}:${child.name}` },
      );
      continue;
    }
    judge.voice.checked();
    const position = order.indexOf(child.name);
    if (own.parent !== heading?.element) {
      judge.voice.found(
        at,
        {
          ru: 'заголовок `{name}` стоит в `{here}`, а его место в `{parent}`',
          en: 'heading `{name}` stands in `{here}`; its place is `{parent}`',
        },
        { name: child.name, here: element.name, parent: own.parent ?? 'ectd:ectd' },
      );
    } else if (position < last) {
      judge.voice.found(
        at,
        {
          ru: 'заголовок `{name}` стоит после `{last}`, а должен стоять перед ним',
          en: 'heading `{name}` stands after `{last}`; it has to stand before it',
        },
        { name: child.name, last: lastName },
      );
    } else if (position === last && !own.repeats) {
      judge.voice.found(
        at,
        {
          ru: 'заголовок `{name}` повторяется; соедините оба в один',
          en: 'heading `{name}` stands twice; join the two',
        },
        { name: child.name },
      );
    }
    if (position >= last) {
      last = position;
      lastName = child.name;
    }
    judgeAttributes(child, own, judge);
    judgeChildren(child, own, judge);
  }
}

function judgeLeafPlace(
  { name, line, column }: XmlElement,
  { isRoot, follows }: { readonly isRoot: boolean; readonly follows: string },
  { file, voice }: TreeJudge,
): void {
  if (isRoot) {
    voice.found(
      { file, line, column },
      {
        ru: '`{name}` стоит вне модулей; перенесите его под заголовок',
        en: '`{name}` stands outside the modules; move it below a heading',
      },
      { name },
    );
  } else if (follows !== '') {
    voice.found(
      { file, line, column },
      {
        ru: '`{name}` стоит после заголовка `{follows}`; leaf самого раздела стоят перед вложенными заголовками',
        en: '`{name}` stands after heading `{follows}`; the leaves of a section stand before its headings',
      },
      { name, follows },
    );
  }
}

function judgeAttributes(element: XmlElement, heading: EctdHeading, { file, voice }: TreeJudge): void {
  const written = element.attributes.filter(
    ({ prefix, name }) => prefix !== 'xmlns' && !(prefix === '' && name === 'xmlns'),
  );
  for (const { name, line, column } of written) {
    if (heading.attributes.has(name) || commonAttributes.has(name)) continue;
    voice.found(
      { file, line, column },
      { ru: 'у заголовка `{heading}` нет атрибута `{name}`', en: 'heading `{heading}` has no attribute `{name}`' },
      { heading: element.name, name },
    );
  }
  for (const [name, use] of heading.attributes) {
    if (use === 'optional' || written.some((attribute) => attribute.name === name)) continue;
    voice.found(
      { file, line: element.line, column: element.column },
      {
        ru: 'у заголовка `{heading}` нет обязательного атрибута `{name}`; добавьте его',
        en: 'heading `{heading}` lacks its attribute `{name}`; add it',
      },
      { heading: element.name, name },
    );
  }
}
