import { z } from "zod";
import type { NewQuestion } from "./commands/set-questions.ts";
import { line } from "./forms.ts";
import { questionKinds } from "./schema.ts";

/** A question as an organiser writes it. `after` is "everyone" (empty), or a question and a choice: "<id>:<choice>". */
export const QuestionForm = z
  .object({
    words: line(200).pipe(z.string().min(1)),
    kind: z.enum(questionKinds),
    options: z
      .string()
      .max(5000)
      .default("")
      .transform((written) => [
        ...new Set(
          written
            .split("\n")
            .map((option) => option.trim())
            .filter(Boolean),
        ),
      ]),
    required: z
      .string()
      .optional()
      .transform((value) => value !== undefined),
    after: z.union([z.literal(""), z.string().regex(/^[0-9a-f-]{36}:./)]).default(""),
  })
  .superRefine(({ kind, options }, context) => {
    if (!isChoice(kind)) return;
    const fits = options.length >= 2 && options.length <= 20 && options.every((each) => each.length <= 120);
    if (!fits) context.addIssue({ code: "custom", path: ["options"] });
  });

const isChoice = (kind: NewQuestion["kind"]): boolean => kind === "choice" || kind === "several";

export function questionIn({
  words,
  kind,
  options,
  required,
  after,
}: z.infer<typeof QuestionForm>): NewQuestion {
  const colon = after.indexOf(":");
  return {
    words,
    kind,
    required,
    options: isChoice(kind) ? options : [],
    afterId: after === "" ? null : after.slice(0, colon),
    afterOption: after === "" ? null : after.slice(colon + 1),
  };
}
