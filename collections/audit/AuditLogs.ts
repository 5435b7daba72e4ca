import type { CollectionConfig } from 'payload'

import { any, nobody, platform, siteRight } from '@/access/predicates'
import { administers, hiddenUnless, holds } from '@/access/visibility'
import { auditEventLabels, auditEvents } from '@/modules/audit/model'

/** Append-only: no role may create, change or delete a row (2024规定: logs are kept and not altered). */
export const AuditLogs: CollectionConfig = {
  slug: 'audit-logs',
  labels: {
    singular: { zh: '审计记录', en: 'Audit log' },
    plural: { zh: '审计记录', en: 'Audit logs' },
  },
  access: {
    create: nobody,
    delete: nobody,
    read: any(platform('audit', 'security'), siteRight('settings')),
    update: nobody,
  },
  admin: {
    defaultColumns: ['createdAt', 'event', 'title', 'actorName', 'subject'],
    group: { zh: '监管', en: 'Oversight' },
    hidden: hiddenUnless(holds('settings'), administers('audit', 'security')),
    useAsTitle: 'title',
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [
    {
      name: 'event',
      type: 'select',
      label: { zh: '动作', en: 'Event' },
      options: auditEvents.map((value) => ({ label: auditEventLabels[value], value })),
      required: true,
    },
    { name: 'title', type: 'text', label: { zh: '对象', en: 'Title' }, required: true },
    {
      name: 'subject',
      type: 'text',
      admin: {
        components: {
          Cell: '/modules/audit/admin/SubjectCell/SubjectCell#SubjectCell',
          Field: '/modules/audit/admin/AuditFacts/AuditFacts#Subject',
        },
      },
      index: true,
      label: { zh: '类别', en: 'Collection' },
      required: true,
    },
    {
      name: 'subjectId',
      type: 'text',
      index: true,
      label: { zh: '编号', en: 'Document' },
      required: true,
    },
    {
      name: 'site',
      type: 'text',
      admin: { components: { Field: '/modules/audit/admin/AuditFacts/AuditFacts#SiteOfChange' } },
      index: true,
      label: { zh: '站点', en: 'Site' },
    },
    { name: 'actor', type: 'text', index: true, label: { zh: '操作人编号', en: 'Actor id' } },
    { name: 'actorName', type: 'text', label: { zh: '操作人', en: 'Actor' } },
    { name: 'address', type: 'text', label: { zh: '来源地址', en: 'Address' } },
    { name: 'reason', type: 'text', label: { zh: '理由', en: 'Reason' } },
    {
      name: 'fields',
      type: 'json',
      admin: { components: { Field: '/modules/audit/admin/AuditFacts/AuditFacts#ChangedFields' } },
      label: { zh: '改动的项目', en: 'Changed fields' },
    },
  ],
  timestamps: true,
}
