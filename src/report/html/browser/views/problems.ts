import { type Problem, type ProblemPart, partNames } from '../../report-parts.js';
import { h, keepScrollable } from '../dom.js';
import { filteredList, listFrame } from '../filtered-list.js';
import { loadPart } from '../parts.js';
import { placeLink } from '../places.js';
import { say } from '../settings.js';
import type { View } from '../view.js';
import { words } from '../words.js';

const severities = ['error', 'warning', 'info'] as const;
const declared = ['absent', 'contested', 'unconfirmed', 'accepted'] as const;

const declaredWords = {
  absent: words.absent,
  contested: words.contested,
  unconfirmed: words.unconfirmed,
  accepted: words.acceptedOne,
} as const;

export const problems: View = async () => {
  const { problems: items } = await loadPart<ProblemPart>(partNames.problems);
  // The gravest first; among equals the order of the files.
  const sorted = [...items].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const codes = [...new Set(items.map(({ code }) => code))].sort();
  const content = filteredList<Problem>({
    items: sorted,
    choices: [
      {
        name: 'severity',
        label: say(words.severity),
        options: severities.map((severity) => [severity, say(words[severity])]),
        matches: ({ severity }, value) => severity === value,
      },
      {
        name: 'kind',
        label: say(words.kind),
        options: [
          ['found', say(words.declaredNone)],
          ...declared.map((kind) => [kind, say(declaredWords[kind])] as const),
        ],
        matches: (problem, value) => (problem.declared ?? 'found') === value,
      },
      {
        name: 'code',
        label: say(words.code),
        options: codes.map((code) => [code, code]),
        matches: ({ code }, value) => code === value,
      },
    ],
    textOf: ({ code, message, at, hint }) => [code, say(message), at?.file ?? '', hint ? say(hint) : ''].join(' '),
    show: (shown) => shown.map(showProblem),
    frame: () => listFrame('problems'),
  });
  return { title: say(words.problems), content };
};

function showProblem(problem: Problem): HTMLElement {
  const { severity, code, message, at, frame, related, hint, clause } = problem;
  return h(
    'li',
    { class: `problem ${severity}` },
    h(
      'p',
      { class: 'about' },
      h('strong', { class: `badge ${severity}` }, say(words[severity])),
      ' ',
      problem.declared && h('span', { class: 'badge' }, say(declaredWords[problem.declared])),
      ' ',
      h('code', {}, code),
      ' ',
      at && placeLink(at),
    ),
    h('p', { class: 'message' }, say(message)),
    frame.length === 0 ? undefined : keepScrollable(h('pre', { class: 'frame' }, frame.join('\n'))),
    related.length === 0
      ? undefined
      : h(
          'ul',
          { class: 'related' },
          ...related.map((each) => h('li', {}, `${say(each.label)}: `, placeLink(each.at))),
        ),
    hint && h('p', {}, h('strong', {}, `${say(words.hint)}: `), say(hint)),
    clause && h('p', { class: 'faint' }, `${say(words.basis)}: ${say(clause)}`),
  );
}
