import type { FunctionComponent as FC } from "preact";
import { Alert, Button, Content, Disclosure, ErrorSummary, Form, Row, Stack, Text, TextField } from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { communityPaths } from "../paths.ts";
import type { Community } from "../queries/community.ts";
import { DeskHeader } from "./desk-header.tsx";
import { errorList } from "./error-list.ts";
import { MeetingFields } from "./meeting-fields.tsx";

interface Props {
  readonly locale: Locale;
  readonly community: Community;
  /** The id of the meeting; null for one to add. */
  readonly meeting: string | null;
  readonly formKey: string;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
}

/** One meeting: when, where, and taking it off. */
export const MeetingPage: FC<Props> = ({ locale, community, meeting, formKey, values, errors = {} }) => {
  const t = words[locale];
  const published = community.state !== "draft";
  const here =
    meeting === null
      ? communityPaths.newMeeting(community.slug)
      : communityPaths.meeting(community.slug, meeting);
  return (
    <>
      <DeskHeader
        locale={locale}
        title={meeting === null ? t.meetingPage.add : t.meetingPage.change}
        community={community}
        here={here}
      />
      <Content>
        <Stack reading gap="wide">
          {published && meeting !== null && (
            <Alert tone="info">
              <Text>{t.meetingPage.everyone}</Text>
            </Alert>
          )}
          <Form action={here} formKey={formKey}>
            <ErrorSummary title={t.mends(Object.keys(errors).length)} errors={errorList(errors)} />
            <MeetingFields values={values} errors={errors} locale={locale} complete={published} />
            {published && (
              <TextField
                name="joinLink"
                type="url"
                label={t.meetingPage.joinLink}
                help={t.meetingPage.joinLinkHelp}
                optional={t.optional}
                value={fieldValue(values, "joinLink")}
                error={errors.joinLink}
                maxLength={500}
              />
            )}
            <Row>
              <Button busyWords={t.saving}>{t.save}</Button>
            </Row>
          </Form>
          {meeting !== null && (
            <Disclosure summary={published ? t.meetingPage.cancel : t.meetingPage.removeDraft}>
              <Form action={communityPaths.meetingRemoval(community.slug, meeting)}>
                {published && <Text>{t.meetingPage.cancelText}</Text>}
                <Button kind="secondary" icon="trash">
                  {published ? t.meetingPage.cancelYes : t.meetingPage.removeDraft}
                </Button>
              </Form>
            </Disclosure>
          )}
        </Stack>
      </Content>
    </>
  );
};
