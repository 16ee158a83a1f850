import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { ErrorSummary, type FormError } from "../form/form.tsx";
import { Content, Side, Stack } from "../layout.tsx";
import { Alert } from "../show/alert.tsx";
import { Text } from "../text.tsx";
import { type BreadcrumbsProps, PageHeader } from "./page-header.tsx";

interface WorkPageProps {
  readonly title: string;
  readonly lead?: string;
  readonly breadcrumbs: BreadcrumbsProps;
  /** What worked, when something did: “Gelukt. …” */
  readonly said?: string | undefined;
  /** “Twee dingen kloppen nog niet” */
  readonly mends: string;
  readonly errors: readonly FormError[];
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page to work on: its head, what worked, what is to be mended, and the work. */
export const WorkPage: FC<WorkPageProps> = ({
  title,
  lead,
  breadcrumbs,
  said,
  mends,
  errors,
  aside,
  children,
}) => {
  const story = (
    <Stack gap="wide" reading={aside === undefined}>
      {said && (
        <Alert tone="ok" live="status">
          <Text>{said}</Text>
        </Alert>
      )}
      <ErrorSummary title={mends} errors={errors} />
      {children}
    </Stack>
  );
  return (
    <>
      <PageHeader title={title} lead={lead} theme={4} breadcrumbs={breadcrumbs} />
      <Content theme={4}>{aside === undefined ? story : <Side aside={aside}>{story}</Side>}</Content>
    </>
  );
};
