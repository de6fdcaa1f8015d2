// Opened, closed and open cases month by month, as a picture and as a table.

import { h, svg, table } from './dom.js';
import { month, monthName, number } from './words.js';

const WIDTH = 1000;
const HEIGHT = 260;
const LEFT = 50;
const BOTTOM = 44;

export function chart(months) {
  const most = nice(Math.max(1, ...months.flatMap(one => [one.opened, one.closed, one.open])));
  const x = i => LEFT + ((i + 0.5) * (WIDTH - LEFT)) / months.length;
  const y = value => HEIGHT - BOTTOM - (value * (HEIGHT - BOTTOM - 10)) / most;
  const bar = Math.min(18, (WIDTH - LEFT) / months.length / 3);
  const every = Math.ceil(months.length / 24);
  const rect = (value, left, kind) => svg('rect', { x: left, y: y(value), width: bar, height: y(0) - y(value), class: kind });
  return h(
    'section',
    { class: 'chart', 'aria-label': 'Opened, closed and open cases by month' },
    h(
      'ul',
      { class: 'key', 'aria-hidden': 'true' },
      h('li', {}, h('span', { class: 'swatch opened' }), 'Opened'),
      h('li', {}, h('span', { class: 'swatch closed' }), 'Closed'),
      h('li', {}, h('span', { class: 'swatch open' }), 'Open at the end of the month')
    ),
    svg(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': 'Chart of the table below' },
      [0, most / 2, most].map(value => [
        svg('line', { x1: LEFT, x2: WIDTH, y1: y(value), y2: y(value), class: 'grid' }),
        svg('text', { x: LEFT - 8, y: y(value) + 4, 'text-anchor': 'end' }, number(value))
      ]),
      months.map((one, i) => [
        rect(one.opened, x(i) - bar - 1, 'opened'),
        rect(one.closed, x(i) + 1, 'closed'),
        i % every === 0 && svg('text', { x: x(i), y: HEIGHT - 24, 'text-anchor': 'middle' }, monthName(one.month)),
        (i === 0 || one.month.endsWith('-01')) && svg('text', { x: x(i), y: HEIGHT - 6, 'text-anchor': 'middle' }, one.month.slice(0, 4))
      ]),
      svg('polyline', { points: months.map((one, i) => `${x(i)},${y(one.open)}`).join(' '), class: 'open' }),
      months.map((one, i) => svg('circle', { cx: x(i), cy: y(one.open), r: 3, class: 'open' }))
    ),
    h(
      'details',
      {},
      h('summary', {}, 'The chart as a table'),
      table('Cases month by month', ['Month', 'Opened', 'Closed', 'Open at its end'], months.map(one => [month(one.month), number(one.opened), number(one.closed), number(one.open)]), { class: 'narrow' })
    )
  );
}

/** A round figure that is not less; even, so that half of it is whole. */
function nice(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.max(2, [1, 2, 4, 6, 8, 10].map(step => step * power).find(step => step >= value));
}
