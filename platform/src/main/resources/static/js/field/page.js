// The phone page: tabs, forms, what is on the device, and when it is sent.
import * as forms from "./forms.js";
import { Log, hashOf } from "./log.js";
import { Position } from "./position.js";
import { draw, show, title } from "./records.js";
import { find } from "./species.js";
import { session, sync } from "./sync.js";
import { dress, load, say, speak, spoken } from "./words.js";

const MINUTE = 60000;
const at = (id) => document.getElementById(id);
const state = { log: undefined, species: [], setting: undefined, correcting: undefined, photo: undefined, position_at: undefined };

// --- what the page says --------------------------------------------------------------------------

function network() {
    const online = navigator.onLine;
    at("network").textContent = say(online ? "page.online" : "page.offline")
        + (navigator.serviceWorker?.controller ? " · " + say("page.ready-offline") : "");
    at("network").classList.toggle("off", !online);
}

function said(text, wrong) {
    at("said").textContent = text;
    at("said").classList.toggle("wrong", Boolean(wrong));
}

function redress() {
    dress(document);
    document.title = say("page.product");
    network();
    at("reasons").replaceChildren(...[1, 2, 3].map((each) => new Option(say("page.tree.reason." + each))));
    correctingShown();
    positionTold(position.running ? "best" : undefined);
    settingShown();
}

async function refresh() {
    const records = await state.log.list();
    const waiting = records.filter((each) => !each.settled).length;
    at("waiting").textContent = waiting || "";
    at("counts").textContent = say("page.records.counts", waiting, records.filter((each) => each.state === "kept" && each.settled).length);
    at("no-entries").hidden = records.length > 0;
    at("clear").hidden = !records.some((each) => each.settled);
    const codes = new Set(records.filter(inSetting).map(({ entry }) => entry.content.plot).filter(Boolean));
    at("plots").replaceChildren(...Array.from(codes, (code) => new Option(code)));
    show(at("entries"), records, { correct, again, show: drawPhoto });
    return records;
}

const inSetting = ({ entry }) => entry.content.county === state.setting?.county && entry.content.campaign === state.setting?.campaign;

async function drawPhoto(hash, canvas) {
    const photo = await state.log.photo(hash);
    if (photo) {
        await draw(photo, canvas).catch(() => canvas.remove());
    } else {
        canvas.remove();
    }
}

function open(tab) {
    for (const each of document.querySelectorAll("[data-tab]")) {
        each.hidden = each.id !== tab;
    }
    for (const each of document.querySelectorAll("[data-opens]")) {
        each.toggleAttribute("aria-current", each.dataset.opens === tab);
    }
    window.scrollTo(0, 0);
}

// --- the campaign --------------------------------------------------------------------------------

async function settingShown(changing) {
    const counties = (await state.log.setting("counties")) ?? [];
    const name = (county) => counties.find((each) => each.code === county)?.[spoken() === "en" ? "english" : "chinese"] ?? county;
    const asked = changing || !state.setting;
    at("setting-form").hidden = !asked;
    at("setting-told").hidden = asked;
    if (state.setting) {
        at("setting-text").textContent = state.setting.campaign + " · " + name(state.setting.county);
    }
    const chosen = at("county").value || state.setting?.county;
    at("county").hidden = counties.length === 0;
    at("county-code").hidden = counties.length > 0;
    at("no-counties").hidden = counties.length > 0;
    at("county").replaceChildren(...counties.map((each) => new Option(name(each.code), each.code, false, each.code === chosen)));
}

async function saveSetting(event) {
    event.preventDefault();
    const county = at("county").hidden ? at("county-code").value.normalize("NFKC").trim() : at("county").value;
    const campaign = at("campaign").value.normalize("NFC").trim();
    const good = /^\d{6}$/.test(county) && campaign !== "";
    at("setting-wrong").textContent = good ? "" : say("page.setting.missing");
    if (good) {
        state.setting = { county, campaign };
        await state.log.set("setting", state.setting);
        await settingShown();
        await refresh();
        said("");
    }
}

// --- noting --------------------------------------------------------------------------------------

const formOf = (kind) => document.querySelector(`form[data-kind="${kind}"]`);

function correctingShown() {
    for (const form of document.querySelectorAll("form[data-kind]")) {
        const on = state.correcting?.kind === form.dataset.kind;
        form.querySelector("[data-correcting]").hidden = !on;
        form.querySelector("[data-correcting-text]").textContent = on ? say("page.correcting", state.correcting.number) : "";
        form.querySelector("[type=submit]").textContent = on ? say("page.save-correction") : say("page." + form.dataset.kind.toLowerCase() + ".save");
        if (form.dataset.kind === "PHOTO") {
            at("photo-choice").hidden = on;
        }
    }
}

async function holds(entry) {
    const later = (await state.log.list()).map((each) => each.entry)
        .filter((each) => each.kind === "CORRECTION" && each.content.corrects === entry.id && each.content.as === entry.kind);
    return later.at(-1)?.content ?? entry.content;
}

async function correct(entry) {
    state.correcting = entry;
    const cells = await holds(entry);
    const form = formOf(entry.kind);
    forms.tell(form, new Map());
    forms.fill(form, cells);
    form.elements.because.value = "";
    state.position_at = cells.position_at;
    correctingShown();
    open(entry.kind.toLowerCase());
}

function leaveCorrecting() {
    const form = state.correcting && formOf(state.correcting.kind);
    state.correcting = undefined;
    if (form) {
        forms.fill(form, {});
        forms.tell(form, new Map());
        form.elements.because.value = "";
        state.position_at = undefined;
    }
    correctingShown();
}

// What the server refused is noted again: the same cells as a new entry, of the campaign set now. A correction
// stays with the campaign of what it corrects.
async function again(entry) {
    const setting = entry.kind === "CORRECTION" ? {} : state.setting;
    await note(entry.kind, { ...entry.content, ...setting }, entry.content.photo && await state.log.photo(entry.content.photo));
    await state.log.replace(entry.id);
    await refresh();
}

async function note(kind, content, photo) {
    const entry = await state.log.append(kind, content, photo);
    said(say("page.saved", title(entry)));
    await refresh();
    send(true);
    return entry;
}

async function saveCorrection(form, cells, as) {
    const because = form.elements.because.value.normalize("NFC").trim();
    if (because === "") {
        forms.tell(form, new Map([["because", say("page.missing", say("field.because"))]]));
        return;
    }
    const { county, campaign, photo } = state.correcting.content;
    const content = { ...cells, county, campaign, corrects: state.correcting.id, because, as };
    if (photo && as !== "NOTHING") {
        content.photo = photo;
    }
    leaveCorrecting();
    await note("CORRECTION", content);
    open("records");
}

async function twice(kind, cells) {
    return kind !== "PHOTO" && (await state.log.list()).some((each) => inSetting(each) && each.state !== "replaced"
        && each.entry.kind === kind && each.entry.content.plot === cells.plot && each.entry.content.tree === cells.tree);
}

async function save(event) {
    event.preventDefault();
    const form = event.target;
    const kind = form.dataset.kind;
    if (!state.setting) {
        said(say("page.not-saved", say("page.setting.missing")), true);
        await settingShown(true);
        window.scrollTo(0, 0);
        return;
    }
    const { cells, faults } = forms.read(form, (state.correcting ?? { content: state.setting }).content.county ?? state.setting.county);
    const correcting = state.correcting?.kind === kind;
    if (!correcting && faults.size === 0 && await twice(kind, cells)) {
        faults.set(kind === "PLOT" ? "plot" : "tree", say(kind === "PLOT" ? "page.plot-twice" : "page.twice"));
    }
    forms.tell(form, faults);
    if (faults.size > 0) {
        said("");
        return;
    }
    if (kind === "PLOT" && state.position_at && "latitude" in cells) {
        cells.position_at = state.position_at;
    }
    if (correcting) {
        await saveCorrection(form, cells, kind);
    } else if (kind === "PHOTO") {
        await savePhoto(form, cells);
    } else {
        await note(kind, { ...cells, ...state.setting });
        next(form, kind, cells);
    }
}

// The next one begins where this one ended: the same plot, the next tree.
function next(form, kind, cells) {
    if (kind === "PLOT") {
        position.forget();
        state.position_at = undefined;
        positionTold(undefined);
        forms.fill(form, { stratum: cells.stratum, area: cells.area });
        formOf("TREE").elements.plot.value = cells.plot;
        formOf("TREE").elements.tree.value = "1";
        formOf("PHOTO").elements.plot.value = cells.plot;
        window.scrollTo(0, 0);
        return;
    }
    const digits = /^(.*?)(\d+)$/.exec(cells.tree);
    const following = digits ? digits[1] + String(Number(digits[2]) + 1).padStart(digits[2].length, "0") : "";
    forms.fill(form, { plot: cells.plot, tree: following, species: cells.species });
    form.elements.dbh.focus();
}

// --- photo ---------------------------------------------------------------------------------------

const begins = (bytes, from, ...wanted) => wanted.every((each, i) => bytes[from + i] === each);
const isPhoto = (bytes) => begins(bytes, 0, 0xff, 0xd8, 0xff) || begins(bytes, 0, 0x89, 0x50, 0x4e, 0x47)
    || (begins(bytes, 0, 0x52, 0x49, 0x46, 0x46) && begins(bytes, 8, 0x57, 0x45, 0x42, 0x50));

async function choosePhoto() {
    const file = at("photo-file").files[0];
    state.photo = undefined;
    at("photo-seen").hidden = true;
    at("photo-told").textContent = "";
    if (!file) {
        return;
    }
    const bytes = new Uint8Array(await file.slice(0, 16).arrayBuffer());
    const refused = file.size > Number(at("content").dataset.mostPhotoBytes) ? "PHOTO_TOO_LARGE" : isPhoto(bytes) ? "" : "NOT_A_PHOTO";
    at("photo-told").classList.toggle("wrong", refused !== "");
    if (refused) {
        at("photo-told").textContent = say("photo-refused." + refused);
        at("photo-file").value = "";
        return;
    }
    state.photo = new Blob([await file.arrayBuffer()], { type: file.type });
    at("photo-told").textContent = say("page.photo.of", Math.ceil(file.size / 1024));
    const seen = at("photo-seen");
    seen.getContext("2d").clearRect(0, 0, seen.width, seen.height);
    seen.hidden = false;
    await draw(state.photo, seen).catch(() => { seen.hidden = true; });
}

async function savePhoto(form, cells) {
    if (!state.photo) {
        at("photo-told").textContent = say("page.photo.missing");
        at("photo-told").classList.add("wrong");
        return;
    }
    const photo = state.photo;
    await note("PHOTO", { ...cells, ...state.setting, photo: await hashOf(photo) }, photo);
    forms.fill(form, { plot: cells.plot });
    at("photo-file").value = "";
    await choosePhoto();
}

// --- position and species ------------------------------------------------------------------------

const position = new Position((what) => positionTold(what));

function positionTold(what) {
    at("position").textContent = say(position.running ? "page.position.stop" : "page.position.start");
    const told = what === "best" && !position.best ? "searching" : what;
    at("position-told").textContent = told ? say("page.position." + told, position.count, position.best?.accuracy) : "";
    if (what === "best" && position.best) {
        const form = formOf("PLOT");
        for (const key of ["latitude", "longitude", "accuracy"]) {
            form.elements[key].value = position.best[key];
        }
        state.position_at = position.best.position_at;
    }
}

function togglePosition() {
    if (position.running) {
        position.stop();
        positionTold(position.best ? "best" : undefined);
    } else {
        position.start();
        positionTold(position.running ? "searching" : "unavailable");
    }
}

function speciesFound() {
    const field = at("tree-species");
    const list = at("species-found");
    const found = find(field.value, state.species);
    const exact = found.some((each) => each.name === field.value.trim());
    list.replaceChildren(...found.map((each) => {
        const item = document.createElement("li");
        item.role = "option";
        item.tabIndex = -1;
        const latin = document.createElement("i");
        latin.textContent = each.latin;
        item.append(each.name + " ", Object.assign(document.createElement("small"), { textContent: each.pinyin }), " ", latin);
        item.addEventListener("click", () => chooseSpecies(each.name));
        return item;
    }));
    list.hidden = found.length === 0 || (exact && found.length === 1);
    field.setAttribute("aria-expanded", String(!list.hidden));
    at("species-hint").textContent = say(field.value.trim() && found.length === 0 ? "page.tree.species.free" : "page.tree.species.hint");
}

function chooseSpecies(name) {
    at("tree-species").value = name;
    at("species-found").hidden = true;
    at("tree-species").setAttribute("aria-expanded", "false");
    at("tree-dbh").focus();
}

function speciesKey(event) {
    const list = at("species-found");
    if (event.key === "Escape") {
        list.hidden = true;
    } else if (event.key === "Enter" && !list.hidden && /^[\x20-\x7e]+$/.test(at("tree-species").value)) {
        event.preventDefault();
        list.firstElementChild.click();
    }
}

// --- sending -------------------------------------------------------------------------------------

let sending = false;
let later;

const waits = async () => (await state.log.list()).some((each) => !each.settled);

// By itself it sends only what waits, and says nothing of a network that is not there.
async function send(quietly) {
    clearTimeout(later);
    if (sending || (quietly && !(navigator.onLine && await waits()))) {
        return;
    }
    sending = true;
    at("sync").disabled = true;
    at("sync").textContent = say("page.records.syncing");
    try {
        const how = await sync(state.log);
        told(how, quietly);
    } finally {
        sending = false;
        at("sync").disabled = false;
        at("sync").textContent = say("page.records.sync");
        await refresh();
        await settingShown(!at("setting-form").hidden);
    }
    if (await waits()) {
        later = setTimeout(() => send(true), MINUTE);
    }
}

function told(how, quietly) {
    const texts = {
        done: how.receipts + how.refused === 0 ? say("page.sync.nothing") : say("page.sync.done", how.receipts),
        offline: say("page.sync.offline"),
        "signed-out": say("page.sync.sign-in"),
        "not-surveyor": say("page.sync.not-surveyor", how.name),
        failed: say("page.sync.failed", how.status),
    };
    const more = [
        how.refused ? say("page.sync.refused", how.refused) : "",
        how.photoRefused ? say("photo-refused." + how.photoRefused) : "",
        how.state === "done" && how.name ? say("page.signed-in-as", how.name) : "",
    ];
    if (!quietly || how.state !== "offline") {
        at("synced").textContent = [texts[how.state], ...more].filter(Boolean).join(" ");
    }
    at("synced").classList.toggle("wrong", how.state !== "done" || how.refused > 0);
    at("sign-in").hidden = how.state !== "signed-out";
}

async function clear() {
    const settled = (await state.log.list()).filter((each) => each.settled).length;
    at("clear-text").textContent = say("page.records.clear-ask", settled);
    at("clear-asked").hidden = false;
    at("clear-no").focus();
}

async function clearYes() {
    at("synced").textContent = say("page.records.cleared", await state.log.clear());
    at("clear-asked").hidden = true;
    await refresh();
}

// --- beginning -----------------------------------------------------------------------------------

async function keepOffline() {
    if (!window.isSecureContext || !navigator.serviceWorker) {
        at("not-secure").hidden = window.isSecureContext;
        return;
    }
    const registration = await navigator.serviceWorker.register("/field-worker.js", { scope: "/field" });
    const offer = () => { at("new-version").hidden = !(registration.waiting && navigator.serviceWorker.controller); };
    offer();
    registration.addEventListener("updatefound", () => {
        registration.installing.addEventListener("statechange", offer);
    });
    let using = false;
    at("use-new-version").addEventListener("click", () => {
        using = true;
        registration.waiting?.postMessage("use-new-version");
    });
    navigator.serviceWorker.addEventListener("controllerchange", () => {
        network();
        if (using) {
            location.reload();
        }
    });
}

async function changeLanguage() {
    speak(spoken() === "en" ? "zh-CN" : "en");
    await state.log.set("language", spoken());
    redress();
    said("");
    at("synced").textContent = "";
    await refresh();
}

function wire() {
    at("language").addEventListener("click", changeLanguage);
    at("setting-form").addEventListener("submit", saveSetting);
    at("setting-change").addEventListener("click", () => settingShown(true));
    for (const each of document.querySelectorAll("[data-opens]")) {
        each.addEventListener("click", () => {
            said("");
            open(each.dataset.opens);
        });
    }
    for (const form of document.querySelectorAll("form[data-kind]")) {
        form.addEventListener("submit", save);
        form.querySelector("[data-leave]").addEventListener("click", () => {
            leaveCorrecting();
            open("records");
        });
        form.querySelector("[data-withdraw]").addEventListener("click", () => saveCorrection(form, {}, "NOTHING"));
    }
    at("position").addEventListener("click", togglePosition);
    for (const id of ["plot-latitude", "plot-longitude"]) {
        at(id).addEventListener("input", () => {
            position.forget();
            state.position_at = undefined;
            positionTold(undefined);
        });
    }
    at("tree-species").addEventListener("input", speciesFound);
    at("tree-species").addEventListener("keydown", speciesKey);
    at("photo-file").addEventListener("change", choosePhoto);
    at("sync").addEventListener("click", () => send(false));
    at("clear").addEventListener("click", clear);
    at("clear-yes").addEventListener("click", clearYes);
    at("clear-no").addEventListener("click", () => { at("clear-asked").hidden = true; });
    window.addEventListener("online", () => {
        network();
        send(true);
    });
    window.addEventListener("offline", network);
    document.addEventListener("visibilitychange", () => {
        if (!document.hidden) {
            send(true);
        }
    });
}

async function begin() {
    await load(document.documentElement.lang);
    try {
        state.log = await Log.open();
    } catch {
        dress(document);
        at("no-storage").hidden = false;
        return;
    }
    speak((await state.log.setting("language")) ?? spoken());
    await state.log.set("language", spoken());
    state.setting = await state.log.setting("setting");
    at("campaign").value = state.setting?.campaign ?? "";
    at("county-code").value = state.setting?.county ?? "";
    state.species = await (await fetch("/field/species.json")).json();
    wire();
    redress();
    await settingShown();
    await refresh();
    at("content").hidden = false;
    at("tabs").hidden = false;
    open("plot");
    await Promise.all([
        keepOffline(),
        navigator.storage?.persist?.(),
        navigator.onLine && session(state.log).then(() => settingShown(!at("setting-form").hidden)).catch(() => undefined),
    ]);
    send(true);
}

begin();
