// All words in both languages, so that the language can be changed without network.
let all = {};
let language = "zh-CN";

export async function load(first) {
    const answer = await fetch("/field/words.json");
    all = await answer.json();
    speak(first);
}

export function speak(wanted) {
    language = wanted === "en" ? "en" : "zh-CN";
    document.documentElement.lang = language;
}

export const spoken = () => language;

export function say(key, ...places) {
    const text = all[language][key];
    if (text === undefined) {
        throw new Error("no word " + key);
    }
    return text.replace(/\{(\d)\}/g, (_, at) => places[at] ?? "");
}

export const has = (key) => all[language][key] !== undefined;

// Fills what the page says of itself: data-say for the text, data-say-placeholder and data-say-label beside it.
export function dress(root) {
    for (const each of root.querySelectorAll("[data-say]")) {
        each.textContent = say(each.dataset.say);
    }
    for (const each of root.querySelectorAll("[data-say-placeholder]")) {
        each.placeholder = say(each.dataset.sayPlaceholder);
    }
    for (const each of root.querySelectorAll("[data-say-label]")) {
        each.setAttribute("aria-label", say(each.dataset.sayLabel));
    }
}
