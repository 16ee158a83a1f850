import type { FunctionComponent as FC } from "preact";
import { Faces, Heading, Section, Tasks, Text } from "#design";
import { type Community, themeOf } from "#modules/communities";
import { dayAndMonth, type Locale } from "#platform/locale";
import { type EnrolmentWords, words } from "../messages.ts";
import type { Company, SignUpPage } from "../queries/sign-up-page.ts";

interface Props {
  readonly locale: Locale;
  readonly community: Community;
  readonly page: SignUpPage;
  /** The theme that is chosen, as far as one is. */
  readonly chosen: string | null;
}

/** Beside the steps: with whom, and what one says yes to. */
export const YearAside: FC<Props> = ({ locale, community, page, chosen }) => {
  const t = words[locale];
  const theme = page.themes.find(({ id }) => id === chosen);
  return (
    <>
      {theme && page.company && (
        <Section labelledBy="wie" theme={themeOf(theme.number)} boxed>
          <Heading level={2} look={3} id="wie">
            {t.company.title}
          </Heading>
          <Text small soft>
            {t.company.atTheme(theme.number, theme.title)}
          </Text>
          <Faces label={t.company.faces} portraits={page.company.portraits} theme={themeOf(theme.number)} />
          <Text small>{inNumbers(page.company, t.company)}</Text>
        </Section>
      )}
      <Section labelledBy="hoe">
        <Heading level={2} look={3} id="hoe">
          {t.howItWorks.title}
        </Heading>
        <Tasks items={points(locale, community, page)} />
      </Section>
    </>
  );
};

/** Below this number a sentence about kinds of organisation would point at people. */
const enoughToCount = 5;

function inNumbers(company: Company, t: EnrolmentWords["company"]): string {
  const { count, regions, education, care, government, other } = company;
  if (count < enoughToCount) return t.few(count);
  const parts = [
    education > 0 && t.education(education),
    care > 0 && t.care(care),
    government > 0 && t.government(government),
    other > 0 && t.other(other),
  ];
  return t.many(
    count,
    regions,
    parts.filter((part) => part !== false),
  );
}

function points(locale: Locale, community: Community, { meetings, byHand }: SignUpPage) {
  const t = words[locale].howItWorks;
  const dates = meetings.map(({ startsAt }) => dayAndMonth(startsAt, locale));
  const online = meetings.every((meeting) => meeting.online);
  return [
    ...(dates.length > 0
      ? [{ icon: "calendar-event" as const, text: t.meetings(dates.length, online, dates) }]
      : []),
    { icon: "lock" as const, text: t.closedGroup },
    { icon: "users-group" as const, text: t.sameFaces },
    ...(community.asDuo ? [{ icon: "link" as const, text: t.duo }] : []),
    ...(byHand ? [{ icon: "hourglass" as const, text: t.byHand }] : []),
    { icon: "circle-check" as const, text: community.costs || t.free },
  ];
}
