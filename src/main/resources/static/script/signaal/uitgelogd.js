/* Who logs out is no longer shown on this device. What they did not send stays, for them. */
import { vergeetActief } from "./kluis.js";

await vergeetActief();
document.documentElement.dataset.klaar = "";
