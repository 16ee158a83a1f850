import type { Doubt } from "#modules/programme";
import { type Locale, longDate, momentOf } from "#platform/locale";
import { deskWords } from "./messages.ts";

/** A doubt about a pasted agenda as one sentence that says what to do. */
export function doubtInWords(doubt: Doubt, locale: Locale): string {
  const t = deskWords[locale].doubts;
  const day = (iso: string) => longDate(momentOf(iso, "12:00"), locale);
  switch (doubt.kind) {
    case "year-open":
      return t["year-open"](doubt.days.map(day).join(", "));
    case "year-by-weekday":
      return t["year-by-weekday"](day(doubt.day));
    case "weekday-differs":
      return t["weekday-differs"](day(doubt.day), t.weekdays[doubt.weekday - 1] ?? "");
    case "day-does-not-exist":
    case "days-differ":
    case "times-differ":
      return t[doubt.kind](doubt.written.join(", "));
    case "rule-differs":
      return t["rule-differs"](day(doubt.day), day(doubt.expected));
    case "ends-before-start":
      return t["ends-before-start"](doubt.starts, doubt.ends);
    case "no-postcode":
      return t["no-postcode"](doubt.place);
    case "seats-differ":
      return t["seats-differ"](doubt.wanted, doubt.seats);
    case "counter-beside-mail":
      return t["counter-beside-mail"](doubt.counter);
    case "same-time":
      return t["same-time"](doubt.other);
    case "little-time":
      return t["little-time"](doubt.other, doubt.minutes);
    default:
      return t[doubt.kind];
  }
}
