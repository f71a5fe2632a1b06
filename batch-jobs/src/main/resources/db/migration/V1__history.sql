-- Runs unchanged on H2 and on PostgreSQL: varchar without a length is a million characters on the
-- one and unlimited on the other; text is for what may become longer.

-- The row of a counter is locked by whoever takes numbers from it, until the end of the transaction.
create table counter (
    name       varchar(32) primary key,
    last_value bigint      not null
);
insert into counter (name, last_value) values ('change', 0);
insert into counter (name, last_value) values ('generation', 0);
insert into counter (name, last_value) values ('run', 0);

create table list_version (
    list_id         varchar(64) not null,
    version         integer     not null,
    state           varchar(16) not null,
    cause           varchar(16) not null,
    document_id     varchar(64) not null,
    document_sha256 varchar(64) not null,
    document_url    varchar     not null,
    headers         varchar     not null,
    parser_version  integer     not null,
    source_date     timestamp(6) with time zone,
    fetched_at      timestamp(6) with time zone not null,
    recorded_at     timestamp(6) with time zone not null,
    accepted_at     timestamp(6) with time zone,
    run_id          varchar(64) not null,
    release_run_id  varchar(64),
    party_count     integer     not null,
    name_count      integer     not null,
    added           integer     not null,
    amended         integer     not null,
    removed         integer     not null,
    blob_sha256     varchar(64),
    findings        varchar     not null,
    decided_by      varchar,
    decision_reason varchar,
    decided_at      timestamp(6) with time zone,
    primary key (list_id, version),
    unique (list_id, run_id)
);
create index list_version_by_state on list_version (state, list_id);

-- What a list says of a party from version valid_from on, until before version valid_to. The key
-- comes first because H2 looks up a set of values ("in") only in the first column of an index.
create table party_version (
    list_id      varchar(64)  not null,
    party_key    varchar(128) not null,
    valid_from   integer      not null,
    valid_to     integer,
    content_hash varchar(64)  not null,
    content      varchar      not null,
    primary key (party_key, list_id, valid_from)
);
create index party_version_current on party_version (list_id, valid_to, party_key, content_hash);

create table party_change (
    id         bigint       primary key,
    list_id    varchar(64)  not null,
    version    integer      not null,
    kind       varchar(16)  not null,
    cause      varchar(16)  not null,
    party_key  varchar(128) not null,
    name       varchar      not null,
    changed_at timestamp(6) with time zone not null,
    fields     text
);
create index party_change_by_version on party_change (list_id, version, id);
create index party_change_by_party on party_change (list_id, party_key, id);
create index party_change_by_time on party_change (changed_at);

-- running_document is the document while the run is going and null after it: two runs of one
-- document cannot be going at once.
create table sync_run (
    id               varchar(26) primary key,
    document_id      varchar(64) not null,
    running_document varchar(64) unique,
    lists            varchar     not null,
    run_trigger      varchar(16) not null,
    requested_by     varchar     not null,
    state            varchar(16) not null,
    step             varchar(64),
    started_at       timestamp(6) with time zone not null,
    ended_at         timestamp(6) with time zone,
    counts           varchar     not null,
    steps            varchar     not null,
    failure_kind     varchar(32),
    failure_detail   varchar
);
create index sync_run_by_document on sync_run (document_id, ended_at);

create table audit_entry (
    id          bigint generated always as identity primary key,
    recorded_at timestamp(6) with time zone not null,
    actor       varchar     not null,
    action      varchar(64) not null,
    target      varchar     not null,
    reason      varchar,
    outcome     varchar     not null
);

create table generation (
    generation_number bigint primary key,
    published_at      timestamp(6) with time zone not null,
    manifest          text not null
);
create index generation_by_time on generation (published_at);
