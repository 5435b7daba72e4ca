import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

interface TestFile {
  name: string
  mimeType: string
  buffer: Buffer
}

/** The input of Payload's own form; the one for many large files stands beside it. */
const ONE_FILE = 'input[type=file]:not([multiple])'

/** The form of an item in the admin. */
export class ItemForm {
  readonly page: Page
  readonly toast: Locator

  constructor(page: Page) {
    this.page = page
    this.toast = page.locator('.payload-toast-container')
  }

  async openNew(): Promise<void> {
    await this.page.goto('/admin/collections/articles/create')
    await expect(this.page.getByRole('button', { name: '保存草稿' })).toBeVisible()
  }

  async fillTitle(title: string): Promise<void> {
    await this.page.locator('#field-title').fill(title)
  }

  /** Picks a channel by its name from the top of the tree down. */
  async pickChannel(name: string): Promise<void> {
    const picker = this.page.locator('#field-channel').getByRole('combobox')
    await picker.fill(name.split(' › ').at(-1) ?? name)
    await this.page.getByRole('treeitem', { name, exact: true }).click()
  }

  get body(): Locator {
    return this.page.locator('[data-lexical-editor]')
  }

  async write(paragraph: string): Promise<void> {
    await this.body.click()
    await this.page.keyboard.type(paragraph)
    await this.page.keyboard.press('Enter')
  }

  /** Pastes as the browser does: an event with the clipboard's HTML at the end of the text. */
  async paste(html: string): Promise<void> {
    await this.body.click()
    await this.page.keyboard.press('Control+End')
    await this.body.evaluate((element, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', text)
      clipboardData.setData('text/plain', '纯文本')
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData })
      element.dispatchEvent(event)
    }, html)
  }

  /** Puts a picture into the text by the toolbar. */
  async insertPicture(file: TestFile, alt?: string): Promise<void> {
    await this.page.locator('.fixed-toolbar .toolbar-popup__dropdown-add').click()
    await this.page
      .locator('.toolbar-popup__dropdown-items')
      .getByRole('button', { name: '上传' })
      .click()
    // An empty list offers it twice.
    await this.dialog.getByText('新建', { exact: true }).first().click()
    await this.upload(file, alt)
    await expect(this.body.locator('img[src]').last()).toBeVisible()
  }

  async addAttachment(file: TestFile): Promise<void> {
    await this.page.getByRole('button', { name: '添加附件' }).click()
    const row = this.page.locator('#attachments-row-0')
    await row.getByRole('button', { name: '新建' }).click()
    await this.upload(file)
    await expect(row).toContainText('pdf')
  }

  private get dialog(): Locator {
    return this.page.getByRole('dialog').last()
  }

  /** Fills the form of a file, which stands in a drawer, and waits until the drawer has gone. */
  private async upload(file: TestFile, alt?: string): Promise<void> {
    const drawer = this.dialog
    await drawer.locator(ONE_FILE).setInputFiles(file)
    if (alt) await drawer.locator('input[name=alt]').fill(alt)
    await drawer.getByRole('button', { name: '保存', exact: true }).click()
    await expect(this.page.locator(`.drawer ${ONE_FILE}`)).toHaveCount(0)
  }

  /** The choice of a template above the title of a new item. */
  get templates(): Locator {
    return this.page.getByLabel('从模板开始')
  }

  /** Makes a fresh draft of the stored item by its menu, which opens. */
  async copy(): Promise<void> {
    await this.page.locator('.doc-controls__popup button').first().click()
    await this.page.getByRole('button', { name: '复制为新稿' }).click()
  }

  async saveDraft(): Promise<void> {
    await this.page.getByRole('button', { name: '保存草稿' }).click()
  }

  get publishButton(): Locator {
    return this.page.getByRole('button', { name: '发布', exact: true })
  }

  async publish(): Promise<void> {
    await this.publishButton.click()
  }

  async withdraw(): Promise<void> {
    await this.page.locator('.doc-controls__popup button').first().click()
    await this.page.getByText('撤下', { exact: true }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: '确认' }).click()
  }

  /** Expects the line above the form to say where the item is. */
  async says(words: string): Promise<void> {
    await expect(this.page.getByText(words)).toBeVisible()
  }

  /** Expects the status line to name the status. */
  async hasStatus(status: '草稿' | '已发布' | '已修改'): Promise<void> {
    await expect(this.page.locator('.doc-controls__meta')).toContainText(status)
  }
}
