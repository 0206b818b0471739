// The layers of the map, from the bottom up: background, stands, claims, graticule, what is drawn.
import {hatch} from "./palette.js";

const CLOSEST_TILES = 16;

/// Stands from our server's vector tiles.
export function standLayer(url, palette, failed) {
    const source = new ol.source.VectorTile({
        format: new ol.format.MVT(),
        maxZoom: CLOSEST_TILES,
        tileSize: 512,
        wrapX: false,
        cacheSize: 256,
    });
    source.on("tileloaderror", failed);
    let picked = "";
    let styles = new Map();
    const layer = new ol.layer.VectorTile({
        source,
        style: (feature) => {
            const kind = feature.get("class");
            const isPicked = picked !== "" && feature.get("code") === picked;
            const isSquare = feature.get("layer") === "squares";
            const name = `${kind}|${isPicked}|${isSquare}`;
            if (!styles.has(name)) {
                styles.set(name, style(kind, isPicked, isSquare));
            }
            return styles.get(name);
        },
    });
    layer.on("change", () => { styles = new Map(); });

    function style(kind, isPicked, isSquare) {
        const outline = isPicked
            ? new ol.style.Stroke({color: palette.token("--map-picked"), width: 3.5})
            : new ol.style.Stroke({color: palette.token("--map-outline"), width: 0.7});
        return new ol.style.Style({
            fill: new ol.style.Fill({color: palette.fill(kind)}),
            stroke: isSquare ? undefined : outline,
            zIndex: isPicked ? 1 : 0,
        });
    }

    return {
        layer,
        colourBy(by) {
            source.setUrl(url.replace("{by}", by));
            // tiles of the colouring before would stay until the new ones come, in colours of no legend
            layer.clearRenderer();
            layer.changed();
        },
        pick(code) {
            picked = code;
            layer.changed();
        },
        /// What the features in view say of themselves, each answer once.
        inView(map, property) {
            const extent = map.getView().calculateExtent(map.getSize());
            const found = layer.getFeaturesInExtent(extent).map((each) => each.get(property));
            return [...new Set(found)].filter(Boolean).sort();
        },
    };
}

/// Claims and overlaps in red, hatched, so that they are told apart without colour too.
export function claimsLayer(url, palette) {
    if (!url) {
        return null;
    }
    return new ol.layer.Vector({
        source: new ol.source.Vector({url, format: new ol.format.GeoJSON()}),
        style: () => new ol.style.Style({
            fill: new ol.style.Fill({color: hatch(palette.token("--map-claim"), 1.5)}),
            stroke: new ol.style.Stroke({color: palette.token("--map-claim"), width: 2}),
        }),
    });
}

/// What a person draws; its corners are marked.
export function drawnLayer(palette) {
    const corners = new ol.style.Style({
        image: new ol.style.Circle({
            radius: 4.5,
            fill: new ol.style.Fill({color: "#ffffff"}),
            stroke: new ol.style.Stroke({color: "#0a5fbf", width: 2}),
        }),
        geometry: (feature) => {
            const geometry = feature.getGeometry();
            if (geometry.getType() === "Point") {
                return geometry;
            }
            const all = geometry.getType() === "Polygon" ? geometry.getCoordinates()[0] : geometry.getCoordinates();
            return new ol.geom.MultiPoint(all);
        },
    });
    return new ol.layer.Vector({
        source: new ol.source.Vector(),
        style: () => [
            new ol.style.Style({
                fill: new ol.style.Fill({color: "rgba(10, 95, 191, 0.12)"}),
                stroke: new ol.style.Stroke({color: palette.token("--map-halo-line"), width: 5}),
            }),
            new ol.style.Style({stroke: new ol.style.Stroke({color: palette.token("--map-picked"), width: 2.5, lineDash: [8, 5]})}),
            corners,
        ],
    });
}

/// Lines of longitude and latitude.
export function graticule(palette) {
    const label = (align, baseline) => new ol.style.Text({
        font: "11px sans-serif",
        textAlign: align,
        textBaseline: baseline,
        fill: new ol.style.Fill({color: palette.token("--map-label")}),
        stroke: new ol.style.Stroke({color: palette.token("--map-ground"), width: 3}),
    });
    return new ol.layer.Graticule({
        strokeStyle: new ol.style.Stroke({color: "rgba(120, 135, 128, 0.45)", width: 0.8}),
        showLabels: true,
        wrapX: false,
        intervals: [5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001],
        targetSize: 130,
        lonLabelFormatter: (degrees) => `${Number(degrees.toFixed(3))}°`,
        latLabelFormatter: (degrees) => `${Number(degrees.toFixed(3))}°`,
        lonLabelPosition: 0.985,
        latLabelPosition: 0.99,
        lonLabelStyle: label("center", "top"),
        latLabelStyle: label("end", "bottom"),
    });
}

/// Tiles of the national map service, asked for only when somebody chooses them.
export function backgrounds(key) {
    const layers = !key ? [] : ["vec", "cva", "img", "cia"].map((name) => new ol.layer.Tile({
        visible: false,
        properties: {name},
        source: new ol.source.XYZ({
            urls: [0, 1, 2, 3, 4, 5, 6, 7].map((host) =>
                `https://t${host}.tianditu.gov.cn/${name}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${name}`
                + `&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${key}`),
            maxZoom: 18,
            attributions: "© 天地图 tianditu.gov.cn",
        }),
    }));
    return {
        layers,
        choose(names) {
            const wanted = names.split(",");
            layers.forEach((layer) => layer.setVisible(wanted.includes(layer.get("name"))));
        },
    };
}
