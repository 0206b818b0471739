// Prints the map as wide as a sheet of paper: it is drawn again at that size first, and put back afterwards.
const LONGEST_WAIT_MS = 5_000;

export function printing(button, figure, map) {
    button?.addEventListener("click", async () => {
        figure.classList.add("on-paper");
        map.updateSize();
        await Promise.race([
            new Promise((drawn) => map.once("rendercomplete", drawn)),
            new Promise((waited) => setTimeout(waited, LONGEST_WAIT_MS)),
        ]);
        window.addEventListener("afterprint", () => {
            figure.classList.remove("on-paper");
            map.updateSize();
        }, {once: true});
        window.print();
    });
}
