import type { FunctionComponent as FC } from "preact";
import { Button } from "../button.tsx";

interface Props {
  readonly action: string;
  readonly label: string;
  readonly button: string;
  readonly name?: string;
  readonly value?: string;
  readonly example?: string;
}

/** Search as a plain GET form: what was searched for stands in the address, and can be shared. */
export const SearchBox: FC<Props> = ({ action, label, button, name = "zoek", value, example }) => (
  <search>
    <form class="sk-search" action={action} method="get">
      <label class="sk-vh" for={`zoekvak-${name}`}>
        {label}
      </label>
      <input id={`zoekvak-${name}`} name={name} type="search" value={value} placeholder={example} />
      <Button icon="search">{button}</Button>
    </form>
  </search>
);
