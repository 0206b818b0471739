// The text of an entry that is digested, the same characters as on the server: JSON of texts and objects,
// keys in order, no spaces.
import { sm3 } from "./sm3.js";

export function canonical(value) {
    if (typeof value === "string") {
        return JSON.stringify(value);
    }
    const fields = Object.keys(value).sort().map((key) => JSON.stringify(key) + ":" + canonical(value[key]));
    return "{" + fields.join(",") + "}";
}

export function digestOf(entry) {
    const { content, device, id, kind, noted_at, number } = entry;
    return sm3(new TextEncoder().encode(canonical({ content, device, id, kind, noted_at, number })));
}
