import type { FunctionComponent as FC } from "preact";
import {
  Button,
  CheckboxGroup,
  Disclosure,
  Facts,
  Form,
  Heading,
  Paragraphs,
  RadioGroup,
  Row,
  Section,
  Text,
  TextArea,
  TextField,
} from "#design";
import { kindOptions, kindWords } from "#modules/people";
import { supportSubjects } from "#modules/specialists";
import { fieldValues } from "#platform/http";
import { asSaved } from "../forms.ts";
import { words } from "../messages.ts";
import { requestPaths as paths } from "../paths.ts";
import { can, isComplete } from "../policy.ts";
import { partySides } from "../schema.ts";
import { fieldsOf, type RequestProps } from "./props.ts";

/** What both partners want: a form as long as they write it, their words after that. */
export const DraftSection: FC<RequestProps> = (props) => {
  const { request, locale } = props;
  const t = words[locale].draft;
  return (
    <Section labelledBy="aanvraag">
      <Heading level={2} look={3} id="aanvraag">
        {t.title}
      </Heading>
      {can.write(props, request) ? (
        <>
          <Write {...props} />
          <Confirm {...props} />
          <AddParty {...props} />
        </>
      ) : (
        <Written {...props} />
      )}
    </Section>
  );
};

const Written: FC<RequestProps> = ({ request, locale }) => {
  const t = words[locale].draft;
  const topics = [
    ...request.topics.map((id) => kindWords(supportSubjects, id, locale)),
    ...(request.otherTopic ? [request.otherTopic] : []),
  ];
  return (
    <Facts
      items={[
        { term: t.topics, value: topics.join("; ") },
        { term: t.question, value: <Paragraphs text={request.question} /> },
        { term: t.wished, value: <Paragraphs text={request.wished} /> },
        ...(request.period ? [{ term: t.period, value: request.period }] : []),
      ]}
    />
  );
};

const Write: FC<RequestProps> = (props) => {
  const { request, form, values, formKey, locale } = props;
  const t = words[locale].draft;
  const field = fieldsOf(props, "aanvraag", asSaved(request, locale));
  return (
    <Form action={paths.one(request.id)} formKey={formKey}>
      <input type="hidden" name="versie" value={field("versie").value} />
      <TextField {...field("titel")} label={t.name} help={t.nameHelp} maxLength={140} />
      <CheckboxGroup
        {...field("onderwerpen")}
        label={t.topics}
        values={form === "aanvraag" ? fieldValues(values, "onderwerpen") : request.topics}
        choices={kindOptions(supportSubjects, locale)}
      />
      <TextField {...field("anders")} label={t.other} maxLength={200} optional={words[locale].optional} />
      <TextArea {...field("vraag")} label={t.question} help={t.questionHelp} maxLength={4000} rows={5} />
      <TextArea {...field("resultaat")} label={t.wished} maxLength={2000} />
      <TextField {...field("wanneer")} label={t.period} maxLength={200} optional={words[locale].optional} />
      <TextField {...field("aantal")} label={t.units} help={t.unitsHelp} maxLength={5} short />
      <Row>
        <Button kind={isComplete(request) ? "secondary" : "primary"}>{t.save}</Button>
      </Row>
    </Form>
  );
};

const Confirm: FC<RequestProps> = (props) => {
  const { request, party, locale } = props;
  const t = words[locale].draft;
  return (
    <Section boxed labelledBy="bevestigen">
      <Heading level={3} look={4} id="bevestigen">
        {t.confirm}
      </Heading>
      {!isComplete(request) && <Text>{t.incomplete}</Text>}
      {party?.confirmedAt && <Text>{t.youConfirmed}</Text>}
      {can.confirm(props, request) && (
        <>
          <Text>{t.confirmText(party?.organisation ?? "")}</Text>
          <Form action={paths.confirmation(request.id)}>
            <Row>
              <Button>{t.confirm}</Button>
            </Row>
          </Form>
        </>
      )}
    </Section>
  );
};

const AddParty: FC<RequestProps> = (props) => {
  const { request, form, formKey, locale } = props;
  const t = words[locale].draft;
  const field = fieldsOf(props, "partij");
  return (
    <Disclosure summary={t.addParty} open={form === "partij"}>
      <Form action={paths.party(request.id)} formKey={formKey}>
        <RadioGroup
          {...field("kant")}
          label={t.side}
          choices={partySides.map((side) => ({ value: side, label: words[locale].one.sides[side] }))}
        />
        <TextField {...field("organisatie")} label={t.organisation} maxLength={200} />
        <TextField {...field("naam")} label={t.person} maxLength={120} />
        <TextField {...field("email")} type="email" label={t.email} maxLength={200} />
        <Row>
          <Button kind="secondary">{t.add}</Button>
        </Row>
      </Form>
    </Disclosure>
  );
};

/** The region needs it no more. */
export const WithdrawSection: FC<RequestProps> = (props) => {
  const { request, locale } = props;
  if (!can.withdraw(props, request)) return null;
  const t = words[locale].draft;
  return (
    <Disclosure summary={t.withdraw}>
      <Text>{t.withdrawText}</Text>
      <Form action={paths.withdrawal(request.id)}>
        <Row>
          <Button kind="secondary">{t.withdraw}</Button>
        </Row>
      </Form>
    </Disclosure>
  );
};
