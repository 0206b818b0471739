// The public map of projects: squares of a coarse grid, coloured by scheme or by the state of their units. The colours
// are those of the legend, which the style sheet painted.
const figure = document.querySelector("[data-public-map]");
const sheet = figure.querySelector("[data-sheet]");
const by = figure.querySelector("[data-by]");

function colour(feature) {
    const kind = feature.get(by.value);
    const line = figure.querySelector(`[data-colouring="${by.value}"] [data-class="${CSS.escape(kind)}"] .swatch`);
    return line ? getComputedStyle(line).backgroundColor : "#888888";
}

const source = new ol.source.Vector({url: figure.dataset.url, format: new ol.format.GeoJSON()});
const layer = new ol.layer.Vector({
    source,
    style: (feature) => new ol.style.Style({
        fill: new ol.style.Fill({color: colour(feature)}),
        stroke: new ol.style.Stroke({color: colour(feature), width: 2}),
        text: new ol.style.Text({
            text: feature.get("number"),
            font: "600 13px sans-serif",
            overflow: true,
            stroke: new ol.style.Stroke({color: "#ffffff", width: 3}),
        }),
    }),
});
const map = new ol.Map({
    target: sheet,
    layers: [layer, new ol.layer.Graticule({showLabels: true, wrapX: false,
        strokeStyle: new ol.style.Stroke({color: "rgba(79, 96, 86, 0.35)", width: 1})})],
    controls: [
        new ol.control.Zoom({zoomInTipLabel: sheet.dataset.zoomIn, zoomOutTipLabel: sheet.dataset.zoomOut}),
        new ol.control.ScaleLine({minWidth: 80}),
    ],
    view: new ol.View({projection: "EPSG:3857", maxZoom: 16, constrainRotation: true, enableRotation: false,
        center: ol.proj.fromLonLat([118, 26]), zoom: 7}),
});

source.once("featuresloadend", () => {
    if (source.getFeatures().length > 0) {
        map.getView().fit(source.getExtent(), {padding: [40, 40, 40, 40], maxZoom: 14});
    }
});
map.on("singleclick", (event) => {
    const feature = map.forEachFeatureAtPixel(event.pixel, (found) => found, {layerFilter: (each) => each === layer});
    if (feature) {
        location.assign(`/projects/${feature.get("project")}`);
    }
});
by.addEventListener("change", () => {
    for (const group of figure.querySelectorAll("[data-colouring]")) {
        group.hidden = group.dataset.colouring !== by.value;
    }
    layer.changed();
});
figure.querySelector("[data-tools]").hidden = false;
figure.publicMap = {map, features: () => source.getFeatures().map((each) => each.get("number")), colourOf: colour, source};
