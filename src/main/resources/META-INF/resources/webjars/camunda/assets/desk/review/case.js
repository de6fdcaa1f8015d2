// One case with its whole history.

import { h, facts } from './dom.js';
import { ask, address } from './ask.js';
import { dateTime } from './words.js';
import { path } from './path.js';
import { timeline } from './timeline.js';
import { decisions } from './decisions.js';
import { letters, documents, work } from './papers.js';

const SECTIONS = [
  ['Path', view => path(view)],
  ['What happened', view => timeline(view.timeline)],
  ['Decision tables', view => decisions(view)],
  ['Letters', view => letters(view.letters)],
  ['Documents', view => documents(view.documents)],
  ['Work of the desk', view => work(view)]
];

export async function caseHistory(frame, { reference }) {
  const view = await ask(`/api/review/cases/${encodeURIComponent(reference)}`);
  const sections = SECTIONS.map(([title, fill]) => section(title, fill(view)));
  return [
    h('p', {}, h('a', { href: '#/review/cases' }, 'All cases')),
    h(
      'div',
      { class: 'above-list' },
      h('h1', {}, `Case ${view.about.reference}`),
      h('a', { class: 'btn btn-primary', href: address(`/api/review/cases/${encodeURIComponent(reference)}/audit-pack.pdf`), download: `${view.about.reference}-history.pdf` }, 'Download the audit pack (PDF)')
    ),
    standing(view.about),
    summary(view),
    view.gaps.map(gap => h('p', { class: 'gap' }, gap)),
    h(
      'nav',
      { class: 'contents', 'aria-label': 'Parts of this page' },
      h('ul', {}, sections.map(part => h('li', {}, h('button', { type: 'button', class: 'btn-link', onclick: () => jump(part) }, part.querySelector('h2').textContent))))
    ),
    sections
  ];
}

function section(title, content) {
  return h('section', { 'aria-label': title }, h('h2', { tabindex: '-1' }, title), content);
}

function jump(part) {
  part.scrollIntoView();
  part.querySelector('h2').focus();
}

function standing(about) {
  if (!about.open) {
    return h('p', { class: 'standing' }, h('strong', {}, 'Closed'), ` on ${dateTime(about.closedAt)}: ${about.outcome}`);
  }
  const desks = about.desks.length ? ` It is with: ${about.desks.join('; ')}.` : ' Nobody has a task in it now.';
  return h('p', { class: 'standing' }, h('strong', {}, about.overdue ? 'Open and overdue' : 'Open'), `.${desks}`);
}

function summary(view) {
  const { about } = view;
  return facts([
    ['Procedure', about.procedure + (about.version ? `, version ${about.version}` : '')],
    ...view.parties.map(party => [party.role, party.name]),
    ['Opened', dateTime(about.openedAt)],
    ['Due', dateTime(about.dueAt)],
    ['Late at some step', about.wasLate || about.overdue ? 'Yes' : 'No']
  ]);
}
