// Brings the log to the server. Nothing is dropped here: an entry counts as received when the digest in its
// receipt is its own, and a photo when its bytes were taken.
const BATCH = 100;

class Away extends Error {}

async function ask(path, options) {
    let answer;
    try {
        answer = await fetch(path, { cache: "no-store", credentials: "same-origin", ...options });
    } catch {
        throw new Away(); // no network, or no server
    }
    const json = (answer.headers.get("Content-Type") ?? "").includes("json");
    return { status: answer.status, redirected: answer.redirected, body: json ? await answer.json() : undefined };
}

export async function session(log) {
    const { body } = await ask("/field/session");
    if (!body?.signedIn) {
        return { signedIn: false };
    }
    await log.set("counties", body.counties);
    await log.set("name", body.name);
    return body;
}

async function sendEntries(log, who, waiting, result) {
    for (let at = 0; at < waiting.length; at += BATCH) {
        const batch = waiting.slice(at, at + BATCH).map((each) => each.entry);
        const entries = batch.map(({ id, device, number, kind, noted_at, content }) => ({ id, device, number, kind, noted_at, content }));
        const { status, redirected, body } = await ask("/field/entries", {
            method: "POST",
            headers: { "Content-Type": "application/json", [who.header]: who.token },
            body: JSON.stringify({ entries }),
        });
        if (status !== 200 || redirected || !body?.answers) {
            return redirected ? { state: "signed-out" } : { state: "failed", status };
        }
        for (const answer of body.answers) {
            const own = batch.find((each) => each.id === answer.id);
            if (!own) {
                continue;
            }
            if (answer.refused) {
                await log.keepRefusal(own.id, answer.refused);
                result.refused++;
            } else if (await log.keepReceipt(own, answer.digest)) {
                result.receipts++;
            } else {
                await log.keepRefusal(own.id, [{ reason: "DIGEST_DIFFERS", field: "", found: "" }]);
                result.refused++;
            }
        }
    }
    return undefined;
}

async function sendPhotos(log, who, waiting, result) {
    for (const hash of new Set(waiting.map((each) => each.entry.content.photo))) {
        const photo = await log.photo(hash);
        if (!photo) {
            continue;
        }
        const { status, redirected, body } = await ask("/field/photos/" + hash, {
            method: "POST",
            headers: { "Content-Type": "application/octet-stream", [who.header]: who.token },
            body: photo,
        });
        if (status === 200 && !redirected && body?.hash === hash) {
            await log.keepPhotoReceipt(hash);
            result.receipts++;
        } else if (body?.refused) {
            result.photoRefused = body.refused;
        } else {
            return redirected ? { state: "signed-out" } : { state: "failed", status };
        }
    }
    return undefined;
}

// Tells how it went: done, offline, signed-out, not-surveyor or failed.
export async function sync(log) {
    const result = { state: "done", receipts: 0, refused: 0 };
    try {
        const who = await session(log);
        if (!who.signedIn) {
            return { ...result, state: "signed-out" };
        }
        if (!who.surveyor) {
            return { ...result, state: "not-surveyor", name: who.name };
        }
        const waiting = (await log.list()).filter((each) => each.state === "waiting" || each.state === "refused");
        const stopped = await sendEntries(log, who, waiting, result);
        if (stopped) {
            return { ...result, ...stopped };
        }
        const photos = (await log.list()).filter((each) => each.photoWaits && each.state !== "replaced");
        const stoppedAgain = await sendPhotos(log, who, photos, result);
        return { ...result, ...stoppedAgain, name: who.name };
    } catch (away) {
        if (away instanceof Away) {
            return { ...result, state: "offline" };
        }
        throw away;
    }
}
