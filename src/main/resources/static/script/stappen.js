/*
 * Draws a process when somebody opens its drawing, with the steps that run marked. The library is fetched then and not
 * before; without it the words above the drawing say the same.
 */
const RAND = 24;
let lezer;

/** Fetches the library once, whichever drawing asks first. */
function fetchLezer(address) {
  lezer ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(window.BpmnJS);
    script.onerror = reject;
    document.head.append(script);
  });
  return lezer;
}

/** As large as the drawing is, so that its letters can be read; the frame around it scrolls. */
function fit(doek, canvas) {
  const { x, y, width, height } = canvas.viewbox().inner;
  doek.style.width = `${width + 2 * RAND}px`;
  doek.style.height = `${height + 2 * RAND}px`;
  canvas.resized();
  canvas.viewbox({ x: x - RAND, y: y - RAND, width: width + 2 * RAND, height: height + 2 * RAND });
}

async function draw(tekening) {
  const { model, nu, lezer: address, naam } = tekening.dataset;
  const [Lezer, answer] = await Promise.all([fetchLezer(address), fetch(model)]);
  if (!answer.ok) throw new Error(`no model: ${answer.status}`);
  const frame = tekening.querySelector(".doek");
  const doek = document.createElement("div");
  frame.replaceChildren(doek);
  const viewer = new Lezer({ container: doek });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get("canvas");
  fit(doek, canvas);
  nu.split(" ").forEach((stap) => canvas.addMarker(stap, "nu-hier"));
  const svg = doek.querySelector("svg");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", naam);
  Object.assign(frame, { tabIndex: 0 });
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", naam);
  doek.querySelector(".nu-hier")?.scrollIntoView({ block: "nearest", inline: "center" });
}

for (const tekening of document.querySelectorAll(".tekening")) {
  tekening.addEventListener("toggle", () => {
    draw(tekening).catch(() => { tekening.querySelector(".doek").textContent = tekening.dataset.mis; });
  }, { once: true });
}
