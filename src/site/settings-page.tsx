import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  type Colour,
  Content,
  Form,
  Halves,
  PageHeader,
  RadioGroup,
  Section,
  Stack,
  ThemeChoice,
} from "#design";
import type { Locale } from "#platform/locale";
import { pageWords } from "./pages-words.ts";
import { sitePaths } from "./paths.ts";

interface Props {
  readonly locale: Locale;
  readonly colour: Colour | "device";
  readonly kept: boolean;
}

export const languageField = "taal";

/** Light or dark, Dutch or English: remembered on this device, for members and visitors alike. */
export const SettingsPage: FC<Props> = ({ locale, colour, kept }) => {
  const t = pageWords[locale];
  return (
    <>
      <PageHeader
        title={t.settings}
        lead={t.settingsLead}
        slug="weergave"
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: sitePaths.home, label: t.start },
            { href: sitePaths.settings, label: t.settings },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          {kept && (
            <Alert tone="ok" live="status">
              {t.settingsKept}
            </Alert>
          )}
          <Halves>
            <Section boxed>
              <ThemeChoice action={sitePaths.settings} value={colour} words={t.colour} />
            </Section>
            <Section boxed>
              <Form action={sitePaths.settings}>
                <RadioGroup
                  name={languageField}
                  label={t.languageLegend}
                  value={locale}
                  choices={[
                    { value: "nl", label: "Nederlands" },
                    { value: "en", label: "English" },
                  ]}
                />
                <Button kind="secondary">{t.languageSubmit}</Button>
              </Form>
            </Section>
          </Halves>
        </Stack>
      </Content>
    </>
  );
};
