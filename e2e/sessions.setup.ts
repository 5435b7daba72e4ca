import { test as setup } from '@playwright/test'

import { DEMO_PASSWORD } from '@/modules/sites/model/demo'

import { SignIn } from './pages/SignIn'
import { PEOPLE, sessionOf } from './support/sessions'
import type { Role } from './support/sessions'

for (const role of Object.keys(PEOPLE) as Role[]) {
  setup(`the ${role} signs in`, async ({ context, page }) => {
    const form = new SignIn(page)

    await form.open()
    await form.signIn(PEOPLE[role], DEMO_PASSWORD)

    await context.storageState({ path: sessionOf(role) })
  })
}
