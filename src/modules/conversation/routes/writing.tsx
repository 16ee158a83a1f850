import { Hono } from "hono";
import { forgetDraft } from "#modules/people";
import type { CheckedFile } from "#platform/files";
import { type AppEnv, type HouseContext, members, once, readForm } from "#platform/http";
import { newId } from "#platform/ids";
import { type StoredFile, store, unstore } from "../commands/attach.ts";
import { editPost, ownPost } from "../commands/edit-post.ts";
import { placeReply } from "../commands/place-reply.ts";
import { removePost } from "../commands/remove-post.ts";
import { startThread } from "../commands/start-thread.ts";
import { stillOpen } from "../commands/still-open.ts";
import { EditForm, fieldWords, RemovalForm, ReplyForm, readFiles, StartForm } from "../forms.ts";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import { readPoll, wordsIn } from "../poll.ts";
import { removable } from "../queries/removable.ts";
import { door, room } from "../queries/room.ts";
import type { CameBack } from "../views/came-back.ts";
import { EditPage } from "../views/edit-page.tsx";
import { RemovalPage } from "../views/removal-page.tsx";
import { newDraftPlace } from "../views/start-page.tsx";
import { draftPlace } from "../views/thread-page.tsx";
import { judge } from "./judge.ts";
import { section, showStart, showThread } from "./pages.tsx";

export const writingRoutes = new Hono<AppEnv>()
  .get(conversationPaths.start(":slug"), members, (c) => showStart(c, c.req.param("slug")))
  .post(conversationPaths.start(":slug"), members, async (c) => {
    const slug = c.req.param("slug");
    const { group } = await openDoor(c, slug);
    const form = await readForm(c, StartForm, fieldWords(c));
    const { files, errors: ofFiles } = await readFiles(c);
    const choosing = readPoll(form.values, words[c.var.locale].poll);
    const errors = { ...(form.ok ? {} : form.errors), ...ofFiles, ...choosing.errors };
    if (!form.ok || Object.keys(errors).length > 0)
      return showStart(c, slug, { values: form.values, errors });
    const { titel: title, tekst: text, soort, anoniem, bijeenkomst: forEvent } = form.input;
    // Whoever asks a group to prepare asks a question, under their own name.
    const kind = forEvent ? "question" : soort;
    const masked = anoniem !== undefined && !forEvent;
    const place = newDraftPlace(group.id);
    const poll = forEvent ? null : choosing.poll;
    const wording = { title, text, choices: wordsIn(poll), fileNames: files.map(({ name }) => name) };
    const back = await judge(c, wording, form.values, place);
    if (back) return showStart(c, slug, back);
    return withFiles(c, files, (stored, arrived) =>
      once(c, async (act) => {
        const thread = await startThread(act, slug, {
          ...{ kind, title, text, poll, files: stored, masked, forEvent },
        });
        await forgetDraft(act, place);
        arrived();
        return `${conversationPaths.thread(slug, thread)}?gelukt=geplaatst`;
      }),
    );
  })
  .get(conversationPaths.reply(":slug", ":thread"), members, (c) => toThread(c))
  .post(conversationPaths.reply(":slug", ":thread"), members, async (c) => {
    const { slug, thread } = c.req.param();
    await openDoor(c, slug);
    const form = await readForm(c, ReplyForm, fieldWords(c));
    const { files, errors } = await readFiles(c);
    if (!form.ok)
      return showThread(c, slug, thread, { values: form.values, errors: { ...form.errors, ...errors } });
    if (errors.bestand) return showThread(c, slug, thread, { values: form.values, errors });
    const { tekst: text } = form.input;
    const place = draftPlace(thread);
    const wording = { title: "", text, fileNames: files.map(({ name }) => name) };
    const back = await judge(c, wording, form.values, place);
    if (back) return showThread(c, slug, thread, back);
    return withFiles(c, files, (stored, arrived) =>
      once(c, async (act) => {
        const number = await placeReply(act, slug, thread, { text, files: stored });
        await forgetDraft(act, place);
        arrived();
        return `${conversationPaths.thread(slug, thread)}?gelukt=geplaatst#bericht-${number}`;
      }),
    );
  })
  .get(conversationPaths.edit(":slug", ":post"), members, (c) => showEdit(c))
  .post(conversationPaths.edit(":slug", ":post"), members, async (c) => {
    const { slug, post } = c.req.param();
    const own = await c.var.act(async (act) => ownPost(act, await door(act, slug), post));
    const form = await readForm(
      c,
      own.number === 0 ? EditForm.required({ titel: true }) : EditForm,
      fieldWords(c),
    );
    if (!form.ok) return showEdit(c, { values: form.values, errors: form.errors });
    const wording = { title: form.input.titel ?? "", text: form.input.tekst, fileNames: [] };
    const back = await judge(c, wording, form.values, null);
    if (back) return showEdit(c, back);
    return once(c, async (act) => {
      const { threadId, number } = await editPost(act, slug, post, wording);
      return `${conversationPaths.thread(slug, threadId)}?gelukt=gewijzigd#bericht-${number}`;
    });
  })
  .get(conversationPaths.removal(":slug", ":post"), members, (c) => showRemoval(c))
  .post(conversationPaths.removal(":slug", ":post"), members, async (c) => {
    const { slug, post } = c.req.param();
    const asked = await c.var.act(async (act) => removable(act, await door(act, slug), post));
    const form = await readForm(c, RemovalForm, fieldWords(c));
    if (!form.ok) return showRemoval(c, { values: form.values, errors: form.errors });
    const { reden } = form.input;
    if (asked.mustSayWhy && reden === "") {
      const missing = words[c.var.locale].fields.reasonMissing;
      return showRemoval(c, { values: form.values, errors: { reden: missing } });
    }
    return once(c, async (act) => {
      const thread = await removePost(act, slug, post, reden);
      const next = thread ? conversationPaths.thread(slug, thread) : conversationPaths.group(slug);
      return `${next}?gelukt=verwijderd`;
    });
  });

/** Comes in to write: not-found for whoever is not in the group comes before anything that was sent is looked at. */
const openDoor = (c: HouseContext, slug: string) =>
  c.var.act(async (act) => {
    const inside = await door(act, slug);
    stillOpen(inside);
    return inside;
  });

/** Puts files away before the act, and takes them back when no post came for them: refused, or placed before. */
async function withFiles(
  c: HouseContext,
  files: readonly CheckedFile[],
  story: (stored: readonly StoredFile[], arrived: () => void) => Promise<Response>,
): Promise<Response> {
  const { storage } = c.var;
  const stored = await store(storage, files);
  let placed = false;
  try {
    const response = await story(stored, () => {
      placed = true;
    });
    if (!placed) await unstore(storage, stored);
    return response;
  } catch (error) {
    await unstore(storage, stored);
    throw error;
  }
}

/** A form that was posted, came back and is reloaded: its address is a place to write to, the thread is the place to read. */
async function toThread(c: HouseContext) {
  const { slug = "", thread = "" } = c.req.param();
  await c.var.act((act) => door(act, slug));
  return c.redirect(conversationPaths.thread(slug, thread), 303);
}

async function showEdit(c: HouseContext, back?: CameBack) {
  const { slug = "", post = "" } = c.req.param();
  const page = await c.var.act(async (act) => {
    const inside = await room(act, slug);
    return { inside, post: await ownPost(act, inside, post) };
  });
  const { locale } = c.var;
  return c.render(<EditPage {...page} back={back} formKey={newId()} locale={locale} />, {
    title: words[locale].edit.title,
    section,
    status: back ? 422 : 200,
  });
}

async function showRemoval(c: HouseContext, back?: CameBack) {
  const { slug = "", post = "" } = c.req.param();
  const page = await c.var.act(async (act) => {
    const inside = await room(act, slug);
    return { inside, post: await removable(act, inside, post) };
  });
  const { locale } = c.var;
  return c.render(<RemovalPage {...page} back={back} formKey={newId()} locale={locale} />, {
    title: words[locale].removal.title,
    section,
    status: back ? 422 : 200,
  });
}
