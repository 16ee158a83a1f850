import type { HouseContext } from "#platform/http";
import { newId } from "#platform/ids";
import { doneIn, words } from "../messages.ts";
import { organisationDesk } from "../queries/organisation-people.ts";
import { DeskPage } from "../views/desk-page.tsx";
import type { Typed } from "../views/typed.ts";

interface CameBack {
  /** An invitation with something to mend. */
  readonly typed?: Typed;
  /** A refusal with something to mend, and of which question. */
  readonly refusal?: Typed & { readonly id: string };
}

/** The page on which an administrator gives and ends functions. */
export async function deskPage(c: HouseContext, id: string, cameBack: CameBack = {}): Promise<Response> {
  const page = await c.var.act((act) => organisationDesk(act, id));
  const { locale, clock } = c.var;
  return c.render(
    <DeskPage
      {...page}
      {...cameBack}
      formKeys={[newId(), newId()]}
      done={doneIn(c.req.query("gelukt"))}
      now={clock.now()}
      locale={locale}
    />,
    { title: words[locale].desk.title, status: cameBack.typed || cameBack.refusal ? 422 : 200 },
  );
}
