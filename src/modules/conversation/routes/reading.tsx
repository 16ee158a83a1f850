import { Hono } from "hono";
import { meetingsOf } from "#modules/events";
import { notFound } from "#platform/errors";
import { type AppEnv, attachmentNamed, members, stream } from "#platform/http";
import { newId } from "#platform/ids";
import { farewellChoice } from "../commands/say-farewell.ts";
import { groupNews, threadNews } from "../live.ts";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import { fileList, fileOf } from "../queries/files.ts";
import { postHistory } from "../queries/history.ts";
import { membersPage } from "../queries/members.ts";
import { nextMeeting } from "../queries/next-meeting.ts";
import { questionsBefore } from "../queries/preparation.ts";
import { door, room } from "../queries/room.ts";
import { threadHere } from "../queries/thread-page.ts";
import { threadList } from "../queries/threads.ts";
import { FarewellPage } from "../views/farewell-page.tsx";
import { FilesPage } from "../views/files-page.tsx";
import { GroupPage } from "../views/group-page.tsx";
import { HistoryPage } from "../views/history-page.tsx";
import { MeetingsPage } from "../views/meetings-page.tsx";
import { MembersPage } from "../views/members-page.tsx";
import { doneOf, numberOf, section, showThread } from "./pages.tsx";

export const readingRoutes = new Hono<AppEnv>()
  .get(conversationPaths.group(":slug"), members, async (c) => {
    const after = c.req.query("na");
    const page = await c.var.act(async (act) => {
      const inside = await room(act, c.req.param("slug"));
      return {
        inside,
        list: await threadList(act, inside, after),
        next: await nextMeeting(act, inside),
      };
    });
    return c.render(
      <GroupPage {...page} further={after !== undefined} done={doneOf(c)} locale={c.var.locale} />,
      { title: page.inside.group.title, section },
    );
  })
  .get(conversationPaths.thread(":slug", ":thread"), members, (c) =>
    showThread(c, c.req.param("slug"), c.req.param("thread")),
  )
  .get(conversationPaths.threadNews(":slug", ":thread"), members, async (c) => {
    const { slug, thread } = c.req.param();
    await c.var.act(async (act) => threadHere(act, await door(act, slug), thread));
    return stream(c, threadNews, thread, numberOf(c, "na") ?? 0);
  })
  .get(conversationPaths.groupNews(":slug"), members, async (c) => {
    const { group } = await c.var.act((act) => door(act, c.req.param("slug")));
    return stream(c, groupNews, group.id, Number(/^\d{1,15}$/.exec(c.req.query("na") ?? "")?.[0] ?? 0));
  })
  .get(conversationPaths.history(":slug", ":post"), members, async (c) => {
    const page = await c.var.act(async (act) => {
      const inside = await room(act, c.req.param("slug"));
      return { inside, ...(await postHistory(act, inside, c.req.param("post"))) };
    });
    const { locale } = c.var;
    return c.render(<HistoryPage {...page} locale={locale} />, {
      title: words[locale].history.title,
      section,
    });
  })
  .get(conversationPaths.meetings(":slug"), members, async (c) => {
    const page = await c.var.act(async (act) => {
      const inside = await room(act, c.req.param("slug"));
      return {
        inside,
        meetings: await meetingsOf(act, inside.community.id),
        questions: await questionsBefore(act, inside),
      };
    });
    const { locale, clock } = c.var;
    return c.render(<MeetingsPage {...page} now={clock.now()} locale={locale} />, {
      title: words[locale].meetings.title,
      section,
    });
  })
  .get(conversationPaths.members(":slug"), members, async (c) => {
    const page = await c.var.act(async (act) => {
      const inside = await room(act, c.req.param("slug"));
      return { inside, ...(await membersPage(act, inside, c.req.query("zoek") ?? "", c.var.locale)) };
    });
    const { locale } = c.var;
    return c.render(<MembersPage {...page} locale={locale} />, {
      title: words[locale].members.title,
      section,
    });
  })
  .get(conversationPaths.files(":slug"), members, async (c) => {
    const page = await c.var.act(async (act) => {
      const inside = await room(act, c.req.param("slug"));
      return { inside, ...(await fileList(act, inside, numberOf(c, "vanaf") ?? 0)) };
    });
    const { locale } = c.var;
    return c.render(<FilesPage {...page} locale={locale} />, { title: words[locale].files.title, section });
  })
  .get(conversationPaths.file(":slug", ":file"), members, async (c) => {
    const { name, storedAs, contentType } = await c.var.act(async (act) =>
      fileOf(act, await door(act, c.req.param("slug")), c.req.param("file")),
    );
    const bytes = await c.var.storage.get(storedAs);
    if (!bytes) throw notFound();
    return c.body(new Uint8Array(bytes), 200, {
      "content-type": contentType,
      "content-disposition": attachmentNamed(name),
      // Whatever is in it, it runs nowhere near our pages.
      "content-security-policy": "default-src 'none'; sandbox",
    });
  })
  .get(conversationPaths.farewell(":slug"), members, async (c) => {
    const page = await c.var.act(async (act) => {
      const inside = await room(act, c.req.param("slug"));
      return { inside, chosen: await farewellChoice(act, inside) };
    });
    const { locale } = c.var;
    return c.render(<FarewellPage {...page} formKey={newId()} done={doneOf(c)} locale={locale} />, {
      title: words[locale].farewell.title,
      section,
    });
  });
