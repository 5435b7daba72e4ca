/** The mark of the program as the config needs it: its path string is resolved by the admin's import map. */
export { brandIcon } from '@/components/admin/Brand/icon'
