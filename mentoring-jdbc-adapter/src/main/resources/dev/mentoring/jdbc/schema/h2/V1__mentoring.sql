-- Tables of the mentoring library on H2 in its default mode. ${schema} stands for the name of the schema, quoted.
-- H2 compares ids as Java does. Moments are kept to the microsecond; weeks are ISO years and week numbers. Lists of ids or codes that nothing is looked up by are lines of text. There are no foreign keys to
-- mentor, student or parcours: a host may keep those in tables of its own.

-- roster ---------------------------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS ${schema}.parcours (
    code      varchar(64) PRIMARY KEY,
    title     varchar(200) NOT NULL,
    channel   varchar(200) NOT NULL,
    projects  varchar NOT NULL
);

CREATE TABLE IF NOT EXISTS ${schema}.mentor (
    id            varchar(64) PRIMARY KEY,
    email         varchar NOT NULL,
    folded_email  varchar NOT NULL,
    name          varchar(200) NOT NULL,
    capacity      integer NOT NULL CHECK (capacity >= 0),
    days          varchar NOT NULL,
    profile       varchar NOT NULL
);
-- not unique: two accounts that fold alike are ambiguous, not impossible
CREATE INDEX IF NOT EXISTS ${schema}.mentor_by_email ON ${schema}.mentor (folded_email);

CREATE TABLE IF NOT EXISTS ${schema}.mentor_parcours (
    mentor    varchar(64) NOT NULL,
    parcours  varchar(64) NOT NULL,
    PRIMARY KEY (mentor, parcours)
);
CREATE INDEX IF NOT EXISTS ${schema}.mentor_by_parcours ON ${schema}.mentor_parcours (parcours);

CREATE TABLE IF NOT EXISTS ${schema}.student (
    id              varchar(64) PRIMARY KEY,
    name            varchar(200) NOT NULL,
    email           varchar NOT NULL,
    parcours        varchar(64) NOT NULL,
    project         varchar(64),
    funding         varchar(20) NOT NULL,
    training_start  date NOT NULL,
    training_end    date NOT NULL,
    usual_day       varchar(10),
    extra_dates     varchar NOT NULL
);

-- who holds whom ---------------------------------------------------------------------------------------------------

-- Held and reserved follow from the assignments. Capacity may lie below held; it is null until it was set.
CREATE TABLE IF NOT EXISTS ${schema}.seats (
    mentor    varchar(64) PRIMARY KEY,
    capacity  integer CHECK (capacity >= 0),
    held      integer NOT NULL DEFAULT 0 CHECK (held >= 0),
    reserved  integer NOT NULL DEFAULT 0 CHECK (reserved >= 0)
);

-- One row a student: there is no way to have two holders.
CREATE TABLE IF NOT EXISTS ${schema}.assignment (
    student      varchar(64) PRIMARY KEY,
    holder       varchar(64) NOT NULL,
    root         varchar(64) NOT NULL,
    lent_for     varchar NOT NULL,
    finished_on  date,
    holdings     integer NOT NULL CHECK (holdings > 0)
);
CREATE INDEX IF NOT EXISTS ${schema}.assignment_by_holder ON ${schema}.assignment (holder);
CREATE INDEX IF NOT EXISTS ${schema}.assignment_by_root ON ${schema}.assignment (root);

CREATE TABLE IF NOT EXISTS ${schema}.holding (
    student    varchar(64) NOT NULL,
    position   integer NOT NULL,
    mentor     varchar(64) NOT NULL,
    begins_at  timestamp(6) with time zone NOT NULL,
    PRIMARY KEY (student, position)
);

-- sessions ---------------------------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS ${schema}.session (
    id             varchar(64) PRIMARY KEY,
    student        varchar(64) NOT NULL,
    starts_at      timestamp(6) with time zone NOT NULL,
    status         varchar(20) NOT NULL,
    makes_up_year  integer,
    makes_up_week  integer,
    late_by        varchar(64)
);
CREATE INDEX IF NOT EXISTS ${schema}.session_by_student ON ${schema}.session (student, starts_at);

CREATE TABLE IF NOT EXISTS ${schema}.excuse (
    student      varchar(64) NOT NULL,
    week_year    integer NOT NULL,
    week_number  integer NOT NULL,
    reason       varchar NOT NULL,
    excused_by   varchar(64) NOT NULL,
    excused_at   timestamp(6) with time zone NOT NULL,
    PRIMARY KEY (student, week_year, week_number)
);

-- leaves -----------------------------------------------------------------------------------------------------------

-- An open leave has no end; an unknown return is null.
CREATE TABLE IF NOT EXISTS ${schema}.mentor_leave (
    id               varchar(64) PRIMARY KEY,
    mentor           varchar(64) NOT NULL,
    starts_at        timestamp(6) with time zone NOT NULL,
    ends_at          timestamp(6) with time zone,
    returning_on     date,
    capacity_before  integer NOT NULL,
    cancelled        boolean NOT NULL
);
CREATE INDEX IF NOT EXISTS ${schema}.leave_by_mentor ON ${schema}.mentor_leave (mentor);

-- A leave goes by its own id and by those of the leaves it absorbed.
CREATE TABLE IF NOT EXISTS ${schema}.leave_name (
    name      varchar(64) PRIMARY KEY,
    leave_id  varchar(64) NOT NULL,
    position  integer NOT NULL
);
CREATE INDEX IF NOT EXISTS ${schema}.leave_name_by_leave ON ${schema}.leave_name (leave_id);

CREATE TABLE IF NOT EXISTS ${schema}.leave_poll (
    leave_id  varchar(64) PRIMARY KEY
);

CREATE TABLE IF NOT EXISTS ${schema}.leave_warned (
    leave_id  varchar(64) NOT NULL,
    student   varchar(64) NOT NULL,
    PRIMARY KEY (leave_id, student)
);

CREATE TABLE IF NOT EXISTS ${schema}.consent (
    student    varchar(64) NOT NULL,
    leave_id   varchar(64) NOT NULL,
    agrees     boolean NOT NULL,
    weeks      varchar NOT NULL,
    by_kind    varchar(10) NOT NULL,
    by_name    varchar(64) NOT NULL,
    given_at   timestamp(6) with time zone NOT NULL,
    PRIMARY KEY (student, leave_id)
);

-- what was moved, and what is said of it ---------------------------------------------------------------------------

-- Append-only. Each student's transfers are a chain: hash covers the row and the hash of the one before.
CREATE TABLE IF NOT EXISTS ${schema}.transfer (
    student          varchar(64) NOT NULL,
    number           integer NOT NULL,
    from_mentor      varchar(64) NOT NULL,
    to_mentor        varchar(64) NOT NULL,
    made_at          timestamp(6) with time zone NOT NULL,
    kind             varchar(10) NOT NULL,
    by_kind          varchar(10) NOT NULL,
    by_name          varchar(64) NOT NULL,
    leave_id         varchar(64),
    overridden       varchar NOT NULL,
    override_reason  varchar,
    prev_hash        varbinary(32) NOT NULL,
    hash             varbinary(32) NOT NULL,
    seal             integer,
    PRIMARY KEY (student, number)
);
CREATE INDEX IF NOT EXISTS transfer_by_seal ON ${schema}.transfer (seal);

-- Append-only, a chain for each student like transfers: what was asked by somebody who may not.
CREATE TABLE IF NOT EXISTS ${schema}.denial (
    student    varchar(64) NOT NULL,
    number     integer NOT NULL,
    action     varchar(30) NOT NULL,
    by_kind    varchar(10) NOT NULL,
    by_name    varchar(64) NOT NULL,
    denied_at  timestamp(6) with time zone NOT NULL,
    prev_hash  varbinary(32) NOT NULL,
    hash       varbinary(32) NOT NULL,
    seal       integer,
    PRIMARY KEY (student, number)
);
CREATE INDEX IF NOT EXISTS denial_by_seal ON ${schema}.denial (seal);

-- Append-only: each covers rows of the two tables above that name it, and the seal before.
CREATE TABLE IF NOT EXISTS ${schema}.seal (
    number     integer PRIMARY KEY,
    row_count  integer NOT NULL,
    prev_hash  varbinary(32) NOT NULL,
    hash       varbinary(32) NOT NULL,
    sealed_at  timestamp(6) with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE IF NOT EXISTS ${schema}.private_note (
    number        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    student       varchar(64) NOT NULL,
    leave_id      varchar(64),
    returning_on  date,
    habits        varchar NOT NULL,
    blockers      varchar NOT NULL,
    progress      varchar NOT NULL,
    by_kind       varchar(10) NOT NULL,
    by_name       varchar(64) NOT NULL,
    written_at    timestamp(6) with time zone NOT NULL
);
CREATE INDEX IF NOT EXISTS ${schema}.private_note_by_student ON ${schema}.private_note (student);

-- outbox -----------------------------------------------------------------------------------------------------------

-- State is WAITING, SENT, PARKED, or UNREADABLE by the release at work. A claimed notice waits with not_before at the end of its lease.
CREATE TABLE IF NOT EXISTS ${schema}.notice (
    number      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id          varchar(400) NOT NULL UNIQUE,
    kind        varchar(30) NOT NULL,
    to_kind     varchar(10) NOT NULL,
    to_id       varchar(64) NOT NULL,
    about       varchar(64) NOT NULL,
    figures     varchar NOT NULL,
    written_at  timestamp(6) with time zone NOT NULL,
    state       varchar(10) NOT NULL DEFAULT 'WAITING',
    attempts    integer NOT NULL DEFAULT 0,
    not_before  timestamp(6) with time zone NOT NULL
);
CREATE INDEX IF NOT EXISTS ${schema}.notice_waiting ON ${schema}.notice (state, to_kind, to_id, number);
CREATE INDEX IF NOT EXISTS ${schema}.notice_in_order ON ${schema}.notice (state, number);

-- What is to happen only once.
CREATE TABLE IF NOT EXISTS ${schema}.mark (
    mark  varchar(400) PRIMARY KEY
);

-- One row: the week from which on gaps are looked for.
CREATE TABLE IF NOT EXISTS ${schema}.gap_watch (
    id           integer PRIMARY KEY CHECK (id = 1),
    week_year    integer NOT NULL,
    week_number  integer NOT NULL
);

-- commands ---------------------------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS ${schema}.command (
    command_key  varchar(200) PRIMARY KEY,
    command      varchar NOT NULL,
    answer       varchar NOT NULL,
    kept_at      timestamp(6) with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP
);
