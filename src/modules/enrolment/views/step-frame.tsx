import type { ComponentChildren, FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  Content,
  ErrorSummary,
  Form,
  type FormError,
  PageHeader,
  Row,
  Side,
  Steps,
} from "#design";
import { type Community, communityPaths } from "#modules/communities";
import type { FieldErrors } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { enrolmentPaths, type Step, steps } from "../paths.ts";
import type { SignUpPage } from "../queries/sign-up-page.ts";
import { keptDays } from "../visit.ts";
import { YearAside } from "./year-aside.tsx";

/** What just happened, said above the form. */
export type Notice = "kept" | "first-this" | "rewritten";

export interface StepProps {
  readonly locale: Locale;
  readonly community: Community;
  readonly page: SignUpPage;
  readonly formKey: string;
  readonly notice?: Notice | undefined;
  readonly errors: FieldErrors;
}

interface Props extends StepProps {
  readonly step: Step;
  readonly chosen: string | null;
  /** Instead of “Naar stap 3”. */
  readonly submit?: string;
  readonly busy?: string;
  readonly children: ComponentChildren;
}

/** What the four steps share: where one is, the way on, the way back, and away for now. */
export const StepFrame: FC<Props> = (props) => {
  const { locale, community, page, step, chosen, errors, notice } = props;
  const t = words[locale];
  const at = steps.indexOf(step);
  return (
    <>
      <PageHeader
        title={t.frame.title(community.title)}
        lead={t.frame.lead}
        breadcrumbs={crumbs(locale, community)}
        theme={4}
        slug={community.slug}
      />
      <Content>
        <Side aside={<YearAside locale={locale} community={community} page={page} chosen={chosen} />}>
          <Form
            id={formId}
            action={enrolmentPaths.step(community.slug, step)}
            formKey={props.formKey}
            gap="wide"
          >
            <Steps
              label={t.frame.steps}
              now={t.frame.now(at + 1, t.frame.names[step])}
              done={t.frame.done}
              steps={steps.map((each, i) => ({
                label: t.frame.names[each],
                state: i < at ? "done" : i === at ? "now" : "later",
              }))}
            />
            {notice && (
              <Alert tone={notice === "first-this" ? "info" : "ok"} live="status">
                {
                  {
                    kept: t.frame.kept(keptDays),
                    "first-this": t.frame.firstThis,
                    rewritten: t.question.warning.taken,
                  }[notice]
                }
              </Alert>
            )}
            <ErrorSummary title={t.mends(Object.keys(errors).length)} errors={whatToMend(errors)} />
            {props.children}
            <Row apart>
              <Row>
                <Button
                  name="daarna"
                  value="verder"
                  iconEnd={props.submit ? undefined : "arrow-right"}
                  busyWords={props.busy ?? t.frame.busy}
                >
                  {props.submit ?? t.frame.next(at + 2)}
                </Button>
                {at > 0 && (
                  <Button kind="subtle" name="daarna" value="terug" formNoValidate>
                    {t.frame.back}
                  </Button>
                )}
              </Row>
              <Button kind="subtle" icon="bookmark" name="daarna" value="later" formNoValidate>
                {t.frame.later}
              </Button>
            </Row>
          </Form>
        </Side>
      </Content>
    </>
  );
};

const formId = "stap";

/** What is wrong with the form as a whole has no field to lead to. */
const whatToMend = (errors: FieldErrors): readonly FormError[] =>
  Object.entries(errors).map(([name, message]) =>
    name === "form" ? { name, message, id: formId } : { name, message },
  );

export const crumbs = (locale: Locale, community: Pick<Community, "slug" | "title">) => {
  const t = words[locale];
  return {
    label: t.breadcrumbs,
    items: [
      { href: "/", label: t.home },
      { href: communityPaths.list, label: t.communities },
      { href: communityPaths.community(community.slug), label: community.title },
      { href: enrolmentPaths.start(community.slug), label: t.enrol },
    ],
  };
};
