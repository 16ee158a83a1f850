import { eq } from "drizzle-orm";
import { demoPerson } from "#modules/people";
import type { Actor, Acts } from "#platform/acts";
import { planIssue, saveIssue, startIssue } from "./commands/make-issue.ts";
import { sendNext } from "./commands/send-issue.ts";
import type { ItemKind } from "./kinds.ts";
import { seenOf } from "./queries/issues.ts";
import { candidates } from "./queries/items.ts";
import { newsletterIssue, newsletterReader } from "./schema.ts";

const day = 86_400_000;
const readers: readonly { email: string; kinds: ItemKind[]; sectors: string[]; rhythm: "each" | "month" }[] =
  [
    { email: "samira@dewaterlelie.example", kinds: [], sectors: [], rhythm: "each" },
    {
      email: "teamleider@devuurtoren.example",
      kinds: ["meeting", "example"],
      sectors: ["po"],
      rhythm: "each",
    },
    { email: "beleid@waterrijk.example", kinds: [], sectors: [], rhythm: "month" },
  ];

/** Three readers, an issue that went out last week, and one that is being made. */
export async function tellDemoStory(acts: Acts): Promise<void> {
  const yara = await acts.asSystem("tell the demo story", async (act): Promise<Actor> => {
    const { id } = await demoPerson(act, "yara@schakel.example");
    const then = new Date(act.now.getTime() - 30 * day);
    await act.tx
      .insert(newsletterReader)
      .values(
        readers.map((reader) => ({ ...reader, language: "nl" as const, askedAt: then, confirmedAt: then })),
      );
    return { kind: "person", id, grants: new Set(["editor"]) };
  });
  const sent = await acts.act(yara, async (act) => {
    const id = await startIssue(act);
    const all = await candidates(act, []);
    const some = (kind: ItemKind) => all.filter((item) => item.kind === kind).slice(0, 2);
    await saveIssue(act, id, {
      seen: seenOf({ subject: "", intro: "" }, []),
      subject: "Nieuwe voorbeelden, en wie doet er mee?",
      intro: "Een nieuw schooljaar, en er is **veel te lezen**. Wij kozen wat je niet wilt missen.",
      items: [...some("news"), ...some("meeting"), ...some("example"), ...some("answer")],
    });
    await planIssue(act, id, act.now);
    return id;
  });
  await acts.asSystem("tell the demo story", async (act) => {
    // The secret of the links does not matter: letters of the story went to nobody.
    for (let next = "more"; next === "more"; ) next = await sendNext(act, "demo", sent);
    await act.tx
      .update(newsletterIssue)
      .set({ startedAt: new Date(act.now.getTime() - 7 * day) })
      .where(eq(newsletterIssue.id, sent));
  });
  await acts.act(yara, async (act) => {
    const id = await startIssue(act);
    await saveIssue(act, id, {
      ...{ subject: "Wat komt er aan?", intro: "", items: [] },
      seen: seenOf({ subject: "", intro: "" }, []),
    });
  });
}
