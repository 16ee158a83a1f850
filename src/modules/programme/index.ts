export type { AgendaEntry, Doubt } from "./agenda-reading.ts";
export { daysNamedIn, type NamedDay } from "./days-named-in.ts";
export { en as programmeEnglish } from "./messages.en.ts";
export { nl as programmeDutch } from "./messages.nl.ts";
export { readAgenda } from "./read-agenda.ts";
export { readProgramme } from "./read-programme.ts";
export type {
  Conflict,
  ConflictKind,
  CostsReading,
  CountCandidate,
  DateCandidate,
  DateConflict,
  DateReading,
  Evidence,
  HeldCandidate,
  LeftOutReason,
  MeetingReading,
  Note,
  NoteKind,
  OverlapCandidate,
  ProgrammeReading,
  TextCandidate,
  TextReading,
  ThemeReading,
  TimeCandidate,
} from "./reading.ts";
