import { Hono } from "hono";
import { z } from "zod";
import { ButtonLink } from "#design";
import { type Community, communityPaths, themesOf } from "#modules/communities";
import { emailOf } from "#modules/people";
import { type AppEnv, bearers, fieldValue, type HouseContext, members, once, readForm } from "#platform/http";
import { newId } from "#platform/ids";
import { invitePartner } from "../commands/ask-partner.ts";
import { keepAnswers } from "../commands/keep-answers.ts";
import { mailAddress } from "../mail-address.ts";
import { words } from "../messages.ts";
import { enrolmentPaths } from "../paths.ts";
import { invitationBehind } from "../queries/invitation.ts";
import { PlainPage } from "../views/done-page.tsx";
import { InvitationPage } from "../views/invitation-page.tsx";
import { knowBrowser, visitOf } from "../visit.ts";
import { donePage } from "./done.tsx";
import { communityHere } from "./here.ts";

const Partner = z.object({ partner: mailAddress });
const perDay = { name: "enrolment/partner-asked", points: 10, seconds: 24 * 60 * 60 } as const;

/** Coming as a duo: asking someone along, and the mail that asks. */
export const duoRoutes = new Hono<AppEnv>()
  .post(enrolmentPaths.partner(":slug"), members, async (c) => {
    const t = words[c.var.locale].theme.errors;
    const own = { partner: { missing: t.partner, wrong: t.partner, tooLong: t.partner } };
    const form = await readForm(c, Partner, own);
    if (!form.ok)
      return donePage(c, {
        value: fieldValue(form.values, "partner"),
        error: form.errors.partner ?? t.partner,
      });
    const { actor } = c.var;
    const personId = actor.kind === "person" ? actor.id : "";
    const { partner } = form.input;
    if (partner === (await c.var.act((act) => emailOf(act, personId))))
      return donePage(c, { value: partner, error: t.partnerIsYou });
    await c.var.limits.take(perDay, personId);
    return once(c, async (act) => {
      const community = await communityHere(act, c);
      await invitePartner(act, community, partner);
      return `${enrolmentPaths.done(community.slug)}?gelukt=gevraagd`;
    });
  })
  .get(enrolmentPaths.invitation(":slug", ":token"), bearers, async (c) => {
    const { locale } = c.var;
    const token = c.req.param("token") ?? "";
    const { community, invitation, themes } = await c.var.act(async (act) => {
      const here = await communityHere(act, c);
      return {
        community: here,
        invitation: await invitationBehind(act, here.id, token),
        themes: await themesOf(act, here.id),
      };
    });
    if (!invitation) return lapsedPage(c, community);
    knowBrowser(c);
    return c.render(
      <InvitationPage
        locale={locale}
        community={community}
        invitation={invitation}
        token={token}
        theme={themes.find(({ id }) => id === invitation.groupId) ?? null}
        formKey={newId()}
      />,
      { title: words[locale].invitation.title(invitation.from.name), section: communityPaths.list },
    );
  })
  .post(enrolmentPaths.invitation(":slug", ":token"), bearers, async (c) => {
    knowBrowser(c);
    const { community, begun } = await c.var.act(async (act) => {
      const here = await communityHere(act, c);
      const invitation = await invitationBehind(act, here.id, c.req.param("token") ?? "");
      if (invitation)
        await keepAnswers(act, here.id, await visitOf(act, c), {
          email: invitation.email,
          groupId: invitation.groupId,
          secondChoice: null,
          duoEmail: "",
          invitedBy: invitation.enrolmentId,
        });
      return { community: here, begun: invitation !== null };
    });
    return begun ? c.redirect(enrolmentPaths.start(community.slug), 303) : lapsedPage(c, community);
  });

function lapsedPage(c: HouseContext, community: Community) {
  const { locale } = c.var;
  const t = words[locale].invitation;
  return c.render(
    <PlainPage locale={locale} community={community} title={t.gone} lead={t.goneText}>
      <ButtonLink href={enrolmentPaths.start(community.slug)}>{t.enrol}</ButtonLink>
    </PlainPage>,
    { title: t.gone, status: 410, section: communityPaths.list },
  );
}
