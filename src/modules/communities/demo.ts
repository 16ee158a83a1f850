import { eq } from "drizzle-orm";
import { type DemoExtra, demoExtra, demoPerson } from "#modules/people";
import type { Act, Actor, Acts } from "#platform/acts";
import { makeCommunity } from "./commands/make-community.ts";
import { nameLeader } from "./commands/name-leader.ts";
import { publishCommunity } from "./commands/publish-community.ts";
import { setUpGroup } from "./commands/set-up-group.ts";
import { takePlace } from "./commands/take-place.ts";
import { extras } from "./demo-people.ts";
import { lastYear, thisYear, welcome } from "./demo-texts.ts";
import type { Proposal } from "./proposal.ts";
import { communityBySlug } from "./queries/community.ts";
import { type ThemeGroup, themesOf } from "./queries/groups.ts";
import { community, groupMember } from "./schema.ts";
import { usualRules } from "./template.ts";

/** Where the demo story takes place. */
export const demoCommunity = "jeugdhulp-in-de-school-2027";
export const demoArchive = "jeugdhulp-in-de-school-2026";

/** This chapter: Marit opens a year with four themes, Joris facilitates the second, and last year's groups are an archive. */
export async function tellDemoStory(acts: Acts): Promise<void> {
  const marit = await acts.asSystem("tell the demo story", (act) =>
    demoPerson(act, "marit@steunpunt.example"),
  );
  const organiser: Actor = { kind: "person", id: marit.id, grants: new Set(["organiser"]) };
  const before = await open(acts, organiser, lastYear);
  await fill(acts, before, lastYearMembers);
  await closeLastYear(acts, before);

  const slug = await open(acts, organiser, { ...thisYear, continues: await idOf(acts, before) });
  await acts.act(organiser, async (act) => {
    const [, second] = await themesOfSlug(act, slug);
    await nameLeader(act, {
      communityId: second!.communityId,
      groupId: second!.id,
      email: "joris@swvrietlanden.example",
    });
    await setUpGroup(act, second!.id, { ...asItIs(second!), welcome });
  });
  await fill(acts, slug, thisYearMembers);
  await sayFarewell(acts, before);
}

/** Who is in which group, by number. The fourth group of this year is full. */
type Members = readonly {
  readonly email: string;
  readonly group: number;
  readonly question: string;
  readonly findable: boolean;
}[];

const lastYearMembers: Members = [
  {
    email: "samira@dewaterlelie.example",
    group: 2,
    question: "Hoe maken we het mdo korter?",
    findable: true,
  },
  {
    email: "lotte@gemeentewaterrijk.example",
    group: 1,
    question: "Wat levert vroeg helpen op?",
    findable: true,
  },
];

const thisYearMembers: Members = [
  {
    email: "samira@dewaterlelie.example",
    group: 2,
    question: "Hoe krijgen we iemand aan tafel die mag beslissen?",
    findable: true,
  },
  {
    email: "teun@jeugdhulpoever.example",
    group: 2,
    question: "Wanneer is een gesprek op school genoeg, en wanneer niet?",
    findable: false,
  },
  {
    email: "lotte@gemeentewaterrijk.example",
    group: 1,
    question: "Hoe laten we zien wat vroeg helpen oplevert?",
    findable: true,
  },
  ...extras.map(({ email, group, question }) => ({ email, group, question, findable: true })),
];

async function open(acts: Acts, organiser: Actor, proposal: Proposal): Promise<string> {
  return acts.act(organiser, async (act) => {
    const slug = await makeCommunity(act, proposal);
    await publishCommunity(act, slug);
    return slug;
  });
}

async function fill(acts: Acts, slug: string, members: Members): Promise<void> {
  await acts.asSystem("tell the demo story", async (act) => {
    const themes = await themesOfSlug(act, slug);
    for (const { email, group, question, findable } of members) {
      const extra = extras.find((each) => each.email === email);
      const { id } = extra ? await demoExtra(act, asExtra(extra)) : await demoPerson(act, email);
      await takePlace(act, {
        groupId: themes[group - 1]!.id,
        personId: id,
        learningQuestion: question,
        findable,
      });
    }
  });
}

const asExtra = ({ group: _, question: __, ...rest }: (typeof extras)[number]): DemoExtra => rest;

/** Its last day has passed. */
async function closeLastYear(acts: Acts, slug: string): Promise<void> {
  await acts.asSystem("tell the demo story", async (act) => {
    const id = (await communityBySlug(act, slug))!.id;
    await act.tx.update(community).set({ endsOn: "2026-11-15", state: "closed" }).where(eq(community.id, id));
    await act.record("communities/closed", { id });
  });
}

/** Its people want to hear of the year after this one. */
async function sayFarewell(acts: Acts, slug: string): Promise<void> {
  await acts.asSystem("tell the demo story", async (act) => {
    const { id } = (await communityBySlug(act, slug))!;
    await act.tx.update(groupMember).set({ carryOver: "yes" }).where(eq(groupMember.communityId, id));
  });
}

const idOf = (acts: Acts, slug: string): Promise<string> =>
  acts.asSystem("tell the demo story", async (act) => (await communityBySlug(act, slug))!.id);

const themesOfSlug = async (act: Act, slug: string): Promise<readonly ThemeGroup[]> =>
  themesOf(act, (await communityBySlug(act, slug))!.id);

const asItIs = ({ title, description, places }: ThemeGroup) => ({
  ...{ title, description, places },
  houseRules: usualRules,
});
