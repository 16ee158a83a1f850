import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Box,
  Button,
  Content,
  Facts,
  Form,
  Heading,
  Link,
  PageHeader,
  ProseBlock,
  Stack,
  Text,
  TextArea,
} from "#design";
import { proseOf } from "#platform/html";
import { fieldValue } from "#platform/http";
import { type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { MeasurePageData } from "../queries/measures.ts";
import type { CameBack } from "./came-back.ts";
import { CameBackSummary } from "./came-back-summary.tsx";
import { DecisionForm } from "./decision-form.tsx";

interface Props {
  readonly measure: MeasurePageData;
  readonly done?: keyof (typeof words)["nl"]["moderation"]["page"]["done"] | undefined;
  readonly back?: CameBack | undefined;
  readonly formKey: string;
  readonly locale: Locale;
}

/** What was done with someone's words: why, what its writer says to it, and what was decided. */
export const MeasurePage: FC<Props> = (props) => {
  const { measure, done, back, locale } = props;
  const t = words[locale].moderation.page;
  const { as, kind, hidden, threadId, group, endedAt, appealedAt, outcome } = measure;
  return (
    <>
      <PageHeader title={t.titles[kind]} />
      <Content>
        <Stack reading>
          <CameBackSummary back={back} locale={locale} />
          {done && (
            <Alert tone="ok" live="status">
              <Text>{t.done[done]}</Text>
            </Alert>
          )}
          {as === "writer" && !endedAt && (
            <Alert tone="info" title={t.yours}>
              <Text>{t.yoursText[kind]}</Text>
              {kind === "move" && threadId && (
                <Text>
                  <Link href={conversationPaths.moved(threadId)}>{t.readOn}</Link>
                </Text>
              )}
            </Alert>
          )}
          <WhatWasDone {...props} />
          {hidden && (
            <Box>
              <Heading level={2} look={3}>
                {hidden.title || t.words}
              </Heading>
              <ProseBlock html={proseOf(hidden.text)} />
            </Box>
          )}
          {as === "writer" && !endedAt && !appealedAt && <Appeal {...props} />}
          {as === "facilitator" && !endedAt && (
            <Form action={conversationPaths.ending(measure.id)}>
              <Button kind="secondary">{t.end[kind]}</Button>
            </Form>
          )}
          {as === "decider" && appealedAt && outcome === null && !endedAt && <Decide {...props} />}
          {as !== "decider" && threadId && kind !== "move" && (
            <Text>
              <Link href={conversationPaths.thread(group.slug, threadId)}>
                {words[locale].moderation.back}
              </Link>
            </Text>
          )}
        </Stack>
      </Content>
    </>
  );
};

const WhatWasDone: FC<Props> = ({ measure, locale }) => {
  const { former, moderation } = words[locale];
  const t = moderation.page;
  const { toGroup, appealedAt, decidedAt } = measure;
  const when = (moment: Date) => shortMoment(moment, locale);
  return (
    <Facts
      items={[
        [t.group, measure.group.title],
        ...(toGroup ? [[t.toGroup, toGroup.title] as const] : []),
        [t.takenBy, measure.takenBy ?? former],
        [t.takenAt, when(measure.takenAt)],
        [t.why, measure.reason],
        [t.state, measure.endedAt ? t.ended : appealedAt && !measure.outcome ? t.waits : t.holds],
        ...(appealedAt
          ? [[t.appealedAt, when(appealedAt)] as const, [t.appeal, measure.appeal] as const]
          : []),
        ...(decidedAt
          ? [[t.decidedBy, measure.decidedBy ?? former] as const, [t.answer, measure.answer] as const]
          : []),
      ].map(([term, value]) => ({ term: term ?? "", value: value ?? "" }))}
    />
  );
};

const Appeal: FC<Props> = ({ measure, back, formKey, locale }) => {
  const t = words[locale].moderation.page;
  return (
    <Form action={conversationPaths.appeal(measure.id)} formKey={formKey}>
      <Heading level={2} look={3}>
        {t.appealTitle}
      </Heading>
      <Text>{t.appealText}</Text>
      <TextArea
        name="bezwaar"
        label={t.appealLabel}
        value={fieldValue(back?.values, "bezwaar")}
        error={back?.errors.bezwaar}
        rows={4}
      />
      <Button>{t.appealSubmit}</Button>
    </Form>
  );
};

const Decide: FC<Props> = ({ measure, back, formKey, locale }) => {
  const t = words[locale].moderation.page;
  return (
    <DecisionForm
      action={conversationPaths.measure(measure.id)}
      words={t}
      choices={[
        { value: "upheld", label: t.uphold, note: t.upholdNote },
        { value: "reversed", label: t.reverse, note: t.reverseNote },
      ]}
      back={back}
      formKey={formKey}
    />
  );
};
