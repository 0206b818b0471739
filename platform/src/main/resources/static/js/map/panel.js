// The stand that somebody clicked, searched or chose from the keyboard, in the panel beside the map.
export class Panel {
    #with;
    #asked = 0;
    busy = () => false;

    constructor(things) {
        this.#with = things;
        const {figure, part, map} = things;
        if (!figure.dataset.standUrl || !part("panel")) {
            return;
        }
        map.on("singleclick", (event) => this.#pick(event.pixel));
        part("sheet").addEventListener("keydown", (event) => {
            if (event.key === "Enter") {
                event.preventDefault();
                this.#pick(map.getSize().map((each) => each / 2));
            }
        });
        part("search")?.addEventListener("submit", (event) => {
            event.preventDefault();
            const code = new FormData(event.target).get("code").trim();
            if (code) {
                this.show(code, true);
            }
        });
    }

    #pick(pixel) {
        const {map, stands, say} = this.#with;
        if (this.busy()) {
            return;
        }
        const found = map.getFeaturesAtPixel(pixel, {layerFilter: (layer) => layer === stands.layer, hitTolerance: 1});
        const stand = found.find((each) => each.get("code"));
        if (stand) {
            this.show(stand.get("code"), false);
        } else {
            say(found.length ? "squares" : "nothing-here");
        }
    }

    /// Tells of a stand; answers when the panel shows it, or why it cannot.
    async show(code, isToMove) {
        const {figure, part, stands, server, say, fit} = this.#with;
        const asked = ++this.#asked;
        const answer = await server.page(figure.dataset.standUrl + encodeURIComponent(code));
        if (asked !== this.#asked) {
            return; // somebody asked for another one meanwhile
        }
        const panel = part("panel");
        say("");
        if (answer.failed) {
            say("failed");
            return;
        }
        panel.innerHTML = answer.body;
        panel.hidden = false;
        const stand = panel.querySelector("[data-code]");
        stands.pick(stand ? stand.dataset.code : "");
        if (stand && isToMove) {
            fit(stand.dataset.extent);
        }
        if (stand) {
            figure.dispatchEvent(new CustomEvent("land-map:picked", {bubbles: true, detail: {code: stand.dataset.code}}));
        }
    }

    clear() {
        const {part, stands} = this.#with;
        this.#asked++;
        stands.pick("");
        if (part("panel")) {
            part("panel").replaceChildren();
            part("panel").hidden = true;
        }
    }
}
