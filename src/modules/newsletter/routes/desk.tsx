import { Hono } from "hono";
import { z } from "zod";
import { ButtonLink, Row } from "#design";
import type { Act } from "#platform/acts";
import { DomainError } from "#platform/errors";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  fieldValue,
  fieldValues,
  formFields,
  type HouseContext,
  members,
  once,
  readFields,
} from "#platform/http";
import { isId, newId } from "#platform/ids";
import { momentOf, shownOnce } from "#platform/locale";
import {
  discardIssue,
  holdIssue,
  planIssue,
  saveIssue,
  sendTest,
  startIssue,
} from "../commands/make-issue.ts";
import { itemKinds, refOf } from "../kinds.ts";
import { deskWords } from "../messages.ts";
import { newsletterPaths as paths } from "../paths.ts";
import { desk, deskIssue, readership } from "../queries/issues.ts";
import { candidates, type Ref } from "../queries/items.ts";
import { DeskPage } from "../views/desk-page.tsx";
import { EditPage, placeField, seenField } from "../views/edit-page.tsx";
import { IssuePage } from "../views/issue-page.tsx";

const Words = z.object({
  // One line: what was pasted with a break in it is the subject of a mail.
  subject: z
    .string()
    .transform((text) => text.replace(/\s+/g, " ").trim())
    .pipe(z.string().max(150))
    .default(""),
  intro: z.string().max(5000).default(""),
});
/** How many items an issue has at most: more is a list to study. */
const mostItems = 40;

const When = z.discriminatedUnion("wanneer", [
  z.object({ wanneer: z.literal("nu") }),
  z
    .object({
      wanneer: z.literal("moment"),
      day: z.iso.date(),
      time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    })
    .superRefine(shownOnce("day", "time")),
]);

/** Making an issue by ticking, trying it out, and letting it go. */
export const deskRoutes = new Hono<AppEnv>()
  .get(paths.desk, members, async (c) => {
    const { locale } = c.var;
    const page = await c.var.act(desk);
    return c.render(<DeskPage {...page} done={c.req.query("gelukt")} formKey={newId()} locale={locale} />, {
      title: deskWords[locale].title,
    });
  })
  .post(paths.desk, members, (c) => once(c, async (act) => paths.edit(await startIssue(act))))
  .get(paths.edit(":id"), members, (c) => editPage(c))
  .post(paths.edit(":id"), members, async (c) => {
    const came = await wordsIn(c);
    if (came instanceof Response) return came;
    return orBack(c, came.fields, async () => {
      await c.var.act(came.keep);
      return c.redirect(`${paths.edit(idIn(c))}?gelukt=bewaard`, 303);
    });
  })
  .get(paths.look(":id"), members, async (c) => {
    const { locale } = c.var;
    const issue = await c.var.act((act) => deskIssue(act, idIn(c)));
    return c.render(
      <IssuePage issue={issue} locale={locale}>
        <Row>
          <ButtonLink kind="secondary" href={paths.edit(issue.id)}>
            {deskWords[locale].edit}
          </ButtonLink>
        </Row>
      </IssuePage>,
      { title: deskWords[locale].preview },
    );
  })
  .post(paths.test(":id"), members, async (c) => {
    const came = await wordsIn(c);
    if (came instanceof Response) return came;
    return orBack(c, came.fields, () =>
      once(c, async (act) => {
        await came.keep(act);
        await sendTest(act, idIn(c));
        return `${paths.edit(idIn(c))}?gelukt=proef`;
      }),
    );
  })
  .post(paths.send(":id"), members, async (c) => {
    const came = await wordsIn(c);
    if (came instanceof Response) return came;
    const wrong = deskWords[c.var.locale].momentWrong;
    const words = { missing: wrong, wrong, never: wrong, twice: wrong };
    const form = readFields(c, came.fields, When, { day: words, time: words });
    if (!form.ok) return editPage(c, form);
    const { input, values } = form;
    const now = c.var.clock.now();
    const sendAt = input.wanneer === "nu" ? now : momentOf(input.day, input.time);
    if (sendAt < now) return editPage(c, { values, errors: { day: wrong } });
    return orBack(c, values, () =>
      once(c, async (act) => {
        await came.keep(act);
        await planIssue(act, idIn(c), sendAt);
        return `${paths.edit(idIn(c))}?gelukt=gepland`;
      }),
    );
  })
  .post(paths.hold(":id"), members, (c) =>
    once(c, async (act) => {
      await holdIssue(act, idIn(c));
      return `${paths.edit(idIn(c))}?gelukt=uitgesteld`;
    }),
  )
  .post(paths.discard(":id"), members, (c) =>
    once(c, async (act) => {
      await discardIssue(act, idIn(c));
      return `${paths.desk}?gelukt=weg`;
    }),
  );

const idIn = (c: HouseContext): string => c.req.param("id") ?? "";

/**
 * The words and ticks that every button of the page brings along, so that what goes out is what stands there. An issue that is planned
 * has no such fields: then there is nothing to keep.
 */
async function wordsIn(
  c: HouseContext,
): Promise<Response | { readonly fields: Fields; readonly keep: (act: Act) => Promise<void> }> {
  await c.var.act((act) => deskIssue(act, idIn(c)));
  const fields = await formFields(c);
  if (!Object.hasOwn(fields, "subject")) return { fields, keep: async () => undefined };
  const form = readFields(c, fields, Words);
  if (!form.ok) return editPage(c, form);
  return {
    fields,
    keep: (act) =>
      saveIssue(act, idIn(c), {
        ...form.input,
        items: ticked(fields),
        seen: fieldValue(fields, seenField),
      }),
  };
}

/** What was ticked, by the number beside it; what has none comes last, as it stood. */
function ticked(fields: Fields): readonly Ref[] {
  const refs = [...new Set(fieldValues(fields, "items"))].slice(0, mostItems);
  const place = (ref: string): number => Number.parseInt(fieldValue(fields, placeField(ref)), 10) || 100;
  return refs
    .sort((one, other) => place(one) - place(other))
    .flatMap((ref) => {
      const [name, itemId] = ref.split(":");
      const kind = itemKinds.find((each) => each === name);
      return kind && isId(itemId) ? [{ kind, itemId }] : [];
    });
}

/** A no that the page itself can mend comes back as the page, as it was typed. */
async function orBack(c: HouseContext, values: Fields, step: () => Promise<Response>): Promise<Response> {
  try {
    return await step();
  } catch (error) {
    const code = error instanceof DomainError ? error.code : "";
    if (code === "newsletter/overtaken") return editPage(c, { values, errors: {}, overtaken: true });
    // Of an issue that is planned nothing stands on the page to be mended.
    if (code !== "newsletter/not-complete" || !Object.hasOwn(values, "subject")) throw error;
    const t = deskWords[c.var.locale];
    const errors: FieldErrors =
      fieldValue(values, "subject").trim() === "" ? { subject: t.subjectMissing } : { items: t.itemsMissing };
    return editPage(c, { values, errors });
  }
}

interface CameBack {
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly overtaken?: boolean;
}

async function editPage(c: HouseContext, back?: CameBack): Promise<Response> {
  const { locale } = c.var;
  const page = await c.var.act(async (act) => {
    const issue = await deskIssue(act, idIn(c));
    const others = issue.state === "writing" ? await candidates(act, issue.items) : [];
    return { issue, others, readership: await act.asSystem("count readers for an editor", readership) };
  });
  const { subject, intro, items, seen } = page.issue;
  // Who was overtaken is told so, and what they keep after that is their choice.
  const typed = { subject, intro, items: items.map(refOf), [seenField]: seen, ...back?.values };
  const values = back?.overtaken ? { ...typed, [seenField]: seen } : typed;
  return c.render(
    <EditPage
      {...page}
      values={values}
      errors={back?.errors ?? {}}
      overtaken={back?.overtaken ?? false}
      done={back ? undefined : c.req.query("gelukt")}
      formKey={newId()}
      locale={locale}
    />,
    { title: subject || deskWords[locale].untitled, status: back ? 422 : 200 },
  );
}
