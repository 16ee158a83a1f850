import { Hono } from "hono";
import { type AppEnv, bearers, everyone, type HouseContext, members, once } from "#platform/http";
import { newId } from "#platform/ids";
import { calendarText, calendarType } from "../calendar.ts";
import { makeFeed } from "../commands/make-feed.ts";
import { comeBack, stayAway } from "../commands/stay-away.ts";
import type { ListedMeeting } from "../meeting.ts";
import { words } from "../messages.ts";
import { eventPaths } from "../paths.ts";
import { can } from "../policy.ts";
import { agenda, publicMeetings } from "../queries/agenda.ts";
import { eventBySlug } from "../queries/event-by-slug.ts";
import { eventPage } from "../queries/event-page.ts";
import { feedMeetings, ownFeed } from "../queries/feed.ts";
import { myAgenda } from "../queries/my-agenda.ts";
import { eventData } from "../schema-org.ts";
import { agendaAddress, agendaQuestion } from "../views/agenda-address.ts";
import { AgendaPage } from "../views/agenda-page.tsx";
import { EventPage } from "../views/event-page.tsx";
import { MyAgendaPage } from "../views/my-agenda-page.tsx";

const section = eventPaths.agenda;
/** What is shown here changes with what these modules record; those upstairs add to these pages. */
const keepUntil = ["communities/", "events/", "admission/", "aftercare/"];

export const agendaRoutes = new Hono<AppEnv>()
  .get(eventPaths.agenda, everyone, async (c) => {
    const question = agendaQuestion(new URL(c.req.url).searchParams);
    const { locale, clock, actor } = c.var;
    const page = await c.var.act(async (act) => {
      const answer = await agenda(act, question);
      const ids = answer.meetings.map(({ id }) => id);
      return { answer, states: await c.var.added(act, "events/state", ids) };
    });
    return c.render(
      <AgendaPage
        {...page}
        question={question}
        mayMake={can.make(actor)}
        now={clock.now()}
        locale={locale}
      />,
      { title: words[locale].agenda.title, section, keepUntil, canonical: agendaAddress(question) },
    );
  })
  .get(eventPaths.publicFeed, everyone, async (c) => {
    const question = agendaQuestion(new URL(c.req.url).searchParams);
    const meetings = await c.var.act((act) => publicMeetings(act, question));
    return calendar(c, meetings, words[c.var.locale].agenda.calendarName);
  })
  .get(eventPaths.event(":slug"), everyone, async (c) => {
    const page = await c.var.act(async (act) => {
      const data = await eventPage(act, c.req.param("slug"));
      const { id } = data.meeting;
      const added = async (place: string) => (await c.var.added(act, place, [id])).get(id) ?? [];
      return { ...data, takePart: await added("events/take-part"), after: await added("events/after") };
    });
    const { locale, clock, config } = c.var;
    const said = c.req.query("gelukt");
    const done = said === "afgemeld" || said === "aangemeld" ? said : undefined;
    return c.render(<EventPage {...page} done={done} now={clock.now()} locale={locale} />, {
      title: page.meeting.title,
      description: page.meeting.summary || undefined,
      section,
      keepUntil,
      ...(page.draft
        ? {}
        : {
            canonical: eventPaths.event(page.meeting.slug),
            data: eventData(page.meeting, page.about, config.publicUrl),
          }),
    });
  })
  .get(eventPaths.file(":slug"), everyone, async (c) => {
    const { belongsTo: _, ...meeting } = await c.var.act((act) => eventBySlug(act, c.req.param("slug")));
    c.header("content-disposition", `attachment; filename="${meeting.slug}.ics"`);
    return calendar(c, [meeting], meeting.title);
  })
  .post(eventPaths.cancellation(":slug"), members, async (c) => {
    const meeting = await c.var.act((act) => stayAway(act, c.req.param("slug")));
    return c.redirect(`${eventPaths.event(meeting.slug)}?gelukt=afgemeld`, 303);
  })
  .post(eventPaths.comingBack(":slug"), members, async (c) => {
    const meeting = await c.var.act((act) => comeBack(act, c.req.param("slug")));
    return c.redirect(`${eventPaths.event(meeting.slug)}?gelukt=aangemeld`, 303);
  })
  .get(eventPaths.mine, members, async (c) => {
    const { actor, config, clock, locale } = c.var;
    const { mine, feed } = await c.var.act(async (act) => ({
      mine: await myAgenda(act, actor.kind === "person" ? actor.id : ""),
      feed: await ownFeed(act, config.secret, c.req.query("adres")),
    }));
    return c.render(
      <MyAgendaPage
        agenda={mine}
        feed={feed}
        publicUrl={config.publicUrl}
        formKey={newId()}
        now={clock.now()}
        locale={locale}
      />,
      { title: words[locale].mine.title, section },
    );
  })
  .post(eventPaths.feedAddress, members, (c) =>
    once(c, async (act) => {
      const made = await makeFeed(act, c.var.config.secret);
      return `${eventPaths.mine}?adres=${made}#abonneren`;
    }),
  )
  .get(eventPaths.feed(":token"), bearers, async (c) => {
    const meetings = await feedMeetings(c.var.acts, c.req.param("token"));
    return calendar(c, meetings, words[c.var.locale].mine.calendarName);
  });

function calendar(c: HouseContext, meetings: readonly ListedMeeting[], name: string): Response {
  const { config, locale } = c.var;
  const text = calendarText(meetings, { name, online: words[locale].online, publicUrl: config.publicUrl });
  return c.body(text, 200, { "content-type": calendarType });
}
