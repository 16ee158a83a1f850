import { eq } from "drizzle-orm";
import { currentCommunity } from "#modules/communities";
import { demoPerson } from "#modules/people";
import type { Act, Actor, Acts } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { addByline } from "./commands/bylines.ts";
import { approve } from "./commands/decide.ts";
import { askSecondEditor, saveDraft, startArticle } from "./commands/write.ts";
import { stories } from "./demo-texts.ts";
import { emptyDraft } from "./draft.ts";
import { deskArticle, seenOf } from "./queries/desk.ts";
import { articleCard } from "./schema.ts";

const day = 86_400_000;

/** A year of news from Waterrijk: two editors, two columnists, something that is over, something that waits for a second pair of eyes. */
export async function tellDemoStory(acts: Acts): Promise<void> {
  const yara = await editor(acts, "yara@schakel.example");
  const anke = await editor(acts, "anke@schakel.example", "administrator");
  const writers = await acts.act(yara, async (act) => ({
    hedy: await addByline(act, {
      name: "Hedy Rozendaal",
      role: "Schoolmaatschappelijk werker in Waterrijk",
      interest: "Werkt zelf in het wijkteam waar zij over schrijft",
      about: "Hedy schrijft elke maand over wat zij op school hoort, en vooral over wat niemand zegt.",
    }),
    koen: await addByline(act, {
      name: "Koen Averink",
      role: "Onderzoeker jeugdhulp en onderwijs",
      interest: "Nauw betrokken bij de werkagenda",
      about: "",
    }),
  }));
  for (const [i, { writer, daysAgo, over, withCommunity, ...told }] of stories.entries()) {
    const draft = {
      ...emptyDraft,
      ...told,
      bylineId: writer ? writers[writer] : null,
    };
    const id = await acts.act(yara, async (act) => {
      const community = withCommunity ? await currentCommunity(act) : null;
      const made = await startArticle(act, told.kind);
      const seen = seenOf(await deskArticle(act, made));
      await saveDraft(act, made, {
        draft: { ...draft, communities: community ? [community.id] : [] },
        ...{ publishAt: null, seen },
      });
      await askSecondEditor(act, made);
      return made;
    });
    // The newest is still on the desk, for whoever opens it as the other editor.
    if (i === 0) continue;
    await acts.act(anke, async (act) => approve(act, id, seenOf(await deskArticle(act, id))));
    await acts.asSystem("tell the demo story", (act) => wasThen(act, id, daysAgo, over));
  }
}

const editor = (acts: Acts, email: string, grant = "editor"): Promise<Actor> =>
  acts.asSystem("tell the demo story", async (act) => {
    const { id } = await demoPerson(act, email);
    return { kind: "person", id, grants: new Set([grant]) };
  });

/** It came out some days ago; what is over was over a week later. */
async function wasThen(act: Act, id: string, daysAgo: number, over = false): Promise<void> {
  const then = new Date(act.now.getTime() - daysAgo * day);
  await act.tx
    .update(articleCard)
    .set({
      ...{ publishedAt: then, changedAt: then },
      ...(over ? { expiresOn: isoDay(new Date(then.getTime() + 7 * day)) } : {}),
    })
    .where(eq(articleCard.articleId, id));
}
