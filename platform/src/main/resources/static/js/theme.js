// Light or dark: the reader's system decides until the button in the header is used; the choice is
// remembered in this browser only. Loaded in <head> so that the page does not flash.
(() => {
    const root = document.documentElement;
    const remembered = () => {
        try {
            return localStorage.getItem("tanku-theme");
        } catch {
            return null; // storage is switched off: the system's choice stands
        }
    };
    const chosen = remembered();
    if (chosen === "light" || chosen === "dark") {
        root.dataset.theme = chosen;
    }
    const dark = () =>
        (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

    document.addEventListener("DOMContentLoaded", () => {
        const button = document.querySelector("[data-theme-toggle]");
        if (!button) {
            return;
        }
        const tell = () => {
            button.textContent = dark() ? button.dataset.light : button.dataset.dark;
        };
        button.hidden = false;
        tell();
        button.addEventListener("click", () => {
            root.dataset.theme = dark() ? "light" : "dark";
            tell();
            try {
                localStorage.setItem("tanku-theme", root.dataset.theme);
            } catch {
                // not remembered, still applied
            }
        });
    });
})();
