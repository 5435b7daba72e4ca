import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

interface SiteAnswers {
  kind: string
  name: string
  shortName: string
  code: string
  domain: string
  parent: string
  sponsor: string
}

/** The one form that makes a site. */
export class SiteForm {
  readonly page: Page
  readonly toast: Locator

  constructor(page: Page) {
    this.page = page
    this.toast = page.locator('.payload-toast-container')
  }

  async openNew(): Promise<void> {
    await this.page.goto('/admin/collections/sites/create')
    await expect(this.page.locator('#field-name')).toBeVisible()
  }

  private async choose(field: string, option: string): Promise<void> {
    await this.page.locator(`#field-${field}`).getByRole('combobox').click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  async fill(site: SiteAnswers): Promise<void> {
    await this.choose('kind', site.kind)
    await this.page.locator('#field-name').fill(site.name)
    await this.page.locator('#field-shortName').fill(site.shortName)
    await this.page.locator('#field-slug').fill(site.code)
    await this.page.locator('#field-domain').fill(site.domain)
    await this.choose('parent', site.parent)
    await this.page.locator('#field-sponsor').fill(site.sponsor)
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: '保存', exact: true }).click()
  }
}
