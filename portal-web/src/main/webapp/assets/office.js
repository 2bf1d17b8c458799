/* Writes a placeholder where somebody was writing last: <button data-insert="Vorname">. */
let lastField = null;
document.addEventListener("focusin", (event) => {
  if (event.target.matches("textarea, input[type=text]")) {
    lastField = event.target;
  }
});
document.querySelectorAll("[data-insert]").forEach((button) => button.addEventListener("click", () => {
  const field = lastField ?? document.querySelector("textarea");
  if (field) {
    field.setRangeText(`{{${button.dataset.insert}}}`, field.selectionStart, field.selectionEnd, "end");
    field.focus();
  }
}));

/* Lets the server show what becomes of fields while somebody types: <div data-watches="ids" data-command="what to call">. */
document.querySelectorAll("[data-watches]").forEach((watcher) => {
  let waiting;
  watcher.dataset.watches.split(" ").forEach((id) => document.getElementById(id)?.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => window[watcher.dataset.command]?.(), 500);
  }));
});

/* Shows in a frame what becomes of a form while somebody types: <button form="id" formtarget="name of the frame" data-typed>. */
const typed = [...document.querySelectorAll("[data-typed]")];
if (typed.length) {
  const { form } = typed[0];
  let shown = typed.find((button) => button.value === document.documentElement.lang) ?? typed[0];
  let waiting;
  form.addEventListener("submit", ({ submitter }) => {
    if (typed.includes(submitter)) {
      shown = submitter;
      // Looking is not sending: the form can still be saved.
      setTimeout(() => delete form.dataset.sent);
    } else {
      clearTimeout(waiting);
    }
  });
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // A new frame adds no step to go back through.
      const frame = document.querySelector(`iframe[name="${shown.formTarget}"]`);
      const fresh = frame.cloneNode();
      fresh.removeAttribute("src");
      frame.replaceWith(fresh);
      form.requestSubmit(shown);
    }, 500);
  });
}

/* Says that something is going on while the answer to a form is awaited: <span data-busy="id of the form" hidden>. */
document.addEventListener("submit", (event) => {
  const sign = document.querySelector(`[data-busy="${event.target.id}"]`);
  if (sign) {
    sign.hidden = false;
  }
});
window.addEventListener("pageshow", () => document.querySelectorAll("[data-busy]").forEach((sign) => { sign.hidden = true; }));

/* Refuses a file that is too large before it is on its way: <input type="file" data-limit="bytes" data-too-large="why">. */
document.addEventListener("change", (event) => {
  const { limit, tooLarge } = event.target.dataset;
  if (limit) {
    const large = [...event.target.files].some((file) => file.size > Number(limit));
    event.target.setCustomValidity(large ? tooLarge : "");
    event.target.reportValidity();
  }
});

/* Shows as many rows of a list as are filled in, and one more on demand: <div data-rows="Add" data-remove="Remove">. */
document.querySelectorAll("[data-rows]").forEach((list) => {
  const rows = [...list.querySelectorAll("[data-row]")];
  const fields = (row) => [...row.querySelectorAll("input:not([type=checkbox]), textarea")];
  const button = (text, action) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "btn quiet small";
    made.textContent = text;
    made.addEventListener("click", action);
    return made;
  };
  const add = button(list.dataset.rows, () => {
    const last = rows.findLastIndex((row) => !row.hidden);
    const next = rows[last + 1] ?? rows.find((row) => row.hidden);
    next.hidden = false;
    add.hidden = !rows.some((row) => row.hidden);
    next.querySelector("input:not([type=hidden])").focus();
  });
  rows.forEach((row) => {
    // What belongs to one choice of the row is shown with it: <div data-for="value">.
    const kind = row.querySelector("select");
    const fit = () => row.querySelectorAll("[data-for]").forEach((part) => { part.hidden = part.dataset.for !== kind.value; });
    kind?.addEventListener("change", fit);
    fit();
    row.hidden = !fields(row).some((field) => field.value);
    const remove = button(list.dataset.remove, () => {
      fields(row).forEach((field) => { field.value = ""; });
      row.hidden = true;
      add.hidden = false;
      add.focus();
    });
    // Each row has such a button; who only hears it must know which row goes.
    remove.setAttribute("aria-label", `${list.dataset.remove}: ${row.getAttribute("aria-label")}`);
    row.append(remove);
  });
  add.hidden = !rows.some((row) => row.hidden);
  list.append(add);
});

/* Keeps a number up to date while others work on it too: <p data-live="seconds">. */
document.querySelectorAll("[data-live]").forEach((shown) => {
  const session = document.querySelector("input[name=termin]")?.value ?? "";
  setInterval(async () => {
    if (document.hidden) {
      return;
    }
    try {
      const answer = await fetch(`${location.pathname}?termin=${session}`);
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-live]");
      if (fresh) {
        shown.textContent = "";
        shown.append(...fresh.childNodes);
      }
    } catch {
      // Without a connection the last number stays; the next answer puts it right.
    }
  }, Number(shown.dataset.live) * 1000);
});
