/** A change of a template. */
export interface TemplateEdit {
  readonly name: string;
  readonly file: string;
  /** How many documents it changes, both languages counted. */
  readonly documents: number;
  readonly change: (text: string) => string;
}

const trials = 'templates/m1-1-8-3-clinical-trials.hbs';

export const templateEdits: readonly TemplateEdit[] = [
  {
    name: 'words of a paragraph',
    file: trials,
    documents: 2,
    change: replacing(
      ['Перечень составлен по состоянию на', 'Настоящий перечень верен на'],
      ['The list is stated as of', 'This list is true as of'],
    ),
  },
  {
    name: 'a paragraph more, in front of the others',
    file: trials,
    documents: 2,
    change: replacing([
      '{{#ru}}\n',
      '{{say ru="Все исследования — перечислены." en="All trials are listed."}}\n\n{{#ru}}\n',
    ]),
  },
  {
    name: 'a paragraph less between two tables',
    file: trials,
    documents: 2,
    change: (text) => text.replace(/\{\{#ru\}\}\nЧисло участников.*?\{\{\/en\}\}\n/s, ''),
  },
  {
    name: 'a column more',
    file: trials,
    documents: 2,
    change: replacing(
      ['widths="15,18,10,20,12,16,14"', 'widths="15,18,10,10,10,12,16,14"'],
      [
        ' {{say ru="Популяция" en="Population"}} |',
        ' {{say ru="Популяция" en="Population"}} | {{say ru="Пол" en="Sex"}} |',
      ],
      ['|---|---|:-:|---|:-:|---|---|', '|---|---|:-:|---|---|:-:|---|---|'],
      [' {{trial.population.diagnosis}} |', ' {{trial.population.diagnosis}} | {{trial.population.sex}} |'],
    ),
  },
  {
    name: 'columns in another order',
    file: trials,
    documents: 2,
    change: replacing([' {{trial.title}} | {{trial.phase}} |', ' {{trial.phase}} | {{trial.title}} |']),
  },
  {
    name: 'two tables change places',
    file: trials,
    documents: 2,
    change: (text) => {
      const [start = '', first = '', second = ''] = text.split(/(?=\{\{#if (?:clinicalTrials|permits)\}\})/);
      return `${start}${second.trimEnd()}\n\n${first}`;
    },
  },
  {
    name: 'a caption less',
    file: trials,
    documents: 2,
    change: replacing([
      ':::table[{{say ru="Клинические исследования препарата" en="Clinical trials of the product"}}]',
      ':::table',
    ]),
  },
  {
    name: 'a heading and a list more',
    file: trials,
    documents: 2,
    change: replacing([
      '{{#if permits}}',
      '## {{say ru="Разрешения" en="Permissions"}}\n\n- {{product.tradeName}}\n- {{say ru="исследования" en="trials"}}\n\n{{#if permits}}',
    ]),
  },
];

/** Throws where a text to be replaced is not there: the edit would prove nothing. */
function replacing(...pairs: readonly (readonly [string, string])[]): (text: string) => string {
  return (text) =>
    pairs.reduce((changed, [from, to]) => {
      if (!changed.includes(from)) throw new Error(`the template does not say ${from}`);
      return changed.replace(from, to);
    }, text);
}
