import type { OwnFieldWords } from "#platform/http";
import type { deskNl } from "./messages.desk.nl.ts";

/** What to mend in an event, field by field. */
export function eventFieldWords({ form: t }: typeof deskNl): OwnFieldWords {
  const line = { wrong: t.lineWrong };
  return {
    kind: { missing: t.kindMissing, wrong: t.kindMissing },
    title: { missing: t.titleMissing, wrong: t.titleWrong },
    day: { missing: t.dayWrong, wrong: t.dayWrong },
    lastDay: { wrong: t.lastDayWrong },
    starts: { missing: t.timeWrong, wrong: t.timeWrong },
    ends: { missing: t.timeWrong, wrong: t.endsWrong },
    place: { wrong: t.placeMissing },
    joinLink: { wrong: t.joinLinkWrong },
    summary: line,
    audience: line,
    costs: line,
    host: line,
    organisedBy: line,
  };
}
