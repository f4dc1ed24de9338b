/*
 * Keeps the signaal page on the device so that it opens without a network. It keeps the page and what it is made of, which are the
 * same for everybody, and never an answer about somebody. VERSIE and DELEN come before this, from the server.
 */
const BEGIN = "maatwerk-straat-";
const KAST = BEGIN + VERSIE;
const TAAL = "/signalen/taal";

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(KAST).then((kast) => kast.addAll(DELEN)).then(() => self.skipWaiting()));
});

/** The language goes along to the new version; the rest of the old one is thrown away. */
async function ruimOp() {
  const namen = (await caches.keys()).filter((naam) => naam.startsWith(BEGIN) && naam !== KAST);
  for (const naam of namen) {
    const taal = await (await caches.open(naam)).match(TAAL);
    if (taal) await (await caches.open(KAST)).put(TAAL, taal);
    await caches.delete(naam);
  }
}

self.addEventListener("activate", (event) => event.waitUntil(ruimOp().then(() => self.clients.claim())));

self.addEventListener("message", (event) => {
  const { taal } = event.data || {};
  if (taal === "nl" || taal === "en") {
    event.waitUntil(caches.open(KAST).then((kast) => kast.put(TAAL, new Response(taal))));
  }
});

async function schil() {
  const kast = await caches.open(KAST);
  const gekozen = await kast.match(TAAL);
  const taal = gekozen ? await gekozen.text() : "nl";
  return kast.match(`/signalen/schil/${taal}`);
}

/** Without its part of the cache the page comes from the network, as before there was any. */
const schilOfNet = async (request) => await schil() || fetch(request);
const netOfSchil = (request) => fetch(request).catch(async () => await schil() || Response.error());

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    if (pathname === "/signalen/nieuw" || pathname.startsWith("/signalen/nieuw/")) event.respondWith(schilOfNet(request));
    else if (pathname === "/signalen") event.respondWith(netOfSchil(request));
  } else if (DELEN.includes(pathname)) {
    event.respondWith(caches.open(KAST).then((kast) => kast.match(request)).then((deel) => deel || fetch(request)));
  }
});
