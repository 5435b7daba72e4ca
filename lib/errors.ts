import { APIError } from 'payload'

/** Errors that may be shown: one Chinese sentence that says what to do (docs/house.md, convention 19). */
export class PublicError extends APIError {
  constructor(message: string, status: number) {
    super(message, status, undefined, true)
    // The build shortens class names, and Payload answers "unknown error" to an error without a name.
    this.name = 'PublicError'
  }
}

/** 422: the input breaks a rule; the sentence names it. */
export class RuleError extends PublicError {
  constructor(message: string) {
    super(message, 422)
  }
}

/**
 * 422 that points at one part of a form: the admin shows the sentence and tells the field at `path`, which may
 * help to mend it.
 */
export class FieldRuleError extends RuleError {
  constructor(path: string, message: string) {
    super(message)
    this.data = { errors: [{ message, path }] }
  }
}

/** 403: the person may not do this. */
export class ForbiddenError extends PublicError {
  constructor(message = '您没有这项操作的权限，请联系本站管理员。') {
    super(message, 403)
  }
}

/** 409: somebody else holds the name, the address or the newer version. */
export class ConflictError extends PublicError {
  constructor(message: string) {
    super(message, 409)
  }
}
