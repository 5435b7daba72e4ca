import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`item_templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text DEFAULT 'notice' NOT NULL,
  	\`title\` text,
  	\`body\` text,
  	\`on_site_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`on_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`item_templates_on_site_idx\` ON \`item_templates\` (\`on_site_id\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_updated_at_idx\` ON \`item_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_created_at_idx\` ON \`item_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`item_templates_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`channels_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`item_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`item_templates_rels_parent_idx\` ON \`item_templates_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_rels_channels_id_idx\` ON \`item_templates_rels\` (\`channels_id\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`register\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`conversion\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`conversion_note\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`conversion_tries\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`conversion_until\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`source_file\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`upload_key\` text;`)
  await db.run(sql`CREATE INDEX \`media_conversion_idx\` ON \`media\` (\`conversion\`);`)
  await db.run(sql`CREATE INDEX \`media_source_file_idx\` ON \`media\` (\`source_file\`);`)
  await db.run(sql`CREATE INDEX \`media_upload_key_idx\` ON \`media\` (\`upload_key\`);`)
  await db.run(sql`ALTER TABLE \`site_designs_overrides\` ADD \`block\` text;`)
  await db.run(sql`ALTER TABLE \`site_designs_overrides\` DROP COLUMN \`position\`;`)
  await db.run(sql`ALTER TABLE \`_site_designs_v_version_overrides\` ADD \`block\` text;`)
  await db.run(sql`ALTER TABLE \`_site_designs_v_version_overrides\` DROP COLUMN \`position\`;`)
  await db.run(sql`ALTER TABLE \`placements\` ADD \`index_no\` text;`)
  await db.run(sql`ALTER TABLE \`placements\` ADD \`theme\` text;`)
  await db.run(sql`ALTER TABLE \`placements\` ADD \`year\` text;`)
  await db.run(sql`ALTER TABLE \`placements\` ADD \`document_kind\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`item_templates_id\` text(36) REFERENCES item_templates(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_item_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`item_templates_id\`,\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`item_templates\`;`)
  await db.run(sql`DROP TABLE \`item_templates_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  	\`duty_switches_id\` text(36),
  	\`site_designs_id\` text(36),
  	\`page_templates_id\` text(36),
  	\`themes_id\` text(36),
  	\`audit_logs_id\` text(36),
  	\`users_id\` text(36),
  	\`units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`slots_id\`) REFERENCES \`slots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`duty_switches_id\`) REFERENCES \`duty_switches\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_designs_id\`) REFERENCES \`site_designs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`page_templates_id\`) REFERENCES \`page_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_logs_id\`) REFERENCES \`audit_logs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "channels_id", "topics_id", "slots_id", "media_id", "sources_id", "sites_id", "duty_switches_id", "site_designs_id", "page_templates_id", "themes_id", "audit_logs_id", "users_id", "units_id") SELECT "id", "order", "parent_id", "path", "articles_id", "channels_id", "topics_id", "slots_id", "media_id", "sources_id", "sites_id", "duty_switches_id", "site_designs_id", "page_templates_id", "themes_id", "audit_logs_id", "users_id", "units_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_channels_id_idx\` ON \`payload_locked_documents_rels\` (\`channels_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_slots_id_idx\` ON \`payload_locked_documents_rels\` (\`slots_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`sites_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duty_switches_id_idx\` ON \`payload_locked_documents_rels\` (\`duty_switches_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_site_designs_id_idx\` ON \`payload_locked_documents_rels\` (\`site_designs_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_page_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`page_templates_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_logs_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_logs_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`media_conversion_idx\`;`)
  await db.run(sql`DROP INDEX \`media_source_file_idx\`;`)
  await db.run(sql`DROP INDEX \`media_upload_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`conversion\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`conversion_note\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`conversion_tries\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`conversion_until\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`source_file\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`upload_key\`;`)
  await db.run(sql`ALTER TABLE \`site_designs_overrides\` ADD \`position\` numeric;`)
  await db.run(sql`ALTER TABLE \`site_designs_overrides\` DROP COLUMN \`block\`;`)
  await db.run(sql`ALTER TABLE \`_site_designs_v_version_overrides\` ADD \`position\` numeric;`)
  await db.run(sql`ALTER TABLE \`_site_designs_v_version_overrides\` DROP COLUMN \`block\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`register\`;`)
  await db.run(sql`ALTER TABLE \`placements\` DROP COLUMN \`index_no\`;`)
  await db.run(sql`ALTER TABLE \`placements\` DROP COLUMN \`theme\`;`)
  await db.run(sql`ALTER TABLE \`placements\` DROP COLUMN \`year\`;`)
  await db.run(sql`ALTER TABLE \`placements\` DROP COLUMN \`document_kind\`;`)
}
