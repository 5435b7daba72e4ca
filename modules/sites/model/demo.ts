/** Accounts of the demonstration; a production start refuses a store that holds its sites. */
export const DEMO_PASSWORD = 'jiyue-demo-2026'

export const DEMO_LOGINS = [
  { email: 'system@demo.jiyue', name: '系统管理员' },
  { email: 'security@demo.jiyue', name: '安全管理员' },
  { email: 'audit@demo.jiyue', name: '审计管理员' },
  { email: 'webmaster@jinjiang.jiyue', name: '锦江区站点管理员' },
  { email: 'editor@jinjiang.jiyue', name: '锦江区编辑' },
  { email: 'duty@jinjiang.jiyue', name: '锦江区值班员' },
  { email: 'writer@jinjiang.jiyue', name: '锦江区街道撰稿人' },
  { email: 'editor@chengdu.jiyue', name: '市门户编辑' },
  { email: 'editor@edu.jiyue', name: '市教育局编辑' },
] as const
