import type { FunctionComponent as FC } from "preact";
import {
  Button,
  Facts,
  Form,
  Heading,
  Paragraphs,
  RadioGroup,
  Row,
  Section,
  Select,
  Text,
  TextArea,
  TextField,
} from "#design";
import { plainDay } from "#platform/locale";
import { words } from "../messages.ts";
import { requestPaths as paths } from "../paths.ts";
import { can } from "../policy.ts";
import { hows } from "../schema.ts";
import { fieldsOf, type RequestProps } from "./props.ts";

/** From advice to decision to who does what by when; and the end. */
export const OutcomeSection: FC<RequestProps> = (props) => {
  const { request, parts, locale } = props;
  const works = can.conclude(props, request);
  if (!works && request.advice === "" && request.decision === "") return null;
  const t = words[locale].outcome;
  return (
    <Section labelledBy="besluit">
      <Heading level={2} look={3} id="besluit">
        {t.title}
      </Heading>
      {works ? (
        <Write {...props} />
      ) : (
        <Facts
          items={[
            { icon: "bulb", term: t.advice, value: <Paragraphs text={request.advice} /> },
            {
              icon: "check",
              term: t.decision,
              value: (
                <>
                  <Paragraphs text={request.decision} />
                  {request.decidedBy && <Text soft>{request.decidedBy}</Text>}
                </>
              ),
            },
          ]}
        />
      )}
      <Agreements {...props} />
      {works &&
        (can.close(props, request, parts) ? (
          <Section boxed labelledBy="afsluiten">
            <Heading level={3} look={4} id="afsluiten">
              {t.close}
            </Heading>
            <Text>{t.closeText}</Text>
            <Form action={paths.end(request.id)}>
              <Row>
                <Button>{t.close}</Button>
              </Row>
            </Form>
          </Section>
        ) : (
          <Text soft>{t.closeWhen}</Text>
        ))}
    </Section>
  );
};

const Write: FC<RequestProps> = (props) => {
  const { request, formKey, locale } = props;
  const t = words[locale].outcome;
  const field = fieldsOf(props, "besluit", {
    advies: request.advice,
    besluit: request.decision,
    wie: request.decidedBy,
    versie: String(request.outcomeVersion),
  });
  return (
    <Form action={paths.outcome(request.id)} formKey={formKey}>
      <input type="hidden" name="versie" value={field("versie").value} />
      <TextArea {...field("advies")} label={t.advice} maxLength={4000} />
      <TextArea {...field("besluit")} label={t.decision} maxLength={4000} />
      <TextField {...field("wie")} label={t.decidedBy} maxLength={200} optional={words[locale].optional} />
      <Row>
        <Button kind="secondary">{t.save}</Button>
      </Row>
    </Form>
  );
};

const Agreements: FC<RequestProps> = (props) => {
  const { request, parties, agreements, formKey, locale } = props;
  const t = words[locale].outcome;
  const field = fieldsOf(props, "afspraak");
  const names = new Map(parties.map(({ id, organisation }) => [id, organisation]));
  return (
    <>
      <Heading level={3} look={4}>
        {t.agreements}
      </Heading>
      {agreements.length === 0 ? <Text soft>{t.noAgreements}</Text> : <Text soft>{t.fromDecision}</Text>}
      {agreements.map(({ id, text, ownerId, dueOn, doneAt }) => (
        <Section key={id} boxed>
          <Text>
            <b>{text}</b>
            <br />
            {t.by(names.get(ownerId) ?? "", plainDay(dueOn, locale))}
            {doneAt && ` (${t.kept.toLowerCase()})`}
          </Text>
          {!doneAt && can.settle(props) && (
            <Form action={paths.kept(request.id)}>
              <input type="hidden" name="afspraak" value={id} />
              <Row>
                <Button kind="secondary">{t.keep(text)}</Button>
              </Row>
            </Form>
          )}
        </Section>
      ))}
      {can.conclude(props, request) && (
        <Form action={paths.promise(request.id)} formKey={formKey}>
          <TextField {...field("wat")} label={t.what} maxLength={500} />
          <Select
            {...field("eigenaar")}
            label={t.owner}
            empty={words[locale].choose}
            options={parties.map(({ id, organisation, name }) => ({
              value: id,
              label: [organisation, name].filter(Boolean).join(", "),
            }))}
          />
          <TextField {...field("klaar")} type="date" label={t.due} short />
          <Row>
            <Button kind="secondary">{t.add}</Button>
          </Row>
        </Form>
      )}
    </>
  );
};

/** After three months: one question to each partner, and what they answered. */
export const HowSection: FC<RequestProps> = (props) => {
  const { request, parties, formKey, locale } = props;
  if (request.askedHowAt === null) return null;
  const t = words[locale].how;
  const field = fieldsOf(props, "hoe");
  const answered = parties.filter(({ how }) => how !== null);
  return (
    <Section boxed labelledBy="hoe">
      <Heading level={2} look={3} id="hoe">
        {t.title}
      </Heading>
      <Text>{t.text}</Text>
      {answered.map(({ id, organisation, how, howNote }) => (
        <Text key={id}>
          {t.said(organisation, how ? t.hows[how] : "")}
          {howNote && (
            <>
              <br />
              {howNote}
            </>
          )}
        </Text>
      ))}
      {can.tellHow(props, request) && (
        <Form action={paths.how(request.id)} formKey={formKey}>
          <RadioGroup
            {...field("hoe")}
            label={t.ask}
            choices={hows.map((how) => ({ value: how, label: t.hows[how] }))}
          />
          <TextArea
            {...field("toelichting")}
            label={t.note}
            maxLength={1000}
            optional={words[locale].optional}
          />
          <Row>
            <Button>{t.send}</Button>
          </Row>
        </Form>
      )}
    </Section>
  );
};
