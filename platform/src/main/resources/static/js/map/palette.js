// The colours of the map, read from the legend that the style sheet painted: one place for light, dark and paper.
export class Palette {
    #figure;
    #colours = new Map();
    #rest = "#888888";
    translucent = false;

    constructor(figure) {
        this.#figure = figure;
    }

    /// Takes up the classes of a colouring and shows their legend alone.
    choose(by) {
        this.#colours.clear();
        for (const group of this.#figure.querySelectorAll("[data-colouring]")) {
            group.hidden = group.dataset.colouring !== by;
            if (group.hidden) {
                continue;
            }
            for (const line of group.querySelectorAll("[data-class]")) {
                const swatch = line.querySelector(".swatch");
                const colour = getComputedStyle(swatch).backgroundColor;
                if (line.dataset.class === "*") {
                    this.#rest = colour;
                } else {
                    this.#colours.set(line.dataset.class, {colour, hatched: swatch.classList.contains("missing")});
                }
            }
        }
    }

    /// Without a legend all stands are of one plain colour.
    colour(kind) {
        const plain = this.#colours.size === 0 ? this.token("--map-plain") : "";
        return this.#colours.get(kind)?.colour ?? (plain || this.#rest);
    }

    /// What fills a class: its colour, paler over a background, hatched where nothing was measured.
    fill(kind) {
        const known = this.#colours.get(kind);
        return known?.hatched ? hatch(known.colour, 1) : faded(this.colour(kind), this.translucent ? 0.65 : 1);
    }

    /// A colour of the page, by the name of its token.
    token(name) {
        return getComputedStyle(this.#figure).getPropertyValue(name).trim();
    }

    /// Calls when the page turns light or dark.
    onTheme(turned) {
        new MutationObserver(turned).observe(document.documentElement, {attributeFilter: ["data-theme"]});
        matchMedia("(prefers-color-scheme: dark)").addEventListener("change", turned);
    }
}

/// Slanting lines, for what a colour alone should not tell.
export function hatch(colour, width) {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 8;
    const pen = canvas.getContext("2d");
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    for (const shift of [-8, 0, 8]) {
        pen.moveTo(shift - 1, 9);
        pen.lineTo(shift + 9, -1);
    }
    pen.stroke();
    return pen.createPattern(canvas, "repeat");
}

function faded(colour, alpha) {
    const parts = colour.match(/[\d.]+/g);
    return alpha < 1 && colour.startsWith("rgb") ? `rgba(${parts.slice(0, 3).join(",")},${alpha})` : colour;
}
