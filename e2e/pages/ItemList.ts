import type { Locator, Page } from '@playwright/test'

/** The list of items in the admin. */
export class ItemList {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens the list with the items whose title holds the words. */
  async search(words: string): Promise<void> {
    await this.page.goto(`/admin/collections/articles?search=${encodeURIComponent(words)}`)
  }

  row(title: string): Locator {
    return this.page.getByRole('row').filter({ hasText: title })
  }

  /** The sentence of an empty list. */
  get empty(): Locator {
    return this.page.getByText(/没有内容/).first()
  }
}
