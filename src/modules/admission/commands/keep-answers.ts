import { and, eq, notInArray } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { newId } from "#platform/ids";
import type { Storage } from "#platform/storage";
import type { Given } from "../questions.ts";
import { answer } from "../schema.ts";

/** An answer whose file, when it has one, is in the storage. */
export interface StoredAnswer extends Omit<Given, "file"> {
  readonly file:
    | { readonly name: string; readonly contentType: string; readonly storedAs: string }
    | "kept"
    | null;
}

/**
 * Puts the files of answers away before the act, under names that tell nothing, and takes them back when nothing came of it: refused, or
 * posted before.
 *
 * @param story says `arrived` within the act that keeps the answers
 */
export async function withStoredFiles<Result>(
  storage: Storage,
  given: readonly Given[],
  story: (answers: readonly StoredAnswer[], arrived: () => void) => Promise<Result>,
): Promise<Result> {
  const names: string[] = [];
  const stored: StoredAnswer[] = [];
  let kept = false;
  try {
    for (const each of given) {
      if (each.file === null || each.file === "kept") {
        stored.push({ ...each, file: each.file });
        continue;
      }
      const { name, contentType, content } = each.file;
      const storedAs = `admission/${newId()}`;
      names.push(storedAs);
      await storage.put(storedAs, content, contentType);
      stored.push({ ...each, file: { name, contentType, storedAs } });
    }
    return await story(stored, () => {
      kept = true;
    });
  } catch (error) {
    kept = false;
    throw error;
  } finally {
    if (!kept) await Promise.all(names.map((name) => storage.remove(name)));
  }
}

/** Keeps what someone answered instead of what they answered before. Runs as the house. */
export async function keepAnswers(
  house: Act,
  registrationId: string,
  answers: readonly StoredAnswer[],
): Promise<void> {
  const kept = answers.filter(({ file }) => file === "kept").map(({ questionId }) => questionId);
  await house.tx
    .delete(answer)
    .where(
      and(
        eq(answer.registrationId, registrationId),
        kept.length > 0 ? notInArray(answer.questionId, kept) : undefined,
      ),
    );
  const rows = answers.flatMap(({ questionId, text, chosen, file }) =>
    file === "kept" || (text === "" && chosen.length === 0 && file === null)
      ? []
      : [
          {
            ...{ registrationId, questionId, text, chosen: [...chosen] },
            ...(file && { fileName: file.name, contentType: file.contentType, storedAs: file.storedAs }),
          },
        ],
  );
  if (rows.length > 0) await house.tx.insert(answer).values(rows);
}
