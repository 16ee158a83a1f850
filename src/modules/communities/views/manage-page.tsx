import type { FunctionComponent as FC, VNode } from "preact";
import {
  Alert,
  Button,
  ButtonLink,
  Content,
  Disclosure,
  Form,
  Heading,
  Row,
  Section,
  SectionHead,
  Side,
  StateBadge,
  Text,
} from "#design";
import type { FieldErrors, Fields } from "#platform/http";
import { type Locale, longDate, timeSpan } from "#platform/locale";
import { words } from "../messages.ts";
import { noonOf } from "../moments.ts";
import { communityPaths } from "../paths.ts";
import type { ManagePage as Page } from "../queries/manage-page.ts";
import { ConflictQuestion, programmeWords } from "./conflict-question.tsx";
import { DeskHeader } from "./desk-header.tsx";
import { Done } from "./done.tsx";
import { GoingOnTable } from "./going-on.tsx";
import { ManageAside } from "./manage-aside.tsx";
import { MeetingTable, ThemeTable } from "./manage-tables.tsx";

export interface ManageProps extends Page {
  readonly locale: Locale;
  readonly now: Date;
  readonly formKey: string;
  readonly done?: string | undefined;
  /** What modules upstairs have for who organises it. */
  readonly panels: readonly VNode[];
  /** What came in with a form that has to be mended. */
  readonly values?: Fields | undefined;
  readonly errors?: FieldErrors | undefined;
}

/** Everything of one community in one place, for its organisers. */
export const ManagePage: FC<ManageProps> = (props) => {
  const { community, readOnly, source, locale, done } = props;
  const t = words[locale];
  const draft = community.state === "draft";
  return (
    <>
      <DeskHeader
        locale={locale}
        title={community.title}
        here={communityPaths.manage(community.slug)}
        above={
          <StateBadge state={draft ? "soon" : readOnly ? "closed" : "open"}>
            {t.deskPage.states[readOnly ? "closed" : community.state]}
          </StateBadge>
        }
      >
        <Row>
          <ButtonLink kind="secondary" href={communityPaths.community(community.slug)} icon="eye">
            {t.manage.view}
          </ButtonLink>
          {!readOnly && (
            <ButtonLink kind="secondary" href={communityPaths.edit(community.slug)} icon="edit">
              {t.manage.editText}
            </ButtonLink>
          )}
          {!draft && (
            <ButtonLink kind="secondary" href={communityPaths.balance(community.slug)} icon="users">
              {t.manage.balance}
            </ButtonLink>
          )}
        </Row>
      </DeskHeader>
      <Content>
        <Side aside={<ManageAside {...props} />}>
          <Done locale={locale} done={done} />
          {readOnly && (
            <Alert tone="info">
              <Text>{t.manage.closed}</Text>
            </Alert>
          )}
          <Questions {...props} />
          <Warnings {...props} />
          <Section>
            <SectionHead
              id="bijeenkomsten"
              title={t.manage.meetings}
              action={
                readOnly ? undefined : (
                  <ButtonLink kind="secondary" href={communityPaths.newMeeting(community.slug)} icon="plus">
                    {t.manage.addMeeting}
                  </ButtonLink>
                )
              }
            />
            <MeetingTable {...props} />
          </Section>
          <Section>
            <SectionHead
              id="themagroepen"
              title={t.manage.themes}
              action={
                readOnly ? undefined : (
                  <ButtonLink kind="secondary" href={communityPaths.newTheme(community.slug)} icon="plus">
                    {t.manage.addTheme}
                  </ButtonLink>
                )
              }
            />
            <ThemeTable {...props} />
          </Section>
          <GoingOnTable {...props} />
          {source !== null && (
            <Disclosure summary={t.manage.source} id="bron">
              <ol>
                {source.split("\n").map((line, i) => (
                  <li key={i}>{line}</li>
                ))}
              </ol>
            </Disclosure>
          )}
        </Side>
      </Content>
    </>
  );
};

const Questions: FC<ManageProps> = ({ community, conflicts, values = {}, errors = {}, formKey, locale }) => {
  const { manage: t, question, saving } = words[locale];
  const open = conflicts.filter(({ settledAs }) => settledAs === null);
  const settled = conflicts.flatMap((one) =>
    one.settledAs === null ? [] : [{ ...one, settledAs: one.settledAs }],
  );
  return (
    <>
      {open.length > 0 && (
        <Section labelledBy="kiezen" boxed>
          <Heading level={2} id="kiezen">
            {t.questions}
          </Heading>
          <Text>{t.questionsText}</Text>
          {open.map(({ id, conflict }) => (
            <Form key={id} action={communityPaths.settle(community.slug, id)}>
              <ConflictQuestion
                conflict={conflict}
                row={conflicts.findIndex((one) => one.id === id)}
                values={values}
                errors={errors}
                locale={locale}
              />
              <Row>
                <Button kind="secondary" icon="check" busyWords={saving}>
                  {question.submit}
                </Button>
              </Row>
            </Form>
          ))}
        </Section>
      )}
      {settled.length > 0 && (
        <Disclosure summary={question.settled} id={`gekozen-${formKey.slice(0, 4)}`}>
          <ul>
            {settled.map(({ id, conflict, settledAs }) => (
              <li key={id}>
                {programmeWords[locale].conflict(conflict)} <b>{settledWords(settledAs, locale)}</b>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
};

const Warnings: FC<ManageProps> = ({ contradictions, locale }) => {
  const t = words[locale].manage;
  if (contradictions.length === 0) return null;
  return (
    <Alert tone="warning" title={t.warnings}>
      <ul>
        {contradictions.map(({ excerpt, saysDay, saysTimes, meeting }) => (
          <li key={excerpt + saysDay}>
            {saysTimes === null
              ? t.warnDay(longDate(noonOf(saysDay), locale), longDate(meeting.startsAt, locale))
              : t.warnTimes(
                  saysTimes.replaceAll(":", locale === "nl" ? "." : ":"),
                  timeSpan(meeting.startsAt, meeting.endsAt, locale),
                )}{" "}
            “{excerpt}”
          </li>
        ))}
      </ul>
    </Alert>
  );
};

/** What was chosen, in words. */
function settledWords(settledAs: string, locale: Locale): string {
  const t = words[locale].question;
  if (/^\d{4}-\d{2}-\d{2}$/.test(settledAs)) return longDate(noonOf(settledAs), locale);
  if (settledAs === "as-is") return t.asIs;
  if (settledAs === "left-out") return t.leftOut;
  const meeting = /^meeting-(\d+)$/.exec(settledAs)?.[1];
  return meeting === undefined ? settledAs : t.meeting(meeting);
}
