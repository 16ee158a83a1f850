import { and, eq, inArray } from "drizzle-orm";
import { type YouthRegions, youthRegions } from "#modules/areas";
import { type Community, membersOf, type ThemeGroup, themesOf } from "#modules/communities";
import { type Meeting, meetingsOf } from "#modules/events";
import { type Face, facesOf, fieldOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { enrolment } from "../schema.ts";
import { isByHand } from "./standing.ts";

/** A theme as someone who signs up sees it. */
export interface ThemeChoice extends ThemeGroup {
  /** How many places there are for who comes now: none while people wait, also when a place is free for a moment. */
  readonly placesLeft: number;
}

/** Who takes part already, in numbers and portraits: names are for the group itself. */
export interface Company {
  readonly count: number;
  readonly portraits: readonly number[];
  readonly regions: number;
  readonly education: number;
  readonly care: number;
  readonly government: number;
  readonly other: number;
}

/** What stands beside and behind the four steps. */
export interface SignUpPage {
  readonly themes: readonly ThemeChoice[];
  /** Those that go on, in order of date. */
  readonly meetings: readonly Meeting[];
  readonly byHand: boolean;
  /** The people of the theme that is chosen; null as long as none is, or nobody is there. */
  readonly company: Company | null;
  /** Youth regions, to choose from; by these a group is balanced. */
  readonly regions: readonly string[];
}

export async function signUpPage(act: Act, community: Community, chosen: string | null): Promise<SignUpPage> {
  const themes = await themesOf(act, community.id);
  const meetings = (await meetingsOf(act, community.id)).filter(({ cancelledAt }) => cancelledAt === null);
  return act.asSystem("show who takes part in numbers and portraits", async (house) => {
    const full = await whereLinesStand(house, themes);
    const regions = await youthRegions(house);
    return {
      themes: themes.map((theme) => ({
        ...theme,
        placesLeft: full.has(theme.id) ? 0 : placesLeft(theme, community.asDuo),
      })),
      meetings,
      byHand: await isByHand(house, community.id),
      company: companyOf(
        themes.some(({ id }) => id === chosen) ? await facesIn(house, chosen!) : [],
        regions,
      ),
      regions: regions.names,
    };
  });
}

/** A duo needs two places, so one that is left is none. */
const placesLeft = ({ places, placesTaken }: ThemeGroup, asDuo: boolean): number => {
  const left = Math.max(0, places - placesTaken);
  return asDuo && left < 2 ? 0 : left;
};

async function whereLinesStand(house: Act, themes: readonly ThemeGroup[]): Promise<ReadonlySet<string>> {
  if (themes.length === 0) return new Set();
  const lines = await house.tx
    .selectDistinct({ groupId: enrolment.groupId })
    .from(enrolment)
    .where(
      and(
        eq(enrolment.state, "waiting"),
        inArray(
          enrolment.groupId,
          themes.map(({ id }) => id),
        ),
      ),
    );
  return new Set(lines.flatMap(({ groupId }) => groupId ?? []));
}

async function facesIn(house: Act, groupId: string): Promise<readonly Face[]> {
  const members = await membersOf(house, groupId);
  const faces = await facesOf(
    house,
    members.map(({ personId }) => personId),
  );
  return members.flatMap(({ personId }) => faces.get(personId) ?? []);
}

const mostPortraits = 8;

/** Public: counts people by where they work, and names nobody. */
function companyOf(faces: readonly Face[], { named }: YouthRegions): Company | null {
  if (faces.length === 0) return null;
  const fields = faces.map(({ organisationKind }) => fieldOf(organisationKind));
  const from = (...some: ReturnType<typeof fieldOf>[]) =>
    fields.filter((field) => some.includes(field)).length;
  const [education, care, government] = [from("education"), from("care"), from("government", "swv")];
  return {
    count: faces.length,
    portraits: faces.slice(0, mostPortraits).map(({ portrait }) => portrait),
    regions: new Set(faces.map(({ region }) => named(region)).filter(Boolean)).size,
    education,
    care,
    government,
    other: faces.length - education - care - government,
  };
}
