import type { FunctionComponent as FC } from "preact";
import { StateBadge } from "../badge.tsx";
import { Box, Halves, Stack } from "../layout.tsx";
import { GroupHeader } from "../page/page-header.tsx";
import { Faces, Who } from "../show/people.tsx";
import { Tabs } from "../show/themes.tsx";
import { Composer } from "../talk/composer.tsx";
import { News } from "../talk/news.tsx";
import { Post, PostAction, Replies } from "../talk/post.tsx";
import { Text } from "../text.tsx";
import { Part } from "./part.tsx";

/** How people talk with each other, and what a page of their own or of a group opens with. */
export const TalkGallery: FC = () => (
  <>
    <Part id="gesprek" title="Gesprek">
      <Post
        author={{ name: "Noor de Wit", note: "Intern begeleider, basisschool", portrait: 4 }}
        at={{ iso: "2021-05-10T14:20", words: "ma 10 mei, 14.20 uur" }}
        actions={
          <>
            <PostAction icon="thumb-up" pressed={false}>
              Bedankt (6)
            </PostAction>
            <PostAction icon="message-circle" href="#gesprek">
              Reageer
            </PostAction>
          </>
        }
      >
        <p>
          Bij ons schuiven ouders pas aan als wij het overleg al een keer gehad hebben. Hoe doen jullie dat?
        </p>
      </Post>
      <News
        stream=""
        from={0}
        one="1 nieuw bericht"
        more="{n} nieuwe berichten"
        href="#gesprek"
        label="3 nieuwe berichten"
      />
      <Replies>
        <Post
          author={{ name: "Sam Kaya", note: "Jeugdprofessional in school", portrait: 1 }}
          at={{ iso: "2021-05-10T16:05", words: "ma 10 mei, 16.05 uur" }}
          badge={<StateBadge state="open">Hielp de vraagsteller</StateBadge>}
          edited="aangepast"
          actions={
            <PostAction icon="thumb-up" pressed>
              Bedankt (11)
            </PostAction>
          }
        >
          <p>Wij hebben het omgedraaid: zonder ouders geen mdo.</p>
        </Post>
        <Post
          mine
          author={{ name: "Jij", note: "Intern begeleider, vmbo", portrait: 8 }}
          at={{ iso: "2021-05-11T11:48", words: "di 11 mei, 11.48 uur" }}
        >
          <p>Dank. En de leerling zelf?</p>
        </Post>
      </Replies>
      <Composer
        action="#gesprek"
        name="reactie"
        label="Jouw reactie"
        reminder="Noem geen namen van kinderen of ouders. Alleen deze groep leest mee."
        submit="Plaats reactie"
        busyWords="Bezig met plaatsen"
        formKey="voorbeeld"
      />
      <Composer
        action="#gesprek"
        name="lege-reactie"
        label="Nog een reactie"
        reminder="Alleen deze groep leest mee."
        submit="Plaats nog een reactie"
        error="Schrijf eerst iets. Een halve gedachte is ook welkom."
      />
    </Part>

    <Part id="mensen" title="Mensen">
      <Halves>
        <Who portrait={3} name="Expert toegang tot jeugdhulp" note="Antwoord na 3 werkdagen" />
        <Box>
          <Who portrait={6} name="Procesbegeleider" />
        </Box>
      </Halves>
    </Part>

    <Part id="koppen" title="Koppen van een bladzijde">
      <Stack>
        <GroupHeader
          name="Hulp regelen vanuit de school"
          theme={2}
          breadcrumbs={{
            label: "Kruimelpad van een groep",
            items: [
              { href: "#mijn-schakel", label: "Mijn Schakel" },
              { href: "#koppen", label: "Gesprek" },
            ],
          }}
          meta={[{ icon: "lock", text: "Besloten groep, 24 vaste deelnemers" }]}
          faces={<Faces label="Deelnemers" portraits={[4, 1, 8, 3]} />}
        >
          <Tabs
            label="Onderdelen van de groep"
            items={[
              { href: "#gesprek", label: "Gesprek", icon: "message-circle", current: true },
              { href: "#bijeenkomsten", label: "Bijeenkomsten", icon: "calendar-event" },
              { href: "#deelnemers", label: "Deelnemers", icon: "users-group" },
            ]}
          />
        </GroupHeader>
        <Text soft>Een groep houdt op elke bladzijde dezelfde kop.</Text>
      </Stack>
    </Part>
  </>
);
