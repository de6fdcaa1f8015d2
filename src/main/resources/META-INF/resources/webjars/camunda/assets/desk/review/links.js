// From Cockpit's own pages of an instance or a definition to ours.

import { h } from './dom.js';
import { ask } from './ask.js';
import { filled } from './page.js';

function frameIn(node) {
  const frame = h('div', { class: 'desk-review in-tab' });
  node.append(frame);
  return frame;
}

export function fromInstance(node, { processInstanceId }) {
  return filled(frameIn(node), async () => {
    try {
      const { reference } = await ask(`/api/review/instances/${encodeURIComponent(processInstanceId)}`);
      return h('p', {}, h('a', { href: `#/review/case/${encodeURIComponent(reference)}` }, `The whole history of case ${reference}`));
    } catch (problem) {
      if (problem.status === 404 || problem.status === 403) {
        return h('p', {}, 'There is no case behind this that you may see.');
      }
      throw problem;
    }
  });
}

export function fromDefinition(node, { processDefinitionId }) {
  return filled(frameIn(node), async () => {
    const { procedures } = await ask('/api/review/choices');
    const key = processDefinitionId.split(':')[0];
    const procedure = procedures.find(one => one.key === key);
    if (!procedure) {
      return h('p', {}, 'This model has no cases of its own; it is shown with the procedure that it belongs to. ', h('a', { href: '#/review/procedures' }, 'Procedures'));
    }
    return h(
      'ul',
      {},
      h('li', {}, h('a', { href: `#/review/procedures/${encodeURIComponent(key)}` }, `How often and how long: ${procedure.name}`)),
      h('li', {}, h('a', { href: `#/review/cases?procedure=${encodeURIComponent(key)}` }, `All cases: ${procedure.name}`))
    );
  });
}
