// Finds a species by its characters, by pinyin (shanmu), by initials (sm) or anything between (masong), or by
// its Latin name.
const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/[\s'’]/g, "");

// Whether the letters can be used up by beginnings of the syllables from one on, one after another.
function spells(letters, syllables, at) {
    if (letters === "") {
        return true;
    }
    if (at >= syllables.length) {
        return false;
    }
    const syllable = syllables[at];
    for (let n = Math.min(letters.length, syllable.length); n > 0; n--) {
        if (letters.startsWith(syllable.slice(0, n)) && spells(letters.slice(n), syllables, at + 1)) {
            return true;
        }
    }
    return false;
}

// The better the smaller; undefined when it is not meant.
function rank(typed, species) {
    const name = plain(species.name);
    if (name === typed) {
        return 0;
    }
    if (name.startsWith(typed)) {
        return 1;
    }
    const syllables = species.pinyin.split(" ");
    if (syllables.join("") === typed || syllables.map((each) => each[0]).join("") === typed) {
        return 2;
    }
    if (spells(typed, syllables, 0)) {
        return 3;
    }
    if (name.includes(typed)) {
        return 4;
    }
    if (plain(species.latin).startsWith(typed)) {
        return 5;
    }
    return syllables.some((_, at) => at > 0 && spells(typed, syllables, at)) ? 6 : undefined;
}

export function find(typed, list, most = 8) {
    const wanted = plain(typed);
    if (wanted === "") {
        return [];
    }
    return list
        .map((species, at) => ({ species, at, rank: rank(wanted, species) }))
        .filter((each) => each.rank !== undefined)
        .sort((a, b) => a.rank - b.rank || a.at - b.at)
        .slice(0, most)
        .map((each) => each.species);
}
