/** Themes that a site may wear; each fills the functional tokens in themes/*.css. */
export const themeOptions: { label: { zh: string; en: string }; value: string }[] = [
  { label: { zh: '蓉红', en: 'Hibiscus red' }, value: 'portal' },
  { label: { zh: '锦江青', en: 'River teal' }, value: 'district' },
  { label: { zh: '竹青', en: 'Bamboo green' }, value: 'department' },
]
