/* Shows beside a text field how its text will fall into paragraphs: <div data-paragraphs-of="id of the field">. */
document.querySelectorAll("[data-paragraphs-of]").forEach((preview) => {
  const field = document.getElementById(preview.dataset.paragraphsOf);
  field?.addEventListener("input", () => {
    preview.replaceChildren(...field.value.trim().split(/\n\s*\n/).filter(Boolean).map((text) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = text.trim();
      return paragraph;
    }));
  });
});

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
