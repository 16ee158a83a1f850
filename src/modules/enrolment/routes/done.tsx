import { Hono } from "hono";
import { ButtonLink } from "#design";
import { type Community, communityPaths, isReadOnly } from "#modules/communities";
import { meetingsOf } from "#modules/events";
import type { Act } from "#platform/acts";
import { type AppEnv, type HouseContext, members, once } from "#platform/http";
import { newId } from "#platform/ids";
import { withdraw } from "../commands/withdraw.ts";
import { words } from "../messages.ts";
import { enrolmentPaths } from "../paths.ts";
import { standingOf } from "../queries/standing.ts";
import { DonePage, PlainPage } from "../views/done-page.tsx";
import { communityHere, takingPart } from "./here.ts";

/** What came of signing up, and taking it back. */
export const doneRoutes = new Hono<AppEnv>()
  .get(enrolmentPaths.done(":slug"), members, async (c) => {
    if (c.req.query("gelukt") === "afgemeld") {
      const { community, standing } = await c.var.act((act) => whereIStand(act, c));
      if (!standing) return gonePage(c, community);
    }
    return donePage(c);
  })
  .post(enrolmentPaths.withdrawal(":slug"), members, (c) =>
    once(c, async (act) => {
      const community = await communityHere(act, c);
      await withdraw(act, community);
      return `${enrolmentPaths.done(community.slug)}?gelukt=afgemeld`;
    }),
  );

async function whereIStand(act: Act, c: HouseContext) {
  const community = await communityHere(act, c);
  const { asked } = await takingPart(act, community);
  const { actor } = act;
  const standing =
    actor.kind === "person"
      ? await act.asSystem("tell someone where they stand", (house) =>
          standingOf(house, community.id, actor.id, asked),
        )
      : null;
  const meetings = (await meetingsOf(act, community.id)).filter(
    ({ cancelledAt, endsAt }) => cancelledAt === null && endsAt > act.now,
  );
  return { community, standing, meetings, mayWithdraw: !isReadOnly(community, act.now) };
}

/** @param partner what was typed as the address of the other half, and what is wrong with it */
export async function donePage(
  c: HouseContext,
  partner?: { readonly value: string; readonly error: string },
): Promise<Response> {
  const { community, standing, meetings, mayWithdraw } = await c.var.act((act) => whereIStand(act, c));
  if (!standing) return c.redirect(enrolmentPaths.start(community.slug), 303);
  const t = words[c.var.locale].done;
  return c.render(
    <DonePage
      locale={c.var.locale}
      community={community}
      standing={standing}
      meetings={meetings}
      mayWithdraw={mayWithdraw}
      formKey={newId()}
      said={c.req.query("gelukt") === "gevraagd" ? "partner-asked" : undefined}
      partnerField={partner ?? { value: "" }}
    />,
    { title: t.pageTitle, status: partner ? 422 : 200, section: communityPaths.list },
  );
}

function gonePage(c: HouseContext, community: Community) {
  const { locale } = c.var;
  const t = words[locale].done;
  return c.render(
    <PlainPage locale={locale} community={community} title={t.gone} lead={t.goneText}>
      <ButtonLink href={enrolmentPaths.start(community.slug)}>{t.again}</ButtonLink>
    </PlainPage>,
    { title: t.gone, section: communityPaths.list },
  );
}
