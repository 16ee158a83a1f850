import { Hono } from "hono";
import { z } from "zod";
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
import { changeCommunity, removeDraft } from "../commands/change-community.ts";
import { endOrganising } from "../commands/end-leadership.ts";
import { nameLeader } from "../commands/name-leader.ts";
import { publishCommunity } from "../commands/publish-community.ts";
import { settleConflict } from "../commands/settle-conflict.ts";
import { communityFieldWords } from "../field-words.ts";
import { words } from "../messages.ts";
import { nested } from "../nested-fields.ts";
import { communityPaths as paths } from "../paths.ts";
import { AnswerFields, CommunityWords } from "../proposal.ts";
import { managePage } from "../queries/manage-page.ts";
import { changeableCommunity, managedCommunity } from "../queries/managed.ts";
import type { Answer } from "../settlement.ts";
import { EditPage } from "../views/edit-page.tsx";
import { ManagePage } from "../views/manage-page.tsx";
import { readLeader } from "./read-leader.ts";

export const managingRoutes = new Hono<AppEnv>()
  .get(paths.manage(":slug"), members, (c) => manage(c, c.req.param("slug")))
  .get(paths.edit(":slug"), members, async (c) => {
    const community = await c.var.act((act) => changeableCommunity(act, c.req.param("slug")));
    const { asDuo, ...rest } = community;
    return editPage(c, community.slug, {
      title: rest.title,
      year: String(rest.year),
      endsOn: rest.endsOn,
      purpose: rest.purpose,
      audience: rest.audience,
      costs: rest.costs,
      organisedBy: rest.organisedBy,
      howGroupsWork: rest.howGroupsWork,
      ...(asDuo && { asDuo: "on" }),
    });
  })
  .post(paths.edit(":slug"), members, async (c) => {
    const slug = c.req.param("slug");
    const form = await readForm(c, CommunityWords, communityFieldWords(words[c.var.locale]));
    if (!form.ok) return editPage(c, slug, form.values, form.errors);
    await c.var.act((act) => changeCommunity(act, slug, form.input));
    return c.redirect(`${paths.manage(slug)}?gelukt=bewaard`, 303);
  })
  .post(paths.settle(":slug", ":conflict"), members, async (c) => {
    const { slug, conflict } = c.req.param();
    const { row, answer } = answerIn(await formFields(c));
    const mend = await c.var.act((act) => settleConflict(act, slug, conflict, answer));
    if (mend === null) return c.redirect(`${paths.manage(slug)}?gelukt=gekozen`, 303);
    const t = words[c.var.locale].question;
    const sentences: Record<keyof Answer, string> = {
      choice: t.choose,
      day: t.chooseDay,
      starts: t.chooseTimes,
      ends: t.chooseTimes,
      text: t.chooseText,
    };
    return manage(c, slug, await formFields(c), { [`answers.${row}.${mend}`]: sentences[mend] });
  })
  .post(paths.publication(":slug"), members, async (c) => {
    const slug = c.req.param("slug");
    await c.var.act((act) => publishCommunity(act, slug));
    return c.redirect(`${paths.manage(slug)}?gelukt=gepubliceerd`, 303);
  })
  .post(paths.removal(":slug"), members, async (c) => {
    await c.var.act((act) => removeDraft(act, c.req.param("slug")));
    return c.redirect(`${paths.desk}?gelukt=weg`, 303);
  })
  .post(paths.organisers(":slug"), members, async (c) => {
    const slug = c.req.param("slug");
    const { id } = await c.var.act((act) => changeableCommunity(act, slug));
    const form = await readLeader(c);
    if (!form.ok) return manage(c, slug, form.values, form.errors);
    return once(c, async (act) => {
      await nameLeader(act, { communityId: id, groupId: null, email: form.input.email });
      return `${paths.manage(slug)}?gelukt=gevraagd`;
    });
  })
  .post(paths.organiserEnd(":slug", ":person"), members, async (c) => {
    const { slug, person } = c.req.param();
    const own = await c.var.act(async (act) => {
      await endOrganising(act, (await managedCommunity(act, slug)).id, person);
      return act.actor.kind === "person" && act.actor.id === person;
    });
    return c.redirect(`${own ? paths.list : paths.manage(slug)}?gelukt=gestopt`, 303);
  });

async function manage(c: HouseContext, slug: string, values?: Fields, errors?: FieldErrors) {
  const { locale, clock } = c.var;
  const page = await c.var.act(async (act) => {
    const data = await managePage(act, slug);
    const { id, state } = data.community;
    const added = state === "draft" ? [] : await c.var.added(act, "communities/manage", [id]);
    return { ...data, panels: new Map(added).get(id) ?? [] };
  });
  return c.render(
    <ManagePage
      {...page}
      locale={locale}
      now={clock.now()}
      formKey={newId()}
      done={c.req.query("gelukt")}
      values={values}
      errors={errors}
    />,
    { title: page.community.title, status: errors ? 422 : 200, section: paths.list },
  );
}

async function editPage(c: HouseContext, slug: string, values: Fields, errors?: FieldErrors) {
  const { locale } = c.var;
  const community = await c.var.act((act) => changeableCommunity(act, slug));
  return c.render(<EditPage locale={locale} community={community} values={values} errors={errors} />, {
    title: words[locale].editPage.title,
    status: errors ? 422 : 200,
    section: paths.list,
  });
}

const Answers = z.object({ answers: z.array(AnswerFields).default([]) });

/** The one answer in a form, and which row it is on; what is not readable counts as not answered. */
function answerIn(fields: Fields): { readonly row: number; readonly answer: Answer } {
  const row = Number(
    Object.keys(fields)
      .map((name) => /^answers\.(\d{1,2})\./.exec(name)?.[1])
      .find((found) => found !== undefined) ?? 0,
  );
  const read = Answers.safeParse(nested(fields));
  const unanswered: Answer = {
    choice: fieldValue(fields, `answers.${row}.choice`),
    day: "",
    starts: "",
    ends: "",
    text: "",
  };
  return { row, answer: (read.success && read.data.answers[row]) || unanswered };
}
