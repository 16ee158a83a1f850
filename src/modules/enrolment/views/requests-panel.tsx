import type { FunctionComponent as FC } from "preact";
import { Heading, LinkList, Section } from "#design";

interface Props {
  readonly title: string;
  readonly items: readonly { readonly href: string; readonly title: string }[];
}

/** The box on someone's start page with what they asked for and wait for. */
export const RequestsPanel: FC<Props> = ({ title, items }) => (
  <Section boxed labelledBy="mijn-aanmeldingen">
    <Heading level={2} look={3} id="mijn-aanmeldingen">
      {title}
    </Heading>
    <LinkList items={items} />
  </Section>
);
