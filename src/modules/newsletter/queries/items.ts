import { comingUp, eventPaths, publicEvents } from "#modules/events";
import { examplesByIds, libraryPaths, newestExamples } from "#modules/library";
import { newsByIds, newsPaths, newsSince } from "#modules/news";
import { answersForLetter, newestAnswers, questionPaths } from "#modules/questions";
import type { Act } from "#platform/acts";
import { longDate } from "#platform/locale";
import { type Item, type ItemKind, readerSectors, refOf } from "../kinds.ts";

export type Ref = Pick<Item, "kind" | "itemId">;

/** How far back news is offered, in days, and how many of each kind. */
const newsDays = 90;
const most = 30;

/** What there is to tick: the newest of each kind and the meetings to come, without what was ticked already. */
export async function candidates(act: Act, ticked: readonly Ref[]): Promise<readonly Item[]> {
  const since = new Date(act.now.getTime() - newsDays * 86_400_000);
  const news = await newsSince(act, since, most);
  const meetings = await comingUp(act, most);
  const examples = await newestExamples(act, most);
  const answers = await newestAnswers(act, most);
  const refs = [
    ...news.map(({ articleId }) => ({ kind: "news" as const, itemId: articleId })),
    ...meetings.map(({ id }) => ({ kind: "meeting" as const, itemId: id })),
    ...examples.map(({ exampleId }) => ({ kind: "example" as const, itemId: exampleId })),
    ...answers.map(({ id }) => ({ kind: "answer" as const, itemId: id })),
  ];
  const taken = new Set(ticked.map(refOf));
  return itemsNow(
    act,
    refs.filter((ref) => !taken.has(refOf(ref))),
  );
}

/** Items as they are called now, in the order of the references; what is no longer public, or over, is left out. */
export async function itemsNow(act: Act, refs: readonly Ref[]): Promise<readonly Item[]> {
  const ids = (kind: ItemKind) => refs.filter((ref) => ref.kind === kind).map(({ itemId }) => itemId);
  const found = [
    ...(await newsByIds(act, ids("news"))).map((each) => ({
      ...{ kind: "news" as const, itemId: each.articleId, title: each.title, teaser: each.summary },
      ...{ path: newsPaths.article(each.slug), sectors: each.sectors, areaId: each.areaId },
    })),
    ...(await publicEvents(act, ids("meeting"))).map((each) => ({
      ...{
        kind: "meeting" as const,
        itemId: each.id,
        title: each.title,
        sectors: each.sectors,
        areaId: each.areaId,
      },
      teaser: [longDate(each.startsAt, "nl"), each.place, each.summary].filter(Boolean).join(". "),
      path: eventPaths.event(each.slug),
    })),
    ...(await examplesByIds(act, ids("example"))).map((each) => ({
      ...{ kind: "example" as const, itemId: each.exampleId, title: each.title, teaser: each.summary },
      ...{ path: libraryPaths.example(each.slug), sectors: sectorsOf(each.tags), areaId: each.areaId },
    })),
    ...(await answersForLetter(act, ids("answer"))).map((each) => ({
      ...{ kind: "answer" as const, itemId: each.id, title: each.title, teaser: firstSentence(each.text) },
      ...{ path: questionPaths.answer(each.slug), sectors: [], areaId: null },
    })),
  ];
  const byRef = new Map<string, Item>(
    found.map((item) => [refOf(item), { ...item, sectors: item.sectors.filter(known) }]),
  );
  return refs.flatMap((ref) => byRef.get(refOf(ref)) ?? []);
}

const known = (sector: string): boolean => readerSectors.some((each) => each === sector);

/** Kinds of school in the shared definition, by the sector they are part of. */
const sectorOfSetting: Readonly<Record<string, string>> = {
  ...{ po: "po", sbo: "po", early: "po", vo: "vo", pro: "vo", so: "so", vso: "so", mbo: "mbo" },
};
const sectorsOf = (tags: readonly string[]): readonly string[] => [
  ...new Set(tags.flatMap((tag) => sectorOfSetting[/^setting:(.+)$/.exec(tag)?.[1] ?? ""] ?? [])),
];

/** Enough of an answer to know what it is about. */
function firstSentence(text: string): string {
  const plain = text
    .replace(/[#*_>[\]]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const sentence = /^.{20,200}?[.!?](?=\s|$)/.exec(plain)?.[0];
  return sentence ?? (plain.length > 200 ? `${plain.slice(0, 199)}…` : plain);
}
