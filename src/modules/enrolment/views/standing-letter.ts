import type { Meeting } from "#modules/events";
import { type Locale, longDate, timeSpan } from "#platform/locale";
import { type Letter, letter } from "#platform/mail";
import { words } from "../messages.ts";
import type { Standing } from "../queries/standing.ts";

/** Why someone is told where they stand: they asked, it was their turn, or the other half of their duo left. */
export type Occasion = "asked" | "called" | "alone";

interface Props {
  readonly to: string;
  readonly locale: Locale;
  readonly occasion: Occasion;
  readonly community: string;
  readonly standing: Standing;
  /** The same meetings as a file for a calendar. */
  readonly calendar: Letter["attachments"];
  /** Those to come, for who has a place. */
  readonly meetings: readonly Meeting[];
  /** Where someone sees and changes where they stand. */
  readonly page: string;
}

/** Where someone stands: in, in line, or waiting for the other half. Nothing of what is said inside a group. */
export function standingLetter(props: Props): Letter {
  const { to, locale, occasion, community, standing, meetings, calendar, page } = props;
  const t = words[locale].letters;
  const why = t.why(community);
  const theme = standing.theme?.title ?? community;
  if (standing.state === "confirmed") {
    const days = meetings.map(
      ({ startsAt, endsAt }) => `${longDate(startsAt, locale)}, ${timeSpan(startsAt, endsAt, locale)}`,
    );
    return letter({
      to,
      locale,
      subject: t.placed.subject(community),
      paragraphs: [
        occasion === "called" ? t.placed.called(theme) : t.placed.asked(theme),
        ...(standing.second ? [t.placed.second] : []),
        ...(standing.partner ? [t.placed.together(standing.partner)] : []),
        ...(days.length > 0 ? [t.placed.meetings, ...days] : []),
      ],
      button: { href: page, label: t.placed.button },
      otherwise: { href: `${page}#intrekken`, label: t.placed.withdraw },
      attachments: calendar,
      why,
    });
  }
  if (standing.state === "waiting") {
    const { place, byHand } = standing;
    return letter({
      to,
      locale,
      subject: byHand ? t.byHand.subject(community) : t.waiting.subject(place),
      paragraphs: [byHand ? t.byHand.text(theme) : t.waiting.text(theme)],
      button: { href: page, label: byHand ? t.byHand.button : t.waiting.button },
      why,
    });
  }
  return letter({
    to,
    locale,
    subject: t.incomplete.subject,
    paragraphs: [
      occasion === "alone" ? t.incomplete.alone : t.incomplete.text,
      ...(standing.asked === "" ? [] : [t.incomplete.asked(standing.asked)]),
    ],
    button: { href: page, label: t.incomplete.button },
    why,
  });
}
