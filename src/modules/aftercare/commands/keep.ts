import { and, eq } from "drizzle-orm";
import { organised } from "#modules/admission";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { removeFiles } from "../jobs/remove-files.ts";
import type { Caption, Chapter } from "../recording.ts";
import { type Aftercare, aftercare, type Slides, slides } from "../schema.ts";

export interface Remains {
  readonly recording: string;
  readonly chapters: readonly Chapter[];
  readonly lookBack: string;
}

/** The recording with its chapters, and the look-back, for whoever organises the meeting. */
export const keepRemains = (act: Act, eventId: string, remains: Remains): Promise<void> =>
  keep(act, eventId, remains);

/** What was said, read from a file with captions; none takes them away. */
export const keepCaptions = (act: Act, eventId: string, captions: readonly Caption[]): Promise<void> =>
  keep(act, eventId, { captions });

async function keep(act: Act, eventId: string, wish: Partial<Omit<Aftercare, "eventId">>): Promise<void> {
  await organised(act, eventId);
  await act.asSystem("keep what remains of a meeting", (house) =>
    house.tx
      .insert(aftercare)
      .values({ eventId, ...wish })
      .onConflictDoUpdate({ target: aftercare.eventId, set: wish }),
  );
  await act.record("aftercare/kept", { id: eventId });
}

/** Slides whose bytes are in the storage already. */
export async function addSlides(
  act: Act,
  eventId: string,
  file: Pick<Slides, "name" | "storedAs" | "contentType" | "bytes">,
): Promise<void> {
  await keep(act, eventId, { eventId } as Partial<Aftercare>);
  await act.asSystem("add slides to a meeting", (house) =>
    house.tx.insert(slides).values({ eventId, ...file, addedAt: house.now }),
  );
}

export async function removeSlides(act: Act, eventId: string, id: string): Promise<void> {
  await organised(act, eventId);
  const gone = await act.asSystem("take slides of a meeting away", (house) =>
    house.tx
      .delete(slides)
      .where(and(eq(slides.id, id), eq(slides.eventId, eventId)))
      .returning({ name: slides.storedAs }),
  );
  if (gone.length === 0) throw notFound();
  await act.later(removeFiles, { names: gone.map(({ name }) => name) });
  await act.record("aftercare/kept", { id: eventId });
}
