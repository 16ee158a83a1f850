import { demoPeople, demoPerson, joinCircle } from "#modules/people";
import type { Acts } from "#platform/acts";
import { functionAt, organisation, organisationAdministrator } from "./schema.ts";

/** Who administers which organisation in the demo story. */
const administratorOf: Readonly<Record<string, string>> = {
  "Swv Rietlanden": "joris@swvrietlanden.example",
  "Stichting Schakel": "anke@schakel.example",
};

/** The second chapter: the organisations of the demo people, with their functions. */
export async function foundDemoOrganisations(acts: Acts): Promise<void> {
  await acts.asSystem("tell the demo story", async (act) => {
    const byName = Map.groupBy(demoPeople, ({ organisationName }) => organisationName);
    for (const [name, colleagues] of byName) {
      const { organisationKind, region, email } = colleagues[0]!;
      const [made] = await act.tx
        .insert(organisation)
        .values({
          name,
          kind: organisationKind,
          region,
          mailDomain: email.split("@")[1] ?? "",
          createdAt: act.now,
        })
        .returning({ id: organisation.id });
      const organisationId = made!.id;
      for (const colleague of colleagues) {
        const { id: personId } = await demoPerson(act, colleague.email);
        await act.tx
          .insert(functionAt)
          .values({ organisationId, personId, title: colleague.functionTitle, since: act.now });
        await joinCircle(act, organisationId, personId);
        if (administratorOf[name] === colleague.email)
          await act.tx.insert(organisationAdministrator).values({ organisationId, personId, since: act.now });
      }
    }
  });
}
