import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** The sign-in form of the admin. */
export class SignIn {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await this.page.goto('/admin/login')
    await expect(this.page.getByRole('button', { name: '登录' })).toBeEnabled()
  }

  async send(email: string, password: string): Promise<void> {
    await this.page.getByLabel('电子邮件').fill(email)
    await this.page.getByLabel('密码').fill(password)
    await this.page.getByRole('button', { name: '登录' }).click()
  }

  /** Signs in and waits for the desk. */
  async signIn(email: string, password: string): Promise<void> {
    await this.send(email, password)
    await expect(this.page).toHaveURL(/\/admin\/?$/)
    await expect(this.page.getByRole('navigation')).not.toHaveCount(0)
  }
}
