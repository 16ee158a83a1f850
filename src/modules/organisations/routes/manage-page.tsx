import type { HouseContext } from "#platform/http";
import { newId } from "#platform/ids";
import { doneIn } from "../messages.ts";
import { overseenOrganisation } from "../queries/all-organisations.ts";
import { ManagePage, type ManageTyped } from "../views/manage-page.tsx";

/** One organisation for who oversees all, with whichever of its forms came back. */
export async function managePage(c: HouseContext, id: string, typed: ManageTyped = {}): Promise<Response> {
  const page = await c.var.act((act) => overseenOrganisation(act, id));
  const { locale, clock } = c.var;
  return c.render(
    <ManagePage
      {...page}
      {...typed}
      formKeys={{ details: newId(), invitation: newId(), number: newId(), relation: newId() }}
      done={doneIn(c.req.query("gelukt"))}
      now={clock.now()}
      locale={locale}
    />,
    { title: page.organisation.name, status: Object.keys(typed).length > 0 ? 422 : 200 },
  );
}
