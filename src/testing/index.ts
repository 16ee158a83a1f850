export type { Browser } from "./browser.ts";
export { type House, openHouse, realPostgres } from "./open-house.ts";
