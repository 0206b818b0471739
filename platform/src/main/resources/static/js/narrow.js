// Filters the rows of a long table as one types. Without scripts the field stays hidden and the
// browser's own search does the work.
(() => {
    for (const field of document.querySelectorAll("input[data-narrows]")) {
        const table = document.getElementById(field.dataset.narrows);
        if (!table) {
            continue;
        }
        field.closest(".narrow").hidden = false;
        field.addEventListener("input", () => {
            const wanted = field.value.trim().toLowerCase();
            for (const row of table.tBodies[0].rows) {
                row.hidden = !row.textContent.toLowerCase().includes(wanted);
            }
        });
    }
})();
