import { Temporal } from "temporal-polyfill";
import type { Candidate, Conflict, Evidence, LeftOutReason, Note } from "./reading.ts";

const day = (iso: string): string =>
  Temporal.PlainDate.from(iso).toLocaleString("nl-NL", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });

const clock = (time: string): string => time.replace(":", ".");

const lines = (evidence: readonly Evidence[]): string => {
  const numbers = [...new Set(evidence.map((place) => place.line))];
  return numbers.length === 1 ? `regel ${numbers[0]}` : `regels ${listed(numbers.map(String), "en")}`;
};

const listed = (words: readonly string[], joint: string): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;

/** "30 februari 2021", of a day that no calendar can write. */
const impossibleDay = (written: string): string => {
  const [year, month, date] = written.split("-").map(Number) as [number, number, number];
  const name = Temporal.PlainDate.from({ year, month, day: 1 }).toLocaleString("nl-NL", { month: "long" });
  return `${date} ${name} ${year}`;
};

const which = (conflict: Conflict): string =>
  conflict.meeting === null ? "Het programma" : `Bijeenkomst ${conflict.meeting + 1}`;

const candidate = (one: Candidate): string => {
  if ("held" in one) return one.held ? "Deze bijeenkomst gaat door" : "Deze bijeenkomst gaat niet door";
  if ("meeting" in one)
    return `bijeenkomst ${one.meeting + 1}, ${clock(one.start)} tot ${clock(one.end)} uur`;
  if ("date" in one) return day(one.date);
  if ("start" in one) {
    return one.end === null
      ? `vanaf ${clock(one.start)} uur`
      : `${clock(one.start)} tot ${clock(one.end)} uur`;
  }
  if ("count" in one) return String(one.count);
  return one.text;
};

const or = (conflict: Conflict): string => listed(conflict.candidates.map(candidate), "of");

const conflict = (open: Conflict): string => {
  const where = lines(open.evidence);
  switch (open.kind) {
    case "date-differs":
      return `${which(open)} heeft verschillende data: ${or(open)}. Kies welke klopt (${where}).`;
    case "weekday-differs":
      return `Bij ${which(open).toLowerCase()} passen de dag en de datum niet bij elkaar. Bedoel je ${or(open)}? (${where})`;
    case "date-does-not-exist":
      return `De datum ${impossibleDay(open.written)} bestaat niet (${where}). Bedoel je ${or(open)}?`;
    case "year-unknown":
      return `De tekst noemt geen jaar bij ${which(open).toLowerCase()} (${where}). Is het ${or(open)}?`;
    case "time-differs":
      return `${which(open)} heeft verschillende tijden: ${or(open)}. Kies welke klopt (${where}).`;
    case "end-before-start":
      return open.candidates.length > 0
        ? `${which(open)} eindigt voordat die begint (${where}). Bedoel je ${or(open)}?`
        : `${which(open)} eindigt op het moment dat die begint (${where}). Vul de tijden in.`;
    case "time-unclear":
      return `Bij ${which(open).toLowerCase()} is niet duidelijk of het ochtend of middag is: ${or(open)} (${where}).`;
    case "place-differs":
      return `${which(open)} heeft verschillende plaatsen: ${or(open)}. Kies welke klopt (${where}).`;
    case "costs-differ":
      return `De tekst zegt verschillende dingen over de kosten: ${or(open)} (${where}).`;
    case "theme-title-differs":
      return `Thema ${open.theme} heeft verschillende namen: ${or(open)}. Kies welke klopt (${where}).`;
    case "theme-count-differs":
      return `De tekst noemt ${counted(open, "text", "thema", "thema’s")}, maar wij vinden er ${counted(open, "found")} (${where}).`;
    case "meeting-count-differs":
      return `De tekst noemt ${counted(open, "text", "bijeenkomst", "bijeenkomsten")}, maar wij vinden er ${counted(open, "found")} (${where}).`;
    case "meeting-in-one-list":
      return `${which(open)} staat wel in de ene lijst, maar niet in de andere (${where}). Gaat deze bijeenkomst door?`;
    case "meetings-overlap": {
      const numbers = open.candidates.map((one) => String(one.meeting + 1));
      return `Bijeenkomst ${listed(numbers, "en")} zijn op hetzelfde moment: ${day(open.candidates[0]!.date)} (${where}).`;
    }
  }
};

const counted = (
  open: Extract<Conflict, { kind: "theme-count-differs" | "meeting-count-differs" }>,
  from: "text" | "found",
  one = "",
  more = "",
): string => {
  const count = open.candidates.find((found) => found.from === from)?.count ?? 0;
  return `${count} ${count === 1 ? one : more}`.trim();
};

const reasons: Record<LeftOutReason, string> = {
  past: "die is al geweest",
  "page-date": "dat is de datum van de pagina",
  publication: "dat is de datum van een bericht",
  law: "dat is de datum van een wet of een brief",
  deadline: "dat is een datum om je aan te melden",
  birth: "dat is een geboortedatum",
  "not-in-programme": "die staat niet in het programma",
  "no-sign-of-meeting": "wij zien niet dat het een bijeenkomst is",
};

const note = (said: Note): string => {
  const where = lines(said.evidence);
  switch (said.kind) {
    case "year-inferred":
      return `Bij de data staat geen jaar. Wij namen ${said.year} over van ${where}.`;
    case "year-past":
      return `Dit programma is van ${said.year}. Dat jaar is al voorbij.`;
    case "time-missing":
      return `Bij bijeenkomst ${said.meeting + 1} staat geen tijd (${where}). Vul die zelf in.`;
    case "end-time-missing":
      return `Bij bijeenkomst ${said.meeting + 1} staat geen eindtijd (${where}). Vul die zelf in.`;
    case "mixed-time-notation":
      return `De tijden staan op verschillende manieren in de tekst (${where}). Kijk of wij ze goed lazen.`;
    case "date-left-out": {
      const date = said.date === null ? "De datum" : day(said.date);
      return `${date.charAt(0).toUpperCase()}${date.slice(1)} (${where}) is geen bijeenkomst geworden: ${reasons[said.reason]}.`;
    }
    case "input-shortened":
      return `De tekst is erg lang. Wij lazen tot en met regel ${said.lines}.`;
  }
};

/** Turns what was read into sentences for the person who pasted the text. */
export const nl = {
  conflict,
  note,
  /** One answer that can be chosen, as on a button: "maandag 22 maart 2021". */
  candidate,
  /** Where it stands: "regel 53" or "regels 53 en 64". */
  lines,
};
