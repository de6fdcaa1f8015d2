// From one page of a list to the others.

import { h } from './dom.js';
import { number } from './words.js';

const AROUND = 2;

export function pages(total, size, page, go) {
  const count = Math.ceil(total / size);
  if (count < 2) {
    return null;
  }
  const shown = [...new Set([0, ...around(page, count), count - 1])];
  const items = [];
  shown.forEach((one, i) => {
    if (i > 0 && one > shown[i - 1] + 1) {
      items.push(h('li', { 'aria-hidden': 'true' }, '…'));
    }
    items.push(h('li', {}, link(one, page, go)));
  });
  return h(
    'nav',
    { class: 'pages', 'aria-label': 'Pages of the list' },
    h(
      'ul',
      {},
      page > 0 && h('li', {}, button('Previous', page - 1, go)),
      items,
      page < count - 1 && h('li', {}, button('Next', page + 1, go))
    )
  );
}

function around(page, count) {
  const from = Math.max(0, page - AROUND);
  const to = Math.min(count - 1, page + AROUND);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

function link(one, page, go) {
  return one === page
    ? h('span', { 'aria-current': 'page', 'aria-label': `Page ${number(one + 1)}, this page` }, number(one + 1))
    : button(number(one + 1), one, go, `Page ${number(one + 1)}`);
}

function button(text, to, go, label) {
  return h('button', { type: 'button', 'aria-label': label, onclick: () => go(to) }, text);
}
