// While somebody draws on the map of a claim: what of the drawing is claimed already on the days in the form, or on
// any day while they are empty; and the stands that lie in it for the most part may be taken into the form.
const section = document.querySelector("[data-claim-map]");
const part = (name) => section.querySelector(`[data-claims-${name}]`);
const token = section.querySelector('[data-map="token"]');
let drawn = null;
let asked = 0;

const day = (name, otherwise) => document.querySelector(`form [name="${name}"]`)?.value || otherwise;

const text = (polygon) =>
    `POLYGON(${polygon.coordinates.map((ring) => `(${ring.map((at) => `${at[0]} ${at[1]}`).join(",")})`).join(",")})`;

async function post(address, type, body) {
    const answer = await fetch(address, {
        method: "POST",
        headers: {"Content-Type": type, Accept: "application/json", [token.dataset.header]: token.value},
        body,
    });
    if (!answer.ok || answer.redirected) {
        throw new Error(String(answer.status));
    }
    return answer.json();
}

function row(claim) {
    const line = document.createElement("tr");
    const link = document.createElement("a");
    link.href = `/tenure/titles/${claim.title}`;
    link.textContent = claim.certificate;
    const cells = [link, claim.holder, `${claim.firstDay} – ${claim.lastDay}`, claim.stand,
        claim.shared_m2.toLocaleString("en", {maximumFractionDigits: 2})];
    for (const cell of cells) {
        const place = line.insertCell();
        place.append(cell);
    }
    line.cells[4].className = "number";
    return line;
}

async function look() {
    if (!drawn) {
        return;
    }
    const mine = ++asked;
    const told = part("told");
    part("met").hidden = false;
    try {
        const query = new URLSearchParams({firstDay: day("firstDay", "0001-01-01"), lastDay: day("lastDay", "9999-12-31")});
        const claims = await post(`${section.dataset.overlapsUrl}?${query}`, "text/plain", text(drawn));
        if (mine !== asked) {
            return; // a later drawing was asked about meanwhile
        }
        part("table").querySelector("tbody").replaceChildren(...claims.map(row));
        part("table").hidden = claims.length === 0;
        told.textContent = claims.length === 0 ? told.dataset.free : told.dataset.taken.replace("{0}", claims.length);
    } catch {
        part("table").hidden = true;
        told.textContent = told.dataset.failed;
    }
}

async function adopt() {
    const field = document.querySelector('form [name="codes"]');
    const met = await post(section.dataset.metUrl, "application/json", JSON.stringify(drawn));
    const codes = new Set(field.value.split(/[\s,;，；、]+/).filter(Boolean));
    met.stands.filter((stand) => stand.share > 0.5).forEach((stand) => codes.add(stand.code));
    field.value = [...codes].join("\n");
    field.focus();
}

section.addEventListener("land-map:drawn", (event) => {
    drawn = event.detail.geometry;
    look();
});
for (const name of ["firstDay", "lastDay"]) {
    document.querySelector(`form [name="${name}"]`)?.addEventListener("change", look);
}
part("adopt").addEventListener("click", adopt);
