import type { FunctionComponent as FC } from "preact";
import {
  Box,
  Button,
  Content,
  Disclosure,
  Empty,
  ErrorSummary,
  FileField,
  Form,
  Heading,
  Link,
  PageHeader,
  Pagination,
  Row,
  Section,
  Side,
  Stack,
  Table,
  Text,
} from "#design";
import { type AnyImporter, importerWords, largestSource } from "#platform/imports";
import { type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { importPaths } from "../paths.ts";
import type { NamedRun } from "../queries/runs.ts";
import { changeCount, dayWords } from "../show.ts";
import { AboutFields } from "./about-fields.tsx";
import { errorList, type Typed } from "./typed.ts";

interface Props {
  readonly importers: readonly AnyImporter[];
  readonly runs: readonly NamedRun[];
  readonly page: number;
  readonly pages: number;
  readonly typed: Typed;
  readonly formKey: string;
  readonly locale: Locale;
}

/** Where an administrator hands in official files, and sees what was handed in before. */
export const DeskPage: FC<Props> = (props) => {
  const { importers, locale } = props;
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={t.desk.title}
        lead={t.desk.lead}
        slug="inlezen"
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/", label: t.home },
            { href: importPaths.desk, label: t.desk.title, current: true },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          <Side aside={<Kinds importers={importers} locale={locale} />}>
            <HandIn {...props} />
          </Side>
          <Log {...props} />
        </Stack>
      </Content>
    </>
  );
};

const HandIn: FC<Props> = ({ importers, typed, formKey, locale }) => {
  const t = words[locale];
  const { errors, fileWasThere } = typed;
  return (
    <Section labelledBy="bestand-inlezen">
      <Heading level={2} id="bestand-inlezen">
        {t.desk.form}
      </Heading>
      <Text>{t.desk.formText}</Text>
      <Form action={importPaths.desk} formKey={formKey} files>
        <ErrorSummary title={t.mends(errorList(errors).length)} errors={errorList(errors)} />
        <FileField
          name="bestand"
          label={t.desk.file}
          help={fileWasThere && !errors.bestand ? t.desk.fileAgain : t.desk.fileHelp}
          error={errors.bestand}
          accept=".csv,.txt,.json,.geojson,.topojson"
          largest={{ bytes: largestSource, words: t.faults["too-large"]({ what: "too-large", line: null }) }}
        />
        <AboutFields importers={importers} typed={typed} locale={locale} />
        <Row>
          <Button busyWords={t.desk.busy}>{t.desk.submit}</Button>
        </Row>
      </Form>
    </Section>
  );
};

const Kinds: FC<Pick<Props, "importers" | "locale">> = ({ importers, locale }) => {
  const t = words[locale].desk;
  if (importers.length === 0) return <Empty level={2} title={t.noKinds} text={t.noKindsText} />;
  return (
    <Box>
      <Heading level={2} look={3}>
        {t.kinds}
      </Heading>
      <Text small soft>
        {t.kindsText}
      </Text>
      {importers.map((importer) => {
        const { title, about, validFrom } = importerWords(importer, locale);
        return (
          <Disclosure key={importer.name} summary={title}>
            <Text small>{about}</Text>
            <Text small soft>
              {validFrom}
            </Text>
          </Disclosure>
        );
      })}
    </Box>
  );
};

const Log: FC<Props> = ({ importers, runs, page, pages, locale }) => {
  const t = words[locale];
  return (
    <Section labelledBy="ingelezen">
      <Heading level={2} id="ingelezen">
        {t.desk.log}
      </Heading>
      {runs.length === 0 ? (
        <Empty title={t.desk.none} text={t.desk.noneText} />
      ) : (
        <Table
          caption={t.desk.log}
          hideCaption
          columns={[
            { label: t.desk.what },
            { label: t.desk.kind },
            { label: t.desk.source },
            { label: t.desk.when },
            { label: t.desk.who },
            { label: t.desk.state },
          ]}
          rows={runs.map((run) => ({
            key: run.id,
            cells: [
              <Link key={run.id} href={importPaths.run(run.id)}>
                {run.fileName}
              </Link>,
              titleOf(importers, run, locale),
              `${run.source}, ${t.desk.from(dayWords(run.validFrom, locale))}`,
              shortMoment(run.askedAt, locale),
              askedBy(run, locale),
              stateWords(run, locale),
            ],
          }))}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(n) => `${importPaths.desk}?bladzijde=${n}`}
        words={{ label: t.desk.pages, page: t.desk.page, previous: t.desk.previous, next: t.desk.next }}
      />
    </Section>
  );
};

/** What kind of file it is, as far as that is known. */
export function titleOf(importers: readonly AnyImporter[], run: NamedRun, locale: Locale): string {
  const name = run.importer ?? run.chosen;
  const importer = importers.find((each) => each.name === name);
  return importer ? importerWords(importer, locale).title : (name ?? words[locale].run.kindUnknown);
}

/** Who handed it in. */
export function askedBy({ way, askedByName }: NamedRun, locale: Locale): string {
  const t = words[locale].desk;
  return way === "command-line" ? t.commandLine : (askedByName ?? t.nobody);
}

function stateWords(run: NamedRun, locale: Locale): string {
  const t = words[locale];
  if (run.state === "ready" && run.preview?.nothingNew) return t.run.nothingNew;
  if (run.state !== "done" || !run.preview) return t.states[run.state];
  return `${t.states.done}: ${t.desk.changes(changeCount(run.preview))}`;
}
