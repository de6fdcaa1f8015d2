// Papers in Tasklist: whoever works on a task puts them in beside its form, looks at each page as the Member
// will see it, and confirms it; at the top, everybody finds the papers that were released to them.

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

function element(tag, text, attributes = {}) {
  const made = document.createElement(tag);
  made.textContent = text;
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  return made;
}

async function ask(path, method = 'GET', body) {
  const answer = await fetch(root + path, { method, body, credentials: 'same-origin', headers: { Accept: 'application/json' } });
  if (answer.ok) {
    return answer.status === 204 ? null : answer.json();
  }
  const problem = await answer.json().catch(() => ({}));
  throw Object.assign(new Error(problem.detail || 'The desk did not answer. Try again.'), { status: answer.status });
}

function size(bytes) {
  return bytes < 1048576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

function pictured(pictures) {
  const list = element('ul', '', { class: 'desk-papers-pictures' });
  list.append(...pictures.map(({ page, reason }) => element('li', `Page ${page} goes out as a picture: ${reason}.`)));
  return list;
}

// The pages of a paper, one at a time.
function pagesOf(address, paper, confirm) {
  const part = element('section', '', { class: 'desk-paper-pages', 'aria-label': `Pages of ${paper.name}` });
  const where = element('p', '', { role: 'status' });
  const image = element('img', '');
  const back = element('button', 'Page before', { type: 'button', class: 'btn btn-default btn-xs' });
  const next = element('button', 'Next page', { type: 'button', class: 'btn btn-default btn-xs' });
  const done = element('button', 'This is what the Member will see', { type: 'button', class: 'btn btn-primary btn-xs' });
  const seen = new Set();
  let at = 1;
  function turn(to) {
    at = to;
    where.textContent = `Page ${at} of ${paper.pages}. A mark with the Member's name is added below it.`;
    image.src = `${root}${address}/${paper.id}/pages/${at}`;
    image.alt = `Page ${at} of ${paper.name}`;
    back.disabled = at === 1;
    next.disabled = at === paper.pages;
  }
  image.addEventListener('load', () => {
    seen.add(at);
    done.disabled = seen.size < paper.pages;
  });
  back.addEventListener('click', () => turn(at - 1));
  next.addEventListener('click', () => turn(at + 1));
  done.addEventListener('click', confirm);
  done.disabled = true;
  turn(1);
  part.append(where, back, ' ', next, ' ', done, image);
  return part;
}

function papersOf(task, container) {
  const address = `/api/tasks/${encodeURIComponent(task)}/papers`;
  const message = element('p', '', { role: 'status', class: 'desk-papers-message' });
  const list = element('ul', '', { class: 'desk-papers-list' });
  const label = element('label', 'Put a paper in (PDF, PNG or JPEG)', { for: 'desk-paper' });
  const input = element('input', '', { type: 'file', id: 'desk-paper', accept: '.pdf,.png,.jpg,.jpeg' });
  const parts = [label, input, message, list];

  async function show() {
    const papers = await ask(address);
    list.replaceChildren(...papers.map((paper) => {
      const item = element('li', '');
      const look = element('button', 'Look at its pages', { type: 'button', class: 'btn btn-default btn-xs' });
      const confirm = () => attempt(() => ask(`${address}/${paper.id}/confirmation`, 'PUT'), `${paper.name} is confirmed. Now send the form.`);
      look.addEventListener('click', () => {
        item.querySelector('.desk-paper-pages')?.remove();
        item.append(pagesOf(address, paper, confirm));
      });
      const back = element('button', 'Take back', { type: 'button', class: 'btn btn-default btn-xs' });
      back.addEventListener('click', () => attempt(() => ask(`${address}/${paper.id}`, 'DELETE'), `${paper.name} is taken back.`));
      const pages = paper.pages === 1 ? '1 page' : `${paper.pages} pages`;
      const state = paper.confirmedAt ? 'confirmed' : 'to be looked at and confirmed';
      item.append(`${paper.name} (${pages}, ${size(paper.size)}), ${state} `, look, ' ', back, pictured(paper.pictures));
      return item;
    }));
    if (papers.length === 0) {
      list.replaceChildren(element('li', 'Nothing is put in yet.'));
    }
  }

  async function attempt(action, done) {
    message.textContent = 'One moment. A long paper takes a few minutes.';
    try {
      await action();
      message.textContent = done;
      await show();
    } catch (refusal) {
      message.textContent = `Not done. ${refusal.message}`;
    }
  }

  input.addEventListener('change', async () => {
    const [file] = input.files;
    if (file) {
      await attempt(() => ask(`${address}/${encodeURIComponent(file.name)}`, 'PUT', file), `${file.name} is put in. Look at its pages and confirm it.`);
      input.value = '';
    }
  });

  show().then(() => container.replaceChildren(...parts)).catch((refusal) => container.replaceChildren(element('p',
    refusal.status === 404 ? 'This task takes no papers, or you have not taken it on.' : refusal.message)));
}

export default [
  {
    id: 'desk-papers',
    pluginPoint: 'tasklist.task.detail',
    priority: 10,
    properties: { label: 'Papers' },
    render: (container, { taskId }) => {
      container.className = 'desk-papers';
      papersOf(taskId, container);
    }
  },
  {
    id: 'desk-my-papers',
    pluginPoint: 'tasklist.navbar.action',
    priority: 10,
    render: (container) => container.append(element('a', 'My papers', { href: `${root}/papers/index.html`, class: 'desk-my-papers' }))
  }
];
