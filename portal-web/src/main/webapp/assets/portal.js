// Small comforts; every page works without them.
(() => {
  'use strict';

  // Errors are what matters after a failed submit: bring keyboard and screen reader there.
  document.querySelector('[data-focus]')?.focus();

  // A form that was sent is on its way; a second press would send it again.
  document.addEventListener('submit', (event) => {
    if (event.target.dataset.sent) {
      event.preventDefault();
    } else if (event.target.method === 'post' && !event.defaultPrevented) {
      event.target.dataset.sent = 'true';
    }
  });
  // What was left empty need not stand in the address of what was found.
  document.addEventListener('formdata', (event) => {
    if (event.target.matches('[data-brief]')) {
      [...event.formData].filter(([, value]) => !value).forEach(([name]) => event.formData.delete(name));
    }
  });

  // What changes one thing of a page is saved in the background: nobody loses their place.
  const news = document.createElement('div');
  news.className = 'hidden';
  news.setAttribute('role', 'status');
  document.body.append(news);

  const show = (page, address) => {
    const open = [...document.querySelectorAll('main details[open][id]')].map((details) => details.id);
    const focused = document.activeElement?.id;
    const main = document.adoptNode(page.querySelector('main'));
    const saved = main.querySelector('.saved');
    // It is read out once, by the element that was there before.
    saved?.removeAttribute('role');
    document.querySelector('main').replaceWith(main);
    document.title = page.title;
    open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
    const next = main.querySelector('[data-focus]') || (focused && document.getElementById(focused)) || saved;
    next?.focus({ preventScroll: !next.matches('[data-focus]') });
    saved?.scrollIntoView({ block: 'nearest' });
    news.textContent = saved?.querySelector('span')?.textContent ?? '';
    history.replaceState(null, '', address);
  };

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (!form.matches('[data-here]') || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    form.dataset.sent = 'true';
    let page, address;
    try {
      const body = new URLSearchParams(new FormData(form));
      if (submitter?.name) {
        body.append(submitter.name, submitter.value);
      }
      const answer = await fetch(form.action, { method: 'POST', body });
      page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      address = answer.url;
    } catch {
      // Whatever it was, for instance a sign-in that has expired: the browser knows what to do.
      if (submitter?.name) {
        form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: submitter.name, value: submitter.value }));
      }
      form.submit();
      return;
    }
    show(page, address);
  });
  document.addEventListener('change', (event) => {
    event.target.closest('form[data-auto]')?.requestSubmit();
  });

  // Only as many fields as are wanted: how many says the field that is named.
  document.querySelectorAll('[data-as-many]').forEach((group) => {
    const number = document.getElementById(group.dataset.asMany);
    const fit = () => {
      group.hidden = number.value === '0';
      group.querySelectorAll('input').forEach((input, index) => {
        input.disabled = index >= number.value;
        [input, ...input.labels].forEach((part) => { part.hidden = input.disabled; });
      });
    };
    number.addEventListener('change', fit);
    fit();
  });

  // Coming back with the back button, it may be sent again.
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
  });
})();
