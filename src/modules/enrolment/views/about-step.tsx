import type { FunctionComponent as FC } from "preact";
import { Fieldset, Select, Stack, Text, TextField } from "#design";
import { kindOptions, organisationKinds, sectors } from "#modules/people";
import { type Fields, fieldOf, fieldValue } from "#platform/http";
import { words } from "../messages.ts";
import { StepFrame, type StepProps } from "./step-frame.tsx";

interface Props extends StepProps {
  readonly values: Fields;
  /** The address of who is signed in: it needs no asking. */
  readonly ownEmail: string | null;
  /** Came here by a mail that is bound to its address. */
  readonly invited: boolean;
  readonly chosen: string | null;
}

/** Step 1: who is this, and where do they work. */
export const AboutStep: FC<Props> = ({ values, ownEmail, invited, ...props }) => {
  const t = words[props.locale].about;
  const filled = fieldOf(values, props.errors);
  const field = (name: string) => ({ ...filled(name), required: true });
  return (
    <StepFrame {...props} step="about">
      <Fieldset legend={t.legend} help={t.help} name="wie" big>
        <Stack reading>
          <TextField {...field("naam")} label={t.name} autocomplete="name" maxLength={100} />
          {ownEmail === null ? (
            <TextField
              {...field("email")}
              type="email"
              label={t.email}
              help={invited ? t.invitedHelp : t.emailHelp}
              autocomplete="email"
              spellcheck={false}
              maxLength={254}
            />
          ) : (
            <Text soft>{t.emailFixed(ownEmail)}</Text>
          )}
          <TextField
            {...field("organisatie")}
            label={t.organisation}
            help={t.organisationHelp}
            autocomplete="organization"
            maxLength={150}
          />
          <Select
            {...field("soort")}
            label={t.kind}
            empty={t.kindEmpty}
            options={kindOptions(organisationKinds, props.locale, fieldValue(values, "soort"))}
          />
          <TextField
            {...field("functie")}
            label={t.functionTitle}
            autocomplete="organization-title"
            maxLength={100}
          />
          <Select
            {...field("sector")}
            label={t.sector}
            empty={t.sectorEmpty}
            options={kindOptions(sectors, props.locale)}
          />
          <TextField
            {...field("regio")}
            label={t.region}
            help={t.regionHelp}
            autocomplete="address-level2"
            suggestions={props.page.regions}
            maxLength={100}
          />
        </Stack>
      </Fieldset>
    </StepFrame>
  );
};
