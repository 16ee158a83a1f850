import type { FunctionComponent as FC } from "preact";
import { Content, Heading, PageHeader, Section, Stack, Text } from "#design";
import type { Statement } from "./statements.ts";

interface Props {
  readonly statement: Statement;
  readonly path: string;
  readonly words: { readonly start: string; readonly crumbs: string };
}

/** A promise to the public in plain words: what we do, what we do not, and where to go with a complaint. */
export const StatementPage: FC<Props> = ({ statement, path, words }) => (
  <>
    <PageHeader
      title={statement.title}
      lead={statement.lead}
      slug={path}
      breadcrumbs={{
        label: words.crumbs,
        items: [
          { href: "/", label: words.start },
          { href: path, label: statement.title },
        ],
      }}
    />
    <Content>
      <Stack gap="wide" reading>
        {statement.parts.map(({ title, text, points }) => (
          <Section key={title}>
            <Heading level={2}>{title}</Heading>
            {text.map((line) => (
              <Text key={line}>{line}</Text>
            ))}
            {points && (
              <ul>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
          </Section>
        ))}
      </Stack>
    </Content>
  </>
);
