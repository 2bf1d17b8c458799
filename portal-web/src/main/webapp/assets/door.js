/* The door: a ticket is answered without leaving the page, and none is lost while there is no connection. */
(() => {
  'use strict';

  const form = document.querySelector('[data-door]');
  const code = form.querySelector('[name=code]');
  const session = form.querySelector('[name=termin]').value;
  const note = document.getElementById('waiting');
  const place = `door ${location.pathname} ${session}`;
  const waiting = () => JSON.parse(localStorage.getItem(place) ?? '[]');
  let sending = false;

  const keep = (tickets) => {
    if (tickets.length) {
      localStorage.setItem(place, JSON.stringify(tickets));
    } else {
      localStorage.removeItem(place);
    }
    note.hidden = !tickets.length;
    note.querySelector('b').textContent = tickets.length;
  };

  const show = (page) => {
    ['#told', '[data-live]'].forEach((part) => {
      document.querySelector(part).replaceChildren(...page.querySelector(part).childNodes);
    });
  };

  // One after the other, in the order of arrival; what was answered once is harmless to send again.
  const send = async () => {
    if (sending) {
      return;
    }
    sending = true;
    try {
      for (let tickets = waiting(); tickets.length; tickets = waiting()) {
        const answer = await fetch(location.pathname, {
          method: 'POST',
          body: new URLSearchParams({ termin: session, code: tickets[0].code, am: tickets[0].at }),
        });
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        if (!answer.ok || !page.querySelector('#told')) {
          break;
        }
        show(page);
        keep(waiting().slice(1));
      }
    } catch {
      // No connection, or the sign-in has run out: the tickets wait, and the note says so.
    } finally {
      sending = false;
      keep(waiting());
    }
  };

  form.addEventListener('submit', (event) => {
    if (!code.value.trim()) {
      return;
    }
    event.preventDefault();
    localStorage.setItem(place, JSON.stringify([...waiting(), { code: code.value, at: new Date().toISOString() }]));
    code.value = '';
    code.focus();
    send();
  });
  addEventListener('online', send);
  setInterval(send, 5000);
  send();
})();
