/*
 * What is on this device and not sent, as its writer sees it: how many, what each waits for and how long it is kept. It shows no
 * name and no place: a telephone lies on tables.
 */
import { LANGST, WAARSCHUW } from "./kluis.js";
import { klok, moment, tekst, zeg } from "./tekst.js";
import { verstuur } from "./wachtrij.js";

const UUR = 3_600_000;
const HERHAAL = 30_000;

function tag(stuk, oud) {
  const soort = stuk.soort === "concept" ? "concept" : "wacht";
  return { klasse: oud ? "te-laat" : soort === "concept" ? "neutraal" : "let-op", woord: tekst(oud ? "lang" : soort) };
}

function rij(sjabloon, stuk) {
  const regel = sjabloon.content.cloneNode(true).firstElementChild;
  const leeftijd = Date.now() - stuk.sinds;
  const { klasse, woord } = tag(stuk, leeftijd > WAARSCHUW);
  const kop = regel.querySelector("[data-kop]");
  if (stuk.soort === "concept") {
    const link = document.createElement("a");
    link.className = "rijlink";
    link.href = `/signalen/nieuw/${stuk.id}/${stuk.inhoud.stap ?? "waar"}`;
    link.textContent = tekst("concept-van", klok(stuk.sinds));
    kop.replaceChildren(link);
  } else {
    kop.textContent = tekst(stuk.inhoud.signaal.spoedAan ? "niet-verzonden-spoed" : "niet-verzonden");
  }
  regel.querySelector("[data-tag]").classList.add(klasse);
  regel.querySelector("[data-tag]").textContent = woord;
  regel.querySelector("[data-bij]").textContent =
    `${moment(stuk.sinds)} · ${tekst("bewaard", Math.max(1, Math.ceil((LANGST - leeftijd) / UUR)))}`;
  return regel;
}

/** The list on a page, with its buttons, and the sending of what is in it. */
export class Lijst {
  #deel = document.querySelector("[data-wachtrij]");
  #balk = document.querySelector("[data-wacht]");

  /** @param gezonden called with what was sent or refused */
  constructor(kluis, gezonden) {
    this.kluis = kluis;
    this.gezonden = gezonden;
    this.laatste = { stand: navigator.onLine ? "klaar" : "weg", antwoorden: [], gewist: 0 };
    for (const knop of document.querySelectorAll("[data-nu-versturen]")) knop.addEventListener("click", () => this.verstuur(true));
    window.addEventListener("online", () => this.verstuur());
    window.addEventListener("offline", () => { this.laatste.stand = "weg"; this.toon(); });
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") this.verstuur(); });
    setInterval(() => { if (document.visibilityState === "visible") this.verstuur(); }, HERHAAL);
    this.#wissen();
  }

  /** Sends what waits; asked says whether somebody pressed the button and wants to hear how it went. */
  async verstuur(asked = false) {
    const gedaan = await verstuur(this.kluis);
    if (gedaan.gewist > 0) this.laatste.gewist += gedaan.gewist;
    this.laatste = { ...gedaan, gewist: this.laatste.gewist };
    await this.toon();
    const klaar = gedaan.antwoorden.filter((antwoord) => antwoord.uitkomst === "verzonden");
    if (klaar.length > 0) zeg(tekst("gezonden", klaar.map((antwoord) => antwoord.kenmerk).join(", ")));
    else if (asked) zeg(this.#balk.querySelector("[data-zin]").textContent);
    if (gedaan.antwoorden.some((antwoord) => antwoord.uitkomst !== "later")) this.gezonden?.(gedaan.antwoorden);
    return gedaan;
  }

  async toon() {
    const stukken = await this.kluis.alle();
    const wacht = stukken.filter((stuk) => stuk.soort === "wacht");
    this.#deel.hidden = stukken.length === 0 && this.laatste.gewist === 0;
    const sjabloon = this.#deel.querySelector("template");
    this.#deel.querySelector("ol").replaceChildren(...stukken.map((stuk) => rij(sjabloon, stuk)));
    this.#deel.querySelector("[data-gewist]").hidden = this.laatste.gewist === 0;
    this.#deel.querySelector("[data-gewist]").textContent = tekst("gewist", this.laatste.gewist);
    this.#deel.querySelector("[data-spoed]").hidden = !wacht.some((stuk) => stuk.inhoud.signaal.spoedAan);
    this.#toonBalk(wacht);
  }

  #toonBalk(wacht) {
    const zonder = this.laatste.stand === "weg";
    const inloggen = this.laatste.stand === "inloggen" && wacht.length > 0;
    const oud = wacht.some((stuk) => Date.now() - stuk.sinds > WAARSCHUW);
    const reden = inloggen ? "inloggen" : zonder ? "zonder" : "nog";
    this.#balk.hidden = !(zonder || inloggen || wacht.length > 0);
    const aantal = wacht.length === 0 ? "" : tekst(wacht.length === 1 ? "een-wacht" : "meer-wachten", wacht.length);
    this.#balk.querySelector("[data-zin]").textContent =
      [tekst(`balk-${reden}`), aantal, oud ? tekst("balk-oud") : ""].filter(Boolean).join(" ");
    this.#balk.querySelector("[data-nu-versturen]").hidden = wacht.length === 0 || inloggen;
    this.#balk.querySelector("[data-inloggen]").hidden = !inloggen;
  }

  #wissen() {
    const vraag = this.#deel.querySelector("dialog");
    this.#deel.querySelector("[data-wis]").addEventListener("click", () => vraag.showModal());
    vraag.addEventListener("close", async () => {
      if (vraag.returnValue !== "wis") return;
      await this.kluis.wisAlles();
      await this.toon();
      zeg(tekst("toestel-gewist"));
      this.gezonden?.([]);
    });
  }
}
