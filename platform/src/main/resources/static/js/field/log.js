// The log on this device: IndexedDB, to which entries are only added. Receipts and refusals lie beside the
// entries and never in them. An entry leaves the device when the user clears it, and only with its receipt.
import { digestOf } from "./canon.js";
import { sm3 } from "./sm3.js";

const STORES = ["entries", "photos", "receipts", "photoReceipts", "refusals", "settings"];

const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
});
const committed = (transaction) => new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
});

function newId() {
    if (crypto.randomUUID) {
        return crypto.randomUUID();
    }
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, (each) => each.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

export class Log {
    static async open() {
        const request = indexedDB.open("tanku-field", 1);
        request.onupgradeneeded = () => {
            for (const store of STORES) {
                request.result.createObjectStore(store);
            }
        };
        return new Log(await done(request));
    }

    constructor(db) {
        this.db = db;
    }

    async setting(key) {
        return done(this.db.transaction("settings").objectStore("settings").get(key));
    }

    async set(key, value) {
        const transaction = this.db.transaction("settings", "readwrite", { durability: "strict" });
        transaction.objectStore("settings").put(value, key);
        return committed(transaction);
    }

    // The number is drawn and the entry written in one transaction, so that two windows cannot draw the same.
    async append(kind, content, photo) {
        const transaction = this.db.transaction(["entries", "photos", "settings"], "readwrite", { durability: "strict" });
        const settings = transaction.objectStore("settings");
        const device = (await done(settings.get("device"))) ?? newId();
        const number = ((await done(settings.get("number"))) ?? 0) + 1;
        settings.put(device, "device");
        settings.put(number, "number");
        const entry = { id: newId(), device, number: String(number), kind, noted_at: new Date().toISOString(), content };
        entry.digest = digestOf(entry);
        transaction.objectStore("entries").add(entry, entry.id);
        if (photo) {
            transaction.objectStore("photos").put(photo, content.photo);
        }
        await committed(transaction);
        return entry;
    }

    // All entries with what became of them, the first noted first.
    async list() {
        const transaction = this.db.transaction(["entries", "receipts", "photoReceipts", "refusals"]);
        const read = (store, keys) => done(transaction.objectStore(store)[keys ? "getAllKeys" : "getAll"]());
        const [entries, receiptIds, receipts, photoReceipts, refusalIds, refusals] = await Promise.all([
            read("entries"), read("receipts", true), read("receipts"), read("photoReceipts", true),
            read("refusals", true), read("refusals"),
        ]);
        const receiptOf = new Map(receiptIds.map((id, i) => [id, receipts[i]]));
        const refusalOf = new Map(refusalIds.map((id, i) => [id, refusals[i]]));
        const photosKept = new Set(photoReceipts);
        return entries
            .sort((a, b) => Number(a.number) - Number(b.number))
            .map((entry) => {
                const kept = receiptOf.get(entry.id) === entry.digest;
                const refusal = kept ? undefined : refusalOf.get(entry.id);
                const photoWaits = Boolean(entry.content.photo) && !photosKept.has(entry.content.photo);
                const state = kept ? "kept" : refusal?.replaced ? "replaced" : refusal ? "refused" : "waiting";
                return { entry, state, refusal, photoWaits, settled: (kept && !photoWaits) || state === "replaced" };
            });
    }

    async photo(hash) {
        return done(this.db.transaction("photos").objectStore("photos").get(hash));
    }

    async keepReceipt(entry, digest) {
        if (digest !== entry.digest) {
            return false;
        }
        const transaction = this.db.transaction(["receipts", "refusals"], "readwrite", { durability: "strict" });
        transaction.objectStore("receipts").put(digest, entry.id);
        transaction.objectStore("refusals").delete(entry.id);
        await committed(transaction);
        return true;
    }

    async keepPhotoReceipt(hash) {
        const transaction = this.db.transaction("photoReceipts", "readwrite", { durability: "strict" });
        transaction.objectStore("photoReceipts").put(true, hash);
        return committed(transaction);
    }

    async keepRefusal(id, faults) {
        const transaction = this.db.transaction("refusals", "readwrite");
        transaction.objectStore("refusals").put({ faults }, id);
        return committed(transaction);
    }

    // A refused entry was noted again: it is not sent any more.
    async replace(id) {
        const transaction = this.db.transaction("refusals", "readwrite");
        const refusals = transaction.objectStore("refusals");
        const refusal = (await done(refusals.get(id))) ?? { faults: [] };
        refusals.put({ ...refusal, replaced: true }, id);
        return committed(transaction);
    }

    // Takes off the device what the server has; looks again inside, whatever the page believed.
    async clear() {
        const settled = (await this.list()).filter((each) => each.settled);
        const stay = new Set((await this.list()).filter((each) => !each.settled).map((each) => each.entry.content.photo));
        const transaction = this.db.transaction(["entries", "receipts", "refusals", "photos"], "readwrite", { durability: "strict" });
        for (const { entry } of settled) {
            transaction.objectStore("entries").delete(entry.id);
            transaction.objectStore("receipts").delete(entry.id);
            transaction.objectStore("refusals").delete(entry.id);
            if (entry.content.photo && !stay.has(entry.content.photo)) {
                transaction.objectStore("photos").delete(entry.content.photo);
            }
        }
        await committed(transaction);
        return settled.length;
    }
}

export async function hashOf(blob) {
    return sm3(new Uint8Array(await blob.arrayBuffer()));
}
