// The forms: what was typed, checked where it was typed, as the cells of an entry.
import { say } from "./words.js";

const FORMAT = /^-?\d*\.?\d+$/;
const STAND = /^\d{6}(?:-[0-9A-Za-z]{1,12}){4}$/;

const label = (name) => say("field." + name);
const own = (form) => Array.from(form.elements).filter((each) => each.name && each.name !== "because" && each.type !== "file");

// Full-width digits become plain; 007.50 stays what it is but for the zeros in front.
export function number(text) {
    const plain = text.normalize("NFKC").replace(/\s/g, "");
    if (!FORMAT.test(plain)) {
        return undefined;
    }
    const [whole, part] = plain.replace("-", "").split(".");
    const digits = (whole.replace(/^0+/, "") || "0") + (part === undefined ? "" : "." + part);
    return plain.startsWith("-") ? "-" + digits : digits;
}

function wrongOf(field, text) {
    const name = field.name;
    if (text === "") {
        return "required" in field.dataset ? say("page.missing", label(name)) : "";
    }
    if ("number" in field.dataset) {
        const value = number(text);
        const { low, high } = field.dataset;
        const fits = value !== undefined && Number(value) >= Number(low) && Number(value) <= Number(high)
            && (value.split(".")[1] ?? "").length <= 9;
        return fits ? "" : say("page.number-wrong", label(name), low, high);
    }
    if ("stand" in field.dataset && !STAND.test(text)) {
        return say("page.stand-wrong");
    }
    const most = Number(field.dataset.most ?? 60);
    return text.length > most ? say("page.too-long", label(name), most) : "";
}

// Two fields of which one says why the other is empty.
function orReason(cells, measured, because, faults) {
    if (measured in cells && because in cells) {
        faults.set(because, say("page.both", label(measured)));
    } else if (!(measured in cells) && !(because in cells)) {
        faults.set(measured, say("page.reason-or-value", label(measured)));
    }
}

function together(kind, cells, county, faults) {
    if (kind === "PLOT") {
        if (!faults.has("latitude") && !faults.has("longitude")) {
            if ("latitude" in cells !== "longitude" in cells) {
                faults.set("latitude" in cells ? "longitude" : "latitude", say("page.coordinates-together"));
            } else {
                orReason(cells, "latitude", "position_missing", faults);
            }
        }
        if (!("latitude" in cells)) {
            delete cells.accuracy;
        }
        if (cells.stand && !faults.has("stand") && !cells.stand.startsWith(county + "-")) {
            faults.set("stand", say("page.stand-wrong"));
        }
    } else if (kind === "TREE" && !faults.has("height")) {
        orReason(cells, "height", "height_missing", faults);
    }
}

// The cells, and the faults by the name of their field.
export function read(form, county) {
    const cells = {};
    const faults = new Map();
    for (const field of own(form)) {
        const text = field.value.normalize("NFC").replace(/\r\n?/g, "\n").trim();
        const wrong = wrongOf(field, text);
        if (wrong) {
            faults.set(field.name, wrong);
        }
        if (text !== "") {
            cells[field.name] = "number" in field.dataset ? number(text) ?? text : text;
        }
    }
    together(form.dataset.kind, cells, county, faults);
    return { cells, faults };
}

export function tell(form, faults) {
    for (const each of form.querySelectorAll(".error")) {
        each.remove();
    }
    for (const field of form.elements) {
        field.removeAttribute("aria-invalid");
        field.removeAttribute("aria-errormessage");
    }
    for (const [name, text] of faults) {
        const field = form.elements[name];
        const line = document.createElement("span");
        line.className = "error";
        line.id = field.id + "-error";
        line.textContent = text;
        field.closest(".field").append(line);
        field.setAttribute("aria-invalid", "true");
        field.setAttribute("aria-errormessage", line.id);
    }
    form.querySelector("[aria-invalid]")?.focus();
}

export function fill(form, cells) {
    for (const field of own(form)) {
        field.value = cells[field.name] ?? (field.tagName === "SELECT" ? field.options[0].value : "");
    }
}
