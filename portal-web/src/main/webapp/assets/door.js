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
    document.getElementById('told').scrollIntoView({ block: 'nearest' });
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

  const take = (ticket) => {
    localStorage.setItem(place, JSON.stringify([...waiting(), { code: ticket, at: new Date().toISOString() }]));
    send();
  };

  form.addEventListener('submit', (event) => {
    if (!code.value.trim()) {
      return;
    }
    event.preventDefault();
    take(code.value);
    code.value = '';
    code.focus();
  });

  // A ticket that stays before the camera counts once: until it was out of sight for three seconds.
  const AWAY = 3000;
  const camera = document.getElementById('camera');
  const viewfinder = document.getElementById('viewfinder');
  const refused = camera.querySelector('[role=status]');
  const [on, off] = camera.querySelectorAll('button');
  const shown = { ticket: '', at: 0 };
  const switched = (running) => {
    viewfinder.hidden = !running;
    on.hidden = running;
    off.hidden = !running;
  };
  const seen = (ticket) => {
    const now = Date.now();
    const again = ticket === shown.ticket && now - shown.at < AWAY;
    Object.assign(shown, { ticket, at: now });
    if (!again) {
      navigator.vibrate?.(100);
      take(ticket.slice(0, 200));
    }
  };
  let reader;

  on.addEventListener('click', async () => {
    refused.hidden = true;
    switched(true);
    try {
      reader ??= new Html5Qrcode('viewfinder', { formatsToSupport: [Html5QrcodeSupportedFormats.QR_CODE], verbose: false });
      await reader.start({ facingMode: 'environment' }, { fps: 10 }, seen, () => {});
      off.focus();
    } catch {
      // Whoever was refused may allow it and try again, with a reader that knows nothing of it.
      reader = undefined;
      switched(false);
      refused.textContent = camera.dataset.refused;
      refused.hidden = false;
      on.focus();
    }
  });
  off.addEventListener('click', async () => {
    await reader.stop();
    switched(false);
    on.focus();
  });
  // Browsers lend the camera to pages over HTTPS only; everywhere else one types.
  camera.hidden = !navigator.mediaDevices;

  addEventListener('online', send);
  setInterval(send, 5000);
  send();
})();
