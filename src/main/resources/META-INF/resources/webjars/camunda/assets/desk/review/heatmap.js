// A model coloured by how often its steps were passed or how long they took, and the same as a list.

import { h, table } from './dom.js';
import { brief, lasted, number } from './words.js';
import { draw } from './diagram.js';
import { scale, COLOURS } from './scale.js';

const VIEWS = {
  often: { name: 'How often', value: step => step.passed + step.cancelled, text: number, badge: number },
  long: { name: 'How long (median)', value: step => step.median, text: lasted, badge: brief }
};

export function heatMap(model) {
  const frame = h('div', { class: 'drawing' });
  const legend = h('div', { class: 'legend' });
  const section = h('section', { 'aria-label': model.name }, h('h3', {}, model.name));
  const passed = model.steps.filter(step => step.passed + step.cancelled + step.waiting > 0);
  if (model.version && passed.length > 0) {
    section.append(switches(model, show), legend, frame);
    const drawing = draw(frame, model.key, model.version, `Drawing of “${model.name}”. The table below says the same.`);
    drawing.then(() => show('often'), () => frame.replaceChildren(h('p', { class: 'gap' }, 'The drawing cannot be shown. Its steps are listed.')));
    section.drawing = drawing;
  }
  section.append(list(model, passed));
  return section;

  async function show(which) {
    const tools = await section.drawing;
    const view = VIEWS[which];
    const steps = model.steps.filter(step => view.value(step) > 0);
    const levels = scale(steps.map(view.value));
    tools.clear();
    steps.forEach(step => {
      tools.mark(step.id, COLOURS[levels.of(view.value(step))]);
      tools.label(step.id, view.badge(view.value(step)));
    });
    legend.replaceChildren(
      h('span', {}, `${view.name}:`),
      steps.length === 0
        ? h('span', {}, which === 'often' ? 'no step was passed in this period' : 'no step took any time in this period')
        : h('ul', {}, levels.ranges.map(([colour, from, to]) =>
            h('li', {}, h('span', { class: 'swatch', style: `background:${colour}`, 'aria-hidden': 'true' }),
              from === to ? view.text(from) : `${view.text(from)} to ${view.text(to)}`)))
    );
  }
}

function switches(model, show) {
  return h(
    'fieldset',
    { class: 'switch' },
    h('legend', {}, 'Colour the steps by'),
    Object.entries(VIEWS).map(([which, view]) =>
      h('label', {}, h('input', { type: 'radio', name: `heat-${model.key}`, value: which, checked: which === 'often', onchange: () => show(which) }), ` ${view.name}`))
  );
}

function list(model, passed) {
  if (passed.length === 0) {
    return h('p', {}, 'No case passed a step of this model in this period.');
  }
  return h(
    'details',
    { open: !model.version },
    h('summary', {}, `Steps of “${model.name}” as a list`),
    table(
      `Steps of “${model.name}”`,
      ['Step', 'Kind', 'Passed', 'Broken off', 'Median', '9 in 10 within', 'Waiting now'],
      passed.map(step => [step.name, step.kind, number(step.passed), number(step.cancelled), lasted(step.median), lasted(step.ninth), number(step.waiting)])
    )
  );
}
