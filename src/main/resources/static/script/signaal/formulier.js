/*
 * The form itself: what is in it, what is still wrong with a step, and the persons, who come and go. It knows nothing of where it
 * is kept or sent.
 */
import { dagdeel, lokaal, momenten } from "./tijd.js";
import { klok, lijktOpBsn, moment, tekst } from "./tekst.js";

const VERGEZOCHT = 365 * 24 * 3_600_000;
const PERSOON = /^personen\[(\d+)\]\./;

const id = (naam) => naam.replace(/[[\]]/g, "");
const basis = (naam) => naam.replace(PERSOON, "");

export class Formulier {
  #vorm;
  #personen;
  #sjabloon;
  #lengtes;

  constructor(vorm) {
    this.#vorm = vorm;
    this.#personen = vorm.querySelector("[data-personen]");
    this.#sjabloon = this.#personen.querySelector("[data-persoon]");
    this.#sjabloon.remove();
    this.#lengtes = JSON.parse(vorm.dataset.lengtes);
    /** When the reporter began: what "now" means, in milliseconds. */
    this.nu = Date.now();
    this.#vorm.addEventListener("click", (event) => this.#persoonKnop(event.target.closest("button")));
    this.#vorm.addEventListener("change", () => this.#toonUur());
    this.toonNu();
  }

  get vorm() { return this.#vorm; }

  waarde(naam) {
    const veld = this.#vorm.elements[naam];
    return veld ? veld.value.trim() : "";
  }

  zet(naam, waarde) {
    const veld = this.#vorm.elements[naam];
    if (veld) veld.value = waarde;
  }

  /** The tile "now" tells which moment that is, and the dienst is derived. */
  toonNu() {
    const tegel = this.#vorm.querySelector('input[name=moment][value=NU] + span');
    tegel.textContent = tekst("nu", klok(this.nu));
    this.#toonUur();
  }

  #toonUur() {
    const keuze = this.#vorm.querySelector("[data-uur]");
    const dubbel = this.waarde("moment") === "EERDER" && momenten(this.waarde("eerder")).length > 1;
    keuze.hidden = !dubbel;
    const gezien = this.#gezienOp();
    this.#vorm.querySelector("[data-dienst]").textContent =
      gezien === null ? "" : tekst("dienst", tekst(`dagdeel-${dagdeel(gezien)}`), this.#dienstdag(gezien));
  }

  /** The evening crosses midnight: half past twelve belongs to the day before. */
  #dienstdag(ms) {
    const nacht = Number(lokaal(ms).slice(11, 13)) < 6;
    return moment(nacht ? ms - 6 * 3_600_000 : ms).replace(/ \d\d:\d\d$/, "");
  }

  /** When it was seen, in milliseconds; null when that cannot be told (yet). */
  #gezienOp() {
    if (this.waarde("moment") === "NU") return this.nu;
    const mogelijk = momenten(this.waarde("eerder"));
    if (mogelijk.length === 2) return { EERSTE: mogelijk[0], TWEEDE: mogelijk[1] }[this.waarde("uur")] ?? null;
    return mogelijk[0] ?? null;
  }

  // --- persons

  get aantalPersonen() { return this.#personen.children.length; }

  voegPersoonToe() {
    const persoon = this.#sjabloon.cloneNode(true);
    for (const veld of persoon.querySelectorAll("input:not([type=radio]), textarea")) veld.value = "";
    this.#personen.append(persoon);
    this.#nummer();
    return persoon;
  }

  #persoonKnop(knop) {
    if (knop?.hasAttribute("data-persoon-erbij")) {
      this.voegPersoonToe().querySelector("input").focus();
    } else if (knop?.hasAttribute("data-persoon-weg")) {
      knop.closest("[data-persoon]").remove();
      this.#nummer();
      this.#vorm.querySelector("[data-persoon-erbij]").focus();
    } else return;
    this.#vorm.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** The names and ids of the fields tell which person they are of. Radio buttons are renamed all together, or they lose their choice. */
  #nummer() {
    const gekozen = [...this.#personen.children].map((persoon) => persoon.querySelector("input[type=radio]:checked")?.value);
    [...this.#personen.children].forEach((persoon, nr) => {
      persoon.querySelector("[data-nummer]").textContent = tekst("persoon", nr + 1);
      persoon.querySelector("[data-persoon-weg] .onzichtbaar").textContent = ` ${tekst("persoon", nr + 1)}`;
      for (const deel of persoon.querySelectorAll("*")) {
        for (const { name, value } of [...deel.attributes]) {
          if (["id", "for", "name", "aria-describedby", "data-naam"].includes(name)) {
            deel.setAttribute(name, value.replaceAll(/personen\[\d+\]/g, `personen[${nr}]`).replaceAll(/personen\d+/g, `personen${nr}`));
          }
        }
      }
    });
    [...this.#personen.children].forEach((persoon, nr) => {
      const keuze = persoon.querySelector(`input[type=radio][value="${gekozen[nr] ?? "GEZIEN"}"]`);
      if (keuze) keuze.checked = true;
    });
  }

  // --- what is in it

  /** All that is filled in, to keep: [name, value] pairs, as a form is sent. */
  waarden() {
    return [...new FormData(this.#vorm)].filter(([naam, waarde]) => waarde !== "" && !naam.startsWith("_") && naam !== "signaal");
  }

  isLeeg() {
    return this.waarden().every(([naam]) => ["wijk", "moment", "spoedAan"].includes(naam));
  }

  herstel(waarden) {
    const aantal = Math.max(-1, ...waarden.map(([naam]) => Number(PERSOON.exec(naam)?.[1] ?? -1))) + 1;
    while (this.aantalPersonen < aantal) this.voegPersoonToe();
    for (const veld of this.#vorm.elements) {
      const gekozen = waarden.filter(([naam]) => naam === veld.name).map(([, waarde]) => waarde);
      if (veld.type === "radio" || veld.type === "checkbox") veld.checked = gekozen.includes(veld.value);
      else if (gekozen.length > 0) veld.value = gekozen[0];
    }
    this.#toonUur();
  }

  /** As it is sent. */
  signaal() {
    const of = (naam) => this.waarde(naam) || null;
    return {
      wijk: of("wijk"),
      plek: of("plek"),
      tijdstip: new Date(this.#gezienOp()).toISOString(),
      soort: of("soort"),
      feit: of("feit"),
      duiding: of("duiding"),
      herkomst: this.#herkomst(),
      groep: [this.waarde("groep"), this.waarde("groepsleeftijd")].filter(Boolean).join(", ") || null,
      acties: [...this.#vorm.querySelectorAll("input[name=acties]:checked")].map((veld) => veld.value),
      spoedAan: this.waarde("spoedAan") === "nee" ? null : of("spoedAan"),
      personen: this.personen(),
    };
  }

  personen() {
    return [...this.#personen.children].map((persoon, nr) => {
      const of = (veld) => this.waarde(`personen[${nr}].${veld}`) || null;
      return {
        naam: of("naam"), bijnaam: of("bijnaam"), leeftijd: of("leeftijd"),
        omschrijving: of("omschrijving"), zekerheid: of("zekerheid"),
      };
    }).filter(({ zekerheid, ...rest }) => Object.values(rest).some((waarde) => waarde !== null));
  }

  #herkomst() {
    return this.waarde("herkomst") === "anders" ? this.waarde("bron") : this.waarde("herkomst");
  }

  bsn() {
    return this.waarden().some(([, waarde]) => lijktOpBsn(waarde));
  }

  // --- what is wrong

  /** The mistakes in a step, in the order of its fields: [field, text]. Nothing is cut off: what is too long stays, and is told. */
  fouten(stap) {
    const deel = this.#vorm.querySelector(`[data-stap="${stap}"]`);
    const namen = [...new Set([...deel.querySelectorAll("[name]")].map((veld) => veld.name))];
    const fouten = [...this.#eigen(stap), ...namen.flatMap((naam) => this.#teLang(naam))];
    return fouten.sort(([een], [ander]) => namen.indexOf(een) - namen.indexOf(ander));
  }

  #teLang(naam) {
    const meest = this.#lengtes[basis(naam)];
    const lengte = this.waarde(naam).length;
    return meest && lengte > meest ? [[naam, tekst("te-lang", lengte, meest)]] : [];
  }

  #eigen(stap) {
    const leeg = (...namen) => namen.filter((naam) => this.waarde(naam) === "").map((naam) => [naam, tekst(`leeg-${naam}`)]);
    switch (stap) {
      case "waar": return [...leeg("wijk", "plek", "moment"), ...this.#tijdfouten()];
      case "wie": return this.aantalPersonen > this.#lengtes.personen ? [["groep", tekst("personen-veel")]] : [];
      case "wat": return [...leeg("feit", "herkomst"), ...(this.waarde("herkomst") === "anders" ? leeg("bron") : []), ...leeg("soort")];
      default: return [];
    }
  }

  #tijdfouten() {
    if (this.waarde("moment") !== "EERDER") return [];
    if (this.waarde("eerder") === "") return [["eerder", tekst("leeg-eerder")]];
    const mogelijk = momenten(this.waarde("eerder"));
    if (mogelijk.length === 0) return [["eerder", tekst("eerder-bestaat-niet")]];
    if (mogelijk.length > 1 && this.waarde("uur") === "") return [["uur", tekst("leeg-uur")]];
    if (mogelijk[0] > Date.now()) return [["eerder", tekst("eerder-toekomst")]];
    return Date.now() - mogelijk[0] > VERGEZOCHT ? [["eerder", tekst("eerder-lang")]] : [];
  }

  // --- showing what is wrong

  wisFouten() {
    this.#vorm.querySelectorAll("[data-eigen-fout]").forEach((fout) => fout.remove());
    for (const deel of this.#vorm.querySelectorAll("[aria-invalid]")) {
      deel.removeAttribute("aria-invalid");
      this.#beschrijf(deel, (ids) => ids.filter((een) => !een.endsWith("-fout")));
    }
    for (const soort of ["utrecht-form-field--invalid", "utrecht-form-fieldset--invalid"]) {
      this.#vorm.querySelectorAll(`.${soort}`).forEach((deel) => deel.classList.remove(soort));
    }
  }

  /** A summary above the step with the focus, the same text at each field. */
  toonFouten(stap, fouten) {
    this.wisFouten();
    const deel = this.#vorm.querySelector(`[data-stap="${stap}"]`);
    const kader = document.getElementById("fouten-sjabloon").content.cloneNode(true).firstElementChild;
    for (const [naam, zin] of fouten) {
      const doel = this.#bijVeld(naam, zin);
      const link = document.createElement("a");
      link.href = `#${doel}`;
      link.textContent = zin;
      kader.querySelector("ul").append(Object.assign(document.createElement("li"), {}));
      kader.querySelector("li:last-child").append(link);
    }
    deel.prepend(kader);
    kader.focus();
  }

  /** What the server refused is about no single field. */
  toonWeigering(stap, zin) {
    this.wisFouten();
    const kader = document.getElementById("fouten-sjabloon").content.cloneNode(true).firstElementChild;
    kader.querySelector("ul").append(Object.assign(document.createElement("li"), { textContent: zin }));
    this.#vorm.querySelector(`[data-stap="${stap}"]`).prepend(kader);
    kader.focus();
  }

  #bijVeld(naam, zin) {
    const veld = this.#vorm.querySelector(`[name="${CSS.escape(naam)}"]`);
    const groep = veld.closest("fieldset.utrecht-form-fieldset");
    const kader = groep ?? veld.closest(".utrecht-form-field");
    kader.classList.add(groep ? "utrecht-form-fieldset--invalid" : "utrecht-form-field--invalid");
    const fout = document.getElementById("fout-sjabloon").content.cloneNode(true).firstElementChild;
    fout.id = `${id(naam)}-fout`;
    fout.querySelector("[data-zin]").textContent = zin;
    (kader.querySelector("legend, .utrecht-form-label")).after(fout);
    const genoemd = groep ?? veld;
    genoemd.setAttribute("aria-invalid", "true");
    this.#beschrijf(genoemd, (ids) => [...ids, fout.id]);
    return veld.id;
  }

  #beschrijf(deel, andere) {
    const ids = andere((deel.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean));
    if (ids.length > 0) deel.setAttribute("aria-describedby", ids.join(" "));
    else deel.removeAttribute("aria-describedby");
  }
}
