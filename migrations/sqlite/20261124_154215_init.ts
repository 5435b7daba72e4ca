import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`title\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_attachments_order_idx\` ON \`articles_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_attachments_parent_id_idx\` ON \`articles_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_attachments_file_idx\` ON \`articles_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_also_in\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`channel_id\` text(36),
  	\`list_title\` text,
  	\`list_cover_id\` text(36),
  	\`pin_rank\` numeric,
  	\`pin_until\` text,
  	\`hand_order\` numeric,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`list_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_also_in_order_idx\` ON \`articles_also_in\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_also_in_parent_id_idx\` ON \`articles_also_in\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_also_in_channel_idx\` ON \`articles_also_in\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_also_in_list_cover_idx\` ON \`articles_also_in\` (\`list_cover_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`title\` text,
  	\`kicker\` text,
  	\`subtitle\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`policy_index_no\` text,
  	\`policy_doc_no\` text,
  	\`policy_issuer\` text,
  	\`policy_subject\` text,
  	\`policy_written_on\` text,
  	\`policy_effective_on\` text,
  	\`policy_expires_on\` text,
  	\`policy_validity\` text DEFAULT 'valid',
  	\`leader_post\` text,
  	\`leader_duties\` text,
  	\`organisation_duties\` text,
  	\`organisation_address\` text,
  	\`organisation_hours\` text,
  	\`organisation_phone\` text,
  	\`link_url\` text,
  	\`video_file_id\` text(36),
  	\`video_transcript\` text,
  	\`placing_list_title\` text,
  	\`placing_list_cover_id\` text(36),
  	\`placing_pin_rank\` numeric,
  	\`placing_pin_until\` text,
  	\`placing_hand_order\` numeric,
  	\`channel_id\` text(36),
  	\`kind\` text DEFAULT 'news',
  	\`source_id\` text(36),
  	\`author\` text,
  	\`editor_in_charge\` text,
  	\`unit_id\` text(36),
  	\`cover_id\` text(36),
  	\`is_original\` integer DEFAULT true,
  	\`original_url\` text,
  	\`binned_by\` text,
  	\`binned_from\` text,
  	\`binned_with\` text,
  	\`published_at\` text,
  	\`short_id\` text,
  	\`natural_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`video_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`placing_list_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_site_idx\` ON \`articles\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_policy_policy_index_no_idx\` ON \`articles\` (\`policy_index_no\`);`)
  await db.run(sql`CREATE INDEX \`articles_policy_policy_doc_no_idx\` ON \`articles\` (\`policy_doc_no\`);`)
  await db.run(sql`CREATE INDEX \`articles_video_video_file_idx\` ON \`articles\` (\`video_file_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_placing_placing_list_cover_idx\` ON \`articles\` (\`placing_list_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_channel_idx\` ON \`articles\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_kind_idx\` ON \`articles\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`articles_source_idx\` ON \`articles\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_unit_idx\` ON \`articles\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_cover_idx\` ON \`articles\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_binned_with_idx\` ON \`articles\` (\`binned_with\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_short_id_idx\` ON \`articles\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_natural_key_idx\` ON \`articles\` (\`natural_key\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`articles_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_texts_order_parent\` ON \`articles_texts\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`topics_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_topics_id_idx\` ON \`articles_rels\` (\`topics_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_sites_id_idx\` ON \`articles_rels\` (\`sites_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_attachments_order_idx\` ON \`_articles_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_attachments_parent_id_idx\` ON \`_articles_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_attachments_file_idx\` ON \`_articles_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_also_in\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`channel_id\` text(36),
  	\`list_title\` text,
  	\`list_cover_id\` text(36),
  	\`pin_rank\` numeric,
  	\`pin_until\` text,
  	\`hand_order\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`list_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_also_in_order_idx\` ON \`_articles_v_version_also_in\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_also_in_parent_id_idx\` ON \`_articles_v_version_also_in\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_also_in_channel_idx\` ON \`_articles_v_version_also_in\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_also_in_list_cover_idx\` ON \`_articles_v_version_also_in\` (\`list_cover_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_site_id\` text(36),
  	\`version_title\` text,
  	\`version_kicker\` text,
  	\`version_subtitle\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_policy_index_no\` text,
  	\`version_policy_doc_no\` text,
  	\`version_policy_issuer\` text,
  	\`version_policy_subject\` text,
  	\`version_policy_written_on\` text,
  	\`version_policy_effective_on\` text,
  	\`version_policy_expires_on\` text,
  	\`version_policy_validity\` text DEFAULT 'valid',
  	\`version_leader_post\` text,
  	\`version_leader_duties\` text,
  	\`version_organisation_duties\` text,
  	\`version_organisation_address\` text,
  	\`version_organisation_hours\` text,
  	\`version_organisation_phone\` text,
  	\`version_link_url\` text,
  	\`version_video_file_id\` text(36),
  	\`version_video_transcript\` text,
  	\`version_placing_list_title\` text,
  	\`version_placing_list_cover_id\` text(36),
  	\`version_placing_pin_rank\` numeric,
  	\`version_placing_pin_until\` text,
  	\`version_placing_hand_order\` numeric,
  	\`version_channel_id\` text(36),
  	\`version_kind\` text DEFAULT 'news',
  	\`version_source_id\` text(36),
  	\`version_author\` text,
  	\`version_editor_in_charge\` text,
  	\`version_unit_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_is_original\` integer DEFAULT true,
  	\`version_original_url\` text,
  	\`version_binned_by\` text,
  	\`version_binned_from\` text,
  	\`version_binned_with\` text,
  	\`version_published_at\` text,
  	\`version_short_id\` text,
  	\`version_natural_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_video_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_placing_list_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_site_idx\` ON \`_articles_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_policy_version_policy_index_no_idx\` ON \`_articles_v\` (\`version_policy_index_no\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_policy_version_policy_doc_no_idx\` ON \`_articles_v\` (\`version_policy_doc_no\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_video_version_video_file_idx\` ON \`_articles_v\` (\`version_video_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_placing_version_placing_list_cover_idx\` ON \`_articles_v\` (\`version_placing_list_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_channel_idx\` ON \`_articles_v\` (\`version_channel_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_kind_idx\` ON \`_articles_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_source_idx\` ON \`_articles_v\` (\`version_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_unit_idx\` ON \`_articles_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_cover_idx\` ON \`_articles_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_binned_with_idx\` ON \`_articles_v\` (\`version_binned_with\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_short_id_idx\` ON \`_articles_v\` (\`version_short_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_natural_key_idx\` ON \`_articles_v\` (\`version_natural_key\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_texts_order_parent\` ON \`_articles_v_texts\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`topics_id\` text(36),
  	\`sites_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_topics_id_idx\` ON \`_articles_v_rels\` (\`topics_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_sites_id_idx\` ON \`_articles_v_rels\` (\`sites_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`channels_former_paths\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_former_paths_order_idx\` ON \`channels_former_paths\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`channels_former_paths_parent_id_idx\` ON \`channels_former_paths\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`channels_former_paths_path_idx\` ON \`channels_former_paths\` (\`path\`);`)
  await db.run(sql`CREATE TABLE \`channels\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`binned_by\` text,
  	\`binned_from\` text,
  	\`binned_with\` text,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`path\` text,
  	\`kind\` text DEFAULT 'list' NOT NULL,
  	\`layout\` text DEFAULT 'rows',
  	\`ordering\` text DEFAULT 'newest' NOT NULL,
  	\`page_size\` numeric DEFAULT 20 NOT NULL,
  	\`url\` text,
  	\`column_type\` text DEFAULT '工作动态' NOT NULL,
  	\`description\` text,
  	\`update_duty_days\` numeric,
  	\`default_source_id\` text(36),
  	\`in_navigation\` integer DEFAULT true,
  	\`sort_key\` numeric DEFAULT 1000,
  	\`live_count\` numeric DEFAULT 0,
  	\`last_number\` numeric DEFAULT 0,
  	\`newest_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`default_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_site_idx\` ON \`channels\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`channels_binned_with_idx\` ON \`channels\` (\`binned_with\`);`)
  await db.run(sql`CREATE INDEX \`channels_parent_idx\` ON \`channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`channels_path_idx\` ON \`channels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`channels_default_source_idx\` ON \`channels\` (\`default_source_id\`);`)
  await db.run(sql`CREATE INDEX \`channels_sort_key_idx\` ON \`channels\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`channels_updated_at_idx\` ON \`channels\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`channels_created_at_idx\` ON \`channels\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`channels_deleted_at_idx\` ON \`channels\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`site_path_idx\` ON \`channels\` (\`site_id\`,\`path\`);`)
  await db.run(sql`CREATE TABLE \`channels_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_texts_order_parent\` ON \`channels_texts\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`channels_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`channels_id\` text(36),
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_rels_parent_idx\` ON \`channels_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`channels_rels_channels_id_idx\` ON \`channels_rels\` (\`channels_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`channels_rels_units_id_idx\` ON \`channels_rels\` (\`units_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`summary\` text,
  	\`cover_id\` text(36),
  	\`closed\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_site_idx\` ON \`topics\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_cover_idx\` ON \`topics\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_deleted_at_idx\` ON \`topics\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`site_slug_idx\` ON \`topics\` (\`site_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`slots\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`position\` text NOT NULL,
  	\`article_id\` text(36) NOT NULL,
  	\`title\` text,
  	\`cover_id\` text(36),
  	\`rank\` numeric DEFAULT 1 NOT NULL,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`slots_site_idx\` ON \`slots\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`slots_article_idx\` ON \`slots\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`slots_cover_idx\` ON \`slots\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`slots_updated_at_idx\` ON \`slots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`slots_created_at_idx\` ON \`slots\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`original_name\` text,
  	\`alt\` text,
  	\`decorative\` integer,
  	\`caption\` text,
  	\`kind\` text,
  	\`format\` text,
  	\`slices\` numeric,
  	\`animated\` integer,
  	\`duration\` numeric,
  	\`charset\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_site_idx\` ON \`media\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`media_kind_idx\` ON \`media\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_name_idx\` ON \`sources\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sites_aliases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`host\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_aliases_order_idx\` ON \`sites_aliases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_aliases_parent_id_idx\` ON \`sites_aliases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_languages_order_idx\` ON \`sites_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sites_languages_parent_idx\` ON \`sites_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`domain\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`sponsor\` text NOT NULL,
  	\`chinese_domain\` text,
  	\`english_name\` text,
  	\`site_code\` text,
  	\`operator\` text,
  	\`icp\` text,
  	\`police\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`address\` text,
  	\`conac\` text,
  	\`state\` text DEFAULT 'preparing' NOT NULL,
  	\`theme\` text DEFAULT 'portal' NOT NULL,
  	\`closing_notice_from\` text,
  	\`closing_closes_on\` text,
  	\`closing_successor_id\` text(36),
  	\`closing_successor_name\` text,
  	\`closing_successor_url\` text,
  	\`navigation\` text,
  	\`home\` text,
  	\`order\` numeric DEFAULT 1000,
  	\`demo\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`closing_successor_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_slug_idx\` ON \`sites\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sites_parent_idx\` ON \`sites\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_closing_closing_successor_idx\` ON \`sites\` (\`closing_successor_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_order_idx\` ON \`sites\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sites_updated_at_idx\` ON \`sites\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sites_created_at_idx\` ON \`sites\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`domains\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36) NOT NULL,
  	\`host\` text NOT NULL,
  	\`use\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`domains_site_idx\` ON \`domains\` (\`site_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`domains_host_idx\` ON \`domains\` (\`host\`);`)
  await db.run(sql`CREATE INDEX \`domains_updated_at_idx\` ON \`domains\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`domains_created_at_idx\` ON \`domains\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`name\` text NOT NULL,
  	\`kind\` text DEFAULT 'office' NOT NULL,
  	\`parent_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`units_site_idx\` ON \`units\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_assignments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`site_id\` text(36) NOT NULL,
  	\`role\` text NOT NULL,
  	\`unit_id\` text(36),
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_assignments_order_idx\` ON \`users_assignments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_assignments_parent_id_idx\` ON \`users_assignments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_assignments_site_idx\` ON \`users_assignments\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`users_assignments_unit_idx\` ON \`users_assignments\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`platform_role\` text,
  	\`disabled\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`channels_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_channels_id_idx\` ON \`users_rels\` (\`channels_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`audit_logs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`subject_id\` text NOT NULL,
  	\`site\` text,
  	\`actor\` text,
  	\`actor_name\` text,
  	\`address\` text,
  	\`reason\` text,
  	\`fields\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_logs_subject_idx\` ON \`audit_logs\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`audit_logs_subject_id_idx\` ON \`audit_logs\` (\`subject_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_logs_site_idx\` ON \`audit_logs\` (\`site\`);`)
  await db.run(sql`CREATE INDEX \`audit_logs_actor_idx\` ON \`audit_logs\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`audit_logs_updated_at_idx\` ON \`audit_logs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_logs_created_at_idx\` ON \`audit_logs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`placements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36) NOT NULL,
  	\`article_id\` text(36),
  	\`channel_id\` text(36),
  	\`path\` text NOT NULL,
  	\`href\` text NOT NULL,
  	\`home\` integer DEFAULT false,
  	\`live\` integer DEFAULT false,
  	\`shared\` integer DEFAULT false,
  	\`number\` numeric NOT NULL,
  	\`sort_key\` text NOT NULL,
  	\`pin_until\` text,
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`kind\` text NOT NULL,
  	\`unit_id\` text(36),
  	\`cover_id\` text(36),
  	\`published_at\` text NOT NULL,
  	\`doc_no\` text,
  	\`issuer\` text,
  	\`written_on\` text,
  	\`validity\` text,
  	\`url\` text,
  	\`interpreted\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_site_idx\` ON \`placements\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_article_idx\` ON \`placements\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_channel_idx\` ON \`placements\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_pin_until_idx\` ON \`placements\` (\`pin_until\`);`)
  await db.run(sql`CREATE INDEX \`placements_unit_idx\` ON \`placements\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_cover_idx\` ON \`placements\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_updated_at_idx\` ON \`placements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`placements_created_at_idx\` ON \`placements\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`site_path_1_idx\` ON \`placements\` (\`site_id\`,\`path\`);`)
  await db.run(sql`CREATE INDEX \`article_live_site_idx\` ON \`placements\` (\`article_id\`,\`live\`,\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`channel_live_sortKey_idx\` ON \`placements\` (\`channel_id\`,\`live\`,\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`channel_live_number_idx\` ON \`placements\` (\`channel_id\`,\`live\`,\`number\`);`)
  await db.run(sql`CREATE INDEX \`site_channel_live_publishedAt_idx\` ON \`placements\` (\`site_id\`,\`channel_id\`,\`live\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`site_unit_live_publishedAt_idx\` ON \`placements\` (\`site_id\`,\`unit_id\`,\`live\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`site_live_publishedAt_idx\` ON \`placements\` (\`site_id\`,\`live\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`placements_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_rels_parent_idx\` ON \`placements_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`placements_rels_topics_id_idx\` ON \`placements_rels\` (\`topics_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media_usages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36) NOT NULL,
  	\`media_id\` text(36),
  	\`article_id\` text(36),
  	\`topic_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_usages_site_idx\` ON \`media_usages\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`media_usages_media_idx\` ON \`media_usages\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`media_usages_article_idx\` ON \`media_usages\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`media_usages_topic_idx\` ON \`media_usages\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`media_usages_updated_at_idx\` ON \`media_usages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_usages_created_at_idx\` ON \`media_usages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`site_media_idx\` ON \`media_usages\` (\`site_id\`,\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`tags\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_seq_idx\` ON \`outbox\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`channels_id\` text(36),
  	\`topics_id\` text(36),
  	\`slots_id\` text(36),
  	\`media_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	\`units_id\` text(36),
  	\`users_id\` text(36),
  	\`audit_logs_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`slots_id\`) REFERENCES \`slots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_logs_id\`) REFERENCES \`audit_logs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_channels_id_idx\` ON \`payload_locked_documents_rels\` (\`channels_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_slots_id_idx\` ON \`payload_locked_documents_rels\` (\`slots_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`sites_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_logs_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_logs_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_m_b\` numeric DEFAULT 30 NOT NULL,
  	\`document_m_b\` numeric DEFAULT 200 NOT NULL,
  	\`audio_m_b\` numeric DEFAULT 200 NOT NULL,
  	\`video_m_b\` numeric DEFAULT 2048 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_attachments\`;`)
  await db.run(sql`DROP TABLE \`articles_also_in\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_texts\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_also_in\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`channels_former_paths\`;`)
  await db.run(sql`DROP TABLE \`channels\`;`)
  await db.run(sql`DROP TABLE \`channels_texts\`;`)
  await db.run(sql`DROP TABLE \`channels_rels\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`slots\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`sites_aliases\`;`)
  await db.run(sql`DROP TABLE \`sites_languages\`;`)
  await db.run(sql`DROP TABLE \`sites\`;`)
  await db.run(sql`DROP TABLE \`domains\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`users_assignments\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`audit_logs\`;`)
  await db.run(sql`DROP TABLE \`placements\`;`)
  await db.run(sql`DROP TABLE \`placements_rels\`;`)
  await db.run(sql`DROP TABLE \`media_usages\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`media_settings\`;`)
}
