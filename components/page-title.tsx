import { texts } from './texts'

/** The heading of a page of our own in a tab: whose it is, and what it is. */
export function PageTitle({ title }: { title: string }) {
  return (
    <h1 class="page-title">
      {texts.product} <span>{title}</span>
    </h1>
  )
}
