import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  ButtonLink,
  Checkbox,
  Content,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  Link,
  PageHeader,
  Row,
  Section,
  Select,
  Side,
  Stack,
  Text,
  Underway,
} from "#design";
import { newsPaths } from "#modules/news";
import { type Fields, fieldValue } from "#platform/http";
import { type Locale, shortMoment } from "#platform/locale";
import { markOf } from "../choices.ts";
import { words } from "../messages.ts";
import { archivePaths as paths } from "../paths.ts";
import type { ImportPage as Page } from "../queries/imports.ts";
import { outcomes, type ways } from "../schema.ts";
import { Pieces, Preview } from "./preview-parts.tsx";

interface Props extends Page {
  readonly page: number;
  readonly mayApprove: boolean;
  /** What was chosen, when it cannot be done like that. */
  readonly typed?: Fields | undefined;
  /** Agreed with what was chosen otherwise since. */
  readonly sawOlder: boolean;
  readonly locale: Locale;
}

/** One archive: how far it is, what would come of it, who says that it may, and what came of it. */
export const ImportPage: FC<Props> = (props) => {
  const { run, locale } = props;
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={run.name}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/", label: t.home },
            { href: paths.list, label: t.list.title },
            { href: paths.one(run.id), label: run.name, current: true },
          ],
        }}
      />
      <Content>
        <Side aside={<About {...props} />}>
          <Stack gap="wide">
            <Story {...props} />
          </Stack>
        </Side>
      </Content>
    </>
  );
};

const About: FC<Props> = ({ run, locale }) => {
  const t = words[locale];
  const { handedByName, handedAt, askedByName, approvedByName, site, state } = run;
  return (
    <Section labelledBy="dit-bestand" boxed>
      <Heading level={2} look={3} id="dit-bestand">
        {t.one.about}
      </Heading>
      <Facts
        items={[
          { term: t.one.state, value: t.states[state] },
          ...(site === "" ? [] : [{ term: t.one.site, value: site }]),
          { term: t.one.handed, value: t.one.by(handedByName, shortMoment(handedAt, locale)) },
          ...(askedByName === null ? [] : [{ term: t.one.asked, value: askedByName }]),
          ...(approvedByName === null ? [] : [{ term: t.one.approved, value: approvedByName }]),
        ]}
      />
    </Section>
  );
};

const Story: FC<Props> = (props) => {
  switch (props.run.state) {
    case "reading":
    case "bringing":
      return <Busy {...props} />;
    case "ready":
      return <Ready {...props} />;
    case "asked":
      return <Asked {...props} />;
    case "done":
      return <Done {...props} />;
    default:
      return <Stopped {...props} />;
  }
};

const Busy: FC<Props> = ({ run, locale }) => {
  const t = words[locale].one;
  const title = run.state === "reading" ? t.reading : t.bringing;
  const said = (count: number) => new Intl.NumberFormat(locale).format(count);
  return (
    <Section labelledBy="bezig">
      <Heading level={2} id="bezig">
        {title}
      </Heading>
      <Underway
        label={title}
        value={run.total > 0 ? run.done : undefined}
        max={run.total > 0 ? run.total : undefined}
        words={run.total === 0 ? t.waiting : t.progress(said(run.done), said(run.total))}
      />
      <Text soft>{t.stays}</Text>
      <Row>
        <Link href={paths.one(run.id)}>{t.refresh}</Link>
        {run.state === "reading" && <Stop {...run} label={t.stop} />}
      </Row>
    </Section>
  );
};

const Stop: FC<{ readonly id: string; readonly label: string }> = ({ id, label }) => (
  <Form action={paths.cancel(id)}>
    <Button kind="secondary">{label}</Button>
  </Form>
);

const Ready: FC<Props> = (props) => {
  const { run, origins, locale } = props;
  const t = words[locale].one;
  const nothingNew = origins.every(({ total, same }) => total === same);
  return (
    <>
      <ErrorSummary
        title={words[locale].list.problem}
        errors={props.typed ? [{ name: "soort-0", message: t.chooseOne }] : []}
      />
      {nothingNew ? (
        <Alert tone="info" title={t.nothingNew} live="status">
          <Text>{t.nothingNewText}</Text>
        </Alert>
      ) : (
        <Section labelledBy="wat-komt">
          <Heading level={2} id="wat-komt">
            {t.ready}
          </Heading>
          <Text>{t.readyText}</Text>
        </Section>
      )}
      <Preview {...props} />
      {!nothingNew && <Choice {...props} />}
      <Stop {...run} label={t.stop} />
      <Pieces {...props} />
    </>
  );
};

const Choice: FC<Props> = ({ run, origins, typed, locale }) => {
  const t = words[locale];
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  return (
    <Section boxed labelledBy="keuze">
      <Heading level={2} look={3} id="keuze">
        {t.one.choice}
      </Heading>
      <Text>{t.one.choiceText}</Text>
      <Form action={paths.choose(run.id)}>
        {origins.map(({ origin, total }, i) => (
          <Select
            key={origin}
            name={`soort-${i}`}
            label={t.one.how(t.origin(origin), number(total))}
            value={fieldValue(typed ?? {}, `soort-${i}`) || (run.choices?.ways[origin] ?? "draft")}
            error={typed && i === 0 ? t.one.chooseOne : undefined}
            options={["draft", "public", "skip"].map((value) => ({
              value,
              label: t.ways[value as (typeof ways)[number]],
            }))}
          />
        ))}
        <Checkbox
          name="schrijvers"
          value="ja"
          label={t.one.bylines}
          checked={typed ? typed.schrijvers === "ja" : (run.choices?.bylines ?? false)}
        />
        <Row>
          <Button icon="check">{t.one.choose}</Button>
        </Row>
      </Form>
    </Section>
  );
};

const Asked: FC<Props> = (props) => {
  const { run, origins, mayApprove, sawOlder, locale } = props;
  const t = words[locale];
  return (
    <>
      {sawOlder && (
        <Alert tone="error" title={t.one.chosenSince} live="status">
          <Text>{t.one.chosenSinceText}</Text>
        </Alert>
      )}
      <Section labelledBy="tweede">
        <Heading level={2} id="tweede">
          {t.one.askedTitle}
        </Heading>
        <Text>{mayApprove ? t.one.askedText : t.one.askedSelf}</Text>
        <Facts
          items={origins.map(({ origin }) => ({
            term: t.origin(origin),
            value: t.ways[run.choices?.ways[origin] ?? "skip"],
          }))}
        />
        <Text>{run.choices?.bylines ? t.one.bylinesOn : t.one.bylinesOff}</Text>
        <Row>
          {mayApprove && (
            <Form action={paths.approve(run.id)}>
              <input type="hidden" name="gezien" value={markOf(run)} />
              <Button icon="check">{t.one.approve}</Button>
            </Form>
          )}
          <Form action={paths.back(run.id)}>
            <Button kind="secondary">{t.one.giveBack}</Button>
          </Form>
          <Stop {...run} label={t.one.stop} />
        </Row>
      </Section>
      <Preview {...props} />
      <Pieces {...props} />
    </>
  );
};

const Done: FC<Props> = (props) => {
  const { locale } = props;
  const t = words[locale];
  const came = outcomes
    .filter((outcome) => props.outcomes[outcome])
    .map((outcome) => `${props.outcomes[outcome]} ${t.outcomes[outcome]}`)
    .join("; ");
  return (
    <>
      <Alert tone="ok" title={t.one.done} live="status">
        <Text>{t.one.doneText(came)}</Text>
      </Alert>
      {props.outcomes.draft !== undefined && (
        <Row>
          <ButtonLink href={newsPaths.desk}>{t.one.drafts}</ButtonLink>
        </Row>
      )}
      <Preview {...props} />
      <Pieces {...props} />
    </>
  );
};

const Stopped: FC<Props> = ({ run, locale }) => {
  const t = words[locale];
  if (run.state === "cancelled")
    return (
      <Alert tone="info" title={t.one.cancelled}>
        <Text>{t.one.cancelledText}</Text>
      </Alert>
    );
  if (run.state === "refused")
    return (
      <>
        <Alert tone="error" title={t.one.refused} live="status">
          <Text>{run.refusal ? t.refusal(run.refusal) : t.one.failedReading}</Text>
        </Alert>
        <Stop {...run} label={t.one.stop} />
      </>
    );
  return (
    <>
      <Alert tone="error" title={t.one.failed} live="status">
        <Text>{run.choices ? t.one.failedText : t.one.failedReading}</Text>
      </Alert>
      {run.choices ? (
        <Form action={paths.goOn(run.id)}>
          <Button>{t.one.goOn}</Button>
        </Form>
      ) : (
        <Stop {...run} label={t.one.stop} />
      )}
    </>
  );
};
