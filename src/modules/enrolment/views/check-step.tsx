import type { FunctionComponent as FC } from "preact";
import { Alert, Box, Checkbox, Facts, Heading, type IconName, Lead, Link, Stack, Text } from "#design";
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
        <ul>
          {rulesOf(theme?.houseRules, t.defaultRules).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <Checkbox name="regels" label={t.agree} error={errors.regels} required />
        {!known && <Text soft>{t.codeComes}</Text>}
      </Stack>
    </StepFrame>
  );
};

/** What a group agreed, a line each; a group that wrote nothing has the usual agreements. */
function rulesOf(written = "", usual: readonly string[]): readonly string[] {
  const lines = written.split("\n").map((line) => line.trim());
  const own = [...new Set(lines.filter(Boolean))];
  return own.length > 0 ? own : usual;
}

type Items = readonly { readonly icon: IconName; readonly term: string; readonly value: string }[];

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

const fact = (icon: IconName, term: string, value: string): Items[number] => ({ icon, term, value });

function aboutFacts({ locale }: Around, answers: Answers): Items {
  const t = words[locale].check.term;
  const kind = kindWords(organisationKinds, answers.organisationKind, locale);
  return [
    fact("user", t.name, answers.name),
    fact("mail", t.email, answers.email),
    fact("building", t.work, `${answers.functionTitle}, ${answers.organisationName} (${kind})`),
    fact("school", t.sector, kindWords(sectors, answers.sector, locale)),
    fact("map-pin", t.region, answers.region),
  ];
}

function themeFacts({ locale, page, community }: Around, answers: Answers): Items {
  const t = words[locale].check;
  const titleOf = (id: string | null) => page.themes.find((theme) => theme.id === id)?.title ?? t.none;
  return [
    fact("target-arrow", t.term.theme, titleOf(answers.groupId)),
    ...(answers.invitedBy ? [] : [fact("arrows-exchange", t.term.second, titleOf(answers.secondChoice))]),
    ...(community.asDuo ? [fact("link", t.term.partner, answers.duoEmail || t.asked)] : []),
  ];
}

function questionFacts({ locale }: Around, answers: Answers): Items {
  const t = words[locale].check;
  return [
    fact("bulb", t.term.question, answers.learningQuestion),
    fact("eye", t.term.findable, answers.findable ? t.yes : t.no),
    fact("bell", t.term.newsletter, answers.newsletter ? t.yes : t.no),
  ];
}
