// Sentences in the reader's language, written by the server into a template, and numbers as that language writes them.
export class Words {
    #template;
    #language = document.documentElement.lang || "zh-CN";

    constructor(template) {
        this.#template = template;
    }

    say(name, ...values) {
        const text = this.#template?.content.querySelector(`[data-word="${name}"]`)?.textContent ?? name;
        return text.replace(/\{(\d)\}/g, (_, at) => values[Number(at)] ?? "");
    }

    number(value, digits) {
        return value.toLocaleString(this.#language, {minimumFractionDigits: digits, maximumFractionDigits: digits});
    }
}
