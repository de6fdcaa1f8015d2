// Letters, documents, and what the desk does by itself.

import { h, table } from './dom.js';
import { address } from './ask.js';
import { dateTime } from './words.js';

export function letters(all) {
  if (all.length === 0) {
    return h('p', {}, 'No letters were written.');
  }
  return all.map(letter =>
    h(
      'details',
      { class: 'letter' },
      h('summary', {}, `${dateTime(letter.writtenAt)}: ${letter.subject}, to ${letter.to}`),
      h('p', { class: 'quiet' }, [
        letter.office && `For the office: ${letter.office}. `,
        `${letter.status}${letter.sentAt ? ` on ${dateTime(letter.sentAt)}` : ''}. `,
        `Paragraph ${letter.paragraph}, ${letter.stated ? 'stated in the protocol' : 'local default'}.`
      ]),
      h('p', { class: 'said' }, letter.body)
    )
  );
}

export function documents(all) {
  if (all.length === 0) {
    return h('p', {}, 'No documents that you may read are kept with this case.');
  }
  return table(
    'Documents',
    ['Document', 'Kind', 'Put in by', 'On'],
    all.map(paper => [
      paper.address ? h('a', { href: address(paper.address), target: '_blank', rel: 'noopener' }, `${paper.name} (opens in a new window)`) : `${paper.name}. ${paper.withdrawn}`,
      paper.kind,
      paper.by,
      dateTime(paper.at)
    ])
  );
}

export function work(view) {
  if (view.work.length === 0) {
    return h('p', {}, view.about.open ? 'Nothing failed, and nothing waits to be done by the desk.' : 'Nothing failed, or what failed is no longer kept.');
  }
  return h('ul', {}, view.work.map(one => h('li', {}, one.stuck ? h('strong', { class: 'mark late' }, 'Stuck') : null, one.stuck ? ' ' : '', one.text)));
}
