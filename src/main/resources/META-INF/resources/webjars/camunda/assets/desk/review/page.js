// A page of ours in Cockpit: its frame, and what it shows while it loads, when it is empty and when it fails.

import { h } from './dom.js';

/** A route that shows a page; the page gets its frame, the address's parts and its query. */
export function page(id, path, show) {
  let left = false;
  return {
    id,
    pluginPoint: 'cockpit.route',
    properties: { path },
    render: async node => {
      left = false;
      const frame = h('main', { class: 'desk-review', 'aria-busy': 'true' });
      node.append(frame);
      await filled(frame, () => show(frame, parts(path), query()), () => left);
    },
    unmount: () => {
      left = true;
    }
  };
}

/** Shows that something loads, then what came, or in a sentence why nothing did. */
export async function filled(frame, load, left = () => false) {
  frame.setAttribute('aria-busy', 'true');
  const waiting = h('p', { class: 'waiting', role: 'status' }, 'Loading …');
  frame.replaceChildren(waiting);
  try {
    const content = await load();
    if (!left()) {
      frame.replaceChildren(...[content].flat(2).filter(Boolean));
    }
  } catch (problem) {
    frame.replaceChildren(trouble(problem, () => filled(frame, load, left)));
  }
  frame.removeAttribute('aria-busy');
}

function trouble(problem, again) {
  return h(
    'div',
    { class: 'trouble', role: 'alert' },
    h('h1', {}, 'This page cannot be shown'),
    h('p', {}, problem.plain || 'Something went wrong while the page was put together.'),
    h('button', { type: 'button', class: 'btn btn-primary', onclick: again }, 'Try again'),
    h('p', {}, h('a', { href: '#/review/cases' }, 'Back to all cases'))
  );
}

function parts(path) {
  const names = path.split('/');
  const values = location.hash.slice(1).split('?')[0].split('/');
  const found = {};
  names.forEach((name, i) => {
    if (name.startsWith(':')) {
      found[name.slice(1)] = decodeURIComponent(values[i] || '');
    }
  });
  return found;
}

function query() {
  return new URLSearchParams(location.hash.split('?')[1] || '');
}
