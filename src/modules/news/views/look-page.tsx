import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  ButtonLink,
  Content,
  ErrorSummary,
  Form,
  Heading,
  Lead,
  Link,
  Row,
  Section,
  Side,
  Stack,
  Text,
  TextArea,
  TextField,
} from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import { type Locale, shortMoment } from "#platform/locale";
import { missingFrom } from "../draft.ts";
import { deskWords, words } from "../messages.ts";
import { newsPaths } from "../paths.ts";
import type { ArticlePage } from "../queries/article-page.ts";
import { type DeskArticle, seenOf } from "../queries/desk.ts";
import { ArticleBody } from "./article-body.tsx";
import { DeskHead, Done } from "./desk-head.tsx";
import { seenField } from "./edit-fields.tsx";

interface Props {
  readonly article: DeskArticle;
  /** How readers would see it. */
  readonly page: ArticlePage;
  /** Whether this editor can be the second pair of eyes now. */
  readonly mayApprove: boolean;
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly done: string | undefined;
  readonly formKey: string;
  readonly locale: Locale;
}

/** How it reads, what is missing, and what can be done with it now. */
export const LookPage: FC<Props> = (props) => {
  const { article, page, errors, done, locale } = props;
  const t = deskWords[locale];
  const { card, byline, image } = page;
  return (
    <>
      <DeskHead title={t.look.title} lead={t.look.lead} here={newsPaths.look(article.id)} locale={locale} />
      <Content theme={2}>
        <Stack gap="wide">
          <Done done={done} locale={locale} />
          <ErrorSummary
            title={t.mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          <Side aside={<Now {...props} />}>
            <Section boxed labelledBy="zo-leest-het">
              <Stack gap="tight">
                <Text small soft>
                  {words[locale].kinds[card.kind]}
                  {byline && `, ${words[locale].page.by(byline.name)} (${byline.role})`}
                </Text>
                <Heading level={2} id="zo-leest-het">
                  {card.title || t.untitled}
                </Heading>
                {card.summary !== "" && <Lead>{card.summary}</Lead>}
              </Stack>
              {!image && (
                <Text small soft>
                  {t.look.noPicture}
                </Text>
              )}
              <ArticleBody {...page} locale={locale} />
              {article.draft && article.draft.correction !== "" && (
                <Alert tone="info" title={t.look.correction} level={3}>
                  <Text>{article.draft.correction}</Text>
                </Alert>
              )}
            </Section>
          </Side>
        </Stack>
      </Content>
    </>
  );
};

/** What waits for whom, and the one thing to do. */
const Now: FC<Props> = (props) => {
  if (!props.article.draft) return <Public {...props} />;
  return (
    <>
      <BeingWritten {...props} />
      {props.article.card && <TakeBack {...props} />}
    </>
  );
};

const BeingWritten: FC<Props> = (props) => {
  const { article, mayApprove, formKey, locale } = props;
  const t = deskWords[locale];
  const { id, draft, stage, publishAt, card } = article;
  if (!draft || !stage) return null;
  const missing = missingFrom(draft);
  const planned = publishAt && shortMoment(publishAt, locale);
  return (
    <Section boxed labelledBy="hoe-het-staat">
      <Heading level={2} look={3} id="hoe-het-staat">
        {t.stages[stage]}
      </Heading>
      {card && <Text small>{t.isRevision}</Text>}
      {missing.length > 0 && (
        <Alert tone="warning" title={t.look.missing} level={3}>
          {missing.map((each) => (
            <Text key={each}>{t.look.missings[each]}</Text>
          ))}
        </Alert>
      )}
      {stage === "writing" && missing.length === 0 && (
        <Form action={newsPaths.ask(id)} formKey={formKey}>
          <Button>{t.look.ask}</Button>
        </Form>
      )}
      {stage === "asked" && mayApprove && (
        <Form action={newsPaths.approve(id)} formKey={formKey}>
          <input type="hidden" name={seenField} value={seenOf(article)} />
          <Text>{t.look.approveText}</Text>
          <Button icon="check">{planned ? t.look.approvePlanned(planned) : t.look.approve}</Button>
        </Form>
      )}
      {stage === "asked" && !mayApprove && <Text>{t.look.asked}</Text>}
      {stage === "planned" && planned && <Text>{t.look.planned(planned)}</Text>}
      {(stage === "planned" || (stage === "asked" && mayApprove)) && <GiveBack {...props} />}
      <Row>
        <ButtonLink kind="secondary" icon="edit" href={newsPaths.edit(id)}>
          {t.look.edit}
        </ButtonLink>
      </Row>
    </Section>
  );
};

const GiveBack: FC<Props> = ({ article, values, errors, formKey, locale }) => {
  const t = deskWords[locale].look;
  return (
    <Form action={newsPaths.giveBack(article.id)} formKey={formKey}>
      <TextArea
        name="remark"
        label={t.remark}
        error={errors.remark}
        value={fieldValue(values, "remark")}
        rows={3}
        maxLength={600}
      />
      <Button kind="secondary">{article.stage === "planned" ? t.plannedBack : t.giveBack}</Button>
    </Form>
  );
};

/** What is out: to be mended by two, or taken away by one. */
const Public: FC<Props> = (props) => {
  const { article, formKey, locale } = props;
  const { card } = article;
  if (!card) return null;
  return (
    <>
      <Section boxed labelledBy="is-uit">
        <Heading level={2} look={3} id="is-uit">
          {deskWords[locale].out}
        </Heading>
        <Text>
          <Link href={newsPaths.article(card.slug)}>{card.title}</Link>
        </Text>
        <Form action={newsPaths.revise(article.id)} formKey={formKey}>
          <Button kind="secondary" icon="edit">
            {deskWords[locale].edit.revise}
          </Button>
        </Form>
      </Section>
      <TakeBack {...props} />
    </>
  );
};

/** Also while a correction is being written: what harms someone cannot wait for that. */
const TakeBack: FC<Props> = ({ article, values, errors, formKey, locale }) => {
  const t = deskWords[locale].edit;
  return (
    <Section boxed labelledBy="weghalen">
      <Heading level={2} look={3} id="weghalen">
        {t.takeBack}
      </Heading>
      <Form action={newsPaths.takeBack(article.id)} formKey={formKey}>
        <Text>{t.takeBackText}</Text>
        <TextField
          name="why"
          label={t.why}
          error={errors.why}
          value={fieldValue(values, "why")}
          maxLength={200}
        />
        <Button kind="subtle" icon="trash">
          {t.takeBackButton}
        </Button>
      </Form>
    </Section>
  );
};
