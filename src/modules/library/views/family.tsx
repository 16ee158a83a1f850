import type { FunctionComponent as FC } from "preact";
import {
  Button,
  ButtonLink,
  Disclosure,
  ErrorSummary,
  Form,
  Heading,
  Link,
  Row,
  Section,
  Select,
  Text,
  TextArea,
  TextField,
  Tree,
  type TreeNode,
} from "#design";
import { type FieldErrors, type Fields, fieldOf, signInPath } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { libraryPaths } from "../paths.ts";
import type { ExamplePage } from "../queries/example-page.ts";
import type { Relative } from "../queries/family.ts";

interface Props extends ExamplePage {
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly formKey: string;
  readonly locale: Locale;
}

/** Who does this too: the tree, and a place to add oneself. */
export const FamilySection: FC<Props> = (props) => {
  const { family, card, signedIn, errors, locale } = props;
  const t = words[locale].family;
  return (
    <Section labelledBy="wie-ook" id="wij-ook">
      <Heading level={2} id="wie-ook">
        {t.title}
      </Heading>
      <Text soft>{t.text}</Text>
      {family.parent && (
        <Text>
          {t.grewFrom(family.parent.areaName)}{" "}
          <Link href={libraryPaths.example(family.parent.slug)}>{family.parent.title}</Link>
        </Text>
      )}
      {family.count === 0 ? (
        <Text>{t.none}</Text>
      ) : (
        <Tree
          label={t.label}
          root={{
            key: "root",
            title: `${t.here}: ${card.areaName}`,
            children: family.branches.map((branch) => nodeOf(branch, props)),
          }}
        />
      )}
      {signedIn ? (
        <Disclosure summary={t.tell} open={Object.keys(errors).length > 0}>
          <TellForm {...props} />
        </Disclosure>
      ) : (
        <Text>
          <ButtonLink kind="secondary" href={signInPath(libraryPaths.example(card.slug))}>
            {t.signIn}
          </ButtonLink>
        </Text>
      )}
    </Section>
  );
};

function nodeOf(branch: Relative, props: Props): TreeNode {
  const { card, mayTidy, locale } = props;
  const t = words[locale].family;
  return {
    key: branch.id,
    title: t.node(branch.areaName, branch.since),
    text: (
      <>
        {branch.changed}{" "}
        {branch.own && <Link href={libraryPaths.example(branch.own.slug)}>{branch.own.title}</Link>}
      </>
    ),
    actions: (branch.mine || mayTidy) && (
      <>
        {branch.mine && !branch.own && (
          <Form action={libraryPaths.grow(card.slug)}>
            <Button kind="subtle" icon="plus" name="branch" value={branch.id}>
              {t.grow}
            </Button>
          </Form>
        )}
        <Form action={libraryPaths.removeBranch(card.slug)} label={t.removeOf(branch.areaName)}>
          <Button kind="subtle" icon="trash" name="branch" value={branch.id}>
            {t.remove}
          </Button>
        </Form>
      </>
    ),
    children: branch.children.map((child) => nodeOf(child, props)),
  };
}

const TellForm: FC<Props> = ({ card, family, values, errors, formKey, locale }) => {
  const t = words[locale];
  const all = (branches: readonly Relative[]): readonly Relative[] =>
    branches.flatMap((branch) => [branch, ...all(branch.children)]);
  const field = fieldOf(values, errors);
  return (
    <>
      <ErrorSummary
        title={t.mends(Object.keys(errors).length)}
        errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
      />
      <Text small>{t.family.tellText}</Text>
      <Form action={libraryPaths.branch(card.slug)} formKey={formKey}>
        <TextField {...field("place")} label={t.family.place} help={t.family.placeHelp} />
        <TextField {...field("since")} label={t.family.since} inputmode="numeric" short />
        <TextArea
          {...field("changed")}
          label={t.family.changed}
          help={t.family.changedHelp}
          maxLength={600}
        />
        {family.count > 0 && (
          <Select
            {...field("parent")}
            label={t.family.parent}
            empty={t.family.original}
            options={all(family.branches).map(({ id, areaName, since }) => ({
              value: id,
              label: t.family.node(areaName, since),
            }))}
          />
        )}
        <Row>
          <Button>{t.family.send}</Button>
        </Row>
      </Form>
    </>
  );
};
