import { Hono } from "hono";
import { eventPaths } from "#modules/events";
import { type AppEnv, bearers, type HouseContext } from "#platform/http";
import { confirmAsPartner, withdraw } from "../commands/answer.ts";
import { words } from "../messages.ts";
import { admissionPaths as paths } from "../paths.ts";
import { partnersSide } from "../queries/own-registration.ts";
import { PartnerPage } from "../views/partner-page.tsx";

/** The other half of a duo: they were asked by mail, and say yes or no with a key of their own. */
export const partnerRoutes = new Hono<AppEnv>()
  .get(paths.partner(":token"), bearers, (c) => page(c))
  .post(paths.partnerYes(":token"), bearers, async (c) => {
    const { registration } = await side(c);
    await c.var.act((act) => confirmAsPartner(act, registration.id));
    return c.redirect(`${paths.partner(tokenIn(c))}?gelukt=bevestigd`, 303);
  })
  .post(paths.partnerNo(":token"), bearers, async (c) => {
    const { registration } = await side(c);
    await c.var.act((act) => withdraw(act, registration.id));
    return c.redirect(`${paths.partner(tokenIn(c))}?gelukt=afgemeld`, 303);
  });

const tokenIn = (c: HouseContext): string => c.req.param("token") ?? "";
const side = (c: HouseContext) => partnersSide(c.var.acts, c.var.config.secret, tokenIn(c));

async function page(c: HouseContext) {
  const { acts, locale, clock } = c.var;
  const token = tokenIn(c);
  const known = await side(c);
  const added = await acts.asSystem(
    "show the other half of a duo what belongs to their registration",
    (act) => c.var.added(act, "admission/partner", [token]),
  );
  const t = words[locale].partner;
  return c.render(
    <PartnerPage
      {...known}
      added={added.get(token) ?? []}
      token={token}
      done={c.req.query("gelukt")}
      now={clock.now()}
      locale={locale}
    />,
    {
      title: known.registration.state === "registered" ? t.title : t.titleKnown,
      section: eventPaths.agenda,
    },
  );
}
