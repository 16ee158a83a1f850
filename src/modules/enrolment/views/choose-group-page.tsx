import type { FunctionComponent as FC } from "preact";
import {
  Button,
  ButtonLink,
  ChoiceCard,
  Content,
  ErrorSummary,
  Fieldset,
  Form,
  PageHeader,
  Row,
  Stack,
  StateBadge,
  Text,
  TextArea,
} from "#design";
import { type Community, type ThemeGroup, themeOf } from "#modules/communities";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { enrolmentPaths } from "../paths.ts";
import type { Participant } from "../queries/balance-page.ts";
import { workOf } from "./people-table.tsx";
import { crumbs } from "./step-frame.tsx";

interface Props {
  readonly locale: Locale;
  readonly community: Community;
  /** Giving a place to who waits, or moving who has one. */
  readonly doing: "placement" | "move";
  readonly person: Participant;
  /** Where this person is, or what they wait for. */
  readonly theme: ThemeGroup;
  readonly choices: readonly ThemeGroup[];
  readonly action: string;
  readonly formKey: string;
  readonly values: Fields;
  readonly errors: FieldErrors;
}

/** An organiser chooses a group for one person, and says why. */
export const ChooseGroupPage: FC<Props> = (props) => {
  const { locale, community, doing, person, errors, values } = props;
  const t = words[locale];
  const name = person.face.name || t.balance.noName;
  return (
    <>
      <PageHeader
        title={t[doing].title(name)}
        lead={
          doing === "placement"
            ? t.placement.lead(person.place ?? 1, props.theme.title)
            : t.move.lead(props.theme.title)
        }
        breadcrumbs={{
          ...crumbs(locale, community),
          items: [
            ...crumbs(locale, community).items.slice(0, -1),
            { href: enrolmentPaths.balance(community.slug), label: t.balance.tableTitle },
            { href: props.action, label: t.balance[doing === "placement" ? "place" : "move"] },
          ],
        }}
        theme={themeOf(props.theme.number)}
      />
      <Content>
        <Stack reading>
          <Text>{workOf(person, locale)}</Text>
          {person.learningQuestion && <Text soft>{person.learningQuestion}</Text>}
          {doing === "placement" && person.partner && <Text>{t.placement.withPartner(person.partner)}</Text>}
          <Form action={props.action} formKey={props.formKey} gap="wide">
            <ErrorSummary
              title={t.mends(Object.keys(errors).length)}
              errors={Object.entries(errors).map(([field, message]) => ({ name: field, message }))}
            />
            <Fieldset legend={t[doing].group} name="groep" error={errors.groep}>
              <Stack>
                {props.choices.map((theme, i) => (
                  <ChoiceCard
                    key={theme.id}
                    name="groep"
                    value={String(theme.number)}
                    theme={themeOf(theme.number)}
                    title={theme.title}
                    badge={<Left theme={theme} locale={locale} />}
                    checked={fieldValue(values, "groep") === String(theme.number)}
                    first={i === 0}
                  />
                ))}
              </Stack>
            </Fieldset>
            <TextArea
              name="reden"
              label={t[doing].reason}
              help={t[doing].reasonHelp}
              optional={doing === "placement" ? t.frame.optional : undefined}
              error={errors.reden}
              value={fieldValue(values, "reden")}
              rows={3}
              maxLength={500}
            />
            <Row>
              <Button busyWords={t[doing].busy}>{t[doing].submit}</Button>
              <ButtonLink href={enrolmentPaths.balance(community.slug)} kind="subtle">
                {t.balance.back}
              </ButtonLink>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};

const Left: FC<{ readonly theme: ThemeGroup; readonly locale: Locale }> = ({ theme, locale }) => {
  const left = Math.max(0, theme.places - theme.placesTaken);
  return (
    <StateBadge state={left === 0 ? "full" : "open"}>
      {left === 0 ? words[locale].move.errors.full : words[locale].theme.left(left)}
    </StateBadge>
  );
};
