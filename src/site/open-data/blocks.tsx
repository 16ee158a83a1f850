import { Hono } from "hono";
import { Empty, List } from "#design";
import { agendaQuestion, comingUp, eventPaths } from "#modules/events";
import { definitionOf, ExampleCard, libraryPaths, newestExamples } from "#modules/library";
import { type AppEnv, everyone, mayBeFramed } from "#platform/http";
import { isoDay } from "#platform/locale";
import { ComingMeeting } from "../coming-meeting.tsx";
import { asVisitor } from "./as-visitor.ts";
import { openDataPaths as paths } from "./paths.ts";
import { openDataWords } from "./words.ts";

/** How many things a block shows: it is a window, not the list. */
const most = 4;

/** Pieces of this site for in a frame on another. They show what a visitor may see, whoever looks. */
export const blockRoutes = new Hono<AppEnv>()
  .get(paths.agendaBlock, everyone, async (c) => {
    const { locale } = c.var;
    const t = openDataWords[locale];
    const choice = agendaQuestion(new URL(c.req.url).searchParams);
    const meetings = await asVisitor(c, (act) => comingUp(act, most, choice));
    mayBeFramed(c);
    return c.render(
      <List>
        {meetings.map((meeting) => (
          <ComingMeeting key={meeting.id} meeting={meeting} level={2} locale={locale} />
        ))}
        {meetings.length === 0 && <Empty level={2} title={t.nothing} text={t.nothingText} />}
      </List>,
      {
        title: t.agendaBlock,
        block: { href: eventPaths.agenda, label: t.wholeAgenda },
        keepUntil: ["events/", "communities/"],
      },
    );
  })
  .get(paths.examplesBlock, everyone, async (c) => {
    const { locale, clock } = c.var;
    const t = openDataWords[locale];
    const { examples, definition } = await asVisitor(c, async (act) => ({
      examples: await newestExamples(act, most),
      definition: await definitionOf(act),
    }));
    const today = isoDay(clock.now());
    mayBeFramed(c);
    return c.render(
      <List>
        {examples.map((card) => (
          <ExampleCard
            key={card.slug}
            card={card}
            definition={definition}
            today={today}
            level={2}
            locale={locale}
          />
        ))}
        {examples.length === 0 && <Empty level={2} title={t.nothing} text={t.nothingText} />}
      </List>,
      {
        title: t.examplesBlock,
        block: { href: libraryPaths.list, label: t.allExamples },
        keepUntil: ["library/"],
      },
    );
  });
