import { strToU8, zipSync } from "fflate";
import type { Act } from "#platform/acts";
import { documentText } from "#platform/html";
import type { HouseVariables } from "#platform/http";
import type { Locale } from "#platform/locale";
import { me } from "../me.ts";
import { DataDocument } from "../views/data-document.tsx";

/** What the whole house holds of someone, chapter by chapter. */
export type HeldData = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Everything every module holds of the person who is acting. */
export function ownData(act: Act, chapters: HouseVariables["chapters"], locale: Locale): Promise<HeldData> {
  const personId = me(act);
  return act.asSystem("hand someone their own data", async (house) => {
    const held: Record<string, Readonly<Record<string, unknown>>> = {};
    for (const { name, handOver } of chapters) held[name] = await handOver(house, personId, locale);
    return held;
  });
}

/** The same as a file to take along: a page to read and JSON for programs. */
export function dataZip(held: HeldData, now: Date, locale: Locale): Uint8Array<ArrayBuffer> {
  const page = documentText(<DataDocument held={held} now={now} locale={locale} />);
  const files = {
    "lees-mij.html": strToU8(page),
    "gegevens.json": strToU8(JSON.stringify({ gemaakt: now, ...held }, null, 2)),
  };
  return new Uint8Array(zipSync(files, { mtime: now }));
}
