import type { FunctionComponent as FC } from "preact";
import {
  Button,
  Checkbox,
  FileField,
  Form,
  Heading,
  Lead,
  Link,
  RadioGroup,
  Stack,
  Text,
  TextArea,
  TextField,
} from "#design";
import type { Meeting } from "#modules/events";
import { draftUrl } from "#modules/people";
import { acceptedEndings } from "#platform/files";
import { fieldValue } from "#platform/http";
import { type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { Room } from "../queries/room.ts";
import type { CameBack } from "./came-back.ts";
import { CameBackSummary } from "./came-back-summary.tsx";
import { ChildWarning } from "./child-warning.tsx";
import { ClosedNote } from "./closed-note.tsx";
import { GroupFrame } from "./group-frame.tsx";
import { ChoiceFields, DateFields } from "./poll-fields.tsx";

interface Props {
  readonly inside: Room;
  readonly formKey: string;
  readonly draft: string;
  /** The meeting that it prepares for. */
  readonly meeting: Meeting | null;
  readonly back?: CameBack | undefined;
  readonly locale: Locale;
}

/** Where a conversation begins: a question, or something that one went through. */
export const StartPage: FC<Props> = (props) => {
  const { inside, back, locale } = props;
  const t = words[locale];
  return (
    <GroupFrame inside={inside} tab="conversation" locale={locale}>
      <Stack reading>
        <CameBackSummary back={back} locale={locale} />
        <Text>
          <Link href={conversationPaths.group(inside.group.slug)}>{t.thread.all}</Link>
        </Text>
        <Heading level={1} small>
          {props.meeting ? t.preparation.title : t.start.title}
        </Heading>
        <Lead>
          {props.meeting ? t.preparation.lead(shortMoment(props.meeting.startsAt, locale)) : t.start.lead}
        </Lead>
        {inside.closed ? <ClosedNote inside={inside} locale={locale} /> : <StartForm {...props} />}
      </Stack>
    </GroupFrame>
  );
};

const StartForm: FC<Props> = ({ inside, formKey, draft, meeting, back, locale }) => {
  const t = words[locale];
  const warned = back?.acceptance !== undefined;
  return (
    <Form action={conversationPaths.start(inside.group.slug)} formKey={formKey} files>
      {back && <ChildWarning back={back} locale={locale} />}
      {meeting ? (
        <>
          <input type="hidden" name="bijeenkomst" value={meeting.id} />
          <input type="hidden" name="soort" value="question" />
        </>
      ) : (
        <RadioGroup
          name="soort"
          label={t.start.kind}
          value={fieldValue(back?.values, "soort") || "question"}
          error={back?.errors.soort}
          choices={[
            { value: "question", label: t.start.question, note: t.start.questionNote },
            { value: "dilemma", label: t.start.dilemma, note: t.start.dilemmaNote },
            { value: "experience", label: t.start.experience, note: t.start.experienceNote },
            {
              value: "poll",
              label: t.poll.kind,
              note: t.poll.kindNote,
              reveal: <ChoiceFields back={back} locale={locale} />,
            },
            {
              value: "dates",
              label: t.poll.datesKind,
              note: t.poll.datesKindNote,
              reveal: <DateFields back={back} locale={locale} />,
            },
          ]}
        />
      )}
      <TextField
        name="titel"
        label={t.start.subject}
        help={t.start.subjectHelp}
        value={fieldValue(back?.values, "titel")}
        error={back?.errors.titel}
      />
      <TextArea
        name="tekst"
        label={t.start.text}
        help={t.start.textHelp}
        value={back ? fieldValue(back.values, "tekst") : draft}
        error={back?.errors.tekst}
        rows={8}
        rich={t.rich}
        draft={warned ? undefined : { url: draftUrl(newDraftPlace(inside.group.id)), ...t.draft }}
      />
      <FileField
        name="bestand"
        label={t.file.label}
        optional={t.file.optional}
        help={t.file.help}
        error={back?.errors.bestand}
        accept={acceptedEndings}
        multiple
      />
      {!meeting && (
        <Checkbox
          name="anoniem"
          label={t.start.masked}
          help={t.start.maskedHelp}
          checked={fieldValue(back?.values, "anoniem") !== ""}
        />
      )}
      <Button icon="send" busyWords={t.start.placing}>
        {t.start.place}
      </Button>
    </Form>
  );
};

/** Where the draft of a conversation that has not begun yet is kept. */
export const newDraftPlace = (groupId: string): string => `conversation/new/${groupId}`;
