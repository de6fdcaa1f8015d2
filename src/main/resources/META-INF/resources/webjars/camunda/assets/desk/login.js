// What stands above the log-in form: what this is and, in a demonstration, how to get in.

const base = document.querySelector('base');
const app = base.getAttribute('app-name');

async function explain(container) {
  const answer = await fetch(`${base.getAttribute('app-root')}/app/${app}/locales/en-GB.json`);
  const { labels } = await answer.json();
  for (const text of [labels.DESK_ABOUT, labels.DESK_DEMONSTRATION].filter(Boolean)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    container.append(paragraph);
  }
  name('username', labels.PAGE_LOGIN_USERNAME);
  name('password', labels.PAGE_LOGIN_PASSWORD);
}

function name(model, text) {
  const input = document.querySelector(`form[name=signinForm] [ng-model=${model}]`);
  input.id = model;
  const label = document.createElement('label');
  label.htmlFor = model;
  label.textContent = text;
  input.before(label);
}

export default {
  id: 'about-protocol-desk',
  pluginPoint: `${app}.login`,
  priority: 1000,
  render: container => {
    container.className = 'about-protocol-desk';
    explain(container);
  }
};
