import type { FunctionComponent as FC } from "preact";
import {
  Button,
  Disclosure,
  Facts,
  Form,
  Heading,
  Link,
  Paragraphs,
  RadioGroup,
  Row,
  Section,
  Select,
  Text,
  TextArea,
  TextField,
} from "#design";
import { eventPaths, whenInWords } from "#modules/events";
import { dayParts } from "#modules/support";
import { words } from "../messages.ts";
import { requestPaths as paths } from "../paths.ts";
import { can } from "../policy.ts";
import { compositions, reportLines } from "../schema.ts";
import { fieldsOf, type RequestProps } from "./props.ts";

/** The plan that both sides agree to, and its day-parts: who sit there, when, and what came of it. */
export const PlanSection: FC<RequestProps> = (props) => {
  const { request, parts, party, locale } = props;
  if (request.state === "draft" || request.state === "intake" || (request.plan === "" && request.endedAt))
    return null;
  const t = words[locale].plan;
  const plans = can.plan(props, request);
  return (
    <Section labelledBy="plan">
      <Heading level={2} look={3} id="plan">
        {t.title}
      </Heading>
      {plans ? (
        <WritePlan {...props} />
      ) : request.plan === "" ? (
        <Text soft>{t.none}</Text>
      ) : (
        <Paragraphs text={request.plan} />
      )}
      <Heading level={3} look={4}>
        {t.parts}
      </Heading>
      {parts.length === 0 && <Text soft>{t.noParts}</Text>}
      {parts.map((part) => (
        <Part key={part.id} {...props} part={part} />
      ))}
      {plans && <AddPart {...props} />}
      {can.agree(props, request, parts) ? (
        <Section boxed labelledBy="akkoord">
          <Heading level={3} look={4} id="akkoord">
            {t.agree}
          </Heading>
          <Text>{t.agreeText(party?.organisation ?? "")}</Text>
          <Form action={paths.agreement(request.id)}>
            <input type="hidden" name="versie" value={String(request.planVersion)} />
            <Row>
              <Button>{t.agree}</Button>
            </Row>
          </Form>
        </Section>
      ) : (
        plans && party && party.agreedPlan !== request.planVersion && <Text soft>{t.agreeWhen}</Text>
      )}
    </Section>
  );
};

const WritePlan: FC<RequestProps> = (props) => {
  const { request, formKey, locale } = props;
  const t = words[locale].plan;
  const field = fieldsOf(props, "plan", { plan: request.plan, versie: String(request.planVersion) });
  return (
    <Form action={paths.plan(request.id)} formKey={formKey}>
      <input type="hidden" name="versie" value={field("versie").value} />
      <TextArea {...field("plan")} label={t.text} maxLength={4000} rows={5} />
      <Row>
        <Button kind="secondary">{t.save}</Button>
      </Row>
    </Form>
  );
};

const Part: FC<RequestProps & { readonly part: RequestProps["parts"][number] }> = ({ part, ...props }) => {
  const { request, now, formKey, locale } = props;
  const t = words[locale].plan;
  const post = (action: string, label: string, kind: "primary" | "secondary") => (
    <Form action={action} formKey={formKey}>
      <input type="hidden" name="dagdeel" value={part.id} />
      <Row>
        <Button kind={kind}>{label}</Button>
      </Row>
    </Form>
  );
  return (
    <Section boxed labelledBy={part.id}>
      <Heading level={4} id={part.id}>
        {part.title}
      </Heading>
      {part.cancelledAt && <Text>{t.cancelled}</Text>}
      <Facts
        items={[
          { icon: "calendar-event", term: t.day, value: whenInWords(part, locale) },
          { icon: "map-pin", term: t.place, value: part.place },
          {
            icon: "users",
            term: t.composition,
            value: [t.compositions[part.composition], part.guests.length > 0 && t.invited(part.guests.length)]
              .filter(Boolean)
              .join(", "),
          },
          { icon: "hourglass", term: t.units, value: words[locale].dayParts(dayParts(part.units, locale)) },
        ]}
      />
      {part.meeting && <Link href={eventPaths.event(part.meeting.slug)}>{t.meeting}</Link>}
      {part.report.length > 0 && (
        <Facts
          items={reportLines.map((line, i) => ({
            term: words[locale].report.lines[line],
            value: part.report[i] ?? "",
          }))}
        />
      )}
      {can.report(props, request, part, now) && <Report {...props} part={part} />}
      {can.invite(props, request, part, now) && (
        <>
          <Text>{t.inviteText}</Text>
          {post(paths.invitation(request.id), t.invite(part.title), "primary")}
        </>
      )}
      {can.cancel(props, request, part) &&
        post(paths.cancellation(request.id), t.cancel(part.title), "secondary")}
      {can.plan(props, request) && post(`${paths.dayPart(request.id)}?weg`, t.drop(part.title), "secondary")}
    </Section>
  );
};

const Report: FC<RequestProps & { readonly part: RequestProps["parts"][number] }> = ({ part, ...props }) => {
  const { request, values, form, formKey, locale } = props;
  const t = words[locale].report;
  const posted = form === "verslag" && values.dagdeel === part.id;
  const field = fieldsOf(posted ? props : { ...props, form: null }, "verslag");
  return (
    <Form action={paths.report(request.id)} formKey={formKey} label={t.title(part.title)}>
      <input type="hidden" name="dagdeel" value={part.id} />
      {reportLines.map((line) => (
        <TextField
          key={line}
          {...field(line)}
          id={posted ? `verslag-${line}` : `${part.id}-${line}`}
          label={t.lines[line]}
          maxLength={500}
        />
      ))}
      <Row>
        <Button>{t.send}</Button>
      </Row>
    </Form>
  );
};

const AddPart: FC<RequestProps> = (props) => {
  const { request, parts, form, formKey, locale } = props;
  const t = words[locale].plan;
  const field = fieldsOf(props, "dagdeel", { lengte: "2" });
  return (
    <Disclosure summary={t.add} open={form === "dagdeel" || parts.length === 0}>
      <Form action={paths.dayPart(request.id)} formKey={formKey}>
        <TextField {...field("titel")} label={t.partTitle} help={t.partTitleHelp} maxLength={140} />
        <RadioGroup
          {...field("samenstelling")}
          label={t.composition}
          choices={compositions.map((each) => ({ value: each, label: t.compositions[each] }))}
        />
        <Select
          {...field("lengte")}
          label={t.units}
          options={Object.entries(t.lengths).map(([value, label]) => ({ value, label }))}
        />
        <TextField {...field("dag")} type="date" label={t.day} short />
        <TextField {...field("van")} type="time" label={t.from} short />
        <TextField {...field("tot")} type="time" label={t.until} short />
        <TextField {...field("plaats")} label={t.place} maxLength={200} />
        <TextArea
          {...field("genodigden")}
          label={t.guests}
          help={t.guestsHelp}
          maxLength={10_000}
          optional={words[locale].optional}
        />
        <Row>
          <Button kind="secondary">{t.addButton}</Button>
        </Row>
      </Form>
    </Disclosure>
  );
};
