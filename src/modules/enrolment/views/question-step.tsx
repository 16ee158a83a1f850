import type { FunctionComponent as FC } from "preact";
import { Alert, Button, Checkbox, Fieldset, Stack, Text, TextArea } from "#design";
import { discretionDutch, discretionEnglish, type Finding, rewrite } from "#modules/discretion";
import { type Fields, fieldValue } from "#platform/http";
import type { Words } from "#platform/locale";
import { words } from "../messages.ts";
import { StepFrame, type StepProps } from "./step-frame.tsx";

interface Props extends StepProps {
  readonly values: Fields;
  readonly chosen: string | null;
  /** What looks like a child's data in the question as it stands. */
  readonly findings: readonly Finding[];
}

const reasons: Words<typeof discretionDutch> = { nl: discretionDutch, en: discretionEnglish };

/** Step 3: what someone wants to learn, who may find it, and the newsletter. */
export const QuestionStep: FC<Props> = ({ values, findings, ...props }) => {
  const { locale, errors } = props;
  const t = words[locale].question;
  const question = fieldValue(values, "vraag");
  return (
    <StepFrame {...props} step="question">
      <Fieldset legend={t.legend} help={t.readers} name="leervraag" big>
        <Stack reading>
          <TextArea
            name="vraag"
            label={t.label}
            help={`${t.help} ${t.example}`}
            error={errors.vraag}
            value={question}
            rows={5}
            maxLength={1000}
            required
          />
          {findings.length > 0 && <ChildDataWarning {...props} question={question} findings={findings} />}
          <Checkbox
            name="vindbaar"
            label={t.findable}
            help={t.findableHelp}
            checked={fieldValue(values, "vindbaar") === "on"}
          />
          <Checkbox
            name="nieuwsbrief"
            label={t.newsletter}
            help={t.newsletterHelp}
            checked={fieldValue(values, "nieuwsbrief") === "on"}
          />
        </Stack>
      </Fieldset>
    </StepFrame>
  );
};

interface WarningProps extends Pick<Props, "locale" | "errors"> {
  readonly question: string;
  readonly findings: readonly Finding[];
}

/** What was found and why it matters, how it could be said, and the way on for who means it otherwise. */
const ChildDataWarning: FC<WarningProps> = ({ locale, errors, question, findings }) => {
  const t = words[locale].question.warning;
  return (
    <Alert tone="warning" title={t.title} level={3}>
      <p>{t.text}</p>
      <ul>
        {findings.map(({ kind, start, end }) => (
          <li key={start}>{t.found(question.slice(start, end), reasons[locale].why(kind))}</li>
        ))}
      </ul>
      <Text>
        <strong>{t.proposal}</strong>
      </Text>
      <Text>{rewrite(question, findings)}</Text>
      <Button kind="secondary" name="daarna" value="voorstel" formNoValidate>
        {t.take}
      </Button>
      <Checkbox name="toch" label={t.mine} error={errors.toch} />
    </Alert>
  );
};
