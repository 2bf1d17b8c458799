/*
 * Fills the newsletter form with the topics and the legal text of Bürgerdialog, and sends it.
 * What the portal answers is described by OpenAPI: <portal>/api/v1/openapi.json
 */
(() => {
  'use strict';

  const form = document.getElementById('newsletter');
  const problems = document.getElementById('newsletter-problems');
  const otherwise = document.getElementById('newsletter-otherwise');
  const sent = document.getElementById('newsletter-sent');
  const failed = document.getElementById('newsletter-failed').textContent;
  const api = form.dataset.portal + '/api/v1';
  const language = document.documentElement.lang.slice(0, 2);

  /** The id of the legal text on the screen: what the visitor agrees to. */
  let legalText;

  async function load(path) {
    const response = await fetch(`${api}/${path}?lang=${language}`, { credentials: 'omit' });
    if (!response.ok) {
      throw new Error(`${path}: ${response.status}`);
    }
    return response.json();
  }

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text ?? ''; // as text: whatever it contains, it is shown and not executed
    return made;
  }

  function showTopics(list, topics) {
    for (const topic of topics) {
      const entry = element('li');
      const label = element('label');
      const box = element('input');
      label.className = 'choice';
      box.type = 'checkbox';
      box.name = 'topics';
      box.value = topic.slug;
      label.append(box, topic.name);
      entry.append(label);
      if (topic.children.length > 0) {
        const below = element('ul');
        showTopics(below, topic.children);
        entry.append(below);
      }
      list.append(entry);
    }
  }

  async function showLegalText() {
    const answer = await load('legal-texts/newsletter-email');
    legalText = answer.id;
    form.agreed.checked = false;
    form.querySelector('.legal-text').replaceChildren(
      ...answer.text.split(/\n\s*\n/).map(paragraph => element('p', paragraph)));
  }

  function forgetProblems() {
    problems.hidden = true;
    problems.querySelector('ul').replaceChildren();
    for (const problem of form.querySelectorAll('p.problem')) {
      problem.hidden = true;
      problem.textContent = '';
    }
    for (const field of form.querySelectorAll('[aria-invalid]')) {
      field.removeAttribute('aria-invalid');
    }
  }

  /** Says a problem at its field and above the form; a pointer such as "#/topics/1" begins with the field's name. */
  function showProblem(pointer, detail) {
    const name = pointer.split('/')[1];
    const field = document.getElementById(`newsletter-${name}`);
    const entry = element('li');
    if (field) {
      const problem = document.getElementById(`newsletter-${name}-problem`);
      problem.textContent = detail;
      problem.hidden = false;
      if (field.matches('input')) {
        field.setAttribute('aria-invalid', 'true');
      }
      const link = element('a', detail);
      link.href = `#newsletter-${name}`;
      entry.append(link);
    } else {
      entry.textContent = detail;
    }
    problems.querySelector('ul').append(entry);
    problems.hidden = false;
  }

  /** Without a tick nothing is sent at all. */
  function agreed() {
    if (!form.agreed.checked) {
      showProblem('#/legalText', document.getElementById('newsletter-legalText-problem').dataset.missing);
    }
    return form.agreed.checked;
  }

  async function send() {
    const response = await fetch(`${api}/subscriptions?lang=${language}`, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        email: form.email.value,
        topics: [...form.querySelectorAll('[name=topics]:checked')].map(box => box.value),
        legalText,
        language,
        source: location.origin + location.pathname
      })
    });
    if (response.status === 202) {
      form.hidden = true;
      sent.hidden = false;
      sent.focus();
      return;
    }
    const problem = await response.json();
    for (const { pointer, detail } of problem.errors ?? [{ pointer: '#', detail: problem.detail }]) {
      showProblem(pointer, detail);
      if (pointer === '#/legalText') {
        await showLegalText(); // a newer text holds: show it, and ask again
      }
    }
  }

  form.addEventListener('submit', async event => {
    event.preventDefault();
    forgetProblems();
    const button = form.querySelector('button');
    button.disabled = true;
    try {
      if (agreed()) {
        await send();
      }
    } catch {
      showProblem('#', failed);
    } finally {
      button.disabled = false;
    }
    if (!problems.hidden) {
      problems.focus();
    }
  });

  Promise.all([load('topics'), showLegalText()])
    .then(([topics]) => {
      showTopics(form.querySelector('.topics'), topics);
      otherwise.hidden = true;
      form.hidden = false;
    })
    .catch(() => { otherwise.hidden = false; });
})();
