/*
 * Moments in the time of the street, whatever zone the telephone is set to. In October one hour comes twice: then only the
 * reporter knows which one. In March one hour does not exist.
 */
const DEEL = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam", hourCycle: "h23",
  year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
});
const MINUUT = 60_000;
const ZOMER = 120 * MINUUT;
const WINTER = 60 * MINUUT;

/** The local time as a date field writes it: 2026-10-25T02:30. */
export function lokaal(ms) {
  const deel = Object.fromEntries(DEEL.formatToParts(ms).map(({ type, value }) => [type, value]));
  return `${deel.year}-${deel.month}-${deel.day}T${deel.hour}:${deel.minute}`;
}

/** The moments, first to last, at which the clock showed this local time: one, none, or two. */
export function momenten(lokaleTijd) {
  const alsUtc = Date.parse(`${lokaleTijd}Z`);
  return [alsUtc - ZOMER, alsUtc - WINTER].filter((ms) => lokaal(ms) === lokaleTijd.slice(0, 16));
}

/** The part of the day of the dienst; the evening runs on until six. */
export function dagdeel(ms) {
  const uur = Number(lokaal(ms).slice(11, 13));
  if (uur < 6 || uur >= 18) return "AVOND";
  return uur < 12 ? "OCHTEND" : "MIDDAG";
}
