// A map of land in any page: an element with data-land-map, made by templates/land/map-frame.html.
//
// What the page tells it, as attributes of the element:
//   data-tiles-url    vector tiles of our server; {z} {x} {y} {by} are filled in. Layers "stands" and "squares",
//                     each feature with its "class" in the colouring {by}
//   data-extent       west,south,east,north in degrees: what is shown first
//   data-colour-by    species, age-group, age, canopy or category
//   data-stand-url    + code: the panel of a stand as HTML, its root with data-code and data-extent; 404 with a sentence
//   data-measure-url  POST a GeoJSON line or polygon: {length_m, area_m2, area_mu}, or 422 {title}
//   data-met-url      POST a GeoJSON polygon: {area_m2, area_mu, stands: [{code, species, shared_m2, shared_mu, share}], more}
//   data-claims-url   GeoJSON of claims or overlaps, drawn in red with hatching
//   data-draw         id of a field that takes the drawn polygon as GeoJSON; one that is in it already is shown
//   data-tianditu-key the operator's key: background tiles may be chosen
// Parts inside are found by data-map: sheet (needed), tools, status, panel, met, words, token; legend lines by data-class
// within data-colouring. What is missing is left out.
//
// What it tells the page: events on the element, "land-map:drawn" {geometry}, "land-map:picked" {code}; and for tests
// and the console element.landMap, the first one also as window.tankuMap:
//   map (OpenLayers), codes() in view, classes() in view, colourOf(class), show(code), draw(geometry), drawn()
import {Palette} from "./map/palette.js";
import {backgrounds, claimsLayer, drawnLayer, graticule, standLayer} from "./map/layers.js";
import {controls} from "./map/controls.js";
import {Drawing} from "./map/drawing.js";
import {Panel} from "./map/panel.js";
import {printing} from "./map/printing.js";
import {Server} from "./map/server.js";
import {Words} from "./map/words.js";

const DEGREES = "EPSG:4326";
const METRES = "EPSG:3857";

function build(figure) {
    const part = (name) => figure.querySelector(`[data-map="${name}"]`);
    const sheet = part("sheet");
    const words = new Words(part("words"));
    const server = new Server(part("token"), words);
    const palette = new Palette(figure);
    const claims = claimsLayer(figure.dataset.claimsUrl, palette);
    const drawn = drawnLayer(palette);
    const back = backgrounds(figure.dataset.tiandituKey);
    let lines = graticule(palette);
    const stands = standLayer(figure.dataset.tilesUrl, palette, () => say("tiles-failed"));
    const map = new ol.Map({
        target: sheet,
        layers: [...back.layers, stands.layer, claims, lines, drawn].filter(Boolean),
        controls: controls(words),
        view: new ol.View({projection: METRES, maxZoom: 20, constrainRotation: true, enableRotation: false}),
    });
    const status = part("status");
    const say = (name, ...values) => { status.textContent = name ? words.say(name, ...values) : ""; };
    const tell = (text) => { status.textContent = text; };

    const whole = () => fit(map, figure.dataset.extent);
    const panel = new Panel({figure, part, map, stands, server, words, say, fit: (extent) => fit(map, extent)});
    const drawing = new Drawing({figure, part, map, layer: drawn, server, words, say, tell, panel});

    const colour = (by) => {
        palette.choose(by);
        stands.colourBy(by);
        figure.dataset.colourBy = by;
    };
    part("colouring")?.addEventListener("change", (event) => colour(event.target.value));
    part("background")?.addEventListener("change", (event) => {
        back.choose(event.target.value);
        palette.translucent = event.target.value !== "";
        stands.layer.changed();
    });
    part("whole")?.addEventListener("click", whole);
    printing(part("print"), figure, map);
    palette.onTheme(() => {
        palette.choose(figure.dataset.colourBy);
        const layers = map.getLayers();
        const before = lines;
        lines = graticule(palette);
        layers.setAt(layers.getArray().indexOf(before), lines);
        layers.forEach((layer) => layer.changed());
    });
    colour(part("colouring")?.value || figure.dataset.colourBy || "species");
    whole();
    if (part("tools")) {
        part("tools").hidden = false;
    }
    figure.landMap = {
        map,
        codes: () => stands.inView(map, "code"),
        classes: () => stands.inView(map, "class"),
        colourOf: (kind) => palette.colour(kind),
        show: (code) => panel.show(code, true),
        draw: (geometry) => drawing.take(geometry),
        drawn: () => drawing.geometry(),
    };
    window.tankuMap ??= figure.landMap;
}

function fit(map, extent) {
    const degrees = extent.split(",").map(Number);
    map.updateSize();
    map.getView().fit(ol.proj.transformExtent(degrees, DEGREES, METRES), {padding: [28, 28, 44, 28], maxZoom: 18});
}

for (const figure of document.querySelectorAll("[data-land-map]")) {
    build(figure);
}
