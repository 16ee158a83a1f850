import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  Content,
  Disclosure,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  Link,
  PageHeader,
  Row,
  Section,
  Side,
  Stack,
  type StepState,
  Steps,
  Text,
  Underway,
} from "#design";
import type { AnyImporter } from "#platform/imports";
import { type Locale, shortMoment } from "#platform/locale";
import type { Written } from "../jobs.ts";
import { words } from "../messages.ts";
import { importPaths } from "../paths.ts";
import type { NamedRun } from "../queries/runs.ts";
import type { ImportState } from "../schema.ts";
import { changeCount, dayWords, sizeWords, wholeNumber } from "../show.ts";
import { AboutFields } from "./about-fields.tsx";
import { askedBy, titleOf } from "./desk-page.tsx";
import { Changes, Differences, FaultTable } from "./preview-parts.tsx";
import { errorList, type Typed } from "./typed.ts";

interface Props {
  readonly run: NamedRun;
  /** How far taking it over is; null as long as nothing is written, or when another process does it. */
  readonly written: Written | null;
  readonly importers: readonly AnyImporter[];
  /** Asked to take over what was no longer the preview. */
  readonly sawOlder: boolean;
  /** The form to read it again came back with something to mend. */
  readonly again?: Typed | undefined;
  readonly locale: Locale;
}

/** One file that was handed in: how far it is, what it would change, what became of it. */
export const RunPage: FC<Props> = (props) => {
  const { run, locale } = props;
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={run.fileName}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/", label: t.home },
            { href: importPaths.desk, label: t.desk.title },
            { href: importPaths.run(run.id), label: run.fileName, current: true },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          <HowFar state={run.state} locale={locale} />
          <Side aside={<About {...props} />}>
            <Story {...props} />
          </Side>
        </Stack>
      </Content>
    </>
  );
};

/** Which of the three steps each state is in; done when it is past the last. */
const stepOf: Readonly<Record<ImportState, 1 | 2 | 3 | 4>> = {
  reading: 1,
  failed: 1,
  refused: 2,
  ready: 2,
  cancelled: 2,
  "taking-over": 3,
  done: 4,
};

const HowFar: FC<{ readonly state: ImportState; readonly locale: Locale }> = ({ state, locale }) => {
  const t = words[locale].run;
  const step = stepOf[state];
  const stateOf = (number: number): StepState => (number < step ? "done" : number === step ? "now" : "later");
  return (
    <Steps
      label={t.steps}
      now={t.stepNow(Math.min(step, 3), t.stepNames[Math.min(step, 3) - 1] ?? "")}
      done={t.stepDone}
      steps={t.stepNames.map((label, i) => ({ label, state: stateOf(i + 1) }))}
    />
  );
};

const About: FC<Props> = ({ run, importers, locale }) => {
  const t = words[locale];
  const readAs = run.preview?.readAs;
  const settled = run.settledAt && shortMoment(run.settledAt, locale);
  return (
    <Section labelledBy="dit-bestand" boxed>
      <Heading level={2} look={3} id="dit-bestand">
        {t.run.facts}
      </Heading>
      <Facts
        items={[
          { term: t.run.kind, value: titleOf(importers, run, locale) },
          { term: t.desk.validFrom, value: dayWords(run.validFrom, locale) },
          { term: t.desk.source, value: run.source },
          { term: t.run.size, value: sizeWords(run.fileSize, locale) },
          ...(readAs?.encoding
            ? [
                {
                  term: t.run.readAs,
                  value: t.readAs(t.encodings[readAs.encoding], t.delimiters[readAs.delimiter ?? ""]),
                },
              ]
            : []),
          { term: t.run.asked, value: t.run.by(askedBy(run, locale), shortMoment(run.askedAt, locale)) },
          ...(settled
            ? [
                {
                  term: t.run.settled,
                  value: run.settledByName ? t.run.by(run.settledByName, settled) : settled,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
};

const Story: FC<Props> = (props) => {
  const { state } = props.run;
  if (state === "reading" || state === "taking-over") return <Busy {...props} />;
  if (state === "ready") return <Ready {...props} />;
  if (state === "done") return <Done {...props} />;
  return <NotTakenOver {...props} />;
};

const Busy: FC<Props> = ({ run, written, locale }) => {
  const t = words[locale].run;
  const title = run.state === "reading" ? t.reading : t.takingOver;
  const { done, total } = written ?? run;
  const [said, all] = [wholeNumber(done, locale), wholeNumber(total, locale)];
  return (
    <Section labelledBy="bezig">
      <Heading level={2} id="bezig">
        {title}
      </Heading>
      <Underway
        label={title}
        value={total > 0 ? done : undefined}
        max={total > 0 ? total : undefined}
        words={total === 0 ? t.waiting : written ? t.written(said, all) : t.progress(said, all)}
      />
      <Text soft>{t.stopText}</Text>
      <Row>
        <Link href={importPaths.run(run.id)}>{t.refresh}</Link>
        {run.state === "reading" && (
          <Form action={importPaths.cancel(run.id)}>
            <Button kind="secondary">{t.stop}</Button>
          </Form>
        )}
      </Row>
    </Section>
  );
};

const Ready: FC<Props> = (props) => {
  const { run, importers, sawOlder, locale } = props;
  const t = words[locale].run;
  const preview = run.preview!;
  const importer = importers.find(({ name }) => name === run.importer) ?? null;
  return (
    <>
      {run.stale && (
        <Alert tone="warning" title={t.stale} live="status">
          <Text>{t.staleText}</Text>
        </Alert>
      )}
      {sawOlder && (
        <Alert tone="warning" live="status">
          <Text>{t.seenOld}</Text>
        </Alert>
      )}
      {preview.nothingNew ? (
        <Alert tone="info" title={t.nothingNew} live="status">
          <Text>{t.nothingNewText}</Text>
        </Alert>
      ) : (
        <Section labelledBy="wat-verandert">
          <Heading level={2} id="wat-verandert">
            {t.ready}
          </Heading>
          <Text>{t.readyText}</Text>
        </Section>
      )}
      <Changes preview={preview} importer={importer} locale={locale} />
      <FaultTable
        preview={preview}
        title={t.rejected(preview.rejected)}
        text={t.rejectedText}
        href={importPaths.rejected(run.id)}
        locale={locale}
      />
      <Differences preview={preview} importer={importer} locale={locale} />
      <Row>
        {!preview.nothingNew && (
          <Form action={importPaths.takeOver(run.id)}>
            <input type="hidden" name="voorbeeld" value={preview.digest} />
            <Button icon="check" busyWords={t.takeOverBusy}>
              {t.takeOver}
            </Button>
          </Form>
        )}
        <Form action={importPaths.cancel(run.id)}>
          <Button kind="secondary">{preview.nothingNew ? t.stop : t.cancel}</Button>
        </Form>
      </Row>
      <Again {...props} />
    </>
  );
};

const Done: FC<Props> = ({ run, importers, locale }) => {
  const t = words[locale];
  const preview = run.preview!;
  const importer = importers.find(({ name }) => name === run.importer) ?? null;
  return (
    <>
      <Alert tone="ok" title={t.run.done} live="status">
        <Text>{t.run.doneText(t.desk.changes(changeCount(preview)))}</Text>
      </Alert>
      <Changes preview={preview} importer={importer} locale={locale} />
      <FaultTable
        preview={preview}
        title={t.run.wasRejected(preview.rejected)}
        href={importPaths.rejected(run.id)}
        locale={locale}
      />
      <Differences preview={preview} importer={importer} locale={locale} />
    </>
  );
};

const NotTakenOver: FC<Props> = (props) => {
  const { run, locale } = props;
  const t = words[locale].run;
  const { state, preview, id } = run;
  return (
    <>
      {state === "cancelled" && (
        <Alert tone="info" title={t.cancelled}>
          <Text>{t.cancelledText}</Text>
        </Alert>
      )}
      {state === "refused" && (
        <Alert tone="error" title={t.refused} live="status">
          <Text>{t.refusedText}</Text>
        </Alert>
      )}
      {state === "failed" && (
        <Alert tone="error" title={t.failed} live="status">
          <Text>
            {t.failedText} {id}
          </Text>
        </Alert>
      )}
      {preview && (
        <FaultTable preview={preview} title={t.faults} href={importPaths.rejected(id)} locale={locale} />
      )}
      {state !== "cancelled" && (
        <>
          <Again {...props} open={state === "failed"} />
          <Form action={importPaths.cancel(id)}>
            <Button kind="secondary">{t.stop}</Button>
          </Form>
        </>
      )}
    </>
  );
};

const Again: FC<Props & { readonly open?: boolean }> = ({ run, importers, again, open, locale }) => {
  const t = words[locale];
  const asItIs = { soort: run.chosen ?? "", geldigVanaf: run.validFrom, bron: run.source };
  const typed = again ?? { values: asItIs, errors: {} };
  return (
    <Disclosure summary={t.run.again} open={open || again !== undefined}>
      <Text small soft>
        {t.run.againText}
      </Text>
      <Form action={importPaths.again(run.id)}>
        <ErrorSummary title={t.mends(errorList(typed.errors).length)} errors={errorList(typed.errors)} />
        <AboutFields importers={importers} typed={typed} locale={locale} />
        <Row>
          <Button kind="secondary" busyWords={t.run.reading}>
            {t.run.againSubmit}
          </Button>
        </Row>
      </Form>
    </Disclosure>
  );
};
