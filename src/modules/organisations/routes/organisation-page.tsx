import type { HouseContext } from "#platform/http";
import { newId } from "#platform/ids";
import { doneIn } from "../messages.ts";
import { leadsTo } from "../queries/leads-to.ts";
import { organisationPage } from "../queries/organisation-page.ts";
import { OrganisationPage } from "../views/organisation-page.tsx";
import type { Typed } from "../views/typed.ts";
import { idIn } from "./shared.ts";

/** The page of an organisation; the address of one that was merged leads on to the one that stays, for who may see that. */
export async function organisationPageOf(c: HouseContext, typed?: Typed): Promise<Response> {
  const { actor, locale, clock } = c.var;
  const id = idIn(c);
  const { page, stays } = await c.var.act(async (act) => {
    const stays = (await leadsTo(act, id)) ?? id;
    return { page: await organisationPage(act, stays), stays };
  });
  if (stays !== id) return c.redirect(c.req.path.replace(id, stays), 301);
  return c.render(
    <OrganisationPage
      {...page}
      personId={actor.kind === "person" ? actor.id : ""}
      formKey={newId()}
      typed={typed}
      done={doneIn(c.req.query("gelukt"))}
      now={clock.now()}
      locale={locale}
    />,
    { title: page.organisation.name, status: typed ? 422 : 200 },
  );
}
