import type { FunctionComponent as FC } from "preact";
import { FormsGallery } from "./gallery/forms.tsx";
import { FoundationGallery } from "./gallery/foundation.tsx";
import { ListsGallery } from "./gallery/lists.tsx";
import { PlacesGallery } from "./gallery/places.tsx";
import { ShowGallery } from "./gallery/show.tsx";
import { TalkGallery } from "./gallery/talk.tsx";
import { Content, Stack } from "./layout.tsx";
import { PageHeader } from "./page/page-header.tsx";

/**
 * The style guide: every component in every state, on one page that axe reads along.
 * Its words are Dutch and stand here, because this page shows components and belongs to none of the modules.
 */
export const Gallery: FC = () => (
  <>
    <PageHeader
      title="Stijlgids"
      lead="Alle onderdelen en hun toestanden op één bladzijde."
      theme={4}
      slug="stijlgids"
      breadcrumbs={{
        label: "Kruimelpad",
        items: [
          { href: "/", label: "Start" },
          { href: "/design", label: "Stijlgids" },
        ],
      }}
    />
    <Content>
      <Stack gap="wide">
        <FoundationGallery />
        <FormsGallery />
        <ShowGallery />
        <ListsGallery />
        <PlacesGallery />
        <TalkGallery />
      </Stack>
    </Content>
  </>
);
