import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { DomainError } from "#platform/errors";
import { idOf, isId } from "#platform/ids";
import type { HouseContext } from "./env.ts";
import { type Fields, fieldValue, formFields, formKey } from "./forms.ts";

/**
 * One post, one result. `story` does the work and returns the path to go to; it runs in one act with the note that this form was
 * answered. The same form posted again (double click, retry, back button) does nothing and goes to the same path. With other words in it
 * it is another form: what someone changed after the back button must not get lost.
 *
 * @param came what was in the form, when it came as an upload; with something that tells one file from another
 * @param stands for a form that nobody means to send twice with the same words, such as a whole programme: then the same words from the
 *   same person are the same form, also on a fresh page (the back button without script gives one), as long as what came of it stands
 */
export async function once(
  c: HouseContext,
  story: (act: Act) => Promise<string>,
  { came, stands }: { readonly came?: Fields; readonly stands?: Stands } = {},
): Promise<Response> {
  const fields = came ?? (await formFields(c));
  const { [formKey]: _key, ...words } = fields;
  const key = isId(fieldValue(fields, formKey)) ? contentKey(c.req.path, fields) : null;
  const location = await c.var.act((act) => {
    if (stands && act.actor.kind === "person")
      return answerOnce(act, contentKey(`${c.req.path} ${act.actor.id}`, words), story, stands);
    return key ? answerOnce(act, key, story) : story(act);
  });
  return c.redirect(location, 303);
}

type Stands = (act: Act, location: string) => Promise<boolean>;

const contentKey = (path: string, fields: Fields): string =>
  idOf(JSON.stringify([path, Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1))]));

async function answerOnce(
  act: Act,
  key: string,
  story: (act: Act) => Promise<string>,
  stands: Stands = async () => true,
): Promise<string> {
  const actor = act.actor.kind === "person" ? act.actor.id : null;
  // Who posts the same form at the same moment waits here until the first has finished.
  const claimed = await act.tx.execute(sql`
    insert into house.answered_post (key, actor, answered_at) values (${key}, ${actor}, ${act.now.toISOString()})
    on conflict do nothing returning key`);
  if (claimed.rows.length === 0) {
    const { rows } = await act.tx.execute<{ location: string | null }>(
      sql`select location from house.answered_post where key = ${key} for update`,
    );
    const location = rows[0]?.location;
    if (!location) throw new DomainError("house/invalid", 409);
    if (await stands(act, location)) return location;
  }
  const location = await story(act);
  await act.tx.execute(sql`update house.answered_post set location = ${location} where key = ${key}`);
  return location;
}
