/*
 * What is not sent yet, on the device: concepten and waiting signalen, nothing else. Each is encrypted with the key of the person
 * who wrote it, which cannot be taken out of this browser. What a person wrote is not shown to another who logs in here, and
 * stays for them.
 */
import { openDB } from "../../materialen/idb-8.0.4/index.js";

const UUR = 3_600_000;

/** How long something may wait here, and from when its writer is warned. */
export const LANGST = 72 * UUR;
export const WAARSCHUW = 24 * UUR;

let open;

function database() {
  open ??= openDB("maatwerk-signalen", 1, {
    upgrade(db) {
      db.createObjectStore("sleutels");
      db.createObjectStore("stukken", { keyPath: ["persoon", "id"] });
      db.createObjectStore("stand");
    },
    blocking: async () => { (await open).close(); open = undefined; },
    terminated: () => { open = undefined; },
  }).catch((fout) => { open = undefined; throw fout; });
  return open;
}

const lees = async (naam) => (await database()).get("stand", naam);
const onthoud = async (naam, waarde) => (await database()).put("stand", waarde, naam);

/** For whom this device works, as the server called them last; nothing after logging out. */
export const actief = () => lees("actief");
export const maakActief = (persoon) => onthoud("actief", persoon);
export const vergeetActief = async () => (await database()).delete("stand", "actief");

/** The wijk of the last signaal: a code, and nobody's. */
export const laatsteWijk = () => lees("wijk");
export const onthoudWijk = (wijk) => onthoud("wijk", wijk);

/** One key each; of two tabs that make one at the same moment the first counts. */
async function sleutelVan(persoon) {
  const db = await database();
  const nieuw = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const werk = db.transaction("sleutels", "readwrite");
  const bekend = await werk.store.get(persoon);
  if (!bekend) await werk.store.put(nieuw, persoon);
  await werk.done;
  return bekend ?? nieuw;
}

const bytes = (tekst) => new TextEncoder().encode(tekst);

export class Kluis {
  constructor(persoon) {
    this.persoon = persoon;
  }

  /**
   * Keeps something; soort is "concept" or "wacht", sinds when it was first kept here, in milliseconds. Throws when the device is full.
   */
  async bewaar(id, soort, sinds, inhoud) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sleutel = await sleutelVan(this.persoon);
    const geheim = { name: "AES-GCM", iv, additionalData: bytes(id) };
    const cijfer = await crypto.subtle.encrypt(geheim, sleutel, bytes(JSON.stringify(inhoud)));
    await (await database()).put("stukken", { persoon: this.persoon, id, soort, sinds, iv, cijfer });
  }

  /** Null when it is not here. */
  async haal(id) {
    const stuk = await (await database()).get("stukken", [this.persoon, id]);
    return stuk ? this.#ontsleutel(stuk) : null;
  }

  /** All of this person, oldest first; what cannot be read any more is left out. */
  async alle(soort) {
    const stukken = await (await database()).getAll("stukken", IDBKeyRange.bound([this.persoon], [this.persoon, []]));
    const gevraagd = stukken.filter((stuk) => !soort || stuk.soort === soort).sort((een, ander) => een.sinds - ander.sinds);
    const gelezen = await Promise.all(gevraagd.map((stuk) => this.#ontsleutel(stuk).catch(() => null)));
    return gelezen.filter((stuk) => stuk !== null);
  }

  async wis(id) {
    const db = await database();
    await db.delete("stukken", [this.persoon, id]);
    const over = await db.count("stukken", IDBKeyRange.bound([this.persoon], [this.persoon, []]));
    if (over === 0) await db.delete("sleutels", this.persoon);
  }

  /** Everything of this person, the key too. */
  async wisAlles() {
    const db = await database();
    await db.delete("stukken", IDBKeyRange.bound([this.persoon], [this.persoon, []]));
    await db.delete("sleutels", this.persoon);
  }

  async #ontsleutel({ id, soort, sinds, iv, cijfer }) {
    const sleutel = await (await database()).get("sleutels", this.persoon);
    const open = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: bytes(id) }, sleutel, cijfer);
    return { id, soort, sinds, inhoud: JSON.parse(new TextDecoder().decode(open)) };
  }
}

/** Takes away what waited too long, whose it may be. Returns how many of this person's waiting signalen went. */
export async function veeg(persoon) {
  const db = await database();
  const oud = (await db.getAll("stukken")).filter((stuk) => Date.now() - stuk.sinds > LANGST);
  await Promise.all(oud.map((stuk) => new Kluis(stuk.persoon).wis(stuk.id)));
  return oud.filter((stuk) => stuk.persoon === persoon && stuk.soort === "wacht").length;
}
