import { Hono } from "hono";
import { available, dayParts, myLedgers } from "#modules/support";
import {
  type AppEnv,
  type Fields,
  fieldValue,
  formFields,
  type HouseContext,
  members,
  once,
} from "#platform/http";
import { newId } from "#platform/ids";
import { assignExpert, decideIntake } from "../commands/decide.ts";
import { addParty, beginRequest, confirmRequest, saveRequest, withdrawRequest } from "../commands/draft.ts";
import { asSaved, DraftForm, IntakeForm, PartyForm } from "../forms.ts";
import { words } from "../messages.ts";
import { requestPaths as paths } from "../paths.ts";
import { requestsOf } from "../queries/request-page.ts";
import { seen } from "../queries/standing.ts";
import { AllPage } from "../views/all-page.tsx";
import { done, idIn, leftIn, page, step } from "./step.tsx";

/** Asking together, and what the programme answers. */
export const askingRoutes = new Hono<AppEnv>()
  .get(paths.all, members, async (c) => {
    const { locale } = c.var;
    const page = await c.var.act(async (act) => ({
      requests: await requestsOf(act),
      ledgers: (await myLedgers(act)).map((ledger) => ({
        id: ledger.id,
        region: ledger.region,
        left: words[locale].dayParts(dayParts(available(ledger), locale)),
      })),
    }));
    return c.render(<AllPage {...page} formKey={newId()} locale={locale} />, {
      title: words[locale].all.title,
    });
  })
  .post(paths.begin, members, async (c) => {
    const ledgerId = fieldValue(await formFields(c), "potje");
    return once(c, async (act) => `${paths.one(await beginRequest(act, ledgerId))}?gelukt=begonnen`);
  })
  .get(paths.one(":id"), members, (c) => page(c))
  .post(paths.one(":id"), members, (c) =>
    step(c, "aanvraag", DraftForm, "bewaard", async (act, typed) => {
      await saveRequest(
        act,
        idIn(c),
        {
          ...{ title: typed.titel, topics: typed.onderwerpen, otherTopic: typed.anders },
          ...{ question: typed.vraag, wished: typed.resultaat, period: typed.wanneer, units: typed.aantal },
        },
        typed.versie,
      );
    }),
  )
  .post(paths.party(":id"), members, (c) =>
    step(c, "partij", PartyForm, "partij", (act, { kant, organisatie, naam, email }) =>
      addParty(act, idIn(c), { side: kant, organisation: organisatie, name: naam, email }),
    ),
  )
  .post(paths.confirmation(":id"), members, async (c) => {
    try {
      const { sent } = await c.var.act((act) => confirmRequest(act, idIn(c)));
      return done(c, sent ? "verstuurd" : "bevestigd");
    } catch (error) {
      const left = leftIn(error, "support/does-not-fit", c);
      if (left === null) throw error;
      return page(c, "aanvraag", await saved(c), { aantal: words[c.var.locale].draft.noRoom(left) });
    }
  })
  .post(paths.withdrawal(":id"), members, async (c) => {
    await c.var.act((act) => withdrawRequest(act, idIn(c)));
    return done(c);
  })
  .post(paths.intake(":id"), members, (c) =>
    step(c, "intake", IntakeForm, "besloten", (act, { antwoord, toelichting }) =>
      decideIntake(act, idIn(c), antwoord, toelichting),
    ),
  )
  .post(paths.expert(":id"), members, async (c) => {
    const who = fieldValue(await formFields(c), "wie");
    await c.var.act((act) => assignExpert(act, idIn(c), who));
    return done(c, "besloten");
  });

/** What stands in the form of a request now. */
async function saved(c: HouseContext): Promise<Fields> {
  const { request } = await c.var.act((act) => seen(act, idIn(c)));
  return asSaved(request, c.var.locale);
}
