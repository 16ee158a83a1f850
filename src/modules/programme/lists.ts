import { agree } from "./slots.ts";
import type { DatedSlot } from "./years.ts";

/** One meeting with every place in the text that speaks about it. */
export interface Draft {
  readonly slots: DatedSlot[];
  /** Two lists with more than one date disagree on whether this meeting is there: the places of the list without it. */
  readonly absentFrom: DatedSlot[];
}

type Entry = DatedSlot[];
type List = Entry[];

/** Lays the lists of a text on top of each other: what agrees becomes one meeting, what does not stays side by side. */
export function mergeLists(runs: readonly (readonly DatedSlot[])[]): Draft[] {
  const lists = listsOf(runs);
  const longest = lists.reduce<List | null>(
    (best, list) => (best && best.length >= list.length ? best : list),
    null,
  );
  const drafts: Draft[] = (longest ?? []).map((entry) => ({ slots: [...entry], absentFrom: [] }));
  for (const list of lists) if (list !== longest) layOver(drafts, list);
  return drafts.sort((one, other) => earliest(one) - earliest(other));
}

/** Sentences about one meeting join it by date or by number; they found a meeting of their own only when they say more. */
export function addMentions(drafts: Draft[], mentions: readonly DatedSlot[]): readonly DatedSlot[] {
  const listed = drafts.length;
  const unused: DatedSlot[] = [];
  for (const mention of mentions) {
    const same = drafts.find((draft) => draft.slots.some((slot) => sameDay(slot, mention)));
    const counted = mention.number !== null && mention.about ? mention.number : null;
    const meant =
      counted === null ? undefined : listed > 0 ? drafts.at(counted > 0 ? counted - 1 : counted) : undefined;
    if (same) same.slots.push(mention);
    else if (meant) meant.slots.push(mention);
    else if (listed === 0 && mention.about) drafts.push({ slots: [mention], absentFrom: [] });
    else if (mention.times.some((time) => time.range.end)) drafts.push({ slots: [mention], absentFrom: [] });
    else unused.push(mention);
  }
  drafts.sort((one, other) => earliest(one) - earliest(other));
  return unused;
}

/** Where a draft stands in the year: at its earliest date. */
export function earliest(draft: Draft): number {
  return Math.min(...draft.slots.map((slot) => slot.order * 1440 + startOf(slot)));
}

/** Runs that go on where the last one stopped are one list with words in between; a run that starts over is another list. */
function listsOf(runs: readonly (readonly DatedSlot[])[]): List[] {
  const lists: List[] = [];
  for (const run of runs) {
    const last = lists.at(-1);
    if (last && goesOn(last, run)) for (const slot of run) addEntry(last, slot);
    else {
      const list: List = [];
      for (const slot of run) addEntry(list, slot);
      lists.push(list);
    }
  }
  return lists;
}

function goesOn(list: List, run: readonly DatedSlot[]): boolean {
  const slots = list.flat();
  const lastNumber = slots.at(-1)?.number ?? null;
  const firstNumber = run[0]?.number ?? null;
  if (lastNumber !== null && firstNumber !== null && lastNumber > 0 && firstNumber > 0)
    return firstNumber > lastNumber;
  const days = new Set(slots.map((slot) => slot.order));
  return !run.some((slot) => days.has(slot.order)) && (run[0]?.order ?? 0) > (slots.at(-1)?.order ?? 0);
}

/** The same day with the same times twice in one list is a repetition, not two meetings. */
function addEntry(list: List, slot: DatedSlot): void {
  const twin = list.find(([first]) => first && sameDay(first, slot) && sameTimes(first, slot));
  if (twin) twin.push(slot);
  else list.push([slot]);
}

function layOver(drafts: Draft[], list: List): void {
  const free = new Set(drafts);
  let left = [...list];
  const pair = (matches: (draft: Draft, entry: Entry) => boolean): void => {
    left = left.filter((entry) => {
      const draft = [...free].find((candidate) => matches(candidate, entry));
      if (!draft) return true;
      free.delete(draft);
      draft.slots.push(...entry);
      return false;
    });
  };
  const all = left.length;
  pair((draft, [slot]) => draft.slots.some((other) => sameDay(other, slot!) && sameTimes(other, slot!)));
  pair((draft, [slot]) => draft.slots.some((other) => sameDay(other, slot!)));
  pair(
    (draft, [slot]) => slot!.number !== null && draft.slots.some((other) => other.number === slot!.number),
  );
  const matched = all - left.length;
  // As many left on both sides: these are the same meetings on other days.
  if (matched > 0 && left.length > 0 && left.length === free.size) {
    for (const [i, draft] of [...free].entries()) draft.slots.push(...left[i]!);
    return;
  }
  if (matched > 0 || all === 1) {
    pair((draft, [slot]) =>
      draft.slots.some((other) => sameTimes(other, slot!) && Math.abs(other.order - slot!.order) <= 7),
    );
  }
  for (const entry of left) {
    drafts.push({
      slots: [...entry],
      absentFrom: matched > 0 && all > 1 ? drafts.flatMap((draft) => draft.slots).slice(0, 1) : [],
    });
  }
  if (matched > 0) markAbsent(free, list, matched);
}

/** A list of several dates that lacks one of the others contradicts them; a single date does not. */
function markAbsent(free: ReadonlySet<Draft>, list: List, matched: number): void {
  if (list.length < 2 || matched === 0) return;
  for (const draft of free) draft.absentFrom.push(list[0]![0]!);
}

function sameDay(one: DatedSlot, other: DatedSlot): boolean {
  return one.order === other.order;
}

function sameTimes(one: DatedSlot, other: DatedSlot): boolean {
  if (one.times.length === 0 || other.times.length === 0) return true;
  return one.times.some((time) => other.times.some((second) => agree(time.range, second.range)));
}

function startOf(slot: DatedSlot): number {
  const start = slot.times[0]?.range.start;
  return start ? start.hour * 60 + start.minute : 0;
}
