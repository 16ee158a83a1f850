import { communityBySlug, demoArchive } from "#modules/communities";
import { meetingsOf } from "#modules/events";
import type { Acts } from "#platform/acts";
import { aftercare, offspring } from "./schema.ts";

/** This chapter: the second webinar of last year can be looked back, with chapters, what was said, and what came of it. */
export async function tellDemoStory(acts: Acts): Promise<void> {
  await acts.asSystem("tell the demo story", async (act) => {
    const year = await communityBySlug(act, demoArchive);
    const webinar = year && (await meetingsOf(act, year.id))[1];
    if (!webinar) return;
    const finishedAt = new Date(webinar.endsAt.getTime() + 86_400_000);
    await act.tx.insert(aftercare).values({ eventId: webinar.id, finishedAt, ...remains });
    await act.tx.insert(offspring).values({ eventId: webinar.id, kind: "idea", bornAt: finishedAt, ...idea });
  });
}

const remains = {
  recording: "https://kijken.example/wat-weten-we",
  chapters: [
    { at: 0, title: "Welkom" },
    { at: 240, title: "Wat scholen ons vertelden" },
    { at: 2400, title: "Vragen van kijkers" },
  ],
  captions: [
    { from: 0, until: 6, text: "Goedemiddag allemaal, fijn dat jullie er zijn." },
    {
      from: 240,
      until: 252,
      text: "We spraken twaalf scholen. Overal kwam hetzelfde terug: wie bel je als het spannend wordt?",
    },
    { from: 2400, until: 2409, text: "De eerste vraag: hoe begin je als er nog geen vast gezicht is?" },
  ],
  lookBack:
    "Twaalf scholen vertelden wat hulp in de school voor hen betekent. Bijna alle scholen noemden één vast gezicht: iemand die je kent en die je mag bellen.\n\nIn de groepen gaan we verder met de vraag hoe je daar komt.",
};

const idea = {
  title: "Elke school één vast gezicht van het jeugdteam",
  text: "Het steunpunt zoekt drie scholen die dit een jaar willen proberen.",
};
