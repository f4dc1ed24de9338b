/* The words of the page, which the server wrote into it in the reader's language, and how moments are said. */
const ZONE = "Europe/Amsterdam";
const taal = document.documentElement.lang === "en" ? "en-GB" : "nl-NL";

/** The text with this name; {0} and so on are filled in. */
export function tekst(naam, ...waarden) {
  const bron = document.getElementById("teksten").content.querySelector(`[data-tekst="${CSS.escape(naam)}"]`);
  return waarden.reduce((zin, waarde, nr) => zin.replaceAll(`{${nr}}`, waarde), bron?.textContent ?? "");
}

const KLOK = new Intl.DateTimeFormat(taal, { timeZone: ZONE, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const MOMENT = new Intl.DateTimeFormat(taal, {
  timeZone: ZONE, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
});

export const klok = (ms) => KLOK.format(ms);
export const moment = (ms) => MOMENT.format(ms).replaceAll(",", "");

const live = document.getElementById("live");

/** Says something politely to who does not see it; a repeated text is said again. */
export function zeg(zin) {
  live.textContent = "";
  setTimeout(() => { live.textContent = zin; }, 100);
}

const NEGEN = /(?<!\d)\d(?:[ .]?\d){8}(?!\d)/g;

/** Whether nine digits in it pass the proof of a burgerservicenummer. */
export function lijktOpBsn(zin) {
  return [...zin.matchAll(NEGEN)].some(([nummer]) => {
    const cijfers = [...nummer.replace(/\D/g, "")].map(Number);
    const som = cijfers.slice(0, 8).reduce((tot, cijfer, plaats) => tot + (9 - plaats) * cijfer, -cijfers[8]);
    return som !== 0 && som % 11 === 0;
  });
}
