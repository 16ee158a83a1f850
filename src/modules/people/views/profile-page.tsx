import type { FunctionComponent as FC, VNode } from "preact";
import {
  Button,
  Checkbox,
  ChoiceCard,
  ErrorSummary,
  Fieldset,
  Form,
  Grid,
  Hidden,
  Link,
  Portrait,
  portraitCount,
  RadioGroup,
  Row,
  Stack,
  Text,
  TextArea,
} from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import { errorList } from "./error-list.ts";
import { MyLayout } from "./my-layout.tsx";
import { WorkFields } from "./profile-fields.tsx";

interface Props {
  readonly locale: Locale;
  readonly formKey: string;
  readonly email: string;
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly done: string | undefined;
  /** What modules upstairs show beside it. */
  readonly added: readonly VNode[];
}

/** What others see of someone, and who those others are. */
export const ProfilePage: FC<Props> = ({ locale, formKey, email, values, errors, done, added }) => {
  const t = words[locale].profile;
  return (
    <MyLayout locale={locale} title={t.title} lead={t.lead} current={peoplePaths.profile} done={done}>
      <Stack reading>
        <Text>
          {t.signsInWith(email)} <Link href={peoplePaths.email}>{t.changeEmail}</Link>
        </Text>
        <Form action={peoplePaths.profile} formKey={formKey} gap="wide">
          <ErrorSummary title={words[locale].mends(Object.keys(errors).length)} errors={errorList(errors)} />
          <Stack>
            <WorkFields locale={locale} values={values} errors={errors} />
            <TextArea
              name="helpt"
              label={t.helpsWith}
              help={t.helpsWithHelp}
              optional={t.optional}
              value={fieldValue(values, "helpt")}
              error={errors.helpt}
              maxLength={2000}
            />
          </Stack>
          <Portraits locale={locale} chosen={fieldValue(values, "portret")} error={errors.portret} />
          <Checkbox
            name="vindbaar"
            label={t.findable}
            help={t.findableHelp}
            checked={fieldValue(values, "vindbaar") === "on"}
          />
          <RadioGroup
            name="taal"
            label={t.language}
            value={fieldValue(values, "taal")}
            error={errors.taal}
            choices={[
              { value: "nl", label: <span lang="nl">Nederlands</span> },
              { value: "en", label: <span lang="en">English</span> },
            ]}
          />
          <Row>
            <Button busyWords={t.saving}>{t.save}</Button>
          </Row>
        </Form>
        {added}
      </Stack>
    </MyLayout>
  );
};

interface PortraitsProps {
  readonly locale: Locale;
  readonly chosen: string;
  readonly error: string | undefined;
}

const Portraits: FC<PortraitsProps> = ({ locale, chosen, error }) => {
  const t = words[locale].profile;
  return (
    <Fieldset legend={t.portrait} name="portret" help={t.portraitHelp} error={error}>
      <Grid fine>
        {Array.from({ length: portraitCount }, (_, number) => (
          <ChoiceCard
            key={number}
            name="portret"
            value={String(number)}
            title={
              <>
                <Hidden>{t.portraitWord} </Hidden>
                {number + 1}
              </>
            }
            picture={<Portrait number={number} />}
            checked={chosen === String(number)}
            first={number === 0}
          />
        ))}
      </Grid>
    </Fieldset>
  );
};
