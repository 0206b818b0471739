// Keeps the page on the device so that it opens without network. VERSION and SHELL stand above this line: the
// server writes them, from the bytes of exactly these files. Whatever is not of the shell goes to the network.
"use strict";
const NAME = "tanku-field-" + VERSION;

self.addEventListener("install", (event) => {
    event.waitUntil((async () => {
        const cache = await caches.open(NAME);
        await Promise.all(SHELL.map(async (path) => {
            const answer = await fetch(path, { cache: "reload", credentials: "same-origin" });
            if (!answer.ok || answer.redirected) {
                throw new Error(path + ": " + answer.status);
            }
            await cache.put(path, answer);
        }));
    })());
});

self.addEventListener("activate", (event) => {
    event.waitUntil((async () => {
        for (const name of await caches.keys()) {
            if (name.startsWith("tanku-field-") && name !== NAME) {
                await caches.delete(name);
            }
        }
        await self.clients.claim();
    })());
});

// An open page goes on with the version it began with, until the user says so.
self.addEventListener("message", (event) => {
    if (event.data === "use-new-version") {
        self.skipWaiting();
    }
});

self.addEventListener("fetch", (event) => {
    const address = new URL(event.request.url);
    if (event.request.method !== "GET" || address.origin !== self.location.origin || !SHELL.includes(address.pathname)) {
        return;
    }
    event.respondWith((async () => {
        const cache = await caches.open(NAME);
        return (await cache.match(address.pathname)) ?? fetch(event.request);
    })());
});
