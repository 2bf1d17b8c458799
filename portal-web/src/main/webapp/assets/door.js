/* The door: everything is answered without leaving the page, and nothing is lost while there is no connection. */
(() => {
  'use strict';

  const form = document.querySelector('[data-door]');
  const code = form.querySelector('[name=code]');
  const search = document.querySelector('[data-finder]');
  const session = form.querySelector('[name=termin]').value;
  const note = document.getElementById('waiting');
  const told = document.getElementById('told');
  const place = `door ${location.pathname} ${session} `;
  // Milliseconds: after which one wants to know why nothing happens, and after which no answer will come.
  const SLOW = 2000;
  const GIVE_UP = 8000;
  // What another window has noted it sends itself, and shows the answer there, unless it seems to be gone.
  const ABANDONED = 20000;
  // This window, also after a reload.
  const here = ` ${sessionStorage.door ??= Math.random()}`;
  let number = 0;
  let sending = false;
  let why = 'silent';

  // Each entry is kept under a name of its own, in the order of arrival: two windows of one browser cannot overwrite
  // what the other one has just noted or answered.
  const entry = (name) => JSON.parse(localStorage.getItem(name) ?? '{}');
  const waiting = () => Object.keys(localStorage).filter((name) => name.startsWith(place)).sort();
  const due = () => waiting().find((name) => name.endsWith(here) || Date.now() - Date.parse(entry(name).am) > ABANDONED);

  const tell = () => {
    const entries = waiting();
    note.hidden = !entries.length;
    if (entries.some((name) => name.endsWith(here))) {
      told.replaceChildren(); // the last answer is not the answer to what waits
    }
    note.querySelector('b').textContent = entries.length;
    note.querySelectorAll('[data-why]').forEach((reason) => { reason.hidden = reason.dataset.why !== why; });
  };

  const show = (page, parts) => parts.forEach((part) => {
    document.querySelector(part).replaceChildren(...page.querySelector(part).childNodes);
  });

  // That the field was empty is no longer true of whoever is answered now.
  const forgetMistakes = (page) => {
    document.title = page.title;
    document.querySelectorAll('.problems, #code-error').forEach((mistake) => mistake.remove());
  };

  // Where the sign-in has run out, the answer is a way to it, which no script can go.
  const ask = async (what) => {
    const answer = await fetch(location.pathname, {
      method: 'POST',
      body: new URLSearchParams({ termin: session, ...what }),
      redirect: 'manual',
      signal: AbortSignal.timeout(GIVE_UP),
    });
    if (answer.type === 'opaqueredirect' || answer.status === 403) {
      why = 'signed-out';
      throw new Error(why);
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!answer.ok || !page.getElementById('told')) {
      throw new Error(`Answer ${answer.status}`);
    }
    return page;
  };

  // One after the other, in the order of arrival; what was answered once is harmless to send again.
  const send = async () => {
    if (sending) {
      return;
    }
    sending = true;
    const slow = setTimeout(tell, SLOW);
    try {
      let earlier = [];
      for (let name = due(); name; name = due()) {
        why = 'silent';
        const page = await ask(entry(name));
        show(page, ['#told', '[data-live]']);
        forgetMistakes(page);
        localStorage.removeItem(name);
        // Where several answers come at once, each of them is about somebody at the door. The last can be taken back.
        earlier.forEach((answer) => answer.querySelector('form')?.remove());
        const answers = [...told.children];
        told.append(...earlier);
        earlier = answers.concat(earlier);
        told.scrollIntoView({ block: 'nearest' });
      }
    } catch {
      // No answer, or the sign-in has run out: everything waits, and the note says so.
    } finally {
      clearTimeout(slow);
      sending = false;
      tell();
    }
  };

  const take = (what) => {
    const am = new Date().toISOString();
    localStorage.setItem(`${place}${am} ${number++}${here}`, JSON.stringify({ ...what, am }));
    if (sending) {
      tell();
    }
    send();
  };

  form.addEventListener('submit', (event) => {
    if (!code.value.trim()) {
      return;
    }
    event.preventDefault();
    take({ code: code.value });
    code.value = '';
    code.focus();
  });

  // Whoever is let in by name, and whoever was let in by mistake: buttons that say what to send.
  document.querySelector('.door').addEventListener('submit', (event) => {
    const button = event.submitter;
    if (!button?.name) {
      return;
    }
    event.preventDefault();
    take({ [button.name]: button.value });
    if (button.name === 'person') {
      document.getElementById('found').replaceChildren();
      document.getElementById('hits').replaceChildren();
      search.elements.name.value = '';
      search.elements.name.focus();
    } else {
      told.focus(); // the button goes with the answer
    }
  });

  search.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      show(await ask({ name: search.elements.name.value }), ['#hits', '#found']);
    } catch {
      // The browser knows how to say what is wrong, and the way to the sign-in.
      search.submit();
    }
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
      take({ code: ticket.slice(0, 200) });
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
