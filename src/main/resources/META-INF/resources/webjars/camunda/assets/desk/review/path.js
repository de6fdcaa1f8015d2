// The way a case went: on the drawing, with the order of its steps, and as a list.

import { h, table } from './dom.js';
import { dateTime } from './words.js';
import { draw } from './diagram.js';

const PASSED = '#cfe0f3';
const BROKEN_OFF = '#e4e4e4';
const HERE = '#ffe36e';

export function path(view) {
  if (view.path.length === 0) {
    return h('p', {}, 'No steps of this case are kept.');
  }
  return [
    h(
      'ul',
      { class: 'key' },
      key(PASSED, 'Passed; the figures are the order'),
      key(HERE, 'The case stands here'),
      key(BROKEN_OFF, 'Broken off')
    ),
    view.drawings.filter(drawing => drawing.drawn).map((drawing, i) => picture(drawing, view.path, i === 0)),
    h('details', { open: true }, h('summary', {}, 'The path as a list'), list(view))
  ];
}

function key(colour, text) {
  return h('li', {}, h('span', { class: 'swatch', style: `background:${colour}`, 'aria-hidden': 'true' }), text);
}

function picture(drawing, path, first) {
  const frame = h('div', { class: 'drawing' });
  const box = h('details', { open: first }, h('summary', {}, drawing.name), frame);
  let drawn = false;
  const show = () => {
    if (box.open && !drawn) {
      drawn = true;
      draw(frame, drawing.key, drawing.version, `Drawing of “${drawing.name}” with the path taken. The list below says the same.`).then(
        tools => colour(tools, path.filter(step => step.model === drawing.key && step.version === drawing.version)),
        () => frame.replaceChildren(h('p', { class: 'gap' }, 'The drawing cannot be shown. The path is listed below.'))
      );
    }
  };
  box.addEventListener('toggle', show);
  if (first) {
    setTimeout(show);
  }
  return box;
}

function colour(tools, steps) {
  const byId = Map.groupBy ? Map.groupBy(steps, step => step.id) : grouped(steps);
  byId.forEach((taken, id) => {
    const here = taken.some(step => !step.endedAt);
    const broken = taken.every(step => step.cancelled);
    tools.mark(id, here ? HERE : broken ? BROKEN_OFF : PASSED, here ? '#0b0c0c' : undefined);
    tools.label(id, figures(taken), here ? 'here' : '');
  });
}

function grouped(steps) {
  const byId = new Map();
  steps.forEach(step => byId.set(step.id, [...(byId.get(step.id) || []), step]));
  return byId;
}

function figures(taken) {
  const numbers = taken.map(step => step.number);
  return numbers.length > 3 ? `${numbers.slice(0, 2).join(', ')} … ${numbers[numbers.length - 1]}` : numbers.join(', ');
}

function list(view) {
  const names = new Map(view.drawings.map(drawing => [drawing.key, drawing.name]));
  const several = view.drawings.length > 1;
  return table(
    'Steps in the order in which they began',
    ['No.', 'Step', ...(several ? ['In'] : []), 'Kind', 'Began', 'Took'],
    view.path.map(step => [
      String(step.number),
      step.step,
      ...(several ? [names.get(step.model) || ''] : []),
      step.kind,
      dateTime(step.startedAt),
      step.endedAt ? step.lasted + (step.cancelled ? ', broken off' : '') : h('strong', {}, `stands here, ${step.lasted} so far`)
    ])
  );
}
