import type { FunctionComponent as FC } from "preact";
import { Box, ButtonLink, Content, Heading, PageHeader, Row, Stack, Text, TextArea } from "#design";
import { fieldValue, type Problem } from "#platform/http";
import type { Locale } from "#platform/locale";
import { frameWords } from "./messages.ts";
import { sitePaths } from "./paths.ts";

/** A "no" as a page: what it is, what someone can do now, and everything they had typed. */
export const ProblemPage: FC<{ readonly problem: Problem; readonly locale: Locale }> = ({
  problem,
  locale,
}) => {
  const t = frameWords[locale];
  const typed = Object.keys(problem.typed)
    .map((name) => [name, fieldValue(problem.typed, name)] as const)
    .filter(([, text]) => text.length > 20 || /\s/.test(text));
  return (
    <>
      <PageHeader title={problem.title} lead={problem.text} slug="foutpagina" />
      <Content>
        <Stack>
          {problem.reference && (
            <Text>
              <strong>{problem.reference}</strong>
            </Text>
          )}
          {typed.length > 0 && (
            <Box>
              <Stack>
                <Heading level={2}>{t.yourText}</Heading>
                <Text>{t.yourTextHelp}</Text>
                {typed.map(([name, text]) => (
                  <TextArea key={name} name={`getypt-${name}`} label={t.yourText} value={text} rows={6} />
                ))}
              </Stack>
            </Box>
          )}
          <Row>
            <ButtonLink href={sitePaths.home} kind="primary">
              {t.toHome}
            </ButtonLink>
            {problem.status === 401 && <ButtonLink href={sitePaths.signIn}>{t.toSignIn}</ButtonLink>}
          </Row>
        </Stack>
      </Content>
    </>
  );
};
