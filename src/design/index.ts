// The look of Schakel: NL Design System and our own pieces, as components that know no module and take their words as props.

export { Cover } from "./art/cover.tsx";
export { Deco } from "./art/deco.tsx";
export { FooterGarland } from "./art/garland.tsx";
export { HalfLink, LinkMark, LogoMark, ThemeGlyph } from "./art/marks.tsx";
export { type Paper, type Theme, themeClass } from "./art/paper.ts";
export { Portrait, portraitCount } from "./art/portrait.tsx";
export { Scene } from "./art/scene.tsx";
export { Seats } from "./art/seats.tsx";
export { assetsPath, type Manifest, pageAssets } from "./assets.ts";
export { Badge, Chip, type Meta, MetaLine, type State, StateBadge, ThemeDot } from "./badge.tsx";
export { Button, type ButtonKind, ButtonLink } from "./button.tsx";
export { ChoiceBar } from "./form/choice-bar.tsx";
export { Checkbox, CheckboxGroup, type Choice, ChoiceCard, Fieldset, RadioGroup } from "./form/choices.tsx";
export { type FieldProps, FormField, fieldId } from "./form/field.tsx";
export { FileField } from "./form/file-field.tsx";
export { Facet, Filters } from "./form/filters.tsx";
export { Follows } from "./form/follows.tsx";
export { ErrorSummary, Form, type FormError, FormKey, formKeyName } from "./form/form.tsx";
export { PasskeyButton } from "./form/passkey.tsx";
export { SearchBox } from "./form/search-box.tsx";
export { type Option, type OptionGroup, Select } from "./form/select.tsx";
export { SuggestField } from "./form/suggest-field.tsx";
export { type Draft, type RichWords, TextArea } from "./form/text-area.tsx";
export { type AutoFill, CodeField, TextField } from "./form/text-field.tsx";
export { type Colour, colourField, ThemeChoice } from "./form/theme-choice.tsx";
export { Gallery } from "./gallery.tsx";
export { Icon } from "./icon.tsx";
export type { IconName } from "./icons.ts";
export {
  Band,
  Box,
  Content,
  classes,
  Grid,
  Halves,
  List,
  Row,
  Section,
  SectionHead,
  Side,
  Stack,
} from "./layout.tsx";
export { MailCode, MailItem, MailLayout, MailLink, MailProse, MailText } from "./mail.tsx";
export { Block } from "./page/block.tsx";
export { Footer, type FooterProps } from "./page/footer.tsx";
export { Header, type HeaderProps, type NavItem } from "./page/header.tsx";
export { OnePage } from "./page/one-page.tsx";
export { Page, type PageAssets } from "./page/page.tsx";
export {
  Breadcrumbs,
  type BreadcrumbsProps,
  GroupHeader,
  Hero,
  PageHeader,
  PersonalHeader,
} from "./page/page-header.tsx";
export { WorkPage } from "./page/work-page.tsx";
export { Paragraphs } from "./paragraphs.tsx";
export { AgendaItem, DateRing, Programme } from "./show/agenda.tsx";
export { Alert, type Tone } from "./show/alert.tsx";
export { BorderMap, type MapArea, type MapMark } from "./show/border-map.tsx";
export { Card, CardRow } from "./show/card.tsx";
export { CopyField, CopyText } from "./show/copy.tsx";
export { DoorList } from "./show/door-list.tsx";
export { Facts, Figures, LinkList, Tasks } from "./show/facts.tsx";
export { FoundList } from "./show/found.tsx";
export { Pagination } from "./show/pagination.tsx";
export { Faces, Who } from "./show/people.tsx";
export { Picture } from "./show/picture.tsx";
export { QrCode } from "./show/qr-code.tsx";
export { RoundTable, type Seat, SeatList } from "./show/round-table.tsx";
export { Disclosure, Empty, Loading } from "./show/states.tsx";
export { Progress, Series, type StepState, Steps, Underway } from "./show/steps.tsx";
export { Table } from "./show/table.tsx";
export { Term } from "./show/term.tsx";
export { Tabs, ThemeChain, Ways } from "./show/themes.tsx";
export { Tree, type TreeNode } from "./show/tree.tsx";
export { Composer } from "./talk/composer.tsx";
export { News } from "./talk/news.tsx";
export { Post, PostAction, Replies } from "./talk/post.tsx";
export { Heading, Hidden, Lead, Link, ProseBlock, Text } from "./text.tsx";
