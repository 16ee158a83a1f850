import type { FunctionComponent as FC } from "preact";
import { Alert, Box, Checkbox, Facts, Heading, Lead, Link, Stack, Text } from "#design";
import { kindWords, organisationKinds, sectors } from "#modules/people";
import type { Answers } from "../answers.ts";
import { words } from "../messages.ts";
import { enrolmentPaths, type Step } from "../paths.ts";
import { StepFrame, type StepProps } from "./step-frame.tsx";

interface Props extends StepProps {
  readonly answers: Answers;
  /** Signed in: no code needs to be mailed. */
  readonly known: boolean;
}

/** Step 4: everything on one page, the agreements of the group, and the button that counts. */
export const CheckStep: FC<Props> = ({ answers, known, ...props }) => {
  const { locale, page, errors } = props;
  const t = words[locale].check;
  const theme = page.themes.find(({ id }) => id === answers.groupId);
  return (
    <StepFrame {...props} step="check" chosen={answers.groupId} submit={t.submit} busy={t.busy}>
      <Stack reading>
        <Heading level={2}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        <Part {...props} step="about" items={aboutFacts(props, answers)} />
        <Part {...props} step="theme" items={themeFacts(props, answers)} />
        {theme?.placesLeft === 0 && !page.byHand && (
          <Alert tone="info">
            <p>{t.full}</p>
          </Alert>
        )}
        <Part {...props} step="question" items={questionFacts(props, answers)} />
        <Heading level={3}>{t.rules}</Heading>
        {theme?.houseRules ? (
          theme.houseRules.split(/\n+/).map((rule) => <Text key={rule}>{rule}</Text>)
        ) : (
          <ul>
            {t.defaultRules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        )}
        <Checkbox name="regels" label={t.agree} error={errors.regels} required />
        {!known && <Text soft>{t.codeComes}</Text>}
      </Stack>
    </StepFrame>
  );
};

type Items = readonly { readonly term: string; readonly value: string }[];

const Part: FC<
  Pick<Props, "locale" | "community"> & { readonly step: Exclude<Step, "check">; readonly items: Items }
> = ({ locale, community, step, items }) => (
  <Box>
    <Facts items={items} />
    <p>
      <Link href={enrolmentPaths.step(community.slug, step)}>{words[locale].check.change[step]}</Link>
    </p>
  </Box>
);

type Around = Pick<Props, "locale" | "page" | "community">;

function aboutFacts({ locale }: Around, answers: Answers): Items {
  const t = words[locale].check.term;
  const kind = kindWords(organisationKinds, answers.organisationKind, locale);
  return [
    { term: t.name, value: answers.name },
    { term: t.email, value: answers.email },
    { term: t.work, value: `${answers.functionTitle}, ${answers.organisationName} (${kind})` },
    { term: t.sector, value: kindWords(sectors, answers.sector, locale) },
    { term: t.region, value: answers.region },
  ];
}

function themeFacts({ locale, page, community }: Around, answers: Answers): Items {
  const t = words[locale].check;
  const titleOf = (id: string | null) => page.themes.find((theme) => theme.id === id)?.title;
  return [
    { term: t.term.theme, value: titleOf(answers.groupId) ?? t.none },
    ...(answers.invitedBy ? [] : [{ term: t.term.second, value: titleOf(answers.secondChoice) ?? t.none }]),
    ...(community.asDuo ? [{ term: t.term.partner, value: answers.duoEmail || t.asked }] : []),
  ];
}

function questionFacts({ locale }: Around, answers: Answers): Items {
  const t = words[locale].check;
  return [
    { term: t.term.question, value: answers.learningQuestion },
    { term: t.term.findable, value: answers.findable ? t.yes : t.no },
    { term: t.term.newsletter, value: answers.newsletter ? t.yes : t.no },
  ];
}
