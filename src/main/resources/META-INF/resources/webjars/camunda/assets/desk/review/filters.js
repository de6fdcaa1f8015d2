// The form above the list of cases.

import { h } from './dom.js';
import { asTyped, isoDay } from './words.js';

const STATUSES = [
  ['OPEN', 'Open'],
  ['CLOSED', 'Closed']
];

const LATE = [
  ['NOW', 'Overdue now'],
  ['EVER', 'Late at some step']
];

const PERIODS = [
  ['OPENED', 'Opened'],
  ['CLOSED', 'Closed']
];

export function filters(choices, query, go) {
  const procedure = choices.procedures.find(one => one.key === query.get('procedure'));
  const versions = procedure ? procedure.versions.map(version => [String(version), `Version ${version}`]) : [];
  const outcomes = procedure ? procedure.outcomes : all(choices);
  const form = h(
    'form',
    { class: 'filters', 'aria-label': 'Filter the cases' },
    h(
      'div',
      { class: 'fields' },
      choice('procedure', 'Procedure', choices.procedures.map(one => [one.key, one.name]), query, 'All procedures'),
      choice('version', 'Version', versions, query, procedure ? 'All versions' : 'Choose a procedure first', !procedure),
      field('reference', 'Reference begins with', 'search', query),
      choice('status', 'Status', STATUSES, query, 'Open and closed'),
      choice('outcome', 'Outcome', outcomes.map(one => [one.id, one.name]), query, 'Any outcome'),
      choice('office', 'With this office now', choices.offices.map(one => [one.id, one.name]), query, 'Any office'),
      choice('late', 'Late', LATE, query, 'Late or not'),
      h(
        'fieldset',
        { class: 'period' },
        h('legend', {}, 'Period'),
        choice('period', 'The case was', PERIODS, query),
        dayField('from', 'From day', query),
        dayField('to', 'To day', query),
        h('button', { type: 'button', class: 'btn btn-default', onclick: () => lastMonth(form) }, 'Last month')
      )
    ),
    h('p', { class: 'problem', role: 'alert' }),
    h('button', { type: 'submit', class: 'btn btn-primary' }, 'Show cases'),
    ' ',
    h('a', { href: '#/review/cases', class: 'clear' }, 'Clear all filters')
  );
  form.addEventListener('submit', event => {
    event.preventDefault();
    const problem = wrong(form);
    form.querySelector('.problem').textContent = problem || '';
    if (!problem) {
      go(asked(form, query));
    }
  });
  form.querySelector('[name=procedure]').addEventListener('change', () => {
    const next = asked(form, query);
    next.delete('version');
    next.delete('outcome');
    go(next);
  });
  return form;
}

function all(choices) {
  const known = new Map();
  choices.procedures.forEach(procedure => procedure.outcomes.forEach(one => known.has(one.id) || known.set(one.id, one)));
  return [...known.values()].sort((one, other) => one.name.localeCompare(other.name));
}

function wrong(form) {
  const [from, to] = ['from', 'to'].map(name => {
    const input = form.querySelector(`[name=${name}]`);
    const day = isoDay(input.value);
    input.setAttribute('aria-invalid', String(day === null));
    return day;
  });
  if (from === null || to === null) {
    return 'Write a day of the period such as 28/11/2026.';
  }
  return from && to && to < from ? 'The last day of the period is before its first day.' : null;
}

function asked(form, query) {
  const next = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const text = ['from', 'to'].includes(name) ? isoDay(value) || '' : value.trim();
    if (text && !(name === 'period' && text === 'OPENED')) {
      next.set(name, text);
    }
  }
  ['sort', 'descending'].filter(name => query.get(name)).forEach(name => next.set(name, query.get(name)));
  return next;
}

function lastMonth(form) {
  const [year, month] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()).split('-').map(Number);
  const days = new Date(Date.UTC(year, month - 1, 0));
  const iso = days.toISOString().slice(0, 10);
  form.querySelector('[name=from]').value = asTyped(`${iso.slice(0, 8)}01`);
  form.querySelector('[name=to]').value = asTyped(iso);
}

function field(name, label, type, query) {
  return h(
    'div',
    { class: 'field' },
    h('label', { for: `review-${name}` }, label),
    h('input', { id: `review-${name}`, name, type, class: 'form-control', value: query.get(name) || '', autocomplete: 'off' })
  );
}

function dayField(name, label, query) {
  return h(
    'div',
    { class: 'field' },
    h('label', { for: `review-${name}` }, `${label} (dd/mm/yyyy)`),
    h('input', { id: `review-${name}`, name, type: 'text', inputmode: 'numeric', class: 'form-control', value: asTyped(query.get(name)), autocomplete: 'off' })
  );
}

function choice(name, label, options, query, none, disabled = false) {
  const value = query.get(name) || '';
  return h(
    'div',
    { class: 'field' },
    h('label', { for: `review-${name}` }, label),
    h(
      'select',
      { id: `review-${name}`, name, class: 'form-control', disabled },
      none && h('option', { value: '' }, none),
      options.map(([id, text]) => h('option', { value: id, selected: id === value }, text))
    )
  );
}
