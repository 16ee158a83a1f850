import type { FunctionComponent as FC } from "preact";
import { Button, Disclosure, Form, Heading, Section, Text } from "#design";
import { words } from "../messages.ts";
import { noonOf } from "../moments.ts";
import { communityPaths } from "../paths.ts";
import { isComplete } from "../queries/draft-meetings.ts";
import { LeaderForm, LeaderList } from "./leaders.tsx";
import type { ManageProps } from "./manage-page.tsx";

/** Publishing, and who organises: beside everything else of a community. */
export const ManageAside: FC<ManageProps> = (props) => {
  const { community, leaders, readOnly, locale, formKey, values, errors } = props;
  const t = words[locale].manage;
  return (
    <>
      {community.state === "draft" && <Publish {...props} />}
      <Section labelledBy="organisatoren" boxed>
        <Heading level={2} id="organisatoren">
          {t.organisers}
        </Heading>
        <Text soft small>
          {t.organisersText}
        </Text>
        <LeaderList
          leaders={leaders.organisers}
          waiting={leaders.waiting.filter(({ groupId }) => groupId === null)}
          endPath={
            readOnly || leaders.organisers.length === 1
              ? null
              : (person) => communityPaths.organiserEnd(community.slug, person)
          }
          locale={locale}
        />
        {!readOnly && (
          <LeaderForm
            action={communityPaths.organisers(community.slug)}
            submit={t.inviteOrganiser}
            formKey={formKey}
            values={values}
            errors={errors}
            locale={locale}
          />
        )}
      </Section>
      {props.panels}
      {community.state === "draft" && (
        <Disclosure summary={t.remove}>
          <Form action={communityPaths.removal(community.slug)}>
            <Text>{t.removeText}</Text>
            <Button kind="secondary" icon="trash">
              {t.removeYes}
            </Button>
          </Form>
        </Disclosure>
      )}
    </>
  );
};

const Publish: FC<ManageProps> = ({ community, conflicts, drafts, now, locale }) => {
  const t = words[locale].manage;
  const open = conflicts.filter(({ settledAs }) => settledAs === null).length;
  const incomplete = drafts.filter((meeting) => !isComplete(meeting)).length;
  const reason = drafts.length === 0 ? t.noMeetings : t.notYet(open, incomplete);
  return (
    <Section labelledBy="publiceren" boxed>
      <Heading level={2} id="publiceren">
        {t.publishTitle}
      </Heading>
      <Text>{t.publishText}</Text>
      {noonOf(community.endsOn) < now && <Text>{t.publishPast}</Text>}
      <Form action={communityPaths.publication(community.slug)}>
        <Button id="publiceer" disabledBecause={reason || undefined} busyWords={t.publishing} icon="send">
          {t.publish}
        </Button>
      </Form>
    </Section>
  );
};
