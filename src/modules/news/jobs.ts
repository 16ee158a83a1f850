import { eq } from "drizzle-orm";
import { everyMinutes, type Job, type Recurring } from "#platform/jobs";
import { clearUnused } from "./commands/clear-unused.ts";
import { publish } from "./commands/publish.ts";
import { removePicture } from "./pictures.ts";
import { article } from "./schema.ts";

/** Brings out what was planned, at its time. What was changed, given back or planned anew meanwhile is left alone. */
export const comeOut: Job<{ readonly id: string }> = {
  name: "news/come-out",
  async run({ acts }, { id }) {
    await acts.asSystem("bring out what two editors planned", async (act) => {
      const [found] = await act.tx.select().from(article).where(eq(article.id, id)).for("update");
      if (found?.stage !== "planned" || !found.publishAt || found.publishAt > act.now) return;
      await publish(act, found);
    });
  },
};

/** How long a picture that no article uses is kept: an editor may still be writing. */
const keptDays = 2;

/** Once a day: pictures and files that no article uses go, first their rows and then what they held. */
const clear: Job<Record<string, never>> = {
  name: "news/clear",
  async run({ acts, storage }) {
    const gone = await acts.asSystem("clear pictures and files that no article uses", (act) =>
      clearUnused(act, new Date(act.now.getTime() - keptDays * 86_400_000)),
    );
    for (const image of gone.images) await removePicture(storage, image);
    for (const { id } of gone.files) await storage.remove(`news/${id}`);
  },
};

export const jobs = [comeOut] as const;
export const recurring: readonly Recurring[] = [{ job: clear, next: everyMinutes(24 * 60) }];
