/*
 * The keys of the weighing desk beside those of every list (raam.js), and the seconds of the bedenktijd. The page works without
 * it: choices are links, and the server decides when a weging takes effect.
 */
const toetsen = document.getElementById("toetsen");
const aan = () => localStorage.getItem("sneltoetsen") !== "uit" && !toetsen?.open;
const typing = (element) => element.matches("input:not([type=radio], [type=checkbox]), textarea, select");

/** From the signaal that is open the list goes on, instead of from its begin. */
function startAtCurrent() {
  if (document.activeElement.closest("[data-lijst] > *")) return;
  document.querySelector("[data-lijst] [aria-current=true]")?.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !aan() || typing(event.target)) return;
  if (event.key === "j" || event.key === "k") startAtCurrent();
  else if (event.key === "u") [...document.querySelectorAll('[data-bedenktijd] [data-toets="u"]')].at(-1)?.click();
  else if (/^[1-5]$/.test(event.key)) document.querySelector(`[data-keuzetoets="${event.key}"]`)?.click();
}, true);

/*
 * An outcome that was chosen goes on in its first field, where that opens no keyboard over the page; after the load, for going
 * to the place that the address names takes the focus away.
 */
if (location.hash === "#keuze" && matchMedia("(pointer: fine)").matches && !document.querySelector("[data-fouten]")) {
  window.addEventListener("load", () => setTimeout(() => {
    document.querySelector("#keuze :is(input:not([type=hidden]), textarea, select)")?.focus();
  }));
}

/* What was just weighed, and that it can be taken back, is said aloud: raam.js listens. */
const net = document.querySelector("[data-bedenktijd]");
if (net) {
  const gewogen = [...net.querySelectorAll("li > span")].map((span) => span.textContent.trim()).join(", ");
  document.dispatchEvent(new CustomEvent("melding", { detail: { value: `${net.querySelector("h2").textContent}: ${gewogen}` } }));
}

/** The focus does not go with the button that it is on. */
function removeButtons(place) {
  if (place?.contains(document.activeElement)) {
    const kop = net.querySelector("h2");
    kop.tabIndex = -1;
    kop.focus();
  }
  place?.remove();
}

/* Counts down; when it is over the button goes, for the server takes nothing back any more. */
for (const tag of document.querySelectorAll("[data-aftellen]")) {
  const einde = performance.now() + tag.dataset.seconden * 1000;
  const tik = setInterval(() => {
    const over = Math.ceil((einde - performance.now()) / 1000);
    if (over > 0) {
      tag.textContent = tag.dataset.tekst.replace("{0}", over);
      return;
    }
    clearInterval(tik);
    tag.textContent = tag.dataset.klaar;
    removeButtons(tag.closest("li").querySelector("[data-tot-dan]"));
    if (!document.querySelector("[data-tot-dan]")) removeButtons(document.querySelector("[data-alles]"));
  }, 250);
}
