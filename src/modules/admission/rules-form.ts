import { z } from "zod";
import { organisationKinds, sectors } from "#modules/people";
import type { Fields } from "#platform/http";
import { dayAndTime, isoDay, momentOf } from "#platform/locale";
import type { Rules } from "./commands/set-rules.ts";
import { line } from "./forms.ts";
import { type Admission, ways } from "./schema.ts";
import { type Share, sharesOf } from "./shares.ts";

export const shareRows = [0, 1, 2, 3];

const count = (most: number) =>
  z
    .union([z.literal(""), z.coerce.number().int().min(1).max(most)])
    .default("")
    .transform((n) => n || null);
const day = z
  .union([
    z.literal(""),
    z.iso.date().refine((written) => written >= "2000-01-01" && written <= "2200-12-31"),
  ])
  .default("");
const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

/** What seats can be kept for: sectors and kinds of organisation that say something, and any region by its name. */
export const shareSectors = sectors.filter(({ id }) => id !== "other");
export const shareKinds = organisationKinds.filter((kind) => kind.id !== "other" && !("former" in kind));

type Kept = Pick<Share, "field" | "value">;

/** As one choice in the form: "sector:po", "kind:school", "region:Waterrijk". */
export const shareChoice = ({ field, value }: Kept): string => `${field}:${value}`;

function keptBy(choice: string): Kept | null {
  const [field = "", ...rest] = choice.split(":");
  const value = rest.join(":");
  if (field === "sector" && shareSectors.some(({ id }) => id === value)) return { field, value };
  if (field === "kind" && organisationKinds.some(({ id }) => id === value)) return { field, value };
  return field === "region" && line(80).safeParse(value).success && value !== "" ? { field, value } : null;
}

export const RulesForm = z
  .looseObject({
    way: z.enum(ways),
    circleId: z.union([z.literal(""), z.uuid()]).default(""),
    seats: count(100_000),
    wanted: count(100_000),
    opensAt: day,
    closesAt: day,
    oneOf: ticked,
    asksBackground: ticked,
    asksNeeds: ticked,
    linkMinutes: z.coerce.number().int().min(0).max(10_080).default(15),
    mostPerRegion: count(100_000),
    releaseAt: day,
  })
  .superRefine((form, context) => {
    const shares = sharesIn(form);
    if (form.way === "group" && form.circleId === "")
      context.addIssue({ code: "custom", path: ["circleId"] });
    const kept = shares.reduce((sum, { reserved }) => sum + reserved, 0);
    if ((kept > 0 || form.mostPerRegion !== null) && form.releaseAt === "")
      context.addIssue({ code: "custom", path: ["releaseAt"] });
    if (kept > 0 && (form.seats === null || kept > form.seats))
      context.addIssue({ code: "custom", path: ["seats"], params: { kind: "never" } });
  });

/** The shares of a form: what is no choice of ours, or no number, is no share. */
const sharesIn = (form: Readonly<Record<string, unknown>>): readonly Share[] =>
  shareRows.flatMap((i) => {
    const kept = keptBy(String(form[`share.${i}`] ?? ""));
    const reserved = Number(form[`share.${i}.seats`] ?? 0);
    return kept && Number.isInteger(reserved) && reserved >= 1 ? [{ ...kept, reserved }] : [];
  });

/** The rules in a form; days count from their midnight in the Netherlands, the last day until its end. */
export function rulesIn(form: z.infer<typeof RulesForm>): Rules {
  return {
    way: form.way,
    seats: form.seats,
    wanted: form.wanted,
    opensAt: form.opensAt === "" ? null : momentOf(form.opensAt, "00:00"),
    closesAt: form.closesAt === "" ? null : momentOf(form.closesAt, "23:59"),
    circleId: form.way === "group" ? form.circleId : null,
    oneOf: form.oneOf,
    asksBackground: form.asksBackground || form.way === "interest",
    asksNeeds: form.asksNeeds,
    linkMinutes: form.linkMinutes,
    shares: sharesIn(form),
    mostPerRegion: form.mostPerRegion,
    releaseAt: form.releaseAt === "" ? null : momentOf(form.releaseAt, "00:00"),
  };
}

/** The same the other way round. */
export function fieldsOfRules(known: Admission | null): Fields {
  if (!known) return { way: "line", linkMinutes: "15" };
  const number = (n: number | null) => (n === null ? "" : String(n));
  return {
    way: known.way,
    circleId: known.circleId ?? "",
    seats: number(known.seats),
    wanted: number(known.wanted),
    opensAt: known.opensAt ? isoDay(known.opensAt) : "",
    closesAt: known.closesAt ? dayAndTime(known.closesAt).day : "",
    linkMinutes: String(known.linkMinutes),
    mostPerRegion: number(known.mostPerRegion),
    releaseAt: known.releaseAt ? isoDay(known.releaseAt) : "",
    ...(known.oneOf && { oneOf: "on" }),
    ...(known.asksBackground && { asksBackground: "on" }),
    ...(known.asksNeeds && { asksNeeds: "on" }),
    ...Object.fromEntries(
      sharesOf(known).flatMap((share, i) => [
        [`share.${i}`, shareChoice(share)],
        [`share.${i}.seats`, String(share.reserved)],
      ]),
    ),
  };
}
