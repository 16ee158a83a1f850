import type { FunctionComponent as FC } from "preact";
import {
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  Heading,
  Lead,
  Link,
  RadioGroup,
  Section,
  Stack,
  Text,
} from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import type { FarewellChoice } from "../commands/say-farewell.ts";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { Room } from "../queries/room.ts";
import { lastDay } from "./closed-note.tsx";
import { type Done, GroupFrame } from "./group-frame.tsx";

interface Props {
  readonly inside: Room;
  readonly chosen: FarewellChoice;
  readonly values?: Fields | undefined;
  readonly errors?: FieldErrors | undefined;
  readonly formKey: string;
  readonly done?: Done | undefined;
  readonly locale: Locale;
}

/** How each member goes on when the year is over: again or not, with their name or without, and the conversation to keep. */
export const FarewellPage: FC<Props> = ({ inside, chosen, values, errors = {}, formKey, done, locale }) => {
  const t = words[locale];
  const { group, community, closed, me } = inside;
  return (
    <GroupFrame inside={inside} tab="farewell" done={done} locale={locale}>
      <Stack reading gap="wide">
        <Stack>
          <ErrorSummary
            title={t.errorsTitle(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          <Heading level={1} small>
            {t.farewell.title}
          </Heading>
          <Lead>
            {closed ? t.farewell.lead(community.year) : t.farewell.notYet(lastDay(community.endsOn, locale))}
          </Lead>
        </Stack>
        <Form action={conversationPaths.farewell(group.slug)} formKey={formKey} gap="wide">
          {me.role === "member" && (
            <RadioGroup
              name="verder"
              label={t.farewell.carryOver}
              value={fieldValue(values, "verder") || (chosen.carryOver ?? undefined)}
              error={errors.verder}
              choices={[
                { value: "yes", label: t.farewell.yes, note: t.farewell.yesNote },
                { value: "no", label: t.farewell.no },
              ]}
            />
          )}
          <RadioGroup
            name="naam"
            label={t.farewell.sign}
            value={fieldValue(values, "naam") || chosen.sign}
            error={errors.naam}
            choices={[
              { value: "name", label: t.farewell.name },
              { value: "former", label: t.farewell.former, note: t.farewell.formerNote },
            ]}
          />
          <Button busyWords={t.farewell.saving}>{t.farewell.save}</Button>
        </Form>
        <Section labelledBy="meenemen">
          <Heading level={2} look={3} id="meenemen">
            {t.farewell.archive}
          </Heading>
          <Text>{closed ? t.farewell.archiveText : t.farewell.archiveLater}</Text>
          {closed && (
            <Text>
              <ButtonLink
                href={conversationPaths.archive(group.slug)}
                kind="secondary"
                icon="download"
                download
              >
                {t.farewell.archive}
              </ButtonLink>
            </Text>
          )}
        </Section>
        <Text>
          {t.farewell.own} <Link href={conversationPaths.written}>{t.farewell.ownLink}</Link>
        </Text>
      </Stack>
    </GroupFrame>
  );
};
