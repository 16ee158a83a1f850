import { eq } from "drizzle-orm";
import type { Act, Acts } from "#platform/acts";
import type { Words } from "#platform/locale";
import { person, profile, siteGrant } from "./schema.ts";

/** Someone of the demo story: fictional, and the same in demos, tests and screenshots. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly about: Words<string>;
  readonly portrait: number;
  readonly functionTitle: string;
  readonly organisationName: string;
  readonly organisationKind: string;
  readonly sector: string;
  readonly region: string;
  readonly helpsWith?: string;
  readonly findable?: boolean;
  readonly role?: "administrator" | "editor" | "organiser" | "expert";
}

/** The people of Waterrijk and around. The addresses end in .example, where no mail can ever arrive (RFC 2606). */
export const demoPeople: readonly DemoPerson[] = [
  {
    name: "Anke Dijkhuis",
    email: "anke@schakel.example",
    about: { nl: "beheerder van het platform", en: "administrator of the platform" },
    portrait: 9,
    functionTitle: "Beheerder",
    organisationName: "Stichting Schakel",
    organisationKind: "national",
    sector: "other",
    region: "Landelijk",
    role: "administrator",
  },
  {
    name: "Marit Hoekzema",
    email: "marit@steunpunt.example",
    about: { nl: "organisator van de leergemeenschap", en: "organiser of the learning community" },
    portrait: 0,
    functionTitle: "Programmaleider",
    organisationName: "Steunpunt Waterrijk",
    organisationKind: "national",
    sector: "other",
    region: "Landelijk",
    role: "organiser",
    findable: true,
    helpsWith: "Een leergemeenschap opzetten",
  },
  {
    name: "Joris Baantjer",
    email: "joris@swvrietlanden.example",
    about: { nl: "begeleider van themagroep 2", en: "facilitator of theme group 2" },
    portrait: 1,
    functionTitle: "Coördinator",
    organisationName: "Swv Rietlanden",
    organisationKind: "swvPo",
    sector: "po",
    region: "Waterrijk",
    findable: true,
    helpsWith: "Mandaat aan tafel, mdo",
  },
  {
    name: "Samira Oualid",
    email: "samira@dewaterlelie.example",
    about: {
      nl: "intern begeleider, lid van themagroep 2",
      en: "support coordinator, member of theme group 2",
    },
    portrait: 4,
    functionTitle: "Intern begeleider",
    organisationName: "Basisschool De Waterlelie",
    organisationKind: "school",
    sector: "po",
    region: "Waterrijk",
    findable: true,
    helpsWith: "Ouders betrekken bij het mdo",
  },
  {
    name: "Teun Wierdsma",
    email: "teun@jeugdhulpoever.example",
    about: {
      nl: "jeugdprofessional, lid van themagroep 2",
      en: "youth professional, member of theme group 2",
    },
    portrait: 7,
    functionTitle: "Jeugdprofessional op school",
    organisationName: "Jeugdhulp Oever",
    organisationKind: "youthCare",
    sector: "other",
    region: "Waterrijk",
  },
  {
    name: "Lotte Vermaat",
    email: "lotte@gemeentewaterrijk.example",
    about: {
      nl: "beleidsadviseur gemeente, lid van themagroep 1",
      en: "municipal policy officer, member of theme group 1",
    },
    portrait: 3,
    functionTitle: "Beleidsadviseur jeugd",
    organisationName: "Gemeente Waterrijk",
    organisationKind: "municipality",
    sector: "other",
    region: "Waterrijk",
    findable: true,
    helpsWith: "Inkoop van jeugdhulp op school",
  },
  {
    name: "Bram Polderman",
    email: "bram@devuurtoren.example",
    about: { nl: "docent, nog nergens lid van", en: "teacher, not a member of anything yet" },
    portrait: 11,
    functionTitle: "Mentor",
    organisationName: "Vmbo De Vuurtoren",
    organisationKind: "school",
    sector: "vo",
    region: "Duinkust",
  },
  {
    name: "Yara Lindeboom",
    email: "yara@schakel.example",
    about: { nl: "redacteur", en: "editor" },
    portrait: 10,
    functionTitle: "Redacteur",
    organisationName: "Stichting Schakel",
    organisationKind: "national",
    sector: "other",
    region: "Landelijk",
    role: "editor",
  },
];

/** The first chapter: who lives here, and what some of them may do. */
export async function introduceDemoPeople(acts: Acts): Promise<void> {
  await acts.asSystem("tell the demo story", async (act) => {
    for (const { role, about: _, ...rest } of demoPeople) {
      const made = await demoExtra(act, rest);
      if (role) await act.tx.insert(siteGrant).values({ personId: made.id, role, since: act.now });
    }
  });
}

/** Someone in the background of the demo story: has a face and a place, and is not offered to sign in as. */
export type DemoExtra = Omit<DemoPerson, "about" | "role">;

/** Brings someone into the background, for the chapters of other modules. Runs as the house. */
export async function demoExtra(act: Act, { email, ...rest }: DemoExtra): Promise<{ readonly id: string }> {
  const [made] = await act.tx
    .insert(person)
    .values({ email, createdAt: act.now })
    .returning({ id: person.id });
  await act.tx.insert(profile).values({ personId: made!.id, ...rest });
  return made!;
}

/** Someone of the demo story as the tables know them, for the chapters of other modules. Runs as the house. */
export async function demoPerson(
  act: Act,
  email: string,
): Promise<{ readonly id: string; readonly email: string }> {
  const [found] = await act.tx
    .select({ id: person.id, email: person.email })
    .from(person)
    .where(eq(person.email, email));
  if (!found) throw new Error(`nobody in the demo story has the address ${email}`);
  return found;
}
