import type { FunctionComponent as FC } from "preact";
import { Button, Form, Heading, RadioGroup, Row, Section, Text, TextArea } from "#design";
import { answers } from "../commands/decide.ts";
import { words } from "../messages.ts";
import { requestPaths as paths } from "../paths.ts";
import { can } from "../policy.ts";
import { fieldsOf, type RequestProps } from "./props.ts";

/** The answer of the programme. */
export const IntakeSection: FC<RequestProps> = (props) => {
  const { request, formKey, locale } = props;
  if (!can.decide(props, request)) return null;
  const t = words[locale].intake;
  const field = fieldsOf(props, "intake");
  return (
    <Section boxed labelledBy="intake">
      <Heading level={2} look={3} id="intake">
        {t.title}
      </Heading>
      <Form action={paths.intake(request.id)} formKey={formKey}>
        <RadioGroup
          {...field("antwoord")}
          label={t.text}
          choices={answers.map((answer) => ({ value: answer, label: t.answers[answer] }))}
        />
        <TextArea {...field("toelichting")} label={t.note} help={t.noteHelp} maxLength={2000} />
        <Row>
          <Button>{t.send}</Button>
        </Row>
      </Form>
    </Section>
  );
};

/** Who could come, best first: by subject, region and whether they can be asked. */
export const MatchSection: FC<RequestProps> = (props) => {
  const { request, fits, formKey, locale } = props;
  if (!can.assign(props, request) || request.expertId !== null) return null;
  const t = words[locale].match;
  return (
    <Section boxed labelledBy="wie-past">
      <Heading level={2} look={3} id="wie-past">
        {t.title}
      </Heading>
      {fits.length === 0 && <Text>{t.none}</Text>}
      {fits.slice(0, 8).map(({ who, subjects, near, available }) => (
        <Form key={who.id} action={paths.expert(request.id)} formKey={formKey}>
          <input type="hidden" name="wie" value={who.id} />
          <Text>
            <b>{[who.name, who.organisation].filter(Boolean).join(", ")}</b>
            <br />
            {[t.subjects(subjects.length), near ? t.near : t.anywhere, available ? t.available : t.away].join(
              ", ",
            )}
          </Text>
          <Row>
            <Button kind="secondary">{t.choose(who.name)}</Button>
          </Row>
        </Form>
      ))}
    </Section>
  );
};
