import type { FunctionComponent as FC } from "preact";
import { Alert, ChoiceCard, Fieldset, Select, Stack, StateBadge, Text, TextField } from "#design";
import { themeOf } from "#modules/communities";
import { type Fields, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import type { Invitation } from "../queries/invitation.ts";
import type { ThemeChoice } from "../queries/sign-up-page.ts";
import { StepFrame, type StepProps } from "./step-frame.tsx";

interface Props extends StepProps {
  readonly values: Fields;
  readonly chosen: string | null;
  /** Who asked to come as a duo: their theme is the theme. */
  readonly invitation: Invitation | null;
}

/** Step 2: the one theme, what to do when it is full, and in a community for duos with whom. */
export const ThemeStep: FC<Props> = ({ values, invitation, ...props }) => {
  const { locale, community, page, errors } = props;
  const t = words[locale].theme;
  const choices = invitation?.groupId
    ? page.themes.filter(({ id }) => id === invitation.groupId)
    : page.themes;
  return (
    <StepFrame {...props} step="theme">
      {invitation && (
        <Alert tone="info" title={t.invited(invitation.from.name, invitation.from.organisationName)}>
          <p>{t.invitedText}</p>
        </Alert>
      )}
      <Fieldset legend={t.legend} name="thema" help={t.help} error={errors.thema} big>
        <Stack>
          {choices.map((theme, i) => (
            <ChoiceCard
              key={theme.id}
              name="thema"
              value={String(theme.number)}
              theme={themeOf(theme.number)}
              title={theme.title}
              text={theme.description || undefined}
              badge={<PlacesBadge theme={theme} locale={locale} />}
              checked={fieldValue(values, "thema") === String(theme.number)}
              first={i === 0}
            />
          ))}
        </Stack>
      </Fieldset>
      {choices.length > 1 && (
        <Stack reading>
          <Select
            name="tweede"
            label={t.second}
            optional={words[locale].frame.optional}
            empty={t.noSecond}
            value={fieldValue(values, "tweede")}
            options={choices.map(({ number, title }) => ({ value: String(number), label: title }))}
            error={errors.tweede}
          />
        </Stack>
      )}
      {community.asDuo && !invitation && (
        <Stack reading>
          <TextField
            name="partner"
            type="email"
            label={t.partner}
            help={t.partnerHelp}
            optional={words[locale].frame.optional}
            value={fieldValue(values, "partner")}
            error={errors.partner}
            autocomplete="off"
            spellcheck={false}
            maxLength={254}
          />
        </Stack>
      )}
      {choices.length === 0 && <Text soft>{words[locale].done.closedLead}</Text>}
    </StepFrame>
  );
};

const almostFull = 3;

/** How many places are left, in colour, shape and words. */
export const PlacesBadge: FC<{ readonly theme: ThemeChoice; readonly locale: Locale }> = ({
  theme: { placesLeft },
  locale,
}) => {
  const t = words[locale].theme;
  if (placesLeft === 0) return <StateBadge state="full">{t.full}</StateBadge>;
  return <StateBadge state={placesLeft <= almostFull ? "almost" : "open"}>{t.left(placesLeft)}</StateBadge>;
};
