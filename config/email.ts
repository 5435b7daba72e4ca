import type { EmailAdapter } from 'payload'

/**
 * No mail leaves the platform: forgotten passwords are reset by an administrator, not by a link on the open
 * network. A message that the program wants to send is refused and leaves a line in the log, without its
 * text, which could hold a password link.
 */
export const refusingEmail: EmailAdapter<void> = ({ payload }) => ({
  name: 'refusing',
  defaultFromAddress: 'noreply@localhost',
  defaultFromName: '集约',
  sendEmail: ({ subject }) => {
    payload.logger.warn({ msg: 'mail is switched off; a message was not sent', subject })
    return Promise.resolve()
  },
})
