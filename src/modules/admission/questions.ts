import { type CheckedFile, checkFiles } from "#platform/files";
import { type FieldErrors, type Fields, fieldValues, type ReceivedFile } from "#platform/http";
import type { nl } from "./messages.nl.ts";
import type { Answer, Question } from "./schema.ts";

/** So many an organiser can ask; more is a survey. */
export const mostQuestions = 12;
/** Of an answer in words, in characters. */
export const longestAnswer = 2000;
/** Of a file that someone sends along, in bytes. */
export const largestAnswerFile = 5 * 1024 * 1024;
/** Of what was typed so much comes back to be made shorter, in bytes. */
export const mostReadBack = 50_000;

export const answerField = (questionId: string): string => `vraag.${questionId}`;

/** An answer as it was given; of a file the bytes, or "kept" for the one that was there. */
export interface Given {
  readonly questionId: string;
  readonly text: string;
  readonly chosen: readonly string[];
  readonly file: CheckedFile | "kept" | null;
}

/** What can follow on an answer: the questions that are asked of who chose that. */
export const followUps = (
  questions: readonly Question[],
  { id }: Pick<Question, "id">,
  option: string,
): readonly Question[] => questions.filter((each) => each.afterId === id && each.afterOption === option);

interface Came {
  readonly fields: Fields;
  readonly files: ReadonlyMap<string, ReceivedFile>;
  /** Of whom changes what they answered before: their files stay when no other was chosen. */
  readonly before?: readonly Answer[];
}

/**
 * The answers in a form, or what to mend. What is asked follows from the answers themselves, in order: what was filled in at a question that
 * turned out not to be asked is no answer, and never stands in the way.
 */
export async function readAnswers(
  questions: readonly Question[],
  { fields, files, before = [] }: Came,
  { questions: t }: typeof nl,
): Promise<{ readonly given: readonly Given[]; readonly errors: FieldErrors }> {
  const given: Given[] = [];
  const errors: Record<string, string> = {};
  for (const question of questions) {
    if (!isAsked(question, given)) continue;
    const name = answerField(question.id);
    const written = fieldValues(fields, name);
    const blank = { questionId: question.id, text: "", chosen: [], file: null };
    if (question.kind === "text") {
      const text = written.join("\n").trim();
      if (text.length > longestAnswer) errors[name] = t.tooLong(longestAnswer);
      else if (text === "" && question.required) errors[name] = t.textMissing;
      given.push({ ...blank, text });
    } else if (question.kind === "file") {
      const file = await fileIn(files.get(name), isKept(before, question.id));
      if (typeof file === "string" && file !== "kept") errors[name] = t.file[file];
      else if (file === null && question.required) errors[name] = t.file.missing;
      else given.push({ ...blank, file });
    } else {
      const chosen = question.options.filter((option) => written.includes(option));
      const kept = question.kind === "choice" ? chosen.slice(0, 1) : chosen;
      if (kept.length === 0 && question.required) errors[name] = t.choiceMissing[question.kind];
      given.push({ ...blank, chosen: kept });
    }
  }
  return { given, errors };
}

/** A file cannot be filled in again by us: whoever gets the form back because of something else is told to choose it once more. */
export function chooseAgain(
  given: readonly Given[],
  errors: FieldErrors,
  { questions: t }: typeof nl,
): FieldErrors {
  const lost = given.filter(({ file }) => file !== null && file !== "kept");
  return {
    ...errors,
    ...Object.fromEntries(lost.map((each) => [answerField(each.questionId), t.file.again])),
  };
}

const isAsked = ({ afterId, afterOption }: Question, given: readonly Given[]): boolean =>
  afterId === null ||
  given.some(({ questionId, chosen }) => questionId === afterId && chosen.includes(afterOption ?? ""));

const isKept = (before: readonly Answer[], questionId: string): boolean =>
  before.some((each) => each.questionId === questionId && each.storedAs !== null);

async function fileIn(
  came: ReceivedFile | undefined,
  kept: boolean,
): Promise<Given["file"] | "tooLarge" | "kind"> {
  if (!came) return kept ? "kept" : null;
  if (!came.bytes) return "tooLarge";
  const checked = await checkFiles([new File([new Uint8Array(came.bytes)], came.name)]);
  if (typeof checked === "string") return checked === "kind" ? "kind" : "tooLarge";
  return checked[0] ?? null;
}

/** Answers as the fields of their form. */
export const fieldsOfAnswers = (answers: readonly Answer[]): Fields =>
  Object.fromEntries(
    answers.map(({ questionId, text, chosen }) => [
      answerField(questionId),
      chosen.length > 0 ? chosen : text,
    ]),
  );
