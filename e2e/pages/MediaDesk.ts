import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

interface TestFile {
  name: string
  mimeType: string
  buffer: Buffer
}

/** The list of files with its panel for large uploads, and the screen of one picture. */
export class MediaDesk {
  readonly page: Page
  readonly panel: Locator
  readonly lines: Locator
  readonly editor: Locator

  constructor(page: Page) {
    this.page = page
    this.panel = page.getByRole('region', { name: '上传大文件' })
    this.lines = this.panel.getByRole('list', { name: '上传进度' }).getByRole('listitem')
    this.editor = page.getByRole('region', { name: '裁剪、旋转、打码' })
  }

  async openPanel(): Promise<void> {
    await this.page.goto('/admin/collections/media')
    const toggle = this.panel.getByRole('button', { name: '上传大文件' })
    await toggle.click()
    await expect(toggle).toHaveAttribute('aria-expanded', 'true')
  }

  async choose(...files: TestFile[]): Promise<void> {
    await this.panel.locator('input[aria-label=选择文件]').setInputFiles(files)
  }

  /** Opens the document that an upload has made. */
  async openMade(index: number): Promise<void> {
    await this.lines.nth(index).getByRole('link', { name: /^打开/ }).click()
    await this.editor.getByRole('button', { name: '裁剪、旋转、打码' }).click()
  }

  async press(name: string): Promise<void> {
    await this.editor.getByRole('button', { name, exact: true }).click()
  }
}
