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
