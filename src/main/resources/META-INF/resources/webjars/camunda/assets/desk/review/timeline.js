// The journal: who did what when, and under which paragraph.

import { h } from './dom.js';
import { dateTime } from './words.js';

export function timeline(entries) {
  if (entries.length === 0) {
    return h('p', {}, 'Nothing is written in the journal.');
  }
  return h('ol', { class: 'timeline' }, entries.map(entry));
}

function entry(one) {
  return h(
    'li',
    {},
    h('p', { class: 'when' }, h('time', { datetime: one.at }, dateTime(one.at))),
    h('p', {}, h('strong', {}, one.action + (one.to ? `: ${one.to}` : '')), ` (${one.step})`),
    h('p', { class: 'said' }, one.text),
    h('p', { class: 'quiet' }, `By ${one.actor}${one.office ? ` for the office: ${one.office}` : ''}. `, paragraph(one))
  );
}

function paragraph(one) {
  if (!one.rule) {
    return null;
  }
  return h(
    'span',
    {},
    one.stated ? h('span', { class: 'mark stated' }, 'Stated') : h('span', { class: 'mark' }, 'Local default'),
    ` ${one.stated ? 'Paragraph' : 'near paragraph'} ${one.paragraph} (${one.rule}). ${one.says}`
  );
}
