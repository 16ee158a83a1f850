import { comingUp } from "#modules/events";
import { demoPerson } from "#modules/people";
import type { Act, Actor, Acts } from "#platform/acts";
import { register } from "./commands/register.ts";
import { askQuestion } from "./commands/set-questions.ts";
import { type Rules, setRules } from "./commands/set-rules.ts";
import { questionsOf } from "./queries/questions.ts";

/**
 * This chapter: the webinar is open to all, the work session asks for interest, of the two visits on one Friday one chooses one, and the
 * first of them is full. Samira comes to the webinar.
 */
export async function tellDemoStory(acts: Acts): Promise<void> {
  const [marit, samira] = await acts.asSystem("tell the demo story", async (act) => [
    await demoPerson(act, "marit@steunpunt.example"),
    await demoPerson(act, "samira@dewaterlelie.example"),
  ]);
  const organiser: Actor = { kind: "person", id: marit!.id, grants: new Set(["organiser"]) };
  const events = await acts.act(organiser, (act) => comingUp(act, 100));
  for (const event of events) {
    const rules = rulesFor[event.kind];
    if (!rules) continue;
    await acts.act(organiser, (act) => setRules(act, event.id, { ...usual, ...rules }));
    if (event.kind === "visit") await acts.act(organiser, (act) => askHowToTravel(act, event.id));
  }
  const webinar = events.find(({ kind }) => kind === "webinar");
  if (!webinar) return;
  const reader: Actor = { kind: "person", id: samira!.id, grants: new Set() };
  await acts.act(reader, (act) =>
    register(act, {
      eventId: webinar.id,
      personId: samira!.id,
      email: samira!.email,
      name: "Samira Oualid",
      language: "nl",
      organisation: "Basisschool De Waterlelie",
      ...{ kind: "school", sector: "po", region: "Waterrijk" },
    }),
  );
}

/** Of who comes by car also: whether someone can ride along. */
async function askHowToTravel(act: Act, eventId: string): Promise<void> {
  const everyone = { required: false, afterId: null, afterOption: null };
  const options = ["Met de trein of de bus", "Met de fiets of lopend", "Met de auto"];
  await askQuestion(act, eventId, { ...everyone, kind: "choice", words: "Hoe kom je?", options });
  const [travel] = await questionsOf(act, eventId);
  await askQuestion(act, eventId, {
    ...{
      kind: "text",
      words: "Kan er iemand meerijden? Schrijf op vanaf waar.",
      required: false,
      options: [],
    },
    ...{ afterId: travel?.id ?? null, afterOption: "Met de auto" },
  });
}

const usual: Rules = {
  ...{ way: "line", seats: null, wanted: null, opensAt: null, closesAt: null, circleId: null },
  ...{ oneOf: false, asksBackground: false, asksNeeds: false, linkMinutes: 15 },
  ...{ shares: [], mostPerRegion: null, releaseAt: null },
};

const rulesFor: Readonly<Record<string, Partial<Rules>>> = {
  webinar: { way: "open", linkMinutes: 30 },
  visit: { way: "line", seats: 12, asksNeeds: true },
  workSession: { way: "interest", seats: 10, wanted: 8, asksBackground: true },
};
