import { Hono } from "hono";
import { z } from "zod";
import { type Community, communityPaths, firstMeetingOf, movePlace, organises } from "#modules/communities";
import type { Act } from "#platform/acts";
import { DomainError, notFound } from "#platform/errors";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  type HouseContext,
  members,
  once,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { chooseManner } from "../commands/choose-manner.ts";
import { placeByHand } from "../commands/place-by-hand.ts";
import { words } from "../messages.ts";
import { participantsFile } from "../participants-file.ts";
import { enrolmentPaths } from "../paths.ts";
import { can } from "../policy.ts";
import { balancePage, type Participant, type ThemeBalance } from "../queries/balance-page.ts";
import { BalancePage } from "../views/balance-page.tsx";
import { ChooseGroupPage } from "../views/choose-group-page.tsx";
import { communityHere } from "./here.ts";

const Manner = z.object({ wijze: z.enum(["zelf", "vanzelf"]) });
const Choice = z.object({
  groep: z.string().regex(/^\d{1,3}$/),
  reden: z.string().trim().max(500).default(""),
});

/** For the organisers of a community: who asks for a place, and who gets one. For anyone else these pages do not exist. */
export const balanceRoutes = new Hono<AppEnv>()
  .get(enrolmentPaths.balance(":slug"), members, async (c) => {
    const { locale } = c.var;
    const { community, page, mayMove, mayPlace } = await c.var.act((act) => weigh(act, c));
    const done = c.req.query("gelukt");
    return c.render(
      <BalancePage
        locale={locale}
        community={community}
        page={page}
        formKey={newId()}
        mayMove={mayMove}
        mayPlace={mayPlace}
        said={
          done === "geplaatst"
            ? "placed"
            : done === "verplaatst"
              ? "moved"
              : done === "werkwijze"
                ? "manner"
                : undefined
        }
      />,
      { title: words[locale].balance.tableTitle, section: communityPaths.list },
    );
  })
  .get(enrolmentPaths.balanceFile(":slug"), members, async (c) => {
    const { community, page } = await c.var.act((act) => weigh(act, c));
    return c.body(participantsFile(page, c.var.locale), 200, {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="deelnemers-${community.slug}.csv"`,
    });
  })
  .post(enrolmentPaths.manner(":slug"), members, async (c) => {
    const form = await readForm(c, Manner);
    return once(c, async (act) => {
      const { community, mayPlace } = await weigh(act, c);
      if (!form.ok || !mayPlace) throw notFound();
      await chooseManner(act, community, form.input.wijze === "zelf");
      return `${enrolmentPaths.balance(community.slug)}?gelukt=werkwijze`;
    });
  })
  .get(enrolmentPaths.placement(":slug", ":enrolment"), members, async (c) => {
    const choice = await c.var.act((act) => choiceHere(act, c, "placement"));
    return choicePage(c, choice, { groep: String(choice.theme.number) }, {}, 200);
  })
  .post(enrolmentPaths.placement(":slug", ":enrolment"), members, (c) =>
    choose(c, "placement", async (act, { community, person }, groupId, reason) => {
      const enrolmentId = person.enrolmentId ?? "";
      await placeByHand(act, community, { enrolmentId, groupId, reason });
      return `${enrolmentPaths.balance(community.slug)}?gelukt=geplaatst`;
    }),
  )
  .get(enrolmentPaths.move(":slug", ":person"), members, async (c) => {
    const choice = await c.var.act((act) => choiceHere(act, c, "move"));
    return choicePage(c, choice, {}, {}, 200);
  })
  .post(enrolmentPaths.move(":slug", ":person"), members, (c) =>
    choose(c, "move", async (act, { community, theme, person }, groupId, reason) => {
      await movePlace(act, { personId: person.personId, from: theme.id, to: groupId, reason });
      return `${enrolmentPaths.balance(community.slug)}?gelukt=verplaatst`;
    }),
  );

async function weigh(act: Act, c: HouseContext) {
  const community = await communityHere(act, c);
  const organiser = await organises(act, community.id);
  if (!can.weigh(organiser)) throw notFound();
  const first = await firstMeetingOf(act, community.id);
  const mayPlace = can.place(organiser, community, act.now);
  return {
    community,
    page: await balancePage(act, community),
    mayPlace,
    mayMove: mayPlace && (first === null || act.now < first),
  };
}

type Doing = "placement" | "move";

/** One person an organiser decides about, and where they may go. */
interface Chosen {
  readonly doing: Doing;
  readonly community: Community;
  readonly person: Participant;
  readonly theme: ThemeBalance["theme"];
  readonly choices: readonly ThemeBalance["theme"][];
}

async function choiceHere(act: Act, c: HouseContext, doing: Doing): Promise<Chosen> {
  const { community, page, mayMove, mayPlace } = await weigh(act, c);
  if (doing === "placement" ? !mayPlace : !mayMove) throw notFound();
  const isMeant = (person: Participant): boolean =>
    doing === "placement"
      ? person.state === "waiting" && person.enrolmentId === c.req.param("enrolment")
      : person.state === "member" && person.personId === c.req.param("person");
  const found = page.themes.find(({ people }) => people.some(isMeant));
  const person = found?.people.find(isMeant);
  if (!found || !person) throw notFound();
  const themes = page.themes.map(({ theme }) => theme);
  return {
    doing,
    community,
    person,
    theme: found.theme,
    choices: doing === "move" ? themes.filter(({ id }) => id !== found.theme.id) : themes,
  };
}

type Decision = (act: Act, chosen: Chosen, groupId: string, reason: string) => Promise<string>;

/** Reads which group was chosen and why, and decides; what cannot be comes back as the form, filled in. */
async function choose(c: HouseContext, doing: Doing, decide: Decision): Promise<Response> {
  const t = words[c.var.locale][doing].errors;
  const chosen = await c.var.act((act) => choiceHere(act, c, doing));
  const form = await readForm(c, Choice, { groep: { missing: t.group, wrong: t.group } });
  if (!form.ok) return choicePage(c, chosen, form.values, form.errors, 422);
  const { groep, reden } = form.input;
  const group = chosen.choices.find(({ number }) => String(number) === groep);
  if (!group) return choicePage(c, chosen, form.values, { groep: t.group }, 422);
  try {
    return await once(c, (act) => decide(act, chosen, group.id, reden));
  } catch (refusal) {
    const errors = refusal instanceof DomainError ? whatToMend(c, doing, refusal) : null;
    if (!errors) throw refusal;
    return choicePage(c, chosen, form.values, errors, 422);
  }
}

function whatToMend(c: HouseContext, doing: Doing, { code, details }: DomainError): FieldErrors | null {
  const { placement, move } = words[c.var.locale];
  switch (code) {
    case "enrolment/reason-needed":
    case "communities/reason-needed":
      return { reden: doing === "placement" ? placement.errors.reason : move.errors.reason };
    case "enrolment/no-place-left":
      return { groep: placement.errors.full(Number(details.needed)) };
    case "communities/group-full":
      return { groep: move.errors.full };
    default:
      return null;
  }
}

function choicePage(
  c: HouseContext,
  { doing, community, person, theme, choices }: Chosen,
  values: Fields,
  errors: FieldErrors,
  status: 200 | 422,
) {
  const { locale } = c.var;
  const t = words[locale];
  const action =
    doing === "placement"
      ? enrolmentPaths.placement(community.slug, person.enrolmentId ?? "")
      : enrolmentPaths.move(community.slug, person.personId);
  return c.render(
    <ChooseGroupPage
      locale={locale}
      community={community}
      doing={doing}
      person={person}
      theme={theme}
      choices={choices}
      action={action}
      formKey={newId()}
      values={values}
      errors={errors}
    />,
    { title: t[doing].title(person.face.name || t.balance.noName), status, section: communityPaths.list },
  );
}
