import { communityBySlug, demoCommunity, themesOf } from "#modules/communities";
import { type DemoExtra, demoExtra } from "#modules/people";
import type { Act, Acts } from "#platform/acts";
import { newId } from "#platform/ids";
import { settleDraft } from "./commands/settle-draft.ts";
import { enrolmentDraft } from "./schema.ts";

interface Waiting extends DemoExtra {
  readonly question: string;
  readonly findable: boolean;
}

/** Who came too late for the fourth theme: a school, a municipality and youth care, in the order in which they asked. */
const line: readonly Waiting[] = [
  {
    name: "Sanne Terpstra",
    email: "sanne@hetkompas.example",
    portrait: 8,
    functionTitle: "Ondersteuningscoördinator",
    organisationName: "Het Kompas",
    organisationKind: "school",
    sector: "vo",
    region: "Duinkust",
    question: "Hoe blijven we één team als iedereen een andere baas heeft?",
    findable: true,
  },
  {
    name: "Murat Aydin",
    email: "murat@gemeenteduinkust.example",
    portrait: 1,
    functionTitle: "Beleidsmedewerker jeugd",
    organisationName: "Gemeente Duinkust",
    organisationKind: "municipality",
    sector: "other",
    region: "Duinkust",
    question: "Wat vraag je van een school voordat je samen begint?",
    findable: true,
  },
  {
    name: "Iris van der Meulen",
    email: "iris@jeugdteamnoord.example",
    portrait: 5,
    functionTitle: "Jeugdprofessional",
    organisationName: "Jeugdteam Noord",
    organisationKind: "youthCare",
    sector: "po",
    region: "Waterrijk",
    question: "Hoe laat je ouders echt meepraten?",
    findable: false,
  },
];

/** This chapter: three people came too late for the fourth theme and stand in line. */
export async function tellDemoStory(acts: Acts): Promise<void> {
  for (const person of line) await acts.asSystem("tell the demo story", (act) => asks(act, person));
}

async function asks(act: Act, { question, findable, ...person }: Waiting): Promise<void> {
  const community = await communityBySlug(act, demoCommunity);
  if (!community) throw new Error(`the demo story has no community ${demoCommunity} yet`);
  const full = (await themesOf(act, community.id)).find(({ number }) => number === 4);
  const { id: personId } = await demoExtra(act, person);
  const draft = {
    id: newId(),
    communityId: community.id,
    personId,
    email: person.email,
    name: person.name,
    functionTitle: person.functionTitle,
    organisationName: person.organisationName,
    organisationKind: person.organisationKind,
    sector: person.sector,
    region: person.region,
    groupId: full?.id ?? null,
    learningQuestion: question,
    findable,
    rulesAgreedAt: act.now,
    keptAt: act.now,
  };
  await act.tx.insert(enrolmentDraft).values(draft);
  await settleDraft(act, draft.id);
}
