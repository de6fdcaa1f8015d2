// All cases: filters, the list page by page, and the same as a sheet.

import { h } from './dom.js';
import { ask, address } from './ask.js';
import { date, number, plural } from './words.js';
import { filters } from './filters.js';
import { pages } from './pages.js';

const SIZE = 25;

const COLUMNS = [
  ['Reference', 'REFERENCE'],
  ['Procedure'],
  ['Where it stands'],
  ['Opened', 'OPENED'],
  ['Due', 'DUE'],
  ['Closed', 'CLOSED'],
  ['With']
];

let chosen = null;

export async function cases(frame, parts, query) {
  const page = Number(query.get('page') || 0);
  const asked = new URLSearchParams(query);
  asked.set('page', page);
  asked.set('size', SIZE);
  const [choices, found] = await Promise.all([ask('/api/review/choices'), ask('/api/review/cases', asked)]);
  const heading = h('h2', { tabindex: '-1' }, total(found));
  const sheet = new URLSearchParams(query);
  sheet.delete('page');
  if (chosen) {
    queueMicrotask(() => setTimeout(() => heading.focus()));
    chosen = null;
  }
  return [
    h('h1', {}, 'Cases'),
    filters(choices, query, go),
    h(
      'div',
      { class: 'above-list' },
      heading,
      found.total > 0 &&
        h('a', { class: 'btn btn-default', href: address('/api/review/cases.csv', sheet), download: 'cases.csv' }, 'Download as CSV')
    ),
    found.items.length > 0 ? list(found, query) : nothing(found, query),
    pages(found.total, SIZE, page, number => go(turned(query, number)))
  ];
}

function total(found) {
  return found.total === 0 ? 'No cases found' : `${plural(found.total, 'case')} found`;
}

function nothing(found, query) {
  if (found.total > 0) {
    return h('p', {}, 'There is nothing on this page of the list any more.');
  }
  return h('p', {}, query.toString() ? 'No case matches all filters. Take one away, or choose another period.' : 'There are no cases that you may see yet.');
}

function list(found, query) {
  return h(
    'div',
    { class: 'table-frame', tabindex: '0', role: 'region', 'aria-label': 'Cases' },
    h(
      'table',
      { class: 'cases' },
      h('caption', {}, `Cases ${number(found.page * found.size + 1)} to ${number(found.page * found.size + found.items.length)}`),
      h('thead', {}, h('tr', {}, COLUMNS.map(column => heading(column, query)))),
      h('tbody', {}, found.items.map(row))
    )
  );
}

function heading([name, by], query) {
  if (!by) {
    return h('th', { scope: 'col' }, name);
  }
  const sorted = (query.get('sort') || 'OPENED') === by;
  const descending = query.get('descending') !== 'false';
  const next = new URLSearchParams(query);
  next.set('sort', by);
  next.set('descending', sorted ? !descending : by !== 'REFERENCE');
  next.delete('page');
  return h(
    'th',
    { scope: 'col', 'aria-sort': sorted ? (descending ? 'descending' : 'ascending') : 'none' },
    h('button', { type: 'button', class: 'sort', onclick: () => go(next) }, name, h('span', { 'aria-hidden': 'true' }, sorted ? (descending ? ' ▼' : ' ▲') : ' ↕'))
  );
}

function row(file) {
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, h('a', { href: `#/review/case/${encodeURIComponent(file.reference)}` }, file.reference)),
    h('td', {}, file.procedure),
    h('td', {}, file.open ? 'Open' : file.outcome || 'Closed', marks(file)),
    h('td', {}, date(file.openedAt)),
    h('td', {}, date(file.dueAt)),
    h('td', {}, date(file.closedAt)),
    h('td', {}, file.desks.join('; '))
  );
}

function marks(file) {
  if (file.overdue) {
    return h('strong', { class: 'mark late' }, 'Overdue');
  }
  return file.wasLate && h('span', { class: 'mark' }, 'Was late');
}

function turned(query, page) {
  const next = new URLSearchParams(query);
  next.set('page', page);
  return next;
}

function go(query) {
  const next = `#/review/cases${query.toString() ? `?${query}` : ''}`;
  if (next !== location.hash) {
    chosen = next;
    location.hash = next;
  }
}
