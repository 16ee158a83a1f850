import type { FunctionComponent as FC } from "preact";
import { Alert, Badge, Facts, Heading, Link, Paragraphs, Section, Steps, Text } from "#design";
import { dayParts, supportPaths } from "#modules/support";
import { words } from "../messages.ts";
import { requestPaths as paths } from "../paths.ts";
import type { State } from "../schema.ts";
import { DraftSection, WithdrawSection } from "./draft-section.tsx";
import { Frame } from "./frame.tsx";
import { IntakeSection, MatchSection } from "./intake-section.tsx";
import { HowSection, OutcomeSection } from "./outcome-section.tsx";
import { PlanSection } from "./plan-section.tsx";
import type { RequestProps } from "./props.ts";

/** A request from beginning to end: the same page for everyone who takes part, with what is theirs to do. */
export const RequestPage: FC<RequestProps & { readonly said: string | undefined }> = (props) => {
  const { request, region, form, errors, said, locale } = props;
  const t = words[locale];
  const title = request.title || t.all.unnamed;
  const ids = Object.fromEntries(
    Object.entries(errors).map(([name, message]) => [`${form}-${name}`, message]),
  );
  return (
    <Frame
      title={title}
      lead={t.one.lead(region)}
      trail={[
        { href: paths.all, label: t.all.title },
        { href: paths.one(request.id), label: title },
      ]}
      said={said && t.one.done[said]}
      errors={ids}
      aside={<Aside {...props} />}
      locale={locale}
    >
      <HowFar {...props} />
      {request.note && (
        <Alert
          tone={request.state === "draft" ? "warning" : "info"}
          title={
            request.state === "draft" || request.state === "refused" || request.state === "referred"
              ? t.one.note[request.state]
              : t.one.note.other
          }
        >
          <Paragraphs text={request.note} />
        </Alert>
      )}
      <HowSection {...props} />
      <DraftSection {...props} />
      <IntakeSection {...props} />
      <MatchSection {...props} />
      <PlanSection {...props} />
      <OutcomeSection {...props} />
      <WithdrawSection {...props} />
    </Frame>
  );
};

/** How many of the five steps lie behind. */
const reached = (state: State): number =>
  ({ draft: 0, intake: 1, accepted: 2, running: 3, closed: 5, refused: 2, referred: 2, withdrawn: 0 })[state];

const HowFar: FC<RequestProps> = ({ request: { state }, parts, locale }) => {
  const t = words[locale];
  if (state === "refused" || state === "referred" || state === "withdrawn") return null;
  const allHeld =
    state === "running" && parts.every(({ reportedAt, cancelledAt }) => reportedAt || cancelledAt);
  const behind = allHeld ? 4 : reached(state);
  return (
    <Steps
      label={t.steps.label}
      now={t.steps.now(Math.min(behind + 1, 5), t.steps.names[Math.min(behind, 4)] ?? "")}
      done={t.steps.done}
      steps={t.steps.names.map((label, i) => ({
        label,
        state: i < behind ? "done" : i === behind ? "now" : "later",
      }))}
    />
  );
};

const Aside: FC<RequestProps> = ({ request, parties, seesLedger, expertCard, locale }) => {
  const t = words[locale];
  const parts = t.dayParts(dayParts(request.units, locale));
  return (
    <>
      <Section boxed labelledBy="feiten">
        <Heading level={2} look={3} id="feiten">
          {t.one.facts}
        </Heading>
        <Facts
          items={[
            { icon: "flag", term: t.one.state, value: t.states[request.state] },
            {
              icon: "list-check",
              term: t.one.ledger,
              value: seesLedger ? (
                <Link href={supportPaths.ledger(request.ledgerId)}>{t.one.toLedger(parts)}</Link>
              ) : (
                parts
              ),
            },
            {
              icon: "user",
              term: t.one.expert,
              value: expertCard
                ? [expertCard.name, expertCard.organisation].filter(Boolean).join(", ")
                : t.one.noExpert,
            },
          ]}
        />
      </Section>
      <Section boxed labelledBy="partijen">
        <Heading level={2} look={3} id="partijen">
          {t.one.parties}
        </Heading>
        {parties.map(({ id, side, organisation, name, confirmedAt, agreedPlan }) => (
          <Text key={id}>
            <b>{organisation}</b>
            <br />
            {[t.one.sides[side], name].filter(Boolean).join(", ")}
            {side !== "other" && request.state === "draft" && (
              <>
                <br />
                <Badge>{confirmedAt ? t.one.confirmed : t.one.notConfirmed}</Badge>
              </>
            )}
            {side !== "other" && request.state === "accepted" && agreedPlan === request.planVersion && (
              <>
                <br />
                <Badge>{t.one.agreed}</Badge>
              </>
            )}
          </Text>
        ))}
      </Section>
    </>
  );
};
