#!/usr/bin/env node
/*
 * Fetches the vendored materials named in materialen.json with `npm pack`, checks the sha512 of each package against
 * materialen.lock and writes the few files that we serve, with their licences beside them.
 *
 *   node src/main/materialen/fetch.mjs          fetches what the lock knows; another sum stops it
 *   node src/main/materialen/fetch.mjs --lock   accepts the packages as they are now and rewrites the lock
 *
 * The Maven build never runs this: the results are committed, and MaterialenTests checks them against the lock.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "..", "resources", "static", "materialen");
const lockFile = join(here, "materialen.lock");
const accept = process.argv.includes("--lock");
const wanted = JSON.parse(readFileSync(join(here, "materialen.json"), "utf8"));

const sum = (bytes) => "sha512-" + createHash("sha512").update(bytes).digest("base64");

function readLock() {
  if (!existsSync(lockFile)) return new Map();
  const lines = readFileSync(lockFile, "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
  return new Map(lines.map((line) => line.split("  ")).map(([hash, name]) => [name, hash]));
}

const known = readLock();
const packages = new Map();

/** Unpacks name@version into a directory of its own, once its sum is the one in the lock. */
function fetchPackage(name, version, workplace) {
  const label = `${name}@${version}`;
  const file = execFileSync("npm", ["pack", "--silent", label], { cwd: workplace, encoding: "utf8" }).trim();
  const hash = sum(readFileSync(join(workplace, file)));
  if (!accept && known.get(label) !== hash) {
    throw new Error(`${label} has sum ${hash}, the lock says ${known.get(label) ?? "nothing"}. Nothing is used of it.`);
  }
  packages.set(label, hash);
  const directory = mkdtempSync(join(workplace, "package-"));
  execFileSync("tar", ["xzf", join(workplace, file), "-C", directory, "--strip-components=1"]);
  return directory;
}

function put(path, content) {
  const file = join(built, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** One file in a cascade layer: a token theme of a municipality, and our own layout, always win. */
function buildUtrecht(workplace) {
  const licences = new Map();
  const parts = Object.entries(wanted.utrecht).map(([component, version]) => {
    const directory = fetchPackage(`@utrecht/${component}-css`, version, workplace);
    licences.set(sum(readFileSync(join(directory, "LICENSE.md"))), join(directory, "LICENSE.md"));
    const css = readFileSync(join(directory, "dist", "index.min.css"), "utf8").trim();
    return `/* @utrecht/${component}-css ${version}, EUPL-1.2 */\n${css}`;
  });
  if (licences.size !== 1) throw new Error("The components no longer share one licence text: vendor each beside its css.");
  put("utrecht/utrecht.css", `@layer utrecht {\n${parts.join("\n")}\n}\n`);
  put("utrecht/LICENSE.md", readFileSync([...licences.values()][0]));
}

function buildFont(workplace) {
  const [[name, version]] = Object.entries(wanted.font);
  const directory = fetchPackage(name, version, workplace);
  const woff = "source-sans-3-latin-wght-normal.woff2";
  put(`source-sans-3/${woff}`, readFileSync(join(directory, "files", woff)));
  put("source-sans-3/LICENSE", readFileSync(join(directory, "LICENSE")));
}

/** A sprite of only the icons that are used; the drawing attributes move from each svg to its symbol. */
function buildIcons(workplace) {
  const directory = fetchPackage("@tabler/icons", wanted.icons["@tabler/icons"], workplace);
  const symbols = [...wanted.icons.names].sort().map((name) => {
    const svg = readFileSync(join(directory, "icons", "outline", `${name}.svg`), "utf8");
    const body = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
    return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" `
      + `stroke-linecap="round" stroke-linejoin="round">${body.replace(/\s*\n\s*/g, "")}</symbol>`;
  });
  put("tabler/sprite.svg", `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`);
  put("tabler/LICENSE", readFileSync(join(directory, "LICENSE")));
}

/** The viewer alone; the mark of its makers, which their licence asks for, is drawn by it. */
function buildDrawings(workplace) {
  const [[name, version]] = Object.entries(wanted.drawings);
  const directory = fetchPackage(name, version, workplace);
  const viewer = "bpmn-viewer.production.min.js";
  put(`bpmn-js/${viewer}`, readFileSync(join(directory, "dist", viewer)));
  put("bpmn-js/LICENSE", readFileSync(join(directory, "LICENSE")));
}

/** Its version is in the path: the modules of the signaal page name it without a sum. */
function buildStore(workplace) {
  const [[name, version]] = Object.entries(wanted.store);
  const directory = fetchPackage(name, version, workplace);
  put(`${name}-${version}/index.js`, readFileSync(join(directory, "build", "index.js")));
  put(`${name}-${version}/LICENSE`, readFileSync(join(directory, "LICENSE")));
}

function filesBelow(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function writeLock() {
  const files = filesBelow(target).sort().map((file) => [relative(target, file), sum(readFileSync(file))]);
  const lines = [...[...packages].sort(), ...files].map(([name, hash]) => `${hash}  ${name}`);
  writeFileSync(lockFile, `# sha512 of the packages as fetched, then of the files as committed. Written by fetch.mjs --lock.\n${lines.join("\n")}\n`);
}

const workplace = mkdtempSync(join(tmpdir(), "materialen-"));
const built = join(workplace, "built");
try {
  buildUtrecht(workplace);
  buildFont(workplace);
  buildIcons(workplace);
  buildDrawings(workplace);
  buildStore(workplace);
  rmSync(target, { recursive: true, force: true });
  cpSync(built, target, { recursive: true });
  if (accept) writeLock();
  console.log(`${packages.size} packages, ${filesBelow(target).length} files in ${target}`);
} finally {
  rmSync(workplace, { recursive: true, force: true });
}
