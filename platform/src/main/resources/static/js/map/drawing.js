// Measuring and drawing. The server measures, on the ellipsoid; this only draws and asks.
const FORMAT = new ol.format.GeoJSON();
const IN_DEGREES = {dataProjection: "EPSG:4326", featureProjection: "EPSG:3857", decimals: 9};
const WAIT_MS = 200;
const DOUBLE_CLICK_MS = 500;

export class Drawing {
    #with;
    #mode = "";
    #draw = null;
    #modify = null;
    #waiting = 0;
    #asked = 0;
    #endedAt = 0;
    #resting = 0;

    constructor(things) {
        this.#with = things;
        const {figure, part, panel} = things;
        for (const mode of ["measure-line", "measure-area", "draw", "edit"]) {
            part(mode)?.addEventListener("click", () => this.#toggle(mode));
        }
        part("clear")?.addEventListener("click", () => this.clear());
        // the double click that ends a drawing is no question about a stand
        panel.busy = () => this.#mode !== "" || performance.now() - this.#endedAt < DOUBLE_CLICK_MS;
        figure.addEventListener("keydown", (event) => {
            if (event.key === "Escape" && this.#mode) {
                this.#stop();
            }
        });
        const field = this.#field();
        if (field?.value) {
            this.take(JSON.parse(field.value));
        }
    }

    #zoomOnDoubleClick() {
        const all = this.#with.map.getInteractions().getArray();
        return all.find((each) => each instanceof ol.interaction.DoubleClickZoom);
    }

    #source() {
        return this.#with.layer.getSource();
    }

    #field() {
        return document.getElementById(this.#with.figure.dataset.draw ?? "");
    }

    /// The drawn polygon or line in degrees, if there is one.
    geometry() {
        const [feature] = this.#source().getFeatures();
        return feature ? FORMAT.writeGeometryObject(feature.getGeometry(), IN_DEGREES) : null;
    }

    /// A polygon from elsewhere, as if it had been drawn here.
    take(geometry) {
        this.#stop();
        this.#source().clear();
        const feature = new ol.Feature(FORMAT.readGeometry(geometry, IN_DEGREES));
        feature.set("meets", true);
        this.#source().addFeature(feature);
        return this.#finished(feature);
    }

    #toggle(mode) {
        const isOn = this.#mode === mode;
        this.#stop();
        if (!isOn) {
            this.#start(mode);
        }
    }

    #start(mode) {
        const {map, part, say, layer} = this.#with;
        const isEdit = mode === "edit";
        if (isEdit && this.#source().getFeatures().length === 0) {
            say("nothing-to-edit");
            return;
        }
        this.#mode = mode;
        clearTimeout(this.#resting);
        this.#zoomOnDoubleClick().setActive(false);
        part(mode).setAttribute("aria-pressed", "true");
        if (isEdit) {
            this.#modify = new ol.interaction.Modify({source: this.#source()});
            this.#modify.on("modifyend", (event) => this.#finished(event.features.item(0)));
            map.addInteraction(this.#modify);
            say("editing");
            return;
        }
        this.#forget();
        const type = mode === "measure-line" ? "LineString" : "Polygon";
        this.#draw = new ol.interaction.Draw({source: this.#source(), type, style: layer.getStyle()});
        this.#draw.on("drawstart", (event) => {
            this.#source().clear();
            event.feature.set("meets", mode === "draw");
            event.feature.getGeometry().on("change", () => this.#later(event.feature));
        });
        this.#draw.on("drawend", (event) => {
            this.#endedAt = performance.now();
            setTimeout(() => {
                this.#stop();
                this.#finished(event.feature);
            });
        });
        map.addInteraction(this.#draw);
        say(type === "LineString" ? "drawing-line" : "drawing-area");
    }

    #stop() {
        const {map, part} = this.#with;
        clearTimeout(this.#waiting);
        for (const interaction of [this.#draw, this.#modify]) {
            if (interaction) {
                map.removeInteraction(interaction);
            }
        }
        this.#draw = this.#modify = null;
        if (this.#mode) {
            part(this.#mode).setAttribute("aria-pressed", "false");
            this.#resting = setTimeout(() => this.#zoomOnDoubleClick().setActive(true), DOUBLE_CLICK_MS);
        }
        this.#mode = "";
    }

    #forget() {
        const {part} = this.#with;
        this.#asked++;
        this.#source().clear();
        if (part("met")) {
            part("met").hidden = true;
        }
        this.#keep(null);
    }

    clear() {
        this.#stop();
        this.#forget();
        this.#with.panel.clear();
        this.#with.say("");
    }

    /// While it is drawn, the answer follows a moment behind the pointer.
    #later(feature) {
        clearTimeout(this.#waiting);
        this.#waiting = setTimeout(() => {
            const geometry = feature.getGeometry();
            const corners = geometry.getType() === "Polygon" ? geometry.getCoordinates()[0].length - 1 : 3;
            if (corners >= 3) {
                this.#measure(geometry, true);
            }
        }, WAIT_MS);
    }

    /// Half drawn, a polygon may cross itself: that is told when it is finished.
    async #measure(geometry, isHalfDrawn = false) {
        const {figure, server, words, tell} = this.#with;
        const asked = ++this.#asked;
        const degrees = FORMAT.writeGeometryObject(geometry, IN_DEGREES);
        const {ok, body} = await server.ask(figure.dataset.measureUrl, degrees);
        if (asked !== this.#asked) {
            return;
        }
        if (!ok) {
            tell(isHalfDrawn ? "" : body);
        } else if (degrees.type === "LineString") {
            tell(words.say("length", words.number(body.length_m, 1)));
        } else {
            tell([
                words.say("area", words.number(body.area_m2, 0), words.number(body.area_mu, 2)),
                words.say("around", words.number(body.length_m, 1)),
            ].join("\u2002"));
        }
    }

    #keep(geometry) {
        const field = this.#field();
        if (field) {
            field.value = geometry ? JSON.stringify(geometry) : "";
            field.dispatchEvent(new Event("change", {bubbles: true}));
        }
    }

    async #finished(feature) {
        const {figure, part, server, tell} = this.#with;
        clearTimeout(this.#waiting);
        const geometry = FORMAT.writeGeometryObject(feature.getGeometry(), IN_DEGREES);
        if (!feature.get("meets")) {
            await this.#measure(feature.getGeometry());
            return;
        }
        this.#keep(geometry);
        figure.dispatchEvent(new CustomEvent("land-map:drawn", {bubbles: true, detail: {geometry}}));
        if (!figure.dataset.metUrl || !part("met")) {
            await this.#measure(feature.getGeometry());
            return;
        }
        const asked = ++this.#asked;
        const {ok, body} = await server.ask(figure.dataset.metUrl, geometry);
        if (asked !== this.#asked) {
            return;
        }
        part("met").hidden = !ok;
        tell(ok ? "" : body);
        if (ok) {
            this.#list(body);
        }
    }

    #list(body) {
        const {part, words, panel} = this.#with;
        const rows = body.stands.map((stand) => {
            const row = document.createElement("tr");
            const button = document.createElement("button");
            button.type = "button";
            button.className = "map-code code";
            button.textContent = stand.code;
            button.addEventListener("click", () => panel.show(stand.code, true));
            row.insertCell().append(button);
            row.insertCell().textContent = stand.species;
            for (const text of [
                words.number(stand.shared_m2, 0), words.number(stand.shared_mu, 2), words.number(stand.share * 100, 1),
            ]) {
                const cell = row.insertCell();
                cell.className = "number";
                cell.textContent = text;
            }
            return row;
        });
        part("met").querySelector("tbody").replaceChildren(...rows);
        const area = [words.number(body.area_m2, 0), words.number(body.area_mu, 2)];
        const sentences = [words.say("met-total", words.number(rows.length + body.more, 0), ...area)];
        if (rows.length === 0) {
            sentences.unshift(words.say("met-none"));
        }
        if (body.more > 0) {
            sentences.push(words.say("met-more", words.number(rows.length, 0), words.number(body.more, 0)));
        }
        part("met-total").textContent = sentences.join(" ");
    }
}
