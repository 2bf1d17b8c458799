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
  // Coming back with the back button, it may be sent again.
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
  });
})();
