// The list of what is on the device: each entry with what became of it.
import { has, say, spoken } from "./words.js";

const SHOWN = ["stratum", "stand", "area", "species", "dbh", "height", "height_missing", "status", "latitude",
    "longitude", "accuracy", "position_missing", "note"];

export const title = (entry) => {
    const { plot, tree } = entry.content;
    const kind = entry.kind === "CORRECTION" && has("kind." + entry.content.as) ? entry.content.as : entry.kind;
    return [say("kind." + kind), [plot, tree].filter(Boolean).join(" / ")].filter(Boolean).join(" ");
};

const element = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text ?? "";
    if (className) {
        made.className = className;
    }
    return made;
};

function button(text, className, press) {
    const made = element("button", text, className);
    made.type = "button";
    made.addEventListener("click", press);
    return made;
}

const fault = ({ reason, field, found }) => reason === "DIGEST_DIFFERS"
    ? say("page.digest-differs")
    : say("refused." + reason, field && has("field." + field) ? say("field." + field) : field, found);

function correction(entry, numbers) {
    const of = numbers.get(entry.content.corrects);
    const told = of ? say("page.records.corrects", of) : say("page.records.corrects-earlier");
    return entry.content.as === "NOTHING" ? told + " · " + say("page.records.withdraws") : told;
}

function cells(entry) {
    return SHOWN.filter((key) => key in entry.content)
        .map((key) => say("field." + key) + " " + (key === "status" ? say("status." + entry.content[key]) : entry.content[key]))
        .join("　");
}

function line(each, numbers, acts) {
    const { entry, state, refusal, photoWaits } = each;
    const made = element("li", "", "entry " + state);
    const head = element("p", "", "head");
    head.append(element("strong", title(entry)), element("span", say("page.state." + state), "state"));
    const moment = new Date(entry.noted_at).toLocaleString(spoken(), { hour12: false });
    made.append(head, element("p", say("page.records.number", entry.number) + " · " + moment, "hint"));
    if (entry.kind === "CORRECTION") {
        made.append(element("p", correction(entry, numbers) + " · " + entry.content.because));
    }
    made.append(element("p", cells(entry), "cells"));
    if (photoWaits) {
        made.append(element("p", say("page.photo.waits"), "hint"));
    }
    if (entry.content.photo) {
        const seen = document.createElement("canvas");
        seen.width = 160;
        seen.height = 120;
        made.append(seen);
        acts.show(entry.content.photo, seen);
    }
    for (const wrong of state === "refused" ? refusal.faults : []) {
        made.append(element("p", fault(wrong), "error"));
    }
    const actions = element("p", "", "actions");
    if (state === "refused") {
        actions.append(button(say("page.again"), "second small", () => acts.again(entry)));
    } else if (entry.kind !== "CORRECTION") {
        actions.append(button(say("page.correct"), "second small", () => acts.correct(entry)));
    }
    made.append(actions);
    return made;
}

export function show(list, records, acts) {
    const numbers = new Map(records.map(({ entry }) => [entry.id, entry.number]));
    list.replaceChildren(...records.slice().reverse().map((each) => line(each, numbers, acts)));
}

// A small picture of a photo; canvas, so that no address of a picture is needed.
export async function draw(blob, canvas) {
    const picture = await createImageBitmap(blob);
    const scale = Math.min(canvas.width / picture.width, canvas.height / picture.height);
    const [width, height] = [picture.width * scale, picture.height * scale];
    canvas.getContext("2d").drawImage(picture, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height);
    picture.close();
}
