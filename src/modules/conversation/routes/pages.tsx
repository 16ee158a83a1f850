import { communityPaths } from "#modules/communities";
import { draftOf } from "#modules/people";
import { fieldValue, type HouseContext } from "#platform/http";
import { newId } from "#platform/ids";
import { look } from "../commands/follow.ts";
import { words } from "../messages.ts";
import { lookedAfter } from "../queries/looked-after.ts";
import { nextMeeting } from "../queries/next-meeting.ts";
import { meetingAhead } from "../queries/preparation.ts";
import { quoteFrom } from "../queries/quote.ts";
import { room } from "../queries/room.ts";
import { threadPage } from "../queries/thread-page.ts";
import type { CameBack } from "../views/came-back.ts";
import type { Done } from "../views/group-frame.tsx";
import { newDraftPlace, StartPage } from "../views/start-page.tsx";
import { draftPlace, ThreadPage } from "../views/thread-page.tsx";

/** Which item of the main menu these pages belong to. */
export const section = communityPaths.list;

/** The word after `?gelukt=`, when it is one of ours. */
export function doneOf(c: HouseContext): Done | undefined {
  const said = c.req.query("gelukt");
  return Object.keys(words.nl.done).find((word): word is Done => word === said);
}

/** A number in the address, such as `?voor=40`; undefined for anything else. */
export function numberOf(c: HouseContext, name: string): number | undefined {
  const text = c.req.query(name) ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** The thread page, also for a reply that came back. */
export async function showThread(c: HouseContext, slug: string, threadId: string, back?: CameBack) {
  const page = await c.var.act(async (act) => {
    const inside = await room(act, slug);
    const data = await threadPage(act, inside, threadId, numberOf(c, "voor"));
    const { id, lastNumber } = data.thread;
    await look(act, { threadId: id, groupId: inside.group.id, number: lastNumber }, inside.me.id);
    const draft = inside.closed ? "" : await draftOf(act, draftPlace(id));
    const quoted = numberOf(c, "citeer");
    const quote = quoted === undefined ? "" : await quoteFrom(act, inside, id, quoted, c.var.locale);
    return {
      ...data,
      inside,
      draft: [draft, quote].filter(Boolean).join("\n\n"),
      next: await nextMeeting(act, inside),
    };
  });
  const { locale } = c.var;
  return c.render(<ThreadPage {...page} formKey={newId()} back={back} done={doneOf(c)} locale={locale} />, {
    title: page.opening.title || words[locale].thread.removedTitle,
    section,
    status: back ? 422 : 200,
  });
}

/** The page where a conversation begins, also for one that came back. */
export async function showStart(c: HouseContext, slug: string, back?: CameBack) {
  const page = await c.var.act(async (act) => {
    const inside = await room(act, slug);
    const asked = back ? fieldValue(back.values, "bijeenkomst") : c.req.query("bijeenkomst");
    return {
      inside,
      draft: await draftOf(act, newDraftPlace(inside.group.id)),
      meeting: asked ? await meetingAhead(act, lookedAfter(inside), asked) : null,
    };
  });
  const { locale } = c.var;
  return c.render(<StartPage {...page} formKey={newId()} back={back} locale={locale} />, {
    title: words[locale].start.title,
    section,
    status: back ? 422 : 200,
  });
}
