import type { FunctionComponent as FC } from "preact";
import { StateBadge } from "../badge.tsx";
import { Button } from "../button.tsx";
import { Checkbox, CheckboxGroup, ChoiceCard, Fieldset, RadioGroup } from "../form/choices.tsx";
import { FileField } from "../form/file-field.tsx";
import { Facet, Filters } from "../form/filters.tsx";
import { ErrorSummary, Form } from "../form/form.tsx";
import { PasskeyButton } from "../form/passkey.tsx";
import { SearchBox } from "../form/search-box.tsx";
import { Select } from "../form/select.tsx";
import { TextArea } from "../form/text-area.tsx";
import { CodeField, TextField } from "../form/text-field.tsx";
import { ThemeChoice } from "../form/theme-choice.tsx";
import { Halves, Row, Side, Stack } from "../layout.tsx";
import { CopyField } from "../show/copy.tsx";
import { Text } from "../text.tsx";
import { Part } from "./part.tsx";

/** Everything one fills in: empty, filled, with mistakes, and what may not be chosen. */
export const FormsGallery: FC = () => (
  <>
    <Part id="fouten" title="Formulier met fouten">
      <Halves>
        <Form action="#fouten" method="get" label="Voorbeeld met fouten">
          <ErrorSummary
            title="Twee dingen kloppen nog niet"
            errors={[
              { name: "mail", message: "Vul je e-mailadres in" },
              { name: "vraag", message: "Schrijf je vraag in minstens één zin" },
            ]}
          />
          <TextField
            name="naam"
            label="Hoe heet je?"
            help="Zo zien anderen in je groep je."
            autocomplete="name"
            value="Noor de Wit"
          />
          <TextField
            name="mail"
            type="email"
            label="E-mailadres van je werk"
            autocomplete="email"
            error="Vul je e-mailadres in. Bijvoorbeeld naam@school.nl"
          />
          <TextArea
            name="vraag"
            label="Wat is je vraag?"
            help="Noem geen namen van kinderen of ouders."
            rows={3}
            error="Schrijf je vraag in minstens één zin"
          />
          <Checkbox
            name="afspraken"
            label="Ik houd me aan de afspraken van de groep"
            error="Lees de afspraken en zet een vinkje"
          />
        </Form>
        <Form action="#fouten" method="get" label="Voorbeeld zonder fouten">
          <TextField
            name="organisatie"
            label="Waar werk je?"
            help="Typ een paar letters. Staat je organisatie er niet bij? Dan vul je die zelf in."
            autocomplete="organization"
            suggestions={["Basisschool De Esdoorn", "Gemeente Veldermeer", "Jeugdteam Oost"]}
          />
          <Select
            name="regio"
            label="In welke regio werk je?"
            empty="Kies een regio"
            value="veld"
            options={[
              {
                label: "Oost",
                options: [
                  { value: "veld", label: "Veldermeer" },
                  { value: "rijs", label: "Rijswaard" },
                ],
              },
              { value: "land", label: "Heel Nederland" },
            ]}
          />
          <Row>
            <TextField name="dag" type="date" label="Dag" value="2021-05-20" short />
            <TextField name="tijd" type="time" label="Tijd" value="13:00" short />
          </Row>
          <CodeField name="code" length={6} label="De code uit je mail" help="Zes cijfers." />
          <TextArea
            name="leervraag"
            label="Wat wil je leren?"
            optional="(mag leeg blijven)"
            draft={{
              url: "/concept",
              keeping: "Bezig met bewaren",
              kept: "Je tekst is bewaard",
              failed: "Bewaren lukte niet. Je tekst staat er nog.",
            }}
          />
          <FileField
            name="bijlage"
            label="Bestand erbij"
            optional="(mag leeg blijven)"
            help="Pdf of Word. Ten hoogste 10 MB."
            accept=".pdf,.docx"
          />
          <CopyField
            id="agendalink"
            label="Het adres van je agenda"
            value="https://schakel.example/agenda/q7v2.ics"
            copy="Kopieer"
            copied="Gekopieerd"
          />
        </Form>
      </Halves>
    </Part>

    <Part id="keuzes" title="Kiezen">
      <Halves>
        <Stack>
          <RadioGroup
            name="sector"
            label="In welke sector werk je?"
            value="po"
            choices={[
              { value: "po", label: "Basisonderwijs" },
              { value: "vo", label: "Voortgezet onderwijs" },
              { value: "mbo", label: "Mbo", disabled: true, note: "later" },
            ]}
          />
          <RadioGroup
            name="duo"
            label="Kom je met z’n tweeën?"
            error="Kies of je samen komt of alleen"
            choices={[
              { value: "ja", label: "Ja, school en gemeente samen" },
              { value: "nee", label: "Nee, alleen" },
            ]}
          />
          <CheckboxGroup
            name="helpen"
            label="Waar kun jij anderen mee helpen?"
            help="Kies er zoveel je wilt."
            optional="(mag leeg blijven)"
            values={["mdo"]}
            choices={[
              { value: "mdo", label: "Overleg met ouders (mdo)" },
              { value: "geld", label: "Geld en afspraken" },
            ]}
          />
          <Checkbox
            name="vindbaar"
            label="Andere deelnemers mogen mij vinden"
            help="Je kunt dit altijd weer uitzetten."
            checked
          />
        </Stack>
        <Fieldset
          name="thema"
          big
          legend="Welk thema past bij jou?"
          help="Je kiest er één. Met deze groep kom je het hele jaar bij elkaar."
        >
          <ChoiceCard
            first
            name="thema"
            value="1"
            theme={1}
            title="Samen vroeg helpen"
            text="Preventie: hulp inzetten voordat het misgaat."
            badge={<StateBadge state="open">Nog 9 plekken</StateBadge>}
          />
          <ChoiceCard
            name="thema"
            value="2"
            theme={2}
            checked
            title="Hulp regelen vanuit de school"
            text="Toegang: van lichte tot gespecialiseerde hulp."
            badge={<StateBadge state="almost">Nog 2 plekken</StateBadge>}
          />
          <ChoiceCard
            name="thema"
            value="3"
            theme={3}
            title="De school als werkplaats"
            text="Jeugdhulp in de klas en in het team."
            badge={<StateBadge state="full">Vol: je komt op de wachtlijst</StateBadge>}
          />
          <ChoiceCard
            name="thema"
            value="4"
            theme={4}
            disabled
            title="Samenwerken als één team"
            text="Dit thema doet dit jaar niet mee."
          />
        </Fieldset>
      </Halves>
    </Part>

    <Part id="zoeken" title="Zoeken en filteren">
      <SearchBox
        action="#zoeken"
        label="Waar ben je naar op zoek?"
        button="Zoeken"
        example="Zoek op mdo, thuiszitters, ouders"
      />
      <Side
        place="start"
        aside={
          <Filters
            action="#zoeken"
            label="Voorbeelden filteren"
            title="Filters"
            open="Filters (1 gekozen)"
            close="Sluiten"
            submit="Toon 11 voorbeelden"
          >
            <Facet
              legend="Soort school"
              name="soort"
              countWord="aantal: "
              options={[
                { value: "bo", label: "Basisschool", count: 11, checked: true },
                { value: "vo", label: "Voortgezet onderwijs", count: 5 },
                { value: "so", label: "Speciaal onderwijs", count: 0 },
              ]}
            />
          </Filters>
        }
      >
        <Text soft>Op de telefoon komen de filters van onder in beeld, na een knop.</Text>
      </Side>
    </Part>

    <Part id="kleurkeuze" title="Licht of donker">
      <ThemeChoice
        action="#kleurkeuze"
        value="device"
        words={{
          legend: "Welke kleuren wil je zien?",
          device: "Zoals mijn apparaat",
          light: "Licht",
          dark: "Donker",
          submit: "Bewaar mijn keuze",
        }}
      />
      <PasskeyButton
        does="sign-in"
        optionsUrl="/inloggen/sleutel/vraag"
        verifyUrl="/inloggen/sleutel/antwoord"
        label="Inloggen met een passkey"
        error="Dat lukte niet. Probeer het nog eens, of log in met een code uit je mail."
      />
      <Row>
        <Button type="button">Ja, mail 3 mensen</Button>
        <Button type="button" kind="subtle">
          Nee, terug
        </Button>
      </Row>
    </Part>
  </>
);
