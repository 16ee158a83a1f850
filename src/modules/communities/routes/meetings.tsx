import { Hono } from "hono";
import { z } from "zod";
import { meetingsOf } from "#modules/events";
import { notFound } from "#platform/errors";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  type HouseContext,
  members,
  once,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { dayAndTime } from "#platform/locale";
import { addMeeting, changeMeeting, dropMeeting } from "../commands/change-meetings.ts";
import { meetingFieldWords } from "../field-words.ts";
import { words } from "../messages.ts";
import { communityPaths as paths } from "../paths.ts";
import { MeetingRow } from "../proposal.ts";
import { draftMeetingById } from "../queries/draft-meetings.ts";
import { changeableCommunity } from "../queries/managed.ts";
import { MeetingPage } from "../views/meeting-page.tsx";

/** In a draft much may be open; what stands in the agenda has a day and times. */
const joinLink = z
  .union([z.literal(""), z.url({ protocol: /^https$/ }).max(500)])
  .default("")
  .transform((link) => link || undefined);
const DraftMeeting = MeetingRow;
const PublishedMeeting = MeetingRow.safeExtend({ joinLink })
  .refine(({ day }) => day !== "", { path: ["day"] })
  .refine(({ starts }) => starts !== "", { path: ["starts"] })
  .refine(({ ends }) => ends !== "", { path: ["ends"] });

export const meetingRoutes = new Hono<AppEnv>()
  .get(paths.newMeeting(":slug"), members, (c) => meetingPage(c, c.req.param("slug"), null, { online: "on" }))
  .post(paths.newMeeting(":slug"), members, async (c) => {
    const slug = c.req.param("slug");
    const form = await readMeeting(c, slug);
    if (!form.ok) return meetingPage(c, slug, null, form.values, form.errors);
    return once(c, async (act) => {
      await addMeeting(act, slug, form.input);
      return `${paths.manage(slug)}?gelukt=bewaard`;
    });
  })
  .get(paths.meeting(":slug", ":meeting"), members, async (c) => {
    const { slug, meeting } = c.req.param();
    return meetingPage(c, slug, meeting, await meetingValues(c, slug, meeting));
  })
  .post(paths.meeting(":slug", ":meeting"), members, async (c) => {
    const { slug, meeting } = c.req.param();
    const form = await readMeeting(c, slug);
    if (!form.ok) return meetingPage(c, slug, meeting, form.values, form.errors);
    return once(c, async (act) => {
      await changeMeeting(act, slug, meeting, form.input);
      return `${paths.manage(slug)}?gelukt=bewaard`;
    });
  })
  .post(paths.meetingRemoval(":slug", ":meeting"), members, async (c) => {
    const { slug, meeting } = c.req.param();
    const draft = await c.var.act(async (act) => {
      const { state } = await changeableCommunity(act, slug);
      await dropMeeting(act, slug, meeting);
      return state === "draft";
    });
    return c.redirect(`${paths.manage(slug)}?gelukt=${draft ? "weg" : "afgelast"}`, 303);
  });

async function readMeeting(c: HouseContext, slug: string) {
  const { state } = await c.var.act((act) => changeableCommunity(act, slug));
  const t = words[c.var.locale];
  const own = {
    ...meetingFieldWords(t),
    joinLink: { wrong: t.meetingPage.joinLinkWrong, missing: t.meetingPage.joinLinkWrong },
  };
  return state === "draft" ? readForm(c, DraftMeeting, own) : readForm(c, PublishedMeeting, own);
}

/** What is known of a meeting, as its form wants it. */
async function meetingValues(c: HouseContext, slug: string, id: string): Promise<Fields> {
  return c.var.act(async (act) => {
    const community = await changeableCommunity(act, slug);
    if (community.state === "draft") {
      const draft = await draftMeetingById(act, community.id, id);
      if (!draft) throw notFound();
      const { title, day, starts, ends, place, online } = draft;
      return {
        ...{ title, place },
        ...{ day: day ?? "", starts: starts ?? "", ends: ends ?? "" },
        ...(online && { online: "on" }),
      };
    }
    const meeting = (await meetingsOf(act, community.id)).find((each) => each.id === id);
    if (!meeting || meeting.cancelledAt) throw notFound();
    const { day, time } = dayAndTime(meeting.startsAt);
    return {
      ...{ title: meeting.title, place: meeting.place, day },
      ...{ starts: time, ends: dayAndTime(meeting.endsAt).time },
      ...(meeting.online && { online: "on" }),
    };
  });
}

async function meetingPage(
  c: HouseContext,
  slug: string,
  meeting: string | null,
  values: Fields,
  errors?: FieldErrors,
) {
  const { locale } = c.var;
  const community = await c.var.act((act) => changeableCommunity(act, slug));
  const t = words[locale].meetingPage;
  return c.render(
    <MeetingPage
      locale={locale}
      community={community}
      meeting={meeting}
      formKey={newId()}
      values={values}
      errors={errors}
    />,
    { title: meeting === null ? t.add : t.change, status: errors ? 422 : 200, section: paths.list },
  );
}
