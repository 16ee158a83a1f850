import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Section } from "../layout.tsx";
import { Heading } from "../text.tsx";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One part of the style guide, under its own heading. */
export const Part: FC<Props> = ({ id, title, children }) => (
  <Section labelledBy={id}>
    <Heading level={2} id={id}>
      {title}
    </Heading>
    {children}
  </Section>
);
