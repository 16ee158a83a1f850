import { Hono } from "hono";
import { meetingsOf } from "#modules/events";
import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  fieldValue,
  formFields,
  type HouseContext,
  members,
  once,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { makeCommunity } from "../commands/make-community.ts";
import { proposalFieldWords } from "../field-words.ts";
import { words } from "../messages.ts";
import { communityPaths as paths } from "../paths.ts";
import { can } from "../policy.ts";
import { mostPasted, Proposal, readingOf } from "../proposal.ts";
import { desk, ownCommunities } from "../queries/desk.ts";
import { themesOf } from "../queries/groups.ts";
import { managedCommunity } from "../queries/managed.ts";
import { settlementOf } from "../settlement.ts";
import { asRead, emptyYear, nextYearOf } from "../template.ts";
import { DeskPage } from "../views/desk-page.tsx";
import { ProposalPage } from "../views/proposal-page.tsx";
import { PastePage, StartPage } from "../views/start-pages.tsx";

export const makingRoutes = new Hono<AppEnv>()
  .get(paths.desk, members, async (c) => {
    const { locale, actor } = c.var;
    const communities = await c.var.act(desk);
    authorise(can.make(actor) || communities.length > 0);
    return c.render(
      <DeskPage
        locale={locale}
        communities={communities}
        mayMake={can.make(actor)}
        done={c.req.query("gelukt")}
      />,
      { title: words[locale].deskPage.title, section: paths.list },
    );
  })
  .get(paths.start, members, async (c) => {
    authorise(can.make(c.var.actor));
    const before = (await c.var.act(ownCommunities)).filter(({ state }) => state !== "draft");
    const { locale } = c.var;
    return c.render(<StartPage locale={locale} before={before} />, {
      title: words[locale].startPage.title,
      section: paths.list,
    });
  })
  .get(paths.template, members, (c) => {
    authorise(can.make(c.var.actor));
    return proposalPage(c, emptyYear(c.var.clock.now()));
  })
  .get(paths.again(":slug"), members, async (c) => {
    authorise(can.make(c.var.actor));
    const values = await c.var.act(async (act) => {
      const before = await managedCommunity(act, c.req.param("slug"));
      return nextYearOf(before, await themesOf(act, before.id), await meetingsOf(act, before.id));
    });
    return proposalPage(c, values);
  })
  .get(paths.paste, members, (c) => {
    authorise(can.make(c.var.actor));
    return pastePage(c);
  })
  .post(paths.paste, members, async (c) => {
    authorise(can.make(c.var.actor));
    const source = fieldValue(await formFields(c), "source");
    const t = words[c.var.locale].pastePage;
    if (source.trim() === "") return pastePage(c, source, t.missing);
    if (source.length > mostPasted) return pastePage(c, source, t.tooLong);
    return proposalPage(c, asRead({ now: c.var.clock.now() }, source));
  })
  .post(paths.proposal, members, async (c) => {
    authorise(can.make(c.var.actor));
    const form = await readForm(c, Proposal, proposalFieldWords(words[c.var.locale]));
    if (!form.ok) return proposalPage(c, form.values, form.errors);
    const unanswered = halfAnswered(c, form.input);
    if (unanswered) return proposalPage(c, form.values, unanswered);
    return once(c, async (act) => `${paths.manage(await makeCommunity(act, form.input))}?gelukt=gemaakt`, {
      stands: isStillDraft,
    });
  });

/** Whether the draft that was made stands as it was made: then the same proposal again is the same draft. */
async function isStillDraft(act: Act, location: string): Promise<boolean> {
  const made = (await ownCommunities(act)).find(({ slug }) => location.startsWith(`${paths.manage(slug)}?`));
  return made?.state === "draft";
}

/** Answers that were begun and miss something, by field; null when every answer is whole or left for later. */
function halfAnswered(c: HouseContext, { source, answers }: Proposal): FieldErrors | null {
  const t = words[c.var.locale].question;
  const sentences = {
    choice: t.choose,
    day: t.chooseDay,
    starts: t.chooseTimes,
    ends: t.chooseTimes,
    text: t.chooseText,
  };
  const { conflicts } = readingOf({ now: c.var.clock.now() }, source);
  const errors: Record<string, string> = {};
  for (const [row, answer] of answers.entries()) {
    const conflict = conflicts.find(({ id }) => id === answer.conflict);
    const settlement = conflict && answer.choice !== "" ? settlementOf(conflict, answer) : null;
    if (settlement && "mend" in settlement)
      errors[`answers.${row}.${settlement.mend}`] = sentences[settlement.mend];
  }
  return Object.keys(errors).length > 0 ? errors : null;
}

function proposalPage(c: HouseContext, values: Fields, errors?: FieldErrors) {
  const { locale, clock } = c.var;
  const source = fieldValue(values, "source").slice(0, mostPasted);
  const reading = source.trim() === "" ? null : readingOf({ now: clock.now() }, source);
  const t = words[locale].proposal;
  return c.render(
    <ProposalPage locale={locale} formKey={newId()} values={values} errors={errors} reading={reading} />,
    { title: reading ? t.titleRead : t.titleNew, status: errors ? 422 : 200, section: paths.list },
  );
}

function pastePage(c: HouseContext, value?: string, error?: string) {
  const { locale } = c.var;
  return c.render(<PastePage locale={locale} value={value} error={error} />, {
    title: words[locale].pastePage.title,
    status: error ? 422 : 200,
    section: paths.list,
  });
}
