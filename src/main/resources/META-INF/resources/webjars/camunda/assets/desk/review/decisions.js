// The decision tables that were asked, with the row that applied shown in the table itself.

import { h, table, facts } from './dom.js';
import { dateTime } from './words.js';

export function decisions(view) {
  if (view.decisions.length === 0) {
    return h('p', {}, 'No decision table was asked, or what was asked is no longer kept.');
  }
  return view.decisions.map(decision);
}

function decision(one) {
  return h(
    'article',
    { class: 'decision' },
    h('h3', {}, one.name),
    h('p', { class: 'quiet' }, `Asked at “${one.step}” on ${dateTime(one.at)}`),
    h(
      'div',
      { class: 'asked' },
      h('div', {}, h('h4', {}, 'What was asked'), facts(one.inputs.map(field => [field.name, field.value]))),
      h('div', {}, h('h4', {}, 'What it answered'), answer(one.outputs))
    ),
    one.table ? whole(one) : h('p', { class: 'gap' }, 'The table itself is no longer kept.')
  );
}

function answer(outputs) {
  const said = outputs.filter(field => field.value !== 'nothing');
  return said.length ? facts(said.map(field => [field.name, field.value])) : h('p', {}, 'No row applied.');
}

function whole(one) {
  const matched = one.table.rows.filter(row => row.matched);
  const applied = matched.length
    ? `Row ${matched.map(row => row.number).join(' and ')} of ${one.table.rows.length} applied`
    : `None of ${one.table.rows.length} rows applied`;
  const shown = table(
    `${one.name}: ${applied}`,
    ['Row', ...one.table.inputs.map(name => `If: ${name}`), ...one.table.outputs.map(name => `Then: ${name}`), 'Note'],
    one.table.rows.map(row => [row.matched ? `${row.number} (applied)` : String(row.number), ...row.inputs, ...row.outputs, row.note]),
    { class: 'rules' }
  );
  shown.querySelectorAll('tbody tr').forEach((line, i) => line.classList.toggle('matched', one.table.rows[i].matched));
  const box = h('details', { open: true }, h('summary', {}, `The table: ${applied}`), shown);
  setTimeout(() => {
    const row = shown.querySelector('.matched');
    if (row) {
      shown.scrollTop = row.offsetTop - shown.clientHeight / 2;
    }
  });
  return box;
}
