// SM3, the digest of GB/T 32905 (密码杂凑算法), in hexadecimal. Browsers have none of their own.
const START = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e];
const BLOCK = 64;

const turn = (x, n) => (x << n) | (x >>> (32 - n));
const p0 = (x) => x ^ turn(x, 9) ^ turn(x, 17);
const p1 = (x) => x ^ turn(x, 15) ^ turn(x, 23);

function padded(bytes) {
    const length = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK;
    const out = new Uint8Array(length);
    out.set(bytes);
    out[bytes.length] = 0x80;
    const view = new DataView(out.buffer);
    view.setUint32(length - 8, Math.floor(bytes.length / 0x20000000));
    view.setUint32(length - 4, (bytes.length << 3) >>> 0);
    return view;
}

function compress(state, w, w1) {
    let [a, b, c, d, e, f, g, h] = state;
    for (let j = 0; j < 64; j++) {
        const early = j < 16;
        const a12 = turn(a, 12);
        const ss1 = turn((a12 + e + turn(early ? 0x79cc4519 : 0x7a879d8a, j % 32)) | 0, 7);
        const ss2 = ss1 ^ a12;
        const tt1 = ((early ? a ^ b ^ c : (a & b) | (a & c) | (b & c)) + d + ss2 + w1[j]) | 0;
        const tt2 = ((early ? e ^ f ^ g : (e & f) | (~e & g)) + h + ss1 + w[j]) | 0;
        d = c;
        c = turn(b, 9);
        b = a;
        a = tt1;
        h = g;
        g = turn(f, 19);
        f = e;
        e = p0(tt2);
    }
    [a, b, c, d, e, f, g, h].forEach((each, i) => { state[i] ^= each; });
}

export function sm3(bytes) {
    const view = padded(bytes);
    const state = Int32Array.from(START);
    const w = new Int32Array(68);
    const w1 = new Int32Array(64);
    for (let at = 0; at < view.byteLength; at += BLOCK) {
        for (let j = 0; j < 16; j++) {
            w[j] = view.getInt32(at + 4 * j);
        }
        for (let j = 16; j < 68; j++) {
            w[j] = p1(w[j - 16] ^ w[j - 9] ^ turn(w[j - 3], 15)) ^ turn(w[j - 13], 7) ^ w[j - 6];
        }
        for (let j = 0; j < 64; j++) {
            w1[j] = w[j] ^ w[j + 4];
        }
        compress(state, w, w1);
    }
    return Array.from(state, (each) => (each >>> 0).toString(16).padStart(8, "0")).join("");
}
