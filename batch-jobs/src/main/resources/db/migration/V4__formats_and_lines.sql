-- A document may come in one of several formats; the archived bytes are of one of them.
alter table list_version add column document_format varchar(32) default 'xml' not null;
update list_version set document_format = 'csv' where document_id = 'us-csl';

-- Versions that follow from one another are a line. The line of a list's current versions has the
-- list's own id; a back-filled one has an id of its own, and is never served. In party_version and
-- party_change list_id is the line.
alter table list_version add column line varchar(128) default '' not null;
update list_version set line = list_id;
create index list_version_by_line on list_version (line, version);

-- What the reader made of each field of the document, what it compared, what an operator should see.
alter table sync_run add column report text;
