// Filters the rows of a long table as one types, or its groups of rows where it has some. Without scripts the field stays hidden and the
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
            const grouped = table.tBodies.length > 1;
            for (const part of grouped ? table.tBodies : table.tBodies[0].rows) {
                part.hidden = !part.textContent.toLowerCase().includes(wanted);
            }
        });
    }
})();
