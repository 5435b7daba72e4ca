import { isPlatform, personFrom, sitesWith } from './person'
import type { Person } from './person'
import type { PlatformRole, Right } from './roles'

/**
 * What the admin's navigation shows to whom. It hides what a person has no use for and gives no right:
 * rights are decided by the access functions alone.
 */
type Test = (person: Person) => boolean

/** The person holds the right on some site. */
export const holds =
  (right: Right): Test =>
  (person) =>
    sitesWith(person, right).length > 0

/** The person is one of the named platform administrators. */
export const administers =
  (...roles: PlatformRole[]): Test =>
  (person) =>
    isPlatform(person, ...roles)

/** `admin.hidden` of a collection: shown to those for whom one of the tests holds. */
export function hiddenUnless(...tests: Test[]) {
  return ({ user }: { user: unknown }): boolean => {
    const person = personFrom(user)
    return !person || !tests.some((test) => test(person))
  }
}
