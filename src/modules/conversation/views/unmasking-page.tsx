import type { FunctionComponent as FC } from "preact";
import { Alert, Content, Facts, Link, PageHeader, Stack, Text } from "#design";
import { type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { UnmaskingPageData } from "../queries/unmaskings.ts";
import type { CameBack } from "./came-back.ts";
import { CameBackSummary } from "./came-back-summary.tsx";
import { DecisionForm } from "./decision-form.tsx";

interface Props {
  readonly request: UnmaskingPageData;
  readonly done: boolean;
  readonly back?: CameBack | undefined;
  readonly formKey: string;
  readonly locale: Locale;
}

/** A request to know who asked something: to decide on, to read the outcome of, or to read that it was about you. */
export const UnmaskingPage: FC<Props> = (props) => {
  const { request, done, back, locale } = props;
  const t = words[locale].unmasking;
  const { group, outcome } = request;
  const state = outcome === null ? t.waits : t.outcomes[outcome];
  const open = outcome === null && request.as === "decider";
  return (
    <>
      <PageHeader title={t.title} />
      <Content>
        <Stack reading>
          <CameBackSummary back={back} locale={locale} />
          {done && (
            <Alert tone="ok" live="status">
              <Text>{t.done}</Text>
            </Alert>
          )}
          {request.as === "writer" && outcome === "granted" && (
            <Alert tone="info" title={t.aboutYou}>
              <Text>{t.aboutYouText}</Text>
            </Alert>
          )}
          {request.as === "asker" && request.writer && (
            <Alert tone="info" title={t.writer(request.writer)}>
              <Text>{t.writerText}</Text>
            </Alert>
          )}
          <Facts
            items={[
              [t.group, group.title],
              [t.under, request.pseudonym],
              [t.askedBy, request.askedBy ?? words[locale].former],
              [t.askedAt, shortMoment(request.askedAt, locale)],
              [t.why, request.reason],
              [t.state, state],
              ...(request.decidedAt
                ? ([
                    [t.decidedBy, request.decidedBy ?? words[locale].former],
                    [t.decidedAt, shortMoment(request.decidedAt, locale)],
                    [t.answer, request.answer],
                  ] as const)
                : []),
            ].map(([label, value]) => ({ term: label, value }))}
          />
          {open && <Decide {...props} />}
          {request.as !== "decider" && (
            <Text>
              <Link href={conversationPaths.thread(group.slug, request.threadId)}>
                {words[locale].history.back}
              </Link>
            </Text>
          )}
        </Stack>
      </Content>
    </>
  );
};

const Decide: FC<Props> = ({ request, back, formKey, locale }) => {
  const t = words[locale].unmasking;
  return (
    <DecisionForm
      action={conversationPaths.unmasking(request.id)}
      words={t}
      text={t.decideText}
      choices={[
        { value: "refused", label: t.refuse, note: t.refuseNote },
        { value: "granted", label: t.grant, note: t.grantNote },
      ]}
      back={back}
      formKey={formKey}
    />
  );
};
