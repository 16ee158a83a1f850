import { currentCommunity } from "#modules/communities";
import { demoPerson } from "#modules/people";
import type { Actor, Acts } from "#platform/acts";
import { propose } from "./commands/propose.ts";
import { slot } from "./commands/slot.ts";
import { programme } from "./queries/programme.ts";

/** This chapter: two members offer to fill a part of a meeting; one of them has a place at the last meeting of the year. */
export async function tellDemoStory(acts: Acts): Promise<void> {
  const actorOf = async (email: string): Promise<Actor> =>
    acts.asSystem("tell the demo story", async (act) => ({
      kind: "person",
      id: (await demoPerson(act, email)).id,
      grants: new Set(),
    }));
  const [samira, teun, marit] = [
    await actorOf("samira@dewaterlelie.example"),
    await actorOf("teun@jeugdhulpoever.example"),
    await actorOf("marit@steunpunt.example"),
  ];
  const slug = await acts.act(samira, async (act) => (await currentCommunity(act))?.slug ?? "");
  for (const [who, wish] of [
    [samira, walk],
    [teun, call],
  ] as const)
    await acts.act(who, (act) => propose(act, slug, wish));
  await acts.act(marit, async (act) => {
    const { year, open } = await programme(act, slug);
    const [last, first] = [year.at(-1), open[0]];
    if (last && first && act.now < last.meeting.endsAt) await slot(act, slug, first.id, last.meeting.id);
  });
}

const walk = {
  title: "Een ochtend meelopen: wat de inloop ons leerde",
  text: "Wij openen elke ochtend het lokaal van het jeugdteam. Ik laat zien wat er sindsdien veranderde, en wat niet werkte.",
  minutes: 30,
};
const call = {
  title: "Oefenen met het eerste telefoontje",
  text: "In drietallen oefenen we het gesprek waar iedereen tegenop ziet.",
  minutes: 45,
};
