// One procedure over some months: figures, outcomes, the heat map, the chart.

import { h, table, facts } from './dom.js';
import { ask } from './ask.js';
import { month, number, share } from './words.js';
import { chart } from './chart.js';
import { heatMap } from './heatmap.js';

export async function procedure(frame, { key }, query) {
  const { procedures } = await ask('/api/review/choices');
  const chosen = key || (procedures[0] && procedures[0].key);
  if (!chosen) {
    return [h('h1', {}, 'Procedures'), h('p', {}, 'This council runs no procedure yet.')];
  }
  const view = await ask(`/api/review/procedures/${encodeURIComponent(chosen)}`, query);
  return [
    h('h1', {}, view.name),
    form(procedures, view),
    h('h2', {}, `${month(view.from)} to ${month(view.to)}`),
    summary(view),
    outcomes(view),
    h('h2', {}, 'How often and how long'),
    view.drawn ? null : h('p', { class: 'gap' }, 'The drawing of this version is no longer kept. Its steps are listed.'),
    view.models.map(model => heatMap(model)),
    h('h2', {}, 'Month by month'),
    chart(view.months)
  ];
}

function form(procedures, view) {
  const form = h(
    'form',
    { class: 'filters', 'aria-label': 'Choose a procedure and a period' },
    h(
      'div',
      { class: 'fields' },
      select('key', 'Procedure', procedures.map(one => [one.key, one.name]), view.key),
      select('version', 'Version', [['', 'All versions'], ...view.versions.map(one => [String(one), `Version ${one}`])], String(view.version || '')),
      select('from', 'From month', months(view.from, view.to), view.from),
      select('to', 'To month', months(view.from, view.to), view.to)
    ),
    h('p', { class: 'problem', role: 'alert' }),
    h('button', { type: 'submit', class: 'btn btn-primary' }, 'Show')
  );
  form.addEventListener('submit', event => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(form));
    const wrong = values.to < values.from;
    form.querySelector('.problem').textContent = wrong ? 'The last month of the period is before its first month.' : '';
    if (!wrong) {
      const query = new URLSearchParams({ from: values.from, to: values.to });
      if (values.version && values.key === view.key) {
        query.set('version', values.version);
      }
      location.hash = `#/review/procedures/${encodeURIComponent(values.key)}?${query}`;
    }
  });
  return form;
}

function select(name, label, options, value) {
  return h(
    'div',
    { class: 'field' },
    h('label', { for: `review-${name}` }, label),
    h('select', { id: `review-${name}`, name, class: 'form-control' }, options.map(([id, text]) => h('option', { value: id, selected: id === value }, text)))
  );
}

/** The last ten years, and whatever is shown. */
function months(...shown) {
  const [year, now] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()).split('-').map(Number);
  const last = Array.from({ length: 120 }, (_, i) => new Date(Date.UTC(year, now - 1 - i, 1)).toISOString().slice(0, 7));
  return [...new Set([...last, ...shown])].sort().reverse().map(one => [one, month(one)]);
}

function summary(view) {
  return facts([
    ['Cases opened', number(view.opened)],
    ['Cases closed', number(view.closed)],
    ['Open at the end of the period', number(view.open)],
    ['Closed cases that were late at some step', `${number(view.late)} (${share(view.late, view.closed)})`]
  ]);
}

function outcomes(view) {
  if (view.outcomes.length === 0) {
    return h('p', {}, 'No case was closed in this period.');
  }
  return table(
    'How cases ended',
    ['Outcome', 'Cases', 'Share'],
    view.outcomes.map(one => [one.name, number(one.cases), share(one.cases, view.closed)]),
    { class: 'narrow' }
  );
}
