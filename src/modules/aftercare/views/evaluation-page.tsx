import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  Content,
  ErrorSummary,
  Form,
  PageHeader,
  RadioGroup,
  Row,
  Stack,
  Text,
  TextArea,
} from "#design";
import { admissionPaths } from "#modules/admission";
import { eventPaths, type Meeting } from "#modules/events";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { aftercarePaths as paths } from "../paths.ts";

interface Props {
  readonly event: Meeting;
  readonly token: string;
  readonly open: boolean;
  readonly done: boolean;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
}

/** Three questions for who was there, without an account. */
export const EvaluationPage: FC<Props> = ({ event, token, open, done, values, errors = {}, locale }) => {
  const t = words[locale];
  const e = t.evaluation;
  return (
    <>
      <PageHeader
        title={e.title}
        lead={e.lead(event.title)}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: eventPaths.event(event.slug), label: event.title },
            { href: admissionPaths.own(token), label: t.own.title },
            { href: paths.evaluation(token), label: e.title, current: true },
          ],
        }}
      />
      <Content>
        <Stack reading gap="wide">
          {done && (
            <Alert tone="ok" live="status">
              <Text>{e.done}</Text>
              <Text>{e.again}</Text>
            </Alert>
          )}
          {!open && (
            <Alert tone="info">
              <Text>{e.over}</Text>
            </Alert>
          )}
          {open && (
            <Form action={paths.evaluation(token)}>
              <ErrorSummary
                title={t.mends(Object.keys(errors).length)}
                errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
              />
              <RadioGroup
                name="useful"
                label={e.useful}
                value={fieldValue(values, "useful")}
                error={errors.useful}
                choices={e.scale.map((label, i) => ({ value: String(i + 1), label }))}
              />
              <TextArea
                name="takesAlong"
                label={e.takesAlong}
                help={e.noNames}
                optional={t.optional}
                value={fieldValue(values, "takesAlong")}
                error={errors.takesAlong}
                maxLength={1000}
              />
              <TextArea
                name="couldBeBetter"
                label={e.couldBeBetter}
                optional={t.optional}
                value={fieldValue(values, "couldBeBetter")}
                error={errors.couldBeBetter}
                maxLength={1000}
              />
              <Text small soft>
                {e.promise}
              </Text>
              <Row>
                <Button>{e.send}</Button>
              </Row>
            </Form>
          )}
        </Stack>
      </Content>
    </>
  );
};
