// Questions to our server. Each has an answer to show: {ok, body} or {ok: false, body: a sentence}.
export class Server {
    #token;
    #words;

    constructor(token, words) {
        this.#token = token;
        this.#words = words;
    }

    /// HTML that the server wrote.
    async page(address) {
        try {
            const answer = await fetch(address, {headers: {Accept: "text/html"}});
            const text = await answer.text();
            const isOurs = answer.ok || answer.status === 404;
            return isOurs && !answer.redirected ? {ok: answer.ok, body: text} : this.#failed();
        } catch {
            return this.#failed();
        }
    }

    async ask(address, geometry) {
        try {
            const answer = await fetch(address, {
                method: "POST",
                headers: {
                    "Content-Type": "application/json",
                    Accept: "application/json",
                    [this.#token.dataset.header]: this.#token.value,
                },
                body: JSON.stringify(geometry),
            });
            if (answer.ok && !answer.redirected) {
                return {ok: true, body: await answer.json()};
            }
            return answer.status === 422 ? {ok: false, body: (await answer.json()).title} : this.#failed();
        } catch {
            return this.#failed();
        }
    }

    #failed() {
        return {ok: false, failed: true, body: this.#words.say("failed")};
    }
}
