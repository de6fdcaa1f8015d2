// Lists the papers that were released to whoever is logged in.

const place = document.getElementById('papers');
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

function element(tag, text, attributes = {}) {
  const made = document.createElement(tag);
  made.textContent = text;
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  return made;
}

function article(paper) {
  const made = element('article', '');
  const heading = element('h2', '');
  const title = `${paper.name} (${paper.reference})`;
  heading.append(paper.withdrawnAt ? element('span', title, { class: 'gone' })
    : element('a', title, { href: `../api/cases/${paper.reference}/documents/${paper.id}` }));
  made.append(heading, element('p', `Released on ${day.format(new Date(paper.releasedAt))}.`));
  if (paper.condition) {
    made.append(element('p', `Condition of use: ${paper.condition}`));
  }
  if (paper.withdrawnAt) {
    made.append(element('p', `Withdrawn on ${day.format(new Date(paper.withdrawnAt))}. It can no longer be opened.`));
  }
  return made;
}

const answer = await fetch('../api/papers', { credentials: 'same-origin' });
if (answer.ok) {
  const papers = await answer.json();
  place.replaceChildren(...(papers.length ? papers.map(article) : [element('p', 'Nothing has been released to you.')]));
} else {
  place.replaceChildren(element('p', 'You have been logged out. Log in to the task list and come back.'));
}
