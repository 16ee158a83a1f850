import { demoPeople, demoPerson, joinCircle } from "#modules/people";
import type { Act, Acts } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { tellNewVersion } from "./commands/tell-new-version.ts";
import type { IdentifierSchemeId } from "./identifiers.ts";
import {
  functionAt,
  organisation,
  organisationAdministrator,
  organisationIdentifier,
  organisationRelation,
  type SchoolType,
  schoolType,
} from "./schema.ts";

/** Who administers which organisation in the demo story. */
const administratorOf: Readonly<Record<string, string>> = {
  "Swv Rietlanden": "joris@swvrietlanden.example",
  "Stichting Schakel": "anke@schakel.example",
};

interface Place {
  readonly postcode?: string;
  readonly place?: string;
  readonly numbers?: readonly (readonly [scheme: IdentifierSchemeId, value: string])[];
  readonly schoolType?: SchoolType;
  readonly board?: string;
}

/** Where in the country of the demo story its organisations are, and what registers say of them; the others are in no register. */
const registered: Readonly<Record<string, Place>> = {
  "Swv Rietlanden": { numbers: [["swv", "PO9101"]], place: "Waterrijk" },
  "Gemeente Waterrijk": { numbers: [["municipality", "GM9005"]], place: "Waterrijk" },
  "Basisschool De Waterlelie": {
    ...{ postcode: "1362", place: "Waterrijk", schoolType: "bo", board: "Stichting Scholen aan het Water" },
    numbers: [["brinSite", "91WL00"]],
  },
  "Vmbo De Vuurtoren": {
    ...{ postcode: "1242", place: "Duinkust", schoolType: "vo", board: "Stichting Scholen aan het Water" },
    numbers: [["brinSite", "92VT00"]],
  },
  "Stichting Scholen aan het Water": { place: "Waterrijk", numbers: [["kvk", "91919192"]] },
  "Jeugdhulp Oever": { postcode: "1468", place: "Waterrijk", numbers: [["agb", "91919191"]] },
};

/** The second chapter: the organisations of the demo people, with their functions. */
export async function foundDemoOrganisations(acts: Acts): Promise<void> {
  await acts.asSystem("tell the demo story", async (act) => {
    const byName = Map.groupBy(demoPeople, ({ organisationName }) => organisationName);
    const boards = new Map<string, string>();
    for (const [name, colleagues] of byName) {
      const { organisationKind: kind, region, email } = colleagues[0]!;
      const organisationId = await found(act, { name, kind, region, mailDomain: email.split("@")[1] ?? "" });
      await belongToBoard(act, organisationId, name, boards);
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

interface Founded {
  readonly name: string;
  readonly kind: string;
  readonly region: string;
  readonly mailDomain: string;
}

async function found(act: Act, organisationIs: Founded): Promise<string> {
  const { tx, now } = act;
  const register = registered[organisationIs.name];
  const [made] = await tx
    .insert(organisation)
    .values({ ...organisationIs, listed: register !== undefined, createdAt: now })
    .returning({ id: organisation.id });
  const organisationId = made!.id;
  const { postcode = "", place = "", numbers = [], schoolType: type } = register ?? {};
  await tellNewVersion(act, organisationId, { name: organisationIs.name, postcode, place });
  for (const [scheme, value] of numbers)
    await tx.insert(organisationIdentifier).values({ organisationId, scheme, value, validFrom: isoDay(now) });
  if (type) await tx.insert(schoolType).values({ organisationId, type, validFrom: isoDay(now) });
  return organisationId;
}

/** Two schools of one board, which nobody of the story works for. */
async function belongToBoard(
  act: Act,
  organisationId: string,
  name: string,
  boards: Map<string, string>,
): Promise<void> {
  const board = registered[name]?.board;
  if (board === undefined) return;
  const belongsTo =
    boards.get(board) ?? (await found(act, { name: board, kind: "schoolBoard", region: "", mailDomain: "" }));
  boards.set(board, belongsTo);
  await act.tx
    .insert(organisationRelation)
    .values({ organisationId, belongsTo, kind: "board", validFrom: isoDay(act.now) });
}
