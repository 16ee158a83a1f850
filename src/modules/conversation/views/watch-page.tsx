import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Box,
  Button,
  Content,
  Form,
  Heading,
  Lead,
  Link,
  PageHeader,
  Row,
  Section,
  Stack,
  Table,
  Text,
} from "#design";
import { type Community, communityPaths, type ThemeGroup } from "#modules/communities";
import { type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { LogLine } from "../queries/measures.ts";
import type { OpenReport, ReportInGroup } from "../queries/reports.ts";
import type { Room } from "../queries/room.ts";
import { type Done, GroupFrame } from "./group-frame.tsx";

interface Props {
  readonly inside: Room;
  readonly reports: readonly ReportInGroup[];
  readonly log: readonly LogLine[];
  readonly done?: Done | undefined;
  readonly locale: Locale;
}

/** What waits to be looked at in a group, and what was done: for who facilitates it. */
export const WatchPage: FC<Props> = ({ inside, reports, log, done, locale }) => {
  const t = words[locale].moderation.watch;
  const { slug } = inside.group;
  return (
    <GroupFrame inside={inside} tab="watch" done={done} locale={locale}>
      <Stack gap="wide">
        <Stack reading>
          <Heading level={1} small>
            {t.title}
          </Heading>
          <Lead>{t.lead}</Lead>
        </Stack>
        <Section labelledBy="gemeld">
          <Heading level={2} id="gemeld">
            {t.reports}
          </Heading>
          {reports.length === 0 && <Text soft>{t.noReports}</Text>}
          {reports.map((report) => (
            <Box key={report.id}>
              <Text soft small>
                {shortMoment(report.reportedAt, locale)}
              </Text>
              <Text>
                <strong>{t.reason}:</strong> {report.reason}
              </Text>
              <Text>
                <Link href={conversationPaths.post(slug, report.threadId, report.number, report.lastNumber)}>
                  {t.look}
                </Link>
              </Text>
              {report.aboutLeader ? (
                <Text soft>{t.aboutLeader}</Text>
              ) : (
                <Form action={conversationPaths.reportLeft(slug, report.id)}>
                  <Row>
                    <Button kind="secondary">{t.leave}</Button>
                  </Row>
                </Form>
              )}
            </Box>
          ))}
        </Section>
        <Log log={log} locale={locale} />
      </Stack>
    </GroupFrame>
  );
};

interface AllProps {
  readonly community: Community;
  readonly themes: readonly ThemeGroup[];
  readonly appeals: readonly LogLine[];
  readonly reports: readonly OpenReport[];
  readonly log: readonly LogLine[];
  readonly done: boolean;
  readonly locale: Locale;
}

/** The same of all groups of a community, for who organises it: never a word of what was said. */
export const WatchAllPage: FC<AllProps> = ({ community, themes, appeals, reports, log, done, locale }) => {
  const t = words[locale].moderation.watch;
  const nameOf = (groupId: string) => themes.find(({ id }) => id === groupId)?.title ?? "";
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.leadAll}
        breadcrumbs={{
          label: words[locale].crumbs,
          items: [
            { href: communityPaths.manage(community.slug), label: community.title },
            { href: conversationPaths.watchAll(community.slug), label: t.title },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          {done && (
            <Alert tone="ok" live="status">
              <Text>{words[locale].done.gezien}</Text>
            </Alert>
          )}
          <Section labelledBy="bezwaren">
            <Heading level={2} id="bezwaren">
              {t.appeals}
            </Heading>
            {appeals.length === 0 && <Text soft>{t.noAppeals}</Text>}
            {appeals.map(({ id, groupId, appealedAt, kind }) => (
              <Text key={id}>
                <Link href={conversationPaths.measure(id)}>
                  {t.appeal(appealedAt ? shortMoment(appealedAt, locale) : "")}
                </Link>
                , {t.kinds[kind].toLowerCase()}, {nameOf(groupId)}
              </Text>
            ))}
          </Section>
          {reports.length > 0 && (
            <Section labelledBy="over-begeleiders">
              <Heading level={2} id="over-begeleiders">
                {t.aboutLeaders}
              </Heading>
              <Text>{t.aboutLeadersText}</Text>
              {reports.map(({ id, groupId, reason, reportedAt }) => (
                <Box key={id}>
                  <Text soft small>
                    {nameOf(groupId)}, {shortMoment(reportedAt, locale)}
                  </Text>
                  <Text>
                    <strong>{t.reason}:</strong> {reason}
                  </Text>
                  <Form action={conversationPaths.reportSeen(community.slug, id)}>
                    <Row>
                      <Button kind="secondary">{t.seen}</Button>
                    </Row>
                  </Form>
                </Box>
              ))}
            </Section>
          )}
          <Log log={log} nameOf={nameOf} locale={locale} />
        </Stack>
      </Content>
    </>
  );
};

interface LogProps {
  readonly log: readonly LogLine[];
  /** The name of a group, where several stand in one log. */
  readonly nameOf?: (groupId: string) => string;
  readonly locale: Locale;
}

const Log: FC<LogProps> = ({ log, nameOf, locale }) => {
  const { former, moderation } = words[locale];
  const t = moderation.watch;
  const stateOf = ({ endedAt, appealedAt, outcome }: LogLine): string =>
    endedAt ? t.ended : outcome === "upheld" ? t.upheld : appealedAt ? t.appealed : t.holds;
  return (
    <Section>
      <Heading level={2}>{t.log}</Heading>
      {log.length === 0 ? (
        <Text soft>{t.noLog}</Text>
      ) : (
        <Table
          caption={t.log}
          hideCaption
          columns={[
            { label: t.when },
            ...(nameOf ? [{ label: t.group }] : []),
            { label: t.what },
            { label: t.reason },
            { label: t.who },
            { label: t.state },
          ]}
          rows={log.map((line) => ({
            key: line.id,
            cells: [
              shortMoment(line.takenAt, locale),
              ...(nameOf ? [nameOf(line.groupId)] : []),
              <Link key="what" href={conversationPaths.measure(line.id)}>
                {t.kinds[line.kind]}
              </Link>,
              line.reason,
              line.takenBy ?? former,
              stateOf(line),
            ],
          }))}
        />
      )}
    </Section>
  );
};
