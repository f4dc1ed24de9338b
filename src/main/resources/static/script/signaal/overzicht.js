/* What the reporter is about to send, in its own words, each part with a way back to its step. */
import { moment, tekst } from "./tekst.js";

/** The words beside the choice that was made. */
function keuze(vorm, naam) {
  const veld = vorm.querySelector(`input[name="${CSS.escape(naam)}"]:checked`);
  return veld?.closest("label").textContent.trim() ?? "";
}

function alinea(zin, kop) {
  const deel = document.createElement("p");
  deel.className = "regels";
  if (kop) deel.append(Object.assign(document.createElement("span"), { className: "veldnaam", textContent: `${kop} ` }));
  deel.append(Object.assign(document.createElement("bdi"), { textContent: zin }));
  return deel;
}

function persoon({ naam, bijnaam, leeftijd, omschrijving, zekerheid }) {
  const wie = [naam, bijnaam && `“${bijnaam}”`, leeftijd, omschrijving].filter(Boolean).join(", ");
  return alinea(`${wie} (${tekst(`zekerheid-${zekerheid}`)})`);
}

function delen(formulier) {
  const { vorm } = formulier;
  const signaal = formulier.signaal();
  const acties = [...vorm.querySelectorAll("input[name=acties]:checked")].map((veld) => veld.closest("label").textContent.trim());
  return {
    waar: [alinea(`${keuze(vorm, "wijk")}, ${signaal.plek}`), alinea(`${moment(Date.parse(signaal.tijdstip))}. ${vorm.querySelector("[data-dienst]").textContent}`)],
    wie: [
      ...signaal.personen.map(persoon),
      ...(signaal.groep ? [alinea(signaal.groep, tekst("groep"))] : []),
      ...(signaal.personen.length === 0 && !signaal.groep ? [alinea(tekst("niemand"))] : []),
    ],
    wat: [
      alinea(signaal.feit, tekst("feit")),
      ...(signaal.duiding ? [alinea(signaal.duiding, tekst("duiding"))] : []),
      alinea(signaal.herkomst, tekst("herkomst")),
      alinea(vorm.elements.soort.selectedOptions[0].textContent, tekst("soort")),
    ],
    gedaan: [alinea(acties.join(", ") || tekst("niets-gedaan")), ...(signaal.spoedAan ? [alinea(keuze(vorm, "spoedAan"), tekst("spoed"))] : [])],
  };
}

export function toonOverzicht(formulier, stap, adres) {
  for (const [naam, alineas] of Object.entries(delen(formulier))) {
    const deel = stap.querySelector(`[data-overzicht="${naam}"]`);
    deel.querySelector("[data-inhoud]").replaceChildren(...alineas);
    deel.querySelector("a").href = adres(naam);
  }
  stap.querySelector("[data-bsn]").hidden = !formulier.bsn();
}
