/*
 * The signaal page: one step at a time, each with an address of its own, and what is typed kept on the device until the server has
 * it. It works without a network from the second visit on.
 */
import { Formulier } from "./formulier.js";
import { Kluis, actief, laatsteWijk, maakActief, onthoudWijk } from "./kluis.js";
import { Lijst } from "./lijst.js";
import { haalNamen, haalToestel, zend } from "./net.js";
import { toonOverzicht } from "./overzicht.js";
import { klok, tekst, zeg } from "./tekst.js";

const STAPPEN = ["waar", "wie", "wat", "gedaan", "controle"];
const RUST = 300;
const ADRES = /^\/signalen\/nieuw\/([0-9a-f-]{36})\/(\w+)$/;

const pagina = document.querySelector("[data-app]");
const formulier = new Formulier(document.getElementById("formulier"));
const stand = document.querySelector("[data-stand]");
const product = document.title.split(" - ").at(-1);

let kluis = null;
let toestel = { stand: "weg" };
let lijst = null;
let concept = null;
let bezig = false;

const adres = (stap) => `/signalen/nieuw/${concept.id}/${stap}`;
const deelVan = (stap) => pagina.querySelector(`[data-stap="${stap}"]`);

// --- steps

function toon(stap) {
  for (const deel of pagina.querySelectorAll("[data-stap]")) deel.classList.toggle("open", deel.dataset.stap === stap);
  pagina.dataset.nu = stap;
  const nr = STAPPEN.indexOf(stap);
  document.querySelector("[data-terug]").href = nr > 0 ? adres(STAPPEN[nr - 1]) : "/signalen";
  document.title = `${deelVan(stap).querySelector(".kop").textContent} - ${product}`;
  if (stap === "controle") toonOverzicht(formulier, deelVan(stap), adres);
  if (stap === "wachtrij") lijst?.toon();
}

function naar(stap, { vervang = false } = {}) {
  formulier.wisFouten();
  const doel = stap === "wachtrij" ? "/signalen" : adres(stap);
  if (location.pathname !== doel) history[vervang ? "replaceState" : "pushState"](null, "", doel);
  toon(stap);
  const kop = deelVan(stap).querySelector(".kop");
  kop.focus();
  window.scrollTo(0, 0);
}

function meldFouten(stap, fouten) {
  formulier.toonFouten(stap, fouten);
  document.title = `${tekst("fout-titel")} ${document.title}`;
}

/** The first step before this one that is not right yet; null when all are. */
function eersteFout(tot) {
  return STAPPEN.slice(0, STAPPEN.indexOf(tot)).find((stap) => formulier.fouten(stap).length > 0) ?? null;
}

function verder(stap) {
  const mis = eersteFout(stap);
  if (mis === null) {
    naar(stap);
    return;
  }
  if (pagina.dataset.nu !== mis) naar(mis);
  meldFouten(mis, formulier.fouten(mis));
}

// --- the concept

let wachten;

function bewaarStraks() {
  if (!concept || concept.elders) return;
  if (!concept.begonnen && !formulier.isLeeg()) {
    concept.begonnen = true;
    formulier.nu = Date.now();
    formulier.toonNu();
  }
  clearTimeout(wachten);
  wachten = setTimeout(bewaar, RUST);
}

async function bewaar() {
  clearTimeout(wachten);
  if (!kluis || !concept || concept.elders || bezig || formulier.isLeeg()) return;
  try {
    await kluis.bewaar(concept.id, "concept", concept.sinds, {
      formulier: formulier.waarden(), moment: formulier.nu, stap: STAPPEN.includes(pagina.dataset.nu) ? pagina.dataset.nu : "waar",
    });
    stand.textContent = tekst("concept-bewaard", klok(Date.now()));
  } catch {
    stand.textContent = tekst("vol");
  }
}

/** In one tab at a time; in another it is told, and can go on there. */
function houd(id, dwing = false) {
  const wijze = dwing ? { steal: true } : { ifAvailable: true };
  return new Promise((klaar) => {
    navigator.locks.request(`concept-${id}`, wijze, (slot) => {
      klaar(slot !== null);
      return slot === null ? undefined : new Promise(() => {});
    }).catch(() => elders());
  });
}

function elders() {
  concept.elders = true;
  clearTimeout(wachten);
  pagina.querySelector("[data-elders]").hidden = false;
  formulier.vorm.inert = true;
}

async function opent(id) {
  concept = { id, sinds: Date.now(), begonnen: false, elders: false };
  if (!await houd(id)) elders();
}

async function nieuw() {
  const zelf = crypto.randomUUID();
  await opent(zelf);
  history.replaceState(null, "", adres("waar"));
  toon("waar");
}

/** What was kept of the concept in the address; a new one when nothing was, or when it is on its way already. */
async function heropen() {
  const [, id, stap] = ADRES.exec(location.pathname) ?? [];
  const stuk = id && kluis ? await kluis.haal(id).catch(() => null) : null;
  if (stuk?.soort !== "concept") return nieuw();
  await opent(id);
  concept.begonnen = true;
  concept.sinds = stuk.sinds;
  formulier.nu = stuk.inhoud.moment;
  formulier.herstel(stuk.inhoud.formulier);
  formulier.toonNu();
  const doel = eersteFout(stap) ?? stap;
  if (doel !== stap) history.replaceState(null, "", adres(doel));
  toon(doel);
  if (stuk.inhoud.geweigerd) weiger(stuk.inhoud.geweigerd);
  return undefined;
}

// --- sending

function weiger({ reden, tekst: zin }) {
  naar("controle", { vervang: true });
  formulier.toonWeigering("controle", zin);
  document.title = `${tekst("fout-titel")} ${document.title}`;
  deelVan("controle").querySelector("[data-als-nieuw]").hidden = reden !== "ANDERE_INHOUD";
}

async function versturen() {
  const mis = eersteFout("controle");
  if (mis !== null) {
    verder("controle");
    return;
  }
  if (bezig) return;
  if (!kluis) {
    weiger({ reden: "NIEMAND", tekst: tekst("niemand-ingelogd") });
    return;
  }
  bezig = true;
  clearTimeout(wachten);
  zeg(tekst("bezig"));
  const inhoud = { signaal: formulier.signaal(), moment: formulier.waarde("moment"), nu: formulier.nu, formulier: formulier.waarden() };
  onthoudWijk(inhoud.signaal.wijk).catch(() => {});
  try {
    await kluis.bewaar(concept.id, "wacht", Date.now(), inhoud);
    await volg(concept.id, await lijst.verstuur());
  } catch {
    await zonderPlek(inhoud);
  } finally {
    bezig = false;
  }
}

/** The server has it: nothing of it is kept any more. */
function klaar(id) {
  concept = null;
  location.replace(`/signalen/${id}`);
}

async function volg(id, { antwoorden }) {
  const eigen = antwoorden.find((antwoord) => antwoord.id === id);
  if (eigen?.uitkomst === "verzonden") klaar(id);
  else if (eigen?.uitkomst === "geweigerd") weiger(eigen);
  else {
    concept = null;
    naar("wachtrij", { vervang: true });
  }
}

/** The device is full: with a network it goes at once, without one it stays on the screen. */
async function zonderPlek(inhoud) {
  const nu = await haalToestel();
  const antwoord = nu.stand === "klaar" && nu.persoon === kluis?.persoon
    ? await zend(nu, concept.id, inhoud.signaal)
    : { uitkomst: "later" };
  if (antwoord.uitkomst === "verzonden") klaar(concept.id);
  else weiger({ reden: "VOL", tekst: antwoord.tekst ?? tekst("vol-wacht") });
}

// --- helping to fill in

function toonPlekken() {
  const wijk = formulier.waarde("wijk");
  const lijstje = pagina.querySelector("[data-plekken]");
  const plekken = (toestel.plekken ?? []).filter((plek) => plek.wijk === wijk).slice(0, 4);
  lijstje.hidden = plekken.length === 0;
  lijstje.querySelector("ul").replaceChildren(...plekken.map(({ tekst: plek }) => {
    const knop = Object.assign(document.createElement("button"), { type: "button", className: "filter", textContent: plek });
    knop.addEventListener("click", () => { formulier.zet("plek", plek); bewaarStraks(); });
    const regel = document.createElement("li");
    regel.append(knop);
    return regel;
  }));
}

let zoeken;

/** Names of the own team; of others there is nothing to find. */
function stelVoor(veld) {
  clearTimeout(zoeken);
  const begin = veld.value.trim();
  if (begin.length < 2 || toestel.stand !== "klaar") return;
  zoeken = setTimeout(async () => {
    const namen = await haalNamen(toestel, begin);
    document.getElementById("namen").replaceChildren(...namen.map((naam) => Object.assign(document.createElement("option"), { value: naam })));
  }, RUST);
}

// --- who works here now

/** Somebody else logged in: what the first wrote is theirs, and goes out of sight. */
async function wordt(persoon) {
  const eerder = kluis?.persoon;
  await maakActief(persoon);
  if (eerder && eerder !== persoon) {
    location.replace("/signalen/nieuw");
    return false;
  }
  return true;
}

function begin(persoon) {
  kluis = new Kluis(persoon);
  lijst = new Lijst(kluis, verzonden);
}

/** What another visit left waiting has gone; what was refused is a concept in the list. */
async function verzonden() {
  if (pagina.dataset.nu === "wachtrij" && navigator.onLine && (await kluis.alle()).length === 0) location.replace("/signalen");
}

async function vraagToestel() {
  toestel = await haalToestel();
  if (toestel.stand === "klaar") {
    if (!await wordt(toestel.persoon)) return;
    if (!kluis) begin(toestel.persoon);
    if (formulier.waarde("wijk") === "" && toestel.wijk) formulier.zet("wijk", toestel.wijk);
    toonPlekken();
    zelfdeTaal();
  }
  if (!kluis && toestel.stand === "inloggen" && formulier.isLeeg()) {
    location.replace("/signalen");
    return;
  }
  pagina.querySelector("[data-log-in]").hidden = kluis !== null || toestel.stand === "weg";
  pagina.querySelector("[data-wie-ben-je]").hidden = kluis !== null || toestel.stand !== "weg";
}

/** The page that is kept follows the language that was chosen elsewhere. */
function zelfdeTaal() {
  const hier = document.documentElement.lang;
  const werker = navigator.serviceWorker?.controller;
  werker?.postMessage({ taal: toestel.taal });
  if (werker && toestel.taal !== hier && formulier.isLeeg()) setTimeout(() => location.reload(), RUST);
}

async function start() {
  navigator.serviceWorker?.register("/signalen/werker.js", { scope: "/signalen", updateViaCache: "none" })
    .then(() => navigator.serviceWorker.ready)
    .then((werker) => werker.active?.postMessage({ taal: document.documentElement.lang }))
    .catch(() => {});
  const bekend = await actief().catch(() => undefined);
  if (bekend) begin(bekend);
  const vraag = vraagToestel();
  if (!bekend) await vraag;
  if (location.pathname === "/signalen") toon("wachtrij");
  else await heropen();
  const wijk = await laatsteWijk().catch(() => undefined);
  if (wijk && formulier.waarde("wijk") === "") formulier.zet("wijk", wijk);
  document.documentElement.dataset.klaar = "";
  await vraag;
  toonPlekken();
  await lijst?.verstuur();
}

formulier.vorm.addEventListener("input", (event) => {
  bewaarStraks();
  if (/\.(bij)?naam$/.test(event.target.name ?? "")) stelVoor(event.target);
});
formulier.vorm.addEventListener("change", (event) => {
  bewaarStraks();
  if (event.target.name === "wijk") toonPlekken();
});
formulier.vorm.addEventListener("submit", (event) => {
  event.preventDefault();
  const volgende = STAPPEN[STAPPEN.indexOf(pagina.dataset.nu) + 1];
  if (volgende) verder(volgende);
  else versturen();
});
pagina.addEventListener("click", async (event) => {
  const knop = event.target.closest("button, a");
  if (knop?.dataset.naar) verder(knop.dataset.naar);
  else if (knop?.hasAttribute("data-als-nieuw-knop")) {
    await kluis.wis(concept.id);
    await opent(crypto.randomUUID());
    concept.begonnen = true;
    await bewaar();
    naar("controle", { vervang: true });
    await versturen();
  } else if (knop?.hasAttribute("data-hier-verder")) {
    await houd(concept.id, true);
    location.reload();
  } else if (knop?.matches("[data-overzicht] a")) {
    event.preventDefault();
    naar(ADRES.exec(new URL(knop.href).pathname)[2]);
  }
});
document.querySelector("[data-terug]").addEventListener("click", (event) => {
  const stap = ADRES.exec(new URL(event.currentTarget.href).pathname)?.[2];
  if (!stap) return;
  event.preventDefault();
  naar(stap);
});
window.addEventListener("popstate", () => {
  const stap = ADRES.exec(location.pathname)?.[2];
  if (stap && concept) toon(STAPPEN.includes(stap) ? eersteFout(stap) ?? stap : "waar");
  else if (location.pathname === "/signalen") toon("wachtrij");
  else location.reload();
});
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") bewaar(); });
window.addEventListener("pagehide", bewaar);

start();
