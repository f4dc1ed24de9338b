/* What is asked of the server. Every answer is a plain object: a missing network is no exception here but an ordinary evening. */
const GEDULD = 20_000;

async function vraag(adres, opties) {
  try {
    return await fetch(adres, { redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(GEDULD), ...opties });
  } catch {
    return null;
  }
}

const naarInloggen = (antwoord) => antwoord.type === "opaqueredirect" || antwoord.status === 401;

/** For whom this device works now, with the token for sending: stand is "klaar", "inloggen" or "weg". */
export async function haalToestel() {
  const antwoord = await vraag("/signalen/toestel", { headers: { Accept: "application/json" } });
  if (antwoord !== null && naarInloggen(antwoord)) return { stand: "inloggen" };
  if (!antwoord?.ok) return { stand: "weg" };
  const toestel = await antwoord.json();
  return { stand: "klaar", verschil: toestel.nu - Date.now(), ...toestel };
}

/** Sends one signaal: uitkomst is "verzonden", "geweigerd" or "later". */
export async function zend(toestel, id, inhoud) {
  const antwoord = await vraag(`/signalen/inname/${id}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", [toestel.kop]: toestel.token },
    body: JSON.stringify(inhoud),
  });
  const gelezen = await antwoord?.json().catch(() => null);
  if (antwoord?.ok && gelezen?.kenmerk) return { uitkomst: "verzonden", kenmerk: gelezen.kenmerk };
  if (gelezen?.reden) return { uitkomst: "geweigerd", reden: gelezen.reden, tekst: gelezen.tekst };
  return { uitkomst: "later" };
}

/** Names of the own team that begin like this; none without a network. */
export async function haalNamen(toestel, begin) {
  const antwoord = await vraag("/signalen/namen", {
    method: "POST",
    headers: { Accept: "application/json", [toestel.kop]: toestel.token },
    body: new URLSearchParams({ begin }),
  });
  return antwoord?.ok ? antwoord.json() : [];
}
