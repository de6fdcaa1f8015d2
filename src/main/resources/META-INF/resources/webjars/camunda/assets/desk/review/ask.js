// Asks the desk.

const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

const SENTENCES = {
  401: 'You have been logged out because nothing happened for a while. Log in again.',
  403: 'Only managers review cases.',
  404: 'There is no such case that you may see.'
};

/** An address of the desk. */
export function address(path, query) {
  const asked = query && query.toString();
  return root + path + (asked ? `?${asked}` : '');
}

export async function ask(path, query) {
  return (await answer(path, query, 'application/json')).json();
}

export async function askText(path) {
  return (await answer(path, undefined, 'application/xml')).text();
}

async function answer(path, query, accept) {
  let response;
  try {
    response = await fetch(address(path, query), { headers: { Accept: accept }, credentials: 'same-origin' });
  } catch (problem) {
    throw plainly('The desk does not answer. Check your connection and try again.');
  }
  if (response.ok) {
    return response;
  }
  const { detail } = await response.json().catch(() => ({}));
  const problem = plainly(
    (response.status === 400 && detail) ||
      SENTENCES[response.status] ||
      'Something went wrong at the desk. If trying again does not help, tell whoever runs Protocol Desk.'
  );
  problem.status = response.status;
  throw problem;
}

function plainly(sentence) {
  const problem = new Error(sentence);
  problem.plain = sentence;
  return problem;
}
