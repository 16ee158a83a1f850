export { hostileTexts } from "../platform/html/hostile-texts.ts";
export { anEvening } from "./an-evening.ts";
export { type Browser, openBrowser } from "./browser.ts";
export { hasOfficialFiles, takeOverOfficialFiles } from "./official-files.ts";
export { copyOf, type House, openHouse, realPostgres } from "./open-house.ts";
export { testMoment } from "./template.ts";
