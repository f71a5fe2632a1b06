-- Versions of the register of surveillance vendors, whole, as canonical JSON.
create table register_version (
    version     integer     primary key,
    sha256      varchar(64) not null,
    recorded_at timestamp(6) with time zone not null,
    families    integer     not null,
    members     integer     not null,
    content     text        not null
);
create table register_change (
    id          bigint generated always as identity primary key,
    version     integer     not null,
    kind        varchar(16) not null,
    family_id   varchar(64) not null,
    name        varchar     not null,
    changed_at  timestamp(6) with time zone not null,
    fields      text        not null
);
create index register_change_by_family on register_change (family_id, id);

-- What persons decided of a member and a listed party, and what the two said then; only added to.
create table link_decision (
    id            bigint generated always as identity primary key,
    member_id     varchar(64)  not null,
    list_id       varchar(64)  not null,
    party_key     varchar(128) not null,
    confirmed     boolean      not null,
    actor         varchar      not null,
    reason        varchar      not null,
    decided_at    timestamp(6) with time zone not null,
    member_sha256 varchar(64)  not null,
    party_sha256  varchar(64)  not null
);

-- Listed parties that were linked to members: gone_on is the date of the first version of the list
-- that carried the party no more.
create table vendor_listing (
    id        bigint generated always as identity primary key,
    member_id varchar(64)  not null,
    list_id   varchar(64)  not null,
    party_key varchar(128) not null,
    listed_on date,
    gone_on   date
);

-- What was resolved last: one row, of which the basis says what it follows from.
create table resolution (
    one              integer     primary key,
    basis            varchar(64) not null,
    register_version integer     not null,
    resolved_at      timestamp(6) with time zone not null,
    links            text        not null
);
