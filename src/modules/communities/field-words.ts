import type { OwnFieldWords } from "#platform/http";
import type { CommunityMessages } from "./messages.ts";
import { mostMeetings, mostThemes } from "./proposal.ts";

type Kinds = OwnFieldWords[string];

/** The same sentence whatever is wrong with a field. */
const always = (sentence: string): Kinds => ({
  missing: sentence,
  wrong: sentence,
  tooShort: sentence,
  tooLong: sentence,
});

/** What to mend in the words of a community. */
export const communityFieldWords = ({ proposal: t }: CommunityMessages): OwnFieldWords => ({
  title: { missing: t.titleMissing },
  year: always(t.yearWrong),
  endsOn: always(t.endsOnMissing),
});

/** What to mend in a meeting, in a form with one or with many. */
export const meetingFieldWords = (
  { proposal: t }: CommunityMessages,
  name: (field: string) => string = (field) => field,
): OwnFieldWords => ({
  [name("day")]: always(t.dayWrong),
  [name("starts")]: always(t.timeWrong),
  [name("ends")]: always(t.endsWrong),
});

/** What to mend in a whole proposal, row by row. */
export function proposalFieldWords(t: CommunityMessages): OwnFieldWords {
  const own: Record<string, Kinds> = { ...communityFieldWords(t) };
  for (let row = 0; row < mostThemes; row++) {
    own[`themes.${row}.title`] = { missing: t.proposal.themeMissing, wrong: t.proposal.themeMissing };
    own[`themes.${row}.places`] = always(t.proposal.placesWrong);
  }
  for (let row = 0; row < mostMeetings; row++)
    Object.assign(
      own,
      meetingFieldWords(t, (field) => `meetings.${row}.${field}`),
    );
  return own;
}

/** What to mend in the set-up of a theme group. */
export const themeFieldWords = ({ themePage: t, proposal }: CommunityMessages): OwnFieldWords => ({
  title: { missing: t.titleMissing },
  places: always(proposal.placesWrong),
});
