import type { FunctionComponent as FC } from "preact";
import { Button, Empty, Form, Heading, LinkList, Row, Section } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { requestPaths as paths } from "../paths.ts";
import type { InList } from "../queries/request-page.ts";
import { Frame } from "./frame.tsx";

interface Props {
  readonly requests: readonly InList[];
  /** Ledgers in whose name one can begin a request, with what is left. */
  readonly ledgers: readonly { readonly id: string; readonly region: string; readonly left: string }[];
  readonly formKey: string;
  readonly locale: Locale;
}

/** Every request that concerns someone, and beginning one. */
export const AllPage: FC<Props> = ({ requests, ledgers, formKey, locale }) => {
  const t = words[locale].all;
  return (
    <Frame title={t.title} lead={t.lead} trail={[{ href: paths.all, label: t.title }]} locale={locale}>
      {ledgers.map(({ id, region, left }) => (
        <Form key={id} action={paths.begin} formKey={formKey}>
          <input type="hidden" name="potje" value={id} />
          <Row>
            <Button>{t.begin(region, left)}</Button>
          </Row>
        </Form>
      ))}
      {requests.length === 0 ? (
        <Empty level={2} title={t.none} text={t.noneText} />
      ) : (
        <Section labelledBy="aanvragen">
          <Heading level={2} look={3} id="aanvragen">
            {t.list}
          </Heading>
          <LinkList
            items={requests.map(({ id, title, region, state }) => ({
              href: paths.one(id),
              title: title || t.unnamed,
              note: `${region}. ${words[locale].states[state]}`,
            }))}
          />
        </Section>
      )}
    </Frame>
  );
};
