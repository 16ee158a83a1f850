import type { FunctionComponent as FC } from "preact";
import { Link, StateBadge, Table } from "#design";
import { type Locale, longDate, timeSpan } from "#platform/locale";
import { words } from "../messages.ts";
import { noonOf } from "../moments.ts";
import { communityPaths } from "../paths.ts";
import { isComplete } from "../queries/draft-meetings.ts";
import type { ManagePage } from "../queries/manage-page.ts";

type Props = ManagePage & { readonly locale: Locale };

/** The meetings of a draft or of a published year, each with the way to change it. */
export const MeetingTable: FC<Props> = ({ community, drafts, meetings, readOnly, locale }) => {
  const { manage: t, proposal, community: c } = words[locale];
  const change = (id: string, title: string) =>
    readOnly ? title : <Link href={communityPaths.meeting(community.slug, id)}>{title}</Link>;
  return (
    <Table
      caption={t.meetings}
      hideCaption
      columns={[
        { label: proposal.meetingTitle },
        { label: proposal.day },
        { label: proposal.starts },
        { label: proposal.place },
      ]}
      rows={[
        ...drafts.map((meeting) => ({
          key: meeting.id,
          cells: [
            change(meeting.id, meeting.title || community.title),
            meeting.day === null ? (
              <StateBadge state="almost">{t.noDay}</StateBadge>
            ) : (
              longDate(noonOf(meeting.day), locale)
            ),
            meeting.starts === null ||
            meeting.ends === null ||
            (meeting.day !== null && !isComplete(meeting)) ? (
              <StateBadge state="almost">{t.noTimes}</StateBadge>
            ) : (
              dutchSpan(meeting.starts, meeting.ends, locale)
            ),
            where(meeting, c.online),
          ],
        })),
        ...meetings.map((meeting) => ({
          key: meeting.id,
          cells: [
            meeting.cancelledAt ? meeting.title : change(meeting.id, meeting.title),
            longDate(meeting.startsAt, locale),
            meeting.cancelledAt ? (
              <StateBadge state="closed">{c.cancelled}</StateBadge>
            ) : (
              timeSpan(meeting.startsAt, meeting.endsAt, locale)
            ),
            where(meeting, c.online),
          ],
        })),
      ]}
    />
  );
};

/** The themes with their groups: how full, and who facilitates. */
export const ThemeTable: FC<Props> = ({ community, themes, leaders, readOnly, locale }) => {
  const t = words[locale].manage;
  return (
    <Table
      caption={t.themes}
      hideCaption
      columns={[{ label: t.theme }, { label: t.places, number: true }, { label: t.facilitators }]}
      rows={themes.map((theme) => {
        const names = (leaders.facilitators.get(theme.id) ?? []).map(({ face }) => face?.name || t.unknown);
        const title = `${theme.number}. ${theme.title}`;
        return {
          key: theme.id,
          cells: [
            readOnly ? title : <Link href={communityPaths.theme(community.slug, theme.number)}>{title}</Link>,
            t.placesTaken(theme.placesTaken, theme.places),
            names.length === 0 ? t.nobody : names.join(", "),
          ],
        };
      })}
    />
  );
};

const where = ({ online, place }: { readonly online: boolean; readonly place: string }, words: string) =>
  [online && words, place].filter(Boolean).join(", ");

const dutchSpan = (starts: string, ends: string, locale: Locale): string =>
  locale === "nl" ? `${starts.replace(":", ".")} – ${ends.replace(":", ".")} uur` : `${starts} – ${ends}`;
