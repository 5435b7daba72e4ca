import type { Locator, Page } from '@playwright/test'

/** The one form of an item in which all its pictures are described. */
export class PictureWordsForm {
  readonly dialog: Locator
  readonly pictures: Locator
  readonly faults: Locator

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog').filter({ hasText: '稿件中图片的替代文字' })
    this.pictures = this.dialog.getByRole('listitem')
    this.faults = this.dialog
      .getByRole('textbox', { name: '替代文字', exact: true })
      .and(page.locator('[aria-invalid=true]'))
  }

  async describe(index: number, alt: string): Promise<void> {
    await this.pictures.nth(index).getByRole('textbox', { name: '替代文字' }).fill(alt)
  }

  async markDecorative(index: number): Promise<void> {
    await this.pictures
      .nth(index)
      .getByRole('checkbox', { name: /装饰图片/ })
      .check()
  }

  async save(): Promise<void> {
    await this.dialog.getByRole('button', { name: '全部保存' }).click()
  }
}
