/* The own signalen, as the server lists them, with above them what is still on this device. */
import { Kluis, actief, maakActief } from "./kluis.js";
import { Lijst } from "./lijst.js";
import { haalToestel } from "./net.js";

const toestel = await haalToestel();
if (toestel.stand === "klaar") await maakActief(toestel.persoon);
const persoon = toestel.persoon ?? await actief();
if (persoon) {
  const lijst = new Lijst(new Kluis(persoon), (antwoorden) => { if (antwoorden.length > 0) location.reload(); });
  await lijst.verstuur();
}
navigator.serviceWorker?.register("/signalen/werker.js", { scope: "/signalen", updateViaCache: "none" });
