/*
 * What every page has: the polite live region, a form that is sent once, the focus after an error or a swap, and the keys
 * in lists. Every page works without it.
 */
const live = document.getElementById("live");

/** Says something politely; a repeated text is said again. */
export function meld(text) {
  live.textContent = "";
  setTimeout(() => { live.textContent = text; }, 100);
}

const melding = document.querySelector("[data-melding]");
if (melding) meld(melding.textContent);

/** The server names mistakes in no order; a reader goes through them as the fields stand on the page. */
function inOrderOfFields(summary) {
  const target = (item) => item.querySelector("a") && document.getElementById(item.querySelector("a").hash.slice(1));
  const before = (a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  const items = [...summary.querySelectorAll("li")];
  const placed = items.filter(target).sort((a, b) => before(target(a), target(b)));
  summary.querySelector("ul").append(...items.filter((item) => !target(item)), ...placed);
}

/** Where two fields ask the same, the question tells them apart. */
function nameDoubles(summary) {
  const links = [...summary.querySelectorAll("li a")];
  const texts = links.map((link) => link.textContent);
  links.forEach((link, index) => {
    if (texts.indexOf(texts[index]) === texts.lastIndexOf(texts[index])) return;
    const field = document.getElementById(link.hash.slice(1));
    const question = field?.closest("fieldset")?.querySelector("legend") ?? field?.labels?.[0];
    if (question) link.textContent = `${question.firstChild.textContent.trim().replace(/[?:]$/, "")}: ${texts[index]}`;
  });
}

function showErrors(summary) {
  inOrderOfFields(summary);
  nameDoubles(summary);
  summary.focus();
}

const fouten = document.querySelector("[data-fouten]");
if (fouten) showErrors(fouten);

/* A second press while the first is on its way is ignored; the button stays as it is. */
const VRIJ_NA = 10_000;
const onderweg = new WeakMap();
const free = (form) => { clearTimeout(onderweg.get(form)); onderweg.delete(form); form.removeAttribute("aria-busy"); };

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (onderweg.has(form)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  onderweg.set(form, setTimeout(() => free(form), VRIJ_NA));
  form.setAttribute("aria-busy", "true");
  meld(live.dataset.bezig);
}, true);

/* Back in the browser's history shows the page as it was left: its forms may be sent again. */
window.addEventListener("pageshow", () => document.querySelectorAll("form[aria-busy]").forEach(free));

/* The other language. A page with something filled in stays, and the choice holds from the next page on. */
let ingevuld = false;
document.addEventListener("input", (event) => { ingevuld ||= event.target.form?.method === "post"; });

const taal = document.querySelector("[data-taal]");
taal?.addEventListener("click", async (event) => {
  if (!ingevuld && !taal.hasAttribute("data-blijf")) return;
  event.preventDefault();
  const later = document.querySelector("[data-taal-later]");
  const kept = await fetch(taal.href, { redirect: "manual" }).then(() => true, () => false);
  later.hidden = !kept;
  if (live) meld(kept ? later.textContent : live.dataset.mislukt);
});

/* htmx, where a page has it */
document.addEventListener("htmx:configRequest", (event) => {
  const kop = document.querySelector("meta[name=csrf-kop]");
  if (kop) event.detail.headers[kop.content] = document.querySelector("meta[name=csrf-token]").content;
});
document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.target.closest?.("form");
  if (form) free(form);
});
document.addEventListener("htmx:afterSwap", (event) => {
  const summary = event.target.querySelector?.("[data-fouten]");
  const focus = event.target.querySelector?.("[data-focus]");
  if (summary) {
    showErrors(summary);
  } else if (focus) {
    focus.tabIndex = -1;
    focus.focus();
  }
});
for (const name of ["htmx:responseError", "htmx:sendError"]) {
  document.addEventListener(name, () => meld(live.dataset.mislukt));
}
/* A response header HX-Trigger: {"melding": "..."} is said aloud. */
document.addEventListener("melding", (event) => meld(event.detail.value));

/* Keys. They can be switched off, and the choice stays on this device. */
const toetsen = document.getElementById("toetsen");
const aan = () => toetsen !== null && localStorage.getItem("sneltoetsen") !== "uit";
const schakelaar = toetsen?.querySelector("[data-toetsen-aan]");
schakelaar?.addEventListener("change", () => localStorage.setItem("sneltoetsen", schakelaar.checked ? "aan" : "uit"));

function explain() {
  schakelaar.checked = aan();
  toetsen.showModal();
}
document.querySelectorAll("[data-toetsen-uitleg]").forEach((knop) => {
  knop.hidden = false;
  knop.addEventListener("click", explain);
});

/** What takes the focus in each row, in all lists of the page that want keys: its link, or its name where it leads nowhere. */
const rows = () => [...document.querySelectorAll("[data-lijst] :is(.rijlink, [data-rij])")];

function step(by) {
  const links = rows();
  if (links.length === 0) return;
  const row = document.activeElement.closest("[data-lijst] > *");
  const now = links.findIndex((link) => row?.contains(link));
  const next = now < 0 ? 0 : Math.min(links.length - 1, Math.max(0, now + by));
  links[next].focus();
}

/** Presses the control of the current row that names this key. */
function press(key) {
  const row = document.activeElement.closest("[data-lijst] > *");
  row?.querySelector(`[data-toets="${CSS.escape(key)}"]`)?.click();
}

const typing = (element) => element.matches("input, textarea, select, [contenteditable]") && !element.matches("[type=radio], [type=checkbox]");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !aan() || toetsen.open || typing(event.target)) return;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "?") explain();
  else if (event.key.length === 1) press(event.key);
});
