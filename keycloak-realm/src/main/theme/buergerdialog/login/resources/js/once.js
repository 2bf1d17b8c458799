// A form is sent once: the second click of a double click would end on the page "expired".
document.addEventListener("submit", (event) => {
    if (event.target.dataset.sent) {
        event.preventDefault();
    } else {
        event.target.dataset.sent = "true";
    }
});

// The browser's back button may bring a sent form back from its cache.
window.addEventListener("pageshow", () => {
    for (const form of document.forms) {
        delete form.dataset.sent;
    }
});
