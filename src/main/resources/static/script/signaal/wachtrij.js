/*
 * Sends what waits, in the order in which it was written, each exactly once: the server knows a signaal by the id that was made
 * here, so asking again after a lost answer gives the same signaal. One tab sends at a time.
 */
import { veeg } from "./kluis.js";
import { haalToestel, zend } from "./net.js";

const SLINGER = 30_000;

/**
 * A clock of a telephone may be days off. What was seen "now" gets the server's time, once, before it is first sent: every later
 * attempt sends the same words.
 */
async function zetGelijk(kluis, stuk, toestel) {
  const { inhoud } = stuk;
  if (inhoud.gelijkgezet || inhoud.moment !== "NU") return inhoud.signaal;
  const seen = Date.parse(inhoud.signaal.tijdstip);
  const juist = Math.abs(toestel.verschil) > SLINGER ? seen + toestel.verschil : seen;
  inhoud.signaal.tijdstip = new Date(Math.min(juist, toestel.nu)).toISOString();
  inhoud.gelijkgezet = true;
  await kluis.bewaar(stuk.id, stuk.soort, stuk.sinds, inhoud);
  return inhoud.signaal;
}

/** What the server refuses is a concept again, with what is wrong with it. */
async function terugNaarConcept(kluis, stuk, antwoord) {
  const concept = { formulier: stuk.inhoud.formulier, moment: stuk.inhoud.nu, stap: "controle", geweigerd: antwoord };
  await kluis.bewaar(stuk.id, "concept", stuk.sinds, concept);
}

async function verwerk(kluis, stuk, toestel) {
  const antwoord = await zend(toestel, stuk.id, await zetGelijk(kluis, stuk, toestel));
  if (antwoord.uitkomst === "verzonden") await kluis.wis(stuk.id);
  if (antwoord.uitkomst === "geweigerd") await terugNaarConcept(kluis, stuk, antwoord);
  return { id: stuk.id, ...antwoord };
}

async function zendAlles(kluis) {
  const toestel = await haalToestel();
  if (toestel.stand !== "klaar") return { stand: toestel.stand, antwoorden: [] };
  if (toestel.persoon !== kluis.persoon) return { stand: "ander", antwoorden: [] };
  const antwoorden = [];
  for (const stuk of await kluis.alle("wacht")) {
    const antwoord = await verwerk(kluis, stuk, toestel);
    antwoorden.push(antwoord);
    if (antwoord.uitkomst === "later") break;
  }
  return { stand: "klaar", antwoorden };
}

/**
 * Sends all that waits. First sending and then sweeping: what is too old gets its last chance where there is a network. Stand is
 * "klaar", "inloggen", "weg" or "ander": somebody else is logged in on this device. Waits for a tab that is sending already.
 */
export function verstuur(kluis) {
  return navigator.locks.request("signalen-versturen", async () => {
    const wacht = await kluis.alle("wacht");
    const niets = { stand: navigator.onLine ? "klaar" : "weg", antwoorden: [] };
    const gedaan = wacht.length === 0 ? niets : await zendAlles(kluis);
    return { ...gedaan, gewist: await veeg(kluis.persoon) };
  });
}
